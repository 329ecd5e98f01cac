package dating

import (
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

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
		if c.Note == "" && !strings.HasSuffix(c.Text, "-") { // the others depend on what stands before them; see othersLetter
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
	"episode": true, "oppfølging": true, "evaluering": true, "periode": true, "inngått": true, "ferdig": true,
	"avtalt med": true, "avtala med": true, "gjennomgått med": true, "referent": true, "ført av": true, "skrevet av": true,
	"skrive av": true, "utfylt av": true, "meldt av": true, "registrert av": true, "loggført av": true,
}

// foundLabel is a label in a text.
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
		opens: before == "" || strings.ContainsRune(".:;,|(-–—•·*\t/", lastRune(before)),
	}
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// withCompounds adds the words that end in "-dato" or "-frist" and that the lexicon does not
// have, and lets what "dato for …" and "tilvist dato" are the date of decide.
func (t *labelTable) withCompounds(s string, tokens []norsk.Token, found []foundLabel) []foundLabel {
	for i, token := range tokens {
		switch {
		case covered(found, token.Start):
			continue
		case strings.HasSuffix(token.Word, "dato") && len(token.Word) > len("xxdato"):
			l := label{role: Made, strength: weights["weak"]}
			if role := roleOf(strings.TrimSuffix(token.Word, "dato")); role != "" {
				l.role = role
			}
			found = append(found, newFoundLabel(l, s, token.Start, token.End))
		case strings.HasSuffix(token.Word, "periode") && len(token.Word) > len("xxperiode"):
			if role := roleOf(strings.TrimSuffix(token.Word, "periode")); role == "" || role == Planned {
				found = append(found, newFoundLabel(label{role: Planned, strength: weights["strong"]}, s, token.Start, token.End))
			}
		case strings.HasSuffix(token.Word, "frist") || strings.HasSuffix(token.Word, "fristen"):
			found = append(found, newFoundLabel(label{role: Due, strength: weights["strong"]}, s, token.Start, token.End))
		case token.Word == "for" && i > 0 && (tokens[i-1].Word == "dato" || stretchWords[tokens[i-1].Word]) && i+1 < len(tokens):
			last := i + 1
			role := roleOf(tokens[last].Word)
			if role == "" && last+1 < len(tokens) && !strings.Contains(s[tokens[last].End:tokens[last+1].Start], ":") {
				last++
				role = roleOf(tokens[last].Word)
			}
			l := label{role: Made, strength: weights["weak"]}
			if stretchWords[tokens[i-1].Word] && role != Met {
				continue // "Periode for tiltaket"
			}
			if role != "" {
				l = label{role: role, strength: weights["strong"]}
			}
			found = append(found, newFoundLabel(l, s, tokens[i-1].Start, tokens[last].End))
		}
	}
	slices.SortStableFunc(found, func(a, b foundLabel) int { return a.start - b.start })
	return merged(s, found)
}

// stretchWords lead, before "for" and what was recorded, to the days of that:
// "Tidsrom for observasjonen".
var stretchWords = map[string]bool{"tidsrom": true, "tidsrommet": true, "periode": true, "tidsperiode": true, "tid": true}

// merged drops labels that lie inside others and lets "dato" take the role of a
// label right before it: "Tilvist dato", "Evaluering dato".
func merged(s string, found []foundLabel) []foundLabel {
	kept := found[:0]
	for _, f := range found {
		n := len(kept)
		switch {
		case n > 0 && f.start < kept[n-1].end && f.end <= kept[n-1].end:
			continue
		case n > 0 && f.start < kept[n-1].end:
			kept = kept[:n-1]
		case n > 0 && strings.EqualFold(f.text, "dato") && strings.Trim(s[kept[n-1].end:f.start], " ") == "" && !showsMaking(kept[n-1].role):
			f.role, f.start = kept[n-1].role, kept[n-1].start
			f.text = s[f.start:f.end]
			kept = kept[:n-1]
		}
		kept = append(kept, f)
	}
	return kept
}

// stemRoles are the roles that nouns name, the more telling first.
var stemRoles = []Role{NextMeeting, Evaluation, Born, Due, Event, Planned, Met, Decided, Revised, Received, Printed, Made}

// roleOf returns the role of the date of what word names, "" if it is not known.
func roleOf(word string) Role {
	stems := norsk.Words().Dates.Labels.Stems
	for _, role := range stemRoles {
		for _, stem := range stems[string(role)] {
			if strings.HasPrefix(word, stem) || len(stem) >= 5 && strings.Contains(word, stem) {
				return role
			}
		}
	}
	return ""
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
