package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestOffered holds what somebody offered, asked or refused, told in a clause that
// depends on it.
func TestOffered(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Foreldra fekk tilbod om at vi kontakta PPT, men takka nei.", ""},
		{"Vi tilbød at BUP ble kontaktet, men mor sa nei.", ""},
		{"Far fikk spørsmål om vi skulle melde saken til barnevernet, og takket nei.", ""},
		{"Mor avslo at vi henviste til PPT.", ""},
		{"Dei føresette takka nei til at skulen kontakta BUP.", ""},
		{"Vi foreslo at PPT ble koblet på, men familien ønsket å vente.", ""},
		{"Foreldrene var imot at vi kontaktet konfliktrådet.", ""},
		{"Rektor spurte om det var greit at vi henviste til BUP, men fikk ikke ja.", ""},

		{"Foreldrene fikk tilbud om at vi kontaktet PPT, og det takket de ja til.", "ppt"},
		{"Foreldrene takket nei til nytt møte, men vi kontaktet PPT.", "ppt"},
		{"Vi fikk tilbud om veiledning fra BUP og takket ja.", "bup"},
		{"PPT tilbød at de kom og observerte, og det gjorde de i mai.", "ppt"},
		{"Vi kontaktet PPT og fikk tilbud om at de kunne komme i mai.", "ppt"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if got := drawnIn(Find(inBody(tt.text), doctype.Facts{Type: doctype.Logg})); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestWhoWasThere holds the words before a list of those who met.
func TestWhoWasThere(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Med: Dorthe Li (mor), Kari Berg, helsesjukepleiar Inger Bø", "skolehelsetjeneste"},
		{"Med i møtet: mor, rektor, Per Ås (PPT)", "ppt"},
		{"Desse var med:\nmor\nPer Ås, BUP\nrektor", "bup"},
		{"Disse var til stede: rektor og Per Ås fra barnevernstjenesten", "barnevern"},
		{"Til stade: mor, PPT, rektor", "ppt"},
		{"Følgende deltok: mor, Per Ås (politikontakt)", "politi"},

		{"Med: mor, far\nForfall: helsesykepleier", ""},
		{"Med vennlig hilsen\nKari Berg\nrektor", ""},
		{"Med: mor (jobber i Nav), rektor", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d := document(strings.Split("Granmo skole\nReferat\n"+tt.text, "\n")...)
			d.Content.Format = text.PDF
			if got := drawnIn(Find(d, doctype.Facts{Type: doctype.Motereferat})); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

// TestNarrowCells holds tables of bodies whose cells were too narrow for their text.
func TestNarrowCells(t *testing.T) {
	tests := []struct{ text, want string }{
		{"Instans\tPerson\tNår\nBarnevernstenesta i\tHanne Berg\tFrå 17. mars 2026\nNordre Granmo\nInnsatsteamet for\tJarle Li\tApril 2026\nskulemiljø i kommunen\nForeldra takka nei til PPT.", "section: barnevern, ressursteam"},
		{"Instans\tKontaktperson\tPeriode\nPPT for indre\tKari Berg\t2025\nGranmo\nBUP Granmo\tPer Ås\t2026", "section: ppt, bup"},
		{"Instans\tKontaktperson\tPeriode\nPPT\tKari Berg\tfra høsten\n2025 og ut året\nPolitiet\tPer Ås\t2026", "section: ppt, politi"},
		{"Ekstern instans\tHva\nHelsesykepleier ved\tSamtaler\nGranmo skole\nUtekontakten\tOppfølging", "section: skolehelsetjeneste, utekontakt"},
		{"Instans\tKontakt\tStatus\nStatped\tKari Berg\tRapport\nlevert i mai\nKommunepsykologen\tPer Ås\tVeiledning", "section: statped, kommunepsykolog"},
		{"Instans\tKontakt\tFrå\nHabilitering\tKari\tmars\ni fylket\nMobbeombodet\tPer\tmai", "section: habilitering, mobbeombud"},

		{"Instans\tKontakt\tFra\nPPT\tKari\tmars\nTiltaksplan:\nTiltak\tAnsvarlig\nSpørre BUP\tRektor", "section: ppt"},
		{"Instans\tKontakt\tFra\nPPT\tKari\tmars\nVi har satt inn flere voksne ute i alle friminutt.\nTiltak\tAnsvarlig\nSpørre BUP\tRektor", "section: ppt"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d := document(strings.Split("Granmo skole\nDette er saken.\n"+tt.text, "\n")...)
			d.Content.Format = text.PDF
			if got := summary(Find(d, doctype.Facts{Type: doctype.Redegjorelse}).Overview); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
