package parties

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestOverviewsByCompany holds accounts that tell in one breath who has kept the school
// company, or who has helped before it says that it did the rest by itself.
func TestOverviewsByCompany(t *testing.T) {
	tests := []struct{ text, want string }{
		// The rest was done by the school itself.
		{"PPT har vært her to ganger; resten har vi løst selv.", "sentence: ppt"},
		{"Elles har me greidd oss sjølve, men BUP og helsesjukepleiar har vore med oss heile vegen.", "sentence: bup, skolehelsetjeneste"},
		{"Konfliktrådet leide eitt møte i mars. Ut over det har skulen stått åleine.", "sentence: konfliktrad"},
		{"Foruten foreldrene har Statped og PP-tjenesten sittet i møtene våre; for øvrig er alt gjort av skolens egne folk.", "sentence: statped, ppt"},
		{"Vi har stått alene om dette, bortsett fra to besøk av PPT.", "sentence: ppt"},
		{"Barnevernet og BUP har hatt sine møter med oss. Det øvrige har skolen tatt seg av på egen hånd.", "sentence: barnevern, bup"},

		// Company at the table, in the team, at the school's side.
		{"Sammen med oss har helsesykepleier og PPT sittet i alle møtene.", "sentence: skolehelsetjeneste, ppt"},
		{"Ved bordet har vi hatt selskap av BUP og mobbeombudet.", "sentence: bup, mobbeombud"},
		{"På laget har vi hatt PPT og politikontakten.", "sentence: ppt, politi"},
		{"Vi har hatt med oss ein rettleiar frå Statped og ein frå PPT.", "sentence: statped, ppt"},
		{"Ved sida av oss har barnevernet og ein psykolog frå BUP stått.", "sentence: barnevern, bup"},
		{"Med i arbeidet har vore PPT og barnevernstenesta.", "sentence: ppt, barnevern"},
		{"Hjelpen har kommet fra PP-kontoret i Moen og fra en terapeut ved familievernkontoret.", "sentence: ppt, familievern"},
		{"Støtte har vi fått hos PPT og helsesykepleier.", "sentence: ppt, skolehelsetjeneste"},
		{"Gode råd har me fått frå Statped og frå kommunepsykologen.", "sentence: statped, kommunepsykolog"},
		{"Skulen har hatt følgje av PP-tenesta og utekontakten i dette arbeidet.", "sentence: ppt, utekontakt"},
		{"PPT og barnevernet har vært våre støttespillere i denne saken.", "sentence: ppt, barnevern"},
		{"Vi har lent oss på PPT og kommunepsykologen; det meste har vi likevel gjort selv.", "sentence: ppt, kommunepsykolog"},
		{"Skulen har gått saman med PPT og BUP om dette.", "sentence: ppt, bup"},
		{"Utanom PPT har me ikkje bede nokon om hjelp.", "sentence: ppt"},
		{"Vi har fått drahjelp av PPT og utekontakten.", "sentence: ppt, utekontakt"},
		{"Barnevernet sat med oss i to møte. Alt anna har skulen ordna sjølv.", "sentence: barnevern"},

		// Others keep company, or nobody is in the case.
		{"Vi har hatt med oss foreldrene i arbeidet, og har vurdert å spørre PPT og BUP.", "-"},
		{"Elevene i 7B har sittet sammen med oss og laget regler, og PPT og BUP har hefter om dette på nettsidene sine.", "-"},
		{"Eleven har klart seg på egen hånd i friminuttene, og PPT og BUP kan kontaktes ved behov.", "-"},
		{"Far har hatt følge av NAV og BUP for egen del.", "-"},
		{"Rundt bordet har kontaktlærer, rektor og foreldrene sittet sammen med oss.", "-"},
		{"Vi kan få hjelp av PPT og BUP dersom det trengs.", "-"},
		{"Resten av klassen har klart oppgavene selv. Helsesykepleier underviser om kropp hvert år.", "-"},
		{"Skolen har hatt med PPT og helsesykepleier i et møte om skolestart for alle på trinnet.", "-"},
		{"Eleven har fått hjelp av BUP og fastlegen etter ulykken i 2019.", "-"},
		{"PPT var her i mars. Vi har arbeidet med Anna alene på grupperommet.", "-"},
		{"Vi skulle gjerne ha hatt PPT og BUP med oss.", "-"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d := document("Granmo skole", "Redegjørelse i skolemiljøsak", "Vi har snakket med eleven og laget en plan for friminuttene.", tt.text)
			if got := summary(Find(d, doctype.Facts{Type: doctype.Redegjorelse}).Overview); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
