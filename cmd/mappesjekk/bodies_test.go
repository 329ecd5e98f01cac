package main

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// bodiesOf returns how the requirement about external bodies stands and the bodies.
func bodiesOf(r *report.Report) string {
	status := report.Status("")
	for _, q := range r.Requirements {
		if q.ID == report.EksterneInstanser {
			status = q.Status
		}
	}
	return fmt.Sprint(status, r.Parties.Listed, r.Parties.InvolvedNotListed, r.Parties.MentionedOnly)
}

// fillSheet fills in all fields of a draft of the overview.
func fillSheet(t *testing.T, f format, path string) {
	t.Helper()
	if f.name != "xlsx" {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.NewReplacer(
			`\_\_.\_\_.\_\_\_\_`, "04.05.2025", "__.__.____", "04.05.2025",
			`\_\_\_\_\_\_\_\_`, "våren 2025", "________", "våren 2025",
		).Replace(string(data))
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for _, sheet := range book.GetSheetList() {
		rows, err := book.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			for k, cell := range row {
				at, err := excelize.CoordinatesToCellName(k+1, i+1)
				if err != nil {
					t.Fatal(err)
				}
				switch {
				case cell == "________":
					err = book.SetCellStr(sheet, at, "våren 2025")
				case strings.HasSuffix(cell, "__.__.____"):
					err = book.SetCellStr(sheet, at, strings.Replace(cell, "__.__.____", "04.05.2025", 1))
				}
				if err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	if err := book.Save(); err != nil {
		t.Fatal(err)
	}
}

// TestDraftOfBodiesCountsOnceFilledIn puts the draft of the overview into each
// example folder. With its fields empty nothing about the bodies changes; filled in
// and dated it lists those of its table, and none that stands there as mentioned.
func TestDraftOfBodiesCountsOnceFilledIn(t *testing.T) {
	folders, err := filepath.Glob("../../testdata/cases/*/files")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no example folders: %v", err)
	}
	for i, source := range folders {
		folder := copied(t, source)
		f, lang := bodyFormats[i%len(bodyFormats)], languages[i%len(languages)]
		t.Run(filepath.Base(filepath.Dir(source))+"/"+f.name+"/"+lang, func(t *testing.T) {
			before := checked(t, folder, lang)
			name := "Eksterne instanser" + f.extensions[0]
			path := filepath.Join(folder, name)
			put(t, f, before, path)
			if got, want := bodiesOf(checked(t, folder, lang)), bodiesOf(before); got != want {
				t.Errorf("the empty draft changes the bodies:\n got %s\nwant %s", got, want)
			}
			drawn := slices.Concat(before.Parties.Listed, before.Parties.InvolvedNotListed)
			if len(drawn) == 0 {
				return
			}
			fillSheet(t, f, path)
			after := checked(t, folder, lang)
			got := slices.Clone(after.Parties.Listed)
			slices.Sort(got)
			slices.Sort(drawn)
			if !reflect.DeepEqual(got, drawn) || len(after.Parties.InvolvedNotListed) > 0 {
				t.Errorf("filled in it lists %v and leaves out %v, want %v", got, after.Parties.InvolvedNotListed, drawn)
			}
			if got, want := fmt.Sprint(after.Parties.MentionedOnly), fmt.Sprint(before.Parties.MentionedOnly); got != want {
				t.Errorf("mentioned %s, want %s", got, want)
			}
			at := slices.IndexFunc(after.Documents, func(d report.Document) bool { return d.Path == name })
			if at < 0 {
				t.Fatal("the draft is no document")
			}
			if d := after.Documents[at]; d.Type != "eksterne-instanser" || d.Dated != report.DatedText || d.Date != "2025-05-04" {
				t.Errorf("filled in it is %s, dated %s %s", d.Type, d.Dated, d.Date)
			}
		})
	}
}
