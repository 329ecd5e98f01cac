package dating

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A title that is too long for its column goes on below it, on lines of their own.
const (
	mostWraps     = 3
	mostWrapWords = 6
)

// wrapsRow reports whether line i of s goes on with the title of the row above it: it is
// short, and another row or nothing but such lines follow.
func (r *lister) wrapsRow(s *sheet, i int) bool {
	l := &s.lines[i]
	if r.wraps >= mostWraps || l.Level > 0 || len(strings.Fields(l.Text)) > mostWrapWords || endsLikeSentence(l.Text) || closesSection(l) {
		return false
	}
	for k := i + 1; k < len(s.lines) && k <= i+mostWraps; k++ {
		if next := &s.lines[k]; next.nth >= 0 && (strings.Contains(next.Text, "\t") || next.at.Page != l.at.Page) {
			return next.at.Page == l.at.Page
		}
	}
	return startsSmall(l.Text)
}

// startsSmall reports whether s begins with a small letter, as what goes on with a line does.
func startsSmall(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(first)
}
