package site

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// scans is a folder of testdata in which everything is scanned.
const scans = "../../../testdata/cases/a08-skanna-gjermundstad/files"

// TestScansInBrowser builds the page that reads scans and uses it in Chromium, from a
// disk and from a web server. It reads what the command reads, fetches nothing but
// ocr.js and that once, and gives up what fails or takes long without the rest.
//
// Besides what TestPageInBrowser needs, it takes tesseract with Norwegian, and the
// packages of ocr/package-lock.json in the folder that MAPPESJEKK_OCR_MODULES names.
func TestScansInBrowser(t *testing.T) {
	modules := os.Getenv("MAPPESJEKK_NODE_MODULES")
	if modules == "" {
		lacking(t, "MAPPESJEKK_NODE_MODULES names no folder")
	}
	ocr := os.Getenv("MAPPESJEKK_OCR_MODULES")
	if ocr == "" {
		lacking(t, "MAPPESJEKK_OCR_MODULES names no folder")
	}
	installed(t, "tesseract")
	b := browser{node: installed(t, "node"), chromium: installed(t, "chromium", "chromium-browser", "google-chrome"), modules: modules}
	built := t.TempDir()
	if _, err := Build(t.Context(), built, ocr); err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(built, folderName)
	server := httptest.NewServer(http.FileServer(http.Dir(folder)))
	defer server.Close()
	without := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ocrName) {
			http.NotFound(w, r)
			return
		}
		http.FileServer(http.Dir(folder)).ServeHTTP(w, r)
	}))
	defer without.Close()
	work := makeScans(t)
	out := b.run(t, "scans.cjs", filepath.Join(folder, "index.html"), server.URL+"/", without.URL+"/", work)
	var problems []string
	if err := json.Unmarshal(out, &problems); err != nil {
		t.Fatalf("reading what the browser said: %v", err)
	}
	for _, p := range problems {
		t.Error(p)
	}
	compareScans(t, work)
}

// makeScans makes what the page is handed: two scans and a note, a folder without
// scans, and one of many.
func makeScans(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	scan := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(scans, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	note := []byte("Notat\n\nDato: 14.03.2025\n\nSamtale med eleven om storefri.\n")
	write(t, dir, "skannet/IMG_2042.jpg", scan("IMG_2042.jpg"))
	write(t, dir, "skannet/SKM_C30125052009161.pdf", scan("SKM_C30125052009161.pdf"))
	write(t, dir, "skannet/Notat.txt", note)
	write(t, dir, "uten/Notat.txt", note)
	for i := range 6 {
		write(t, dir, fmt.Sprintf("mange/Side %d.tif", i+1), scan("Observasjon.tif"))
	}
	return dir
}

// compareScans holds what the page said of the scans against what the command says.
func compareScans(t *testing.T, work string) {
	t.Helper()
	command := filepath.Join(t.TempDir(), "mappesjekk.exe")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", command, "../../mappesjekk").CombinedOutput(); err != nil {
		t.Fatalf("building the command: %v\n%s", err, out)
	}
	check := func(mode string) []byte {
		out, err := exec.CommandContext(t.Context(), command, "check", filepath.Join(work, "skannet"), "--format", "json", "--lang", "nb", "--ocr", mode,
			"--as-of", "2026-06-01", "--reproducible", "--fail-on", "never").Output()
		if err != nil {
			t.Fatalf("checking a folder by the command: %v", err)
		}
		return out
	}
	said := func(name string) []byte {
		data, err := os.ReadFile(filepath.Join(work, name))
		if err != nil {
			t.Fatal(err)
		}
		return data
	}
	read, unread := check("require"), check("off")
	for _, name := range []string{"off.json", "lacking.json"} {
		if got := said(name); !bytes.Equal(got, unread) {
			t.Errorf("%s: the page says something else than the command without OCR: %s", name, firstDifference(got, unread))
		}
	}
	want := verdicts(t, read)
	if !slices.ContainsFunc(want, func(v string) bool { return strings.Contains(v, "ocr elevsamtale") }) {
		t.Fatalf("the command did not read the scans: %q", want)
	}
	for _, name := range []string{"file.json", "server.json"} {
		if got := verdicts(t, said(name)); !slices.Equal(got, want) {
			t.Errorf("%s: the page says %q, the command %q", name, got, want)
		}
	}
	if !bytes.Equal(said("file.json"), said("server.json")) {
		t.Errorf("from a disk the page says something else than from a server: %s", firstDifference(said("file.json"), said("server.json")))
	}
}

// verdicts returns what a report says of each document and requirement.
func verdicts(t *testing.T, data []byte) (said []string) {
	t.Helper()
	var r struct {
		Documents []struct {
			Path, Type, Dated, Date string
			ReadBy                  string `json:"read_by"`
		}
		Requirements []struct{ ID, Status string }
	}
	if err := json.Unmarshal(data, &r); err != nil {
		t.Fatalf("reading a report: %v", err)
	}
	for _, d := range r.Documents {
		said = append(said, fmt.Sprintf("%s: %s %s %s %s", d.Path, d.ReadBy, d.Type, d.Dated, d.Date))
	}
	for _, q := range r.Requirements {
		said = append(said, fmt.Sprintf("%s: %s", q.ID, q.Status))
	}
	return said
}
