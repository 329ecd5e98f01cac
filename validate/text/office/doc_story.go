package office

import (
	"strconv"

	"golang.org/x/text/encoding/charmap"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// docStory reads one story of a binary Word document.
type docStory struct {
	*doc
	flow
	fields []field
	props  runProps // of the run that is being read
	high   rune     // first half of a surrogate pair
}

// The characters of a story that are none. ([MS-DOC] section 2.4.1.)
const (
	charCell       = 0x07
	charShape      = 0x08
	charFieldBegin = 0x13
	charFieldMid   = 0x14
	charFieldEnd   = 0x15
	charSymbol     = 0x28
)

// readStory reads the text from one position to another.
func (d *doc) readStory(from, to uint32, region text.Region, out *[]text.Line) error {
	s := &docStory{doc: d, flow: flow{region: region, out: out, b: new(plain.Builder)}}
	err := s.read(from, to)
	s.finish()
	return err
}

func (s *docStory) read(from, to uint32) error {
	for _, p := range s.pieces {
		if p.to <= from || p.from >= to {
			continue
		}
		width := uint32(2)
		if p.narrow {
			width = 1
		}
		start, end := max(p.from, from), min(p.to, to)
		offset := p.offset + (start-p.from)*width
		for cp := start; cp < end; cp++ {
			if err := s.ctx.Err(); cp%4096 == 0 && err != nil {
				return err
			}
			if int64(offset)+int64(width) > int64(len(s.main)) {
				return text.Problemf(text.Damaged, "the text ends before its time")
			}
			var r rune
			if p.narrow {
				r = charmap.Windows1252.DecodeByte(s.main[offset])
			} else {
				r = rune(u16(s.main, int(offset)))
			}
			if err := s.char(r, cp, offset); err != nil {
				return err
			}
			offset += width
		}
	}
	return nil
}

// char acts on one character.
func (s *docStory) char(r rune, cp, offset uint32) error {
	if offset < s.props.from || offset >= s.props.to {
		s.props = at(s.chars, offset)
	}
	switch r {
	case '\r', '\f', charCell:
		return s.end(r, offset)
	case charFieldBegin:
		if len(s.fields) >= s.lim.XMLDepth {
			return text.Over(text.LimitXMLDepth, s.lim.XMLDepth)
		}
		s.fields = append(s.fields, field{})
		return nil
	case charFieldMid, charFieldEnd:
		s.fieldMark(r)
		return nil
	case charShape:
		s.shape(cp)
		return nil
	}
	if s.props.gone {
		return nil
	}
	switch r {
	case '\v', 0x0e:
		if s.shows() {
			s.place(offset)
			s.breakLine()
		}
		return nil
	case 0x1e:
		r = '-'
	case charSymbol:
		if s.props.symbol != 0 {
			return s.write(symbol("Wingdings", strconv.FormatUint(uint64(s.props.symbol>>16), 16)))
		}
	case 0x01:
		s.picture = true
		return nil
	}
	switch {
	case r >= 0xd800 && r < 0xdc00:
		s.high = r
		return nil
	case r >= 0xdc00 && r < 0xe000:
		r = (s.high-0xd800)<<10 | (r - 0xdc00) + 0x10000
		if s.high == 0 {
			r = '\ufffd'
		}
		s.high = 0
	}
	return s.write(string(r))
}

// shows reports whether the place is outside the instructions of fields.
func (s *docStory) shows() bool {
	for _, f := range s.fields {
		if !f.result {
			return false
		}
	}
	return true
}

func (s *docStory) write(t string) error {
	if !s.shows() {
		f := &s.fields[len(s.fields)-1]
		if !f.result && len(f.code) < maxFieldCode {
			f.code = append(f.code, t...)
		}
		return nil
	}
	var mark plain.Mark
	for _, f := range s.fields {
		if f.auto {
			mark = plain.Auto
		}
	}
	s.b.WriteString(t, mark)
	return s.grow(len(t))
}

func (s *docStory) fieldMark(r rune) {
	n := len(s.fields)
	if n == 0 {
		return
	}
	f := &s.fields[n-1]
	if r == charFieldMid {
		f.result = true
		f.auto = f.auto || autoCode(string(f.code))
		return
	}
	ended := *f
	s.fields = s.fields[:n-1]
	if n > 1 && !s.fields[n-2].result && (ended.auto || autoCode(string(ended.code))) {
		s.fields[n-2].auto = true
	}
	if prompt, ok := macroPrompt(string(ended.code)); ok && s.shows() {
		s.b.WriteString(prompt, plain.Placeholder)
	}
}

// place finds out where the paragraph stands that holds the offset.
func (s *docStory) place(offset uint32) paraProps {
	p := at(s.paras, offset).paraProps
	s.level, s.depth = s.headingLevel(p), p.depth
	return p
}

// end ends a paragraph, cell or row.
func (s *docStory) end(r rune, offset uint32) error {
	p := s.place(offset)
	switch {
	case r == '\f' && p.depth == 0 && s.b.Empty():
	case p.rowEnd:
		s.b.Take()
		s.row(1)
	case p.innerEnd:
		s.b.Take()
		s.row(max(p.depth, 2))
	case r == charCell || p.cellEnd:
		s.depth = max(p.depth, 1)
		s.cell()
	case s.props.gone:
		// The mark of a deleted paragraph joins it to the next.
	default:
		s.paragraph()
	}
	return first(s.ctx.Err(), s.grow(1))
}

// shape hangs the text box that is anchored at cp on the paragraph.
func (s *docStory) shape(cp uint32) {
	id, ok := s.shapes[cp]
	if !ok || s.region != text.Body {
		return
	}
	s.boxes = append(s.boxes, s.boxLines[id]...)
	delete(s.boxLines, id)
}

// readTextBoxes reads the text boxes and where they are anchored. ([MS-DOC]
// sections 2.8.29 and 2.8.37.)
func (d *doc) readTextBoxes() error {
	const boxSize, shapeSize = 22, 26
	d.boxLines, d.shapes = make(map[uint32][]text.Line), make(map[uint32]uint32)
	shapes := d.span(pairShapes)
	n := (len(shapes) - 4) / (4 + shapeSize)
	for i := range max(n, 0) {
		d.shapes[u32(shapes, i*4)] = u32(shapes, (n+1)*4+i*shapeSize)
	}
	from, to := d.storyRange(storyTextBoxes)
	boxes := d.span(pairTextBoxes)
	n = (len(boxes) - 4) / (4 + boxSize)
	for i := range max(n, 0) {
		start, end := u32(boxes, i*4), u32(boxes, i*4+4)
		if start >= end || end > to-from {
			continue
		}
		var lines []text.Line
		err := d.readStory(from+start, from+end, text.Body, &lines)
		id := u32(boxes, (n+1)*4+i*boxSize+14)
		d.boxLines[id] = append(d.boxLines[id], lines...)
		if err != nil {
			return err
		}
	}
	return nil
}
