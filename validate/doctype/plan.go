package doctype

import (
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// planReading follows the five points that § 12-4 third paragraph asks of a plan.
type planReading struct {
	asked   [6]bool // by a heading or column
	shown   [6]bool // and something stands under it
	columns []int   // the points of the columns of the table that is being read
	widest  int     // most points that one row asks for
	table   text.Place
	open    int // the point whose heading stands last; 0 if none
}

// pointMatcher finds the headings of the plan's points.
var pointMatcher = sync.OnceValue(func() (m struct {
	matcher *norsk.Matcher
	points  []int
}) {
	var patterns []norsk.Pattern
	for _, p := range norsk.Words().PlanPoints {
		for _, h := range p.Headings {
			patterns = append(patterns, norsk.Pattern{Text: h.Text, Inflect: true})
			m.points = append(m.points, p.Point)
		}
	}
	m.matcher = norsk.NewMatcher(patterns)
	return m
})

// pointOf returns the point whose heading s is, or 0.
func pointOf(s string) int {
	const longest = 60
	if s == "" || len(s) > longest {
		return 0
	}
	tokens := norsk.Tokenize(s)
	if len(tokens) > 8 {
		return 0
	}
	m := pointMatcher()
	for _, hit := range norsk.Longest(m.matcher.Find(s, tokens)) {
		if hit.First <= 1 {
			return m.points[hit.Pattern]
		}
	}
	return 0
}

// add takes in a line.
func (p *planReading) add(at text.Place, line *text.Line, tokens []norsk.Token, isHeading bool) {
	cells := strings.Split(line.Text, "\t")
	if len(cells) >= 2 && p.header(at, cells) {
		return
	}
	if len(p.columns) > 0 && len(cells) >= 2 {
		p.row(cells)
		return
	}
	p.columns = nil
	if label, value, ok := splitLabel(cells[0]); ok && len(cells) <= 2 {
		if point := pointOf(label); point > 0 {
			if value == "" && len(cells) == 2 {
				value = cells[1]
			}
			p.asked[point], p.open = true, point
			p.show(point, value)
			return
		}
	}
	if isHeading || strings.HasSuffix(line.Text, ":") || strings.HasSuffix(line.Text, "?") {
		if point := pointOf(line.Text); point > 0 {
			p.asked[point], p.open = true, point
			return
		}
		if line.Level > 0 {
			p.open = 0
			return
		}
	}
	if p.open > 0 && len(tokens) > 0 {
		p.show(p.open, line.Text)
	}
}

// header takes in a row of column headings and reports whether cells are one.
func (p *planReading) header(at text.Place, cells []string) bool {
	points := make([]int, len(cells))
	different := map[int]bool{}
	for i, cell := range cells {
		points[i] = pointOf(strings.TrimSuffix(strings.TrimSpace(cell), ":"))
		if points[i] > 0 {
			different[points[i]] = true
		}
	}
	if len(different) < 2 {
		return false
	}
	p.columns = points
	if len(different) > p.widest {
		p.widest, p.table = len(different), at
	}
	for point := range different {
		p.asked[point] = true
	}
	return true
}

// row takes in a row under column headings.
func (p *planReading) row(cells []string) {
	for i, cell := range cells {
		if i < len(p.columns) && p.columns[i] > 0 {
			p.show(p.columns[i], cell)
		}
	}
}

// show notes that value stands where point is asked for.
func (p *planReading) show(point int, value string) {
	value = strings.ToLower(strings.Trim(value, " .:–-"))
	if value == "" || isBlankValue(value) || emptyAnswers[point][value] {
		return
	}
	p.shown[point] = true
}

// emptyAnswers are answers that leave the question open.
var emptyAnswers = [6]map[string]bool{
	1: {"mobbing": true, "eleven har det ikke trygt og godt": true, "eleven har det ikkje trygt og godt": true},
	2: {"tettere oppfølging": true, "vi følger med": true, "tettare oppfølging": true, "vi følgjer med": true},
	3: {"snarest": true, "fortløpende": true, "fortløpande": true, "snarast": true},
	4: {"skolen": true, "skulen": true, "alle": true},
	5: {"ved behov": true, "når eleven har det bra": true, "fortløpende": true, "fortløpande": true},
}

// points returns the points that the plan shows.
func (p *planReading) points() []int {
	var shown []int
	for point := 1; point < len(p.shown); point++ {
		if p.shown[point] {
			shown = append(shown, point)
		}
	}
	return shown
}

// count returns how many points are asked for.
func (p *planReading) count() int {
	n := 0
	for _, asked := range p.asked {
		if asked {
			n++
		}
	}
	return n
}
