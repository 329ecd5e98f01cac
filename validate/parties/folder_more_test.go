package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestMoreOfFolders holds clauses and overviews that were written after those of the
// tests above had been mended, to see what holds.
func TestMoreOfFolders(t *testing.T) {
	clauses := []struct {
		kind       doctype.Type
		text, want string
	}{
		{"logg", "Ringte helsesykepleier, hun tar Ida inn til en prat i morgen.", "skolehelsetjeneste |"},
		{"logg", "PP-rådgiver observerte i to timer.", "ppt |"},
		{"motereferat", "Barnevernet orienterte om at undersøkelsen er avsluttet.", "barnevern |"},
		{"logg", "Mor seier ho har vore i kontakt med Mobbeombodet, og dei har bede om eit møte med skulen.", "mobbeombud |"},
		{"motereferat", "Skolen ser ikke behov for hjelp fra PPT i denne omgang.", "| ppt"},
		{"aktivitetsplan", "Helsesykepleier: ukentlige samtaler fra 3.3.", "skolehelsetjeneste |"},
		{"redegjorelse", "Vi søkte om bistand fra Statped, men fikk avslag.", "statped |"},
		{"logg", "Politiet rykket ut etter slagsmålet på busslomma.", "politi |"},
		{"motereferat", "Kontaktlærer spør PPT om tips til bøker om vennskap.", "ppt |"},
		{"elevsamtale", "Jeg liker helsesykepleier, hun er grei.", "| skolehelsetjeneste"},
		{"elevsamtale", "Vil du snakke med helsesykepleier? Nei.", "| skolehelsetjeneste"},
		{"motereferat", "Dersom mor ønsker det, kan rektor be helsesykepleier om å ta kontakt.", "| skolehelsetjeneste"},
		{"redegjorelse", "Familien var kjent for barnevernet før de flyttet hit.", "barnevern |"},
		{"logg", "Fekk brev frå advokaten til far.", "annen:advokat |"},
		{"motereferat", "PPT hadde meldt forfall.", "| ppt"},
		{"foreldrekontakt", "Vi har bestilt time hos fastlegen.", "| fastlege"},
		{"redegjorelse", "Storebroren var tidligere elev her og hadde oppfølging fra PPT.", "| ppt"},
		{"varsel", "Skjemaet sendes rektor. Kopi til PPT ved behov.", "| ppt"},
		{"redegjorelse", "Konfliktrådet tilbød megling, men partene ønsket det ikke.", "konfliktrad |"},
		{"motereferat", "Det er sendt tilvising til BUP via fastlegen.", "bup | fastlege"},
		{"logg", "Helsesyster har vore innom klassen og snakka om pubertet.", "| skolehelsetjeneste"},
		{"redegjorelse", "Rektor konfererte med PPT-leder om saken.", "ppt |"},
	}
	for _, tt := range clauses {
		t.Run(tt.text, func(t *testing.T) {
			if got := verdict(Find(paper(tt.text), doctype.Facts{Type: tt.kind})); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
	overviews := []struct {
		kind       doctype.Type
		text, want string
	}{
		{"redegjorelse", "Andre enn skolen som har vært inne: PPT og BUP.", "sentence: ppt, bup"},
		{"redegjorelse", "Ingen eksterne har vært involvert utover helsesykepleier.", "sentence: skolehelsetjeneste"},
		{"redegjorelse", "Utanforståande instansar: ingen", "section: none"},
		{"redegjorelse", "# Hvem har vi hatt med oss\nPPT siden mars\nSLT-koordinator i mai", "section: ppt, annen:SLT-koordinator"},
		{"redegjorelse", "# Eksterne\nIngen er eller har vært inne.", "section: none"},
		{"redegjorelse", "Skolen står alene i denne saken; ingen instanser er koblet på.", "sentence: none"},
		{"redegjorelse", "Det er fire som har vært involvert utenfra: PPT, BUP, barnevernet og politiet.", "sentence: ppt, bup, barnevern, politi"},
		{"aktivitetsplan", "Samarbeidsinstanser\tBarnevernstenesta", "section: barnevern"},
		{"aktivitetsplan", "Involverte utenfor skolen:\n- PPT v/Siri Moe", "section: ppt"},
		{"aktivitetsplan", "Er det andre instanser inne i saken?\nJa, PPT og helsesykepleier", "section: ppt, skolehelsetjeneste"},
		{"aktivitetsplan", "Eksterne samarbeidspartnere: Ingen pr. d.d.", "section: none"},
		{"annet", "Oversendelse\nVi opplyser at følgende eksterne instanser er involvert: PPT og barnevernstjenesten.", "sentence: ppt, barnevern"},
		{"redegjorelse", "Ut over PPT er det ingen.", "sentence: ppt"},
		{"redegjorelse", "# Samarbeid med foreldrene\nFar ønsket at PPT ble koblet på.", "-"},
		{"redegjorelse", "Det er ingen andre steder i skolegården som er uten tilsyn.", "-"},
	}
	for _, tt := range overviews {
		t.Run(tt.text, func(t *testing.T) {
			d := document(append([]string{"Granmo skole", "Dette er saken."}, strings.Split(tt.text, "\n")...)...)
			d.Content.Format = text.PDF
			if got := summary(Find(d, doctype.Facts{Type: tt.kind}).Overview); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
