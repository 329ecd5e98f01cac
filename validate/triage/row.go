package triage

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// The types of an overview. They are the package report's, so that whoever shows
// an overview need not know how it came about.
type (
	// Row is one case of an overview.
	Row = report.Row
	// Overview is what is known of all cases together.
	Overview = report.Overview
)

// newRow returns what an overview shows of a case, from its report.
func newRow(name string, r *report.Report, arrived time.Time) report.Row {
	row := report.Row{
		Name: name, Verdict: r.Verdict, Language: r.Language,
		Requirements: []report.RequirementState{}, Rules: []report.RuleCount{},
		Files: r.Stats.Files, Documents: r.Stats.Documents, Pages: r.Stats.Pages, Bytes: r.Stats.Bytes,
		Arrived: day(arrived),
	}
	for _, q := range r.Requirements {
		row.Requirements = append(row.Requirements, report.RequirementState{ID: q.ID, Status: q.Status})
	}
	for _, f := range r.Findings {
		switch f.Weight() {
		case report.Error:
			row.Gaps++
		case report.Warning:
			row.Warnings++
		default:
			continue
		}
		row.Rules = count(row.Rules, report.RuleCount{Rule: f.Rule, Requirement: f.Requirement, Severity: f.Severity, Findings: 1})
	}
	for _, d := range r.Documents {
		if d.Dated != report.DatedText && d.Dated != report.DatedIndex {
			row.Undated++
		}
		if d.ReadBy == report.ByNone {
			row.Unread++
		}
	}
	if n := len(r.Timeline); n > 0 {
		row.Oldest, row.Newest = r.Timeline[0].Date, r.Timeline[n-1].Date
	}
	row.Group = groupOf(&row)
	if r.NothingRead() {
		row.Group, row.ReasonKind, row.Reason = report.GroupFailed, report.ReasonUnreadable, unreadable(r)
	}
	return row
}

// unreadable says why nothing in a case can be read: what is wrong with its
// documents, where that is the same for all.
func unreadable(r *report.Report) string {
	said := reasons[report.ReasonUnreadable].in(r.Lang)
	first := r.Documents[0]
	for _, d := range r.Documents {
		if d.ProblemKind != first.ProblemKind {
			return said + " " + manyCauses.in(r.Lang)
		}
	}
	if why, _, _ := strings.Cut(first.Problem, ". "); why != "" {
		said += " " + strings.TrimSuffix(why, ".") + "."
	}
	return said
}

// failedRow returns the row of a case that could not be checked.
func failedRow(name string, why report.ReasonKind, lang string, arrived time.Time) report.Row {
	return report.Row{
		Name: name, Group: report.GroupFailed, ReasonKind: why, Reason: reasons[why].in(lang),
		Requirements: []report.RequirementState{}, Rules: []report.RuleCount{}, Arrived: day(arrived),
	}
}

func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.DateOnly)
}

// count adds c to the count of its rule.
func count(counts []report.RuleCount, c report.RuleCount) []report.RuleCount {
	at := slices.IndexFunc(counts, func(other report.RuleCount) bool { return other.Rule == c.Rule })
	if at < 0 {
		return append(counts, c)
	}
	counts[at].Findings += c.Findings
	counts[at].Cases += c.Cases
	if c.Severity == report.Error {
		counts[at].Severity = report.Error
	}
	return counts
}

// groupOf returns how much work a case takes. Without an account and any
// documentation there is nothing to read yet.
func groupOf(row *report.Row) report.Group {
	lacks := func(id string) bool {
		return slices.Contains(row.Requirements, report.RequirementState{ID: id, Status: report.Gap})
	}
	switch {
	case row.Verdict == report.Complete:
		return report.GroupReady
	case row.Verdict == report.WeakSpot:
		return report.GroupLook
	case row.Documents == 0, lacks(report.Redegjorelse) && lacks(report.Dokumentasjon):
		return report.GroupMost
	case row.Gaps == 1:
		return report.GroupOne
	}
	return report.GroupSome
}

// caseNumbers are case numbers as archive systems write them, in the name of a
// folder: a year of two or four digits and a number, "25/311", "2025-311". A date
// goes on with a further number and is none.
var caseNumbers = regexp.MustCompile(`(?:^[-_]?|[^-_/.0-9]|[^0-9][-_])((?:20)?[0-9]{2})[-_/]([0-9]{1,6})(?:[^-0-9_./].*|[-_. ][^0-9].*)?$`)

// numberIn returns the case number in the name of a case, as "2025/311"; "" for
// none.
func numberIn(name string) string {
	m := caseNumbers.FindStringSubmatch(name)
	if m == nil {
		return ""
	}
	return normalNumber(m[1], m[2])
}

// normalNumber writes the two parts of a case number in one way.
func normalNumber(year, number string) string {
	if len(year) == 2 {
		year = "20" + year
	}
	for len(number) > 1 && number[0] == '0' {
		number = number[1:]
	}
	return year + "/" + number
}
