package doctype

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// chat is what is known of an export of messages: lines that say who wrote and when,
// each with a message below it.
type chat struct {
	heads int
	home  bool // somebody in it is a parent
}

const (
	fewChatHeads   = 3
	mostBelowHead  = 6   // lines of a message on average, its head among them
	longestHead    = 120 // bytes
	mostSpeakWords = 7   // in the name of who writes and to whom
)

// messageTime fits the day and the time of a message.
var messageTime = regexp.MustCompile(`(?i)[\[(]?\s*(\b(man|mån|tirs?|tys|ons|tors?|fre|lør|lau|laur|søn|sun)(dag)?\b\.?\s+)?(den\s+)?(\d{1,2}[./]\s?\d{1,2}[./]\s?(\d\d){1,2}|\d{1,2}\.\s?\p{L}{3,9}\.?\s\d{4}|\d{4}-\d\d-\d\d)?,?\s*(klokka|kl\.?)?\s*\b\d{1,2}[:.]\d\d(:\d\d)?\s*[\])]?`)

// chatOf returns the export of messages that d is; its zero value where it is none.
func chatOf(d *text.Document) chat {
	var c chat
	var speakers []string
	lines := 0
	for _, line := range d.Lines() {
		switch line.Region {
		case text.Header, text.Footer, text.MailHeader:
			continue
		}
		lines++
		if who := chatHead(line.Text); who != "" {
			c.heads++
			speakers = append(speakers, who)
			c.home = c.home || sideOf(who) == parentSide
		}
	}
	if c.heads < fewChatHeads || lines > mostBelowHead*c.heads {
		return chat{}
	}
	c.home = c.home || sharedFamily(speakers) != ""
	return c
}

// chatHead returns who wrote a message, if s is nothing but that and when: "Ada Berg
// 08.01.2026 12:31", "[3.3.2026 kl. 9:05] Ada Berg". It returns "" for other lines.
func chatHead(s string) string {
	if len(s) > longestHead || !strings.ContainsAny(s, "0123456789") {
		return ""
	}
	at := messageTime.FindStringIndex(s)
	if at == nil || !strings.ContainsAny(s[at[0]:at[1]], ":") && at[1]-at[0] < len("3.3.26 9.05") {
		return ""
	}
	if strings.TrimSpace(s[:at[0]]) != "" && strings.TrimSpace(s[at[1]:]) != "" {
		return ""
	}
	who := strings.Trim(s[:at[0]]+s[at[1]:], " ,:–-|·\t")
	parts := strings.Fields(who)
	if len(parts) == 0 || len(parts) > mostSpeakWords || strings.ContainsAny(who, "0123456789.?!:") {
		return ""
	}
	if _, label := words().fields[strings.ToLower(who)]; label || timeLabels.MatchString(who) {
		return "" // "Dato 3.3.2026 12:00"
	}
	if first, _ := utf8.DecodeRuneInString(who); !unicode.IsUpper(first) {
		return ""
	}
	for _, w := range parts[1:] {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) && !strings.ContainsAny(w, "()→>/-") && !speakerWords[strings.Trim(strings.ToLower(w), ",")] {
			return ""
		}
	}
	return who
}

var (
	timeLabels   = regexp.MustCompile(`(?i)^(dato|tid|møte|kl|start|slutt|fra|frå|til|sendt|utskrift|skrevet|skrive|opprettet|oppretta|endret|endra|lagret|lagra|mottatt|motteke|registrert|innmeldt|levert|signert|fredag|torsdag|onsdag|tirsdag|tysdag|mandag|måndag|lørdag|laurdag|søndag|sundag)\b`)
	speakerWords = map[string]bool{"til": true, "og": true, "mor": true, "far": true, "skrev": true, "skreiv": true, "de": true, "van": true, "von": true,
		"lærer": true, "lærar": true, "rektor": true, "kontaktlærer": true, "kontaktlærar": true, "assistent": true, "miljøterapeut": true}
)

// chats reports whether the document is an export of messages.
func (r *reading) chats() bool { return r.chat.heads > 0 }

// chatsWithHome reports whether the messages went between home and school.
func (r *reading) chatsWithHome() bool {
	return r.chats() && (r.chat.home || r.marks[fromParents] > 0 || r.marks[fromHome] > 0 || r.early[parents] > 0)
}
