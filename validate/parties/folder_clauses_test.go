package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// verdict returns what facts say of the bodies, as "ppt, bup | politi": those that
// are drawn in, and behind the stroke those that are only named.
func verdict(facts Facts) string {
	drawn := drawnIn(facts)
	in := map[string]bool{}
	for _, code := range strings.Split(drawn, ", ") {
		in[code] = true
	}
	var named []string
	for _, m := range facts.Mentions {
		if code := string(m.Party); !in[code] && !m.Own {
			in[code] = true
			named = append(named, code)
		}
	}
	return strings.TrimSpace(drawn + " | " + strings.Join(named, ", "))
}

// paper makes a document of lines as the text of a PDF, with the head of a school's
// paper above them.
func paper(lines string) *text.Document {
	d := inBody(strings.Split(lines, "\n")...)
	d.Content.Format = text.PDF
	return d
}

// TestClausesOfFolders holds what a clause says of a body: negation, modality, who did
// it, and whose matter it is.
func TestClausesOfFolders(t *testing.T) {
	tests := []struct {
		kind       doctype.Type
		text, want string
	}{
		// A threat, a wish or a game is no involvement.
		{"logg", "Mor truet med å ringe politiet om ikke skolen tok grep.", "| politi"},
		{"logg", "Far sa at han ville anmelde guttene.", "| politi"},
		{"foreldrekontakt", "Dersom dette ikke stopper nå, går vi til politiet!", "| politi"},
		{"logg", "Eleven ropte at han skulle ringe politiet.", "| politi"},
		{"logg", "Far trua med politiet og advokat.", "| politi, annen:advokat"},
		{"elevsamtale", "Han sa: «Jeg ringer politiet hvis du rører meg.»", "| politi"},
		{"foreldrekontakt", "Mor varslet at hun kommer til å politianmelde forholdet.", "| politi"},
		{"observasjon", "Guttene lekte politi og røver i skolegården.", "| politi"},
		{"elevsamtale", "Jentene sa på tull at de hadde ringt politiet.", "| politi"},
		{"motereferat", "Far mener saken hører hjemme hos politiet.", "| politi"},
		{"logg", "Faren har nå anmeldt saken til politiet, og de ringte rektor i dag.", "politi |"},
		{"avvik", "Rektor meldte trusselen til politiet kl. 12.10.", "politi |"},
		{"logg", "Mor har meldt fra til politiet.", "politi |"},

		{"motereferat", "Han seier at han går til politiet om det skjer ein gong til.", "| politi"},

		// The doctor.
		{"annet", "Hun ble tatt inn i januar etter henvisning fra fastlegen for søvnvansker.", "| fastlege"},
		{"motereferat", "Mor tar han med til fastlegen neste uke.", "| fastlege"},
		{"logg", "Mor opplyser at fastlegen har sykmeldt henne.", "| fastlege"},
		{"elevsamtale", "Han har vore hos legen for magen.", "| fastlege"},
		{"aktivitetsplan", "Fastlege: Tor Lunde, Granmo legekontor", "| fastlege"},
		{"motereferat", "Skolen ber foreldrene ta dette opp med fastlegen.", "| fastlege"},
		{"logg", "Dialogmøte med fastlegen og mor 4. mai.", "fastlege |"},
		{"redegjorelse", "Skolen har hatt telefonmøte med fastlegen etter samtykke fra mor.", "fastlege |"},
		{"logg", "Fastlegen har henvist Ola til BUP, og BUP har hatt første samtale.", "bup | fastlege"},

		// Agreed with somebody.
		{"logg", "Avtalt med PPT at de observerer i uke 12.", "ppt |"},
		{"logg", "Avtalt med helsesykepleier: samtale hver tirsdag.", "skolehelsetjeneste |"},
		{"motereferat", "Avtalt med mor at hun kontakter BUP.", "| bup"},
		{"motereferat", "Avtalt: rektor kontakter PPT innen fredag.", "| ppt"},
		{"logg", "Etter avtale med barnevernet sendte vi loggen dit.", "barnevern |"},
		{"logg", "Gjorde avtale med PPT om rettleiing.", "ppt |"},

		// Considered, declined, anonymous.
		{"logg", "Vurderte å trekke inn PPT, men ville først prøve egne tiltak.", "| ppt"},
		{"motereferat", "Det kan bli nødvendig å koble på barnevernet.", "| barnevern"},
		{"aktivitetsplan", "Er det aktuelt å kople på PPT? Ikkje no.", "| ppt"},
		{"motereferat", "Far var skeptisk til BUP, så det ble ikke sendt henvisning.", "| bup"},
		{"motereferat", "Familien har fått tilbod om familiesenteret, men ynskjer det ikkje.", "| familievern"},
		{"logg", "Drøftet saken i konsultasjonsteamet uten at eleven ble navngitt.", "| ressursteam"},
		{"logg", "Anonym drøfting med barneverntjenesten. Rådet var å følge med videre.", "| barnevern"},
		{"redegjorelse", "PPT ble spurt på generelt grunnlag om hvordan vi kan bygge klassemiljø.", "| ppt"},
		{"redegjorelse", "Vi har ennå ikke funnet grunn til å involvere BUP.", "| bup"},
		{"motereferat", "Skulen sitt råd er at heimen tek kontakt med helsestasjonen.", "| skolehelsetjeneste"},
		{"aktivitetsplan", "Dersom tiltaka ikkje verkar innan påske, blir PPT kopla på.", "| ppt"},
		{"motereferat", "PPT kan komme inn senere om det blir behov.", "| ppt"},
		{"logg", "Mor har tenkt på å søke BUP, men vil vente til over sommeren.", "| bup"},
		{"redegjorelse", "Skolen har ikke meldt saken til barnevernet og ser heller ingen grunn til det.", "| barnevern"},
		{"motereferat", "Rektor forklarte hva PPT kan bidra med, og foresatte skal tenke på det.", "| ppt"},
		{"motereferat", "Vedtak: saken meldes PPT.", "| ppt"},
		{"logg", "Venter med PPT til vi ser om det hjelper.", "| ppt"},
		{"redegjorelse", "Henvisning til BUP har vært oppe, men er lagt bort.", "| bup"},

		// Done after all: what came later counts.
		{"logg", "3.2: Vurderer PPT.\n10.3: Møte med PPT på skolen.", "ppt |"},
		{"logg", "Mor takket først nei til PPT, men ombestemte seg i mars. Henvisning sendt 12.3.", "ppt |"},
		{"redegjorelse", "Etter at foreldrene samtykket, tok vi kontakt med BUP.", "bup |"},
		{"motereferat", "PPT møter fra nå av fast i oppfølgingsmøtene.", "ppt |"},
		{"logg", "Silje fra PPT var innom og så på timen.", "ppt |"},
		{"logg", "Fekk telefon frå helsesyster, ho uroa seg for jenta.", "skolehelsetjeneste |"},
		{"redegjorelse", "Barnevernet har fått bekymringsmelding fra oss to ganger.", "barnevern |"},
		{"redegjorelse", "Vi har brukt PPT som diskusjonspartner gjennom hele vinteren, med navn og samtykke.", "ppt |"},
		{"motereferat", "PPT sitt råd er å dele klassen i mindre grupper.", "ppt |"},
		{"redegjorelse", "Saken er kjent i barnevernstjenesten fra før.", "barnevern |"},
		{"logg", "Psykologen i kommunen har hatt tre samtaler med ham.", "kommunepsykolog |"},
		{"logg", "Sendte over papirene til BUP etter samtykke.", "bup |"},
		{"logg", "Melding til bv. sendt i dag.", "barnevern |"},
		{"logg", "Samtale m/ BV, de har opprettet sak.", "barnevern |"},
		{"logg", "12.03.2025\tVoksen ute i friminuttet\tBV", "|"},

		// Somebody else's.
		{"redegjorelse", "Eleven som utøvde mobbingen, følges opp av BUP og barnevernet.", "| bup, barnevern"},
		{"logg", "Moren til den ene gutten sier at sønnen hennes går på BUP.", "| bup"},
		{"redegjorelse", "PPT er inne i klassen på grunn av en annen elev.", "| ppt"},
		{"motereferat", "Lillesøsteren har time hos barnehabiliteringen.", "| habilitering"},
		{"logg", "Klassekameratens foreldre har varslet at politiet er koblet inn på deres side.", "| politi"},
		{"motereferat", "Mor er helsesykepleier ved en annen skole.", "| skolehelsetjeneste"},
		{"motereferat", "Far, som er lensmannsbetjent, kjenner lovverket.", "| politi"},
		{"elevsamtale", "Hun vil bli barnepsykiater eller politi når hun blir stor.", "| bup, politi"},
		{"motereferat", "Assistenten er utdannet barnevernspedagog og har tidligere jobbet i barnevernet.", "| barnevern"},

		// General talk.
		{"redegjorelse", "PPT holdt kurs for personalet om klasseledelse i august.", "| ppt"},
		{"redegjorelse", "Vi har brukt materiell fra Læringsmiljøsenteret og Redd Barna.", "| annen:Læringsmiljøsenteret, annen:Redd Barna"},
		{"redegjorelse", "Skolen har jevnlige møter med politi, barnevern og PPT om oppvekstmiljøet i bygda.", "| politi, barnevern, ppt"},
		{"motereferat", "Rektor informerte om at det går an å klage til Statsforvalteren og å snakke med mobbeombudet.", "| mobbeombud"},
		{"foreldrekontakt", "Dere kan også ta kontakt med mobbeombudet i fylket.", "| mobbeombud"},
		{"aktivitetsplan", "Elevene skal vite at helsesykepleier har åpen dør.", "| skolehelsetjeneste"},
		{"redegjorelse", "Helsesykepleier hadde undervisning om kropp og grenser for alle på 6. trinn.", "| skolehelsetjeneste"},
		{"logg", "Politiet var på skolen og delte ut refleksvester.", "| politi"},
		{"redegjorelse", "Kontaktlærer har vært på kurs hos RVTS.", "| annen:RVTS"},
		{"foreldrekontakt", "Hilsen Kari\nTips til hjelp: Mobbeombudet 48 00 00 00, Alarmtelefonen 116 111, BUP 61 00 00 00", "| mobbeombud, bup"},

		// The municipality's team and the school's own.
		{"logg", "Kommunen sitt beredskapsteam har vore på skulen i tre dagar.", "ressursteam |"},
		{"logg", "Beredskapsteamet på skolen møttes fredag.", "|"},
		{"logg", "Saken er meldt inn til innsatsteamet i Granmo kommune.", "ressursteam |"},
		{"redegjorelse", "Vi ba om hjelp fra kommunens team for skolemiljø, som kom i uke 6.", "ressursteam |"},
		{"redegjorelse", "Trivselsteamet vårt har hatt ansvar for friminuttene.", "|"},
		{"redegjorelse", "Oppvekstteamet har hatt tre møter om eleven.", "ressursteam |"},
		{"logg", "SLT-koordinator kom på besøk og snakket med guttene.", "annen:SLT-koordinator |"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if got := verdict(Find(paper(tt.text), doctype.Facts{Type: tt.kind})); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
