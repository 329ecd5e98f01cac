package render

import (
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// card is one requirement.
type card struct {
	Asked   string // the ID of what the letter asks for
	Mark    mark
	Title   shown
	Message shown
	Tasks   []taskLink
}

// taskLink leads to something to do.
type taskLink struct {
	Number int
	Text   shown
}

// task is one thing to do, or to know.
type task struct {
	Number   int
	Mark     mark
	Headline shown
	Belongs  shown // the requirement that it is about
	Advice   shown
	Basis    shown  // what the only finding rests on
	RuleName shown  // the name of the rule that explain and a waiver ask for
	Rule     string // where on the page the rule is explained; "" where it is not
	Places   []spotView
	More     []spotView // the places beyond the first ones
	MoreText shown

	requirement string
}

// spotView is a place where something is to be done.
type spotView struct {
	Lead      shown
	File      *fileView
	Said      shown
	Quote     shown
	Basis     shown // what this finding of several rests on
	Elsewhere []evidenceView
}

// evidenceView is a place with the words that stand there.
type evidenceView struct {
	File  *fileView
	Quote shown
}

// fileView is a file as people look it up.
type fileView struct {
	Row   string // the ID of its row in the table of documents; "" for none
	Dir   shown  // with a slash behind it
	Name  shown
	Where shown // the place inside, with a comma before it
}

var severityMarks = map[report.Severity]struct {
	name string
	word word
}{
	report.Error:   {"gap", wGap},
	report.Warning: {"weak", wWeak},
	report.Note:    {"note", wGoodToKnow},
}

func (p *page) cards() []card {
	var cards []card
	for i, q := range p.telling.Requirements {
		c := card{Asked: askedID(i), Title: show(q.Title), Message: show(q.Message), Mark: mark{Name: "note", Word: show(string(q.Status))}}
		if s, ok := statuses[q.Status]; ok {
			c.Mark = mark{string(q.Status), show(p.telling.say(s.word))}
		}
		for _, task := range p.Tasks {
			if task.requirement == q.ID {
				c.Tasks = append(c.Tasks, taskLink{task.Number, show(p.telling.say(hTask, task.Number))})
			}
		}
		cards = append(cards, c)
	}
	return cards
}

func (p *page) tasks(groups []group) []task {
	t := p.telling
	var tasks []task
	for i, g := range groups {
		m := severityMarks[g.severity]
		v := task{
			Number:   i + 1,
			Mark:     mark{m.name, show(t.say(m.word))},
			Headline: show(t.headline(g)),
			Belongs:  show(p.requirement(g.findings[0].Requirement)),

			requirement: g.findings[0].Requirement,
		}
		if g.advice != "" && (len(g.findings) == 1 || t.ruleTitle(g.rule) != "") {
			v.Advice = show(g.advice)
		}
		v.Basis = show(g.basis())
		if _, known := rules.Lookup(g.rule); known {
			v.Rule, v.RuleName = ruleID(g.rule), show(g.rule)
		}
		for _, s := range t.spots(g) {
			if view, ok := p.spot(s); ok {
				if v.Basis == "" {
					view.Basis = show(s.finding.Basis)
				}
				v.Places = append(v.Places, view)
			}
		}
		if len(v.Places) == 1 {
			// The places of a single finding stand side by side.
			for _, e := range v.Places[0].Elsewhere {
				v.Places = append(v.Places, spotView{File: e.File, Quote: e.Quote})
			}
			v.Places[0].Elsewhere = nil
			if only := v.Places[0]; only.File == nil && only.Lead == "" && only.Quote == "" {
				v.Places = v.Places[1:] // a finding about the whole folder
			}
		}
		if hidden := len(v.Places) - maxPlaces; hidden > 0 {
			v.Places, v.More = v.Places[:maxPlaces], v.Places[maxPlaces:]
			v.MoreText = show(t.say(hMoreOf, hidden))
		}
		tasks = append(tasks, v)
	}
	return tasks
}

// requirement returns the title of a requirement; "" for the folder as a whole.
func (p *page) requirement(id string) string {
	for _, q := range p.telling.Requirements {
		if q.ID == id {
			return q.Title
		}
	}
	return ""
}

// spot returns s as the page shows it; ok is false where nothing is left to say.
func (p *page) spot(s spot) (view spotView, ok bool) {
	f := s.finding
	view = spotView{Lead: show(s.lead), Said: show(s.said), Quote: show(p.telling.quote(s))}
	if f.Path != "" {
		view.File = p.file(f.Path, f.Pages, f.Page, f.Line)
	}
	for _, e := range f.Related {
		if e.Path != f.Path && e.Path != "" {
			view.Elsewhere = append(view.Elsewhere, p.evidence(e.Path, e.Page, e.Line, e.Quote))
		}
	}
	return view, view.File != nil || view.Lead != "" || view.Quote != "" || len(view.Elsewhere) > 0
}

func (p *page) evidence(path string, page, line int, quote string) evidenceView {
	view := evidenceView{File: p.file(path, "", page, line)}
	if quote != "" {
		view.Quote = show(quoted(quote, p.telling.lang))
	}
	return view
}

// file returns a place in the file at filePath; pages are those of a document
// that is a part of it.
func (p *page) file(filePath, pages string, page, line int) *fileView {
	dir, name := path.Split(filePath)
	if name == "" {
		dir, name = "", filePath
	}
	view := &fileView{Row: p.rowOf(filePath, pages, page), Dir: show(dir), Name: show(name)}
	if where := p.telling.where(filePath, pages, page, line); where != "" {
		view.Where = show(", " + where)
	}
	return view
}

// rowOf returns the ID of a document's row: that of the part with the given
// pages, or else of the part that the page is in.
func (p *page) rowOf(filePath, pages string, page int) string {
	docs := p.telling.Documents
	of := func(fits func(pages string) bool) int {
		return slices.IndexFunc(docs, func(d report.Document) bool { return d.Path == filePath && fits(d.Pages) })
	}
	i := of(func(own string) bool { return own == pages })
	if i < 0 && page > 0 {
		i = of(func(own string) bool { return holdsPage(own, page) })
	}
	if i < 0 {
		i = of(func(string) bool { return true })
	}
	if i < 0 {
		return ""
	}
	return rowID(i)
}

func rowID(i int) string { return "dok-" + strconv.Itoa(i+1) }

// holdsPage reports whether pages, "4-6" or "7", hold page.
func holdsPage(pages string, page int) bool {
	from, to, ranged := strings.Cut(pages, "-")
	if !ranged {
		to = from
	}
	first, errFirst := strconv.Atoi(from)
	last, errLast := strconv.Atoi(to)
	return errFirst == nil && errLast == nil && first <= page && page <= last
}
