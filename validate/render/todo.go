package render

import (
	"fmt"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
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
		t.group(fmt.Sprintf("%d. ", i+1), g)
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
		t.group("", g)
	}
}

// signs mark how grave a group is.
var signs = map[report.Severity]struct {
	sign  string
	style style
}{
	report.Error:   {"✗ ", red},
	report.Warning: {"! ", yellow},
	report.Note:    {"• ", normal},
}

// group prints one thing to do: what is wrong, how to mend it, and where.
func (t *textReport) group(label string, g group) {
	mark := signs[g.severity]
	indent := displayWidth(label + mark.sign)
	t.labelled(0, mark.style.of(label+mark.sign), indent, bold.of(t.headline(g)))
	if g.advice != "" && (len(g.findings) == 1 || t.ruleTitle(g.rule) != "") {
		t.para(indent, plainText(g.advice))
	}
	t.places(g, indent)
}

// headline returns what is wrong in a sentence: that of the only finding, or
// else what the rule is about and how often. A sentence that stands beside the
// requirement already is not said again.
func (t *textReport) headline(g group) string {
	title := t.ruleTitle(g.rule)
	only := g.findings[0].Message
	switch {
	case len(g.findings) > 1 && title != "":
		return fmt.Sprintf("%s (%d)", title, len(g.findings))
	case len(g.findings) > 1:
		return fmt.Sprintf("%s (%d)", g.advice, len(g.findings))
	case title != "" && slices.ContainsFunc(t.Requirements, func(q report.Requirement) bool { return q.Message == only }):
		return title
	default:
		return sentence(only)
	}
}

// ruleTitle returns the title of a rule in the report's language; "" for a rule
// that only the report's profile knows.
func (t *textReport) ruleTitle(id string) string {
	rule, ok := rules.Lookup(id)
	if !ok {
		return ""
	}
	return rule.Doc.Title.In(t.Lang)
}

// places lists where the findings of g are, and what was seen there.
func (t *textReport) places(g group, indent int) {
	shown := g.findings
	if !t.verbose && len(shown) > maxPlaces {
		shown = shown[:maxPlaces]
	}
	room := t.width - indent - 2 // behind the dash
	common := commonSentences(g.findings)
	alike := alike(g.findings) && t.ruleTitle(g.rule) != ""
	for _, f := range shown {
		var lines []string
		switch {
		case len(g.findings) == 1:
			lines = []string{t.placeAlone(f, room)}
		case alike:
			lines = []string{t.placeOf(f, "", "", room)}
		default:
			lines = t.placeInGroup(f, common, room)
		}
		if t.verbose {
			lines = append(lines, t.alsoSeen(f)...)
		}
		t.bullet(lines, indent)
		t.elsewhere(f, indent, room)
	}
	t.more(len(g.findings)-len(shown), indent)
}
