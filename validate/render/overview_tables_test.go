package render

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/xeipuuv/gojsonschema"
	"github.com/xuri/excelize/v2"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// reportsOf hands out the report of a folder with gaps for each case but those
// that could not be checked.
func reportsOf(row *report.Row) (*report.Report, error) {
	if row.Verdict == "" {
		return nil, nil
	}
	return gapsOf("nb"), nil
}

func overviewBook(t *testing.T, o *report.Overview, rows []*report.Row, reports Reports) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := OverviewXLSX(&b, o, listed(rows, nil), reports); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestOverviewXLSX(t *testing.T) {
	o, rows := fullOverview("nb", 12)
	r := gapsOf("nb")
	for _, row := range rows { // as the reports have it
		if row.Verdict == report.Gaps {
			row.Gaps, row.Warnings, row.Undated = 0, 0, 0
			for _, f := range r.Findings {
				switch f.Severity {
				case report.Error:
					row.Gaps++
				case report.Warning:
					row.Warnings++
				}
			}
			for _, d := range r.Documents {
				if d.Dated != report.DatedText && d.Dated != report.DatedIndex {
					row.Undated++
				}
			}
		}
	}
	data := overviewBook(t, o, rows, reportsOf)
	if !bytes.Equal(data, overviewBook(t, o, rows, reportsOf)) {
		t.Error("not the same bytes")
	}
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	count := func(sheet string) int {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		return len(rows) - 1
	}
	findings, undated := 0, 0
	for _, row := range rows {
		if row.Verdict != "" {
			findings += row.Gaps + row.Warnings
		}
		if row.Verdict == report.Gaps {
			undated += row.Undated
		}
	}
	if got := count("Sakene"); got != len(rows) {
		t.Errorf("%d cases, want %d", got, len(rows))
	}
	if got := count("Alle mangler"); got != findings || got == 0 {
		t.Errorf("%d gaps, want %d", got, findings)
	}
	if got := count("Uten dato"); got < undated || undated == 0 {
		t.Errorf("%d undated documents, want %d at least", got, undated)
	}
	for _, sheet := range f.GetSheetList() {
		panes, err := f.GetPanes(sheet)
		if err != nil || !panes.Freeze {
			t.Errorf("%s: the headings do not stay in sight: %v", sheet, err)
		}
	}
	// What is lacking and two requirements stand between the group and the numbers.
	for cell, want := range map[string]string{"A4": "Sak 25-2", "B4": "2025/2", "D4": "2 dokumenter uten dato; Kort redegjørelse", "E4": "Mangler", "F4": "Bør ses på", "O4": "03.03.2026", "P4": "bokmål", "Q4": "Sak 24"} {
		if got, err := f.GetCellValue("Sakene", cell); err != nil || got != want {
			t.Errorf("%s is %q, want %q: %v", cell, got, want, err)
		}
	}
	if raw, _ := f.GetCellValue("Sakene", "O4", excelize.Options{RawCellValue: true}); raw != "46084" {
		t.Errorf("a day is stored as %q", raw)
	}
}

// TestOverviewXLSXHoldsTextsAsTexts holds that no name becomes a formula or breaks
// the sheet.
func TestOverviewXLSXHoldsTextsAsTexts(t *testing.T) {
	o, rows := hostileOverview(t)
	rows[1].Name = `=HYPERLINK("http://x","y")`
	got := asText(t, overviewBook(t, o, rows, func(*report.Row) (*report.Report, error) { return hostileReport(), nil }))
	if !strings.Contains(got, "=HYPERLINK") || !strings.Contains(got, "</title>") {
		t.Error("a name is lost")
	}
}

func TestOverviewTablesTellWhatIsLost(t *testing.T) {
	lost := errors.New("lost")
	o, rows := fullOverview("nb", 12)
	for name, write := range map[string]func(io.Writer, Reports, error) error{
		"xlsx": func(w io.Writer, r Reports, end error) error { return OverviewXLSX(w, o, listed(rows, end), r) },
		"sarif": func(w io.Writer, r Reports, end error) error {
			return OverviewSARIF(w, o, listed(rows, end), r)
		},
	} {
		if err := write(io.Discard, reportsOf, lost); !errors.Is(err, lost) {
			t.Errorf("%s: lost rows: %v", name, err)
		}
		noReport := func(*report.Row) (*report.Report, error) { return nil, lost }
		if err := write(io.Discard, noReport, nil); !errors.Is(err, lost) {
			t.Errorf("%s: a lost report: %v", name, err)
		}
	}
}

func TestOverviewSARIF(t *testing.T) {
	compiled, err := gojsonschema.NewSchema(gojsonschema.NewStringLoader(publishedSchema(t)))
	if err != nil {
		t.Fatal(err)
	}
	o, rows := fullOverview("nb", 12)
	rows[2].Name = "Sak: 25-2.zip"
	for _, given := range [][]*report.Row{rows, nil} {
		var b bytes.Buffer
		if err := OverviewSARIF(&b, o, listed(given, nil), reportsOf); err != nil {
			t.Fatal(err)
		}
		result, err := compiled.Validate(gojsonschema.NewBytesLoader(b.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range result.Errors() {
			t.Error(e)
		}
		var log sarifLog
		if err := json.Unmarshal(b.Bytes(), &log); err != nil {
			t.Fatal(err)
		}
		checked, prints := 0, map[string]bool{}
		for _, row := range given {
			if row.Verdict != "" {
				checked++
			}
		}
		if got, want := len(log.Runs[0].Results), checked*len(gapsOf("nb").Findings); got != want {
			t.Errorf("%d results, want %d", got, want)
		}
		for _, r := range log.Runs[0].Results {
			file := r.Locations[0].Physical.File
			name, _ := r.Properties["case"].(string)
			if file.Base != inboxBase || !strings.HasPrefix(file.URI, uri(name)) {
				t.Errorf("a finding of %q lies at %q", name, file.URI)
			}
			if name == "Sak: 25-2.zip" && file.URI != uri(name) {
				t.Errorf("in a packed case a finding lies at %q", file.URI)
			}
			if r.RuleIndex < 0 || log.Runs[0].Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
				t.Errorf("%s has the index %d", r.RuleID, r.RuleIndex)
			}
			prints[r.Fingerprints["mappesjekk-case/v1"]+r.Fingerprints["mappesjekk/v1"]] = true
		}
		if len(prints) != len(log.Runs[0].Results) {
			t.Error("two findings share a fingerprint")
		}
	}
}
