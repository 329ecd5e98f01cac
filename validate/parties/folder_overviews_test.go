package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestOverviewsOfFolders holds overviews in the words that schools happen to use, and
// what stands in the same papers and is none.
func TestOverviewsOfFolders(t *testing.T) {
	tests := []struct {
		kind       doctype.Type
		text, want string
	}{
		// One sentence of an account.
		{"redegjorelse", "De eneste utenfra som kjenner saken, er PPT v/ Siri Moe og helsesykepleier.", "sentence: ppt, skolehelsetjeneste"},
		{"redegjorelse", "Vi har hatt god hjelp av PPT gjennom vinteren; ut over det har ingen utenfor huset vært borti saken.", "sentence: ppt"},
		{"redegjorelse", "PPT er den eneste vi har hatt inne.", "sentence: ppt"},
		{"redegjorelse", "Dei einaste frå utsida som har vore innom, er PP-tenesta og mobbeombodet.", "sentence: ppt, mobbeombud"},
		{"redegjorelse", "Utenom oss har kommunepsykologen og Statped sett på saken.", "sentence: kommunepsykolog, statped"},
		{"redegjorelse", "Av eksterne er det kun BUP som er inne.", "sentence: bup"},
		{"redegjorelse", "Når det gjelder andre som har vært inne, er det PPT (to møter) og politikontakten (én samtale).", "sentence: ppt, politi"},
		{"redegjorelse", "Dere spør hvem som er koblet på. Svaret er PPT og skolehelsetjenesten.", "sentence: ppt, skolehelsetjeneste"},
		{"redegjorelse", "Til punkt 4: Her har vi PPT og politiet.", "section: ppt, politi"},
		{"redegjorelse", "Ad pkt. 4 – eksterne instanser: PPT siden 12.1., BUP henvist 3.2.", "section: ppt, bup"},
		{"redegjorelse", "Disse utenfor skolen kjenner til saken: PPT ved Siri Moe og barnevernet ved Ane Li.", "sentence: ppt, barnevern"},
		{"redegjorelse", "Foruten PPT har det ikke vært andre på banen.", "sentence: ppt"},
		{"redegjorelse", "Skolen har hatt med seg PPT og konfliktrådet, og ingen flere.", "sentence: ppt, konfliktrad"},
		{"redegjorelse", "Saka har vore innom PPT og BUP.", "sentence: ppt, bup"},
		{"redegjorelse", "Andre som er eller har vært inne: PPT, helsesykepleier.", "section: ppt, skolehelsetjeneste"},
		{"redegjorelse", "Hjelp utenfra har vi fått av PPT og Læringsmiljøsenteret.", "sentence: ppt, annen:Læringsmiljøsenteret"},
		{"redegjorelse", "Oversikt over hvem som har vært koblet på: PPT (februar–mai), barnevernet (fra april).", "sentence: ppt, barnevern"},
		{"redegjorelse", "I saka samarbeider vi med BUP, Statped og familiesenteret.", "sentence: bup, statped, familievern"},
		{"redegjorelse", "Mobbeombudet er den einaste instansen utanfor skulen som har vore inne.", "sentence: mobbeombud"},

		// None, in one sentence.
		{"redegjorelse", "Vi har ikkje dradd inn nokon utanfor skulen.", "sentence: none"},
		{"redegjorelse", "Saka er handtert internt, og ingen utanfrå er kopla på.", "sentence: none"},
		{"redegjorelse", "Saken er løst innenfor skolen; ingen utenforstående er kontaktet.", "sentence: none"},
		{"redegjorelse", "Vi har klart oss uten hjelp utenfra.", "sentence: none"},
		{"redegjorelse", "Ingen hjelpetjenester har vært inne.", "sentence: none"},
		{"redegjorelse", "Det er ingen utenfor skolen som har vært involvert i saken.", "sentence: none"},
		{"redegjorelse", "På spørsmålet om eksterne instanser svarer vi at det ikke har vært noen.", "sentence: none"},
		{"redegjorelse", "Det har så langt ikke vært nødvendig å be om bistand fra andre.", "sentence: none"},
		{"redegjorelse", "Korkje PPT eller andre tenester er involverte.", "sentence: none"},
		{"redegjorelse", "Kommunale tjenester utenfor skolen har ikke vært trukket inn.", "sentence: none"},
		{"redegjorelse", "Eksterne instanser er ikke involvert.", "sentence: none"},
		{"redegjorelse", "Pkt. 4 Andre instanser\nHer er det ingen å melde.", "section: none"},

		// Headings and labels.
		{"redegjorelse", "# Samarbeidspartnere\nPPT – observasjon i mars\nHelsesykepleier – samtaler", "section: ppt, skolehelsetjeneste"},
		{"redegjorelse", "# Hvem er koblet på\nPPT ved Siri Moe siden januar.\nBUP har hatt to samtaler.", "section: ppt, bup"},
		{"redegjorelse", "# Andre etater\nBarnevernstjenesten er koblet på fra mai.", "section: barnevern"},
		{"redegjorelse", "# Tverretatlig samarbeid\nSkolen har hatt tre møter med PPT og utekontakten.", "section: ppt, utekontakt"},
		{"redegjorelse", "# Laget rundt eleven\nKontaktlærer, sosiallærer, helsesykepleier og PPT v/Siri Moe.", "section: skolehelsetjeneste, ppt"},
		{"redegjorelse", "# Kven har vore inne?\nPP-tenesta, sidan mars. Ingen andre.", "section: ppt"},
		{"redegjorelse", "5. Kontakt med andre\nVi har hatt PPT inne siden november.\nMed vennlig hilsen\nKari Berg", "section: ppt"},
		{"redegjorelse", "# Bistand utenfra\nKommunepsykologen har veiledet lærerne siden mars.", "section: kommunepsykolog"},
		{"redegjorelse", "# Støtteapparat\nPPT og helsestasjonen.", "section: ppt, skolehelsetjeneste"},
		{"redegjorelse", "Eksternt samarbeid: BUP v/ psykolog Per Ås, PPT v/ Siri Moe", "section: bup, ppt"},
		{"redegjorelse", "Tverrfagleg samarbeid\nPPT har delteke i to møte, og barnevernstenesta fekk melding i mai.", "section: ppt, barnevern"},
		{"redegjorelse", "Instanser i saken: politi (anmeldt 3.3.), konfliktråd (mekling 4.4.)", "section: politi, konfliktrad"},
		{"redegjorelse", "Andre hjelpere\nHabiliteringstjenesten (siden 2023)", "section: habilitering"},
		{"redegjorelse", "# Samarbeid med andre tjenester\nVi har ikke hatt slikt samarbeid.", "section: none"},
		{"redegjorelse", "# Instanser utenfor skolen\nIngen per dags dato.", "section: none"},
		{"redegjorelse", "Andre tjenester: nei", "section: none"},

		// A point or a row in a plan, a form, a table.
		{"aktivitetsplan", "Elev\tNora\nSamarbeidspartnere\tPPT v/Siri Moe, helsesykepleier\nTiltak\tVoksen ute", "section: ppt, skolehelsetjeneste"},
		{"aktivitetsplan", "Hvem er koblet på:\tPPT\nMål:\tEleven har det trygt", "section: ppt"},
		{"aktivitetsplan", "Andre etater\tBarnevern (siden mars)\nMål\tTrygg skoledag", "section: barnevern"},
		{"aktivitetsplan", "Tverretatlig samarbeid\tBUP siden mars", "section: bup"},
		{"aktivitetsplan", "Hjelpeapparatet\tPPT, BUP", "section: ppt, bup"},
		{"aktivitetsplan", "Tverrfaglig samarbeid: Barnevernet (Ane Li), møte hver sjette uke", "section: barnevern"},
		{"aktivitetsplan", "Er andre instanser koblet på?\t☒ Ja ☐ Nei\nHvilke?\tPPT", "section: ppt"},
		{"aktivitetsplan", "Er andre instanser koblet inn?\tNei", "section: none"},
		{"aktivitetsplan", "Er eksterne instanser involvert? ☐ Ja ☒ Nei", "section: none"},
		{"aktivitetsplan", "Eksterne (kryss av):\n☐ PPT\n☒ BUP\n☐ Barnevern", "section: bup"},
		{"aktivitetsplan", "Ekstern bistand (sett kryss): [x] PPT [ ] BUP", "section: ppt"},
		{"aktivitetsplan", "Samarbeidande instansar\tHelsesjukepleiar, PPT", "section: skolehelsetjeneste, ppt"},
		{"aktivitetsplan", "Andre involverte: PPT v/Siri Moe", "section: ppt"},
		{"logg", "Elev: Nora\nInvolverte instanser: PPT, barnevern\n3.3. Samtale med mor", "section: ppt, barnevern"},
		{"motereferat", "Sak 2 Samarbeid med eksterne\nIngen eksterne instanser er inne.", "section: none"},
		{"redegjorelse", "Aktør\tRolle\tPeriode\nPPT\tVeiledning\tMars 2025\nStatped\tRåd\tApril 2025", "section: ppt, statped"},
		{"redegjorelse", "Tjeneste\tKontaktperson\tSiden\nHelsesykepleier\tAne Li\tAug. 2024\nFamiliesenteret\tOla Nes\tFeb. 2025", "section: skolehelsetjeneste, familievern"},
		{"redegjorelse", "Hvem\tNår\tHva de har gjort\nPP-tjenesten\tvåren 2025\tObservasjon\nPolitiet\t3. mai\tSamtale", "section: ppt, politi"},
		{"redegjorelse", "Instans\tJa\tNei\nPPT\tx\t\nBUP\t\tx\nBarnevern\t\tx", "section: ppt"},
		{"dokumentliste", "Oversendelse\nVedlagt er dokumentasjonen.\nAndre instanser som har vært inne er PPT og politiet.\nVedlegg:\n1 Plan", "sentence: ppt, politi"},

		// No overview.
		{"redegjorelse", "# Samarbeid med hjemmet\nMor har hatt kontakt med BUP.", "-"},
		{"redegjorelse", "# Tverrfaglig arbeid\nKlassen har arbeidet med vennskap i norsk og samfunnsfag.", "-"},
		{"redegjorelse", "# Andre tiltak\nSamtaler med helsesykepleier.\nVoksen ute.", "-"},
		{"redegjorelse", "# Hvem gjør hva\nRektor følger opp. Helsesykepleier har samtaler.", "-"},
		{"redegjorelse", "# Videre samarbeid\nVi vil ta kontakt med PPT.", "-"},
		{"redegjorelse", "# Nettverk\nEleven har to gode venner i klassen.", "-"},
		{"redegjorelse", "Saken har tatt mye tid, og PPT mener vi er på rett vei.", "-"},
		{"redegjorelse", "Mor er den eneste som har kontakt med BUP.", "-"},
		{"redegjorelse", "Han var den eneste som ikke fikk være med.", "-"},
		{"redegjorelse", "Skolen ber om at Statsforvalteren kobler på andre instanser.", "-"},
		{"redegjorelse", "Vi kjenner ikke til om andre instanser er inne.", "-"},
		{"redegjorelse", "Ingen utenfor klassen var vitne til hendelsen.", "-"},
		{"redegjorelse", "Ingen andre elever var involvert i saken.", "-"},
		{"redegjorelse", "Vi har ikke fått hjelp fra andre elever i klassen.", "-"},
		{"motereferat", "Samarbeid\nVi snakket om at PPT kan komme inn.", "-"},
		{"motereferat", "Møtt: rektor, mor, PPT\nAndre: BUP hadde forfall", "-"},
		{"aktivitetsplan", "Samarbeid skole–hjem\tUkentlig telefon til mor", "-"},
		{"aktivitetsplan", "Tiltak\tAnsvarlig\tFrist\nSamtaler\tHelsesykepleier\t1.4.\nVeiledning\tPPT\t1.5.", "-"},
		{"aktivitetsplan", "Hvem er ansvarlig\tKontaktlærer og helsesykepleier", "-"},
		{"aktivitetsplan", "Aktuelle samarbeidspartnere\tPPT, BUP", "-"},
		{"observasjon", "Nettverk: leker mest med Ida og Per", "-"},
		{"systemdokument", "Samarbeidspartnere\nPPT, BUP, barnevern", "-"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			lines := append([]string{"Granmo skole", "Dette er saken."}, strings.Split(tt.text, "\n")...)
			d := document(lines...)
			d.Content.Format = text.PDF
			if got := summary(Find(d, doctype.Facts{Type: tt.kind}).Overview); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
