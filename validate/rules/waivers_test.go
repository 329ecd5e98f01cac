package rules

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// undatedCase is a case with two documents that show no date, and a manifest.
func undatedCase(t *testing.T, manifest string) *casefile.Case {
	t.Helper()
	m, faults := schema.ParseManifest("saksmappe.yaml", []byte(manifest))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	var docs []casefile.Facts
	for _, path := range []string{"a.pdf", "b.pdf"} {
		docs = append(docs, casefile.Facts{Path: path, SHA256: path, Bytes: 1, Kind: doctype.Facts{Type: doctype.Motereferat, Confidence: 0.9}})
	}
	return casefile.Build(casefile.Input{Documents: docs, Manifest: m, AsOf: "2026-06-01"})
}

func TestWaivers(t *testing.T) {
	profile, err := schema.BuiltinProfile("innlandet-2025")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, waivers string
		status        report.Status
		waived        int
		notes         string // rules of waivers that are told of
		says          string // in the requirement's sentence
	}{
		{"none", "", report.Gap, 0, "", ""},
		{"one of two", "- {regel: dato-mangler, fil: a.pdf, grunn: g, av: rektor}", report.Gap, 1, "", "1 unntak"},
		{"both by name", "- {regel: dato-mangler, fil: a.pdf, grunn: g, av: rektor}\n- {regel: dato-mangler, fil: b.pdf, grunn: g, av: rektor}", report.Weak, 2, "", "2 unntak"},
		{"the whole folder", "- {regel: dato-mangler, grunn: g, av: rektor}", report.Weak, 2, "", "2 unntak"},
		{"on its last day", "- {regel: dato-mangler, grunn: g, av: rektor, til: 2026-06-01}", report.Weak, 2, "", "2 unntak"},
		{"expired", "- {regel: dato-mangler, grunn: g, av: rektor, til: 2026-05-31}", report.Gap, 0, "unntak-utlopt", ""},
		{"about nothing", "- {regel: dato-kun-filnavn, fil: a.pdf, grunn: g, av: rektor}", report.Gap, 0, "unntak-ubrukt", ""},
		{"another file", "- {regel: dato-mangler, fil: c.pdf, grunn: g, av: rektor}", report.Gap, 0, "unntak-ubrukt", ""},
	} {
		c := undatedCase(t, "unntak:\n"+indent(tt.waivers))
		res := Run(c, profile, "nb")
		var told []string
		waived := 0
		for _, f := range res.Findings {
			if strings.HasPrefix(f.Rule, "unntak-") {
				told = append(told, f.Rule)
			}
			if f.Waived != nil {
				waived++
				if f.Waived.Reason != "g" || f.Waived.By != "rektor" || f.Severity != report.Error {
					t.Errorf("%s: %+v", tt.name, f)
				}
			}
		}
		for _, q := range res.Requirements {
			if q.ID != report.Datering {
				continue
			}
			if q.Status != tt.status || !strings.Contains(q.Message, tt.says) || tt.says == "" && strings.Contains(q.Message, "unntak") {
				t.Errorf("%s: %s: %s", tt.name, q.Status, q.Message)
			}
			if strings.Contains(q.Message, "Alle dokumentene er datert") {
				t.Errorf("%s: the sentence is not true: %s", tt.name, q.Message)
			}
		}
		if got := strings.Join(told, " "); waived != tt.waived || got != tt.notes {
			t.Errorf("%s: %d waived, told %q; want %d, %q", tt.name, waived, got, tt.waived, tt.notes)
		}
	}
}

func indent(s string) string { return "  " + strings.ReplaceAll(s, "\n", "\n  ") + "\n" }
