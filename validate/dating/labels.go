package dating

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// label is a word or phrase before a date that says what it is the date of.
type label struct {
	role     Role
	strength float64 // how sure the label alone makes the role
	// loose tells that it is also an ordinary word of running text, which is a label
	// only right before a date.
	loose bool
}

// labelTable finds the labels of the lexicon in a text.
type labelTable struct {
	labels  []label
	matcher *norsk.Matcher
}

var weights = map[string]float64{"strong": 0.95, "medium": 0.75, "weak": 0.6}

var lexiconLabels = sync.OnceValue(func() *labelTable {
	words := norsk.Words().Dates.Labels
	t := &labelTable{}
	index := map[string]int{} // text → index of its label
	var patterns []norsk.Pattern
	add := func(text string, role Role, strength float64) {
		key := strings.ToLower(text)
		if i, ok := index[key]; ok {
			t.labels[i].role = role
			return
		}
		index[key] = len(patterns)
		patterns = append(patterns, norsk.Pattern{Text: text})
		t.labels = append(t.labels, label{role, strength, loose[key]})
	}
	for _, c := range words.Made {
		add(c.Text, Made, weights[c.Weight])
	}
	for _, c := range words.NotMade {
		if c.Note == "" { // the others depend on what stands before them; see othersLetter
			add(c.Text, Unknown, weights[c.Weight])
		}
	}
	for _, role := range slices.Sorted(maps.Keys(words.Roles)) {
		for _, text := range words.Roles[role] {
			strength := weights["strong"]
			if loose[strings.ToLower(text)] {
				strength = weights["weak"]
			}
			add(text, Role(role), strength)
		}
	}
	t.matcher = norsk.NewMatcher(patterns)
	return t
})

// loose are labels that are also ordinary words of running text.
var loose = map[string]bool{
	"per": true, "pr": true, "tid": true, "når": true, "tidspunkt": true, "observert": true, "gjennomført": true,
	"halde": true, "avholdt": true, "meldt": true, "registrert": true, "laget": true, "laga": true, "ringt": true,
	"fra": true, "frå": true, "til": true, "før": true, "start": true, "slutt": true, "gjelder": true, "gjeld": true, "hendelse": true, "hending": true,
	"episode": true, "oppfølging": true, "evaluering": true, "periode": true,
}

// found is a label in a text.
type foundLabel struct {
	label
	start, end int    // bytes
	text       string // as it stands there
	colon      bool   // a colon follows
	opens      bool   // it stands at the beginning of the text or after a separator
}

// in returns the labels in s, in their order and without overlaps.
func (t *labelTable) in(s string) []foundLabel {
	tokens := norsk.Tokenize(s)
	var found []foundLabel
	for _, hit := range norsk.Longest(t.matcher.Find(s, tokens)) {
		start, end := tokens[hit.First].Start, tokens[hit.Last].End
		found = append(found, newFoundLabel(t.labels[hit.Pattern], s, start, end))
	}
	return t.withCompounds(s, tokens, found)
}

func newFoundLabel(l label, s string, start, end int) foundLabel {
	rest := strings.TrimLeft(s[end:], " .)/")
	before := strings.TrimRight(s[:start], " ")
	return foundLabel{
		label: l, start: start, end: end, text: s[start:end],
		colon: strings.HasPrefix(rest, ":"),
		opens: before == "" || strings.ContainsAny(before[len(before)-1:], ".:;,|(-•*\t/"),
	}
}

// withCompounds adds the words that end in "-dato" and that the lexicon does not
// have: "Skjemadato", "Konsultasjonsdato". Most are the date of the document.
func (t *labelTable) withCompounds(s string, tokens []norsk.Token, found []foundLabel) []foundLabel {
	for _, token := range tokens {
		if !strings.HasSuffix(token.Word, "dato") || len(token.Word) < len("xxxdato") || covered(found, token.Start) {
			continue
		}
		l := label{role: Made, strength: weights["weak"]}
		if compoundEvents[strings.TrimSuffix(token.Word, "dato")] {
			l.role = Event
		}
		found = append(found, newFoundLabel(l, s, token.Start, token.End))
	}
	slices.SortFunc(found, func(a, b foundLabel) int { return a.start - b.start })
	return found
}

// compoundEvents are first parts of words in "-dato" that date something else
// than the document.
var compoundEvents = map[string]bool{
	"oppstarts": true, "innmeldings": true, "utmeldings": true, "inntaks": true, "flytte": true, "slutt": true,
	"tiltaks": true, "oppfølgings": true, "avslutnings": true, "begynner": true, "behandlings": true, "mål": true,
}

func covered(found []foundLabel, at int) bool {
	for _, f := range found {
		if at >= f.start && at < f.end {
			return true
		}
	}
	return false
}

// showsMaking reports whether dates of role r show when a document was made.
func showsMaking(r Role) bool {
	switch r {
	case Made, Met, Sent, Signed, Decided, Revised, Entry:
		return true
	}
	return false
}
