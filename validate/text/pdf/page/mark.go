package page

import (
	"unicode/utf16"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
)

// mark is marked content. Where the file says which text it stands for
// (ActualText, ISO 32000-1, 14.9.4), that takes the place of what is drawn.
type mark struct {
	replaces bool
	text     string // what is still to be placed
}

func (it *interpreter) beginMark(ops []content.Operand, names *resources) {
	if len(it.marks) >= maxMarks {
		it.marks = append(it.marks[:0:0], it.marks[1:]...)
	}
	var m mark
	if len(ops) >= 2 {
		if actual := content.Lookup(ops[1:], "ActualText"); len(actual) > 0 {
			m = mark{true, textString(actual[0].Bytes)}
		} else if ops[1].Kind == content.Name {
			if actual := names.object("Properties", string(ops[1].Bytes)).Key("ActualText"); !actual.IsNull() {
				m = mark{true, file.Text(actual)}
			}
		}
	}
	if m.replaces {
		it.replaced++
	}
	it.marks = append(it.marks, m)
}

func (it *interpreter) endMark() {
	n := len(it.marks)
	if n == 0 {
		return
	}
	if it.marks[n-1].replaces {
		it.replaced--
	}
	it.marks = it.marks[:n-1]
}

// replacement returns the text that stands for the glyph now drawn: all of the
// outermost mark's text for the first glyph in it, nothing for the others.
func (it *interpreter) replacement() string {
	for i := range it.marks {
		if m := &it.marks[i]; m.replaces {
			text := m.text
			m.text = ""
			return text
		}
	}
	return ""
}

// textString decodes a text string (ISO 32000-1, 7.9.2.2): UTF-16 with a byte
// order mark, UTF-8 with one, else taken for Latin-1, which PDFDocEncoding
// agrees with on letters.
func textString(b []byte) string {
	switch {
	case len(b) >= 2 && b[0] == 0xfe && b[1] == 0xff:
		units := make([]uint16, 0, len(b)/2)
		for b = b[2:]; len(b) >= 2; b = b[2:] {
			units = append(units, uint16(b[0])<<8|uint16(b[1]))
		}
		return string(utf16.Decode(units))
	case len(b) >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf:
		return string(b[3:])
	}
	runes := make([]rune, len(b))
	for i, c := range b {
		runes[i] = rune(c)
	}
	return string(runes)
}
