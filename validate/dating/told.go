package dating

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// toldLines is how many lines at the beginning may tell in a sentence when what
// the document records took place.
const toldLines = 5

// assignTold handles the sentences in which the writer tells the day of the
// document itself: "I dag, onsdag 12. mars, snakket jeg med …", "Mor ringte
// skolen 21. januar 2025", "Planen er laget i samarbeid med heimen 21. januar
// 2025". A sentence of the same form that tells what somebody else said or did is
// left: its day is that of an event. before is the date before c in the line.
func (s *sheet) assignTold(c, before *candidate, rest surroundings) bool {
	if before != nil || rest.cells > 2 || s.kind.Type == doctype.Dokumentliste {
		return false
	}
	nth := s.lines[c.line].nth
	head, foot := nth < topLines, nth >= s.body-lastLines
	words, after := s.clauseBefore(c, rest), clauseWords(rest.after)
	switch {
	case (head || foot || s.body <= noteLines) && today(words, after) && !strings.ContainsAny(rest.before, `"«“`):
		c.role, c.score = Made, 0.75
	case (head || foot) && (s.tellsOfItself(words) || s.madeFragment(rest.before)):
		c.role, c.score = Made, 0.7
	case nth <= toldLines && s.weighs() && s.sitting(words):
		c.role, c.score = Met, 0.6 // "Gjennomført i teammøte 03.04.2025"
	case nth > 0 && nth <= toldLines && s.underTitle(c, rest):
		c.role, c.score = Met, 0.6
	case nth <= toldLines && (s.sendsReport(words) || s.tellsOfContact(words, after) || s.tellsOfWarning(words, after) || present(words)):
		c.role, c.score = Met, 0.65
	default:
		return false
	}
	return true
}

// sitting reports whether words name the sitting at which something was weighed:
// "Gjennomført i teammøte", "Arbeidsøkt".
func (s *sheet) sitting(words []string) bool {
	if len(words) == 0 || len(words) > 5 || slices.ContainsFunc(words, otherTime) {
		return false
	}
	return heldParticiples[words[0]] || len(words) <= 2 && containsAny(words[0], "økt", "møte", "drøfting", "samling", "verksted")
}

// madeFragment reports whether s, the text before a date, ends in a participle of
// making that a sign sets apart, as a line below the title does: "Vår framstilling
// av saken, nedskrevet".
func (s *sheet) madeFragment(before string) bool {
	words := strings.Fields(strings.ToLower(lastSentence(before)))
	n := len(words)
	if n > 0 && words[n-1] == "den" {
		n--
	}
	if n < 2 || n > 14 || !closingVerbs[words[n-1]] || words[n-1] == "satt" || words[n-1] == "gjort" {
		return false
	}
	set := strings.HasSuffix(words[n-2], ",") || lettersIn(words[n-2]) == 0
	return set && !slices.ContainsFunc(words[:n-1], func(w string) bool {
		w = strings.Trim(w, ",.:;()")
		return papers[w] && !s.ownName(w+"en") && !s.ownName(w+"et") || titleVerbs[w] || subordinate[w]
	})
}

// underTitle reports whether c is a piece of its own in a line below the title
// that names, without a verb, who met, where and when: "Elev og lærer,
// grupperommet, onsdag 12.11.25, andre time", "Onsdag
// 12. november 2025 kl. 13.30–14.15, møterom Nord".
func (s *sheet) underTitle(c *candidate, rest surroundings) bool {
	if ownNouns[s.kind.Type] == nil && !s.weighs() || rest.cells > 1 || s.invites() || s.openings > 2 {
		return false
	}
	l := &s.lines[c.line]
	after := l.Text[c.expr.End:]
	timed := c.opens && clockIn(after[:len(after)-len(withoutClock(after))])
	apart := strings.ContainsAny(rest.link, ",–-|·•") || timed || c.opens && c.expr.Weekday != 0 && strings.Contains(after, ",")
	if len(l.Text) > 120 || endsLikeSentence(l.Text) || !apart {
		return false
	}
	words := clauseWords(l.Text[:c.expr.Start] + " " + l.Text[c.expr.End:])
	return !slices.ContainsFunc(words, func(w string) bool {
		return titleVerbs[w] || otherTime(w) && w != "andre" || subordinate[w] || norsk.FormOf(w) != norsk.NoVerb
	})
}

// lastSentence returns what follows the last full stop inside s.
func lastSentence(s string) string {
	for at := len(s); at > 0; {
		at = strings.LastIndexAny(s[:at], ".!?;")
		if at < 0 {
			break
		}
		initial := at > 0 && s[at-1] >= 'A' && s[at-1] <= 'Z' && (at == 1 || s[at-2] == ' ')
		next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s[at+1:], " "))
		ordinal := at > 0 && s[at] == '.' && s[at-1] >= '0' && s[at-1] <= '9' && unicode.IsLower(next) // "på 6. trinn"
		if strings.HasPrefix(s[at+1:], " ") && !initial && !ordinal {
			return s[at+1:]
		}
	}
	return s
}

// today reports whether the writer's own day stands beside the date: "i dag,
// 12. mars", "12. mars i dag".
func today(words, after []string) bool {
	n := len(words)
	return n > 0 && words[n-1] == "idag" || n > 1 && words[n-1] == "dag" && words[n-2] == "i" ||
		len(after) > 1 && after[0] == "i" && after[1] == "dag"
}

// sendsReport reports whether the clause before a date hands over the record of a
// meeting or talk: "Her kommer referatet fra møtet torsdag".
func (s *sheet) sendsReport(words []string) bool {
	at := slices.IndexFunc(words, func(w string) bool { return strings.HasPrefix(w, "referat") || strings.HasPrefix(w, "oppsummering") })
	if at < 0 || at+2 >= len(words) || len(words) > at+6 || words[at+1] != "fra" && words[at+1] != "frå" && words[at+1] != "etter" && words[at+1] != "av" {
		return false
	}
	refers := func(w string) bool { return referring[w] }
	return slices.ContainsFunc(words[at+2:], s.ownNoun) && !slices.ContainsFunc(words, refers)
}

// referring words speak of another document than this one.
var referring = map[string]bool{
	"viser": true, "vist": true, "syner": true, "se": true, "sjå": true, "jf": true, "jfr": true, "godkjenning": true, "godkjent": true, "godkjend": true,
	"forrige": true, "førre": true, "siste": true, "tidligere": true, "tidlegare": true, "vedlagt": true, "vedlegg": true, "fått": true, "lest": true,
}

// present reports whether words are those that lead to who was at a meeting:
// "Til stede torsdag 6. februar 2025: mor, rektor".
func present(words []string) bool {
	switch strings.Join(words, " ") {
	case "til stede", "til stades", "tilstede", "møtte", "frammøtte", "oppmøte", "deltakere", "deltakarar":
		return true
	}
	return false
}

// tellsOfItself reports whether the clause before a date says that the document
// was made: "planen er laget i samarbeid med foreldrene".
func (s *sheet) tellsOfItself(words []string) bool {
	if len(words) > 1 && (words[0] == "denne" || words[0] == "dette") && (s.selfNoun(words[1]) || agreed[words[1]]) {
		words = words[1:] // "Denne avtalen er …"
	}
	if len(words) < 3 || len(words) > 14 || !s.selfNoun(words[0]) && !agreed[words[0]] || !beWords[words[1]] {
		return false
	}
	at := 2
	for at < len(words) && (words[at] == "først" || words[at] == "fyrst" || words[at] == "sist") {
		at++
	}
	return at < len(words) && (closingVerbs[words[at]] || settledOn[words[at]]) &&
		!slices.ContainsFunc(words[at+1:], func(w string) bool { return otherTime(w) && w != "før" || notTheDay[w] || subordinate[w] })
}

// agreed are what schools call a paper that they have agreed upon with others.
var agreed = map[string]bool{"avtalen": true, "avtala": true, "ordningen": true, "ordninga": true}

// settledOn are participles of what a document decides or agrees upon.
var settledOn = map[string]bool{
	"fattet": true, "fatta": true, "truffet": true, "inngått": true, "gått": true, "gjennomgått": true, "drøftet": true, "drøfta": true, "godkjent": true, "godkjend": true, "presentert": true,
}

// beWords are the verbs between a document and the participle of its making.
var beWords = map[string]bool{"er": true, "ble": true, "vart": true, "blei": true, "var": true}

// selfNoun reports whether word, in lower case and definite, can only be the
// document itself: "planen" in a plan, not in an account that tells of one.
func (s *sheet) selfNoun(word string) bool {
	if s.kind.Type == doctype.Annet || s.kind.Type == "" {
		for _, nouns := range selfNouns {
			if slices.Contains(nouns, word) {
				return true
			}
		}
	}
	return slices.Contains(selfNouns[""], word) || slices.Contains(selfNouns[s.kind.Type], word)
}

// ownName reports whether word, in lower case, is what documents of this kind
// alone call themselves.
func (s *sheet) ownName(word string) bool { return slices.Contains(selfNouns[s.kind.Type], word) }

// selfNouns are what documents of a kind call themselves; under "" what all do.
var selfNouns = map[doctype.Type][]string{
	"":                         {"dokumentet", "notatet", "skjemaet", "dette", "denne", "listen", "lista", "oversikten", "oversikta"},
	doctype.Aktivitetsplan:     {"planen", "aktivitetsplanen", "tiltaksplanen"},
	doctype.IOP:                {"planen", "opplæringsplanen"},
	doctype.Systemdokument:     {"planen", "rutinen", "rutina", "prosedyren", "prosedyra", "reglementet", "reglane", "reglene", "veilederen", "rettleiaren"},
	doctype.Redegjorelse:       {"redegjørelsen", "redegjørelsa", "utgreiinga", "utgreiingen"},
	doctype.Enkeltvedtak:       {"vedtaket"},
	doctype.Analyse:            {"analysen", "analysa", "vurderingen", "vurderinga"},
	doctype.BarnetsBeste:       {"vurderingen", "vurderinga"},
	doctype.SakkyndigVurdering: {"vurderingen", "vurderinga", "rapporten"},
	doctype.Kartlegging:        {"rapporten", "sammenstillingen", "samanstillinga"},
	doctype.Observasjon:        {"observasjonsnotatet", "rapporten"},
	doctype.Motereferat:        {"referatet"},
	doctype.Foreldrekontakt:    {"referatet"},
	doctype.Elevsamtale:        {"referatet"},
	doctype.Logg:               {"loggen"},
	doctype.Avvik:              {"avviket", "meldingen", "meldinga"},
	doctype.Varsel:             {"varselet", "meldingen", "meldinga"},
}

// tellsOfContact reports whether the clause around a date says that the talk,
// the call or the observation which the document records took place then.
func (s *sheet) tellsOfContact(words, after []string) bool {
	verbs := contactVerbs[s.kind.Type]
	if verbs == nil || slices.ContainsFunc(words, func(w string) bool { return otherTime(w) || subordinate[w] }) ||
		slices.ContainsFunc(after[:min(4, len(after))], putOff) {
		return false
	}
	if len(words) == 0 { // "12. mars 2025 snakket jeg med eleven"
		if len(after) < 2 || !s.teller(after[1]) {
			return false
		}
		rest := after[2:min(len(after), 9)]
		return slices.Contains(verbs, after[0]) || heldVerb(after[0]) && slices.ContainsFunc(rest, s.ownNoun)
	}
	if (words[0] == "i" || words[0] == "under" || words[0] == "på" || words[0] == "ved") && len(words) > 1 && s.ownNoun(words[1]) {
		return true // "I samtale med eleven 12. mars 2025"
	}
	at := slices.IndexFunc(words, func(w string) bool { return slices.Contains(verbs, w) || heldVerb(w) })
	if at < 0 || at > 4 {
		return false
	}
	if heldVerb(words[at]) && !slices.Contains(verbs, words[at]) && !slices.ContainsFunc(words[at+1:], s.ownNoun) {
		return false
	}
	return at == 0 || slices.ContainsFunc(words[:min(at+2, len(words))], s.teller)
}

// teller reports whether word, in lower case, is the writer or somebody else on
// the school's side; in notes of contact with the home also a parent.
func (s *sheet) teller(word string) bool {
	if tellers[word] || s.kind.Type == doctype.Foreldrekontakt && parents[word] {
		return true
	}
	return slices.ContainsFunc(staffEndings, func(end string) bool { return strings.HasSuffix(word, end) })
}

// tellsOfWarning reports whether a warning says when the head was told: "Rektor
// ble varslet muntlig 12. mars 2025".
func (s *sheet) tellsOfWarning(words, after []string) bool {
	if s.kind.Type != doctype.Varsel || slices.ContainsFunc(words, func(w string) bool { return otherTime(w) && w != "sa" || subordinate[w] }) {
		return false
	}
	head := func(w string) bool {
		return strings.HasPrefix(w, "rektor") || strings.HasSuffix(w, "ledelsen") || strings.HasSuffix(w, "leiinga") || strings.HasSuffix(w, "ledelse")
	}
	return slices.ContainsFunc(words, func(w string) bool { return warningVerbs[w] }) &&
		(slices.ContainsFunc(words, head) || slices.ContainsFunc(after[:min(5, len(after))], head))
}

// contactVerbs are the verbs with which documents of a kind begin to tell of the
// contact that they record.
var contactVerbs = map[doctype.Type][]string{
	doctype.Elevsamtale: {"møttes", "møttest", "snakket", "snakka", "pratet", "prata", "samtalte", "samtala", "møtte", "intervjuet", "intervjua"},
	doctype.Foreldrekontakt: {
		"ringte", "ringde", "ringt", "kontaktet", "kontakta", "møtte", "møttes", "møttest", "snakket", "snakka", "pratet", "prata",
		"informerte", "orienterte", "telefonerte",
	},
	doctype.Observasjon:  {"observerte", "observert"},
	doctype.Motereferat:  {"møttes", "møttest"},
	doctype.Analyse:      sittingVerbs,
	doctype.BarnetsBeste: sittingVerbs,
	doctype.Logg: {
		"ringte", "ringde", "ringt", "snakket", "snakka", "pratet", "prata", "møtte", "observerte", "observert",
	},
}

// sittingVerbs tell that people sat down to weigh something up.
var sittingVerbs = []string{"satte", "sette", "møttes", "møttest", "samlet", "samla", "samlast", "drøftet", "drøfta"}

var (
	tellers = map[string]bool{"jeg": true, "eg": true, "vi": true, "undertegnede": true, "underteikna": true, "skolen": true, "skulen": true}
	parents = map[string]bool{
		"mor": true, "far": true, "mora": true, "moren": true, "faren": true, "mamma": true, "pappa": true, "foreldre": true, "foreldrene": true,
		"foreldra": true, "foresatt": true, "foresatte": true, "føresett": true, "føresette": true,
	}
	staffEndings = []string{
		"lærer", "lærar", "leder", "leiar", "rektor", "rådgiver", "rådgjevar", "sykepleier", "sjukepleiar", "terapeut", "miljøarbeider",
		"miljøarbeidar", "inspektør", "assistent", "koordinator", "fagarbeider", "fagarbeidar",
	}
	warningVerbs = map[string]bool{
		"varslet": true, "varsla": true, "varsler": true, "varslar": true, "varsles": true, "meldte": true, "melde": true, "melder": true, "meldt": true,
		"informerte": true, "informert": true, "orienterte": true, "orientert": true,
	}
	// subordinate words open a clause that tells of something else.
	subordinate = map[string]bool{
		"at": true, "som": true, "da": true, "då": true, "når": true, "fordi": true, "hvor": true, "der": true, "hvis": true, "dersom": true,
	}
)
