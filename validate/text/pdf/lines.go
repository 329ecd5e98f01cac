package pdf

import (
	"math"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/layout"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/page"
)

// fill turns what the pages show into the pages of c.
func fill(c *text.Content, results []page.Result) {
	level := headings(results)
	for i := range results {
		p := alone(&results[i])
		if p.Lines == nil {
			results[i].Lines = nil
		}
		for j := range p.Lines {
			p.Lines[j].Level = level(&results[i].Lines[j])
		}
		c.Pages[i] = p
	}
	markMargins(c.Pages, results)
}

// alone returns what a page tells without the others: its lines have no levels.
func alone(r *page.Result) text.Page {
	p := text.Page{Problem: pageProblem(r)}
	if p.Problem != nil && p.Problem.Kind == text.Undecodable && !p.Problem.Partial {
		return p // garbage must not be taken for words
	}
	p.Lines = make([]text.Line, len(r.Lines))
	for j, line := range r.Lines {
		p.Lines[j] = text.Line{Text: line.Text, Unseen: line.Unseen}
		if isRow(line.Text) {
			p.Lines[j].Region = text.Cell
		}
	}
	return p
}

func isRow(line string) bool {
	for i := range len(line) {
		if line[i] == '\t' {
			return true
		}
	}
	return false
}

const (
	headingRatio  = 1.15 // how much larger than running text a heading is set, at least
	maxLevel      = 6
	headingLength = 120 // bytes that a heading has at most
	boldShare     = 0.3 // of the text, up to which bold lines stand out
)

// headings returns a function that gives the level of a line: 0 for running
// text, 1 for the largest size of headings in the file, and so on. Sizes are
// compared in half points. Bold lines in the size of running text come last.
func headings(results []page.Result) func(*layout.Line) uint8 {
	weight := map[int]int{}
	all, bold := 0, 0
	for i := range results {
		for j := range results[i].Lines {
			line := &results[i].Lines[j]
			weight[halfPoints(line.Size)] += len(line.Text)
			all += len(line.Text)
			if line.Bold {
				bold += len(line.Text)
			}
		}
	}
	body, most := 0, 0
	for size, n := range weight {
		if n > most || n == most && size < body {
			body, most = size, n
		}
	}
	var larger []int
	for size := range weight {
		if float64(size) >= headingRatio*float64(body) {
			larger = append(larger, size)
		}
	}
	slices.Sort(larger)
	slices.Reverse(larger)
	boldCounts := float64(bold) < boldShare*float64(all)
	return func(line *layout.Line) uint8 {
		if line.Unseen || line.Turned || len(line.Text) > headingLength {
			return 0
		}
		size := halfPoints(line.Size)
		if i := slices.Index(larger, size); i >= 0 {
			return uint8(min(i+1, maxLevel))
		}
		if boldCounts && line.Bold && size >= body && !isRow(line.Text) {
			return uint8(min(len(larger)+1, maxLevel))
		}
		return 0
	}
}

func halfPoints(size float64) int { return int(math.Round(2 * size)) }
