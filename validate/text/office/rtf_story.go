package office

import (
	"golang.org/x/text/encoding/charmap"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// rtfStory is one run of text of an RTF file: its body, a header, a note, a text
// box.
type rtfStory struct {
	outer  *rtfStory
	region text.Region
	out    *[]text.Line

	b      *plain.Builder
	level  uint8
	depth  int // of the table in which the paragraph stands; 0: none
	tables []rtfTable
	boxes  []text.Line // of the text boxes that hang on the paragraph
}

// rtfTable is the row of a table, possibly inside a cell of another, that is
// being read.
type rtfTable struct {
	cells [][]text.Line
	lines []text.Line // of the current cell
}

func (r *rtf) beginStory(region text.Region, out *[]text.Line) {
	r.story = &rtfStory{outer: r.story, region: region, out: out, b: new(plain.Builder)}
	r.group.dest = rtfBody
	r.group.field = nil
	r.group.hidden, r.group.deleted = false, false
	r.group.ends = r.endStory
}

// beginTextBox begins a text box, which hangs on the current paragraph.
func (r *rtf) beginTextBox() { r.beginStory(r.story.region, &r.story.boxes) }

func (r *rtf) endStory() {
	r.story.finish()
	if r.story.outer != nil {
		r.story = r.story.outer
	}
}

// breakLine ends a line.
func (s *rtfStory) breakLine() {
	line, auto := s.b.Take()
	if line == "" {
		return
	}
	s.add(text.Line{Text: line, Region: s.region, Level: s.level, Auto: auto})
}

// add adds a line to the cell or the text that is being read.
func (s *rtfStory) add(l text.Line) {
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
func (s *rtfStory) paragraph() {
	boxes := s.boxes
	s.boxes = nil
	for _, l := range boxes {
		s.add(l)
	}
	s.breakLine()
}

func (s *rtfStory) table(depth int) *rtfTable {
	for len(s.tables) < depth {
		s.tables = append(s.tables, rtfTable{})
	}
	return &s.tables[depth-1]
}

// cell ends a cell.
func (s *rtfStory) cell() {
	s.paragraph()
	s.row(s.depth + 1)
	t := s.table(s.depth)
	t.cells = append(t.cells, t.lines)
	t.lines = nil
}

// row ends a row of the table that is the depth-th around, and the rows of those
// inside it.
func (s *rtfStory) row(depth int) {
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
func (s *rtfStory) endTables() { s.row(1) }

// finish ends whatever is open.
func (s *rtfStory) finish() {
	s.paragraph()
	s.endTables()
}

// charsetPages are the code pages of the character sets of fonts. Those that are
// not here are read like the rest of the file.
var charsetPages = map[int]int{
	77: 10000, 161: 1253, 162: 1254, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 238: 1250, 254: 437, 255: 850,
}

var codePages = map[int]*charmap.Charmap{
	437: charmap.CodePage437, 850: charmap.CodePage850, 865: charmap.CodePage865, 10000: charmap.Macintosh,
	1250: charmap.Windows1250, 1251: charmap.Windows1251, 1252: charmap.Windows1252, 1253: charmap.Windows1253,
	1254: charmap.Windows1254, 1255: charmap.Windows1255, 1256: charmap.Windows1256, 1257: charmap.Windows1257,
	28591: charmap.ISO8859_1,
}

// decodePage returns b, in a code page by its number, in UTF-8. A code page that
// is not known is taken for that of Western Europe.
func decodePage(b []byte, page int) string {
	if page == 65001 {
		return string(b)
	}
	cm := codePages[page]
	if cm == nil {
		cm = charmap.Windows1252
	}
	ascii := true
	for _, c := range b {
		ascii = ascii && c < 0x80
	}
	if ascii {
		return string(b)
	}
	out := make([]rune, len(b))
	for i, c := range b {
		out[i] = cm.DecodeByte(c)
	}
	return string(out)
}
