package office

import (
	"strconv"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// maxTables is how deep tables may nest; Word itself stops at 15.
const maxTables = 32

// rtfSigns are the control words and symbols that stand for a sign.
var rtfSigns = map[string]string{
	"tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
	"bullet": "•", "~": " ", "_": "-", "emspace": " ", "enspace": " ", "qmspace": " ",
}

// word acts on a control word.
func (r *rtf) word(t rtfToken) error {
	if r.skip > 0 {
		r.skip--
		if t.word != "u" {
			return nil
		}
	}
	first := !r.group.begun
	r.group.begun = true
	if t.word == "*" && first {
		r.group.star, r.group.begun = true, false
		return nil
	}
	if first && r.destination(t.word) {
		return nil
	}
	if r.group.dest == rtfSkip {
		return nil
	}
	if s, ok := rtfSigns[t.word]; ok {
		return r.write(s)
	}
	on := !t.has || t.param != 0
	switch t.word {
	case "u":
		return r.unicode(t.param)
	case "uc":
		r.group.uc = min(max(t.param, 0), 16)
	case "ansicpg":
		r.codePage, r.group.page = t.param, t.param
	case "mac":
		r.codePage, r.group.page = 10000, 10000
	case "pc":
		r.codePage, r.group.page = 437, 437
	case "pca":
		r.codePage, r.group.page = 850, 850
	case "f":
		r.font(t.param)
	case "fcharset":
		r.charset(t.param)
	case "plain":
		r.group.hidden, r.group.deleted, r.group.page = false, false, r.codePage
	case "v":
		r.group.hidden = on
	case "deleted":
		r.group.deleted = on
	case "titlepg":
		r.titlePage = true
	case "facingp":
		r.facingPage = true
	case "fldlock":
		if r.group.field != nil {
			r.group.field.locked = true
		}
	case "s":
		if r.group.dest == rtfStyles {
			r.styleID = t.param
		} else {
			r.story.level = styleLevel(r.styles, strconv.Itoa(t.param))
		}
	case "sbasedon":
		r.basedOn = strconv.Itoa(t.param)
	case "yr", "mo", "dy", "hr", "min":
		r.when[t.word] = t.param
	default:
		if r.group.dest == rtfBody {
			return r.layout(t)
		}
	}
	return nil
}

// layout acts on a word that ends a line, a paragraph, a cell or a row, or says
// what the paragraph is.
func (r *rtf) layout(t rtfToken) error {
	s := r.story
	switch t.word {
	case "par", "sect", "page", "column":
		// The mark of a deleted paragraph joins it to the next.
		if !r.group.deleted {
			s.paragraph()
		}
	case "line", "softline", "lbr":
		s.breakLine()
	case "pard":
		s.depth, s.level = 0, 0
	case "outlinelevel":
		if s.level == 0 {
			s.level = outlineLevel(t.param)
		}
	case "intbl":
		s.depth = max(s.depth, 1)
	case "itap":
		if t.param > maxTables {
			return text.Over(text.LimitXMLDepth, maxTables)
		}
		s.depth = max(t.param, 0)
	case "cell":
		s.depth = 1
		s.cell()
		return r.grow(1)
	case "nestcell":
		s.depth = max(s.depth, 2)
		s.cell()
		return r.grow(1)
	case "row":
		s.row(1)
	case "nestrow":
		s.row(max(s.depth, 2))
	}
	return nil
}

// font changes to a font, or begins its entry in the table of fonts.
func (r *rtf) font(n int) {
	if r.group.dest == rtfFonts {
		r.fontID = n
		return
	}
	r.group.page = r.codePage
	if page := r.fonts[n]; page != 0 {
		r.group.page = page
	}
}

// charset notes the code page of the font whose entry is being read.
func (r *rtf) charset(n int) {
	if r.group.dest == rtfFonts && len(r.fonts) < 4096 {
		r.fonts[r.fontID] = charsetPages[n]
	}
}
