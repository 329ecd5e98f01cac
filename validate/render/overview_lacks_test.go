package render

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

func TestLacks(t *testing.T) {
	o := &report.Overview{Requirements: []report.RequirementCount{{ID: "eget", Title: "Noe eget"}, {ID: report.Datering, Title: "Datering"}}}
	gap := func(id string) report.RequirementState { return report.RequirementState{ID: id, Status: report.Gap} }
	found := func(rule, requirement string, n int) report.RuleCount {
		return report.RuleCount{Rule: rule, Requirement: requirement, Severity: report.Error, Findings: n}
	}
	for _, tt := range []struct {
		what       string
		row        report.Row
		nb, nn, en string
	}{
		{what: "nothing"},
		{
			"one of each", report.Row{
				Requirements: []report.RequirementState{gap(report.Redegjorelse), gap(report.EksterneInstanser), gap(report.Datering)},
				Rules:        []report.RuleCount{found("dato-mangler", report.Datering, 1), found("redegjorelse-mangler", report.Redegjorelse, 1), found("oversikt-mangler", report.EksterneInstanser, 1)},
			},
			"redegjørelsen mangler; oversikten over instanser mangler; 1 dokument uten dato",
			"utgreiinga manglar; oversikta over instansar manglar; 1 dokument utan dato",
			"the account is missing; the overview of bodies is missing; 1 document without a date",
		},
		{
			"several, by several rules", report.Row{
				Requirements: []report.RequirementState{gap(report.Datering)},
				Rules:        []report.RuleCount{found("dato-mangler", report.Datering, 1), found("dato-kun-metadata", report.Datering, 2), found("dokument-uleselig", report.Datering, 2)},
			},
			"3 dokumenter uten dato; 2 dokumenter kan ikke leses",
			"3 dokument utan dato; 2 dokument kan ikkje lesast",
			"3 documents without a date; 2 documents cannot be read",
		},
		{
			"a warning is no gap", report.Row{Rules: []report.RuleCount{{Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Warning, Findings: 3}}},
			"", "", "",
		},
		{
			"what a profile adds", report.Row{Requirements: []report.RequirementState{gap("eget"), gap(report.Datering)}, Rules: []report.RuleCount{found("egen-regel", "eget", 2)}},
			"Noe eget (2); Datering", "Noe eget (2); Datering", "Noe eget (2); Datering",
		},
	} {
		for l, want := range map[lang]string{nb: tt.nb, nn: tt.nn, en: tt.en} {
			if got := strings.Join(lacksOf(o, &tt.row, l), "; "); got != want {
				t.Errorf("%s: %q, want %q", tt.what, got, want)
			}
		}
	}
}

// TestUnreadCaseInOverviews holds that the reason stands where what is lacking
// stands otherwise, though the case has a report.
func TestUnreadCaseInOverviews(t *testing.T) {
	row := &report.Row{
		Name: "skadet.zip", Group: report.GroupFailed, Verdict: report.Gaps, Reason: "Ingenting kan leses.", ReasonKind: report.ReasonUnreadable, Gaps: 1,
		Requirements: []report.RequirementState{{ID: report.Datering, Status: report.Gap}},
		Rules: []report.RuleCount{
			{Rule: "dokument-uleselig", Requirement: report.Datering, Severity: report.Error, Findings: 1},
			{Rule: "dokumentasjon-tynn", Requirement: report.Dokumentasjon, Severity: report.Warning, Findings: 1},
		},
	}
	o := &report.Overview{Lang: "nb", Order: report.ByWork, Cases: 1}
	var text, page strings.Builder
	if err := OverviewText(&text, o, listed([]*report.Row{row}, nil)); err != nil {
		t.Fatal(err)
	}
	if err := OverviewHTML(&page, o, listed([]*report.Row{row}, nil)); err != nil {
		t.Fatal(err)
	}
	if want := "? skadet.zip: Ingenting kan leses.\n"; !strings.Contains(text.String(), want) {
		t.Error(text.String())
	}
	if got := page.String(); !strings.Contains(got, "Ingenting kan leses.") || strings.Contains(got, "Bør ses på:") {
		t.Error("the page shows something else than the reason")
	}
}
