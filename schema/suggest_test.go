package schema

import "testing"

func TestNearest(t *testing.T) {
	fields := []string{"dokumenter", "eksterne_instanser", "kommune", "maalform", "saksnummer", "skole", "unntak"}
	tests := []struct{ name, want string }{
		{"skule", "skole"},
		{"Skole", "skole"},
		{"dokument", "dokumenter"},
		{"eksterne-instansar", "eksterne_instanser"},
		{"eksterne instanser", "eksterne_instanser"},
		{"malform", "maalform"},
		{"Målform", "maalform"},
		{"saknsummer", "saksnummer"},
		{"telefon", ""},
		{"rektor", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := nearest(tt.name, fields); got != tt.want {
			t.Errorf("nearest(%q) = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestDistance(t *testing.T) {
	tests := []struct {
		a, b string
		want int
	}{
		{"dato", "dato", 0}, {"dtao", "dato", 1}, {"dat", "dato", 1}, {"datoo", "dato", 1}, {"date", "dato", 1},
		{"møte", "mote", 1}, {"", "fil", 3}, {"fil", "", 3}, {"abc", "cab", 2},
	}
	for _, tt := range tests {
		if got := distance(tt.a, tt.b); got != tt.want {
			t.Errorf("distance(%q, %q) = %d, want %d", tt.a, tt.b, got, tt.want)
		}
	}
}

func TestTellable(t *testing.T) {
	for in, want := range map[string]string{
		"møtereferat":    "møtereferat",
		"dato-mangler":   "dato-mangler",
		"Ola Nordmann":   "",
		"01010012345":    "",
		"0101-00-12345":  "",
		"rektor@skole.x": "",
		"<<":             "",
		"abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz": "abcdefghijklmnopqrstuvwxyzabcdefghijklm…",
	} {
		if got := tellable(in); got != want {
			t.Errorf("tellable(%q) = %q, want %q", in, got, want)
		}
	}
}
