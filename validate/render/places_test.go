package render

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// TestPlacesSayNothingTwice holds what a group of findings prints below its
// advice.
func TestPlacesSayNothingTwice(t *testing.T) {
	dated := func(path, pages, message, evidence string) report.Finding {
		return report.Finding{Rule: "dato-mangler", Severity: report.Error, Path: path, Pages: pages, Message: message, Advice: "Råd.", Evidence: evidence}
	}
	for _, tt := range []struct {
		name     string
		findings []report.Finding
		want     []string // the headline, then the places
	}{
		{"one", []report.Finding{dated("a.txt", "", "«a.txt» er udatert.", "")},
			[]string{"1. ✗ «a.txt» er udatert."}},
		{"one in a folder", []report.Finding{dated("m/b.txt", "", "«b.txt» er udatert.", "")},
			[]string{"1. ✗ «b.txt» er udatert.", "– m/b.txt"}}, // there are two of that name
		{"one with evidence", []report.Finding{dated("a.txt", "", "«a.txt» er udatert.", "Født 1.1.")},
			[]string{"1. ✗ «a.txt» er udatert.", "– a.txt: «Født 1.1.»"}},
		{"alike", []report.Finding{dated("a.txt", "", "«a.txt» er udatert.", ""), dated("m/b.txt", "", "«b.txt» er udatert.", "")},
			[]string{"1. ✗ Dokumentet er ikke datert (2)", "– a.txt", "– m/b.txt"}},
		{"name inside", []report.Finding{dated("a.txt", "", "Datoen i «a.txt» endrer seg.", "x"), dated("m/b.txt", "", "Datoen i «b.txt» endrer seg.", "y")},
			[]string{"1. ✗ Dokumentet er ikke datert (2)", "– a.txt: «x»", "– m/b.txt: «y»"}},
		{"parts of a file", []report.Finding{dated("c.pdf", "4-6", "«c.pdf» side 4–6 er udatert.", ""), dated("c.pdf", "7", "«c.pdf» side 7 er udatert.", "")},
			[]string{"1. ✗ Dokumentet er ikke datert (2)", "– c.pdf, side 4–6", "– c.pdf, side 7"}},
		{"common beginning", []report.Finding{dated("a.txt", "", "«a.txt» er udatert.", ""), dated("m/b.txt", "", "«b.txt» er udatert. Det har en frist.", "")},
			[]string{"1. ✗ Dokumentet er ikke datert (2)", "– a.txt", "– m/b.txt: Det har en frist."}},
		{"different", []report.Finding{dated("a.txt", "", "«a.txt» er tom.", ""), dated("m/b.txt", "", "«b.txt» er låst.", "z")},
			[]string{"1. ✗ Dokumentet er ikke datert (2)", "– a.txt er tom.", "– m/b.txt er låst. «z»"}},
		{"about something else", []report.Finding{dated("a.txt", "", "politiet mangler.", "q"), dated("m/b.txt", "", "PPT mangler.", "")},
			[]string{"1. ✗ Dokumentet er ikke datert (2)", "– Politiet mangler.", "a.txt: «q»", "– PPT mangler.", "m/b.txt"}},
		{"no place", []report.Finding{dated("", "", "det mangler noe.", "")},
			[]string{"1. ✗ Det mangler noe."}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := &report.Report{Lang: "nb", Findings: tt.findings, Documents: []report.Document{
				{Path: "a.txt", Format: "txt"}, {Path: "b.txt", Format: "txt"}, {Path: "m/b.txt", Format: "txt"},
				{Path: "c.pdf", Pages: "4-6", Format: "pdf"}, {Path: "c.pdf", Pages: "7", Format: "pdf"},
			}}
			tr := &textReport{printer: newPrinter(TextOptions{}), telling: newTelling(r, false)}
			tr.todo()
			var got []string
			for line := range strings.Lines(tr.out.String()) {
				line = strings.TrimSpace(line)
				if line != "" && line != "Råd." && line != "Dette bør dere gjøre" && !strings.HasPrefix(line, "─") {
					got = append(got, line)
				}
			}
			if strings.Join(got, "\n") != strings.Join(tt.want, "\n") {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(tt.want, "\n"))
			}
		})
	}
}

func TestManyPlacesOfOneFinding(t *testing.T) {
	f := report.Finding{Rule: "oversikt-mangler", Severity: report.Error, Message: "Oversikten mangler.", Advice: "Råd."}
	for i := range 20 {
		f.Related = append(f.Related, report.Evidence{Path: fmt.Sprintf("%d.txt", i), Line: 1, Quote: "PPT"})
	}
	r := &report.Report{Lang: "nb", Findings: []report.Finding{f}}
	short, long := text(t, r, TextOptions{}), text(t, r, TextOptions{Verbose: true})
	if n := strings.Count(short, "«PPT»"); n != maxPlaces || !strings.Contains(short, "og 12 til (se --verbose)") {
		t.Errorf("%d places:\n%s", n, short)
	}
	if n := strings.Count(long, "«PPT»"); n != 20 {
		t.Errorf("%d places in a verbose report, want 20", n)
	}
}

func TestGroups(t *testing.T) {
	r := &report.Report{
		Requirements: []report.Requirement{{ID: "a"}, {ID: "b"}},
		Findings: []report.Finding{
			{Rule: "w", Requirement: "a", Severity: report.Warning, Advice: "1"},
			{Rule: "folder", Severity: report.Error, Advice: "2"},
			{Rule: "y", Requirement: "b", Severity: report.Error, Advice: "3"},
			{Rule: "x", Requirement: "a", Severity: report.Error, Advice: "4"},
			{Rule: "y", Requirement: "b", Severity: report.Error, Advice: "3"},
			{Rule: "y", Requirement: "b", Severity: report.Error, Advice: "5"}, // another advice
			{Rule: "note", Requirement: "a", Severity: report.Note, Advice: "6"},
		},
	}
	tr := newTelling(r, false)
	var got []string
	for _, g := range tr.groups(report.Error, report.Warning) {
		got = append(got, g.rule+g.advice+strings.Repeat("+", len(g.findings)))
	}
	if want := "x4+ y3++ y5+ folder2+ w1+"; strings.Join(got, " ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}
