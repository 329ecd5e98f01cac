package dating

import "strings"

// nounStems end or begin words for documents and for what documents record.
var nounStems = []string{
	"referat", "møte", "samtale", "samtala", "notat", "observasjon", "logg", "melding", "varsel", "avvik", "protokoll", "oppsummering",
	"telefon", "kartlegging", "undersøk", "rapport", "vurdering", "utgreiing", "redegjørelse", "oversikt", "brev", "vedtak", "plan",
	"drøfting", "hendelse", "hending", "elevsamtale", "intervju", "skjema", "svar", "uttalelse", "fråsegn", "liste", "tidslinje", "resultat", "status", "čoahkkin",
	"tlf", "prat", "besøk", "befaring", "analyse", "sosiogram", "evaluering",
}

// docNoun reports whether s, the text before a date, names a document or what
// one records as a title does: near its beginning, or as its last word if it is
// short, and without a verb.
func docNoun(s string) bool {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ,:–-\t/()", r) })
	found := false
	for i, w := range words {
		if titleVerbs[w] || strings.HasSuffix(w, "erer") || strings.HasSuffix(w, "erte") {
			return false // "rapporterer"
		}
		if i > 2 && (i < len(words)-1 || len(words) > 6) {
			continue
		}
		for _, stem := range nounStems {
			found = found || strings.Contains(w, stem)
		}
	}
	return found
}

// eventNoun reports whether the last noun of s is one for an event, so that a date
// after it is the event's: "Oppfølging etter møte".
func eventNoun(s string) bool {
	words := strings.Fields(strings.ToLower(s))
	for i := len(words) - 1; i >= 0 && i >= len(words)-2; i-- {
		for _, stem := range []string{"møte", "samtale", "samtala", "hendelse", "hending", "telefon", "observasjon", "drøfting", "intervju", "undersøk", "kartlegging", "test"} {
			if strings.Contains(words[i], stem) {
				return true
			}
		}
	}
	return false
}

// titleVerbs are verbs that no title has but most sentences do.
var titleVerbs = map[string]bool{
	"ble": true, "vart": true, "blei": true, "var": true, "er": true, "har": true, "hadde": true, "skal": true, "skulle": true, "sa": true,
	"fortalte": true, "fortalde": true, "forteller": true, "fortel": true, "ringte": true, "ringde": true, "kom": true, "viser": true, "syner": true,
	"fikk": true, "fekk": true, "tok": true, "sier": true, "seier": true, "vil": true, "kan": true, "må": true, "blir": true, "vert": true, "sendte": true, "sende": true,
	"fant": true, "fann": true, "skjedde": true, "hendte": true, "inntraff": true, "settes": true, "holdes": true, "haldast": true, "avtalt": true, "innen": true, "innan": true,
}

// planNoun reports whether s names a plan or another document that lasts.
func planNoun(s string) bool {
	s = strings.ToLower(s)
	for _, stem := range []string{"plan", "rutine", "regl", "mal ", "iop", "prosedyre", "rettleiar", "veileder"} {
		if strings.Contains(s, stem) {
			return true
		}
	}
	return false
}
