package render

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// textOf returns r as a plain text report.
func textOf(t *testing.T, r *report.Report) string {
	t.Helper()
	var b strings.Builder
	if err := Text(&b, r, TextOptions{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// What a report says of a folder that is unlike most: nothing in it, a document that
// only the school could date, bodies without an overview, all gaps waived.
func TestTold(t *testing.T) {
	waived := report.Finding{Rule: "dato-mangler", Severity: report.Error, Message: "x", Waived: &report.Waived{Reason: "y"}}
	for _, tt := range []struct {
		name   string
		report report.Report
		want   string
		absent string
	}{
		{"empty", report.Report{Verdict: report.Gaps}, "Mappen er tom", "ikke klar"},
		{"unread and dated", report.Report{Verdict: report.Complete, Documents: []report.Document{{
			Path: "Skann.pdf", ReadBy: report.ByNone, Problem: "Filen er låst.", Dated: report.DatedIndex, Date: "2025-03-14",
			DateEvidence: &report.DateEvidence{Path: "saksmappe.yaml"},
		}}}, "Skann.pdf er ikke lest: Filen er låst.", "(listen)"},
		{"bodies without an overview", report.Report{Verdict: report.Gaps, Parties: report.Parties{InvolvedNotListed: []string{"ppt"}}},
			"Inne i saken", "Mangler i oversikten"},
		{"waivers only", report.Report{Verdict: report.WeakSpot, Findings: []report.Finding{waived}}, "les gjennom tabellen", "under «Dette bør dere gjøre»"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.report.Lang = "nb"
			said := strings.Join(strings.Fields(textOf(t, &tt.report)), " ")
			if !strings.Contains(said, tt.want) || strings.Contains(said, tt.absent) {
				t.Errorf("want %q and not %q in: %s", tt.want, tt.absent, said)
			}
		})
	}
}
