package doctype

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// message is one mail of those that a document holds: its own, those that it sends on
// or answers, those of a printed collection.
type message struct {
	from    string
	to      []string
	subject string
	letters int  // that it says above its closing
	signed  bool // the closing has been reached
}

// mailField is a field of the head of a mail that stands in a text.
type mailField uint8

const (
	noMailField mailField = iota
	fromMailField
	toMailField
	subjectMailField
	otherMailField
)

var mailFields = map[string]mailField{
	"fra": fromMailField, "frå": fromMailField, "from": fromMailField, "avsender": fromMailField, "avsendar": fromMailField,
	"til": toMailField, "to": toMailField, "mottaker": toMailField, "mottakar": toMailField,
	"emne": subjectMailField, "subject": subjectMailField, "vedr": subjectMailField,
	"sendt": otherMailField, "sent": otherMailField, "sende": otherMailField, "dato": otherMailField, "date": otherMailField,
	"kopi": otherMailField, "cc": otherMailField,
}

// messagesOf returns the mails of d in the order in which they stand, its own first.
func messagesOf(d *text.Document) []message {
	var found []message
	if m := d.Content.Mail; m != nil {
		found = append(found, message{from: m.From, to: slices.Concat(m.To, m.Cc), subject: m.Subject})
	}
	var head message
	fields := map[mailField]bool{}
	for _, line := range d.Lines() {
		switch line.Region {
		case text.Header, text.Footer, text.MailHeader:
			continue
		}
		if field, value := mailFieldIn(line.Text); field != noMailField {
			head.take(field, value)
			fields[field] = true
			continue
		}
		if fields[fromMailField] && len(fields) > 2 {
			found = append(found, head)
		} else if from, ok := quoting(line.Text); ok {
			found = append(found, message{from: from})
		}
		if len(fields) > 0 {
			head, fields = message{}, map[mailField]bool{}
		}
		if len(found) > 0 {
			found[len(found)-1].say(line.Text)
		}
	}
	return found
}

// mailFieldIn returns which field of a mail's head s is, and what it says.
func mailFieldIn(s string) (field mailField, value string) {
	label, value, ok := splitLabel(strings.Replace(s, "\t", " ", 1))
	if !ok {
		return noMailField, ""
	}
	return mailFields[strings.ToLower(label)], value
}

func (m *message) take(field mailField, value string) {
	switch field {
	case fromMailField:
		m.from = value
	case toMailField:
		m.to = strings.FieldsFunc(value, func(c rune) bool { return c == ';' })
	case subjectMailField:
		m.subject = value
	}
}

// say counts what a line of the message says.
func (m *message) say(s string) {
	tokens := norsk.Tokenize(s)
	if len(tokens) == 0 {
		return
	}
	m.signed = m.signed || closings[tokens[0].Word] || len(tokens) < shortLine && tokens[0].Word == "med" && closings[tokens[len(tokens)-1].Word]
	if !m.signed {
		m.letters += letters(s)
	}
}

// closings begin or end the closing of a mail.
var closings = map[string]bool{"mvh": true, "hilsen": true, "helsing": true, "vennlig": true, "vennleg": true, "venleg": true, "beste": true}

// quoting returns who wrote the mail that s leads to: "Den 3. mars 2025 kl. 20:11
// skrev Ada Berg <ada@berg.example>:".
func quoting(s string) (from string, ok bool) {
	if !strings.HasSuffix(s, ":") || !strings.ContainsAny(s, "0123456789") {
		return "", false
	}
	for _, verb := range [...]string{" skrev ", " skreiv "} {
		if _, from, ok := strings.Cut(s, verb); ok {
			return strings.TrimSuffix(from, ":"), true
		}
	}
	return "", false
}

// passedOn are how programs mark a mail that is sent on, and answered an answer.
var (
	passedOn = []string{"vs:", "fw:", "fwd:", "vb:", "videresendt:", "vidaresendt:", "videresend:"}
	answered = []string{"sv:", "re:", "aw:"}
)

// passesOn reports whether the first of messages only sends on what the next one says:
// it is marked so, or it does not go to who wrote that one; and it says little itself.
func passesOn(messages []message) bool {
	if len(messages) < 2 || messages[0].letters >= shortAccount {
		return false
	}
	subject := strings.ToLower(strings.TrimSpace(messages[0].subject))
	begins := func(mark string) bool { return strings.HasPrefix(subject, mark) }
	switch {
	case slices.ContainsFunc(passedOn, begins):
		return true
	case slices.ContainsFunc(answered, begins):
		return false
	}
	return !slices.ContainsFunc(messages[0].to, func(to string) bool { return samePerson(to, messages[1].from) })
}

// samePerson reports whether two addresses, each a name, a mail address or both, can be
// those of one person.
func samePerson(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if x, y := mailAddress(a), mailAddress(b); x != "" && y != "" {
		return x == y
	}
	x, y := nameIn(a), nameIn(b)
	return x != "" && y != "" && (strings.Contains(x, y) || strings.Contains(y, x))
}

// mailAddress returns the mail address in s, "" if there is none.
func mailAddress(s string) string {
	if !strings.Contains(s, "@") {
		return ""
	}
	if i := strings.IndexByte(s, '<'); i >= 0 {
		s = s[i+1:]
	}
	return strings.Trim(s, " <>\"")
}

// nameIn returns the name in an address, "" if there is none.
func nameIn(s string) string {
	name, _, _ := strings.Cut(s, "<")
	if strings.Contains(name, "@") {
		return ""
	}
	return strings.Trim(name, " \"'")
}
