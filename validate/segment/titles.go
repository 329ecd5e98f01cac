package segment

import (
	"slices"
	"sync"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// titles finds the names of the kinds of documents that stand as titles, and
// weakTitles the ones that are titles only beside a date, such as "Møte".
var titles, weakTitles = sync.OnceValue(func() *norsk.Matcher { return titleMatcher("strong", "medium") }),
	sync.OnceValue(func() *norsk.Matcher { return titleMatcher("weak") })

func titleMatcher(weights ...string) *norsk.Matcher {
	var patterns []norsk.Pattern
	for _, t := range norsk.Words().DocumentTypes {
		for _, cue := range t.Titles {
			if slices.Contains(weights, cue.Weight) {
				patterns = append(patterns, norsk.Pattern{Text: cue.Text, Inflect: true})
			}
		}
	}
	return norsk.NewMatcher(patterns)
}

func hasDate(s string) bool {
	const longest = 120
	return len(s) < longest && len(norsk.FindDates(s)) > 0
}

// named reports whether the title of a document stands at the beginning of s, a
// number passed over.
func named(m *norsk.Matcher, s string, tokens []norsk.Token) bool {
	first := 0
	for first < len(tokens)-1 && unicode.IsDigit(rune(tokens[first].Word[0])) {
		first++
	}
	for _, hit := range m.Find(s, tokens) {
		if hit.First == first {
			return true
		}
	}
	return false
}
