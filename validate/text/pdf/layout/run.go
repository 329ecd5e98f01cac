// Package layout puts the text of a page in the order in which a person reads
// it: glyphs become runs, runs become rows, rows become lines, column by column
// and table row by table row.
package layout

import "math"

// Piece is a stretch of text as it was shown, mostly a single glyph. The page is
// upright, its origin at the lower left; units are points.
type Piece struct {
	X, Y    float64 // where the baseline begins
	Advance float64 // width up to where the next glyph would begin
	Size    float64 // height of the font
	Turn    uint8   // direction of the text: quarter turns against the clock
	Bold    bool
	Unseen  bool // drawn invisibly, as OCR layers are
	Text    string
}

// run is text without a wide gap on one baseline. Its coordinates are turned so
// that the text runs from left to right.
type run struct {
	left, right, base, size float64
	turn                    uint8
	bold, unseen            bool
	spaced                  bool // a space is due before what follows
	cell                    bool // begins a cell of a table
	text                    []byte
	ink                     float64 // where its last sign ends; right may lie behind a space
	wide                    []wideGap
	last                    string  // the last piece added
	lastLeft                float64 // and where it began
}

// wideGap is a space in a run that is wider than usual: cells of a table can lie
// that close together.
type wideGap struct {
	at   int     // index of the space in the text
	ink  float64 // where the text before it ends
	left float64 // where the text after it begins
}

// Gaps on a baseline, as shares of the font size.
const (
	wordGap   = 0.16 // from here on two glyphs belong to different words
	runGap    = 0.9  // from here on they belong to different runs
	oddGap    = 0.45 // from here on a space is wider than usual
	backGap   = -0.4 // a glyph further back begins a new run
	baseShift = 0.25 // a glyph further off the baseline begins a new run
	doubled   = 0.12 // the same glyph this near is drawn twice to look bold
)

// maxRuns bounds the runs of one page.
const maxRuns = 200_000

// Text collects the pieces of a page.
type Text struct {
	runs []run
	full bool
}

// Full reports whether pieces were dropped because there were too many.
func (t *Text) Full() bool { return t.full }

// Add adds a piece in the order of drawing. One without text only moves on the
// place where its neighbour is expected.
func (t *Text) Add(p Piece) {
	if math.IsNaN(p.X+p.Y+p.Advance+p.Size) || math.IsInf(p.X+p.Y+p.Advance+p.Size, 0) {
		return
	}
	switch p.Turn {
	case 1:
		p.X, p.Y = p.Y, -p.X
	case 2:
		p.X, p.Y = -p.X, -p.Y
	case 3:
		p.X, p.Y = -p.Y, p.X
	}
	blank := isBlank(p.Text)
	if n := len(t.runs); n > 0 && t.runs[n-1].extend(p, blank) {
		return
	}
	if blank || p.Text == "" {
		return
	}
	if len(t.runs) >= maxRuns {
		t.full = true
		return
	}
	t.runs = append(t.runs, run{
		left: p.X, right: p.X + p.Advance, base: p.Y, size: p.Size, turn: p.Turn,
		ink: p.X + p.Advance, bold: p.Bold, unseen: p.Unseen, text: append(make([]byte, 0, 32), p.Text...), last: p.Text, lastLeft: p.X,
	})
}

// extend adds p to r if it goes on from there, and reports whether p is dealt
// with.
func (r *run) extend(p Piece, blank bool) bool {
	size := math.Max(p.Size, r.size)
	if r.turn != p.Turn || r.unseen != p.Unseen || math.Abs(r.base-p.Y) > baseShift*size {
		return false
	}
	if p.Text == r.last && !blank && math.Abs(p.X-r.lastLeft) < doubled*p.Size {
		return true
	}
	gap := p.X - r.right
	if gap < backGap*p.Size || gap > runGap*p.Size {
		return false
	}
	r.right = p.X + p.Advance
	if p.Text == "" {
		return true
	}
	if blank {
		r.spaced = true
		r.last = ""
		return true
	}
	if r.spaced || gap > wordGap*math.Min(p.Size, r.size) {
		if p.X-r.ink > oddGap*size {
			r.wide = append(r.wide, wideGap{len(r.text), r.ink, p.X})
		}
		r.text = append(r.text, ' ')
		r.spaced = false
	}
	r.text = append(r.text, p.Text...)
	r.last, r.lastLeft, r.ink = p.Text, p.X, p.X+p.Advance
	r.size = size
	r.bold = r.bold && p.Bold
	return true
}

func isBlank(text string) bool {
	if text == "" {
		return false
	}
	for _, r := range text {
		if r != ' ' && r != '\u00a0' && r != '\t' && r != '\u2003' && r != '\u2002' && r != '\u2009' {
			return false
		}
	}
	return true
}
