package render

import (
	"cmp"
	"slices"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// timeline is a drawing of the documents by when they were made: a lane for each
// kind, time from left to right. What lies across is told in per cent of the
// drawing, what lies down in pixels, so that it is as wide as the page and its
// words stay as large as they are.
type timeline struct {
	Label      shown // "": no document has a date
	Height     int
	Bottom     int // of the lanes
	Lanes      []lane
	Ticks      []tick
	Silences   []silence
	Breaks     []axisBreak
	UndatedX   string // where the undated ones stand; "" where there are none
	UndatedBar string // where they are divided from the dated ones
	HasName    bool
	HasSpan    bool
}

// lane holds the marks of one kind.
type lane struct {
	Name  shown
	Top   int // of the lane
	Text  int // the line its name stands on
	Y     int // the line its marks stand on
	Marks []dot
}

// dot is one document, or several of one kind and date.
type dot struct {
	Row   string // the row of the first of them
	Class string // sure, name, undated
	X     string
	EndX  string // the last entry of a log; "" for a document of one day
	Count int    // 0: one
	Label shown
	First bool // the first of the drawing, which the keyboard enters by
}

// silence is a long time without a document of the case.
type silence struct {
	X, Width, Middle string
	Short, Long      shown
}

const (
	laneHeight    = 38
	lanesTop      = 26 // above them stand the words about silences
	axisHeight    = 26
	hintHeight    = 26
	undatedAt     = 97.0 // per cent
	datedUntil    = 90.0 // where there are undated ones
	labelledFiles = 12   // so many files of one mark are named
)

func (p *page) timeline() timeline {
	var tl timeline
	var days []time.Time
	until := 100.0
	for i := range p.telling.Documents {
		d := &p.telling.Documents[i]
		if standing(d) == undatedMark {
			until = datedUntil
			continue
		}
		at := periodOf(d)
		days = append(days, at.from, at.to)
	}
	if len(days) == 0 {
		return timeline{}
	}
	s := newScale(days, until)
	if until < 100 {
		tl.UndatedX, tl.UndatedBar = perCent(undatedAt), perCent((undatedAt+datedUntil)/2)
	}
	t := p.telling
	tl.Label = show(t.say(hTimelineSpan, t.date(s.pieces[0].from.Format(time.DateOnly)), t.date(s.pieces[len(s.pieces)-1].to.Format(time.DateOnly))))
	tl.Lanes = p.lanes(s)
	tl.Lanes[0].Marks[0].First = true
	for _, l := range tl.Lanes {
		for _, m := range l.Marks {
			tl.HasName = tl.HasName || m.Class == "name"
			tl.HasSpan = tl.HasSpan || m.EndX != ""
		}
	}
	tl.Bottom = lanesTop + laneHeight*len(tl.Lanes)
	tl.Height = tl.Bottom + axisHeight + hintHeight
	tl.Ticks, tl.Breaks = p.ticks(s), p.axisBreaks(s)
	tl.Silences = p.silences(s)
	return tl
}

// lanes returns a lane for each kind, in the order in which the kinds begin.
func (p *page) lanes(s scale) []lane {
	type kind struct {
		code, first string
		docs        []int
	}
	var kinds []*kind
	at := map[string]*kind{}
	for i := range p.telling.Documents {
		d := &p.telling.Documents[i]
		k := at[d.Type]
		if k == nil {
			k = &kind{code: d.Type, first: "9"}
			at[d.Type] = k
			kinds = append(kinds, k)
		}
		k.docs = append(k.docs, i)
		if standing(d) != undatedMark {
			k.first = min(k.first, firstDay(d.Date))
		}
	}
	slices.SortStableFunc(kinds, func(a, b *kind) int {
		return cmp.Or(cmp.Compare(a.first, b.first), cmp.Compare(a.code, b.code))
	})
	lanes := make([]lane, len(kinds))
	for i, k := range kinds {
		top := lanesTop + laneHeight*i
		lanes[i] = lane{
			Name: show(sentence(shortKind(&p.telling.Documents[k.docs[0]]))),
			Top:  top, Text: top + 12, Y: top + 25,
			Marks: p.dots(k.docs, s),
		}
	}
	return lanes
}

// dots returns the marks of documents of one kind, in order of time.
func (p *page) dots(docs []int, s scale) []dot {
	type key struct {
		standing   standingMark
		date, last string
	}
	bunches := map[key][]int{}
	var keys []key
	for _, i := range docs {
		d := &p.telling.Documents[i]
		k := key{standing: undatedMark}
		if st := standing(d); st != undatedMark {
			k = key{st, d.Date, periodOf(d).to.Format(time.DateOnly)}
		}
		if bunches[k] == nil {
			keys = append(keys, k)
		}
		bunches[k] = append(bunches[k], i)
	}
	slices.SortStableFunc(keys, func(a, b key) int {
		return cmp.Or(cmp.Compare(a.standing/undatedMark, b.standing/undatedMark), cmp.Compare(firstDay(a.date), firstDay(b.date)))
	})
	var dots []dot
	for _, k := range keys {
		first := &p.telling.Documents[bunches[k][0]]
		m := dot{Row: rowID(bunches[k][0]), Class: [...]string{sureMark: "sure", nameMark: "name", undatedMark: "undated"}[k.standing]}
		if k.standing == undatedMark {
			m.X = perCent(undatedAt)
		} else {
			at := periodOf(first)
			m.X = perCent(s.at(at.from))
			if at.to.After(at.from) {
				m.EndX = perCent(s.at(at.to))
			}
		}
		if n := len(bunches[k]); n > 1 {
			m.Count = n
		}
		m.Label = p.dotLabel(bunches[k], k.standing)
		dots = append(dots, m)
	}
	return dots
}

// dotLabel tells the date, the kind and the files of a mark.
func (p *page) dotLabel(docs []int, st standingMark) shown {
	t := p.telling
	first := &t.Documents[docs[0]]
	label := t.say(wUndated)
	if st != undatedMark {
		label = t.date(first.Date)
		if to := periodOf(first).to.Format(time.DateOnly); to != firstDay(first.Date) {
			label += "–" + t.date(first.Updated)
		}
	}
	label += ", " + shortKind(first) + ": "
	if len(docs) > 1 {
		label += t.say(hManyDocuments, len(docs)) + ": "
	}
	for i, n := range docs[:min(len(docs), labelledFiles)] {
		if i > 0 {
			label += "; "
		}
		file := p.file(t.Documents[n].Path, t.Documents[n].Pages, 0, 0)
		label += string(file.Name + file.Where)
	}
	if len(docs) > labelledFiles {
		label += " …"
	}
	return show(label)
}

// offCase are the kinds that do not show what was done along the way: a time in
// which only these were made is silent.
var offCase = map[string]bool{
	"redegjorelse": true, "eksterne-instanser": true, "systemdokument": true,
	"innhentingsbrev": true, "dokumentliste": true, "annet": true,
}

// silences returns the long times between documents of the case. A log covers
// the time up to its last entry.
func (p *page) silences(s scale) []silence {
	t := p.telling
	var covered []period
	for i := range t.Documents {
		if d := &t.Documents[i]; standing(d) != undatedMark && !offCase[d.Type] {
			covered = append(covered, periodOf(d))
		}
	}
	slices.SortFunc(covered, func(a, b period) int { return a.from.Compare(b.from) })
	var silences []silence
	var last time.Time
	for i, at := range covered {
		if n := days(last, at.from); i > 0 && n >= rules.SilenceDays {
			from, to := s.at(last), s.at(at.from)
			silences = append(silences, silence{
				X: perCent(from), Width: perCent(to - from), Middle: perCent((from + to) / 2),
				Short: show(t.say(hSilenceShort, n)),
				Long:  show(t.say(hSilence, t.date(last.Format(time.DateOnly)), t.date(at.from.Format(time.DateOnly)), n)),
			})
		}
		if at.to.After(last) {
			last = at.to
		}
	}
	return silences
}
