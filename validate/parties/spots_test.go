package parties

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestMostSpots holds that a document made of names costs no more than a long one:
// what stands behind so many mentions is not looked at.
func TestMostSpots(t *testing.T) {
	for n, want := range map[int]bool{10: true, mostSpots - 1: true, mostSpots: false, 2 * mostSpots: false} {
		lines := make([]text.Line, 0, n+1)
		for range n {
			lines = append(lines, text.Line{Text: "BUP"})
		}
		lines = append(lines, text.Line{Text: "Barnevernet deltok i møtet."})
		d := text.Whole("a.txt", &text.Content{Pages: []text.Page{{Lines: lines}}})
		found := false
		for _, m := range Find(d, doctype.Facts{Type: doctype.Motereferat}).Mentions {
			found = found || m.Party == "barnevern"
		}
		if found != want {
			t.Errorf("behind %d mentions, another was found: %v", n, found)
		}
	}
}
