package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestPromptsOfForms holds that what a form asks for says nothing of the case, and
// that what somebody wrote into it does. Lines are parted by "|".
func TestPromptsOfForms(t *testing.T) {
	tests := []struct {
		kind       doctype.Type
		text, want string
	}{
		{"aktivitetsplan", "Samarbeid|[Sett inn navn på kontaktperson i PPT]", ""},
		{"aktivitetsplan", "Kontakt hos BUP: [navn, telefon]", "bup mentioned"}, // the label names it
		{"redegjorelse", "<Skriv her hvilke råd dere har fått av PPT>", ""},
		{"redegjorelse", "(Beskriv kort hvordan barnevernet har vært involvert)", ""},
		{"redegjorelse", "Andre instanser|Skriv inn om barnevernet er varslet, og når.|Skolen har hatt møte med PPT 3. mars.", "ppt drawn-in"},
		{"motereferat", "Her fyller du inn hvem som møtte fra helsestasjonen.", ""},
		{"aktivitetsplan", "[Set inn namnet på kontakten i barnevernstenesta]", ""},
		{"motereferat", "(Skriv kven som har vore med frå PPT, og når)|Møtt: rektor, mor og far", ""},
		{"varsel", "Før opp her om politiet er kontakta.|Rektor varsla 3. mars.", ""},
		{"aktivitetsplan", "Klikk her for å skrive inn hva PPT har anbefalt", ""},
		{"redegjorelse", "[Eventuell kontakt med BUP beskrives her]", ""},
		{"redegjorelse", "«Skriv inn kontaktperson i PPT»|«Dato»", ""},
		{"redegjorelse", "{{navn på saksbehandler i barnevernet}}", ""},
		{"analyse", "Hjelpetekst: Ta med hva PPT og BUP har sagt, og hva skolen mener om det.|Vi mener at klassen er for stor.", ""},
		{"analyse", "Rettleiing: Gjer greie for kva PPT har rådd til.|PPT har rådd oss til å dele gruppa.", "ppt drawn-in"},
		{"aktivitetsplan", "Ansvarleg: [vel: kontaktlærar / helsesjukepleiar / PPT]", ""},

		{"motereferat", "PPT [v/ Kari Berg] observerte 3. mars.", "ppt drawn-in"},
		{"motereferat", "Vi snakket om pausene. (PPT var med på telefon.)", "ppt drawn-in"},
		{"logg", "Skriv fra PPT er mottatt 3. mars.", "ppt drawn-in"},
		{"logg", "Skriv frå BUP av 3. mars ligg ved.", "bup drawn-in"},
		{"logg", "[Lagt til 4.4.: barnevernet ringte tilbake]", "barnevern drawn-in"},
		{"logg", "Kari skriver at PPT har observert i klassen.", "ppt drawn-in"},
		{"logg", "Melding fra far [videresendt til barnevernet 3.3.]", "barnevern drawn-in"},
		{"aktivitetsplan", "Har dere hatt kontakt med PPT? (skriv når og hvem) Ja, 3. mars, Kari Berg", "ppt drawn-in"},
		{"aktivitetsplan", "Kontakt i PPT: [navn] Kari Berg, var her 3. mars", "ppt drawn-in"},
		{"elevsamtale", "Beskrivelse av Ola: stille gutt. PPT har snakket med ham.", "ppt drawn-in"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			facts := Find(document(strings.Split(tt.text, "|")...), doctype.Facts{Type: tt.kind})
			if got := stances(facts); once(got) != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// TestHintsAreNotListed holds that bodies which a form names as examples, beside the
// field for them, are not what the school has listed.
func TestHintsAreNotListed(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Eksterne instanser (f.eks. PPT, BUP, barnevern):|Helsesykepleier siden januar 2025", "skolehelsetjeneste"},
		{"Eksterne instansar|[Skriv namn og periode, til dømes PPT, BUP, politi]|PPT frå mars 2025", "ppt"},
		{"Eksterne instanser|Her fører du opp alle instanser, for eksempel PPT og barnevern.|BUP: utredning våren 2025", "bup"},
		{"Eksterne instanser|<PPT, BUP eller andre>|Barnevernet, fra 3. mars 2025", "barnevern"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			facts := Find(document(strings.Split(tt.text, "|")...), doctype.Facts{Type: doctype.Redegjorelse})
			var codes []string
			if facts.Overview != nil {
				for _, m := range facts.Overview.Listed {
					codes = append(codes, string(m.Party))
				}
			}
			if got := strings.Join(codes, ", "); got != tt.want {
				t.Errorf("listed %q, want %q", got, tt.want)
			}
		})
	}
}

// once returns the stances of s without those that stand there already.
func once(s string) string {
	var kept []string
	seen := map[string]bool{}
	for _, part := range strings.Split(s, ", ") {
		if !seen[part] {
			seen[part] = true
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, ", ")
}
