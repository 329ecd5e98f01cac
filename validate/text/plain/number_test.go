package plain

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestNumbered(t *testing.T) {
	tests := []struct{ number, line, want string }{
		{"1.", "Referat", "1. Referat"},
		{"Vedlegg 3:", "Plan", "Vedlegg 3: Plan"},
		{"a)", "mars 2025", "a) mars 2025"},
		{"4.", "April 2025: møte", "April 2025: møte"},
		{"4", "juni", "juni"},
		{"4.", "å", "4. å"},
		{"", "Plan", "Plan"},
		{"2.", "", ""},
	}
	for _, tt := range tests {
		if got := Numbered(tt.number, text.Line{Text: tt.line}).Text; got != tt.want {
			t.Errorf("%q before %q: %q, want %q", tt.number, tt.line, got, tt.want)
		}
	}
	got := Numbered("1.", text.Line{Text: "i dag", Auto: []text.Span{{Start: 0, End: 5}}})
	if diff := cmp.Diff([]text.Span{{Start: 3, End: 8}}, got.Auto); diff != "" {
		t.Errorf("spans (-want +got):\n%s", diff)
	}
}
