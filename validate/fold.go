package validate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// mostLine is the longest line that is understood as one, in bytes: a paragraph of
// three pages. What is looked for in a line is looked for around each other thing
// in it, so a whole book on one line would take hours.
const mostLine = 8 << 10

// fold cuts the lines of c that are longer than mostLine, at spaces where there are
// any.
func fold(c *text.Content) {
	for i := range c.Pages {
		p := &c.Pages[i]
		if !slices.ContainsFunc(p.Lines, func(l text.Line) bool { return len(l.Text) > mostLine }) {
			continue
		}
		var lines []text.Line
		for _, l := range p.Lines {
			lines = append(lines, folded(l)...)
		}
		p.Lines = lines
	}
}

// folded returns l in pieces of at most mostLine bytes. A field that is filled in
// anew stays marked in each piece that has some of it.
func folded(l text.Line) []text.Line {
	var out []text.Line
	for start := 0; start < len(l.Text); {
		end := min(start+mostLine, len(l.Text))
		if end < len(l.Text) {
			if space := strings.LastIndexAny(l.Text[start:end], " \t"); space > 0 {
				end = start + space + 1
			}
			for !utf8.RuneStart(l.Text[end]) {
				end--
			}
		}
		piece := l
		piece.Text, piece.Auto = l.Text[start:end], nil
		if end < len(l.Text) {
			piece.Text = strings.TrimSuffix(piece.Text, " ") // no line ends in one
		}
		for _, s := range l.Auto {
			if from, to := max(s.Start, start), min(s.End, start+len(piece.Text)); from < to {
				piece.Auto = append(piece.Auto, text.Span{Start: from - start, End: to - start})
			}
		}
		out = append(out, piece)
		start = end
	}
	return slices.Clip(out)
}
