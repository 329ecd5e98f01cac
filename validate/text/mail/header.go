package mail

import (
	"net/mail"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// maxAddresses is how many recipients are kept of one field.
const maxAddresses = 500

// headerOf reads the fields of a mail's header that people see, and when it was
// received.
func headerOf(h fields) *text.Mail {
	m := &text.Mail{
		Subject: plain.Clean(decodeWords(h.get("subject"))),
		To:      addresses(h["to"]),
		Cc:      addresses(h["cc"]),
	}
	for _, field := range []string{"from", "sender", "reply-to"} {
		if from := addresses(h[field]); len(from) > 0 {
			m.From = from[0]
			break
		}
	}
	m.Date, _ = parseDate(h.get("date"))
	for _, r := range h["received"] {
		if at, ok := parseDate(r[strings.LastIndexByte(r, ';')+1:]); ok && at.After(m.Received) {
			m.Received = at
		}
	}
	return m
}

// headerLines returns the header as a Norwegian mail program prints it. rawDate
// is shown where it could not be understood as a date.
func headerLines(m *text.Mail, rawDate string) []text.Line {
	sent := plain.Clean(decodeRaw(rawDate))
	if !m.Date.IsZero() {
		sent = m.Date.Format("02.01.2006 15:04")
	}
	var lines []text.Line
	for _, field := range []struct{ label, value string }{
		{"Fra", m.From},
		{"Til", strings.Join(m.To, "; ")},
		{"Kopi", strings.Join(m.Cc, "; ")},
		{"Sendt", sent},
		{"Emne", m.Subject},
	} {
		if field.value != "" {
			lines = append(lines, text.Line{Text: field.label + ": " + field.value, Region: text.MailHeader})
		}
	}
	return lines
}

// addresses returns the addresses in the values of a field, each as "Name
// <address>". It takes what programs really write and not only what RFC 5322
// allows.
func addresses(values []string) []string {
	var out []string
	for _, v := range values {
		for _, a := range splitAddresses(v) {
			if a = cleanAddress(a); a != "" && len(out) < maxAddresses {
				out = append(out, a)
			}
		}
	}
	return out
}

// splitAddresses cuts s at the commas and semicolons that stand outside of
// quotes, comments and angle brackets.
func splitAddresses(s string) []string {
	var out []string
	var quoted, angle bool
	start := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && quoted:
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '<':
			angle = true
		case c == '>':
			angle = false
		case (c == ',' || c == ';') && !angle:
			out = append(out, s[start:i])
			start = i + 1
		}
	}
	return append(out, s[start:])
}

// cleanAddress returns one address as "Name <address>", or just one of them if
// the other is missing or says the same.
func cleanAddress(s string) string {
	name, address := s, ""
	if open := strings.LastIndexByte(s, '<'); open >= 0 {
		name = s[:open]
		address, _, _ = strings.Cut(s[open+1:], ">")
	}
	name = strings.TrimSpace(decodeWords(strings.TrimSpace(name)))
	if len(name) >= 2 && (name[0] == '"' || name[0] == '\'') && name[len(name)-1] == name[0] {
		name = strings.ReplaceAll(name[1:len(name)-1], `\`, "")
	}
	name, address = plain.Clean(name), plain.Clean(decodeWords(address))
	switch {
	case address == "" || strings.EqualFold(name, address):
		return name
	case name == "":
		return address
	}
	return name + " <" + address + ">"
}

// dateLayouts are the forms of dates beside those of RFC 5322 that mail programs
// and exports write.
var dateLayouts = []string{
	time.RFC3339,
	"2006-01-02 15:04:05 -0700",
	"2006-01-02 15:04:05",
	"Mon, 2 Jan 2006 15:04:05",
	"2 Jan 2006 15:04:05",
	"Mon, 2 Jan 2006 15:04",
	"2 Jan 2006 15:04",
	time.ANSIC,
	time.UnixDate,
	"02.01.2006 15:04:05",
	"02.01.2006 15:04",
}

// parseDate reads the date of a header field, in the zone that it names.
func parseDate(s string) (time.Time, bool) {
	s = strings.Join(strings.Fields(s), " ")
	if t, err := mail.ParseDate(s); err == nil {
		return t, plausible(t)
	}
	for _, layout := range dateLayouts {
		if t, err := time.Parse(layout, s); err == nil {
			return t, plausible(t)
		}
	}
	return time.Time{}, false
}

// plausible keeps out dates that only a broken clock writes.
func plausible(t time.Time) bool { return t.Year() >= 1980 && t.Year() < 2200 }
