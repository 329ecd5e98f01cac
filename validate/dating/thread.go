package dating

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// findThread marks the lines above the messages of a thread as its entries:
// "Kari Li → Ola Dal 25.09.2025 12:58", "Kari Li, 25.09.2025 kl. 12:58:". Two of
// them make a thread, if messages stand below or beside them; without those they
// are a list of appointments.
func (s *sheet) findThread(all []candidate) {
	switch s.kind.Type {
	case doctype.Redegjorelse, doctype.Dokumentliste, doctype.EksterneInstanser, doctype.Enkeltvedtak, doctype.SakkyndigVurdering:
		return
	}
	if s.living() {
		return
	}
	heads := map[int]bool{} // by line
	var first []*candidate
	for i := range all {
		c := &all[i]
		if !heads[c.line] && s.messageHead(c) {
			heads[c.line] = true
			first = append(first, c)
		}
	}
	spoken := 0
	for _, c := range first {
		below := c.line+1 < len(s.lines) && s.lines[c.line+1].nth >= 0 && !heads[c.line+1]
		if below || s.messageBeside(c) {
			spoken++
		}
	}
	if len(first) < 2 {
		return
	}
	if spoken*2 < len(first) {
		for _, c := range first {
			if c.label == "" && showsMaking(c.role) {
				c.role, c.score = Planned, 0 // a list of appointments
			}
		}
		return
	}
	s.thread = true
	for _, c := range first {
		c.role, c.label, c.entry = Entry, "", true
		c.score = 0
	}
}

// messageBeside reports whether a message follows in the line of c: after the
// time, or after the name that follows it and a colon.
func (s *sheet) messageBeside(c *candidate) bool {
	l := &s.lines[c.line]
	rest := withoutClock(l.Text[c.expr.End:])
	if opens(l.Text, c.expr.Start) {
		_, rest, _ = strings.Cut(rest, ":")
	}
	return lettersIn(rest) > 0
}

// messageHead reports whether the line of c says who sent a message, on that day
// and at a time of it.
func (s *sheet) messageHead(c *candidate) bool {
	l := &s.lines[c.line]
	if l.nth < 0 || l.quoted || l.mailDate || l.table != nil || c.date.Day == 0 || c.auto {
		return false
	}
	before, after := l.Text[:c.expr.Start], l.Text[c.expr.End:]
	if f := wholeLabel(before); f != nil && !f.loose {
		return false // "Innmeldt: 12.03.2025 15:02"
	}
	rest := withoutClock(after)
	if rest == after || !clockIn(after[:len(after)-len(rest)]) {
		return false
	}
	colon := strings.HasSuffix(strings.TrimRight(after[:len(after)-len(rest)], " "), ":")
	rest = strings.TrimLeft(rest, " ])")
	switch {
	case lettersIn(before) == 0 && lettersIn(rest) == 0:
		return false // nobody is named
	case lettersIn(before) == 0:
		name, _, _ := strings.Cut(strings.TrimLeft(rest, " -–"), ":")
		return senders(name)
	case lettersIn(rest) == 0, colon:
		return senders(before)
	}
	to, names := strings.CutPrefix(strings.TrimLeft(strings.ToLower(rest), " -–·|•→"), "til") // "… 12:41 · Til: Kari Li"
	return names && strings.HasPrefix(strings.TrimLeft(to, " "), ":") && senders(before) && senders(rest)
}

// clockIn reports whether s holds hours and minutes.
func clockIn(s string) bool {
	for i := 1; i+2 < len(s); i++ {
		if (s[i] == ':' || s[i] == '.') && hasDigit(s[i-1:i]) && hasDigit(s[i+1:i+2]) && hasDigit(s[i+2:i+3]) {
			return true
		}
	}
	return false
}

// mostSenderWords is how many words name the sender and the receivers of a
// message.
const mostSenderWords = 14

// senders reports whether s names who wrote a message, and perhaps to whom:
// capitalised words with arrows, roles in brackets and the words that join them.
func senders(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > mostSenderWords || docNoun(s) || hasDigit(s) {
		return false
	}
	names, brackets := 0, false
	for i, w := range words {
		brackets = brackets || strings.HasPrefix(w, "(")
		bare := strings.Trim(w, ",.:;()[]–-·|/•")
		first, _ := utf8.DecodeRuneInString(bare)
		switch {
		case bare == "" || brackets || lettersIn(bare) == 0, !unicode.IsUpper(first) && senderWords[strings.ToLower(bare)], senderLinks[strings.ToLower(bare)]:
		case unicode.IsUpper(first) && !titleVerbs[strings.ToLower(bare)]:
			names++
		default:
			return false
		}
		if strings.HasSuffix(strings.TrimRight(w, ",:"), ")") {
			brackets = false
		}
		if i == 0 && !unicode.IsUpper(first) && lettersIn(bare) > 0 {
			return false
		}
	}
	return names > 0
}

// senderLinks stand between the names above a message; they are no names, even
// with a capital.
var senderLinks = map[string]bool{
	"fra": true, "frå": true, "til": true, "av": true, "og": true, "skrev": true, "skreiv": true, "sendt": true, "sendte": true, "svarte": true, "svara": true,
	"kl": true, "den": true, "ved": true, "dato": true, "uke": true, "veke": true, "kopi": true,
}

// senderWords stand beside the names with a small letter.
var senderWords = map[string]bool{
	"mor": true, "far": true, "lærer": true, "lærar": true, "kontaktlærer": true, "kontaktlærar": true, "rektor": true, "v": true, "de": true, "van": true,
}
