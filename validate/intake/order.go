package intake

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Compare orders paths as a Norwegian reader expects a list of files, the same
// on every system: folder by folder, numbers by their value ("Vedlegg 2" before
// "Vedlegg 10"), small and capital letters alike, æ ø å last. It returns 0 only
// for equal strings.
func Compare(a, b string) int {
	x, y := a, b
	for x != "" && y != "" {
		if isDigit(x[0]) && isDigit(y[0]) {
			var n, m string
			n, x = number(x)
			m, y = number(y)
			if c := cmp.Or(cmp.Compare(len(n), len(m)), strings.Compare(n, m)); c != 0 {
				return c
			}
			continue
		}
		r, i := utf8.DecodeRuneInString(x)
		s, j := utf8.DecodeRuneInString(y)
		if c := cmp.Compare(weight(r), weight(s)); c != 0 {
			return c
		}
		x, y = x[i:], y[j:]
	}
	return cmp.Or(cmp.Compare(len(x), len(y)), strings.Compare(a, b))
}

// weight is the place of r in the order. The separator comes first, so that a
// folder's entries stay together.
func weight(r rune) rune {
	switch r = unicode.ToLower(r); r {
	case '/':
		return 0
	case 'æ', 'ä':
		return 'z' + 1
	case 'ø', 'ö':
		return 'z' + 2
	case 'å':
		return 'z' + 3
	}
	return r + 4*min(1, r/('z'+1)) // what follows z makes room for æ ø å
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// number cuts the digits that s begins with, without leading zeros.
func number(s string) (digits, rest string) {
	end := 0
	for end < len(s) && isDigit(s[end]) {
		end++
	}
	return strings.TrimLeft(s[:end], "0"), s[end:]
}
