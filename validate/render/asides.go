package render

import (
	"fmt"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// aside is what a report tells beside what is to be done: findings that the school
// answers for, and those of an earlier report that are gone.
type aside struct {
	id      string
	heading string
	items   []asideItem
}

// asideItem is one of an aside: what it is, where, and what more there is to say.
type asideItem struct{ headline, place, told string }

// mendedSign stands before what has been mended.
const mendedSign = "✓ "

// asides returns the asides that hold something, in their order.
func (t *telling) asides() []aside {
	var all []aside
	for _, a := range []aside{
		{"waived", t.say(sWaived), t.waivedItems()},
		{"mended", t.say(sMended), t.mendedItems()},
	} {
		if len(a.items) > 0 {
			all = append(all, a)
		}
	}
	return all
}

// waivedItems returns the findings that the school answers for, with its reasons.
func (t *telling) waivedItems() []asideItem {
	var items []asideItem
	for i := range t.Findings {
		f := &t.Findings[i]
		if f.Waived == nil {
			continue
		}
		items = append(items, asideItem{sentence(f.Message), t.asidePlace(f.Path, f.Pages, f.Page), t.reason(f.Waived)})
	}
	return items
}

// reason says why the school lets a finding stand, who said so, and for how long.
func (t *telling) reason(w *report.Waived) string {
	var said []string
	if w.Reason != "" {
		said = append(said, t.say(sReason, w.Reason))
	}
	if w.By != "" {
		said = append(said, t.say(sBy, w.By))
	}
	if w.Until != "" {
		said = append(said, t.say(sUntil, t.date(w.Until)))
	}
	return strings.Join(said, " ")
}

// mendedItems returns what is gone since the earlier report.
func (t *telling) mendedItems() []asideItem {
	if t.Since == nil {
		return nil
	}
	var items []asideItem
	for _, m := range t.Since.Mended {
		headline := t.ruleTitle(m.Rule)
		if headline == "" {
			headline = m.Rule
		}
		items = append(items, asideItem{headline: mendedSign + headline, place: t.asidePlace(m.Path, m.Pages, 0)})
	}
	return items
}

func (t *telling) asidePlace(path, pages string, page int) string {
	if where := t.where(path, pages, page, 0); where != "" && path != "" {
		return path + ", " + where
	}
	return path
}

// since sums up what has become of the earlier report; "" where there is none.
func (t *telling) since() string {
	s := t.Since
	if s == nil {
		return ""
	}
	said := t.say(sNothingBefore, t.date(s.AsOf))
	if s.Before > 0 {
		said = t.say(sSince, t.date(s.AsOf), len(s.Mended), s.Before)
	}
	for _, part := range []struct {
		word word
		n    int
	}{{sOpen, s.Open}, {sWaivedNow, s.Waived}, {sNew, s.New}} {
		if part.n > 0 {
			said += " " + t.say(part.word, part.n)
		}
	}
	return said
}

// newly tells in a headline how many of a group were not there in the earlier report.
func (t *telling) newly(g group) string {
	n := 0
	for _, f := range g.findings {
		if f.Baseline == report.StateNew {
			n++
		}
	}
	switch {
	case t.Since == nil || n == 0:
		return ""
	case n == len(g.findings):
		return " " + t.say(sAllNew)
	}
	if n == 1 {
		return " " + t.say(sOneNew)
	}
	return " " + t.say(sSomeNew, n)
}

// waivers counts the findings that the school answers for.
func (t *telling) waivers() int {
	n := 0
	for i := range t.Findings {
		if t.Findings[i].Waived != nil {
			n++
		}
	}
	return n
}

// asides prints them.
func (t *textReport) aside() {
	for _, a := range t.asides() {
		t.heading(fmt.Sprintf("%s (%d)", a.heading, len(a.items)))
		for _, item := range a.items {
			lines := []string{item.headline}
			if item.place != "" && !strings.Contains(item.headline, item.place) {
				lines = append(lines, item.place)
			}
			if item.told != "" {
				lines = append(lines, item.told)
			}
			t.bullet(lines, 0)
		}
	}
}
