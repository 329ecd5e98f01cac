package dating

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

const (
	topLines  = 12 // lines at the beginning where a date may be the document's
	headLines = 8  // lines at the beginning where a bare date is one
	lastLines = 8  // lines at the end where a signature may stand
	noteLines = 25 // a note is not longer than that
)

// assignPlace gives a role to a date without a label: standing alone or with a
// place name near the beginning, in a title, beside a signature; in running text
// it tells of an event.
func (s *sheet) assignPlace(c, before *candidate) {
	l := &s.lines[c.line]
	rest := around(l.Text, c)
	switch {
	case l.Region == text.Note:
		c.role = Unknown
	case l.nth < 0:
		s.assignMargin(c, rest)
	case s.browserHead(c):
		c.role = Printed
	case s.senderLine(c):
		c.role, c.score = Sent, 0.85
	case identityNumber(rest.after):
		c.role = Born
	case bornInBrackets(l.Text, c), bornBesideClass(l.Text, c, rest), s.longBefore(c), l.nth < topLines && rest.column == 0 && besidePupil(rest.before):
		c.role = Born
	case l.table != nil:
		// a table with a column of days elsewhere
		c.role = Event
		c.entry = c.opens && rest.column == 0
	case s.manyBare(c, rest):
		c.role = Event
	case s.assignStrip(c, rest):
	case s.wrapped(c):
		if !s.assignHeld(c, before, rest) && !s.assignTold(c, before, rest) {
			c.role = Event
		}
	case s.assignTitle(c, before, rest), s.assignInitials(c), s.assignClosing(c, before, rest), s.assignAlone(c, rest), s.assignSignature(c, rest), s.assignSigner(c, rest):
	case s.assignOpening(c, rest), s.assignOwnSentence(c, rest, before), s.assignHeld(c, before, rest), s.assignTold(c, before, rest), s.assignHeader(c, before, rest):
	default:
		c.role = Event
	}
	c.entry = c.entry || c.opens && rest.column == 0 && before == nil && !s.wrapped(c) || s.closesEntry(c)
}

// surroundings is the text beside a date.
type surroundings struct {
	before, after string // in the same cell, trimmed, without a clock time
	link          string // the signs right before the date: ", ", ": "
	column        int
	cells         int
}

func around(s string, c *candidate) surroundings {
	start := strings.LastIndexByte(s[:c.expr.Start], '\t') + 1
	end := cellEnd(s, c.expr.End)
	before := s[start:c.expr.Start]
	return surroundings{
		before: strings.Trim(before, " ,:;–-•*(|"),
		link:   before[len(strings.TrimRight(before, " ,:;.–-•*(|")):],
		after:  strings.Trim(withoutClock(s[c.expr.End:end]), " ,.:;–-)|_"),
		column: strings.Count(s[:start], "\t"),
		cells:  strings.Count(s, "\t") + 1,
	}
}

// withoutClock drops a clock time from the beginning of s: ", kl. 10.15–11.00".
func withoutClock(s string) string {
	rest := strings.TrimLeft(s, " ,(–-")
	for _, word := range []string{"klokka", "klokken", "kl.", "kl", "Kl.", "Kl"} {
		if after, ok := strings.CutPrefix(rest, word); ok && (strings.HasPrefix(after, " ") || word[len(word)-1] == '.' || hasDigit(after[:min(1, len(after))])) {
			rest = strings.TrimLeft(after, " .:")
			break
		}
	}
	end := 0
	for end < len(rest) && (rest[end] >= '0' && rest[end] <= '9' || strings.IndexByte(".:- ", rest[end]) >= 0 || strings.HasPrefix(rest[end:], "–")) {
		_, size := utf8.DecodeRuneInString(rest[end:])
		end += size
	}
	if clock := strings.TrimRight(rest[:end], " .:-–"); strings.ContainsAny(clock, ".:") || len(clock) == 2 && len(rest) < len(strings.TrimLeft(s, " ,(–-")) {
		return rest[end:]
	}
	return s
}

// browserHead reports whether c stands in the line that a browser prints above a
// page, "12.03.2025, 14:02 Meldinger", with the address of the page below.
func (s *sheet) browserHead(c *candidate) bool {
	l := &s.lines[c.line]
	if l.nth != 0 || !c.opens || !strings.HasPrefix(strings.TrimPrefix(l.Text[c.expr.End:], ","), " ") || withoutClock(l.Text[c.expr.End:]) == l.Text[c.expr.End:] {
		return false
	}
	for i := range s.lines {
		if strings.HasPrefix(s.lines[i].Text, "http") || strings.HasPrefix(s.lines[i].Text, "about:") {
			return true
		}
	}
	return false
}

// senderLine reports whether c stands beside the sender's address above a
// printed mail: "Kari Li <kari@example.no> 14. mars 2025 kl. 14:12".
func (s *sheet) senderLine(c *candidate) bool {
	l := &s.lines[c.line]
	after := l.Text[c.expr.End:]
	return l.nth < headLines && strings.Contains(l.Text[:c.expr.Start], "@") && withoutClock(after) != after && !opensQuote(l.Text)
}

// assignMargin handles a date in a header or a footer.
func (s *sheet) assignMargin(c *candidate, rest surroundings) {
	l := &s.lines[c.line]
	c.role = Made
	c.score = 0.5
	clock := strings.TrimSpace(l.Text[c.expr.End:])
	if len(strings.TrimLeft(withoutClock(clock), " ")) < len(clock) && !strings.HasPrefix(strings.ToLower(clock), "kl") || strings.Contains(l.Text, "://") {
		c.role, c.score = Printed, 0 // a browser or a system put it there
	}
	if len(rest.before)+len(rest.after) > 60 {
		c.role, c.score = Unknown, 0
	}
}

// assignTitle handles a date in a title: "Referat fra møte 3. mars 2025".
func (s *sheet) assignTitle(c, before *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	title := l.Level > 0 && l.nth < 15 || l.nth < 5
	if !title || len(l.Text) > 140 || endsLikeSentence(l.Text) && l.Level == 0 {
		return false
	}
	lead := rest.before
	switch {
	case rest.cells == 2 && rest.column == 1 && lead == "" && rest.after == "":
		lead = l.Text[:strings.IndexByte(l.Text, '\t')] // "Møte nr. 3", and the day beside it
	case rest.cells > 1:
		return false
	}
	if (s.kind.Type == doctype.Dokumentliste || s.kind.Type == doctype.EksterneInstanser) && l.nth > 0 && l.Level == 0 {
		return false // a row
	}
	if _, _, listed := rowNumber(l.Text); (listed || agendaPoint(l.Text)) && l.nth > 0 && l.Level == 0 {
		return false // a point of an agenda or a list
	}
	if before != nil && before.role == Event {
		return false // "Datagrunnlag: observasjon 5. november, skjema 4. november"
	}
	if s.invites() {
		return false // the day of what it invites to
	}
	if !docNoun(lead) && !(l.Level > 0 && docNoun(rest.after)) {
		return false
	}
	if s.living() && !planNoun(lead+" "+rest.after) || !s.recordsTalk() && eventNoun(lead) {
		return false
	}
	c.role, c.score = Made, 0.8
	if s.recordsTalk() {
		c.role = Met
	}
	return true
}

// agendaPoint reports whether s begins as a point of an agenda does: "Sak 2:".
func agendaPoint(s string) bool {
	word, rest, _ := strings.Cut(strings.ToLower(s), " ")
	switch word {
	case "sak", "pkt.", "pkt", "punkt":
		return rest != "" && hasDigit(rest[:1])
	}
	return false
}

// endsLikeSentence reports whether s ends as running text does: with a full
// stop that belongs neither to an abbreviation nor to a date without a year.
func endsLikeSentence(s string) bool {
	s = strings.TrimRight(s, " ")
	if !strings.HasSuffix(s, ".") {
		return false
	}
	last := s[strings.LastIndexAny(s[:len(s)-1], " .")+1:]
	return len(last) > len("sept.")-1 || lettersIn(last) == 0
}

// assignAlone handles a date that has its line to itself or shares it with a
// place name: near the beginning, and at the end where letters are signed.
func (s *sheet) assignAlone(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	corner := l.nth == 0 && rest.column > 0 // of the letter paper or the form
	if rest.cells > 1 && !corner && (l.nth >= 6 || s.opensWithDigit(c.line-1) || s.opensWithDigit(c.line+1)) {
		return false
	}
	bare := lettersIn(rest.before) == 0 && lettersIn(rest.after) == 0
	place := !bare && lettersIn(rest.after) == 0 && s.placeBefore(c, rest)
	if !bare && !place || bare && s.endsSentenceAbove(c.line) {
		return false
	}
	letterhead := place && l.nth < topLines
	if s.full() && rest.column > 0 && !letterhead && !corner && !docNoun(previousCell(l.Text, strings.LastIndexByte(l.Text[:c.expr.Start], '\t')+1)) {
		return false // beside a measure
	}
	first, last := l.nth < headLines, l.nth >= s.body-lastLines
	c.role = Made
	switch {
	case letterhead || place && last:
		c.score = 0.85
	case place && s.signatureFollows(c.line):
		c.score = 0.7
	case bare && first:
		c.score = 0.75
	case bare && last && !s.afterHeading(c.line):
		c.role, c.score = Signed, 0.7
	case bare && s.signatureFollows(c.line):
		c.role, c.score = Signed, 0.6
	default:
		return false
	}
	return true
}

// endsSentenceAbove reports whether line i, a date and a full stop, ends the
// sentence of the line above: "Den evalueres i møte", "3. mars 2025.".
func (s *sheet) endsSentenceAbove(i int) bool {
	if i == 0 || !strings.HasSuffix(s.lines[i].Text, ".") || s.lines[i-1].Level > 0 || len(s.lines[i-1].Text) < wrapAt/2 {
		return false
	}
	last := lastRune(s.lines[i-1].Text)
	return unicode.IsLower(last) && s.lines[i-1].nth >= 0 && len(strings.Fields(s.lines[i-1].Text)) > 4
}

// opensWithDigit reports whether line i begins with a digit, as the rows beside
// a row of a log do.
func (s *sheet) opensWithDigit(i int) bool {
	return i >= 0 && i < len(s.lines) && hasDigit(s.lines[i].Text[:1])
}

// manyBare reports whether c is one of several dates that have a line to
// themselves in a document that does not record meetings or talks: headings in
// an account, or cells of a plan's table that the reader of a PDF took apart.
func (s *sheet) manyBare(c *candidate, rest surroundings) bool {
	if rest.before+rest.after != "" || s.recordsTalk() {
		return false
	}
	l := &s.lines[c.line]
	inside := l.nth > 2 && l.nth < s.body-3
	return s.bare > 2 || s.bare == 2 && (inside || l.Level > 0) || s.living() && inside
}

// afterHeading reports whether the line before i is a title or a label that is
// not about making the document, so that what follows belongs to it.
func (s *sheet) afterHeading(i int) bool {
	if i == 0 {
		return false
	}
	if f := wholeLabel(s.lines[i-1].Text); f != nil {
		return !showsMaking(f.role)
	}
	return s.lines[i-1].Level > 0
}
