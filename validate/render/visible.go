package render

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Visible returns s as it may be shown on a terminal. Names and quotes come out
// of documents that nobody vouches for, so every sign that would act instead of
// being seen is written out: control characters as their pictures (ESC becomes
// ␛), bytes that are no UTF-8 as \xff, and all that has no shape of its own
// (marks of direction, zero-width signs, line separators, unassigned and private
// codes) as <U+202E>. Every kind of space becomes an ordinary one.
//
// Visible(Visible(s)) equals Visible(s).
func Visible(s string) string { return strings.ReplaceAll(visible(s), noBreak, " ") }

// noBreak is the no-break space, at which no line is broken. The printer puts an
// ordinary one in its place when it has set the line.
const noBreak = "\u00a0"

// visible is Visible, but for no-break spaces.
func visible(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r < 0x20:
			b.WriteRune(0x2400 + r)
		case r == 0x7f:
			b.WriteRune('␡')
		case string(r) == noBreak:
			b.WriteRune(r)
		case unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		case combining(r) && i == 0:
			// It would join the sign before, which is ours.
			b.WriteRune('◌')
			b.WriteRune(r)
		case unicode.IsPrint(r):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "<U+%04X>", r)
		}
		i += size
	}
	return b.String()
}

// plain reports whether s holds only signs that every terminal just shows.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] < 0x20 || s[i] >= 0x7f {
			return false
		}
	}
	return true
}

// combining reports whether r is drawn over the sign before it.
func combining(r rune) bool {
	return r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me)
}

// quoted returns s in the quotation marks of lang. The cells of a table row,
// which readers keep apart by tabs, are shown apart by a bar.
func quoted(s string, lang lang) string {
	s = strings.ReplaceAll(s, "\t", " | ")
	if lang == en {
		return "“" + s + "”"
	}
	return "«" + s + "»"
}
