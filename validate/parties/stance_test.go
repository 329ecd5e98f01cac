package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// document makes a document of lines. A line that begins with "# " is a heading,
// one with a tab in it a table row.
func document(lines ...string) *text.Document {
	var page text.Page
	for _, l := range lines {
		line := text.Line{Text: l}
		if h, ok := strings.CutPrefix(l, "# "); ok {
			line = text.Line{Text: h, Level: 1}
		} else if strings.Contains(l, "\t") {
			line.Region = text.Cell
		}
		page.Lines = append(page.Lines, line)
	}
	return text.Whole("dokument.docx", &text.Content{Format: text.DOCX, Pages: []text.Page{page}})
}

// inBody makes a document whose head is behind it, so that a line in the text is
// no letterhead.
func inBody(lines ...string) *text.Document {
	head := []string{"Granmo skole", "Referat", "Elev: Nora", "Klasse: 5A", "Dato: 3.2.2025", "Sak: skolemiljø", "Vi gikk gjennom saken."}
	return document(append(head, lines...)...)
}

// stances returns what facts say, as "ppt drawn-in, bup considered".
func stances(facts Facts) string {
	var said []string
	for _, m := range facts.Mentions {
		said = append(said, string(m.Party)+" "+string(m.Stance))
	}
	return strings.Join(said, ", ")
}

func TestStances(t *testing.T) {
	tests := []struct{ text, want string }{
		// Drawn in, bokmål.
		{"Eleven er henvist til PPT.", "ppt drawn-in"},
		{"Henvisning sendt PPT 3.2.2025.", "ppt drawn-in"},
		{"Skolen henviste Nora til BUP i januar.", "bup drawn-in"},
		{"Skolen sendte bekymringsmelding til barnevernet 12. mars.", "barnevern drawn-in"},
		{"Barnevernstjenesten er koblet på saken.", "barnevern drawn-in"},
		{"Det er nå koblet på både PPT og BUP.", "ppt drawn-in, bup drawn-in"},
		{"Konfliktrådet ble koblet inn etter slåsskampen.", "konfliktrad drawn-in"},
		{"PP-tjenesten har vært inne i saken siden høsten.", "ppt drawn-in"},
		{"4.3. Møte med PPT.", "ppt drawn-in"},
		{"Samarbeidsmøte med mor, Kari Berg og BUP.", "bup drawn-in"},
		{"I møtet med PPT ble det ikke avtalt nye tiltak.", "ppt drawn-in"},
		{"snakka med ppt i dag", "ppt drawn-in"},
		{"Statped har utredet eleven.", "statped drawn-in"},
		{"Vi har fått rapport fra habiliteringstjenesten.", "habilitering drawn-in"},
		{"Eleven følges opp av BUP.", "bup drawn-in"},
		{"Nora går til samtaler hos helsesykepleier.", "skolehelsetjeneste drawn-in"},
		{"Forholdet er anmeldt til politiet.", "politi drawn-in, politi drawn-in"},
		{"Saken er politianmeldt.", "politi drawn-in"},
		{"Rektor ringte politiet samme dag.", "politi drawn-in"},
		{"Politiet kom til skolen og snakket med guttene.", "politi drawn-in"},
		{"I dag ringte BUP.", "bup drawn-in"},
		{"PPT anbefaler at eleven ikke bytter klasse.", "ppt drawn-in"},
		{"Helsesykepleier snakket med Nora i dag.", "skolehelsetjeneste drawn-in"},
		{"Skolen er henvist til PPT, men henvisningen ble avslått.", "ppt drawn-in"},
		{"Henvisningen til BUP ble avslått.", "bup drawn-in"},
		{"BUP avslo henvisningen.", "bup drawn-in"},
		{"Vi venter på svar fra BUP.", "bup drawn-in"},
		{"BUP, som ble koblet på i mars, har hatt to samtaler.", "bup drawn-in"},
		{"PPT ble invitert til møtet og deltok.", "ppt drawn-in"},
		{"Kommunepsykologen har hatt samtaler med eleven.", "kommunepsykolog drawn-in"},
		{"Mobbeombudet var med på møtet.", "mobbeombud drawn-in"},
		{"Foreldrene kontaktet mobbeombudet, som ringte rektor.", "mobbeombud drawn-in"},
		{"Utekontakten er inne i bildet.", "utekontakt drawn-in"},
		{"Skolen har fått veiledning fra Læringsmiljøsenteret.", "annen:Læringsmiljøsenteret drawn-in"},
		{"SLT-koordinatoren deltok i møtet.", "annen:SLT-koordinator drawn-in"},
		{"Eleven har ikke lenger kontakt med BUP.", "bup drawn-in"},
		{"Det var tilrettelagt avhør ved Statens barnehus i mai.", "barnehus drawn-in, barnehus drawn-in"},
		{"Saken ble meklet i konfliktrådet. Mekling i konfliktrådet ble holdt 4. mai.", "konfliktrad drawn-in, konfliktrad drawn-in"},
		{"Skolen drøftet saken med Familievernkontoret.", "familievern drawn-in"},
		{"NAV deltok i ansvarsgruppen.", "nav drawn-in"},
		{"Vi viser til rapport fra BUP.", "bup drawn-in"},
		{"Kommunens innsatsteam har observert i klassen.", "ressursteam drawn-in"},
		{"Nora er innlagt på barneavdelingen.", "sykehus drawn-in"},
		{"Skolen ba PPT om hjelp.", "ppt drawn-in"},
		{"Mor opplyser at Nora er henvist til BUP.", "bup drawn-in"},
		{"Krisesenteret har vært i kontakt med skolen og deltok på møtet.", "krisesenter drawn-in"},
		// Drawn in, nynorsk.
		{"Eleven er tilvist til PPT.", "ppt drawn-in"},
		{"Skulen sende tilvising til PP-tenesta i januar.", "ppt drawn-in"},
		{"Barnevernstenesta er kopla på.", "barnevern drawn-in"},
		{"PPT vart kopla inn i haust.", "ppt drawn-in"},
		{"BUP har vore inne i saka sidan mai.", "bup drawn-in"},
		{"Saka er meldt til politiet.", "politi drawn-in"},
		{"Møte med helsesjukepleiaren 4. mars.", "skolehelsetjeneste drawn-in"},
		{"Guten vert følgd opp av BUP.", "bup drawn-in"},
		{"Habiliteringstenesta har greidd ut eleven.", "habilitering drawn-in"},
		{"Vi fekk rettleiing frå Statped.", "statped drawn-in"},
		{"Konfliktrådet gjennomførde møte med partane.", "konfliktrad drawn-in"},
		{"Rektor drøfta saka med mobbeombodet.", "mobbeombud drawn-in"},
		{"Kommunepsykologen deltok på møtet.", "kommunepsykolog drawn-in"},
		{"PPT tilrår meir vaksentettleik.", "ppt drawn-in"},
		{"Lensmannen kom til skulen same dag.", "politi drawn-in"},
		// Not done, not wanted.
		{"BUP er ikke koblet på.", "bup declined"},
		{"PPT er ikkje kopla inn.", "ppt declined"},
		{"Skolen har ikke henvist til PPT, BUP eller barnevernet.", "ppt declined, bup declined, barnevern declined"},
		{"Vi har ikke kontaktet PPT, men BUP har vært inne i saken.", "ppt declined, bup drawn-in"},
		{"PPT har vært på skolen, ikke BUP.", "ppt drawn-in, bup declined"},
		{"Verken PPT eller politiet er kontaktet.", "ppt declined, politi declined"},
		{"Mor takket nei til henvisning til BUP.", "bup declined"},
		{"Foreldrene fikk tilbud om BUP, men takket nei.", "bup declined"},
		{"Foreldra fekk tilbod om samtale med helsesjukepleiar, men takka nei.", "skolehelsetjeneste declined"},
		{"Far ønsker ikke kontakt med barnevernet.", "barnevern declined"},
		{"Føresette samtykkjer ikkje til tilvising til PPT.", "ppt declined"},
		{"Det er ikke aktuelt med melding til barnevernet.", "barnevern declined"},
		{"Saken er løst uten politiet.", "politi declined"},
		{"Ingen fra PPT deltok.", "ppt declined"},
		// Not yet done.
		{"Skolen vurderer å kontakte PPT.", "ppt considered"},
		{"Skulen vurderer å vise til BUP.", "bup considered"},
		{"Vi kan henvise til BUP.", "bup considered"},
		{"Eleven bør henvises til PPT.", "ppt considered"},
		{"Henvisning til BUP vurderes.", "bup considered"},
		{"Tilvising til PPT vert vurdert.", "ppt considered"},
		{"Skolen skal henvise til PPT.", "ppt considered"},
		{"Vi vil søke hjelp hos Statped.", "statped considered"},
		{"Ved behov kontaktes politiet.", "politi considered"},
		{"Dersom det fortsetter, kontaktes barnevernet.", "barnevern considered"},
		{"Viss det ikkje vert betre, tek vi kontakt med PPT.", "ppt considered"},
		{"Hvis mor samtykker, sendes henvisning til BUP.", "bup considered"},
		{"Eventuelt møte med helsesykepleier.", "skolehelsetjeneste considered"},
		{"Vi ble enige om å kontakte PPT.", "ppt considered"},
		{"Neste møte: 12. april, med PPT.", "ppt considered"},
		{"PPT er innkalt til møte 14. mai.", "ppt considered"},
		{"Møte med foreldrene om henvisning til PPT.", "ppt considered"},
		{"Rektor anbefalte foreldrene å kontakte fastlegen.", "fastlege considered"},
		{"Rektor tilrådde foreldra å kontakte familievernkontoret.", "familievern considered"},
		{"Det er aktuelt å melde saka til politiet.", "politi considered"},
		{"Samtykke til henvisning til PPT.", "ppt considered"},
		// Anonymous, personal, another pupil's, the family's own.
		{"Saken er drøftet anonymt med PPT.", "ppt anonymous"},
		{"Saka vart drøfta anonymt med barnevernet.", "barnevern anonymous"},
		{"Vi drøftet saken med PPT, anonymt.", "ppt anonymous"},
		{"Mor jobber i barnevernet.", "barnevern personal"},
		{"Mor jobbar i barnevernstenesta.", "barnevern personal"},
		{"Eleven har en tante i PPT.", "ppt personal"},
		{"Far er politimann.", "politi personal"},
		{"Mor er tilsett i Nav.", "nav personal"},
		{"Mor, som jobber ved BUP, var på møtet.", "bup personal"},
		{"Onkelen er ansatt i politiet.", "politi personal"},
		{"Den andre eleven er henvist til BUP.", "bup other-pupil"},
		{"Storebror er under utredning hos BUP.", "bup other-pupil"},
		{"Den andre guten er tilvist til PPT.", "ppt other-pupil"},
		{"Foreldrene har selv kontaktet BUP.", "bup mentioned"},
		{"Foreldra har sjølve kontakta barnevernet.", "barnevern mentioned"},
		{"Mor har vært i kontakt med fastlegen.", "fastlege mentioned"},
		{"Mor har ringt barnevernet.", "barnevern mentioned"},
		{"Legen sa at han må hvile.", "fastlege mentioned"},
		// General.
		{"Her er telefonnummeret til politiet: tlf 02800.", "politi mentioned"},
		{"Politiet holdt foredrag for hele trinnet.", "politi mentioned"},
		{"Skolen samarbeider tett med PPT og BUP.", "ppt mentioned, bup mentioned"},
		{"Foreldrene fikk informasjon om BUP.", "bup mentioned"},
		{"Helsesykepleier har kontor i andre etasje.", "skolehelsetjeneste mentioned"},
		// The school's own team, and one of the municipality.
		{"Skolens innsatsteam møttes mandag.", "ressursteam mentioned"},
		{"Saken ble tatt opp i skolens ressursteam.", "ressursteam mentioned"},
		{"Skulen sitt ressursteam drøfta saka.", "ressursteam mentioned"},
		{"Trygglaget, kommunens innsatsteam, ble koblet på. Møte med Trygglaget 3. mai.", "ressursteam drawn-in, ressursteam drawn-in, ressursteam drawn-in"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			if got := stances(Find(inBody(tt.text), doctype.Facts{})); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// TestFalseHits holds what looks like the name of a body and is none.
func TestFalseHits(t *testing.T) {
	for _, line := range []string{
		"Se vedlagt presentasjon.ppt og foredrag.PPT.", "PowerPoint og .pptx ble vist.", "PPT-presentasjon om nettvett", "Vi viste en ppt om nettvett.",
		"NAVN OG KLASSE", "Navn: Nora", "Vi må navigere i dette.", "Det er et politisk spørsmål.", "En politiker og politikken.",
		"Politirådet møtes i mai.", "Alle må ha politiattest.", "Min kollega fikk delegert ansvaret.", "Høflege elevar", "Vi lærte nye gloser.",
		"Han la bordet los.", "Rektor er inhabil og ikke habil.", "Notatet er skrevet i dag.", "Familie og venner", "Det var en konflikt på skolen.",
		"Elevene fikk konflikthåndtering og elevmekling.", "Miljøterapeuten er barnevernspedagog.", "Barnevernsloven § 13-2", "Han går på sykehusskolen.",
		"Helse, miljø og sikkerhet", "SLT-uke i kommunen", "Rehabilitering av skolebygget", "Psykologisk trygghet", "Skoleeier er varslet.",
		"Kommunen har svart.", "Saken er sendt Statsforvalteren.", "Rektor og sosiallærer deltok.", "Tolk deltok i møtet.", "Det er privilegium å lære.",
		"LA OSS SLÅ OSS LOS", "UNN BERG", "Se www.politiet.no og nav.no", "Skolemiljøutvalget møttes.",
	} {
		t.Run(line, func(t *testing.T) {
			if got := stances(Find(inBody(line), doctype.Facts{})); got != "" {
				t.Errorf("found %s", got)
			}
		})
	}
}
