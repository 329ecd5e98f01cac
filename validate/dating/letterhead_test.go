package dating

import "testing"

func TestPlaceName(t *testing.T) {
	for _, tt := range []struct {
		text  string
		comma bool
		want  bool
	}{
		{"Hamar", false, true},
		{"Øvre Vik, den", false, true},
		{"NORDLI SKOLE", false, true},
		{"Vik kommune, oppvekst", true, true},
		{"Vik oppvekstsenter", true, true},
		{"Fra", false, false},
		{"Møte", false, false},
		{"hamar", false, false},
		{"Eleven ble slått", true, false},
		{"Klasse 5", true, false},
		{"PPT", false, false},
		{"", false, false},
	} {
		if got := placeName(tt.text, tt.comma); got != tt.want {
			t.Errorf("placeName(%q, %v) = %v, want %v", tt.text, tt.comma, got, tt.want)
		}
	}
}

func TestDocNoun(t *testing.T) {
	for text, want := range map[string]bool{
		"Referat fra samarbeidsmøte":       true,
		"Kort møtereferat":                 true,
		"Telefonnotat, mor til elev A,":    true,
		"Mor fortalte om en hendelse":      false,
		"Møtet ble avtalt til":             false,
		"Eleven begynte på skolen":         false,
		"Elevsamtale – Mia 6B –":           true,
		"Elev A var borte fra skolen hele": false,
	} {
		if got := docNoun(text); got != want {
			t.Errorf("docNoun(%q) = %v, want %v", text, got, want)
		}
	}
}
