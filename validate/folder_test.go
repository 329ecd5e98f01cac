package validate_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// asOf makes the reports of the tests the same on every day.
var asOf = time.Date(2026, time.June, 1, 0, 0, 0, 0, time.UTC)

// check checks the files of a folder, given by path, and holds the report
// against its schema.
func check(t *testing.T, files map[string]string) *report.Report {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, data := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(data)}
	}
	r, err := validate.Folder(t.Context(), fsys, "mappe", validate.Options{AsOf: asOf, Reproducible: true})
	if err != nil {
		t.Fatal(err)
	}
	return valid(t, r)
}

// valid fails unless the report is one by its schema.
func valid(t *testing.T, r *report.Report) *report.Report {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	violations, err := schema.Validate("report", data)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range violations {
		t.Errorf("the report breaks its schema: %s", v.Message("en"))
	}
	return r
}

// entries returns what became of each path: "document type/dated/problem" or
// "ignored kind".
func entries(r *report.Report) map[string]string {
	out := map[string]string{}
	for _, d := range r.Documents {
		out[d.Path] = "document " + string(d.Dated) + " " + d.ProblemKind
	}
	for _, i := range r.Ignored {
		out[i.Path] = "ignored " + i.Kind
	}
	return out
}

func zipOf(t *testing.T, members map[string]string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	names := make([]string, 0, len(members))
	for name := range members {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(members[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const note = "Observasjonsnotat\nDato: 05.03.2025\n\nKl. 11.30 Eleven sto alene ved veggen i storefri.\n"

const mail = "From: Mor <mor@hjemme.example>\r\nTo: Skolen <post@skole.example>\r\nSubject: Referat\r\n" +
	"Date: Thu, 13 Mar 2025 08:12:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" +
	"--x\r\nContent-Type: text/plain\r\n\r\nHei, her er det vi snakket om.\r\n" +
	"--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=notat.txt\r\n\r\n" + note +
	"--x--\r\n"

func TestEveryFileIsAccountedFor(t *testing.T) {
	inner := zipOf(t, map[string]string{"dypt/notat.txt": note, "Thumbs.db": "x"})
	r := check(t, map[string]string{
		"notat.txt":               note,
		"tom.pdf":                 "",
		"kuttet.pdf":              "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pag",
		"lyd.m4a":                 "\x00\x00\x00\x20ftypM4A \x00\x00\x00\x00",
		"pakke.zip":               zipOf(t, map[string]string{"indre.zip": inner, "notat.txt": note, "__MACOSX/._notat.txt": "x"}),
		"ødelagt.zip":             "PK\x03\x04 no archive",
		"post.eml":                mail,
		"arkivmelding.xml":        "<arkivmelding/>",
		"Thumbs.db":               "x",
		"møter/~$Referat.docx":    "x",
		"gammel rapport.json":     `{"$schema": "` + report.SchemaURL + `", "version": 1}`,
		"saksmappe.yaml":          "saksnummer: 25/311\n",
		"møter/A\u030Apent.txt":   note, // Å in two signs, as macOS writes it
		"møter/snarvei.lnk":       "L\x00\x00\x00",
		"\u202egnp.txt":           note,
		"ingen kjenner dette.xyz": "\x00\x01\x02\x03\xff\xfe\xfd",
	})
	got := entries(r)
	want := map[string]string{
		"notat.txt":                            "document text ",
		"tom.pdf":                              "document unreadable empty",
		"kuttet.pdf":                           "document unreadable damaged",
		"lyd.m4a":                              "document unreadable recording",
		"pakke.zip":                            "ignored container",
		"pakke.zip!/notat.txt":                 "document text ",
		"pakke.zip!/__MACOSX/._notat.txt":      "ignored junk",
		"pakke.zip!/indre.zip":                 "ignored container",
		"pakke.zip!/indre.zip!/dypt/notat.txt": "document text ",
		"pakke.zip!/indre.zip!/Thumbs.db":      "ignored junk",
		"ødelagt.zip":                          "document unreadable damaged",
		"post.eml":                             "document text ",
		"post.eml!/notat.txt":                  "document text ",
		"arkivmelding.xml":                     "ignored technical",
		"Thumbs.db":                            "ignored junk",
		"møter/~$Referat.docx":                 "ignored junk",
		"gammel rapport.json":                  "ignored own-report",
		"saksmappe.yaml":                       "ignored manifest",
		"møter/Åpent.txt":                      "document text ",
		"møter/snarvei.lnk":                    "ignored link",
		"\u202egnp.txt":                        "document text ",
		"ingen kjenner dette.xyz":              "document unreadable unsupported",
	}
	for path, what := range want {
		if got[path] != what {
			t.Errorf("%q is %q, want %q", path, got[path], what)
		}
	}
	for path := range got {
		if _, ok := want[path]; !ok {
			t.Errorf("%q (%s) is in the report, but was not handed in", path, got[path])
		}
	}
	if r.Stats.Files != len(want) || r.Stats.Documents != len(r.Documents) {
		t.Errorf("stats count %d files and %d documents; there are %d and %d", r.Stats.Files, r.Stats.Documents, len(want), len(r.Documents))
	}
}

func TestFoldersWithNothingInThem(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"empty":     {},
		"only junk": {"Thumbs.db": "x", ".DS_Store": "x"},
	} {
		r := check(t, files)
		if r.Verdict != report.Gaps || len(r.Documents) != 0 {
			t.Errorf("%s: verdict %s, %d documents", name, r.Verdict, len(r.Documents))
		}
		for _, q := range r.Requirements {
			want := report.Met
			switch q.ID {
			case report.Redegjorelse, report.Dokumentasjon:
				want = report.Gap
			case report.EksterneInstanser:
				want = report.Weak
			}
			if q.Status != want {
				t.Errorf("%s: %s is %s, want %s", name, q.ID, q.Status, want)
			}
		}
	}
}

func TestSymlinksAreNotFollowed(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "utenfor.txt")
	if err := os.WriteFile(outside, []byte(note), 0o600); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.Symlink(outside, filepath.Join(dir, "lenke.txt")); err != nil {
		t.Skip("no symbolic links here")
	}
	r, err := validate.Path(t.Context(), dir, validate.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := entries(valid(t, r))["lenke.txt"]; got != "ignored link" {
		t.Errorf("the link is %q", got)
	}
}

// TestAWideBombIsOneDocument unfolds archives each of which is within the limit,
// and which together are not.
func TestAWideBombIsOneDocument(t *testing.T) {
	big := strings.Repeat("Kl. 11.30 Eleven sto alene ved veggen i storefri.\n", 200)
	layer := map[string]string{}
	for i := range 8 {
		layer[fmt.Sprintf("%d.txt", i)] = big + fmt.Sprint(i)
	}
	wide := map[string]string{}
	for i := range 8 {
		wide[fmt.Sprintf("%d.zip", i)] = zipOf(t, layer)
	}
	fsys := fstest.MapFS{
		"bred.zip":  {Data: []byte(zipOf(t, wide))},
		"notat.txt": {Data: []byte(note)},
	}
	for _, jobs := range []int{1, 4} {
		r, err := validate.Folder(t.Context(), fsys, "mappe", validate.Options{Jobs: jobs, Limits: text.Limits{Expanded: 300_000}})
		if err != nil {
			t.Fatal(err)
		}
		got := entries(valid(t, r))
		if len(got) != 2 || got["bred.zip"] != "document unreadable too-large" || got["notat.txt"] != "document text " {
			t.Errorf("%d jobs: %v", jobs, got)
		}
	}
}

// TestSingleFilesAsTheFolder checks bundles that are one file.
func TestSingleFilesAsTheFolder(t *testing.T) {
	dir := t.TempDir()
	for name, tt := range map[string]struct {
		data string
		want []string
	}{
		"sak.zip":  {zipOf(t, map[string]string{"a/notat.txt": note, "b.zip": zipOf(t, map[string]string{"c.txt": note})}), []string{"a/notat.txt", "b.zip", "b.zip!/c.txt", "sak.zip"}},
		"sak.eml":  {mail, []string{"sak.eml", "sak.eml!/notat.txt"}},
		"navnløst": {zipOf(t, map[string]string{"notat.txt": note}), []string{"navnløst", "notat.txt"}},
	} {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(tt.data), 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := validate.Path(t.Context(), p, validate.Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		var got []string
		for path := range entries(valid(t, r)) {
			got = append(got, path)
		}
		slices.Sort(got)
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: the report has %q, want %q", name, got, tt.want)
		}
	}
}

func TestWhatCannotBeChecked(t *testing.T) {
	dir := t.TempDir()
	plain := filepath.Join(dir, "notat.txt")
	if err := os.WriteFile(plain, []byte(note), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := validate.Path(t.Context(), plain, validate.Options{}); !errors.Is(err, validate.ErrNotBundle) {
		t.Errorf("a text file: %v", err)
	}
	if _, err := validate.Path(t.Context(), filepath.Join(dir, "finnes ikke"), validate.Options{}); !errors.Is(err, validate.ErrNotFound) {
		t.Errorf("a path that leads nowhere: %v", err)
	}
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := validate.Path(cancelled, dir, validate.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled check: %v", err)
	}
}

// TestAPanicStopsOneDocumentOnly gives the pipeline a reader that fails on one
// file in each of the ways that a reader can.
func TestAFaultyReaderStopsOneDocumentOnly(t *testing.T) {
	faulty := text.ReaderFunc(func(_ context.Context, src text.Source, _ text.Limits) (*text.Content, error) {
		switch src.Name {
		case "feil.txt":
			return nil, fmt.Errorf("a fault of the reader")
		case "uten innhold.txt":
			return nil, nil
		case "delvis.txt":
			c := &text.Content{Format: text.Plain, Pages: []text.Page{{Lines: []text.Line{{Text: "Dato: 05.03.2025"}}}}}
			return c, &text.Problem{Kind: text.TooLarge, Partial: true}
		}
		return &text.Content{Format: text.Plain, Pages: []text.Page{{Lines: []text.Line{{Text: "Dato: 05.03.2025"}}}}}, nil
	})
	fsys := fstest.MapFS{}
	for _, name := range []string{"feil.txt", "uten innhold.txt", "delvis.txt", "god.txt"} {
		fsys[name] = &fstest.MapFile{Data: []byte(name)}
	}
	r, err := validate.Folder(t.Context(), fsys, "mappe", validate.Options{Reader: faulty, AsOf: asOf})
	if err != nil {
		t.Fatal(err)
	}
	got := entries(valid(t, r))
	if got["feil.txt"] != "document unreadable crashed" || got["delvis.txt"] != "document text too-large" || got["god.txt"] != "document text " {
		t.Errorf("got %v", got)
	}
	for _, d := range r.Documents {
		if d.Path == "delvis.txt" && (!d.Partial || !strings.Contains(d.Problem, "del")) {
			t.Errorf("the partly read one: partial %v, %q", d.Partial, d.Problem)
		}
	}
}

func TestManifestFaultsAreFindings(t *testing.T) {
	r := check(t, map[string]string{
		"notat.txt":      note,
		"saksmappe.yaml": "dokumenter:\n  - fil: notatt.txt\n    dato: 2025-03-05\n  - fil: notat.txt\n    dato: i går\n",
	})
	var lines []int
	for _, f := range r.Findings {
		if f.Rule == "manifest-ugyldig" {
			lines = append(lines, f.Line)
			if f.Path != "saksmappe.yaml" || f.Severity != report.Error {
				t.Errorf("finding in %q, %s", f.Path, f.Severity)
			}
		}
	}
	slices.Sort(lines)
	if !slices.Equal(lines, []int{2, 5}) {
		t.Errorf("faults on lines %v, want 2 (no such file) and 5 (no date)", lines)
	}
}

// TestTheSameFolderGivesTheSameBytes checks folders with one worker, with many,
// and again.
func TestTheSameFolderGivesTheSameBytes(t *testing.T) {
	folders, err := filepath.Glob("../testdata/cases/*/files")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, folder := range folders {
		var first []byte
		for _, jobs := range []int{1, 8, 3} {
			r, err := validate.Path(t.Context(), folder, validate.Options{Jobs: jobs, AsOf: asOf, Reproducible: true})
			if err != nil {
				t.Fatal(err)
			}
			data, err := json.Marshal(valid(t, r))
			if err != nil {
				t.Fatal(err)
			}
			if first == nil {
				first = data
			} else if !bytes.Equal(first, data) {
				t.Errorf("%s: another report with %d jobs", filepath.Base(filepath.Dir(folder)), jobs)
			}
		}
	}
}
