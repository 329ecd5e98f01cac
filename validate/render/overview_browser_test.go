package render

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestOverviewInBrowser opens overviews in Chromium: axe finds nothing against WCAG
// 2.1 AA in any language, light and dark, nothing stands out of the page at 320
// pixels, no name runs, the table filters, sorts and searches, texts for letters
// can be copied, and the page says the same without its script. A page of 1,000
// cases is opened too, and how long it takes to open, filter and sort is logged.
//
// It needs what TestHTMLInBrowser needs.
func TestOverviewInBrowser(t *testing.T) {
	modules := os.Getenv("MAPPESJEKK_NODE_MODULES")
	if modules == "" {
		lacking(t, "MAPPESJEKK_NODE_MODULES names no folder")
	}
	node := program(t, "node")
	browser := program(t, "chromium", "chromium-browser", "google-chrome")

	pages := t.TempDir()
	keep := func(name string, page []byte) {
		if err := os.WriteFile(filepath.Join(pages, name+".html"), page, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, lang := range []string{"nb", "nn", "en"} {
		o, rows := fullOverview(lang, 24)
		keep("axe."+lang, overviewPageOf(t, o, rows))
	}
	o, rows := hostileOverview(t)
	keep("axe.hostile", overviewPageOf(t, o, rows))
	o, _ = fullOverview("nb", 0)
	keep("axe.empty", overviewPageOf(t, o, nil))
	o, rows = fullOverview("nb", 1000)
	keep("many", overviewPageOf(t, o, rows))

	cmd := exec.CommandContext(t.Context(), node, "testdata/browser/overview.cjs", pages, browser)
	cmd.Env = append(os.Environ(), "NODE_PATH="+modules)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("opening the pages: %v", err)
	}
	var seen struct {
		Problems []string           `json:"problems"`
		Took     map[string]float64 `json:"took"` // milliseconds
	}
	if err := json.Unmarshal(out, &seen); err != nil {
		t.Fatalf("reading what the browser said: %v", err)
	}
	t.Log("1,000 cases, in milliseconds:", fmt.Sprint(seen.Took))
	for _, p := range seen.Problems {
		t.Error(p)
	}
}
