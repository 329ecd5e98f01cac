package render

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"net/url"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// relationships are what a part of a workbook leads to.
type relationships struct {
	All []struct {
		Target     string `xml:",attr"`
		TargetMode string `xml:",attr"`
	} `xml:"Relationship"`
}

// outside returns all that a workbook leads to outside itself, unescaped.
func outside(t *testing.T, data []byte) []string {
	t.Helper()
	parts, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, part := range parts.File {
		if !strings.HasSuffix(part.Name, ".rels") {
			continue
		}
		f, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(f)
		if err != nil {
			t.Fatal(err)
		}
		var rels relationships
		if err := xml.Unmarshal(content, &rels); err != nil {
			t.Fatalf("%s: %v", part.Name, err)
		}
		for _, r := range rels.All {
			if r.TargetMode != "External" {
				continue
			}
			for _, sign := range r.Target {
				if sign <= ' ' || sign > '~' {
					t.Errorf("%q stands in a link unescaped", sign)
				}
			}
			target, err := url.Parse(r.Target)
			if err != nil || target.IsAbs() || target.Host != "" || target.RawQuery != "" || target.Fragment != "" {
				t.Fatalf("%q is no relative path (%v)", r.Target, err)
			}
			found = append(found, target.Path)
		}
	}
	return found
}

// TestOverviewLeadsToReports: the name of a case leads to its report, whatever it is
// called, and never out of the folder; it is text all the same.
func TestOverviewLeadsToReports(t *testing.T) {
	o, _ := overviewFixture("nb")
	names := []string{"Sak 25 æøå", "=HYPERLINK(\"a\")", "100 % & <b> #1?", "Sak\t'x'"}
	var rows []*report.Row
	for _, name := range names {
		rows = append(rows, &report.Row{Name: name, Group: report.GroupReady, Verdict: report.Complete, Page: "saker/" + name + "-1.html"})
	}
	bad := []string{"../../ut.html", "/etc/passwd", "http://x.no/", ""}
	for _, page := range bad {
		rows = append(rows, &report.Row{Name: "sak", Group: report.GroupReady, Verdict: report.Complete, Page: page})
	}
	data := overviewBook(t, o, rows, reportsOf)
	var want []string
	for _, name := range names {
		want = append(want, "saker/"+name+"-1.html")
	}
	if got := outside(t, data); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("leads to %q", got)
	}
	asText(t, data) // which fails where a cell is a formula
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if ok, target, err := f.GetCellHyperLink(f.GetSheetName(0), "A2"); !ok || err != nil || target != "saker/Sak%2025%20%C3%A6%C3%B8%C3%A5-1.html" {
		t.Errorf("the first case leads to %q (%v)", target, err)
	}
}

// TestCheckLeadsNowhere: nothing in the workbook of one case leads out of it.
func TestCheckLeadsNowhere(t *testing.T) {
	if got := outside(t, rendered(t, XLSX, actingReport())); len(got) > 0 {
		t.Errorf("leads to %q", got)
	}
}
