package parties

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestWishedAndDone holds what was wished and then done, what a body wants of
// others, and denials that reach over a list.
func TestWishedAndDone(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Mor ønsket at vi skulle kontakte PPT, og det gjorde vi dagen etter.", "ppt"},
		{"Far ba oss melde saka til politiet, og det vart gjort same dag.", "politi"},
		{"Vi ville henvise til BUP, og det er gjort.", "bup"},
		{"Mor ønsket at vi skulle kontakte PPT, men det gjorde vi ikke.", ""},
		{"PPT sa vi burde dele klassen.", "ppt"},
		{"Kari Berg i BUP meinte me skulle vente.", "bup"},
		{"Rektor sa vi burde kontakte PPT.", ""},
		{"PPT bør kobles på, mente mor.", ""},
		{"Politiet er ikke varslet.", ""},
		{"Verken PPT eller BUP er kontaktet.", ""},
		{"Korkje heimen eller skulen har så langt hatt kontakt med barnevernet.", ""},
		{"Skolen har så langt hatt to møter med PPT.", "ppt"},
		{"Vi valgte å vente med henvisning til PPT.", ""},
		{"BUP skriv at guten treng ro.", "bup"},
		{"PPT sitter i ansvarsgruppa.", "ppt"},
		{"Vi har lagt fram saken for PPT.", "ppt"},
		{"Vi la fram saken for PPT uten å nevne navn.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if got := drawnIn(Find(inBody(tt.text), doctype.Facts{Type: doctype.Logg})); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
