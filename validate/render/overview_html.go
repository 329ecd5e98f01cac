package render

import (
	"bufio"
	"embed"
	"fmt"
	"html/template"
	"io"
	"iter"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

//go:embed html/overview.tmpl html/overview.css html/overview.js
var overviewFiles embed.FS

// OverviewHTML writes an overview as one page for people: how many cases can be
// read today, what is lacking, and a table of all cases that leads to their reports
// and holds the texts for new letters. A script of its own lets the reader search,
// filter and sort; without it, the page says the same.
//
// As with HTML, the page needs nothing but itself, and its policy lets nothing else
// in. The links are relative: the page works wherever the output folder lies. Rows
// are written as they come and are never in memory together.
func OverviewHTML(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error]) error {
	p, err := newOverviewPage(o, rows)
	if err != nil {
		return err
	}
	tmpl, err := template.New("overview.tmpl").Funcs(template.FuncMap{"say": p.named}).ParseFS(overviewFiles, "html/overview.tmpl")
	if err != nil {
		return fmt.Errorf("reading the overview's template: %w", err)
	}
	b := bufio.NewWriter(w)
	if err := tmpl.Execute(b, p); err != nil {
		return fmt.Errorf("making the overview's page: %w", err)
	}
	if p.lost != nil {
		return p.lost
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing the overview's page: %w", err)
	}
	return nil
}

// overviewPage is what the template sets. All texts that come out of a folder are
// shown.
type overviewPage struct {
	Lang     string
	Policy   string
	Style    template.CSS
	Script   template.JS
	Title    shown
	Inbox    shown
	Against  []shown
	Headline shown
	Next     shown
	Waiting  shown
	Groups   []overviewGroup
	Points   []overviewPoint
	Kinds    []overviewKind
	Order    shown
	Counted  shown // how many cases the table has
	Passed   []passed
	Footer   []shown

	o    *report.Overview
	lang lang
	rows iter.Seq2[*report.Row, error]
	lost error // the rows could not be read to their end
}

// overviewGroup is a group of cases that take about the same work.
type overviewGroup struct {
	Code  shown
	Mark  mark
	Cases int
}

// overviewPoint is a requirement: how it stands in all cases, as numbers and as
// the parts of a bar, in per cent.
type overviewPoint struct {
	ID             shown
	Title          shown
	Gap, Weak, Met int
	GapTo, WeakTo  string // where the bar's parts end
	WeakWide       string
	MetWide        string
}

// overviewKind is a rule, and in how many cases it struck.
type overviewKind struct {
	Rule            shown
	Title           shown
	Mark            mark
	Cases, Findings int
}

func newOverviewPage(o *report.Overview, rows iter.Seq2[*report.Row, error]) (*overviewPage, error) {
	p := &overviewPage{o: o, lang: languageOf(o.Lang), rows: rows}
	style, err := overviewParts(htmlFiles.ReadFile, "html/style.css")
	if err != nil {
		return nil, err
	}
	more, err := overviewParts(overviewFiles.ReadFile, "html/overview.css", "html/overview.js")
	if err != nil {
		return nil, err
	}
	look, script := append(style[0], more[0]...), more[1]
	p.Style, p.Script = template.CSS(look), template.JS(script)
	p.Policy = fmt.Sprintf("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'", hashOf(look), hashOf(script))
	p.Lang = codes[p.lang]
	p.Footer = []shown{show(overviewWords[owHelpOnly][p.lang]), show(overviewWords[owNothingSent][p.lang]), show("mappesjekk " + o.Tool.Version)}
	p.Title = show(p.say(ohTitle))
	if o.Inbox != "" {
		p.Title = show(o.Inbox + " – " + p.say(ohTitle))
		p.Inbox = show(fmt.Sprintf(overviewWords[owInbox][p.lang], o.Inbox))
	}
	if o.Profile.Title != "" {
		p.Against = append(p.Against, show(fmt.Sprintf(overviewWords[owAgainst][p.lang], o.Profile.Title)))
	}
	if o.AsOf != "" {
		p.Against = append(p.Against, show(speaker{lang: p.lang}.say(wAsOf, speaker{lang: p.lang}.date(o.AsOf))))
	}
	p.Against = append(p.Against, show(fmt.Sprintf(overviewWords[owCases][p.lang], o.Cases, o.Documents)))
	if o.Waiting > 0 {
		p.Waiting = show(fmt.Sprintf(overviewWords[owWaiting][p.lang], o.Waiting))
	}
	p.Order = show(overviewWords[overviewOrders[o.Order]][p.lang])
	p.Counted = show(p.say(ohShownAll, o.Cases))
	p.sum()
	for _, i := range o.Ignored {
		p.Passed = append(p.Passed, passed{show(i.Path), show(i.Why)})
	}
	return p, nil
}

// overviewParts reads parts of the page.
func overviewParts(read func(string) ([]byte, error), names ...string) ([][]byte, error) {
	var parts [][]byte
	for _, name := range names {
		data, err := read(name)
		if err != nil {
			return nil, fmt.Errorf("reading a part of the overview's page: %w", err)
		}
		parts = append(parts, data)
	}
	return parts, nil
}

// sum sets what is said of all cases together.
func (p *overviewPage) sum() {
	cases := map[report.Group]int{}
	for _, g := range p.o.Groups {
		cases[g.Group] = g.Cases
		p.Groups = append(p.Groups, overviewGroup{Code: show(string(g.Group)), Mark: p.groupMark(g.Group), Cases: g.Cases})
	}
	switch ready := cases[report.GroupReady]; {
	case p.o.Cases == 0:
		p.Headline = show(p.say(ohNoCases))
	case ready == 0:
		p.Headline = show(p.say(ohNoneReady, p.o.Cases))
	default:
		p.Headline = show(p.say(ohReady, ready, p.o.Cases))
	}
	if one := cases[report.GroupOne]; one > 0 {
		p.Next = show(p.say(ohOneThing, one))
	}
	for _, q := range p.o.Requirements {
		all := max(q.Gap+q.Weak+q.Met, 1)
		share := func(n int) string { return fmt.Sprintf("%.2f%%", 100*float64(n)/float64(all)) }
		p.Points = append(p.Points, overviewPoint{
			ID: show(q.ID), Title: show(q.Title), Gap: q.Gap, Weak: q.Weak, Met: q.Met,
			GapTo: share(q.Gap), WeakTo: share(q.Gap + q.Weak), WeakWide: share(q.Weak), MetWide: share(q.Met),
		})
	}
	for _, c := range p.o.Rules {
		m := mark{Name: "weak", Word: show(p.say(ohWeak))}
		if c.Severity == report.Error {
			m = mark{Name: "gap", Word: show(p.say(ohGap))}
		}
		p.Kinds = append(p.Kinds, overviewKind{Rule: show(c.Rule), Title: show(p.ruleTitle(c.Rule, c.Requirement)), Mark: m, Cases: c.Cases, Findings: c.Findings})
	}
}
