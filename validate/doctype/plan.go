package doctype

import (
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// planReading follows the five points that § 12-4 third paragraph asks of a plan.
type planReading struct {
	asked   [6]bool // by a heading or column that plans have and other documents don't
	any     [6]bool // by a heading or column of whatever wording
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
	loose   []bool // a heading that stands in many documents
}) {
	var patterns []norsk.Pattern
	for _, p := range norsk.Words().PlanPoints {
		for _, h := range p.Headings {
			patterns = append(patterns, norsk.Pattern{Text: h.Text, Inflect: true})
			m.points = append(m.points, p.Point)
			m.loose = append(m.loose, h.Weight == "weak")
		}
	}
	m.matcher = norsk.NewMatcher(patterns)
	return m
})

// pointOf returns the point whose heading s is, or 0, and whether the heading is
// one that stands in many documents.
func pointOf(s string) (point int, loose bool) {
	const longest = 60
	if s == "" || len(s) > longest {
		return 0, false
	}
	tokens := norsk.Tokenize(s)
	if len(tokens) > 8 {
		return 0, false
	}
	m := pointMatcher()
	for _, hit := range norsk.Longest(m.matcher.Find(s, tokens)) {
		if hit.First <= 1 {
			return m.points[hit.Pattern], m.loose[hit.Pattern]
		}
	}
	return 0, false
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
	if len(cells) <= 2 && p.labelled(cells) {
		return
	}
	if isHeading || strings.HasSuffix(line.Text, ":") || strings.HasSuffix(line.Text, "?") {
		if point, loose := pointOf(line.Text); point > 0 {
			p.ask(point, loose)
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

// labelled takes in "Bakgrunn: …" or "Hva er problemet? …" and reports whether the
// cells are that.
func (p *planReading) labelled(cells []string) bool {
	i := strings.IndexAny(cells[0], ":?")
	if i < 0 {
		return false
	}
	point, loose := pointOf(cells[0][:i])
	if point == 0 {
		return false
	}
	value := strings.TrimSpace(cells[0][i+1:])
	if value == "" && len(cells) == 2 {
		value = cells[1]
	}
	p.ask(point, loose)
	p.show(point, value)
	return true
}

// header takes in a row of column headings and reports whether cells are one.
func (p *planReading) header(at text.Place, cells []string) bool {
	points := make([]int, len(cells))
	var any, sure [6]bool
	for i, cell := range cells {
		point, loose := pointOf(strings.TrimSuffix(strings.TrimSpace(cell), ":"))
		points[i] = point
		any[point] = point > 0
		sure[point] = sure[point] || point > 0 && !loose
	}
	n := count(sure)
	if n == 0 || count(any) < 2 {
		return false
	}
	p.columns = points
	if n > p.widest {
		p.widest, p.table = n, at
	}
	for point := range sure {
		p.any[point] = p.any[point] || any[point]
		p.asked[point] = p.asked[point] || sure[point]
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

// ask notes that point is asked for, and that what follows answers.
func (p *planReading) ask(point int, loose bool) {
	p.open = point
	p.any[point] = true
	p.asked[point] = p.asked[point] || !loose
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

func count(points [6]bool) int {
	n := 0
	for _, is := range points {
		if is {
			n++
		}
	}
	return n
}
