package render

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// TestHTMLInBrowser opens reports in Chromium, in every language, light and
// dark, wide and narrow: axe finds nothing against WCAG 2.1 AA (for a page with all
// sections in each of them), nothing stands out of the page at 320 pixels, nothing is asked for, nothing that comes out of
// a folder runs, links lead somewhere, and the table sorts.
//
// It needs node, Chromium and the packages of testdata/browser/package.json in
// the folder that MAPPESJEKK_NODE_MODULES names; .ci/run sees to that.
func TestHTMLInBrowser(t *testing.T) {
	modules := os.Getenv("MAPPESJEKK_NODE_MODULES")
	if modules == "" {
		lacking(t, "MAPPESJEKK_NODE_MODULES names no folder")
	}
	node := program(t, "node")
	browser := program(t, "chromium", "chromium-browser", "google-chrome")

	pages := t.TempDir()
	keep := func(name string, data []byte) {
		if err := os.WriteFile(filepath.Join(pages, name+".html"), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, lang := range []string{"nb", "nn", "en"} {
		for _, f := range folders[:2] {
			keep(f.name+"."+lang, htmlOf(t, f.in(lang)))
		}
	}
	keep("seventy", htmlOf(t, folders[2].in("nb")))
	keep("hostile", htmlOf(t, hostileReport()))
	keep("silent", htmlOf(t, silentReport()))
	keep("axe-waived", htmlOf(t, answeredReport(t)))
	var office bytes.Buffer
	if err := HTMLFor(&office, answeredReport(t), Reader{Audience: Office}); err != nil {
		t.Fatal(err)
	}
	keep("axe-office", office.Bytes())

	cmd := exec.CommandContext(t.Context(), node, "testdata/browser/check.cjs", pages, browser)
	cmd.Env = append(os.Environ(), "NODE_PATH="+modules)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("opening the pages: %v", err)
	}
	var problems []string
	if err := json.Unmarshal(out, &problems); err != nil {
		t.Fatalf("reading what the browser said: %v", err)
	}
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

// program returns the path of the first of the programs that is installed.
func program(t *testing.T, names ...string) string {
	t.Helper()
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	lacking(t, names[0]+" is not installed")
	return ""
}

// lacking ends the test for want of a tool: skipped, or failed where all tools
// are required.
func lacking(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("MAPPESJEKK_REQUIRE_TOOLS") == "1" {
		t.Fatal(what)
	}
	t.Skip(what)
}
