package render

import (
	"fmt"
	"testing"
)

// TestOverviewInBrowser opens overviews in Chromium: axe finds nothing against WCAG
// 2.1 AA in any language, light and dark, nothing stands out of the page at 320
// pixels, no name runs, the table filters, sorts and searches, texts for letters
// can be copied, and the page says the same without its script. A page of 1,000
// cases is opened too, and how long it takes to open, filter and sort is logged.
func TestOverviewInBrowser(t *testing.T) {
	b := newBrowser(t)
	for _, lang := range []string{"nb", "nn", "en"} {
		o, rows := fullOverview(lang, 24)
		b.keep(t, "axe."+lang, overviewPageOf(t, o, rows))
	}
	o, rows := hostileOverview(t)
	b.keep(t, "axe.hostile", overviewPageOf(t, o, rows))
	o, _ = fullOverview("nb", 0)
	b.keep(t, "axe.empty", overviewPageOf(t, o, nil))
	o, rows = fullOverview("nb", 1000)
	b.keep(t, "many", overviewPageOf(t, o, rows))

	var seen struct {
		Problems []string           `json:"problems"`
		Took     map[string]float64 `json:"took"` // milliseconds
	}
	b.run(t, "overview.cjs", &seen)
	t.Log("1,000 cases, in milliseconds:", fmt.Sprint(seen.Took))
	for _, p := range seen.Problems {
		t.Error(p)
	}
}
