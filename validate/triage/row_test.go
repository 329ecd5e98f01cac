package triage

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

func TestNumberIn(t *testing.T) {
	for name, want := range map[string]string{
		"Sak 25-311":          "2025/311",
		"Sak 25-311.zip":      "2025/311",
		"2025-00311":          "2025/311",
		"2025_311 Granlia":    "2025/311",
		"25-311 svar på brev": "2025/311",
		"Sak 25-311 (2)":      "2025/311",
		"2025-03-14 oppdrag":  "",
		"Møte 14-03-2025":     "",
		"Granlia skole":       "",
		"Sak_25-311":          "2025/311",
		"125-311":             "",
		"":                    "",
	} {
		if got := numberIn(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
	for manifest, want := range map[string]string{"25/311": "2025/311", "2025/311": "2025/311", "FMIN 12": "FMIN 12", "": "2024/7"} {
		if got := numberOf(manifest, "Sak 24-7"); got != want {
			t.Errorf("%q: %q, want %q", manifest, got, want)
		}
	}
}

func state(id string, s report.Status) report.Requirement {
	return report.Requirement{ID: id, Status: s}
}

func TestGroups(t *testing.T) {
	gap := report.Finding{Rule: "dato-mangler", Severity: report.Error}
	for _, tt := range []struct {
		name string
		r    report.Report
		want report.Group
	}{
		{"complete", report.Report{Verdict: report.Complete}, report.GroupReady},
		{"weak", report.Report{Verdict: report.WeakSpot}, report.GroupLook},
		{"one", report.Report{Verdict: report.Gaps, Findings: []report.Finding{gap}}, report.GroupOne},
		{"two", report.Report{Verdict: report.Gaps, Findings: []report.Finding{gap, gap}}, report.GroupSome},
		{"hopeless", report.Report{Verdict: report.Gaps, Findings: []report.Finding{gap}, Requirements: []report.Requirement{
			state(report.Redegjorelse, report.Gap), state(report.Dokumentasjon, report.Gap),
		}}, report.GroupMost},
	} {
		tt.r.Stats.Documents = 3
		if got := newRow("a", &tt.r, time.Time{}); got.Group != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got.Group, tt.want)
		}
	}
	empty := newRow("a", &report.Report{Verdict: report.Gaps}, time.Time{})
	if empty.Group != report.GroupMost {
		t.Errorf("without documents: %s", empty.Group)
	}
}

func TestRowCounts(t *testing.T) {
	got := newRow("Sak 1", &report.Report{
		Verdict: report.Gaps, Language: "nn",
		Requirements: []report.Requirement{state("datering", report.Gap)},
		Findings: []report.Finding{
			{Rule: "dato-mangler", Requirement: "datering", Severity: report.Error},
			{Rule: "duplikat", Severity: report.Note},
			{Rule: "dato-kun-filnavn", Requirement: "datering", Severity: report.Warning},
			{Rule: "dato-mangler", Requirement: "datering", Severity: report.Error},
		},
		Documents: []report.Document{
			{Dated: report.DatedText}, {Dated: report.DatedIndex, ReadBy: report.ByNone}, {Dated: report.DatedName}, {Dated: report.DatedNone},
		},
		Timeline: []report.Event{{Date: "2024-01"}, {Date: "2025-02-03"}},
		Stats:    report.Stats{Files: 5, Documents: 4, Pages: 9, Bytes: 11},
	}, time.Date(2026, 1, 2, 23, 0, 0, 0, time.FixedZone("", -7200)))
	want := report.Row{
		Name: "Sak 1", Verdict: report.Gaps, Group: report.GroupSome, Language: "nn",
		Requirements: []report.RequirementState{{ID: "datering", Status: report.Gap}},
		Gaps:         2, Warnings: 1,
		Rules: []report.RuleCount{
			{Rule: "dato-mangler", Requirement: "datering", Severity: report.Error, Findings: 2},
			{Rule: "dato-kun-filnavn", Requirement: "datering", Severity: report.Warning, Findings: 1},
		},
		Files: 5, Documents: 4, Pages: 9, Bytes: 11, Undated: 2, Unread: 1,
		Oldest: "2024-01", Newest: "2025-02-03", Arrived: "2026-01-03",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestOrders(t *testing.T) {
	at := func(day int) time.Time { return time.Date(2026, 1, day, 0, 0, 0, 0, time.UTC) }
	lines := []line{
		{name: "Sak 10", group: 3, gaps: 5, arrived: at(1)},
		{name: "Sak 9", group: 3, gaps: 2, arrived: at(4)},
		{name: "Sak 2", group: 0, gaps: 0, arrived: at(3)},
		{name: "Sak 1", group: 2, gaps: 1, arrived: at(2)},
		{name: "Sak 3", group: 4, gaps: 1, arrived: at(5)},
	}
	for order, want := range map[report.Order][]string{
		report.ByWork:   {"Sak 2", "Sak 1", "Sak 9", "Sak 10", "Sak 3"},
		report.ByCase:   {"Sak 1", "Sak 2", "Sak 3", "Sak 9", "Sak 10"},
		report.ByGaps:   {"Sak 2", "Sak 1", "Sak 3", "Sak 9", "Sak 10"},
		report.ByOldest: {"Sak 10", "Sak 1", "Sak 2", "Sak 9", "Sak 3"},
		report.ByNewest: {"Sak 3", "Sak 9", "Sak 2", "Sak 1", "Sak 10"},
	} {
		slices.SortFunc(lines, compare(order))
		var got []string
		for _, l := range lines {
			got = append(got, l.name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", order, got, want)
		}
	}
}
