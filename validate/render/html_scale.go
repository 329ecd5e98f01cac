package render

import (
	"slices"
	"strconv"
	"time"
)

// scale places days in the drawing, in per cent of its width. Where a few
// documents lie years away from the rest, a date read wrongly among them, the
// axis is broken, so that the others do not crowd together in a corner.
type scale struct{ pieces []piece }

// piece is a stretch of time without a break, and where it is drawn.
type piece struct {
	from, to    time.Time
	left, right float64
}

const (
	edge       = 1.5  // the first and the last mark stand so far from the ends
	breakWidth = 5.0  // so wide is a break in the axis
	leastPiece = 12.0 // so wide is a piece beside a break, however short its time
	// longBreak is the shortest time that is left out of the axis.
	longBreak = 365 * 24 * time.Hour
)

// newScale returns the scale for documents of the given days, of which there is
// one at least, from the left edge of the drawing until the given per cent.
func newScale(days []time.Time, until float64) scale {
	days = slices.Clone(days)
	slices.SortFunc(days, time.Time.Compare)
	var s scale
	begin := 0
	for _, end := range breaksIn(days) {
		s.pieces = append(s.pieces, piece{from: days[begin], to: days[end]})
		begin = end + 1
	}
	s.pieces = append(s.pieces, piece{from: days[begin], to: days[len(days)-1]})

	var drawn time.Duration
	for _, p := range s.pieces {
		drawn += p.to.Sub(p.from)
	}
	n := float64(len(s.pieces))
	least := 0.0
	if n > 1 {
		least = leastPiece
	}
	room := until - 2*edge - (n-1)*breakWidth - n*least
	at := edge
	for i := range s.pieces {
		p := &s.pieces[i]
		share := 1 / n
		if drawn > 0 {
			share = p.to.Sub(p.from).Hours() / drawn.Hours()
		}
		p.left, p.right = at, at+least+room*share
		at = p.right + breakWidth
	}
	return s
}

// breaksIn returns behind which of the sorted days the axis is broken: where more
// than a year passes, and more than in all the rest that is drawn.
func breaksIn(days []time.Time) []int {
	order := make([]int, len(days)-1)
	for i := range order {
		order[i] = i
	}
	gap := func(i int) time.Duration { return days[i+1].Sub(days[i]) }
	slices.SortStableFunc(order, func(a, b int) int { return int(gap(b).Hours() - gap(a).Hours()) })
	rest := days[len(days)-1].Sub(days[0])
	var broken []int
	for _, i := range order {
		rest -= gap(i)
		if gap(i) <= longBreak || gap(i) <= rest {
			break
		}
		broken = append(broken, i)
	}
	slices.Sort(broken)
	return broken
}

// at returns where a day is drawn.
func (s scale) at(day time.Time) float64 {
	i := slices.IndexFunc(s.pieces, func(p piece) bool { return !day.After(p.to) })
	if i < 0 {
		i = len(s.pieces) - 1
	}
	p := s.pieces[i]
	if !p.to.After(p.from) {
		return (p.left + p.right) / 2
	}
	return p.left + (p.right-p.left)*day.Sub(p.from).Hours()/p.to.Sub(p.from).Hours()
}

func perCent(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) + "%" }

// tick is a month on the axis.
type tick struct {
	X, Anchor string
	Label     shown
	Minor     bool // unnamed where there is little room
}

const (
	mostTicks = 7
	// What a name on the axis takes, in per cent: of a page, and of a telephone.
	wideName, narrowName = 9.0, 29.0
)

// extent returns from where to where a name reaches that stands at a place and
// is so wide.
func (t tick) extent(at, wide float64) (from, to float64) {
	switch t.Anchor {
	case "start":
		return at, at + wide
	case "end":
		return at - wide, at
	}
	return at - wide/2, at + wide/2
}

// ticks returns what the axis names: months, and where a stretch of time holds
// too few of them, its first and last day. No two names run into each other.
func (p *page) ticks(s scale) []tick {
	var ticks []tick
	wideFree, narrowFree := -1.0, -1.0 // from where there is room
	add := func(at float64, label string) {
		t := tick{X: perCent(at), Anchor: "middle", Label: show(label)}
		switch {
		case at < narrowName/2:
			t.Anchor = "start"
		case at > 100-narrowName/2:
			t.Anchor = "end"
		}
		from, to := t.extent(at, wideName)
		if from <= wideFree {
			return
		}
		wideFree = to
		from, to = t.extent(at, narrowName)
		if t.Minor = from <= narrowFree; !t.Minor {
			narrowFree = to
		}
		ticks = append(ticks, t)
	}
	for _, stretch := range s.pieces {
		most := max(1, int(mostTicks*(stretch.right-stretch.left)/(100-2*edge)+.5))
		days := tickDays(stretch.from, stretch.to, most)
		if len(days) < 2 {
			for _, day := range []time.Time{stretch.from, stretch.to} {
				add(s.at(day), p.telling.date(day.Format(time.DateOnly)))
			}
			continue
		}
		for _, day := range days {
			add(s.at(day), shortMonths[p.telling.lang][day.Month()-1]+" "+strconv.Itoa(day.Year()))
		}
	}
	return ticks
}

// axisBreak is a time that the axis leaves out.
type axisBreak struct {
	X     string
	Label shown
}

func (p *page) axisBreaks(s scale) []axisBreak {
	var breaks []axisBreak
	for i, next := range s.pieces {
		if i == 0 {
			continue
		}
		before := s.pieces[i-1]
		breaks = append(breaks, axisBreak{
			X: perCent((before.right + next.left) / 2),
			Label: show(p.telling.say(hAxisBreak,
				p.telling.date(before.to.Format(time.DateOnly)), p.telling.date(next.from.Format(time.DateOnly)))),
		})
	}
	return breaks
}
