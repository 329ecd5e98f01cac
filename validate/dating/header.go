package dating

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// titleLines is how many lines at the beginning are the title and what stands below
// it about the document.
const titleLines = 4

// longestHeader is how many words stand before the day of such a line at most.
const longestHeader = 9

// assignHeader handles the day in a line below the title that has no verb, or only
// a participle without a subject: "Avtalt på trinnmøte 5. desember 2025", "Sett opp
// 24. mars 2026 av Oda Lie", "Nordli skole 26. mars 2025. Gjelder fra i dag". What
// such a line leaves unsaid is the document.
func (s *sheet) assignHeader(c, before *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if l.nth >= titleLines || before != nil || rest.cells > 1 || c.date.Day == 0 || s.openings > 2 || s.invites() {
		return false
	}
	if after := s.sentenceAfter(c, rest); slices.ContainsFunc(after[:min(3, len(after))], verb) {
		return false // "Fredag 14. mars 2025 kom Ivar"
	}
	clause := lastSentence(rest.before)
	set := !s.weekdayOpens(c) && l.nth > 0
	if at := max(strings.LastIndex(clause, " - "), strings.LastIndex(clause, " – ")); at > 0 && l.nth == 0 {
		clause, set = strings.TrimLeft(clause[at:], " -–"), true // "Trivsel i 3A – spurt av Mari 18/9-25"
	}
	switch words := clauseWords(clause); {
	case len(words) == 0 || len(words) > longestHeader || slices.ContainsFunc(words, leadsElsewhere):
		return false
	case set && makes(words), set && s.recordsTalk() && heldParticiples[words[0]] && !slices.ContainsFunc(words[1:], verb):
	case set && ended(l.Text[c.expr.End:]) && !strings.ContainsAny(rest.link, ":;") && placeName(clause, strings.Contains(rest.link, ",")):
	default:
		return false
	}
	c.role, c.score = Made, 0.6
	return true
}

// weekdayOpens reports whether c opens its line with a weekday, as sentences do
// that tell what happened then.
func (s *sheet) weekdayOpens(c *candidate) bool { return c.opens && c.expr.Weekday != 0 }

// makes reports whether words, a clause without a subject, open with a participle
// that says how the document came to be: "avtalt på trinnmøte", "delt med alle".
func makes(words []string) bool {
	return headerVerbs[words[0]] && !slices.ContainsFunc(words[1:], verb) &&
		(len(words) == 1 || !startsNext[words[1]])
}

// ended reports whether a full stop and a new sentence follow in s, the text after a
// date.
func ended(s string) bool {
	s, stop := strings.CutPrefix(strings.TrimLeft(s, " "), ".")
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " "))
	return stop && unicode.IsUpper(next)
}

// verb reports whether word, in lower case, is one of a sentence that tells
// something.
func verb(word string) bool { return norsk.FormOf(word) != norsk.NoVerb || titleVerbs[word] }

// leadsElsewhere reports whether word, in lower case, leads to the day of something
// else than the document.
func leadsElsewhere(word string) bool {
	return otherTime(word) && word != "sett" && word != "satt" || subordinate[word] || elsewhere[word] || strings.HasPrefix(word, "hend") || strings.HasPrefix(word, "født") || strings.HasPrefix(word, "fødd")
}

var (
	// headerVerbs are the participles of making and of handing on that a line below
	// the title opens with.
	headerVerbs = map[string]bool{
		"avtalt": true, "avtala": true, "bestemt": true, "vedtatt": true, "vedteke": true, "vedteken": true, "godkjent": true, "godkjend": true,
		"skrevet": true, "skrive": true, "nedtegnet": true, "nedskrevet": true, "nedskrive": true, "notert": true, "laget": true, "laga": true, "lagd": true,
		"satt": true, "sett": true, "oppsatt": true, "samlet": true, "samla": true, "utarbeidet": true, "utarbeidd": true, "utarbeida": true, "utformet": true, "utforma": true,
		"delt": true, "sendt": true, "gitt": true, "gjeve": true, "gjeven": true, "levert": true, "lagt": true, "gjennomgått": true, "gått": true, "drøftet": true, "drøfta": true,
		"fylt": true, "utfylt": true, "signert": true, "underskrevet": true, "underskrive": true, "ført": true, "loggført": true, "tegnet": true, "teikna": true,
		"sammenfattet": true, "samanfatta": true, "oppsummert": true, "sammenstilt": true, "samanstilt": true, "dagsett": true, "datert": true,
	}
	// startsNext are words after a participle that speak of what is to come or of
	// something that began: "avtalt nytt møte", "satt i gang".
	startsNext = map[string]bool{
		"nytt": true, "ny": true, "nye": true, "neste": true, "i": true, "inn": true, "at": true, "å": true, "oppfølging": true, "møte": true, "samtale": true,
	}
	// elsewhere are words, beside those for other times, that lead to the day of another
	// paper or of an event.
	elsewhere = map[string]bool{
		"til": true, "inntil": true, "brev": true, "brevet": true, "frå": true, "fra": true, "klage": true, "svar": true, "jf": true, "viser": true, "syner": true, "gjelder": true, "gjeld": true, "oppstart": true, "start": true,
	}
)

// namesItself reports whether noun, before a participle at the head of the document,
// is the document and no other one that it tells of: "Rapport opprettet", but not
// "Planen datert".
func (s *sheet) namesItself(l *line, noun string) bool {
	noun = strings.TrimSpace(noun)
	definite := strings.HasSuffix(noun, "en") || strings.HasSuffix(noun, "et") || strings.HasSuffix(noun, "a")
	return !definite && l.nth < titleLines && s.kind.Type != doctype.Redegjorelse
}

// titleOfEvaluation reports whether label f, the word for an evaluation, opens the
// title or the line below the title of what records one: "Evaluering av tiltakene –
// 12. februar 2026". In a plan only its title does.
func (s *sheet) titleOfEvaluation(l *line, f *foundLabel) bool {
	if f.role != Evaluation || f.colon || f.start > 0 || !strings.HasPrefix(strings.ToLower(f.text), "evaluering") || strings.Contains(l.Text, "\t") {
		return false
	}
	return l.nth == 0 || l.nth == 1 && !s.full()
}
