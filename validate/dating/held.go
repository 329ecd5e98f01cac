package dating

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// assignHeld handles the words that say when what the document records took
// place: "Møtet ble avholdt 12. mars 2025", "Det vart halde møte 12. mars 2025",
// "Vi gjennomførte undersøkelsen i uke 41, 2025", "gjennomført i uke 41, 2025".
// before is the date before c in the same line; the two can be a stretch of days.
func (s *sheet) assignHeld(c, before *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if before != nil && before.role == Met && before.label == "" && before.expr.Range == norsk.RangeFirst && c.expr.Range == norsk.RangeLast {
		c.role, c.score = Met, before.score
		return true
	}
	if l.nth >= topLines || !s.recordsTalk() || len(rest.before) > 80 {
		return false
	}
	words := withoutName(rest.before, s.clauseBefore(c, rest))
	after := s.sentenceAfter(c, rest)
	if len(words) == 0 || slices.ContainsFunc(words, otherTime) || slices.ContainsFunc(after[:min(4, len(after))], putOff) {
		return false
	}
	held := len(words) > 1 && heldNoun(words[0]) && slices.ContainsFunc(words[1:], heldVerb) ||
		l.nth <= 3 && impersonal[words[0]] && slices.ContainsFunc(words[1:], heldVerb) && slices.ContainsFunc(words[1:], s.ownNoun) ||
		s.heldFragment(lastSentence(rest.before))
	if held {
		c.role, c.score = Met, 0.65
	}
	return held
}

// withoutName drops the name of a place or a school from words, the clause of s,
// where a sentence begins behind it without a sign: "Vik skole Undersøkelsen ble
// gjennomført".
func withoutName(s string, words []string) []string {
	for i, word := range strings.Fields(s) {
		if first, _ := utf8.DecodeRuneInString(word); i > 0 && i < 5 && unicode.IsUpper(first) && heldNoun(strings.ToLower(word)) {
			name := strings.Join(strings.Fields(s)[:i], " ")
			if at := slices.Index(words, strings.ToLower(word)); at >= 0 && placeName(name, true) {
				return words[at:]
			}
		}
	}
	return words
}

// heldFragment reports whether clause ends in a participle that leads to its
// date, "Utført i", at its beginning, after a sign that sets it apart or after
// the name of what the document records.
func (s *sheet) heldFragment(clause string) bool {
	words := strings.Fields(strings.ToLower(clause))
	end := len(words)
	for end > 0 && (leadsToDay[words[end-1]] || manners[words[end-1]] || answeredOn[words[end-1]]) {
		end--
	}
	if end == 0 || !heldParticiples[words[end-1]] {
		return false
	}
	if slices.ContainsFunc(words[:end-1], func(w string) bool { return titleVerbs[w] }) {
		return false
	}
	if end == 1 {
		return true
	}
	before := words[end-2]
	return lettersIn(before) == 0 || strings.HasSuffix(before, ",") || s.ownNoun(before)
}

func clauseWords(s string) []string {
	words := strings.Fields(strings.ToLower(s))
	for i, w := range words {
		words[i] = strings.Trim(w, ".,:;()–-·|")
	}
	return slices.DeleteFunc(words, func(w string) bool { return w == "" })
}

// ownNoun reports whether word, in lower case, names what a document of this
// kind records.
func (s *sheet) ownNoun(word string) bool {
	for _, stem := range ownNouns[s.kind.Type] {
		if strings.Contains(word, stem) {
			return true
		}
	}
	return false
}

// ownNouns are the stems of what documents of a kind record.
var ownNouns = map[doctype.Type][]string{
	doctype.Motereferat:     {"møte", "møtt", "drøfting", "konsultasjon", "konferanse"},
	doctype.Elevsamtale:     {"samtal", "intervju"},
	doctype.Foreldrekontakt: {"møte", "samtal", "konferanse"},
	doctype.Observasjon:     {"observ"},
	doctype.Kartlegging:     {"undersøk", "kartlegg", "spørre", "sosiogram", "måling", "test", "intervju", "skjema", "spekter", "spørsmål"},
}

// heldNoun reports whether word, in lower case, begins a sentence about the
// document's own meeting, talk or survey: in the definite form, also as the last
// part of a compound.
func heldNoun(word string) bool {
	return slices.ContainsFunc(heldNouns, func(noun string) bool { return strings.HasSuffix(word, noun) })
}

func heldVerb(word string) bool  { return heldVerbs[word] || heldParticiples[word] }
func otherTime(word string) bool { return otherTimes[word] || putOff(word) }

// putOff reports whether word, in lower case, says that something did not take
// place as meant.
func putOff(word string) bool {
	switch word {
	case "utsatt", "utsett", "flyttet", "flytta", "avlyst", "avlyse", "avbestilt", "planlagt", "planlagd", "satt", "sett", "ikke", "ikkje":
		return true
	}
	return false
}

var (
	heldNouns = []string{
		"møtet", "samtalen", "samtala", "observasjonen", "undersøkelsen", "undersøkinga", "undersøkingen", "kartleggingen", "kartlegginga",
		"intervjuet", "konferansen", "drøftingen", "drøftinga", "sosiogrammet", "målingen", "målinga", "testen", "svara", "svarene", "svarane", "skjemaet", "skjemaene", "skjemaa", "innsamlingen", "innsamlinga",
	}
	impersonal = map[string]bool{"det": true, "vi": true, "jeg": true, "eg": true, "klassen": true, "klassa": true, "elevene": true, "elevane": true}
	heldVerbs  = map[string]bool{
		"fant": true, "fann": true, "var": true, "foregikk": true, "føregjekk": true, "hadde": true, "holdt": true, "heldt": true,
		"gjennomførte": true, "utførte": true, "foretok": true, "føretok": true, "svarte": true, "svara": true,
	}
	heldParticiples = map[string]bool{
		"holdt": true, "avholdt": true, "halde": true, "halden": true, "haldt": true, "avhalde": true, "gjennomført": true, "gjennomførd": true, "utført": true, "utførd": true,
		"foretatt": true, "føreteke": true, "føretatt": true, "gjort": true, "tatt": true, "teken": true, "teke": true, "besvart": true, "svart": true, "spurt": true, "spurd": true, "avsluttet": true, "avslutta": true, "samlet": true, "samla": true, "innsamlet": true, "innsamla": true, "innhentet": true, "innhenta": true,
	}
	otherTimes = map[string]bool{
		"skal": true, "skulle": true, "vil": true, "må": true, "bør": true, "blir": true, "vert": true, "neste": true, "nytt": true, "ny": true,
		"forrige": true, "førre": true, "siste": true, "tidligere": true, "tidlegare": true, "etter": true, "før": true, "siden": true, "sidan": true,
		"andre": true, "annet": true, "anna": true, "fortalte": true, "fortalde": true, "sa": true, "mener": true, "meiner": true, "frist": true, "innen": true, "innan": true,
	}
	// answeredOn are what the answers to a survey were written on, after "på".
	answeredOn = map[string]bool{"papir": true, "ark": true, "skjema": true, "nett": true, "nettbrett": true, "pc": true}
	leadsToDay = map[string]bool{
		"i": true, "på": true, "den": true, "perioden": true, "tidsrommet": true, "løpet": true, "av": true, "dato": true, "skolen": true, "skulen": true,
		"fra": true, "frå": true, "mellom": true, "inn": true,
	}
)

// headOfNotice is how many lines at the beginning tell whether the document
// invites to a meeting or records it.
const headOfNotice = 5

// invites reports whether the document begins as an invitation to a meeting that
// is not also the form of its minutes: the day of the meeting lies ahead of it.
func (s *sheet) invites() bool {
	invites := false
	for i := 0; i < len(s.lines) && s.lines[i].nth < headOfNotice; i++ {
		t := strings.ToLower(s.lines[i].Text)
		if strings.Contains(t, "referat") || strings.Contains(t, "protokoll") {
			return false
		}
		for _, w := range [...]string{"innkalling til", "møteinnkalling", "invitasjon til", "innbydelse til", "innbyding til", "forberedelse til", "førebuing til", "saksliste til", "sakliste til", "spørsmål til"} {
			invites = invites || s.lines[i].nth <= 1 && strings.HasPrefix(t, w)
		}
	}
	return invites
}
