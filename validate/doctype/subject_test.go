package doctype

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestSubjectOfTheCase holds lines of letters, accounts, plans and decisions that tell
// whose case it is without a label, and lines that name somebody else or nobody.
func TestSubjectOfTheCase(t *testing.T) {
	tests := []struct{ lines, want string }{
		{"Redegjørelse|Vi viser til brev om skolemiljøet til Ola Normann, 6B.", "ON"},
		{"Utgreiing i skulemiljøsak – Nora Vik, 3A|Vi viser til brevet.", "NV"},
		{"Svar på brev om skolemiljøet til|Emil Dahl, 4. trinn", "ED"},
		{"Utgreiing i sak om skulemiljøet til Ingvild Moen|Strand, 4B", "IM"},
		{"Statsforvaltaren|Vi har fått ei melding om at Ingvild Lie Moen på 7. trinn ikkje har det trygt.", "ILM"},
		{"Statsforvalteren|Foreldrene har meldt at Jonas Lie i 9C ikke har et trygt skolemiljø.", "JL"},
		{"Skolemiljøsak – A.B., 8C|Skolen viser til brevet.", "AB"},
		{"Enkeltvedtak for Sara Holm, født 12.03.2014|Skolen har fattet vedtak.", "SH"},
		{"Aktivitetsplan for Ada Berg|Tiltak", "AB"},
		{"Skriftlig plan – Ada Berg 5A|Tiltak", "AB"},
		{"Gjelder skolemiljøet for Sara Ali Hussein|Skolen viser til brevet.", "SAH"},
		{"Redegjørelse om skolesituasjonen til Kasper|Kasper går i 5B.", "K"},
		{"Saka til Liv Aune|Skulen fekk melding i mars.", "LA"},
		{"Skulemiljøet rundt Tuva Nes|Skulen fekk melding i mars.", "TN"},

		{"Redegjørelse i skolemiljøsak – Nordre Bygd skole|Skolen viser til brevet.", ""},
		{"Svar fra Kari Moen, rektor|Skolen viser til brevet.", ""},
		{"Redegjørelse – Kari Moen|Skolen viser til brevet.", ""},
		{"Redegjørelse ved rektor Kari Moen, Solvik skole|Vi viser til brevet.", ""},
		{"Skolemiljøet til elevene på Solvik skole|Vi viser til brevet.", ""},
		{"Redegjørelse for skolemiljøet på Ås skole|Vi viser til brevet.", ""},
		{"Skulemiljøsak – svar frå Vik kommune|Vi viser til brevet.", ""},
		{"Skolemiljøsak – Oversendelse av dokumenter|Vi viser til brevet.", ""},
		{"Plan for Trygt Skolemiljø|Vi skal ha et godt miljø.", ""},
		{"Plan for Solvik Oppvekstsenter|Vi skal ha et godt miljø.", ""},
		{"Til Tormod Eikeland|Vi sender dokumentene.", ""},
		{"Kontaktlærer er Kari Moen i 4B.|Hun har snakket med eleven.", ""},
		{"Aktivitetsplan for Elev 4|Tiltak", ""},
		{"Vedtak for 5B|Klassen deles.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.lines, func(t *testing.T) {
			page := text.Page{}
			for s := range strings.SplitSeq(tt.lines+"|Det er laget en plan, og den ble evaluert med eleven og foreldrene i mars.", "|") {
				page.Lines = append(page.Lines, text.Line{Text: s})
			}
			f := Classify(text.Whole("x.pdf", &text.Content{Format: text.PDF, Pages: []text.Page{page}}))
			got := ""
			if f.Pupils != nil {
				got = f.Pupils.Labelled[0].Initials
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

func TestPupilInTheSubjectOfAMail(t *testing.T) {
	for subject, want := range map[string]string{
		"Skyss for Ola Nes Berg": "ONB", "SV: Vedr. Ola Nes": "ON", "Møte om Ada Berg, 4A": "AB", "VS: Plan for Tuva Lie": "TL",
		"Ferie for Kari Moen, rektor": "", "Møte om Granmo skole": "", "SV: Ada / lista": "", "Møte om Ada": "", "Møte med Kari Moen": "",
	} {
		var p pupils
		p.takeMailSubject(subject)
		got := ""
		if len(p.labelled) > 0 {
			got = p.labelled[0].Initials
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", subject, got, want)
		}
	}
}
