package norsk

import (
	"sort"
	"strings"
)

// Pattern is a phrase to look for. It matches regardless of case and of the
// signs between its words.
type Pattern struct {
	Text string
	// Inflect lets the last word carry a Norwegian ending that Text does not have:
	// "barnevern" finds "barnevernet" and "barnevernets".
	Inflect bool
	// Exact asks for the same upper and lower case as in Text (NAV, BUP, HAB).
	Exact bool
}

// Matcher finds many patterns in one pass over a text. It is built once, is
// never changed after that, and can be used by several goroutines.
type Matcher struct {
	root     *node
	patterns []Pattern
}

type node struct {
	next map[string]*node
	// ends are the patterns whose last word leads here.
	ends []int
}

// NewMatcher compiles patterns. A hit names a pattern by its index. Patterns
// without a word in them never match.
func NewMatcher(patterns []Pattern) *Matcher {
	m := &Matcher{root: &node{}, patterns: patterns}
	for id, p := range patterns {
		words := Tokenize(p.Text)
		if len(words) == 0 {
			continue
		}
		at := m.root
		for _, w := range words {
			if at.next == nil {
				at.next = map[string]*node{}
			}
			child := at.next[w.Word]
			if child == nil {
				child = &node{}
				at.next[w.Word] = child
			}
			at = child
		}
		at.ends = append(at.ends, id)
	}
	return m
}

// Hit is an occurrence of a pattern.
type Hit struct {
	Pattern     int // index into the patterns of NewMatcher
	First, Last int // tokens, both included
}

// Find returns the occurrences of all patterns in s, whose tokens are tokens,
// sorted by first token and, where several begin at the same one, longest first.
// Hits may overlap; see Longest.
func (m *Matcher) Find(s string, tokens []Token) []Hit {
	var hits []Hit
	for i := range tokens {
		first := len(hits)
		at := m.root
		for j := i; j < len(tokens) && at.next != nil; j++ {
			word := tokens[j].Word
			for cut := range endings(word) {
				stem := at.next[word[:len(word)-cut]]
				if stem == nil {
					continue
				}
				for _, id := range stem.ends {
					if m.patterns[id].Inflect && (!m.patterns[id].Exact || m.sameCase(s, tokens, i, id)) {
						hits = append(hits, Hit{id, i, j})
					}
				}
			}
			at = at.next[word]
			if at == nil {
				break
			}
			for _, id := range at.ends {
				if !m.patterns[id].Exact || m.sameCase(s, tokens, i, id) {
					hits = append(hits, Hit{id, i, j})
				}
			}
		}
		sort.SliceStable(hits[first:], func(a, b int) bool { return hits[first+a].Last > hits[first+b].Last })
	}
	return hits
}

// sameCase reports whether pattern id stands in s at token first with the upper
// and lower case that it asks for.
func (m *Matcher) sameCase(s string, tokens []Token, first, id int) bool {
	text := m.patterns[id].Text
	for k, w := range Tokenize(text) {
		if first+k >= len(tokens) {
			return false
		}
		t := tokens[first+k]
		if !strings.HasPrefix(s[t.Start:t.End], text[w.Start:w.End]) {
			return false
		}
	}
	return true
}

// suffixes are the endings that a noun, or a past participle used as one, takes.
var suffixes = []string{"ens", "ets", "ene", "ane", "enes", "anes", "en", "et", "er", "ar", "as", "es", "a", "e", "n", "s"}

// endings yields the lengths of the endings that word may be carrying. At least
// three letters must be left.
func endings(word string) func(func(int) bool) {
	return func(yield func(int) bool) {
		for _, suffix := range suffixes {
			if len(word) >= len(suffix)+3 && strings.HasSuffix(word, suffix) && !yield(len(suffix)) {
				return
			}
		}
	}
}

// Longest drops each hit that lies inside a longer one and, of those that begin
// at the same token with the same length, keeps the first pattern.
func Longest(hits []Hit) []Hit {
	kept := hits[:0:0]
	end := -1
	for _, h := range hits {
		if h.Last > end {
			kept = append(kept, h)
			end = h.Last
		}
	}
	return kept
}
