package page

import (
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/font"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/layout"
)

// state is the graphics state as far as text depends on it.
type state struct {
	ctm       matrix
	font      *font.Font
	size      float64
	charGap   float64 // Tc
	wordGap   float64 // Tw
	stretch   float64 // Tz / 100
	leading   float64 // TL
	rise      float64 // Ts
	invisible bool    // Tr 3 or 7
}

func initialState(base matrix) state { return state{ctm: base, stretch: 1} }

// interpreter runs the content of one page.
type interpreter struct {
	renderer *Renderer
	base     matrix     // page space to upright page
	bounds   [4]float64 // of the upright page
	text     layout.Text
	result   Result

	keep     bool // the images
	pictures []Picture
	seen     int // glyphs that are not invisible

	state    state
	stack    []state
	textPos  matrix // Tm
	linePos  matrix // Tlm
	depth    int    // nesting of form XObjects
	active   []int64
	marks    []mark
	replaced int // how many open marks have a text of their own
}

const (
	maxStack = 256 // nesting of q
	maxForms = 12  // nesting of form XObjects
	maxMarks = 256 // nesting of marked content
)

func (it *interpreter) push() {
	if len(it.stack) < maxStack {
		it.stack = append(it.stack, it.state)
	}
}

func (it *interpreter) pop(floor int) {
	if n := len(it.stack); n > floor {
		it.state, it.stack = it.stack[n-1], it.stack[:n-1]
	}
}

func (it *interpreter) beginText() { it.textPos, it.linePos = identity, identity }

// nextLine moves to the start of a line x, y away from that of the last.
func (it *interpreter) nextLine(x, y float64) {
	it.linePos = it.linePos.translated(x, y)
	it.textPos = it.linePos
}
