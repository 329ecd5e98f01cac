package parties

import (
	"slices"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestSlips holds long names with one slip in them, and words that only lie near.
func TestSlips(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Vi har hatt møte med barneverntjensten.", "barnevern"},
		{"Det er sendt melding til barnevernstjenestn.", "barnevern"},
		{"Helsesykepleler har hatt samtaler med eleven.", "skolehelsetjeneste"},
		{"Møte med helsejsukepleiar i dag.", "skolehelsetjeneste"},
		{"Saken er henvist til konflikrådet.", "konfliktrad"},
		{"Vi har samarbeidet med habiliteringstjenetsen.", "habilitering"},
		{"Eleven er henvist til kommunepsykologgen.", "kommunepsykolog"},
		{"Møte med mobbeombødet.", "mobbeombud"},

		{"Møte med helsesekretæren.", ""},
		{"Vi har møte med barnehagen.", ""},
		{"Møte om rehabilitering av bygget.", ""},
		{"Møte med klassens tillitsvalgte om avmeldelse.", ""},
		{"Vi viser til barnevernsloven.", ""},
		{"Møte om konflikthåndtering med sosiallærer.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if got := drawnIn(Find(inBody(tt.text), doctype.Facts{Type: doctype.Logg})); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestLocalNamesAreHandedOn(t *testing.T) {
	tests := []struct {
		text string
		want []LocalName
	}{
		{"Vi fikk besøk av Trygglaget, kommunens innsatsteam.", []LocalName{{"Trygglaget", "ressursteam"}}},
		{"Møte med innsatsteamet i kommunen (Trygghuset).", []LocalName{{"Trygghuset", "ressursteam"}}},
		{"Trygglaget er skolens innsatsteam.", nil},
		{"Vi møtte PPT og rektor.", nil},
	}
	for _, tt := range tests {
		if got := Find(inBody(tt.text), doctype.Facts{Type: doctype.Logg}).Locals; !slices.Equal(got, tt.want) {
			t.Errorf("%s: got %v, want %v", tt.text, got, tt.want)
		}
	}
}
