package dating

import (
	"strings"
	"unicode/utf8"
)

// stripDots are the dots between the parts of a strip, and stripLines is how far
// down a document one stands.
const (
	stripDots  = "·•∙"
	stripLines = 4
)

// assignStrip handles a date that is a part of its own in a strip of parts between
// middle dots, with which many templates open: "Sak 26/902 · Solvik skole ·
// 24.04.2026". The strip belongs to the document as a letterhead does.
func (s *sheet) assignStrip(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	before := strings.TrimRight(l.Text[:c.expr.Start], " ")
	after := strings.TrimLeft(l.Text[c.expr.End:], " ")
	opens := before == "" || strings.ContainsRune(stripDots, lastRune(before))
	next, _ := utf8.DecodeRuneInString(after)
	closes := after == "" || strings.ContainsRune(stripDots, next)
	if l.nth > stripLines || rest.cells > 1 || !opens || !closes || before+after == "" || s.invites() {
		return false
	}
	if before != "" && strings.Trim(before, " "+stripDots) == "" {
		return false // a bullet, not a part
	}
	c.role, c.score = Made, 0.75
	return true
}
