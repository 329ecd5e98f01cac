package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

var listDay = time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)

// checked returns the report of a folder, without OCR.
func checked(t *testing.T, folder, lang string) *report.Report {
	t.Helper()
	r, err := validate.Path(t.Context(), folder, validate.Options{AsOf: listDay, Lang: lang, Reproducible: true})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// copied returns a copy of a folder.
func copied(t *testing.T, folder string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, os.DirFS(folder)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// put writes one of the forms of r into a file.
func put(t *testing.T, f format, r *report.Report, path string) {
	t.Helper()
	var b bytes.Buffer
	if err := f.write(&b, r, look{}); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// essence returns what a paper that is put into a folder must not change: how the
// requirements stand, of each other document its kind and date, and the findings.
func essence(t *testing.T, r *report.Report, without string) string {
	t.Helper()
	type document struct {
		Path, Pages, Type, Dated, Date, Updated string
	}
	type finding struct{ Rule, Path, Pages, Severity string }
	var all struct {
		Verdict   report.Verdict
		Language  string
		Statuses  []report.Status
		Documents []document
		Findings  []finding
		Parties   [][]string
	}
	all.Verdict, all.Language = r.Verdict, r.Language
	for _, q := range r.Requirements {
		all.Statuses = append(all.Statuses, q.Status)
	}
	for _, d := range r.Documents {
		if d.Path != without {
			all.Documents = append(all.Documents, document{d.Path, d.Pages, d.Type, string(d.Dated), d.Date, d.Updated})
		}
	}
	for _, f := range r.Findings {
		if f.Rule == "ikke-i-vedleggslisten" {
			continue // the new list has what another one lacks
		}
		all.Findings = append(all.Findings, finding{f.Rule, f.Path, f.Pages, string(f.Severity)})
	}
	all.Parties = [][]string{r.Parties.Listed, r.Parties.InvolvedNotListed, r.Parties.MentionedOnly}
	data, err := json.MarshalIndent(all, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// TestListChangesNothing puts the list of enclosures of each example folder into
// it, in every form, and checks again: nothing else may be another, and the list is
// a dated list. It would catch a date taken from a name or a title, a list that is
// held for an overview of bodies, and rows that fit the wrong file.
func TestListChangesNothing(t *testing.T) {
	folders, err := filepath.Glob("../../testdata/cases/*/files")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no example folders: %v", err)
	}
	for i, folder := range folders {
		folder = copied(t, folder)
		for k, f := range listFormats {
			lang := languages[(i+k)%len(languages)]
			t.Run(fmt.Sprintf("%s/%s/%s", filepath.Base(filepath.Dir(folders[i])), f.name, lang), func(t *testing.T) {
				before := checked(t, folder, lang)
				name := "Vedleggsliste" + f.extensions[0]
				path := filepath.Join(folder, name)
				put(t, f, before, path)
				defer os.Remove(path)
				after := checked(t, folder, lang)
				if got, want := essence(t, after, name), essence(t, before, name); got != want {
					t.Errorf("the list changes what the check says:\n%s", difference(want, got))
				}
				at := slices.IndexFunc(after.Documents, func(d report.Document) bool { return d.Path == name })
				if at < 0 {
					t.Fatal("the list is no document")
				}
				if d := after.Documents[at]; d.Type != "dokumentliste" || d.Dated != report.DatedText || d.Date != "2026-06-01" {
					t.Errorf("the list is %s, dated %s %s", d.Type, d.Dated, d.Date)
				}
			})
		}
	}
}

// difference returns the lines in which two texts differ.
func difference(want, got string) string {
	var b bytes.Buffer
	w, g := bytes.Split([]byte(want), []byte("\n")), bytes.Split([]byte(got), []byte("\n"))
	for len(w) > 0 && len(g) > 0 && bytes.Equal(w[0], g[0]) {
		w, g = w[1:], g[1:]
	}
	for len(w) > 0 && len(g) > 0 && bytes.Equal(w[len(w)-1], g[len(g)-1]) {
		w, g = w[:len(w)-1], g[:len(g)-1]
	}
	for _, l := range w {
		fmt.Fprintf(&b, "- %s\n", l)
	}
	for _, l := range g {
		fmt.Fprintf(&b, "+ %s\n", l)
	}
	return b.String()
}

// filled returns a form with the empty date field of the row that names file
// replaced by a date, as a person would type it. In a workbook the field is a cell.
func filled(t *testing.T, f format, path, file, date string) {
	t.Helper()
	if f.name == "xlsx" {
		fillCell(t, path, file, date)
		return
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(data), "\n")
	done := false
	for i, l := range lines {
		names := strings.Contains(l, ">"+file+"<") || strings.HasSuffix(l, "| "+file) || strings.HasSuffix(l, "| "+file+" |")
		if names && strings.Contains(l, "__.__.____") || names && strings.Contains(l, `\_\_.\_\_.\_\_\_\_`) {
			lines[i] = strings.NewReplacer("__.__.____", date, `\_\_.\_\_.\_\_\_\_`, date).Replace(l)
			done = true
		}
	}
	if !done {
		t.Fatalf("%s: no empty field for the file:\n%s", f.name, data)
	}
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
}

func fillCell(t *testing.T, path, file, date string) {
	t.Helper()
	book, err := excelize.OpenFile(path)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	sheet := book.GetSheetName(0)
	rows, err := book.GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		if len(row) > 4 && row[4] == file {
			day, err := time.Parse("02.01.2006", date)
			if err != nil {
				t.Fatal(err)
			}
			if err := book.SetCellValue(sheet, fmt.Sprintf("B%d", i+1), day); err != nil {
				t.Fatal(err)
			}
			if err := book.Save(); err != nil {
				t.Fatal(err)
			}
			return
		}
	}
	t.Fatalf("no row for the file in %v", rows)
}

// awkward is a folder with all that makes rows hard to tell apart: names that
// repeat in sub-folders, dates in names and titles, a number in a name that is
// another row's, signs that forms use themselves, files that can't be read.
var awkward = map[string]string{
	"Redegjørelse.txt":             "Redegjørelse\nDato: 02.05.2025\n\nSkolen har jobbet med saken siden mars. Vi har hatt samtaler med eleven og tiltak i friminuttene. PPT har gitt råd til lærerne.\n\nEksterne instanser: PPT\n",
	"Referat.txt":                  "Referat fra møte 3. mars om skolemiljøet\nTil stede: rektor, mor og kontaktlærer.\nVi snakket om tiltak i friminuttene, og ble enige om flere voksne ute.\n",
	"2024/Referat.txt":             "Referat fra møte i høst om skolemiljøet\nTil stede: rektor, far og kontaktlærer.\nEleven fortalte hvordan han har det. Skolen følger opp med samtaler.\n",
	"2025/Referat.txt":             "Referat fra møte i vår om skolemiljøet\nTil stede: rektor, far og kontaktlærer.\nEleven har det bedre nå. Tiltakene fortsetter som avtalt.\n",
	"03 Referat 3. mars.txt":       "Referat fra samtale med foreldrene\nVi gikk gjennom aktivitetsplanen og tiltakene som er satt i verk i klassen.\n",
	"Møte BUP & PPT | 12.03.25.md": "Notat fra samtale\nVi snakket om hvordan eleven har det i timene og i friminuttene.\n",
	"skann.pdf":                    "%PDF-1.7\nødelagt",
	"låst _ fil_.docx":             "ikke en docx",
}

func awkwardFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range awkward {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestTypedDateCounts types a date into the list for each document without one in
// turn: that document is dated by the list then, and nothing else has changed.
func TestTypedDateCounts(t *testing.T) {
	for _, f := range listFormats {
		dir := awkwardFolder(t)
		before := checked(t, dir, "nb")
		path := filepath.Join(dir, "Dokumentliste"+f.extensions[0])
		put(t, f, before, path)
		unfilled := checked(t, dir, "nb")
		if got, want := essence(t, unfilled, filepath.Base(path)), essence(t, before, ""); got != want {
			t.Fatalf("%s: the list changes what the check says:\n%s", f.name, difference(want, got))
		}
		tried := 0
		for i, d := range before.Documents {
			if d.Dated == report.DatedText || f.name == "markdown" && strings.Contains(d.Path, "|") {
				continue
			}
			tried++
			put(t, f, before, path)
			file := d.Path
			switch f.name {
			case "html":
				file = html.EscapeString(file)
			case "text":
				file = strings.ReplaceAll(file, "|", `\|`)
			case "markdown":
				file = strings.ReplaceAll(file, "_", `\_`)
			}
			filled(t, f, path, file, "03.03.2025")
			after := checked(t, dir, "nb")
			n := 0
			for _, now := range after.Documents {
				if now.Path == filepath.Base(path) {
					continue
				}
				was := before.Documents[n]
				n++
				dated, date := was.Dated, was.Date
				if n-1 == i {
					dated, date = report.DatedIndex, "2025-03-03"
				}
				if now.Path != was.Path || now.Dated != dated || now.Date != date {
					t.Errorf("%s: a date typed for %q: %q is %s %q, want %s %q", f.name, d.Path, now.Path, now.Dated, now.Date, dated, date)
				}
			}
		}
		if tried < 5 {
			t.Errorf("%s: only %d documents without a date", f.name, tried)
		}
	}
}

// TestListOfListedDates holds that no name of a file and none of its properties
// gets into the date column.
func TestListOfListedDates(t *testing.T) {
	r := checked(t, awkwardFolder(t), "nb")
	var b bytes.Buffer
	if err := listFormats[0].write(&b, r, look{}); err != nil {
		t.Fatal(err)
	}
	for _, l := range strings.Split(b.String(), "\n") {
		cells := strings.Split(l, " | ")
		if len(cells) < 5 || strings.HasPrefix(l, "Nr.") {
			continue
		}
		date := strings.TrimSpace(cells[1])
		if want := strings.HasSuffix(l, "Redegjørelse.txt"); want != (date != "__.__.____") {
			t.Errorf("date field %q in %q", date, l)
		}
	}
}

// A list never takes the place of a file: somebody may have filled it in.
func TestListOverwritesNothing(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "Dokumentliste.html")
	if err := os.WriteFile(path, []byte("utfylt"), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, stderr := run(t.Context(), nil, "list", dir, "--output", path)
	kept, err := os.ReadFile(path)
	if code != exitUsage || err != nil || string(kept) != "utfylt" || !strings.Contains(stderr, "annet navn") {
		t.Errorf("code %d, file %q (%v), stderr %q", code, kept, err, stderr)
	}
}

// What is written in part, or asks for a PDF, is told what to write instead.
func TestNearMisses(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want string
	}{
		{[]string{"forklar", "systemdok"}, "systemdokument-vedlagt"},
		{[]string{"forklar", "kun-metadata"}, "dato-kun-metadata"},
		{[]string{"forklar", "xyzzy"}, "Navnene står i «mappesjekk forklar»"},
		{[]string{"sjekk", t.TempDir(), "--output", "rapport.pdf"}, "skriv den ut som PDF"},
	} {
		code, _, stderr := run(t.Context(), nil, tt.args...)
		if code != exitUsage || !strings.Contains(stderr, tt.want) {
			t.Errorf("%v: code %d, stderr %q, want %q", tt.args, code, stderr, tt.want)
		}
	}
}
