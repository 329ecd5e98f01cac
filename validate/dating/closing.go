package dating

import "slices"

// closingLines is how many lines at the end may say when the document was made.
const closingLines = 3

// longestClosing is how long in bytes such a line is at most.
const longestClosing = 160

// assignClosing handles the words at the end that say when the document was
// made, and when something was added: "Gjort 16. januar 2026, tillegg 28. januar
// 2026. Ola Dal", "Skrevet ned av Kari Li 16. januar 2026". before is the date
// before c in the same line.
func (s *sheet) assignClosing(c, before *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if l.nth < s.body-closingLines || rest.cells > 1 || len(l.Text) > longestClosing || s.afterHeading(c.line) {
		return false
	}
	if before != nil {
		words := clauseWords(l.Text[before.expr.End:c.expr.Start])
		if before.role != Made || !closes(l.Text[:before.expr.Start]) || !slices.ContainsFunc(words, func(w string) bool { return additions[w] }) {
			return false
		}
		c.role, c.score = Revised, 0.65
		return true
	}
	if !closes(rest.before) {
		return false
	}
	c.role, c.score = Made, 0.7
	return true
}

// closes reports whether s, the text before a date, says that the document was
// made: a participle, first or after a word for the document, and how or by whom
// after it.
func closes(s string) bool {
	words := clauseWords(lastSentence(s))
	at := slices.IndexFunc(words, func(w string) bool { return closingVerbs[w] })
	if at < 0 || len(words) > at+10 {
		return false
	}
	for _, w := range words[:at] {
		if !closingSubjects[w] {
			return false
		}
	}
	rest := words[at+1:]
	if len(rest) > 1 && rest[1] == "etter" && atOnce[rest[0]] {
		rest = rest[2:] // "Skrevet rett etter timen"
	}
	return !slices.ContainsFunc(rest, func(w string) bool { return otherTime(w) || notTheDay[w] })
}

// atOnce say that something was written on the day of what it tells of.
var atOnce = map[string]bool{
	"rett": true, "like": true, "straks": true, "umiddelbart": true, "direkte": true, "beint": true, "samme": true, "same": true, "kort": true,
}

var (
	closingVerbs = map[string]bool{
		"gjort": true, "gjord": true, "skrevet": true, "skrive": true, "skriven": true, "laget": true, "laga": true, "lagd": true, "utarbeidet": true, "utarbeidd": true, "utarbeida": true,
		"nedskrevet": true, "nedskrive": true, "ferdigskrevet": true, "ferdigskrive": true, "renskrevet": true, "reinskrive": true, "ført": true,
		"oppsatt": true, "oppsett": true, "satt": true, "sett": true, "utformet": true, "utforma": true, "formulert": true, "notert": true,
		"ferdig": true, "ferdigstilt": true, "undertegnet": true, "tegnet": true, "teikna": true, "underteikna": true, "vedtatt": true, "godtatt": true, "avtalt": true,
	}
	closingSubjects = map[string]bool{
		"dette": true, "denne": true, "planen": true, "dokumentet": true, "notatet": true, "referatet": true, "vurderingen": true, "vurderinga": true, "skjemaet": true,
		"oppsummeringen": true, "oppsummeringa": true, "er": true, "ble": true, "vart": true, "blei": true, "var": true,
	}
	additions = map[string]bool{
		"tillegg": true, "tilføyd": true, "tilføyelse": true, "lagt": true, "supplert": true, "utvidet": true, "utvida": true, "rettet": true, "retta": true,
		"justert": true, "endret": true, "endra": true, "oppdatert": true, "revidert": true, "endring": true, "justering": true,
	}
	// notTheDay lead to the day of what the document builds on or aims at.
	notTheDay = map[string]bool{
		"bakgrunn": true, "grunnlag": true, "forbindelse": true, "samband": true, "varer": true, "til": true, "tiltak": true, "hendelsen": true, "hendinga": true, "mot": true,
	}
)
