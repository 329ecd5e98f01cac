package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestListsAndHeads holds what the form of a paper says: lists of those who met, heads
// of letters and mails, tables, forms.
func TestListsAndHeads(t *testing.T) {
	tests := []struct {
		name       string
		kind       doctype.Type
		text, want string
	}{
		{"line of those who met", "motereferat", "Referat fra møte 3. mars 2025\nTil stede: rektor Kari Berg, mor, Siri Moe (PP-rådgiver), helsesykepleier", "ppt, skolehelsetjeneste |"},
		{"bullets of those who met", "motereferat", "Møtereferat\n3.3.2025\nDeltakere\n• Kari Berg, rektor\n• Ane Li, barnevernkontakt\n• Per Ås, SLT-koordinator\nSaker\nBUP ble nevnt som en mulighet.", "barnevern, annen:SLT-koordinator | bup"},
		{"initials in a table", "motereferat", "Møtereferat\nNavn\tFunksjon\tMøtt\tForfall\nKari Berg\tRektor\tx\t\nPer Ås\tPPT\t\tx\nAne Li\tHelsesykepleier\tx\t", "skolehelsetjeneste | ppt"},
		{"absent for illness", "motereferat", "Referat\nTil stede: mor, rektor, PPT. Syk: Ane Li (BUP)", "ppt | bup"},
		{"absentees in brackets", "motereferat", "Referat\nDeltakarar: rektor, mor, Per Ås frå PPT (ikkje til stades), helsesjukepleiar", "skolehelsetjeneste | ppt"},
		{"invited but not met", "motereferat", "Referat\nInvitert: foreldre, PPT, BUP\nMøtt: foreldre, PPT", "ppt | bup"},
		{"absent in a line of its own", "motereferat", "Referat\nTil stede: mor, rektor\nIkke møtt: PPT (hadde ikke anledning)\nSak 1", "| ppt"},
		{"apologies before the list", "motereferat", "Referat\nMeldt forfall: barnevernet\nDesse møtte: rektor, far, helsesyster", "skolehelsetjeneste | barnevern"},
		{"the school's own team in the list", "motereferat", "Referat\nTil stede: rektor, sosiallærer, beredskapsteamet", "|"},
		{"the municipality's team in the list", "motereferat", "Referat\nTil stede: rektor, Siri Moe fra kommunens beredskapsteam", "ressursteam |"},
		{"the municipality's team in a table", "motereferat", "Referat\nTil stades\tFrå\nKari Sæle\theimen\nIdar Lie\tinnsatsteamet for skulemiljø i Granmo kommune", "ressursteam |"},
		{"a parent's work in the list", "motereferat", "Referat\nTil stede: far (ansatt i politiet), mor (sykepleier ved sykehuset), rektor", "| politi, sykehus"},
		{"who was on a call", "logg", "Teams-møte 4.4. Med: Siri (PPT), mor, jeg.", "ppt |"},
		{"copies", "motereferat", "Referat\nTil stede: mor, rektor\nKopi sendes: mor, far, PPT v/Siri Moe", "ppt |"},
		{"meeting named after the body", "motereferat", "Referat fra BUP-møte 12. mai 2025\nTil stede: mor, rektor", "bup |"},
		{"title of the minutes", "motereferat", "Referat – samarbeidsmøte skole/PPT/hjem\nDato: 3.3.2025", "ppt |"},

		{"letterhead of PPT", "annet", "GRANMO KOMMUNE\nPedagogisk-psykologisk tjeneste\nStorgata 1\n2600 Granmo\nGranmo skole\nDato: 3.3.2025\nTilbakemelding etter observasjon", "ppt |"},
		{"letterhead, nynorsk", "annet", "Granmo kommune\nBarnevernstenesta\nDykkar ref.\nVår ref. 25/12\nDato 3.3.2025\nStadfesting på motteken melding", "barnevern |"},
		{"letter to PPT", "annet", "Granmo skole\nTil\nPP-tjenesten i Granmo\n3. mars 2025\nHenvisning av elev", "ppt |"},
		{"letter to the child welfare service", "annet", "Granmo skule\nBarnevernstenesta i Granmo\nPostboks 1\n2600 Granmo\nDato: 3.3.2025\nMelding etter barnevernslova § 13-2", "barnevern |"},
		{"owner's letterhead with all services", "annet", "Granmo kommune – Oppvekst: skole, barnehage, PPT og barnevern\nGranmo skole\n3. mars 2025\nInvitasjon til foreldremøte\nVelkommen.", "| ppt, barnevern"},
		{"register's fields", "annet", "Journalpost 25/123-4\nAvsender: BUP Granmo\nMottaker: Granmo skole\nDokumentdato: 3.3.2025", "bup |"},
		{"register's table", "dokumentliste", "Nr\tDato\tAvsender/mottaker\tTittel\n1\t3.3.2025\tPPT\tHenvisning\n2\t4.4.2025\tForesatte\tReferat", "ppt |"},
		{"mail from a body", "annet", "Fra: Siri Moe (PPT)\nSendt: 3. mars 2025 10:12\nTil: Kari Berg\nEmne: Observasjon\nHei, jeg kommer på torsdag.", "ppt |"},
		{"quoted mail from a body", "foreldrekontakt", "Hei, se under.\nKari\n\nFra: Ane Li <ane.li@granmo.barnevern.no>\nSendt: 3. mars 2025\nTil: Kari Berg\nVi har mottatt meldingen.", "barnevern |"},
		{"mail to parents with footer", "foreldrekontakt", "Fra: Kari Berg\nTil: mor\nEmne: Ola\nHan har hatt en fin dag.\nHilsen Kari\nGranmo kommune | Skole | PPT | Barnevern | Helsestasjon", "| ppt, barnevern, skolehelsetjeneste"},
		{"signature with title", "annet", "Vi har observert i klassen og har disse rådene.\nMed vennlig hilsen\nSiri Moe\nPedagogisk-psykologisk rådgiver", "ppt |"},
		{"signed by both", "motereferat", "Referat\nReferenter: Kari Berg (rektor) og Siri Moe (PPT)", "ppt |"},
		{"reference to a report", "dokumentliste", "Vedlegg\n1. Aktivitetsplan\n2. Rapport fra PPT\n3. Epikrise BUP", "ppt, bup |"},

		{"row of a plan with who and when", "aktivitetsplan", "Tiltak\tAnsvarlig\tTidsrom\tEvaluering\nSamtaler om vennskap\tHelsesykepleier Ane Li\tOnsdager fra uke 8\tUke 14", "skolehelsetjeneste |"},
		{"row of a plan that waits", "aktivitetsplan", "Tiltak\tAnsvarlig\tStatus\nKontakte PPT for veiledning\tRektor\tIkke påbegynt", "| ppt"},
		{"row of a plan that is done", "aktivitetsplan", "Tiltak\tAnsvarlig\tStatus\nKontakte PPT for veiledning\tRektor\tUtført 3.3., møte 10.3.", "ppt |"},
		{"row with needs", "aktivitetsplan", "Tiltak\tHvem\tNår\nHelsesykepleier kontaktes\tKontaktlærer\tVed behov", "| skolehelsetjeneste"},
		{"box that is not ticked", "aktivitetsplan", "Tiltak:\n☐ Samtaler hos helsesykepleier\n☒ Voksen følger i friminutt\n☐ Henvisning til PPT", "| skolehelsetjeneste, ppt"},
		{"box that is ticked", "varsel", "Hvem er varslet? ☒ Rektor ☒ Skoleeier ☐ Politi ☒ Barnevern", "barnevern | politi"},
		{"box behind the name", "varsel", "Varslet: PPT [ ]  Barnevern [x]  Politi [ ]", "barnevern | ppt, politi"},
		{"yes and no", "avvik", "Er politiet varslet?\tNei\nEr skoleeier varslet?\tJa", "| politi"},
		{"yes", "avvik", "Er politiet varslet?\tJa\nEr skoleeier varslet?\tJa", "politi |"},
		{"yes in the same line", "avvik", "Meldt barnevernet: Nei\nMeldt PPT: Ja, 3.3.2025", "ppt | barnevern"},
		{"empty field", "avvik", "Meldt politiet:\nMeldt barnevernet:\nBeskrivelse: Han ble dyttet.", "| politi, barnevern"},
		{"log with a column for whom", "logg", "Dato\tHvem\tHva\n3.3.\tPPT\tDrøftet tiltak på telefon\n4.3.\tMor\tVurderer å kontakte BUP", "ppt | bup"},
		{"export of contacts", "logg", "Hendelse: Telefon\nKontakt: Siri Moe, PP-tenesta\nNotat: Avtalte observasjon", "ppt |"},
		{"slips of a scanner", "logg", "3.3. Mote med PP-tjenesten om 0la.\n4.3. Barnevernstjenes-\nten ringte.", "ppt, barnevern |"},
		{"capitals", "motereferat", "REFERAT SAMARBEIDSMØTE\nTIL STEDE: REKTOR, MOR, PPT, HELSESYKEPLEIER", "ppt, skolehelsetjeneste |"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := document(strings.Split(tt.text, "\n")...)
			d.Content.Format = text.PDF
			if got := verdict(Find(d, doctype.Facts{Type: tt.kind})); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
