package render

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"
	"github.com/xeipuuv/gojsonschema"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// publishedSchema returns the schema of SARIF 2.1.0 as OASIS published it, out of
// the library that the test opens logs with.
func publishedSchema(t *testing.T) string {
	t.Helper()
	dir, err := exec.Command("go", "list", "-f", "{{.Dir}}", "github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif").Output()
	if err != nil {
		t.Fatalf("looking for the schema: %v", err)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(strings.TrimSpace(string(dir)), "schema.go"), nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	ast.Inspect(file, func(n ast.Node) bool {
		if lit, ok := n.(*ast.BasicLit); ok && lit.Kind == token.STRING && len(lit.Value) > len(text) {
			text = lit.Value
		}
		return true
	})
	text, err = strconv.Unquote(text)
	if err != nil || !strings.Contains(text, "SARIF") {
		t.Fatalf("the library holds no schema: %v", err)
	}
	return text
}

func TestSARIFKeepsToThePublishedSchema(t *testing.T) {
	compiled, err := gojsonschema.NewSchema(gojsonschema.NewStringLoader(publishedSchema(t)))
	if err != nil {
		t.Fatal(err)
	}
	for name, at := range map[string]Target{"alone": {}, "in a checkout": {Base: "saker/25-311"}, "packed": {Base: "saker/25-311.zip", Packed: true}} {
		for _, r := range []*report.Report{gapsOf("nb"), gapsOf("nn"), gapsOf("en"), actingReport(), folder{"complete", completeFolder}.in("nb"), {}} {
			log := rendered(t, func(w io.Writer, r *report.Report) error { return SARIF(w, r, at) }, r)
			result, err := compiled.Validate(gojsonschema.NewBytesLoader(log))
			if err != nil {
				t.Fatal(err)
			}
			for _, e := range result.Errors() {
				t.Errorf("%s: %s", name, e)
			}
			opened, err := sarif.FromBytes(log)
			if err != nil {
				t.Fatal(err)
			}
			if got := len(opened.Runs[0].Results); got != len(r.Findings) {
				t.Errorf("%s: %d results of %d findings", name, got, len(r.Findings))
			}
		}
	}
}

// A result without a file is shown nowhere, and one with a line that is none is
// refused.
func TestSARIFPlaces(t *testing.T) {
	r := gapsOf("nb")
	tests := []struct {
		name  string
		at    Target
		path  string
		uri   string
		lines bool
	}{
		{"relative to the folder", Target{}, "05 Samtale/Samtale 2025-10-21.txt", "05%20Samtale/Samtale%202025-10-21.txt", true},
		{"in a checkout", Target{Base: "a b"}, "05 Samtale/Samtale 2025-10-21.txt", "a%20b/05%20Samtale/Samtale%202025-10-21.txt", true},
		{"in a ZIP", Target{Base: "x.zip", Packed: true}, "05 Samtale/Samtale 2025-10-21.txt", "x.zip", false},
		{"the folder", Target{Base: "sak"}, "", "sak", false},
		{"a PDF has no lines", Target{}, "1 Handlingsplan mot mobbing 2024–2028.pdf", "1%20Handlingsplan%20mot%20mobbing%202024%E2%80%932028.pdf", false},
	}
	for _, tt := range tests {
		tr := newTelling(r, false)
		for i, result := range tr.sarifResults(tt.at, tr.sarifDriver().Rules) {
			if r.Findings[i].Path != tt.path {
				continue
			}
			place := result.Locations[0].Physical
			if place.File.URI != tt.uri || (place.Region != nil) != tt.lines {
				t.Errorf("%s: %q, region %v", tt.name, place.File.URI, place.Region)
			}
		}
	}
}
