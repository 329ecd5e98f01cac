package rules

import (
	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Result is what the rules say of a case.
type Result struct {
	Requirements []report.Requirement
	Findings     []report.Finding
	Verdict      report.Verdict
}

// Run checks a case against a profile and says the result in lang. The findings
// are in the order of All, with the caller's own rules behind them, and within a
// rule in the order of the folder.
func Run(c *casefile.Case, p *schema.Profile, lang string, own ...Rule) Result {
	var res Result
	all := rulesOf(p, own)
	for _, rule := range all {
		if rule.Check == nil {
			continue
		}
		for _, hit := range rule.Check(c) {
			res.Findings = append(res.Findings, rule.finding(hit, lang))
		}
	}
	waive(c, res.Findings)
	found := res.Findings
	for _, rule := range all {
		if rule.Review == nil {
			continue
		}
		for _, hit := range rule.Review(c, found) {
			res.Findings = append(res.Findings, rule.finding(hit, lang))
		}
	}
	// worst is what counts, unwaived what would without the waivers.
	worst, unwaived := map[string]report.Severity{}, map[string]report.Severity{}
	indexes, waived := map[string][]int{}, map[string]int{}
	for i := range res.Findings {
		f := &res.Findings[i]
		q := f.Requirement
		indexes[q] = append(indexes[q], i)
		worst[q], unwaived[q] = worse(worst[q], f.Weight()), worse(unwaived[q], f.Severity)
		if f.Waived != nil && f.Severity != report.Note {
			waived[q]++
		}
	}
	res.Verdict = report.Complete
	for _, q := range requirementsOf(p) {
		status := statusOf(worst[q.ID])
		// The sentence tells what is in the folder, whatever is waived of it.
		message, slots := q.Summary(c, statusOf(unwaived[q.ID]))
		said := message.fill(lang, slots)
		if n := waived[q.ID]; n > 0 {
			suffix, slots := waivedSuffix(n)
			said += suffix.fill(lang, slots)
		}
		res.Requirements = append(res.Requirements, report.Requirement{
			ID: q.ID, Title: q.Title.In(lang), Status: status,
			Message: said, Findings: append([]int{}, indexes[q.ID]...),
		})
		res.Verdict = sum(res.Verdict, status)
	}
	// What is wrong with the folder as a whole never fails a requirement, but a
	// bad manifest must not leave the folder complete either.
	if worst[""] == report.Error || worst[""] == report.Warning {
		res.Verdict = sum(res.Verdict, report.Weak)
	}
	return res
}

// finding says a hit in lang.
func (r Rule) finding(h Hit, lang string) report.Finding {
	message, advice, severity := r.Message, r.Advice, r.Severity
	if !h.Message.empty() {
		message = h.Message
	}
	if !h.Advice.empty() {
		advice = h.Advice
	}
	if h.Severity != "" && !r.fixed {
		severity = h.Severity
	}
	slots := Slots{}
	for k, v := range h.Slots {
		slots[k] = v
	}
	f := report.Finding{Rule: r.ID, Requirement: r.Requirement, Severity: severity, Path: h.Path, Line: h.At.Line, Page: h.At.Page, Evidence: h.Quote}
	if h.Doc != nil {
		slots["dok"] = name(h.Doc)
		f.Path, f.Pages = h.Doc.Path, h.Doc.Pages
		if !h.Doc.Paged {
			f.Page = 0
		}
	}
	f.Message, f.Advice, f.Basis = message.fill(lang, slots), advice.fill(lang, slots), h.Basis.In(lang)
	for _, e := range h.Related {
		f.Related = append(f.Related, Place(e))
	}
	return f
}

// Place returns a place of the case as a report has it.
func Place(e casefile.Evidence) report.Evidence {
	out := report.Evidence{Path: e.File, Page: e.At.Page, Line: e.At.Line, Quote: e.Quote, Cue: e.Label}
	if e.Doc != nil {
		out.Path = e.Doc.Path
		if !e.Doc.Paged {
			out.Page = 0
		}
	}
	return out
}

func worse(a, b report.Severity) report.Severity {
	rank := map[report.Severity]int{report.Note: 1, report.Warning: 2, report.Error: 3}
	if rank[b] > rank[a] {
		return b
	}
	return a
}

func statusOf(worst report.Severity) report.Status {
	switch worst {
	case report.Error:
		return report.Gap
	case report.Warning:
		return report.Weak
	}
	return report.Met
}

// sum returns the verdict of v and one more requirement.
func sum(v report.Verdict, s report.Status) report.Verdict {
	switch {
	case s == report.Gap:
		return report.Gaps
	case s == report.Weak && v == report.Complete:
		return report.WeakSpot
	}
	return v
}
