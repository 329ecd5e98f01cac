// Package norsk knows the language of the papers: bokmål and nynorsk as schools
// write them. It normalises and splits text, finds phrases with their
// inflections, reads date expressions, tells the two written standards apart,
// and holds the lexicon (lexicon.json) that the rest of the understanding is
// built on. It does no I/O and has no state beside what it compiles once.
package norsk

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Token is a word of a text: a run of letters and digits, or one of the signs
// that carry meaning in the papers (§ and +). Other signs are no tokens, so
// "PP-tjenesten" is two tokens and equals "PP tjenesten".
type Token struct {
	Word       string // lower case
	Start, End int    // bytes in the text
}

// Tokenize splits s into tokens. s is expected in NFC, as readers hand it over.
func Tokenize(s string) []Token {
	tokens := make([]Token, 0, len(s)/6+1)
	start := -1
	flush := func(end int) {
		if start >= 0 {
			tokens = append(tokens, Token{Word: strings.ToLower(s[start:end]), Start: start, End: end})
			start = -1
		}
	}
	for i, r := range s {
		switch {
		case isWordRune(r):
			if start < 0 {
				start = i
			}
		case r == '§' || r == '+':
			flush(i)
			tokens = append(tokens, Token{Word: string(r), Start: i, End: i + utf8.RuneLen(r)})
		default:
			flush(i)
		}
	}
	flush(len(s))
	return tokens
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// Clean brings s into the form that text.Line asks for: NFC, every kind of space
// an ordinary one and never two in a row, soft hyphens, zero-width signs and
// control characters gone. Tabs, which separate cells, are kept.
func Clean(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space := false // a space is due before the next sign that is written
	for _, r := range norm.NFC.String(s) {
		switch {
		case r == '\t':
			b.WriteByte('\t')
			space = false
		case unicode.IsSpace(r):
			space = b.Len() > 0 && b.String()[b.Len()-1] != '\t'
		case r == '\u00ad' || unicode.Is(unicode.Cf, r) || unicode.IsControl(r):
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// isClean reports whether Clean would return s unchanged. It looks at ASCII and
// the Norwegian letters only, which is most lines.
func isClean(s string) bool {
	prev := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == 0xC3 && i+1 < len(s) && isNorwegianTail(s[i+1]):
			i++
			prev = 'a'
			continue
		case c >= utf8.RuneSelf || c < ' ' || c == 0x7f:
			return false
		case c == ' ' && prev == ' ':
			return false
		}
		prev = c
	}
	return s == "" || prev != ' '
}

// isNorwegianTail reports whether 0xC3 followed by b is one of æøåÆØÅéèêôòó.
func isNorwegianTail(b byte) bool {
	switch b {
	case 0xA6, 0xB8, 0xA5, 0x86, 0x98, 0x85, 0xA9, 0xA8, 0xAA, 0xB4, 0xB2, 0xB3:
		return true
	}
	return false
}

// Quote shortens s to what a report may hold of a document: at most 80
// characters, on one line, with "…" where something was left out. The part of s
// around the bytes from start to end is kept.
func Quote(s string, start, end int) string {
	const most = 80
	if utf8.RuneCountInString(s) <= most {
		return strings.ReplaceAll(s, "\t", " ")
	}
	runes := []rune(s)
	from := utf8.RuneCountInString(s[:start])
	length := utf8.RuneCountInString(s[start:end])
	room := most - 2 // for an ellipsis at either end
	first := max(0, min(from-(room-length)/2, len(runes)-room))
	if length > room {
		first = from
	}
	last := min(len(runes), first+room)
	quote := strings.TrimSpace(string(runes[first:last]))
	if first > 0 {
		quote = "…" + quote
	}
	if last < len(runes) {
		quote += "…"
	}
	return strings.ReplaceAll(quote, "\t", " ")
}
