package office

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// story reads one run of text of a Word document: its body, a header, a note, a
// text box.
type story struct {
	*docx
	x      *scanner
	region text.Region
	out    func(l text.Line, size int) // takes the finished lines and their font size

	b           plain.Builder
	paragraphs  []text.Line // lines of the current paragraph, but for the one in b
	number      string      // of the list item that begins with the next line
	before      []text.Line // of the text boxes that hang on its beginning
	after       []text.Line // of those further inside
	joined      bool        // the last paragraph mark is deleted: the next one goes on
	level       uint8
	sizes       []int // font sizes of the lines in paragraphs
	size        fontSize
	fields      []field
	placeholder int // open content controls that show their placeholder
}

// block reads a child of a body, cell, header, note or text box.
func (s *story) block(name string) error {
	switch name {
	case "p":
		return s.paragraph()
	case "tbl":
		return s.table()
	case "sdt":
		return s.control(s.block)
	case "sectPr":
		return first(s.sections.read(s.x), s.job.record())
	case "ins", "moveTo", "customXml", "smartTag":
		return s.x.children(s.block)
	case "AlternateContent":
		return s.alternate(s.block)
	}
	return nil
}

// paragraph reads a w:p and hands over its lines.
func (s *story) paragraph() error {
	goesOn := false
	if !s.joined {
		s.level, s.number = 0, ""
		s.size.paragraph = s.sizeOf("")
	}
	err := s.x.children(func(name string) error {
		if name == "pPr" {
			var err error
			goesOn, err = s.properties()
			return err
		}
		return s.inline(name)
	})
	if s.joined = goesOn && err == nil; !s.joined {
		s.flush()
	}
	return err
}

// flush hands over the current paragraph.
func (s *story) flush() {
	s.breakLine()
	for _, l := range s.before {
		s.out(l, 0)
	}
	for i, l := range s.paragraphs {
		s.out(l, s.sizes[i])
	}
	for _, l := range s.after {
		s.out(l, 0)
	}
	s.before, s.paragraphs, s.sizes, s.after = nil, s.paragraphs[:0], s.sizes[:0], nil
	s.joined = false
}

// breakLine ends the current line inside a paragraph.
func (s *story) breakLine() {
	line, auto := s.b.Take()
	if line != "" {
		l := text.Line{Text: line, Region: s.region, Level: s.level, Auto: auto}
		s.paragraphs = append(s.paragraphs, plain.Numbered(s.number, l))
		s.number = ""
		s.sizes = append(s.sizes, s.size.least)
	}
	s.size.least = 0
}

// properties reads a w:pPr and reports whether the paragraph mark is deleted, so
// that the paragraph and the next one are one.
func (s *story) properties() (goesOn bool, err error) {
	style, outline := "", -1
	var list listRef
	err = s.x.children(func(name string) error {
		switch name {
		case "pStyle":
			style = s.x.attr("val")
		case "outlineLvl":
			outline = s.x.number("val", -1)
		case "numPr":
			return list.read(s.x)
		case "sectPr":
			return first(s.sections.read(s.x), s.job.record())
		case "rPr":
			return s.x.children(func(name string) error {
				goesOn = goesOn || name == "del" || name == "moveFrom"
				return nil
			})
		}
		return nil
	})
	level, known := s.levels[style]
	switch {
	case outline >= 0:
		level = outlineLevel(outline)
	case !known:
		level = levelOfName(style)
	}
	if !s.joined {
		s.level = level
		s.size.paragraph = s.sizeOf(style)
		if !list.set {
			list = s.lists.styles[style]
		}
		if label := s.lists.label(list); label != "" {
			s.number = plain.Clean(label)
		}
	}
	return goesOn, err
}

// inline reads a child of a paragraph.
func (s *story) inline(name string) error {
	switch name {
	case "r":
		return s.run()
	case "hyperlink", "ins", "moveTo", "smartTag", "customXml", "dir", "bdo", "oMath", "oMathPara", "sdtContent":
		return s.x.children(s.inline)
	case "sdt":
		return s.control(s.inline)
	case "fldSimple":
		return s.simpleField()
	case "AlternateContent":
		return s.alternate(s.inline)
	}
	return nil
}

// control reads a content control, whose content visit understands.
func (s *story) control(visit func(string) error) error {
	placeholder := 0
	err := s.x.children(func(name string) error {
		switch name {
		case "sdtPr":
			return s.x.children(func(name string) error {
				if name == "showingPlcHdr" && s.x.on() {
					placeholder = 1
				}
				return nil
			})
		case "sdtContent":
			s.placeholder += placeholder
			return s.x.children(visit)
		}
		return nil
	})
	s.placeholder -= placeholder
	return err
}

// alternate reads the first choice that holds text. The others say the same for
// other versions of Word.
func (s *story) alternate(visit func(string) error) error {
	done := false
	return s.x.children(func(name string) error {
		if done || name != "Choice" && name != "Fallback" {
			return nil
		}
		before := s.job.written
		err := s.x.children(visit)
		done = s.job.written > before
		return err
	})
}

// textBox reads the blocks of a text box that hangs on the current paragraph. Its
// lines come before those of the paragraph if it hangs on the beginning.
func (s *story) textBox() error {
	inner := &story{docx: s.docx, x: s.x, region: s.region, placeholder: s.placeholder}
	into := &s.after
	if s.b.Empty() && len(s.paragraphs) == 0 {
		into = &s.before
	}
	inner.out = func(l text.Line, _ int) { *into = append(*into, l) }
	err := s.x.children(inner.block)
	inner.flush()
	return err
}

// table reads a w:tbl row by row.
func (s *story) table() error { return s.x.children(s.tableChild) }

func (s *story) tableChild(name string) error {
	switch name {
	case "tr":
		return s.row()
	case "sdt":
		return s.control(s.tableChild)
	case "ins", "moveTo", "customXml":
		return s.x.children(s.tableChild)
	}
	return nil
}

func (s *story) row() error {
	var cells [][]text.Line
	deleted := false
	var child func(name string) error
	child = func(name string) error {
		switch name {
		case "trPr":
			return s.x.children(func(name string) error {
				deleted = deleted || name == "del"
				return nil
			})
		case "tc":
			inner := &story{docx: s.docx, x: s.x, region: text.Body, placeholder: s.placeholder}
			var lines []text.Line
			inner.out = func(l text.Line, _ int) { lines = append(lines, l) }
			err := first(s.x.children(inner.block), s.job.grow(1))
			inner.flush()
			cells = append(cells, lines)
			return err
		case "sdt":
			return s.control(child)
		case "ins", "moveTo", "customXml":
			return s.x.children(child)
		}
		return nil
	}
	err := s.x.children(child)
	if deleted {
		return err
	}
	for _, l := range plain.Row(cells) {
		if s.region == text.Header || s.region == text.Footer || s.region == text.Note {
			l.Region = s.region
		}
		s.out(l, 0)
	}
	return err
}

// write adds text at the current place, unless it is the inside of a field.
func (s *story) write(t []byte) error {
	var mark plain.Mark
	for _, f := range s.fields {
		if !f.result {
			return nil
		}
		if f.auto {
			mark = plain.Auto
		}
	}
	if s.placeholder > 0 {
		mark |= plain.Placeholder
	}
	s.size.add(t)
	s.b.Write(t, mark)
	return s.job.grow(len(t))
}

func (s *story) writeString(t string) error { return s.write([]byte(t)) }

// writePlaceholder adds a prompt that nobody has replaced.
func (s *story) writePlaceholder(t string) error {
	s.placeholder++
	defer func() { s.placeholder-- }()
	return s.writeString(strings.TrimSpace(t))
}
