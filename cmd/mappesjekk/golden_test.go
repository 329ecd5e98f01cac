package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/mappesjekk/mappesjekk/schema"
)

var update = flag.Bool("update", false, "write the golden reports anew")

// golden are the folders whose whole reports are kept in testdata/golden: one of
// each sort, in the language that its school writes.
var golden = []struct{ name, folder, lang string }{
	{"eksempel", "eksempel", "nb"},
	{"eksempel.en", "eksempel", "en"},
	{"komplett", "cases/a01-utestenging-granlia/files", "nb"},
	{"manglende-instanser", "cases/a02-trusler-fagerås/files", "nb"},
	{"nynorsk-udatert", "cases/a03-tilsett-åsbygda/files", "nn"},
	{"bare-rutiner", "cases/a05-bare-rutiner-bruvoll/files", "nb"},
	{"samlefil", "cases/a07-samlefil-ekrehaugen/files", "nb"},
	{"skannet", "cases/a08-skanna-gjermundstad/files", "nn"},
	{"låst", "cases/a12-låst-kirkebø/files", "nb"},
	{"sytti-filer", "cases/a16-dagsnotater-myrvang/files", "nb"},
}

// TestGoldenReports runs the command as a user would and compares all that it
// prints. Run it with -update after a change, and read the difference.
func TestGoldenReports(t *testing.T) {
	for _, g := range golden {
		for _, format := range []string{"json", "text"} {
			var out, problems bytes.Buffer
			cmd := Command{Stdin: new(bytes.Buffer), Stdout: &out, Stderr: &problems}
			code := cmd.Main(t.Context(), []string{
				"mappesjekk", "check", "--ocr", "off", "--as-of", "2026-06-01", "--reproducible",
				"--lang", g.lang, "--format", format, filepath.Join("../../testdata", g.folder),
			})
			if code != exitOK && code != exitGaps || problems.Len() > 0 {
				t.Errorf("%s: exit code %d, and on standard error: %s", g.name, code, problems.String())
				continue
			}
			if format == "json" {
				holdSchema(t, g.name, out.Bytes())
			}
			compareGolden(t, filepath.Join("../../testdata/golden", g.name+"."+map[string]string{"json": "json", "text": "txt"}[format]), out.Bytes())
		}
	}
}

// holdSchema fails unless a report is one by the published schema.
func holdSchema(t *testing.T, name string, report []byte) {
	t.Helper()
	violations, err := schema.Validate("report", report)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range violations {
		t.Errorf("%s: %s", name, v.Message("en"))
	}
}

func compareGolden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Equal(got, want) {
		return
	}
	a, b := bytes.Split(want, []byte("\n")), bytes.Split(got, []byte("\n"))
	for i := range min(len(a), len(b)) {
		if !bytes.Equal(a[i], b[i]) {
			t.Errorf("%s differs from line %d on (see -update)\nwas: %s\nnow: %s", filepath.Base(path), i+1, a[i], b[i])
			return
		}
	}
	t.Errorf("%s: %d lines, were %d (see -update)", filepath.Base(path), len(b), len(a))
}
