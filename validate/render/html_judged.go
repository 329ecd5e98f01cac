package render

import (
	"slices"
	"strconv"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// judged tells what the report rests on.
type judged struct {
	Facts        []shown
	Requirements []explained
	Folder       []explained // the rules about the folder as a whole that struck
}

// explained is what a requirement or a rule is about. A requirement that only
// a profile knows has a title and no parts.
type explained struct {
	ID          string // of the place on the page
	Title       shown
	Parts, More []shownPart
	Struck      []explained // the rules of a requirement that struck
}

type shownPart struct{ Title, Text shown }

// firstParts is how many parts of a requirement stand open: what and why.
const firstParts = 2

func (p *page) judged() judged {
	t := p.telling
	j := judged{Facts: p.facts(), Folder: p.struck("")}
	for i, q := range t.Requirements {
		a := explained{ID: askedID(i), Title: show(q.Title), Struck: p.struck(q.ID)}
		if e, ok := Explain(q.ID, t.Lang); ok {
			all := t.shownParts(e)
			last := len(all) - 1 // the source stands open too
			a.Parts = append(all[:firstParts:firstParts], all[last])
			a.More = all[firstParts:last]
		}
		j.Requirements = append(j.Requirements, a)
	}
	return j
}

// facts are what was read, how, and what it was checked against.
func (p *page) facts() []shown {
	t := p.telling
	var facts []shown
	if t.Profile.Title != "" {
		facts = append(facts, show(t.say(hProfile, t.Profile.Title, t.Profile.ID)))
	}
	stats := t.say(wReadStats, t.Stats.Files, t.Stats.Documents, t.Stats.Pages)
	if t.Stats.Seconds > 0 {
		stats += " " + t.say(wReadSeconds, t.decimal(t.Stats.Seconds))
	}
	facts = append(facts, show(stats))
	var by [3]int
	for _, d := range t.Documents {
		switch d.ReadBy {
		case report.ByText:
			by[0]++
		case report.ByOCR:
			by[1]++
		default:
			by[2]++
		}
	}
	facts = append(facts, show(t.say(hReadCounts, by[0], by[1], by[2])))
	if o := t.Stats.OCR; o != nil {
		facts = append(facts, show(t.say(hOCREngine, o.Engine, o.Version, o.Language)))
		if o.Renderer != nil {
			facts = append(facts, show(t.say(hRenderer, o.Renderer.Name, o.Renderer.Version)))
		}
	}
	return facts
}

// struck explains the rules of a requirement that found something, in the order
// in which they are told of. A rule that only a profile knows has no more to say.
func (p *page) struck(requirement string) []explained {
	t := p.telling
	var list []explained
	for _, e := range Explanations(t.Lang) {
		if e.Kind == "rule" && e.Requirement == requirement && slices.ContainsFunc(t.Findings, func(f report.Finding) bool { return f.Rule == e.ID }) {
			list = append(list, explained{ID: ruleID(e.ID), Title: show(e.Title), Parts: t.shownParts(e)})
		}
	}
	return list
}

// shownParts returns the parts of an explanation in words for the reader.
func (t *telling) shownParts(e Explanation) []shownPart {
	e.speaker = t.speaker
	if t.to == Office {
		e.Mend, _ = rules.Request(e.ID, t.Lang)
	}
	var parts []shownPart
	for _, part := range e.parts() {
		parts = append(parts, shownPart{show(part.Title), show(part.Text)})
	}
	return parts
}

func askedID(i int) string { return "punkt-" + strconv.Itoa(i+1) }

// ruleID returns where on the page a rule is explained.
func ruleID(rule string) string { return "regel-" + rule }
