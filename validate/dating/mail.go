package dating

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// mailFields are the names of the fields in the header of a printed mail.
var mailFields = map[string]mailField{
	"fra": fromField, "frå": fromField, "from": fromField,
	"sendt": dateField, "sent": dateField, "dato": dateField, "date": dateField,
	"til": otherField, "to": otherField, "kopi": otherField, "cc": otherField,
	"emne": otherField, "subject": otherField,
}

type mailField uint8

const (
	noField mailField = iota
	fromField
	dateField
	otherField
)

// mailFieldOf tells which field of a mail's header the line is.
func mailFieldOf(s string) mailField {
	name, _, ok := strings.Cut(s, ":")
	if !ok {
		name, _, ok = strings.Cut(s, "\t")
	}
	if !ok || len(name) > 8 {
		return noField
	}
	return mailFields[strings.ToLower(strings.TrimSpace(name))]
}

// headerLines is how many lines the header of a printed mail can take up.
const headerLines = 8

// findMail marks the lines that belong to mails which the document's own mail
// answers, and the field that says when a printed mail was sent.
func (s *sheet) findMail() {
	own := s.doc.Content.Mail != nil // the mail itself has a header already
	seen := own
	quoted := false
	for i := range s.lines {
		l := &s.lines[i]
		if l.Region == text.MailHeader {
			seen = true
			continue
		}
		if l.nth < 0 {
			continue
		}
		if date := s.header(i); date >= 0 {
			switch {
			case seen:
				quoted = true
			case l.nth <= headerLines:
				s.lines[date].mailDate = true
			}
			seen = true
		}
		if seen && opensQuote(l.Text) {
			quoted = true
		}
		l.quoted = quoted || strings.HasPrefix(strings.TrimSpace(l.Text), ">")
	}
	for i := range s.lines {
		// the header of a printed mail is its own, also where another follows at once
		if s.lines[i].mailDate {
			s.lines[i].quoted = false
		}
	}
}

// header returns the line that says when a printed mail was sent whose header
// begins at line i, and -1 if none begins there.
func (s *sheet) header(i int) int {
	first := mailFieldOf(s.lines[i].Text)
	if first == noField || i > 0 && s.lines[i-1].nth >= 0 && mailFieldOf(s.lines[i-1].Text) != noField {
		return -1
	}
	var from, other bool
	date := -1
	for k := i; k < len(s.lines) && k < i+headerLines; k++ {
		switch mailFieldOf(s.lines[k].Text) {
		case fromField:
			from = true
		case otherField:
			other = true
		case dateField:
			if date < 0 {
				date = k
			}
		}
	}
	if !from || !other {
		return -1
	}
	return date
}

// quoteMarks open the part of a mail that quotes another one.
var quoteMarks = []string{"-----opprinnelig", "-----opphavleg", "-----original", "-------- opprinnelig", "________________________________", "---------- forwarded", "---------- videresendt"}

// opensQuote reports whether the line introduces a quoted mail: "Den 12. mars
// 2025 kl. 09:00 skrev Ola Dal:".
func opensQuote(s string) bool {
	s = strings.ToLower(strings.TrimSpace(s))
	for _, mark := range quoteMarks {
		if strings.HasPrefix(s, mark) {
			return true
		}
	}
	if !hasDigit(s) || !strings.Contains(s, " skrev ") && !strings.HasSuffix(s, "wrote:") {
		return false
	}
	return strings.HasSuffix(s, ":") || strings.Contains(s, "@") || strings.Contains(s, "<")
}
