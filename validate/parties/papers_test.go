package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// drawnIn returns the bodies that facts, on the whole, show as drawn in.
func drawnIn(facts Facts) string {
	var codes []string
	seen := map[Code]bool{}
	for _, m := range facts.Mentions {
		if m.Stance == DrawnIn && m.Strength >= 0.6 && !m.Own && !seen[m.Party] {
			seen[m.Party] = true
			codes = append(codes, string(m.Party))
		}
	}
	return strings.Join(codes, ", ")
}

// TestPapers holds whole papers of each kind, as short as they come.
func TestPapers(t *testing.T) {
	tests := []struct {
		kind       doctype.Type
		text, want string
	}{
		{"motereferat", "Referat fra samarbeidsmøte\nDato: 3.3.2025\nTil stede: Kari Berg (kontaktlærer), Per Ås (PPT), mor\nForfall: Ane Li (helsesykepleier)\nReferent: Kari Berg\nSak 1\nPPT vil observere.", "ppt"},
		{"motereferat", "Møtereferat\nTilstede\nNavn\tStilling\nKari Berg\tRektor\nPer Ås\tPP-rådgiver\nAne Li\tHelsesykepleier\nSaker\nVi ble enige om å melde til BUP.", "ppt, skolehelsetjeneste"},
		{"motereferat", "Møte 3. mars 2025\nDeltakere: foresatte, rektor, rådgiver Per Ås fra PPT og saksbehandler Ane Li fra barneverntjenesten.\nBUP kunne ikke møte.", "ppt, barnevern"},
		{"motereferat", "Referat\nTil stades:\n- rektor\n- Ola (elev)\n- PPT v/Per Ås\nFråvær:\n- BUP\nSak", "ppt"},
		{"motereferat", "Referat\nTil stede: mor, far, rektor\nKopi til: PPT\nSak 1: Oppfølging", "ppt"},
		{"motereferat", "Referat\nTil stede: mor (jobber i NAV), far, rektor", ""},
		{"motereferat", "Referat\nDeltakarar: Mor, kontaktlærar, rektor. PPT var invitert, men hadde ikkje høve til å kome.", ""},
		{"logg", "Logg\n03.02.2025\tRingte PPT, avtalte drøfting\tKB\n10.02.2025\tDrøftet anonymt med barnevernet\tKB\n17.02.2025\tVurderer BUP\tKB", "ppt"},
		{"logg", "12.3: Mor sier de har vært hos legen.\n14.3: Snakket med helsesøster om søvn. Hun tar en prat med Ola.\n20.3: PPT på besøk i klassen.", "skolehelsetjeneste, ppt"},
		{"logg", "12/3 Samtale med Ola. Han har vært i slåsskamp med broren. Broren har BUP.\n13/3 Tlf. fra barnevernet, de lurte på fravær.", "barnevern"},
		{"foreldrekontakt", "Fra: Mor\nTil: Rektor\nEmne: Ola\nHei! Vi har vært i kontakt med mobbeombudet og fått råd der.\nJeg vurderer også å melde dette til politiet.\nHilsen mor", "mobbeombud"},
		{"foreldrekontakt", "Hei mor. Som avtalt har jeg snakket med helsesykepleier, og hun kan ta imot Ola på torsdag.\nVennlig hilsen\nKari Berg\nkontaktlærer", "skolehelsetjeneste"},
		{"foreldrekontakt", "Hei. Her er kontaktinfo dere kan bruke: mobbeombudet tlf 48 00 00 00, helsesykepleier tlf 49 00 00 00, BUP tlf 61 00 00 00.\nHilsen rektor", ""},
		{"aktivitetsplan", "Aktivitetsplan for Ola\nTiltak\tAnsvarlig\tNår\tEvaluering\nSamtaler med helsesykepleier\tHelsesykepleier\tHver tirsdag\t1.5.\nVoksen i friminutt\tKontaktlærer\tDaglig\t1.5.\nHenvisning til PPT\tRektor\tInnen 1. april\t", "skolehelsetjeneste"},
		{"aktivitetsplan", "Tiltak: Ola får tilbud om samtaler med helsesykepleier.\nAnsvarlig: helsesykepleier\nVurdere henvisning til BUP dersom ingen bedring.", ""},
		{"annet", "BUP Granmo\nPoliklinikk for barn og unge\nGranmo skole\nv/rektor\nVår dato: 3.3.2025\nVedr. Ola\nOla er utredet her og vi anbefaler tilrettelegging.\nMed vennlig hilsen\nPer Ås\npsykolog", "bup"},
		{"annet", "Henvisning til PPT\nElev: Ola\nHenvisende instans: Granmo skole\nGrunn for henvisning: skolemiljø\nDato 3.3.2025", "ppt"},
		{"annet", "Samtykke til tverrfaglig samarbeid\nJeg samtykker til at skolen kan samarbeide med: PPT, BUP, barnevern, helsesykepleier\nDato og underskrift", ""},
		{"annet", "Timeplan\nMandag: norsk\nTirsdag: helsesykepleier på skolen", ""},
		{"elevsamtale", "Samtale med Ola 3.3.\nOla forteller at han har gått til BUP før, men at han er ferdig der nå.\nHan vil gjerne snakke med helsesykepleier.", "bup"},
		{"elevsamtale", "Ola seier at far er i politiet og at han har snakka med far om dette.", ""},
		{"varsel", "Hva er gjort: Foreldre kontaktet, rektor varslet, politiet varslet.", "politi"},
		{"avvik", "Strakstiltak: Tilkalte ambulanse og politi. Lege undersøkte eleven på legevakten.", "politi"},
		{"analyse", "Skolen har vurdert om PPT skulle kobles på, men mener at egne tiltak er tilstrekkelige.\nVi har brukt materiell fra Læringsmiljøsenteret.", ""},
		{"redegjorelse", "Skolen meldte saken til barnevernet 3. mars. Barnevernet henla meldingen.\nVi har fått bistand fra kommunens beredskapsteam mot mobbing.\nPPT har vi ikke brukt.", "barnevern, ressursteam"},
		{"redegjorelse", "Eleven har sakkyndig vurdering fra PPT fra 2022. Det er ikke ny kontakt med PPT i denne saken.", "ppt"},
		{"redegjorelse", "Eleven vart tilvist til BUP av fastlegen hausten 2024, og skulen deltok på samarbeidsmøte der i januar.", "bup"},
		{"redegjorelse", "I kommunen vår har vi PPT, helsestasjon og barnevern i same bygg. Dei er gode samarbeidspartnarar.", ""},
		{"enkeltvedtak", "Vedtaket bygger på sakkyndig vurdering fra PPT datert 3.3.2025. Kopi: PPT", "ppt"},
		{"observasjon", "Observasjon i klasse 5A\nObservatør: Per Ås, PPT\nKl. 10.15 Ola sitter alene.", "ppt"},
		{"observasjon", "Observert av: helsesykepleier Ane Li", "skolehelsetjeneste"},
		{"kartlegging", "Spekter ble gjennomført av sosiallærer. Resultatene drøftes med PPT ved behov.", ""},
		{"logg", "Oppfølgingsmøte med mor og PPT 3.3.\nTelefonsamtale med barnevernet 4.4.", "ppt, barnevern"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d := document(strings.Split(tt.text, "\n")...)
			d.Content.Format = text.PDF
			if got := drawnIn(Find(d, doctype.Facts{Type: tt.kind})); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
