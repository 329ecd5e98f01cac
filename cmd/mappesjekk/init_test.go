package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// TestInitChangesNothing puts saksmappe.yaml into each example folder, in every
// language: it is in order by its schema, and the check says what it said before.
func TestInitChangesNothing(t *testing.T) {
	folders, err := filepath.Glob("../../testdata/cases/*/files")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no example folders: %v", err)
	}
	for i, source := range folders {
		folder := copied(t, source)
		path := filepath.Join(folder, "saksmappe.yaml")
		if _, err := os.Stat(path); err == nil {
			continue // the school's own
		}
		lang := languages[i%len(languages)]
		before := checked(t, folder, lang)
		var b bytes.Buffer
		if err := render.Manifest(&b, before); err != nil {
			t.Fatal(err)
		}
		if _, faults := schema.ParseManifest("saksmappe.yaml", b.Bytes()); len(faults) > 0 {
			t.Errorf("%s: %v", source, faults)
		}
		if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		if got, want := essence(t, checked(t, folder, lang), ""), essence(t, before, ""); got != want {
			t.Errorf("%s: saksmappe.yaml changes what the check says:\n%s", source, difference(want, got))
		}
	}
}

// commented is the mark of a comment, which a reader of the file takes off
// before fields and entries.
var commented = regexp.MustCompile(`(?m)^  # (- |  )`)

// TestInitUncommented takes all comment marks away, for files with names that YAML
// could take for something else: the result is in order, and names these files.
func TestInitUncommented(t *testing.T) {
	names := []string{
		`aa: b # c.pdf`, `"sitat".pdf`, `it's.pdf`, "linje\nskift: x.pdf", "- liste.pdf", "{a}.pdf", "*anker.pdf", "!merke.pdf", "%YAML.pdf", "æøå 12.03.pdf",
		"tab\there.pdf", "omvendt\u202Efdp.pdf", "skille\u2028linje.pdf", "nei", "null.pdf", "1e3", "@a.pdf", "`b.pdf", "|.pdf", "> x.pdf", "sak.zip!/ref: 1.pdf",
	}
	for _, lang := range languages {
		r := &report.Report{Lang: lang}
		for _, n := range names {
			r.Documents = append(r.Documents, report.Document{Path: n, Type: "annet", Dated: report.DatedUnreadable})
		}
		var b bytes.Buffer
		if err := render.Manifest(&b, r); err != nil {
			t.Fatal(err)
		}
		if m, faults := schema.ParseManifest("saksmappe.yaml", b.Bytes()); len(faults) > 0 || len(m.Documents) > 0 || m.Bodies != nil || len(m.Waivers) > 0 {
			t.Errorf("%s: as it is written: %v %+v", lang, faults, m)
		}
		m, faults := schema.ParseManifest("saksmappe.yaml", commented.ReplaceAll(b.Bytes(), []byte("  $1")))
		if len(faults) > 0 {
			t.Fatalf("%s: uncommented: %v\n%s", lang, faults, b.String())
		}
		var got []string
		for _, d := range m.Documents {
			got = append(got, d.Path)
		}
		if strings.Join(got, "\x00") != strings.Join(names, "\x00") {
			t.Errorf("%s: files %q, want %q", lang, got, names)
		}
		if m.Bodies == nil || len(m.Waivers) != 1 {
			t.Errorf("%s: bodies %v, waivers %v", lang, m.Bodies, m.Waivers)
		}
	}
}
