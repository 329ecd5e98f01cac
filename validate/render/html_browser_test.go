package render

import (
	"bytes"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// TestHTMLInBrowser opens reports in Chromium, in every language, light and
// dark, wide and narrow: axe finds nothing against WCAG 2.1 AA (for a page with all
// sections in each of them), nothing stands out of the page at 320 pixels, nothing is asked for, nothing that comes out of
// a folder runs, links lead somewhere, and the table sorts.
func TestHTMLInBrowser(t *testing.T) {
	b := newBrowser(t)
	for _, lang := range []string{"nb", "nn", "en"} {
		for _, f := range folders[:2] {
			b.keep(t, f.name+"."+lang, htmlOf(t, f.in(lang)))
		}
	}
	b.keep(t, "seventy", htmlOf(t, folders[2].in("nb")))
	b.keep(t, "hostile", htmlOf(t, hostileReport()))
	b.keep(t, "silent", htmlOf(t, silentReport()))
	b.keep(t, "axe-waived", htmlOf(t, answeredReport(t)))
	var office bytes.Buffer
	if err := HTMLFor(&office, answeredReport(t), Reader{Audience: Office}); err != nil {
		t.Fatal(err)
	}
	b.keep(t, "axe-office", office.Bytes())

	var problems []string
	b.run(t, "check.cjs", &problems)
	for _, p := range problems {
		t.Error(p)
	}
}

// answeredReport is one with findings that the school answers for, and with what has
// become of an earlier report.
func answeredReport(t *testing.T) *report.Report {
	t.Helper()
	before, r := gapsOf("nb"), gapsOf("nb")
	r.Findings = r.Findings[1:] // the first has been mended
	for i := range 2 {
		r.Findings[i].Waived = &report.Waived{Reason: "Ligger i papirarkivet.", By: "rektor", Until: "2027-01-01"}
	}
	r.Findings = append(r.Findings, report.Finding{
		Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Path: "Nytt notat.pdf", Message: "«Nytt notat.pdf» viser ikke når det er laget.", Advice: "Skriv datoen.",
	})
	r = report.Compare(r, before)
	if r.Since == nil || len(r.Since.Mended) == 0 || r.Since.New == 0 {
		t.Fatal("nothing is mended or new")
	}
	return r
}
