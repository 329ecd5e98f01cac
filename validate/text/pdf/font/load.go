package font

import (
	"math"
	"strings"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// Streams decodes the streams that a font consists of.
type Streams interface {
	Stream(v pdf.Value) ([]byte, error)
}

// Load reads the font dictionary v. It may panic where v is malformed, as
// ledongthuc/pdf does. The error is that of the budget; whatever else is wrong
// leaves glyphs without text.
func Load(v pdf.Value, streams Streams, budget *content.Budget) (*Font, error) {
	f := &Font{Bold: isBold(v), pictures: hasPictures(v)}
	var toUnicode *cmap
	if t := v.Key("ToUnicode"); t.Kind() == pdf.Stream {
		data, _ := streams.Stream(t)
		m, err := parseCMap(data, budget)
		if err != nil {
			return nil, err
		}
		toUnicode = m
	}
	var err error
	if v.Key("Subtype").Name() == "Type0" {
		err = f.loadComposite(v, streams, budget, toUnicode)
	} else {
		err = f.loadSimple(v, streams, budget, toUnicode)
	}
	return f, err
}

// Builtin returns the font that forms know by a short name and every viewer has,
// since they often use it without saying where it is; nil for other names.
func Builtin(name string) *Font {
	family, base := "Helvetica", winAnsi()
	switch strings.ToLower(name[:min(len(name), 3)]) {
	case "zad", "zap":
		family, base = "ZapfDingbats", dingbats()
	case "hel", "heb", "tir", "tim", "cou", "ari":
	default:
		return nil
	}
	f := &Font{}
	for c, text := range base {
		*f.glyph(uint32(c)) = Glyph{Text: text, Sure: Known, Width: standardWidth(family, uint32(c), text) / 1000}
	}
	return f
}

func isBold(v pdf.Value) bool {
	name := strings.ToLower(v.Key("BaseFont").Name())
	return strings.Contains(name, "bold") || strings.Contains(name, "black") || strings.Contains(name, "heavy")
}

// hasPictures reports whether a font holds the signs that lists and boxes are
// made of. Their places are private, so which sign it is can't be told.
func hasPictures(v pdf.Value) bool {
	name := strings.ToLower(v.Key("BaseFont").Name())
	return strings.Contains(name, "symbol") || strings.Contains(name, "dings")
}

// loadSimple reads a font of one-byte codes.
func (f *Font) loadSimple(v pdf.Value, streams Streams, budget *content.Budget, toUnicode *cmap) error {
	if err := f.loadEncoding(v, streams, budget); err != nil {
		return err
	}
	if toUnicode != nil {
		for c, text := range toUnicode.text {
			if c < 256 && text != "" {
				f.setText(c, text)
			}
		}
	}
	f.loadWidths(v)
	return nil
}

// loadEncoding fills in the text of the one-byte codes as the font's encoding
// has it.
func (f *Font) loadEncoding(v pdf.Value, streams Streams, budget *content.Budget) error {
	base, sure := implicitEncoding(v)
	enc := v.Key("Encoding")
	name := enc.Name()
	if enc.Kind() == pdf.Dict {
		name = enc.Key("BaseEncoding").Name()
	}
	if named := baseEncoding(name); named != nil {
		base, sure = named, Known
	}
	for c, text := range base {
		if text != "" {
			*f.glyph(uint32(c)) = Glyph{Text: text, Sure: sure}
		}
	}
	if program := v.Key("FontDescriptor").Key("FontFile"); sure == Guessed && program.Kind() == pdf.Stream {
		data, _ := streams.Stream(program)
		names, err := builtinEncoding(data, budget)
		if err != nil {
			return err
		}
		for c, name := range names {
			*f.glyph(uint32(c)) = named(name, c)
		}
	}
	f.loadDifferences(enc.Key("Differences"))
	return nil
}

// symbolic is the flag of fonts that have signs beyond the standard Latin ones.
const symbolic = 1 << 2

// implicitEncoding returns the encoding of a font that names none.
func implicitEncoding(v pdf.Value) (*encoding, Certainty) {
	switch name := familyOf(v); {
	case name == "ZapfDingbats":
		return dingbats(), Known
	case name == "Symbol":
		return symbol(), Known
	}
	descriptor := v.Key("FontDescriptor")
	flags := descriptor.Key("Flags").Int64()
	embedded := descriptor.Key("FontFile").Kind() == pdf.Stream || descriptor.Key("FontFile2").Kind() == pdf.Stream || descriptor.Key("FontFile3").Kind() == pdf.Stream
	sure := Known
	if embedded && flags&symbolic != 0 || v.Key("Subtype").Name() == "Type3" {
		sure = Guessed
	}
	if v.Key("Subtype").Name() == "TrueType" {
		return winAnsi(), sure
	}
	return standard(), sure
}

// maxDifferences bounds the array of differences: a name and a number for each
// code.
const maxDifferences = 1024

func (f *Font) loadDifferences(differences pdf.Value) {
	c := 0
	for i := range min(differences.Len(), maxDifferences) {
		item := differences.Index(i)
		if item.Kind() != pdf.Name {
			c = int(item.Float64())
			continue
		}
		if c >= 0 && c < 256 {
			*f.glyph(uint32(c)) = named(item.Name(), c)
		}
		c++
	}
}

// named returns the glyph that a difference gives to code c. Fonts made by TeX
// and scanners' programs call glyphs by their code, such as a65, or by a running
// number: for such a name the code is taken for the sign, and what comes of it
// is judged when the page is read.
func named(name string, c int) Glyph {
	if text := glyphText(name); text != "" {
		return Glyph{Text: expand(text), Sure: Known}
	}
	if name == ".notdef" && c == ' ' {
		return Glyph{Text: " ", Sure: Known} // it shows nothing, and keeps words apart
	}
	if name == ".notdef" {
		return Glyph{Sure: Known}
	}
	if text := standard()[c]; text != "" {
		return Glyph{Text: text, Sure: Guessed}
	}
	return Glyph{}
}

// loadWidths fills in the widths of the one-byte codes.
func (f *Font) loadWidths(v pdf.Value) {
	unit := 0.001
	if v.Key("Subtype").Name() == "Type3" {
		if a := math.Abs(v.Key("FontMatrix").Index(0).Float64()); a > 0 {
			unit = a
		}
	}
	widths := v.Key("Widths")
	if widths.Len() == 0 {
		family := familyOf(v)
		for c := range uint32(256) {
			g := f.glyph(c)
			g.Width = standardWidth(family, c, g.Text) * unit
		}
		return
	}
	missing := v.Key("FontDescriptor").Key("MissingWidth").Float64()
	for c := range uint32(256) {
		f.glyph(c).Width = missing * unit
	}
	first := int(v.Key("FirstChar").Float64())
	for i := range min(widths.Len(), 256) {
		if c := first + i; c >= 0 && c < 256 {
			f.glyph(uint32(c)).Width = widths.Index(i).Float64() * unit
		}
	}
}
