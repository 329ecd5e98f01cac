package doctype

import "testing"

func TestCompound(t *testing.T) {
	for word, want := range map[string]Type{
		"nærværsveileder":      Systemdokument,
		"avviksrutine":         Systemdokument,
		"permisjonsreglement":  Systemdokument,
		"samtaleguide":         Systemdokument,
		"teammøtereferat":      Motereferat,
		"friminuttobservasjon": Observasjon,
		"klassekartlegging":    Kartlegging,
		"trivselsundersøking":  Kartlegging,
		"telefonlogg":          Logg,
		"skolebyttevedtak":     Enkeltvedtak,
		"redgjørelse":          Redegjorelse,
		"redegjøresle":         Redegjorelse,
		"aktivitetplan":        Aktivitetsplan,
		"observasjonsskjeam":   Observasjon,
	} {
		if got, ok := compound(word); !ok || got.kind != want {
			t.Errorf("%s: %v %v, want %s", word, got, ok, want)
		}
	}
	for _, word := range []string{"planet", "referere", "skolen", "kommunestyret", "observasjon", "avvik", "foreldre"} {
		if got, ok := compound(word); ok {
			t.Errorf("%s: %v", word, got)
		}
	}
}

func TestOneSlip(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"redgjørelse", "redegjørelse", true},   // one letter less
		{"redegjørrelse", "redegjørelse", true}, // one more
		{"redegjorelse", "redegjørelse", true},  // another, of another length in bytes
		{"redegjøresle", "redegjørelse", true},  // two have changed places
		{"redegørlese", "redegjørelse", false},
		{"beredelse", "redegjørelse", false},
	} {
		if got := oneSlip(test.a, test.b); got != test.want {
			t.Errorf("%s, %s: %v", test.a, test.b, got)
		}
	}
}
