package render

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// group is findings that are mended in the same way.
type group struct {
	rule, advice string
	severity     report.Severity
	findings     []*report.Finding
}

// groups puts the findings of the given severities together by rule and advice, but
// for those that the school answers for.
// The gravest come first, then as their requirements stand, then as found.
func (t *telling) groups(severities ...report.Severity) []group {
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
		if !slices.Contains(severities, f.Severity) || f.Waived != nil {
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

// headline returns what is wrong in a sentence: that of the only finding, or
// else what the rule is about and how often. A sentence that stands beside the
// requirement already is not said again.
func (t *telling) headline(g group) string {
	if newly := t.newly(g); newly != "" {
		return strings.TrimSuffix(t.whatIsWrong(g), ".") + newly
	}
	return t.whatIsWrong(g)
}

func (t *telling) whatIsWrong(g group) string {
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
func (t *telling) ruleTitle(id string) string {
	rule, ok := rules.Lookup(id)
	if !ok {
		return ""
	}
	return rule.Doc.Title.In(t.Lang)
}

// basis returns what the whole group rests on; "" where each finding rests on
// something of its own, which only a verbose report tells.
func (g group) basis() string {
	for _, f := range g.findings[1:] {
		if f.Basis != g.findings[0].Basis {
			return ""
		}
	}
	return g.findings[0].Basis
}

// spot is one place of a group, and what is left to say of it when the headline
// of the group has been read.
type spot struct {
	finding *report.Finding
	lead    string // a sentence that stands before the place
	said    string // what follows on the file's name, with the space or sign before it
	told    string // what else has been told of the place, which need not be said again
}

// spots returns the places of g.
func (t *telling) spots(g group) []spot {
	common := commonSentences(g.findings)
	alike := alike(g.findings) && t.ruleTitle(g.rule) != ""
	spots := make([]spot, len(g.findings))
	for i, f := range g.findings {
		s := &spots[i]
		s.finding = f
		said, ok := predicate(f)
		rest := strings.TrimSpace(strings.TrimPrefix(said, common))
		switch {
		case len(g.findings) == 1:
			s.told = f.Message
		case alike:
		case !ok:
			s.lead, s.told = sentence(f.Message), f.Message
		case common == "":
			s.said = " " + said
		case rest != "":
			s.said = ": " + rest
		}
	}
	return spots
}

// quote returns what was seen at s, unless that has been told; "" for nothing.
func (t *telling) quote(s spot) string {
	seen := s.finding.Evidence
	if seen == "" || s.finding.Path != "" && strings.Contains(s.told+s.said, seen) {
		return ""
	}
	return quoted(seen, t.lang)
}

// isTold reports whether the message of s has told which file it is about and
// where in it, and all that was seen there.
func (t *telling) isTold(s spot) bool {
	f := s.finding
	if s.told != f.Message {
		return false
	}
	where := strings.ReplaceAll(t.where(f.Path, f.Pages, f.Page, f.Line), noBreak, " ")
	return (f.Evidence == "" || strings.Contains(f.Message, f.Evidence)) &&
		strings.Contains(f.Message, where) && strings.Contains(f.Message, path.Base(f.Path)) && t.onlyOneCalled(path.Base(f.Path))
}
