package doctype

import "strings"

// ending is the last part of a compound, and what it makes of the whole.
type ending struct {
	text     string
	kind     Type
	strength strength
}

// endings are the last parts of titles that are one word: "nærværsveileder",
// "teammøtereferat". The first that fits counts, so longer ones stand first.
var endings = [...]ending{
	{"innkalling", Annet, strong}, {"timeplan", Annet, strong}, {"ukeplan", Annet, strong}, {"vekeplan", Annet, strong},
	{"klasseliste", Annet, strong}, {"elevliste", Annet, strong}, {"erklæring", Annet, medium}, {"utskrift", Annet, medium},
	{"øvelse", Annet, medium}, {"faktura", Annet, strong}, {"samtykke", Annet, medium}, {"tilvising", Annet, medium},
	{"henvisning", Annet, medium}, {"vedleggsliste", Dokumentliste, strong}, {"dokumentliste", Dokumentliste, strong},
	{"aktivitetsplan", Aktivitetsplan, strong}, {"tiltaksplan", Aktivitetsplan, medium}, {"oppfølgingsplan", Aktivitetsplan, medium},
	{"opplæringsplan", IOP, medium}, {"beredskapsplan", Systemdokument, strong}, {"handlingsplan", Systemdokument, medium},
	{"årsplan", Systemdokument, strong}, {"virksomhetsplan", Systemdokument, strong}, {"trivselsplan", Systemdokument, strong},
	{"rutine", Systemdokument, medium}, {"rutinen", Systemdokument, medium}, {"rutiner", Systemdokument, medium},
	{"rutinar", Systemdokument, medium}, {"prosedyre", Systemdokument, strong}, {"prosedyrer", Systemdokument, strong},
	{"prosedyrar", Systemdokument, strong}, {"veileder", Systemdokument, strong}, {"veilederen", Systemdokument, strong},
	{"rettleiar", Systemdokument, strong}, {"rettleiaren", Systemdokument, strong}, {"reglement", Systemdokument, strong},
	{"regler", Systemdokument, strong}, {"reglar", Systemdokument, strong}, {"reglane", Systemdokument, strong},
	{"håndbok", Systemdokument, strong}, {"handbok", Systemdokument, strong}, {"instruks", Systemdokument, strong},
	{"retningslinjer", Systemdokument, strong}, {"retningsliner", Systemdokument, strong}, {"strategi", Systemdokument, strong},
	{"årshjul", Systemdokument, strong}, {"plakat", Systemdokument, medium}, {"plan", Systemdokument, weak},
	{"redegjørelse", Redegjorelse, medium}, {"redegjering", Redegjorelse, medium}, {"uttalelse", Redegjorelse, weak},
	{"foreldresamtale", Foreldrekontakt, strong}, {"utviklingssamtale", Foreldrekontakt, medium}, {"elevsamtale", Elevsamtale, strong},
	{"samtale", Elevsamtale, medium}, {"samtaler", Elevsamtale, medium}, {"samtalar", Elevsamtale, medium},
	{"møtereferat", Motereferat, strong}, {"referat", Motereferat, medium}, {"møtenotat", Motereferat, strong},
	{"møteprotokoll", Motereferat, strong}, {"møte", Motereferat, weak}, {"observasjon", Observasjon, strong},
	{"observasjonar", Observasjon, strong}, {"observasjoner", Observasjon, strong}, {"observasjonsskjema", Observasjon, strong},
	{"sosiogram", Kartlegging, strong}, {"kartlegging", Kartlegging, medium}, {"undersøkelse", Kartlegging, medium},
	{"undersøkelsen", Kartlegging, medium}, {"undersøking", Kartlegging, medium}, {"undersøkinga", Kartlegging, medium},
	{"logg", Logg, strong}, {"loggen", Logg, strong}, {"notat", Logg, medium}, {"notater", Logg, medium}, {"notatar", Logg, medium},
	{"tidslinje", Logg, medium}, {"tidsline", Logg, medium}, {"varsel", Varsel, medium}, {"meldeskjema", Varsel, strong},
	{"bekymringsmelding", Varsel, medium}, {"avviksmelding", Avvik, strong}, {"avvik", Avvik, medium}, {"skademelding", Avvik, strong},
	{"analyse", Analyse, medium}, {"analysen", Analyse, medium}, {"vedtak", Enkeltvedtak, strong}, {"vedtaket", Enkeltvedtak, medium},
	{"melding", Varsel, weak}, {"skade", Avvik, medium}, {"guide", Systemdokument, strong}, {"guiden", Systemdokument, strong},
	{"sjekkliste", Systemdokument, medium},
}

// compound returns what a word in a title names though the lexicon does not have
// it: a long word with a slip in it, or a compound, by its last part.
func compound(word string) (ending, bool) {
	if e, ok := misspelling(word); ok {
		return e, true
	}
	for _, e := range endings {
		if len(word) > len(e.text)+2 && strings.HasSuffix(word, e.text) {
			return e, true
		}
	}
	return ending{}, false
}

// stems are the long words of titles that people misspell.
var stems = [...]ending{
	{"redegjørelse", Redegjorelse, medium}, {"utgreiing", Redegjorelse, medium}, {"aktivitetsplan", Aktivitetsplan, strong},
	{"tiltaksplan", Aktivitetsplan, medium}, {"møtereferat", Motereferat, strong}, {"elevsamtale", Elevsamtale, strong},
	{"observasjon", Observasjon, strong}, {"observasjonsskjema", Observasjon, strong}, {"observasjonsnotat", Observasjon, strong},
	{"kartlegging", Kartlegging, medium}, {"sosiogram", Kartlegging, strong}, {"hendelseslogg", Logg, strong},
	{"avviksmelding", Avvik, strong}, {"foreldresamtale", Foreldrekontakt, strong}, {"enkeltvedtak", Enkeltvedtak, strong},
	{"innhentingsbrev", Innhentingsbrev, strong}, {"vedleggsliste", Dokumentliste, strong}, {"handlingsplan", Systemdokument, medium},
	{"beredskapsplan", Systemdokument, strong}, {"ordensreglement", Systemdokument, strong}, {"prosedyre", Systemdokument, strong},
	{"bekymringsmelding", Varsel, medium}, {"møteinnkalling", Annet, strong},
}

// misspelling returns the title word that word is one slip away from.
func misspelling(word string) (ending, bool) {
	const shortest = 9
	if len(word) < shortest {
		return ending{}, false
	}
	for _, e := range stems {
		if word != e.text && oneSlip(word, e.text) {
			return e, true
		}
	}
	return ending{}, false
}

// oneSlip reports whether a becomes b by one letter more, less or other, or by
// two neighbours changing places. Letters count as runes.
func oneSlip(a, b string) bool {
	if d := len(a) - len(b); d > 2 || d < -2 {
		return false
	}
	x, y := []rune(a), []rune(b)
	i := 0
	for i < len(x) && i < len(y) && x[i] == y[i] {
		i++
	}
	x, y = x[i:], y[i:]
	for len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1] {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	switch {
	case len(x) <= 1 && len(y) <= 1:
		return true
	case len(x) == 2 && len(y) == 2:
		return x[0] == y[1] && x[1] == y[0]
	}
	return false
}
