package site

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestPageInBrowser builds the page and uses it in Chromium.
//
// It needs node, Chromium and the packages of validate/render/testdata/browser in
// the folder that MAPPESJEKK_NODE_MODULES names; .ci/run sees to that. Where
// MAPPESJEKK_SCREENSHOTS names a folder, pictures of the page go there.
func TestPageInBrowser(t *testing.T) {
	modules := os.Getenv("MAPPESJEKK_NODE_MODULES")
	if modules == "" {
		lacking(t, "MAPPESJEKK_NODE_MODULES names no folder")
	}
	b := browser{node: installed(t, "node"), chromium: installed(t, "chromium", "chromium-browser", "google-chrome"), modules: modules}
	built := t.TempDir()
	if _, err := Build(t.Context(), built, ""); err != nil {
		t.Fatal(err)
	}
	t.Run("uses", func(t *testing.T) { testUses(t, b, built) })
	t.Run("same as the command", func(t *testing.T) { testSame(t, b, built) })
}

// testUses holds what a person meets: folders and files by every way in, empty,
// slow and hostile ones, cancelling, downloads, languages; axe finds nothing
// against WCAG 2.1 AA in any state, and nothing is asked for once the page is open.
func testUses(t *testing.T, b browser, built string) {
	server := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(built, folderName))))
	defer server.Close()
	out := b.run(t, "check.cjs", filepath.Join(built, singleName), server.URL+"/", makeFolders(t))
	var problems []string
	if err := json.Unmarshal(out, &problems); err != nil {
		t.Fatalf("reading what the browser said: %v", err)
	}
	for _, p := range problems {
		t.Error(p)
	}
}

// testSame holds that the page and the command say the same of every folder, to
// the byte.
func testSame(t *testing.T, b browser, built string) {
	command := filepath.Join(t.TempDir(), "mappesjekk.exe")
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", command, "../../mappesjekk").CombinedOutput(); err != nil {
		t.Fatalf("building the command: %v\n%s", err, out)
	}
	folders, err := filepath.Glob("../../../testdata/cases/*/files")
	if err != nil || len(folders) == 0 {
		t.Fatalf("no folders to check: %v", err)
	}
	outDir := t.TempDir()
	_ = b.run(t, "same.cjs", append([]string{filepath.Join(built, singleName), "as-of=2026-06-01&reproducible", outDir}, folders...)...)
	for i, folder := range folders {
		name := filepath.Base(filepath.Dir(folder))
		cmd := exec.CommandContext(t.Context(), command, "check", folder, "--format", "json", "--lang", "nb", "--ocr", "off",
			"--as-of", "2026-06-01", "--reproducible", "--fail-on", "never", "--jobs", "2")
		want, err := cmd.Output()
		if err != nil {
			t.Fatalf("checking a folder by the command: %v", err)
		}
		got, err := os.ReadFile(filepath.Join(outDir, fmt.Sprintf("%d.json", i)))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s: the page says something else than the command: %s", name, firstDifference(got, want))
		}
	}
}

// firstDifference returns the first line that differs; folders of testdata are
// invented, so that it may be shown.
func firstDifference(got, want []byte) string {
	g, w := strings.Split(string(got), "\n"), strings.Split(string(want), "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("line %d is %s, want %s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

// makeFolders makes what the page is handed: a tidy folder and the same as a ZIP, an
// empty one, one with hostile names, one with debris, and one with a document that takes long.
func makeFolders(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "saken"), os.DirFS("../../../testdata/eksempel")); err != nil {
		t.Fatal(err)
	}
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	if err := w.AddFS(os.DirFS(filepath.Join(dir, "saken"))); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "saken.zip", packed.Bytes())
	if err := os.Mkdir(filepath.Join(dir, "tom"), 0o755); err != nil {
		t.Fatal(err)
	}
	note := []byte("Notat\n\nDato: 14.03.2025\n\nSamtale med eleven om storefri.\n")
	for _, name := range []string{
		"<script>window.ran=1<／script>.txt", `"><svg onload=window.ran=1>.txt`, "javascript:window.ran=1.txt", "{{.}}${1}%s%d.txt",
		"\u202egpj.txt", strings.Repeat("å", 100) + ".txt", "__proto__", "constructor", "a&b='c'.txt", `bak\skråstrek.txt`,
	} {
		write(t, dir, filepath.Join("<img src=x onerror=window.ran=1>", name), note)
	}
	for _, name := range []string{"Thumbs.db", ".skjult.txt", "Møte 1. mars~.txt", "under/Notat.txt"} {
		write(t, dir, "rotete/"+name, append(note, name...))
	}
	if err := os.Mkdir(filepath.Join(dir, "rotete", "tomt"), 0o755); err != nil {
		t.Fatal(err)
	}
	write(t, dir, "treg/Notat.txt", note)
	write(t, dir, "treg/Treg.xlsx", slowWorkbook(t))
	return dir
}

func write(t *testing.T, dir, name string, data []byte) {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
}

// slowWorkbook returns a workbook of many cells, which takes WebAssembly seconds.
func slowWorkbook(t *testing.T) []byte {
	t.Helper()
	var sheet strings.Builder
	sheet.WriteString(`<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>`)
	for row := range 40_000 {
		fmt.Fprintf(&sheet, `<row r="%d">`, row+1)
		for column := range 10 {
			fmt.Fprintf(&sheet, `<c r="%c%d" t="inlineStr"><is><t>ord %d</t></is></c>`, 'A'+column, row+1, row)
		}
		sheet.WriteString("</row>")
	}
	sheet.WriteString("</sheetData></worksheet>")
	var packed bytes.Buffer
	w := zip.NewWriter(&packed)
	for _, part := range []struct{ name, data string }{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`},
		{"_rels/.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`},
		{"xl/worksheets/sheet1.xml", sheet.String()},
	} {
		f, err := w.Create(part.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(part.data)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Bytes()
}

// browser is what runs the scripts of testdata/browser.
type browser struct{ node, chromium, modules string }

// run runs a script and returns what it prints.
func (b browser) run(t *testing.T, script string, args ...string) []byte {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), b.node, append([]string{"testdata/browser/" + script, b.chromium}, args...)...)
	cmd.Env = append(os.Environ(), "NODE_PATH="+b.modules)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("using the page: %v", err)
	}
	return out
}

// installed returns the path of the first of the programs that is installed.
func installed(t *testing.T, names ...string) string {
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
