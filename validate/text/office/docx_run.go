package office

import (
	"strconv"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// run reads a w:r.
func (s *story) run() error {
	hidden := false
	s.size.run = 0
	return s.x.children(func(name string) error {
		if name == "rPr" {
			return s.x.children(func(name string) error {
				switch name {
				case "vanish":
					hidden = s.x.on()
				case "sz":
					s.size.run = s.x.number("val", 0)
				}
				return nil
			})
		}
		if hidden && name != "fldChar" && name != "instrText" {
			return nil
		}
		return s.runChild(name)
	})
}

func (s *story) runChild(name string) error {
	switch name {
	case "t":
		return s.x.chardata(s.write)
	case "instrText":
		return s.x.chardata(s.code)
	case "fldChar":
		return s.fieldChar()
	case "tab", "ptab":
		return s.writeString("\t")
	case "br", "cr":
		if f := s.field(); f == nil || f.result {
			s.breakLine()
		}
	case "noBreakHyphen":
		return s.writeString("-")
	case "sym":
		return s.writeString(symbol(s.x.attr("font"), s.x.attr("char")))
	case "drawing", "pict", "object":
		return s.graphic(name)
	case "AlternateContent":
		return s.alternate(s.runChild)
	case "ruby":
		return s.x.children(func(name string) error {
			if name != "rubyBase" {
				return nil
			}
			return s.x.children(s.inline)
		})
	}
	return nil
}

// graphic looks for text inside a drawing.
func (s *story) graphic(name string) error {
	switch name {
	case "txbxContent":
		return s.textBox()
	case "blip", "imagedata":
		s.job.picture = true
	case "textpath":
		return s.wordArt(s.x.attr("string"))
	case "AlternateContent":
		return s.alternate(s.graphic)
	}
	return s.x.children(s.graphic)
}

// wordArt adds a line that is drawn rather than written, such as a watermark.
func (s *story) wordArt(t string) error {
	if t == "" {
		return nil
	}
	inner := &story{docx: s.docx, x: s.x, region: s.region}
	inner.out = func(l text.Line, _ int) { s.after = append(s.after, l) }
	err := inner.writeString(t)
	inner.flush()
	return err
}

// symbol returns the character for one of a symbol font, as far as it says
// something in a form: ticks and boxes of Wingdings. Others say nothing.
func symbol(font, char string) string {
	code, err := strconv.ParseUint(char, 16, 16)
	if err != nil {
		return ""
	}
	switch font {
	case "Wingdings":
		switch code & 0xff {
		case 0xfe, 0xfd, 0x78:
			return "☒"
		case 0xa8, 0x6f, 0x71, 0x72:
			return "☐"
		case 0xfc:
			return "✓"
		}
		return ""
	case "Wingdings 2":
		switch code & 0xff {
		case 0x51, 0x52, 0x53, 0x54:
			return "☒"
		case 0xa3, 0x2a, 0x30:
			return "☐"
		case 0x50:
			return "✓"
		}
		return ""
	case "Symbol", "Webdings", "Wingdings 3":
		return ""
	}
	return string(rune(code))
}
