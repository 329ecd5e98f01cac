package font

import "encoding/binary"

// maxGlyphs is the number of glyphs that a TrueType font can have.
const maxGlyphs = 1 << 16

// glyphRunes reads the character map of a TrueType or OpenType font the other
// way round: from glyphs to characters. It is for fonts whose codes are glyph
// numbers and which bring no ToUnicode. Nothing is returned for a font without a
// Unicode map, or where the tables are damaged.
func glyphRunes(font []byte) map[uint16]rune {
	table := sfntTable(font, "cmap")
	if len(table) < 4 {
		return nil
	}
	runes := map[uint16]rune{}
	records := int(binary.BigEndian.Uint16(table[2:]))
	for i := range records {
		record := tail(table, 4+8*i)
		if len(record) < 8 {
			break
		}
		platform, encoding := binary.BigEndian.Uint16(record), binary.BigEndian.Uint16(record[2:])
		unicode := platform == 0 || platform == 3 && (encoding == 1 || encoding == 10)
		if !unicode {
			continue
		}
		sub := tail(table, int(binary.BigEndian.Uint32(record[4:])))
		if len(sub) < 2 {
			continue
		}
		switch binary.BigEndian.Uint16(sub) {
		case 4:
			segments(sub, runes)
		case 12:
			groups(sub, runes)
		}
	}
	return runes
}

// sfntTable returns a table of an sfnt file; nil if it has none of that tag.
func sfntTable(font []byte, tag string) []byte {
	if len(font) < 12 {
		return nil
	}
	for i := range int(binary.BigEndian.Uint16(font[4:])) {
		record := tail(font, 12+16*i)
		if len(record) < 16 {
			return nil
		}
		if string(record[:4]) == tag {
			table := tail(font, int(binary.BigEndian.Uint32(record[8:])))
			return table[:min(len(table), int(binary.BigEndian.Uint32(record[12:])))]
		}
	}
	return nil
}

// tail returns data from an offset on; nil if that lies outside.
func tail(data []byte, offset int) []byte {
	if offset < 0 || offset >= len(data) {
		return nil
	}
	return data[offset:]
}

// add notes that a glyph shows a character. The first character of a glyph
// stands: later ones are mostly variants such as the no-break space.
func add(runes map[uint16]rune, glyph uint16, r rune) {
	if _, taken := runes[glyph]; !taken && glyph != 0 && len(runes) < maxGlyphs {
		runes[glyph] = r
	}
}

// segments reads a character map of format 4.
func segments(sub []byte, runes map[uint16]rune) {
	if len(sub) < 16 {
		return
	}
	count := int(binary.BigEndian.Uint16(sub[6:])) / 2
	at := func(array, i int) (uint16, bool) {
		p := tail(sub, 14+2*(array*count+i)+2*min(array, 1)) // a padding word follows the first array
		if len(p) < 2 {
			return 0, false
		}
		return binary.BigEndian.Uint16(p), true
	}
	for i := range count {
		end, ok := at(0, i)
		start, ok1 := at(1, i)
		delta, ok2 := at(2, i)
		offset, ok3 := at(3, i)
		if !ok || !ok1 || !ok2 || !ok3 {
			return
		}
		for c := int(start); c <= int(end) && c < 0xffff; c++ {
			glyph := uint16(c) + delta
			if offset != 0 {
				p := tail(sub, 14+2*(3*count+i)+2+int(offset)+2*(c-int(start)))
				if len(p) < 2 {
					break
				}
				if glyph = binary.BigEndian.Uint16(p); glyph != 0 {
					glyph += delta
				}
			}
			add(runes, glyph, rune(c))
		}
	}
}

// groups reads a character map of format 12.
func groups(sub []byte, runes map[uint16]rune) {
	if len(sub) < 16 {
		return
	}
	for i := range min(int(binary.BigEndian.Uint32(sub[12:])), maxGlyphs) {
		group := tail(sub, 16+12*i)
		if len(group) < 12 {
			return
		}
		start, end := binary.BigEndian.Uint32(group), binary.BigEndian.Uint32(group[4:])
		glyph := binary.BigEndian.Uint32(group[8:])
		for c := start; c <= end && c-start < maxGlyphs && c <= 0x10ffff; c++ {
			add(runes, uint16(glyph+c-start), rune(c))
		}
	}
}
