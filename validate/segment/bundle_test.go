package segment

import (
	"slices"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Running text for bundles, so that no page is like another.
const (
	proseB = "Rektor ringte hjem til familien på kvelden og forklarte hva som hadde skjedd. / " +
		"Far sa at han allerede hadde hørt om det fra en nabo, og at han var bekymret. / " +
		"De ble enige om at skolen skulle følge med i garderoben fram til vinterferien. / " +
		"Gutten selv ville helst at ingen snakket mer om det som hadde hendt."
	proseC = "I friminuttet gikk hun langs gjerdet og så på de andre som hoppet tau. / " +
		"En av jentene vinket, men hun snudde seg bort og gikk inn igjen før det ringte. / " +
		"Assistenten spurte om hun ville være med på biblioteket, og det ville hun. / " +
		"Etterpå satt de og leste sammen til timen begynte."
	nynorskB = "Ho sa at det hadde vore verst på bussen, der ingen vaksne følgjer med. / " +
		"Vi spurde om ho ville ha nokon å sitje saman med, og det ville ho gjerne. / " +
		"Heimen vart kontakta same ettermiddag og var einig i det vi hadde kome fram til. / " +
		"Vi skal snakke saman att om to veker for å høyre korleis det går."
)

// Bundles that somebody put together of papers of many hands, as schools send them.
var bundles = []struct {
	name  string
	c     *text.Content
	first []int
}{
	{"a cover sheet of a case system before each document",
		pdf([]string{"Dokument 25/311-4 / Tittel\tAktivitetsplan / Dokumentdato\t03.02.2025 / Saksbehandler\tKari Lien / Tilgangskode\tUO",
			"# Aktivitetsplan / Elev: A.B. / Problem\tTiltak\tNår / Erting\tVakt ute\tUke 10 / " + prose,
			"Dokument 25/311-5 / Tittel\tReferat fra møte / Dokumentdato\t10.02.2025 / Saksbehandler\tKari Lien / Tilgangskode\tUO",
			"# Referat fra møte / Dato: 10.2.2025 / Til stede: mor, rektor / " + proseB}),
		[]int{0, 2}},
	{"undated notes without letterhead, each signed",
		pdf([]string{"# Redegjørelse for skolens arbeid / " + prose + " / Med hilsen / Kari Lien / rektor",
			"# Det eleven sier selv / " + proseC + " / Kari Lien / kontaktlærer", "# Hva vi har sett i garderoben / " + proseB}),
		[]int{0, 1, 2}},
	{"an undated plan after a signed letter",
		pdf([]string{"Li skole / Lia, 3. mars 2025 / Til Statsforvalteren / Redegjørelse / " + prose, proseB + " / Med vennlig hilsen / Kari Lien / rektor",
			"Aktivitetsplan / Elev: A.B. / Tiltak\tHvem\tNår / Vakt i garderoben\tPer\tUke 10 / " + proseC}),
		[]int{0, 2}},
	{"a log after a plan, the plan ending half way down",
		pdf([]string{"# Aktivitetsplan / Elev: A.B. / " + prose + " / " + proseB + " / " + proseC, "Evaluering / Planen er evaluert 3.4.2025.",
			"# Logg / 03.02.2025 Ringte mor om turen. / 04.02.2025 Snakket med alle tre. / 07.02.2025 Møte med heimen."}),
		[]int{0, 2}},
	{"forms of one kind for several days",
		pdf([]string{"Observasjonsskjema / Dato: 3.2.2025 / Observatør: KL / " + proseC, "Observasjonsskjema / Dato: 5.2.2025 / Observatør: PV / " + proseB,
			"Observasjonsskjema / Dato: 9.2.2025 / Observatør: KL / " + prose}),
		[]int{0, 1, 2}},
	{"talks with several pupils, each with its head",
		pdf([]string{"Elevsamtale / Elev: 1 / Dato: 3.2.2025 / " + proseC, "Elevsamtale / Elev: 2 / Dato: 3.2.2025 / " + proseB, "Elevsamtale / Elev: 3 / Dato: 4.2.2025 / " + prose}),
		[]int{0, 1, 2}},
	{"a title in the same place as before, underneath one school's name",
		pdf([]string{"Li skole / Møtereferat / Tid: 3. februar 2025 kl. 14 / Med: Turid, mor / " + prose, proseB,
			"Li skole / Møtereferat / Tid: 17. februar 2025 kl. 14 / Med: Turid, far / " + proseC}),
		[]int{0, 2}},
	{"page numbers from 1 in the foot, no total, undated",
		pdf([]string{"# Svar på brev / " + prose + " / _1", proseB + " / _2", "# Hvordan Jonas har det / " + proseC + " / _1", proseB + " / _2"}),
		[]int{0, 2}},
	{"other furniture and a title that no list knows",
		pdf([]string{"^Li skole – Redegjørelse / # Redegjørelse / " + prose, "^Li skole – Redegjørelse / " + proseB,
			"^Barneavdelingen Fjord / # Tilbakemelding etter poliklinisk kontakt / " + proseC}),
		[]int{0, 2}},
	{"furniture of the second, none for the third",
		pdf([]string{"^Aktivitetsplan A.B. / # Aktivitetsplan / Elev: A.B. / " + prose, "^Aktivitetsplan A.B. / " + proseB,
			"Referat / Mandag 3. mars / Til stede: mor, rektor / " + proseC}),
		[]int{0, 2}},
	{"nynorsk letter after a plan in bokmål",
		pdf([]string{"# Tiltaksplan for eleven / Elev: A.B. / " + prose, "Dal PPT / Dal, 4. april 2025 / Til Li skule / Tilbakemelding etter observasjon / " + nynorsk}),
		[]int{0, 1}},
	{"mails printed one by one after an account",
		pdf([]string{"# Utgreiing / " + nynorsk + " / Helsing / Tor Vik",
			"Fra: Anne Ruud <anne@ruud.example> / Sendt: mandag 3. mars 2025 12:01 / Til: Tor Vik / Emne: I går / " + proseC,
			"Fra: Anne Ruud <anne@ruud.example> / Sendt: fredag 14. mars 2025 09:30 / Til: Tor Vik / Emne: Møtet / " + proseB}),
		[]int{0, 1, 2}},
	{"enclosure sheets between the documents",
		pdf([]string{"# Redegjørelse / " + prose, "Vedlegg 1", "# Aktivitetsplan / Elev: A.B. / " + proseB, "Vedlegg 2", "# Logg / 3.2.2025 Ringte mor om turen. / 5.2.2025 Snakket med begge to. / 9.2.2025 Møte på skolen."}),
		[]int{0, 1, 3}},
	{"a form from another system",
		pdf([]string{"# Logg / 3.2.2025 Ringte mor om turen. / 5.2.2025 Snakket med begge to.",
			"Avviksmelding nr. 1441 / Meldt av: Kari Lien / Meldt dato: 6.2.2025 / Hva skjedde: Elev slått i ryggen / " + proseB}),
		[]int{0, 1}},
	{"a decision after a letter",
		pdf([]string{"Li kommune / Vår ref: 25/31\tVår dato: 3.3.2025 / Til Kari Moe / Svar på henvendelse / " + prose + " / Med hilsen / Tor Vik",
			"Li kommune / Vår ref: 25/47\tVår dato: 9.4.2025 / Til Kari Moe / Vedtak om skolebytte / " + proseB + " / Med hilsen / Tor Vik"}),
		[]int{0, 1}},
	{"two accounts of the same school, the second later",
		pdf([]string{"Lia skule / Utgreiing til Statsforvaltaren / Dato: 3.3.2025 / " + nynorsk, nynorskB + " / Med helsing / Tor Vik / rektor",
			"Lia skule / Tillegg til utgreiinga / Dato: 20.3.2025 / " + nynorskB + " / Med helsing / Tor Vik / rektor"}),
		[]int{0, 2}},
	{"a notification, signed, before minutes without a date",
		pdf([]string{"Melding til rektor / Elev: A.B. / " + proseC + " / Mona Li, assistent", "Møte med heimen / Til stades: mor, rektor og lærar / " + nynorskB}),
		[]int{0, 1}},
	{"an analysis with a title that is a question",
		pdf([]string{"# Observasjon / Observatør: KL / Dato: 3.2.2025 / " + proseC, "# Analyse av funna / Dato: 9.2.2025 / " + nynorskB + " / " + nynorsk, nynorsk}),
		[]int{0, 1}},
	{"scans of a notebook between typed papers",
		pdf([]string{"# Aktivitetsplan / Elev: A.B. / Side 1 av 2 / " + prose, proseB + " / Side 2 av 2", "Notat / 12.3.2025 / Snakket med A i gangen. Hun gråt.",
			"# Møtereferat / Dato: 14.3.2025 / Til stede: mor, rektor / " + proseC}),
		[]int{0, 2, 3}},
	{"the owner's letter after the school's account",
		pdf([]string{"# Skolens redegjørelse / " + prose, proseB + " / Kari Lien / rektor",
			"Fjord kommune / Oppvekst og kultur / Fjord, 12. mars 2025 / Skoleeiers vurdering / " + proseC}),
		[]int{0, 2}},
}

// Documents of several pages that look like bundles. None may be split.
var wholes = []struct {
	name string
	c    *text.Content
}{
	{"an account of six pages with headings",
		pdf([]string{"Li skole / Lia, 3. mars 2025 / Til Statsforvalteren / # Redegjørelse i skolemiljøsak / " + prose, "## Når skolen ble kjent med saken / " + proseB,
			"## Undersøkelser / Elevsamtaler / " + proseC, "## Aktivitetsplan / Planen ble laget 3. februar 2025. / " + prose,
			"## Møter med hjemmet / Møte 3. mars 2025 / Til stede: mor, far, rektor / " + proseB, "## Samarbeid med andre instanser / " + proseC + " / Med vennlig hilsen / Kari Lien / rektor"})},
	{"an account whose sections each begin a page, without levels and numbers",
		pdf([]string{"Redegjørelse / " + prose, "Varsel til rektor / " + proseB, "Observasjon / " + proseC, "Elevsamtale / " + prose, "Møte med foreldre / " + proseB, "Logg / " + proseC})},
	{"a log over nine pages with dates as headings",
		pdf([]string{"# Logg A.B. / ## 3. februar 2025 / " + prose, "## 5. februar 2025 / " + proseB, "## 12. februar 2025 / " + proseC,
			"## 3. mars 2025 Elevsamtale / " + prose, "## 5. mars 2025 / " + proseB, "## 17. mars 2025 Møte med mor / " + proseC,
			"## 2. april 2025 / " + prose, "## 9. april 2025 Telefonsamtale med far / " + proseB, "## 30. april 2025 / " + proseC})},
	{"a log of talks, each page beginning with an entry",
		pdf([]string{"Logg for A.B. / 03.02.2025 Møte med mor. Til stede: mor, rektor. / " + prose, "05.02.2025 Elevsamtale. Han sa at det gikk bra. / " + proseB,
			"12.02.2025 Telefonsamtale med far. Han var fornøyd. / " + proseC})},
	{"a series of meetings in one document under one head",
		pdf([]string{"^Møteserie – oppfølging av A.B. / # Referat fra oppfølgingsmøter / Møte 1: 3.2.2025 / " + prose, "^Møteserie – oppfølging av A.B. / ## Møte 2: 17.2.2025 / Til stede: mor, rektor / " + proseB,
			"^Møteserie – oppfølging av A.B. / ## Møte 3: 3.3.2025 / Til stede: far, rektor / " + proseC})},
	{"a series of meetings, numbered",
		pdf([]string{"Møter om A.B. våren 2025 / 1. møte 3.2.2025 / " + prose, "2. møte 17.2.2025 / Til stede: mor, rektor / " + proseB, "3. møte 3.3.2025 / Til stede: mor, rektor / " + proseC})},
	{"a plan with revised sections",
		pdf([]string{"# Aktivitetsplan / Elev: A.B. / Opprettet: 3.2.2025 / " + prose, "## Revidert 3.3.2025 / Nye tiltak / " + proseB, "## Revidert 4.4.2025 / Evaluering / " + proseC, "## Revidert 12.5.2025 / " + prose})},
	{"a form whose sections look like titles",
		pdf([]string{"^Skjema for skolemiljøsak / # Skolemiljøsak / Elev: A.B. / Dato: 3.2.2025 / " + prose, "^Skjema for skolemiljøsak / Del 2 Undersøkelse / Elevsamtale / Dato: 5.2.2025 / " + proseB,
			"^Skjema for skolemiljøsak / Del 3 Aktivitetsplan / Dato: 9.2.2025 / " + proseC, "^Skjema for skolemiljøsak / Del 4 Evaluering / Dato: 9.3.2025 / " + prose})},
	{"a form whose sections look like titles, without furniture",
		pdf([]string{"Skjema for skolemiljøsak / Elev: A.B. / " + prose, "A. Varsel til rektor / Dato: 5.2.2025 / " + proseB, "B. Elevsamtale / Dato: 6.2.2025 / " + proseC, "C. Aktivitetsplan / Dato: 9.2.2025 / " + prose})},
	{"an e-mail thread over pages",
		pdf([]string{"Fra: Kari Lien / Sendt: 14. mars 2025 12:01 / Til: Anne Ruud / Emne: SV: I går / " + prose, proseB + " / Mvh Kari",
			"Fra: Anne Ruud / Sendt: 13. mars 2025 20:14 / Til: Kari Lien / Emne: SV: I går / " + proseC, "Fra: Kari Lien / Sendt: 13. mars 2025 10:00 / Til: Anne Ruud / Emne: I går / " + prose})},
	{"an e-mail thread in English headers",
		pdf([]string{"From: Kari Lien / Sent: Friday, March 14, 2025 12:01 / To: Anne Ruud / Subject: RE: I går / " + prose, "From: Anne Ruud / Sent: Thursday, March 13, 2025 20:14 / To: Kari Lien / Subject: I går / " + proseC})},
	{"an expert assessment that tells of a talk and an observation on pages of their own",
		pdf([]string{"Dal PPT / Dal, 3. mars 2025 / Sakkyndig vurdering / " + prose, "Observasjon / Klasse: 5A / " + proseC, "Samtale med foreldre / " + proseB, "Samtale med eleven / " + proseC + " / Jo Haug / psykolog"})},
	{"a survey with a talk a page",
		pdf([]string{"Innblikk – samtaler i 5A / Gjennomført uke 6 / " + prose, "Elev 2 / Hvem er du sammen med? / " + proseB, "Elev 3 / Hvem er du sammen med? / " + proseC})},
	{"an appendix of a handbook with forms",
		pdf([]string{"^Rutinehåndbok Li skole / # Rutine for skolemiljøsaker / " + prose, "^Rutinehåndbok Li skole / Vedlegg 1 / Mal for møtereferat / Dato: / Til stede:", "^Rutinehåndbok Li skole / Vedlegg 2 / Mal for aktivitetsplan / Elev:"})},
	{"a signed letter with an appendix on its back",
		pdf([]string{"# Redegjørelse / " + prose + " / Med hilsen / Kari Lien", "Kopi til: / Skoleeier / Foreldre"})},
	{"minutes that begin a page with who follows up",
		pdf([]string{"# Møtereferat / Dato: 3.3.2025 / Til stede: mor, rektor / " + prose + " / " + proseB, "Oppfølging / Hva\tHvem\tNår / Ringe PPT\tKari\t7.3.2025 / Neste møte: 17.3.2025 / " + proseC})},
	{"a letter whose table of measures begins a page",
		pdf([]string{"Li skole / Lia, 3. mars 2025 / Til Statsforvalteren / # Redegjørelse / " + prose, "Tiltak\tAnsvarlig\tNår\tEvaluering / Vakt ute\tPer\tUke 10\tUke 12 / Samtaler\tKari\tUke 11\tUke 13"})},
	{"an account that quotes a mail on top of a page",
		pdf([]string{"# Redegjørelse / " + prose, "Mor skrev dette til skolen 3. mars: / Hei Kari / " + proseC, "## Vurdering / " + proseB})},
}

func TestSplitBundles(t *testing.T) {
	for _, test := range bundles {
		if got := starts(Split("fil.pdf", test.c)); !slices.Equal(got, test.first) {
			t.Errorf("%s: begin on %v, want %v", test.name, got, test.first)
		}
		if got := starts(Split("fil.pdf", plain(test.c))); !slices.Equal(got, test.first) {
			t.Errorf("%s, without headings: begin on %v, want %v", test.name, got, test.first)
		}
	}
}

func TestSplitKeepsWhole(t *testing.T) {
	for _, test := range wholes {
		if got := starts(Split("fil.pdf", test.c)); len(got) != 1 {
			t.Errorf("%s: begin on %v", test.name, got)
		}
		if got := starts(Split("fil.pdf", plain(test.c))); len(got) != 1 {
			t.Errorf("%s, without headings: begin on %v", test.name, got)
		}
	}
}

// made returns c with the pages made apart where the numbers differ.
func made(c *text.Content, strands ...int) *text.Content {
	for i := range c.Pages {
		c.Pages[i].Strand = strands[i]
	}
	return c
}

// Files whose reader tells which pages were made in one go.
var origins = []struct {
	name  string
	c     *text.Content
	first []int
}{
	{"undated papers without a word that tells",
		made(pdf([]string{prose, proseB, "# Om gutten / " + proseC, prose}), 1, 1, 2, 3), []int{0, 2, 3}},
	{"an account whose sections look like records, before a plan",
		made(pdf([]string{"# Redegjørelse / " + prose, "# Møte med mor / Dato: 3.3.2025 / Til stede: mor, rektor / " + proseB, "# Plan / Elev: A.B. / " + proseC}), 1, 1, 2), []int{0, 2}},
	{"pages of which each has fonts of its own, and that go on",
		made(pdf([]string{"# Logg / " + prose, proseB, proseC}), 1, 2, 3), []int{0}},
	{"papers of one page each, with titles",
		made(pdf([]string{"# Varsel / " + prose, "# Referat / " + proseB, "# Plan / Elev: A / " + proseC}), 1, 2, 3), []int{0, 1, 2}},
	{"a page that goes on in the middle of a sentence",
		made(pdf([]string{"# Referat / " + prose, proseB, "og det ble avtalt. / " + proseC}), 1, 1, 2), []int{0}},
	{"pages with their number, the second with a drawing program's fonts",
		made(pdf([]string{"# Rapport / " + prose + " / _Side 1 av 3", "Figur / " + proseB + " / _Side 2 av 3", proseC + " / _Side 3 av 3", "# Logg / " + prose}), 1, 2, 3, 4), []int{0, 3}},
	{"a sheet of the archive system before each document",
		made(pdf([]string{"Tittel\tPlan / Dokumentdato\t03.02.2025 / Saksbehandler\tKari Lien / Tilgangskode\tUO", "# Plan / Elev: A.B. / " + prose, proseB,
			"Tittel\tLogg / Dokumentdato\t10.02.2025 / Saksbehandler\tKari Lien / Tilgangskode\tUO", "# Logg / " + proseC}), 1, 2, 2, 3, 4), []int{0, 3}},
	{"headings as bookmarks inside papers that were put together",
		func() *text.Content {
			c := made(pdf([]string{"# Redegjørelse / " + prose, "Undersøkelsene vi gjorde / " + proseB, "# Analyse / " + proseC}), 1, 1, 2)
			c.Outline = []text.Bookmark{mark("Redegjørelse", 0, 0), mark("Undersøkelsene vi gjorde", 1, 0), mark("Analyse", 2, 0)}
			return c
		}(), []int{0, 2}},
	{"papers of one page each, of which one has a title that no list has",
		made(pdf([]string{"# Rutine / " + prose, "# Si fra! / " + proseB, "# Varsel / Elev: A / " + proseC}), 1, 2, 3), []int{0, 1, 2}},
	{"a front page set by itself",
		made(pdf([]string{"Li skole / Trygg sammen / 2024–2028", "# Forord / " + prose, proseB, proseC}), 1, 2, 2, 2), []int{0}},
	{"a scanner's text layer, with fonts for each page",
		func() *text.Content {
			c := made(pdf([]string{"Møtet var på rektors kontor. / " + prose, proseB, proseC}), 1, 2, 2)
			for i := range c.Pages {
				for j := range c.Pages[i].Lines {
					c.Pages[i].Lines[j].Unseen = true
				}
			}
			return c
		}(), []int{0}},
}

func TestSplitByOrigin(t *testing.T) {
	for _, test := range origins {
		if got := starts(Split("fil.pdf", test.c)); !slices.Equal(got, test.first) {
			t.Errorf("%s: begin on %v, want %v", test.name, got, test.first)
		}
	}
}
