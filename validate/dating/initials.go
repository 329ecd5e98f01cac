package dating

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// assignInitials handles the day in the brackets with which a document signs
// itself in its title: "Dokumenter i saken (TL 05.12.2025)".
func (s *sheet) assignInitials(c *candidate) bool {
	l := &s.lines[c.line]
	if l.nth != 0 && (l.Level == 0 || l.nth > 2) || strings.Contains(strings.TrimRight(l.Text, "\t"), "\t") {
		return false
	}
	open := strings.LastIndexByte(l.Text[:c.expr.Start], '(')
	if open < 1 || strings.TrimRight(l.Text[c.expr.End:], " .\t") != ")" {
		return false
	}
	words := strings.Fields(strings.Trim(l.Text[open+1:c.expr.Start], " ,;:"))
	if len(words) > 0 && (words[0] == "av" || words[0] == "v/" || words[0] == "ved") {
		words = words[1:]
	}
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) || hasDigit(w) || notPlaces[strings.ToLower(w)] || docNoun(w) {
			return false
		}
	}
	if len(words) == 0 || len(words) > 3 {
		return false
	}
	c.role, c.score = Signed, 0.75
	return true
}
