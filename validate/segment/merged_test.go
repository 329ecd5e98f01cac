package segment

import (
	"slices"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const nynorsk = "Skulen snakka med eleven same dag og ringde heim til begge foreldra etter skuletid. / " +
	"Kontaktlærar følgde med i friminutta den veka og skreiv ned det ho såg i loggen sin. / " +
	"Mor fortalde at guten ikkje hadde sove, og at han ikkje ville gå på skulen dagen etter. / " +
	"Det vart avtala at miljøterapeuten skulle vere ute i storefri resten av månaden."

// Files without bookmarks that somebody merged: what stands on top of a page and at
// the end of the one before shows where a document begins.
var merged = []struct {
	name  string
	c     *text.Content
	first []int
}{
	{"minutes after minutes under one letterhead",
		pdf([]string{"^Lia skole / # Møte med heimen / Dato\tman. 3.2.25 / Møtt\tTuva Moe, mor og far / " + prose,
			"^Lia skole / # Ansvarsgruppe / Dato\tman. 3.3.25 / Møtt\tTuva Moe, mor, PPT / " + prose,
			"^Lia skole / # Oppfølgingsmøte / Dato\tman. 7.4.25 / Til stede\tTuva Moe, mor / " + prose}),
		[]int{0, 1, 2}},
	{"minutes of the same title on other days",
		pdf([]string{"# Møtereferat / Dato: 4.9.2025 / Til stede: far, rektor / " + prose,
			"# Møtereferat / Dato: 2.10.2025 / Til stede: far, rektor / " + prose, "## Vegen vidare / " + prose,
			"# Møtereferat / Dato: 6.11.2025 / Til stede: mor, rektor / " + prose}),
		[]int{0, 1, 3}},
	{"an account, a plan and minutes of other hands",
		pdf([]string{"# Svar til Statsforvaltaren / " + nynorsk, nynorsk + " / For skulen / Tor Vik",
			"# Aktivitetsplan for Sander / Laga\t4. mars 2025 / Problem\tTiltak\tNår / Plaging\tVakt ute\tUke 10",
			"# Referat / Møte om Sander 12.3.25 / Med: Eva Lie (mor), Tor Vik / " + nynorsk}),
		[]int{0, 2, 3}},
	{"notes of talks, each signed",
		pdf([]string{"# Samtale med Ola 5. mai 2025 / " + prose + " / Mvh / KL", "# Samtale med Ola 19. mai 2025 / " + prose + " / KL",
			"# Samtale med mor 21. mai 2025 / " + prose}),
		[]int{0, 1, 2}},
	{"who was there told in a sentence",
		pdf([]string{"# Redegjørelse / " + prose + " / Rektor Bø", "Evalueringsmøte / Onsdag 12/2 2025 kl. 14, grupperom 3 / Mor, far, rektor og lærer var til stede. / " + prose}),
		[]int{0, 1}},
	{"a letter from elsewhere",
		pdf([]string{"# Logg / 3.2.2025 Ringte mor etter skolen. / 5.2.2025 Snakket med begge to. / Kari Lien",
			"Barne- og ungdomspsykiatrien\tLia, 3. april 2025 / Til Lia skole / " + prose + " / Jo Haug / psykolog"}),
		[]int{0, 1}},
	{"printed mails after a plan",
		pdf([]string{"# Tiltaksplan / Elev: A / " + prose, "Fra: Mor til A / Sendt: 3. mars 2025 12:01 / Til: Kari Lien / Emne: I dag / " + prose}),
		[]int{0, 1}},
	{"forms with a title and labels, the form before signed",
		pdf([]string{"# Melding til rektor / Fra\tKari Lien / Dato\t3/2-25 / " + prose + " / Kari Lien",
			"# Observasjon i gymsalen / Dato\t5/2-25 / Observatør: Kari Lien / " + prose + " / Kari Lien",
			"# Elevsamtale / Dato: 7/2-25 / Til stede: A og Kari / " + prose}),
		[]int{0, 1, 2}},
	{"a numbered enclosure",
		pdf([]string{"# Redegjørelse / " + prose + " / Med hilsen / Kari Lien", "Vedlegg 1 / # Aktivitetsplan / Opprettet: 3.3.2025 / " + prose}),
		[]int{0, 1}},
}

// Documents of several pages: none of them may be split.
var single = []struct {
	name string
	c    *text.Content
}{
	{"an account whose sections begin on new pages",
		pdf([]string{"# Redegjørelse / " + prose, "## Undersøkelser / " + prose, "## Aktivitetsplan / Planen ble laget 3. mars 2025. / " + prose,
			"## Møter / 4. mars 2025: Møte med mor og far. / " + prose, "## Eksterne instanser / PPT: drøfting / " + prose})},
	{"an account whose headings all look like titles",
		pdf([]string{"# Redegjørelse / " + prose, "# Kartlegging / " + prose, "# Tiltak / " + prose, "# Barnets beste / " + prose})},
	{"an account with numbered sections",
		pdf([]string{"# Utgreiing / " + nynorsk, "# 2 Samtale med eleven 4. mars 2025 / " + nynorsk, "# 3 Møte med heimen 6. mars 2025 / " + nynorsk})},
	{"a plan of three pages, every page with its head",
		pdf([]string{"# Aktivitetsplan / Elev: A.B. / Opprettet: 3.3.2025 / Problem\tTiltak\tNår / Utestenging\tVakt\tUke 10",
			"# Aktivitetsplan / Elev: A.B. / Opprettet: 3.3.2025 / Problem\tTiltak\tNår / Erting\tSamtaler\tUke 11",
			"# Aktivitetsplan / Elev: A.B. / Opprettet: 3.3.2025 / Barnets beste / " + prose})},
	{"a plan with its evaluation",
		pdf([]string{"# Aktivitetsplan / Elev: A.B. / " + prose, "# Tiltak / Tiltak\tAnsvarlig\tNår / Vakt\tKL\tUke 10",
			"# Evaluering av planen / Dato: 4.4.2025 / " + prose})},
	{"minutes with several cases",
		pdf([]string{"# Møtereferat / Dato: 3.3.2025 / Til stede: mor, rektor / Sak 1 Status / " + prose, "Sak 2 Aktivitetsplan / " + prose,
			"Sak 3 Møte 4. april 2025 / " + prose + " / Kari Lien"})},
	{"minutes that say that they go on",
		pdf([]string{"# Referat / Dato: 3.3.2025 / Til stede: mor / " + prose + " / Fortsettes neste side",
			"# Referat forts. / Dato: 3.3.2025 / Til stede: mor / " + prose})},
	{"a log over pages",
		pdf([]string{"# Logg / 3.3.2025 Ringte mor om turen. / 4.3.2025 Snakket med alle tre.", "12.3.2025 Møte med mor og far på kontoret. / 13.3.2025 Rolig dag ute.",
			"2.4.2025 Elevsamtale med A om planen. / 5.4.2025 Telefon til PPT om saken."})},
	{"a log whose table begins anew on each page",
		pdf([]string{"# Logg A.B. / Dato\tHendelse\tSign / 3.3.2025\tRingte mor om turen\tKL", "# Logg A.B. / Dato\tHendelse\tSign / 2.4.2025\tMøte med far og rektor\tKL",
			"# Logg A.B. / Dato\tHendelse\tSign / 7.5.2025\tSamtale med eleven\tKL"})},
	{"a guide with chapters",
		pdf([]string{"# Veileder / Innhold / Elevsamtaler 2 / Observasjon 3 / " + prose, "# Elevsamtaler / " + prose, "# Observasjon / " + prose,
			"# Aktivitetsplan / " + prose, "# Møtereferat / Slik skriver du: / Til stede: alle / " + prose})},
	{"a routine with chapters of one letterhead",
		pdf([]string{"^Lia skole Rutine for mobbing / # Rutine / " + prose, "^Lia skole Rutine for mobbing / # Varsel til rektor / Dato: / " + prose,
			"^Lia skole Rutine for mobbing / # Møte med foreldre / Til stede: rektor / " + prose})},
	{"a thread of mails",
		pdf([]string{"Fra: Mor / Sendt: 3. mars 2025 / Til: Kari / Emne: I dag / " + prose, "Fra: Kari / Sendt: 2. mars 2025 / Til: Mor / Emne: I dag / " + prose})},
	{"a sentence that goes on below a heading-like word",
		pdf([]string{"# Analyse / " + prose + " / Eleven har hatt det vanskelig siden før jul, og etter den siste", "Samtale med rektor 3. mars 2025 ble det klart at han ikke ville mer. / " + prose})},
	{"an expert assessment with its parts",
		pdf([]string{"# Sakkyndig vurdering / Vår dato: 3.3.2025 / " + prose, "## Observasjon / " + prose, "## Samtale med eleven / " + prose + " / Jo Haug", "## Vurdering / " + prose})},
	{"a survey with a question a page",
		pdf([]string{"# Trivselsundersøkelse / Gjennomført 3.3.2025 / 1 Trives du? / " + prose, "2 Har du noen å være med? / " + prose, "3 Blir du plaget? / " + prose})},
	{"pages with their number",
		pdf([]string{"# Referat / Dato: 3.3.2025 / Til stede: mor / " + prose + " / _Side 1 av 2", "# Avtaler / Nytt møte 7.4.2025 / Da møter mor, far og rektor. / " + prose + " / _Side 2 av 2"})},
	{"two standards in one account, with quotes",
		pdf([]string{"# Utgreiing / " + nynorsk, "## Frå loggen / " + prose, "## Skulen si vurdering / " + nynorsk})},
}

func TestSplitMerged(t *testing.T) {
	for _, test := range merged {
		if got := starts(Split("fil.pdf", test.c)); !slices.Equal(got, test.first) {
			t.Errorf("%s: begin on %v, want %v", test.name, got, test.first)
		}
	}
}

func TestSplitKeepsSingle(t *testing.T) {
	for _, test := range single {
		if got := starts(Split("fil.pdf", test.c)); len(got) != 1 {
			t.Errorf("%s: begin on %v", test.name, got)
		}
	}
}

func starts(documents []*text.Document) []int {
	var first []int
	for _, d := range documents {
		first = append(first, d.First)
	}
	return first
}

// plain returns c as a format that doesn't tell headings from running text has it.
func plain(c *text.Content) *text.Content {
	p := *c
	p.Pages = nil
	for _, page := range c.Pages {
		page.Lines = slices.Clone(page.Lines)
		for i := range page.Lines {
			page.Lines[i].Level = 0
		}
		p.Pages = append(p.Pages, page)
	}
	return &p
}

func TestSplitWithoutHeadings(t *testing.T) {
	for _, test := range merged {
		if got := starts(Split("fil.pdf", plain(test.c))); !slices.Equal(got, test.first) {
			t.Errorf("%s: begin on %v, want %v", test.name, got, test.first)
		}
	}
	for _, test := range single {
		if got := starts(Split("fil.pdf", plain(test.c))); len(got) != 1 {
			t.Errorf("%s: begin on %v", test.name, got)
		}
	}
}
