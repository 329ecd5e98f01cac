package render

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// browser opens pages in Chromium by a script of testdata/browser. It needs node,
// Chromium and the packages of testdata/browser/package.json in the folder that
// MAPPESJEKK_NODE_MODULES names; .ci/run sees to that.
type browser struct{ node, chromium, modules, pages string }

// newBrowser returns a browser without pages, or ends the test where a tool is missing.
func newBrowser(t *testing.T) browser {
	t.Helper()
	modules := os.Getenv("MAPPESJEKK_NODE_MODULES")
	if modules == "" {
		lacking(t, "MAPPESJEKK_NODE_MODULES names no folder")
	}
	return browser{program(t, "node"), program(t, "chromium", "chromium-browser", "google-chrome"), modules, t.TempDir()}
}

// keep adds a page under a name that tells the script what to look for.
func (b browser) keep(t *testing.T, name string, page []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(b.pages, name+".html"), page, 0o600); err != nil {
		t.Fatal(err)
	}
}

// run opens the pages with script and reads what it says, JSON, into said.
func (b browser) run(t *testing.T, script string, said any) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), b.node, "testdata/browser/"+script, b.pages, b.chromium)
	cmd.Env = append(os.Environ(), "NODE_PATH="+b.modules)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("opening the pages: %v", err)
	}
	if err := json.Unmarshal(out, said); err != nil {
		t.Fatalf("reading what the browser said: %v", err)
	}
}

// program returns the path of the first of the programs that is installed.
func program(t *testing.T, names ...string) string {
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
