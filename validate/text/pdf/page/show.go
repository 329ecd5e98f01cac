package page

import (
	"math"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/font"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/layout"
)

// show shows a string in the current font.
func (it *interpreter) show(s []byte) {
	f := it.state.font
	if f == nil { // chosen but not to be found, or never chosen
		it.result.Unknown += len(s)
		it.seen += len(s)
		it.result.Partial = it.result.Partial || len(s) > 0
		return
	}
	for len(s) > 0 {
		g, code, n := f.Next(s)
		s = s[n:]
		width := g.Width * it.state.size
		gap := it.state.charGap
		if n == 1 && code == ' ' {
			gap += it.state.wordGap
		}
		it.count(g)
		if !it.state.invisible && g.Text != " " {
			it.seen++
		}
		if f.Vertical {
			it.place(g.Text, 0)
			it.textPos = it.textPos.translated(0, -it.state.size+gap)
			continue
		}
		distance := (width + gap) * it.state.stretch
		it.place(g.Text, distance)
		it.textPos[4] += distance * it.textPos[0]
		it.textPos[5] += distance * it.textPos[1]
	}
}

func (it *interpreter) count(g *font.Glyph) {
	if g.Text == " " {
		return
	}
	switch g.Sure {
	case font.Known:
		it.result.Known++
	case font.Guessed:
		it.result.Guessed++
	default:
		it.result.Unknown++
	}
}

// place hands a glyph's text to the layout. distance is how far the pen moves,
// in text space.
func (it *interpreter) place(text string, distance float64) {
	if it.replaced > 0 {
		text = it.replacement()
	}
	m := it.textPos
	if it.state.rise != 0 {
		m = m.translated(0, it.state.rise)
	}
	m = m.times(it.state.ctm)
	size := math.Hypot(m[2], m[3]) * math.Abs(it.state.size)
	if !it.inside(m[4], m[5], size) {
		return
	}
	it.text.Add(layout.Piece{
		X: m[4], Y: m[5], Advance: distance * math.Hypot(m[0], m[1]), Size: size,
		Turn: direction(m[0], m[1]), Bold: it.state.font != nil && it.state.font.Bold,
		Unseen: it.state.invisible, Text: text,
	})
}

// inside reports whether a glyph lies on the page, give or take its size.
func (it *interpreter) inside(x, y, size float64) bool {
	b := it.bounds
	if b[2] <= b[0] || b[3] <= b[1] {
		return true // the page has no box
	}
	return x > b[0]-2*size && x < b[2]+size && y > b[1]-size && y < b[3]+size
}

// direction returns the quarter turn that text along the vector x, y comes
// nearest to.
func direction(x, y float64) uint8 {
	switch {
	case math.Abs(y) <= math.Abs(x) && x >= 0:
		return 0
	case math.Abs(y) <= math.Abs(x):
		return 2
	case y > 0:
		return 1
	}
	return 3
}
