package font

import (
	"fmt"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

// plain reads streams that are not packed.
type plain struct{}

func (plain) Stream(v pdf.Value) ([]byte, error) { return io.ReadAll(v.Reader()) }

// load loads the font with the object 5 out of a file of objects.
func load(t *testing.T, objs pdftest.Objects) *Font {
	t.Helper()
	objs[1] = `<</Type/Catalog/Pages 2 0 R/Font 5 0 R>>`
	r := pdftest.Open(t, pdftest.Build(objs, ""))
	f, err := Load(r.Trailer().Key("Root").Key("Font"), plain{}, &content.Budget{Tokens: 1 << 20})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// decode returns the text of a string and the sum of its widths.
func decode(f *Font, s string) (text string, width float64, worst Certainty) {
	worst = Known
	for b := []byte(s); len(b) > 0; {
		g, _, n := f.Next(b)
		text += g.Text
		width += g.Width
		worst = min(worst, g.Sure)
		b = b[n:]
	}
	return text, width, worst
}

const codespace2 = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "

func TestText(t *testing.T) {
	composite := func(extra string) string {
		return `<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/DW 500/W[1[250 300]10 12 700]>>]` + extra + `>>`
	}
	tests := []struct {
		name string
		objs pdftest.Objects
		in   string
		want string
		sure Certainty
	}{
		{"WinAnsi", pdftest.Objects{5: pdftest.Helvetica}, "\xc5se \x96 bl\xe5b\xe6r \x80", "Åse – blåbær €", Known},
		{"encoding in a Type 1 program", pdftest.Objects{
			5: `<</Subtype/Type1/BaseFont/CMR10/FontDescriptor<</Flags 4/FontFile 7 0 R>>/Encoding<</Differences[2/oslash]>>>>`,
			7: pdftest.Stream("%!PS\n/FontName /CMR10 def\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 65 /aring put\ndup 12 /fi put\nreadonly def\ndup 66 /x put\neexec dup 67 /y put", ""),
		}, "A\x0c\x02B", "åfiøB", Guessed},
		{"a space without a glyph", pdftest.Objects{5: `<</Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[32/.notdef 65/.notdef]>>>>`}, "B AC", "B C", Known},
		{"MacRoman", pdftest.Objects{5: `<</Subtype/Type1/BaseFont/Helvetica/Encoding/MacRomanEncoding>>`}, "\x81\xbe\xbf", "Åæø", Known},
		{"standard encoding", pdftest.Objects{5: `<</Subtype/Type1/BaseFont/Times-Roman>>`}, "\xe1\xe9\xf1\xf9 \xae", "ÆØæø fi", Known},
		{"differences on a base", pdftest.Objects{5: `<</Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/aring/oslash 65/AE/f_i/a.sc/uni00E6]>>>>`}, "\x01\x02ABCDE\xe5", "åøÆfiaæEå", Known},
		{"names that say nothing", pdftest.Objects{5: `<</Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/Encoding<</Differences[72/a72/a105]>>>>`}, "HI", "HI", Guessed},
		{"ToUnicode of one byte", pdftest.Objects{5: `<</Subtype/TrueType/BaseFont/X/ToUnicode 6 0 R>>`, 6: pdftest.Stream("begincmap 1 beginbfchar <41> <00E6> endbfchar 1 beginbfrange <42> <43> <00F8> endbfrange", "")}, "ABC", "æøù", Known},
		{"ToUnicode of two bytes", pdftest.Objects{5: composite("/ToUnicode 6 0 R"), 6: pdftest.Stream(codespace2+"1 beginbfrange <0001> <0002> [<00E5> <FB01>] endbfrange 1 beginbfchar <0003> <D83DDE00> endbfchar", "")}, "\x00\x01\x00\x02\x00\x03", "åfi😀", Known},
		{"ligature with swapped bytes", pdftest.Objects{5: composite("/ToUnicode 6 0 R"), 6: pdftest.Stream(codespace2+"1 beginbfchar <0001> <74006900> endbfchar", "")}, "\x00\x01", "ti", Known},
		{"code without text", pdftest.Objects{5: composite("/ToUnicode 6 0 R"), 6: pdftest.Stream(codespace2+"1 beginbfchar <0001> <0041> endbfchar", "")}, "\x00\x01\x00\x09", "A", Unknown},
		{"codes that are UTF-16", pdftest.Objects{5: strings.Replace(composite(""), "Identity-H", "UniGB-UCS2-H", 1)}, "\x00A\x00\xe6", "Aæ", Known},
		{"symbols", pdftest.Objects{5: `<</Subtype/Type1/BaseFont/ZapfDingbats>>`}, "4", "✔", Known},
		{"bullets of Wingdings", pdftest.Objects{5: composite("/ToUnicode 6 0 R"), 6: pdftest.Stream(codespace2+"1 beginbfchar <0001> <F0B7> endbfchar", "")}, "\x00\x01", "•", Known},
		{"bullets of a font of signs", pdftest.Objects{5: strings.Replace(composite("/ToUnicode 6 0 R"), "/Subtype", "/BaseFont/EAAAAA+OpenSymbol/Subtype", 1), 6: pdftest.Stream(codespace2+"1 beginbfchar <0001> <F095> endbfchar", "")}, "\x00\x01", "•", Known},
		{"embedded font with an encoding of its own", pdftest.Objects{5: `<</Subtype/TrueType/BaseFont/ABCDEF+X/FontDescriptor<</Flags 4/FontFile2 6 0 R>>>>`, 6: pdftest.Stream("x", "")}, "abc", "abc", Guessed},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, _, sure := decode(load(t, test.objs), test.in)
			if text != test.want || sure != test.sure {
				t.Errorf("got %q (certainty %d), want %q (%d)", text, sure, test.want, test.sure)
			}
		})
	}
}

func TestWidths(t *testing.T) {
	tests := []struct {
		name string
		objs pdftest.Objects
		in   string
		want float64
	}{
		{"of a standard font", pdftest.Objects{5: pdftest.Helvetica}, "Wi\xe6", .944 + .222 + .889},
		{"of one that stands for it", pdftest.Objects{5: `<</Subtype/TrueType/BaseFont/TimesNewRomanPS-BoldMT/Encoding/WinAnsiEncoding>>`}, "W", 1},
		{"given", pdftest.Objects{5: `<</Subtype/TrueType/BaseFont/X/FirstChar 65/Widths[600 700]/FontDescriptor<</MissingWidth 100>>>>`}, "ABC", 1.4},
		{"of Type3, in its own space", pdftest.Objects{5: `<</Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/FirstChar 65/Widths[50]/Encoding<</Differences[65/A]>>>>`}, "A", .5},
		{"of two-byte codes", pdftest.Objects{5: `<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</DW 500/W[1[250 300]10 12 700]>>]>>`}, "\x00\x01\x00\x02\x00\x0b\x00\x63", .25 + .3 + .7 + .5},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if _, width, _ := decode(load(t, test.objs), test.in); math.Abs(width-test.want) > 1e-9 {
				t.Errorf("got %g, want %g", width, test.want)
			}
		})
	}
}

// TestMixedCodes cuts a string into codes of one and two bytes by the code space
// of an embedded CMap, and finds their widths by the CIDs that it leads to.
func TestMixedCodes(t *testing.T) {
	cmap := "begincmap 2 begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange 1 begincidrange <41> <42> 7 endcidrange 1 begincidchar <8001> 9 endcidchar"
	f := load(t, pdftest.Objects{
		5: `<</Subtype/Type0/Encoding 6 0 R/ToUnicode 7 0 R/DescendantFonts[<</DW 1000/W[7[100 200 0 300]]>>]>>`,
		6: pdftest.Stream(cmap, ""),
		7: pdftest.Stream("begincmap 2 beginbfchar <41> <0041> <42> <0042> endbfchar 1 beginbfchar <8001> <00C6> endbfchar", ""),
	})
	text, width, sure := decode(f, "A\x80\x01B")
	// CID 9 is the third of the widths.
	if text != "AÆB" || math.Abs(width-.3) > 1e-9 || sure != Known {
		t.Errorf("got %q, %g, %d", text, width, sure)
	}
}

func TestMappingsAreBounded(t *testing.T) {
	m, err := parseCMap([]byte("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 begincidrange <00000000> <FFFFFFFF> 1 endcidrange"), &content.Budget{Tokens: 1000})
	if err != nil || len(m.text) > maxMappings || len(m.cids) > maxMappings {
		t.Errorf("%d and %d mappings, %v", len(m.text), len(m.cids), err)
	}
}

func TestGlyphText(t *testing.T) {
	for name, want := range map[string]string{
		"aring": "å", "f_f_i": "ffi", "ffi": "ffi", "uni00E600F8": "æø", "u1F600": "😀", "A.swash": "A",
		"g17": "", "": "", ".notdef": "", "uniXYZW": "", "cid_12": "", "u12": "",
	} {
		if got := glyphText(name); got != want {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

// TestGlyphRunes reads a character map of format 4 from an embedded font whose
// codes are glyph numbers.
func TestGlyphRunes(t *testing.T) {
	u16 := func(values ...int) string {
		var b strings.Builder
		for _, v := range values {
			b.WriteByte(byte(v >> 8))
			b.WriteByte(byte(v))
		}
		return b.String()
	}
	// Two segments: A to B lead to the glyphs 1 and 2 by delta, æ to 3 by offset;
	// a last one ends the list.
	sub := u16(4, 0, 0, 6, 0, 0, 0) + u16('B', 0xe6, 0xffff) + u16(0) + u16('A', 0xe6, 0xffff) + u16(1-'A', 0, 1) + u16(0, 4, 0) + u16(3)
	cmap := u16(0, 1, 3, 1, 0, 12) + sub
	program := "\x00\x01\x00\x00" + u16(1, 0, 0, 0) + "cmap" + u16(0, 0, 0, 28, 0, len(cmap)) + cmap
	f := load(t, pdftest.Objects{
		5: `<</Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/FontDescriptor<</FontFile2 6 0 R>>>>]>>`,
		6: pdftest.Stream(program, fmt.Sprintf("/Length1 %d", len(program))),
	})
	if text, _, sure := decode(f, "\x00\x01\x00\x02\x00\x03"); text != "ABæ" || sure != Known {
		t.Errorf("got %q, %d", text, sure)
	}
	for n := range len(program) {
		glyphRunes([]byte(program[:n])) // must not panic
	}
}
