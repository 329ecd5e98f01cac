package parties

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// longName is the number of letters from which a name of one word is known again
// with one slip of the pen or of the scanner in it: "barneverntjensten". Shorter
// names lie too near to other words.
const longName = 10

// longNames are the names of one word that are long enough, by their first letter.
var longNames = sync.OnceValue(func() map[byte][]longWord {
	byLetter := map[byte][]longWord{}
	for _, p := range norsk.Words().Parties {
		if p.External == "false" {
			continue
		}
		for _, alias := range p.Aliases {
			words := norsk.Tokenize(alias)
			if len(words) != 1 || utf8.RuneCountInString(words[0].Word) < longName || namesOfActs[words[0].Word] {
				continue
			}
			word := words[0].Word
			byLetter[word[0]] = append(byLetter[word[0]], longWord{word, Code(p.Code)})
		}
	}
	return byLetter
})

type longWord struct {
	word  string
	party Code
}

// addSlips adds the spots that are the long name of a body but for one letter.
func (p *passage) addSlips() {
	var more []spot
	for i, t := range p.tokens {
		if len(t.Word) < longName || len(p.spotsWithin(i, i+1)) > 0 {
			continue
		}
		for _, name := range longNames()[t.Word[0]] {
			if oneSlip(t.Word, name.word) {
				more = append(more, spot{party: name.party, first: i, last: i})
				break
			}
		}
	}
	p.addSpots(more)
}

// oneSlip reports whether a and b differ by one letter that is missing, too much or
// another one, or by two neighbours that have changed places.
func oneSlip(a, b string) bool {
	prefix := 0
	for prefix < min(len(a), len(b)) && a[prefix] == b[prefix] {
		prefix++
	}
	a, b = a[prefix:], b[prefix:]
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	// What is left differs; a letter such as "ø" has two bytes, and its first byte may
	// have been taken for common.
	if len(a) <= 1 && len(b) <= 1 {
		return true
	}
	swapped := len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
	return swapped || utf8.RuneCountInString(a) <= 1 && utf8.RuneCountInString(b) <= 1 && !strings.ContainsAny(a+b, "0123456789")
}
