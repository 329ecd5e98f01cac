package parties

import (
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// spot is a place in a passage that names a body.
type spot struct {
	party       Code
	first, last int // tokens, both included
	own         bool
	address     bool // the name is a part of an e-mail address
}

// name is what a pattern of the names' matcher stands for.
type name struct {
	party Code
	own   bool // a name that the school's own team may bear too
}

// namebook finds the names of bodies.
type namebook struct {
	matcher *norsk.Matcher
	names   []name // by pattern
}

// names is compiled from the lexicon once.
var names = sync.OnceValue(func() *namebook {
	words := norsk.Words()
	exact := map[string]bool{}
	for _, a := range words.CaseSensitive {
		exact[a] = true
	}
	b := &namebook{}
	var patterns []norsk.Pattern
	add := func(n name, p norsk.Pattern) {
		patterns = append(patterns, p)
		b.names = append(b.names, n)
	}
	for _, p := range words.Parties {
		if p.External == "false" {
			continue
		}
		for _, list := range []struct {
			aliases []string
			own     bool
		}{{p.Aliases, false}, {p.Internal, true}} {
			for _, alias := range list.aliases {
				n := name{Code(p.Code), list.own}
				if exact[alias] || strings.ToUpper(alias) == alias {
					// "NAVN" is no inflected "NAV": of an abbreviation only the genitive is let in.
					add(n, norsk.Pattern{Text: alias, Exact: exact[alias]})
					add(n, norsk.Pattern{Text: alias + "s", Exact: exact[alias]})
				} else {
					add(n, norsk.Pattern{Text: alias, Inflect: true})
				}
			}
		}
	}
	b.matcher = norsk.NewMatcher(patterns)
	return b
})

// find fills in the spots of p.
func (b *namebook) find(p *passage) {
	hits := norsk.Longest(b.matcher.Find(p.text, p.tokens))
	for _, h := range hits {
		if p.isFalseHit(h) || p.isWordInCapitals(h) {
			continue
		}
		n := b.names[h.Pattern]
		p.spots = append(p.spots, spot{party: n.party, own: n.own, first: h.First, last: h.Last})
	}
	p.addAddresses()
	p.addSlips()
	p.addTeams()
	for i, s := range p.spots {
		p.spots[i].own = s.own && !p.ownedByMunicipality(s)
	}
}

// wordsInCapitals are abbreviations that are a word or a name in a line that is
// written in capitals throughout.
var wordsInCapitals = set("LOS", "UNN", "HAB", "OT", "MST")

// otherUses are words which, joined to an abbreviation by a hyphen, show that it
// stands for something else: a format of files, a week of events.
var otherUses = set("presentasjon", "presentasjonen", "presentasjoner", "fil", "fila", "filen", "filer", "format",
	"uke", "uka", "uken", "veke", "veka", "plan", "plansje")

// isFalseHit reports whether the hit only looks like the name of a body: the
// ending of a file name, a part of a web address.
func (p *passage) isFalseHit(h norsk.Hit) bool {
	start, end := p.tokens[h.First].Start, p.tokens[h.Last].End
	before, _ := utf8.DecodeLastRuneInString(p.text[:start])
	after := p.text[end:]
	word := p.text[start:end]
	if before == '.' && start > 1 && !unicode.IsDigit(rune(p.text[start-2])) || before == '@' {
		return true // "foredrag.PPT", "www.politiet.no", "kari@politiet.no" (see addAddresses)
	}
	if len(after) > 1 && (after[0] == '.' || after[0] == '@') && after[1] >= 'a' && after[1] <= 'z' {
		return true // "nav.no"
	}
	if h.Last+1 < len(p.tokens) && strings.HasPrefix(after, "-") && otherUses[p.tokens[h.Last+1].Word] {
		return len(word) <= 4
	}
	if shorthands[word] && !p.isSpokenOf(h.First) {
		return true
	}
	// "en ppt om nettvett"
	return word == "ppt" && h.First > 0 && articles[p.tokens[h.First-1].Word]
}

// shorthands are abbreviations that are as often somebody's initials: they name a
// body only where a preposition leads to them.
var shorthands = set("BV", "bv", "Bv")

// isSpokenOf reports whether a preposition, or a body before "og", leads to token at.
func (p *passage) isSpokenOf(at int) bool {
	if at == 0 || strings.ContainsAny(p.text[p.tokens[at-1].End:p.tokens[at].Start], "\t.;(") {
		return false
	}
	return leadsTo[p.tokens[at-1].Word]
}

var leadsTo = set("til", "fra", "frå", "med", "m", "hos", "hjå", "i", "av", "varslet", "varsla", "kontaktet", "kontakta", "ringte", "ringde", "både", "mot", "eller", "og")

var articles = set("en", "ein", "ei", "et", "min", "din", "denne", "powerpoint")

// isWordInCapitals reports whether the hit may be an ordinary word or name, since
// the words around it are in capitals too.
func (p *passage) isWordInCapitals(h norsk.Hit) bool {
	if !wordsInCapitals[p.slice(h.First, h.Last)] || len(p.tokens) == 1 {
		return false
	}
	around := p.slice(max(0, h.First-3), min(len(p.tokens)-1, h.Last+3))
	return strings.ToUpper(around) == around
}

// initials returns the abbreviations that in this document are a person's
// initials: "Bjørn Ulrik Prestmo (BUP)", "Elev: BUP".
func initials(all []*passage) map[string]bool {
	found := map[string]bool{}
	for _, p := range all {
		for _, s := range p.spots {
			word := p.slice(s.first, s.last)
			if s.first != s.last || len(word) > 4 || strings.ToUpper(word) != word {
				continue
			}
			if spellsNameBefore(p, s.first, word) || labelsPupil(p, s.first) {
				found[word] = true
			}
		}
		for t := range min(len(p.tokens), longWide) {
			if word := p.slice(t, t); shorthands[word] && p.signsOff(t) {
				found[word] = true
			}
		}
	}
	return found
}

// signsOff reports whether token at stands where somebody puts his initials: alone in
// a cell or line, or behind "Sign.".
func (p *passage) signsOff(at int) bool {
	cell := strings.Split(p.text, "\t")[p.cellOf(at)]
	return strings.Trim(cell, " .()/") == p.slice(at, at) || at > 0 && (p.tokens[at-1].Word == "sign" || p.tokens[at-1].Word == "ref")
}

// spellsNameBefore reports whether the words before token at are capitalised and
// begin with the letters of word.
func spellsNameBefore(p *passage, at int, word string) bool {
	if at < len(word) || len(word) < 2 {
		return false
	}
	for i := range len(word) {
		t := p.tokens[at-len(word)+i]
		if p.text[t.Start] != word[i] || t.End-t.Start < 3 {
			return false
		}
		second, _ := utf8.DecodeRuneInString(p.text[t.Start+1:])
		if !unicode.IsLower(second) {
			return false
		}
	}
	return true
}

// labelsPupil reports whether the word before token at is a label for a pupil.
func labelsPupil(p *passage, at int) bool {
	return at > 0 && pupilLabels[p.tokens[at-1].Word] && len(p.tokens) <= at+4
}

var pupilLabels = set("elev", "elevens", "initialer", "initialar", "navn", "namn", "eleven")

// withoutInitials takes the spots away that are a person's initials.
func withoutInitials(all []*passage) {
	banned := initials(all)
	if len(banned) == 0 {
		return
	}
	for _, p := range all {
		kept := p.spots[:0]
		for _, s := range p.spots {
			if !banned[p.slice(s.first, s.last)] {
				kept = append(kept, s)
			}
		}
		p.spots = kept
	}
}

// addSpots adds spots that were found by other means, in the order of the text;
// of two that overlap the longer one stays.
func (p *passage) addSpots(more []spot) {
	if len(more) == 0 {
		return
	}
	p.spots = append(p.spots, more...)
	sort.SliceStable(p.spots, func(i, j int) bool {
		a, b := p.spots[i], p.spots[j]
		return a.first < b.first || a.first == b.first && a.last > b.last
	})
	kept, end := p.spots[:0], -1
	for _, s := range p.spots {
		if s.last > end {
			kept, end = append(kept, s), s.last
		}
	}
	p.spots = kept
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
