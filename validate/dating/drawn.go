package dating

import "strings"

// drawnLabels say that figures or rows were taken out of a register.
var drawnLabels = map[string]bool{"hentet ut": true, "henta ut": true, "uthentet": true, "uthenta": true}

// takenBy are the words that lead from such a label to who drew it out, of what, or
// to the day.
var takenBy = map[string]bool{"av": true, "fra": true, "frå": true, "i": true, "den": true}

// drawnOut reports whether c, the day after such a label, is the one on which the
// document was drawn out of a register: "Henta ut 1. desember 2025 av Liv Strand".
// In a sentence somebody else can be fetched: "Mor hentet ut gutten 1. desember".
func (s *sheet) drawnOut(c *candidate) bool {
	l := &s.lines[c.line]
	if !drawnLabels[strings.ToLower(c.label)] || l.nth >= topLines && l.nth < s.body-lastLines {
		return false
	}
	before := l.Text[strings.LastIndexByte(l.Text[:c.expr.Start], '\t')+1 : c.expr.Start]
	at := strings.LastIndex(before, c.label)
	if at < 0 {
		return false
	}
	lead := strings.TrimRight(before[:at], " ")
	gap := strings.Fields(strings.Trim(before[at+len(c.label):], " :,"))
	set := lead == "" || strings.ContainsRune(".:;,|(–—•·-", lastRune(lead))
	return set && (len(gap) == 0 || len(gap) <= 4 && takenBy[gap[0]])
}
