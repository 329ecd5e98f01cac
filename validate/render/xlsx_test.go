package render

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

// asText opens a workbook as a user's program does and writes its cells down.
func asText(t *testing.T, data []byte) string {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var b strings.Builder
	for _, sheet := range f.GetSheetList() {
		fmt.Fprintf(&b, "== %s\n", sheet)
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for r, row := range rows {
			for c := range row {
				at, _ := excelize.CoordinatesToCellName(c+1, r+1)
				if formula, _ := f.GetCellFormula(sheet, at); formula != "" {
					t.Errorf("%s!%s is a formula", sheet, at)
				}
			}
			fmt.Fprintln(&b, strings.TrimRight(strings.Join(row, " | "), " |"))
		}
	}
	return b.String()
}

func TestXLSXGolden(t *testing.T) {
	for _, f := range []folder{{"gaps", gapsFolder}, {"complete", completeFolder}} {
		data := rendered(t, XLSX, f.in("nb"))
		if !bytes.Equal(data, rendered(t, XLSX, f.in("nb"))) {
			t.Errorf("%s: the same report gives other bytes", f.name)
		}
		golden(t, f.name+".nb.xlsx.txt", []byte(asText(t, data)))
	}
}

func TestXLSXHoldsTextsAsTexts(t *testing.T) {
	got := asText(t, rendered(t, XLSX, actingReport()))
	if !strings.Contains(got, "=HYPERLINK") {
		t.Error("a title that looks like a formula is lost")
	}
}

// A day is a number that a spreadsheet can sort and count with, shown as people
// write it here; an empty one can be filled in.
func TestXLSXDays(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(rendered(t, XLSX, gapsOf("nb"))))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet := texts[wDocuments][nb]
	for row := 2; row < 30; row++ {
		path, _ := f.GetCellValue(sheet, fmt.Sprintf("F%d", row))
		day := fmt.Sprintf("B%d", row)
		kind, _ := f.GetCellType(sheet, day)
		shown, _ := f.GetCellValue(sheet, day)
		raw, _ := f.GetCellValue(sheet, day, excelize.Options{RawCellValue: true})
		switch path {
		case "04 Møte 16.10.pdf":
			if shown != "16.10.2025" || raw != "45946" || kind == excelize.CellTypeSharedString {
				t.Errorf("a day is shown %q and stored %q", shown, raw)
			}
		case "05 Samtale/Samtale 2025-10-21.txt": // dated by its name only
			if shown != "" {
				t.Errorf("a date was taken over from a file name: %q", shown)
			}
		}
	}
}

func TestWorkbookRefusesOddValues(t *testing.T) {
	b := NewWorkbook("x", "nb")
	b.Add("a/b", []Column{{"x", 10}}, func(yield func([]Cell) bool) { yield([]Cell{{Value: 1.5}}) })
	if _, err := b.WriteTo(io.Discard); err == nil {
		t.Error("a value of a kind that no cell holds was written")
	}
}
