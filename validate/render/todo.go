package render

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// maxPlaces is how many places of one group a report lists that is not verbose.
const maxPlaces = 8

// group is findings that are mended in the same way.
type group struct {
	rule, advice string
	severity     report.Severity
	findings     []*report.Finding
}

// groups puts the findings of the given severities together by rule and advice.
// The gravest come first, then as their requirements stand, then as found.
func (t *textReport) groups(severities ...report.Severity) []group {
	order := func(requirement string) int {
		i := slices.IndexFunc(t.Requirements, func(q report.Requirement) bool { return q.ID == requirement })
		if i < 0 {
			return len(t.Requirements)
		}
		return i
	}
	type key struct {
		rule, advice string
		severity     report.Severity
	}
	at := map[key]int{}
	var groups []group
	for i := range t.Findings {
		f := &t.Findings[i]
		if !slices.Contains(severities, f.Severity) {
			continue
		}
		k := key{f.Rule, f.Advice, f.Severity}
		n, ok := at[k]
		if !ok {
			n = len(groups)
			at[k] = n
			groups = append(groups, group{rule: f.Rule, advice: f.Advice, severity: f.Severity})
		}
		groups[n].findings = append(groups[n].findings, f)
	}
	slices.SortStableFunc(groups, func(a, b group) int {
		if a.severity != b.severity {
			return slices.Index(severities, a.severity) - slices.Index(severities, b.severity)
		}
		return order(a.findings[0].Requirement) - order(b.findings[0].Requirement)
	})
	return groups
}

// todo lists the gaps, grouped by what to do about them.
func (t *textReport) todo() {
	groups := t.groups(report.Error, report.Warning)
	if len(groups) == 0 {
		return
	}
	t.heading(t.say(wTodo))
	for i, g := range groups {
		if i > 0 {
			t.blank()
		}
		t.group(strconv.Itoa(i+1)+".", g)
	}
}

// notes lists what is good to know but need not be mended.
func (t *textReport) notes() {
	groups := t.groups(report.Note)
	if len(groups) == 0 {
		return
	}
	t.heading(t.say(wGoodToKnow))
	for _, g := range groups {
		t.group("•", g)
	}
}

// todoIndent is the column in which the text of a group begins.
const todoIndent = 4

// group prints one thing to do: what is wrong, how to mend it, and where.
func (t *textReport) group(label string, g group) {
	mark := normal
	sign := ""
	switch g.severity {
	case report.Error:
		mark, sign = red, "✗ "
	case report.Warning:
		mark, sign = yellow, "! "
	}
	lead, own := g.lead()
	if lead != "" {
		t.labelled(0, bold.of(label), todoIndent, mark.of(sign), bold.of(lead))
		t.para(todoIndent, plainText(g.advice))
	} else {
		t.labelled(0, bold.of(label), todoIndent, mark.of(sign), bold.of(g.advice))
	}
	t.places(g, own)
}

// lead returns the sentence that is true of all findings of g, if there is one,
// and whether each finding has a message of its own to tell.
func (g group) lead() (lead string, own bool) {
	first := g.findings[0].Message
	for _, f := range g.findings[1:] {
		if f.Message != first {
			return "", true
		}
	}
	return first, false
}

// places lists where the findings of g are.
func (t *textReport) places(g group, own bool) {
	shown := g.findings
	if !t.verbose && len(shown) > maxPlaces {
		shown = shown[:maxPlaces]
	}
	room := t.width - todoIndent - 2
	for _, f := range shown {
		for _, line := range t.placeOf(f, own, room) {
			t.labelled(todoIndent, plainText("–"), todoIndent+2, plainText(line))
		}
		if t.verbose {
			for _, e := range f.Related {
				t.para(todoIndent+4, faint.of(t.say(wSeen, t.evidence(e.Path, e.Page, e.Line, e.Quote, room))))
			}
		}
	}
	if hidden := len(g.findings) - len(shown); hidden > 0 {
		t.para(todoIndent+2, faint.of(t.say(wMorePlaces, hidden)))
	}
}

// placeOf returns the line that tells where f is and what was seen there; none
// for a finding that has no place and nothing of its own to tell.
func (t *textReport) placeOf(f *report.Finding, own bool, room int) []string {
	var parts []string
	if f.Path != "" && !(own && strings.Contains(f.Message, f.Path)) {
		parts = append(parts, t.place(f.Path, t.where(f.Path, f.Pages, f.Page, f.Line), room))
	}
	if own {
		parts = append(parts, f.Message)
	}
	if f.Evidence != "" && !(own && strings.Contains(f.Message, f.Evidence)) {
		parts = append(parts, quoted(f.Evidence, t.lang))
	}
	if len(parts) == 0 {
		return nil
	}
	return []string{strings.Join(parts, ": ")}
}
