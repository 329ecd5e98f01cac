package render

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// overviewRow is a case in the page's table.
type overviewRow struct {
	Name, Number shown
	Page         string // where its report lies; "" for none
	Mark         mark
	Rank         int     // of its group, in the order of most work saved
	Tags         shown   // what the script filters by: the codes of group, requirements and rules
	Lacks, Look  []shown // what is lacking, and what a person should look at
	Reason       shown   // it could not be checked
	Gaps         int
	Warnings     int
	Documents    int
	Undated      int
	Arrived      shown
	ArrivedKey   shown
	Letter       shown
	LetterLang   string
	Earlier      *overviewEarlier
}

// overviewEarlier tells what was mended since a case came before.
type overviewEarlier struct {
	Says        shown
	Mended, New []shown
}

// Rows yields what the table holds.
func (p *overviewPage) Rows() iter.Seq[overviewRow] {
	return func(yield func(overviewRow) bool) {
		for r, err := range p.rows {
			if err != nil {
				p.lost = err
				return
			}
			if !yield(p.row(r)) {
				return
			}
		}
	}
}

func (p *overviewPage) row(r *report.Row) overviewRow {
	row := overviewRow{
		Name: show(r.Name), Number: show(r.CaseNumber), Mark: p.groupMark(r.Group),
		Rank: slices.Index(report.Groups(), r.Group), Reason: show(r.Reason),
		Gaps: r.Gaps, Warnings: r.Warnings, Documents: r.Documents, Undated: r.Undated,
		Arrived: show(speaker{lang: p.lang}.date(r.Arrived)), ArrivedKey: show(r.Arrived),
		Letter: showLines(r.Letter), LetterLang: codes[languageOf(r.Language)],
	}
	if r.Page != "" {
		row.Page = uri(r.Page)
	}
	tags := []string{string(r.Group)}
	for _, q := range r.Requirements {
		if q.Status != report.Met {
			tags = append(tags, string(q.Status)+":"+q.ID)
		}
	}
	for _, c := range r.Rules {
		tags = append(tags, "rule:"+c.Rule)
		if c.Severity == report.Warning && r.Reason == "" {
			row.Look = append(row.Look, show(counted(p.ruleTitle(c.Rule, c.Requirement), c.Findings)))
		}
	}
	if r.Earlier != nil {
		tags = append(tags, "earlier")
		row.Earlier = p.earlier(r.Earlier)
	}
	row.Tags = show(strings.Join(tags, " "))
	for _, l := range p.lacks(r) {
		row.Lacks = append(row.Lacks, show(l))
	}
	return row
}

// lacks says what is lacking in a case, or why it could not be checked.
func (p *overviewPage) lacks(r *report.Row) []string {
	if r.Reason != "" {
		return []string{r.Reason}
	}
	return lacksOf(p.o, r, p.lang)
}

func (p *overviewPage) earlier(e *report.Earlier) *overviewEarlier {
	told := &overviewEarlier{Says: show(fmt.Sprintf(overviewWords[owEarlier][p.lang], e.Name, len(e.Mended), e.Left, len(e.New)))}
	for _, c := range e.Mended {
		told.Mended = append(told.Mended, p.change(c))
	}
	for _, c := range e.New {
		told.New = append(told.New, p.change(c))
	}
	return told
}

// change tells of a finding that came or went: what it is, and where.
func (p *overviewPage) change(c report.Change) shown {
	said := p.ruleTitle(c.Rule, c.Requirement)
	if c.Path != "" {
		said += ": " + c.Path
	}
	if c.Pages != "" {
		said += ", " + speaker{lang: p.lang}.leaf("", c.Pages)
	}
	return show(said)
}

// ruleTitle returns what a rule is called: one that a profile has added, by the
// requirement that it belongs to.
func (p *overviewPage) ruleTitle(id, requirement string) string {
	if rule, ok := rules.Lookup(id); ok {
		return rule.Doc.Title.In(codes[p.lang])
	}
	for _, q := range p.o.Requirements {
		if q.ID == requirement {
			return q.Title
		}
	}
	return id
}

// groupMark returns the sign and the words of a group.
func (p *overviewPage) groupMark(g report.Group) mark {
	m := mark{Name: "gap", Word: show(string(g))}
	switch g {
	case report.GroupReady:
		m.Name = "met"
	case report.GroupLook, report.GroupOne:
		m.Name = "weak"
	case report.GroupFailed:
		m.Name = "note"
	}
	if words, ok := overviewGroups[g]; ok {
		m.Word = show(words[p.lang])
	}
	return m
}

// showLines is show for a text whose line breaks are meant.
func showLines(s string) shown {
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = visible(l)
	}
	return shown(strings.Join(lines, "\n"))
}

// counted returns what, and how often where that is more than once.
func counted(what string, n int) string {
	if n > 1 {
		return fmt.Sprintf("%s (%d)", what, n)
	}
	return what
}
