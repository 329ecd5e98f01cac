package font

import (
	"strings"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// loadComposite reads a Type0 font, whose codes have one to four bytes and lead
// to character identifiers (CIDs) of a descendant font.
func (f *Font) loadComposite(v pdf.Value, streams Streams, budget *content.Budget, toUnicode *cmap) error {
	enc := v.Key("Encoding")
	descendant := v.Key("DescendantFonts").Index(0)
	f.Vertical = strings.HasSuffix(enc.Name(), "-V")
	f.spaces = []codespace{{2, 0, 0xffff}}
	f.fallback.Width = 1
	if w := descendant.Key("DW"); !w.IsNull() {
		f.fallback.Width = w.Float64() / 1000
	}

	var cids map[uint32]uint32
	if enc.Kind() == pdf.Stream {
		data, _ := streams.Stream(enc)
		m, err := parseCMap(data, budget)
		if err != nil {
			return err
		}
		if len(m.spaces) > 0 {
			f.spaces = m.spaces
		}
		cids = m.cids
		f.Vertical = enc.Key("WMode").Int64() == 1
	} else if toUnicode != nil && !strings.HasPrefix(enc.Name(), "Identity") && onlyOneByte(toUnicode.spaces) {
		f.spaces = toUnicode.spaces
	}

	widths := cidWidths(descendant.Key("W"))
	f.placeWidths(widths, cids)
	switch {
	case toUnicode != nil && len(toUnicode.text) > 0:
		for c, text := range toUnicode.text {
			f.setText(c, text)
		}
	case isUnicodeCMap(enc.Name()):
		f.fallback.Sure = Known
		f.codesAreText()
	case strings.HasPrefix(enc.Name(), "Identity"):
		f.glyphsAreText(descendant, streams)
	}
	return nil
}

// glyphsAreText takes the text of codes that are glyph numbers from the embedded
// font.
func (f *Font) glyphsAreText(descendant pdf.Value, streams Streams) {
	descriptor := descendant.Key("FontDescriptor")
	program := descriptor.Key("FontFile2")
	if program.Kind() != pdf.Stream {
		program = descriptor.Key("FontFile3") // OpenType has the same tables
	}
	if program.Kind() != pdf.Stream {
		return
	}
	data, _ := streams.Stream(program)
	runes := glyphRunes(data)
	var toGlyph []byte
	if m := descendant.Key("CIDToGIDMap"); m.Kind() == pdf.Stream {
		toGlyph, _ = streams.Stream(m)
	}
	if toGlyph == nil {
		for glyph, r := range runes {
			f.setText(uint32(glyph), string(r))
		}
		return
	}
	for cid := uint32(0); int(2*cid+1) < len(toGlyph) && cid < maxMappings; cid++ {
		glyph := uint16(toGlyph[2*cid])<<8 | uint16(toGlyph[2*cid+1])
		if r, ok := runes[glyph]; ok {
			f.setText(cid, string(r))
		}
	}
}

func onlyOneByte(spaces []codespace) bool {
	for _, s := range spaces {
		if s.length != 1 {
			return false
		}
	}
	return len(spaces) > 0
}

// isUnicodeCMap reports whether the codes of a predefined CMap are UTF-16
// themselves, such as UniGB-UCS2-H and UniJIS-UTF16-H.
func isUnicodeCMap(name string) bool {
	return strings.HasPrefix(name, "Uni") && (strings.Contains(name, "UCS2") || strings.Contains(name, "UTF16"))
}

// codesAreText makes every code of the basic plane stand for itself.
func (f *Font) codesAreText() {
	for c := uint32(0x20); c < 0xfffe; c++ {
		if c < 0xd800 || c > 0xdfff {
			f.setText(c, string(rune(c)))
		}
	}
}

// cidWidths reads the array W of a descendant font, which has runs of two forms:
// "first [w1 w2 ...]" and "first last w".
func cidWidths(w pdf.Value) map[uint32]float64 {
	widths := map[uint32]float64{}
	n := w.Len()
	for i := 0; i+1 < n && len(widths) < maxMappings; {
		first := uint32(max(0, w.Index(i).Int64()))
		next := w.Index(i + 1)
		if next.Kind() == pdf.Array {
			for j := range min(next.Len(), maxMappings) {
				widths[first+uint32(j)] = next.Index(j).Float64() / 1000
			}
			i += 2
			continue
		}
		last := uint32(max(0, next.Int64()))
		width := w.Index(i+2).Float64() / 1000
		for cid := first; cid <= last && cid-first < maxMappings; cid++ {
			widths[cid] = width
		}
		i += 3
	}
	return widths
}

// placeWidths gives each code the width of the CID it leads to: by cids, or of
// the same number.
func (f *Font) placeWidths(widths map[uint32]float64, cids map[uint32]uint32) {
	if len(cids) > 0 {
		for c, cid := range cids {
			if width, ok := widths[cid]; ok && c < 1<<16 {
				f.glyph(c).Width = width
			}
		}
		return
	}
	for cid, width := range widths {
		if cid < 1<<16 {
			f.glyph(cid).Width = width
		}
	}
}
