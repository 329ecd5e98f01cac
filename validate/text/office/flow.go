package office

import (
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// flow puts lines together in formats that mark the ends of paragraphs, cells and
// rows, as RTF and binary Word documents do.
type flow struct {
	region text.Region
	out    *[]text.Line

	b      *plain.Builder
	number string // of the list item that begins with the next line
	level  uint8
	depth  int // of the table in which the paragraph stands; 0: none
	tables []openRow
	boxes  []text.Line // of the text boxes that hang on the paragraph
}

// openRow is a row that is being read, possibly inside a cell of another.
type openRow struct {
	cells [][]text.Line
	lines []text.Line // of the current cell
}

// breakLine ends a line.
func (s *flow) breakLine() {
	line, auto := s.b.Take()
	if line == "" {
		return
	}
	s.add(plain.Numbered(s.number, text.Line{Text: line, Region: s.region, Level: s.level, Auto: auto}))
	s.number = ""
}

// add adds a line to the cell or the text that is being read.
func (s *flow) add(l text.Line) {
	if s.depth == 0 {
		s.endTables()
		*s.out = append(*s.out, l)
		return
	}
	t := s.table(s.depth)
	if l.Region != text.Cell {
		l.Region = text.Body
	}
	t.lines = append(t.lines, l)
}

// paragraph ends a paragraph. The text boxes that hang on it come first: mostly
// they hold the head of a letter.
func (s *flow) paragraph() {
	boxes := s.boxes
	s.boxes = nil
	for _, l := range boxes {
		s.add(l)
	}
	s.breakLine()
	s.number = ""
}

func (s *flow) table(depth int) *openRow {
	for len(s.tables) < depth {
		s.tables = append(s.tables, openRow{})
	}
	return &s.tables[depth-1]
}

// cell ends a cell.
func (s *flow) cell() {
	s.paragraph()
	s.row(s.depth + 1)
	t := s.table(s.depth)
	t.cells = append(t.cells, t.lines)
	t.lines = nil
}

// row ends a row of the table that is the depth-th around, and the rows of those
// inside it.
func (s *flow) row(depth int) {
	for len(s.tables) >= depth {
		last := len(s.tables) - 1
		t := s.tables[last]
		s.tables = s.tables[:last]
		if len(t.lines) > 0 {
			t.cells = append(t.cells, t.lines)
		}
		for _, l := range plain.Row(t.cells) {
			if last > 0 {
				outer := s.table(last)
				outer.lines = append(outer.lines, l)
				continue
			}
			if s.region != text.Body {
				l.Region = s.region
			}
			*s.out = append(*s.out, l)
		}
	}
}

// endTables ends a row that the file does not.
func (s *flow) endTables() { s.row(1) }

// finish ends whatever is open.
func (s *flow) finish() {
	s.paragraph()
	s.endTables()
}
