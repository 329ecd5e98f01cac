package doctype

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// side is who stands at one end of a letter or mail.
type side uint8

const (
	unknownSide side = iota
	officeSide       // Statsforvalteren
	schoolSide       // the school or its owner
	parentSide
	bodySide // an external body
)

// mailHeader is the head of an e-mail, or of one that was printed.
type mailHeader struct {
	is       bool
	subject  string
	from, to side
	// across tells that the two ends have addresses of different organisations.
	across bool
	// passedOn tells that the mail only sends on what others wrote, and inner between
	// whom that went.
	passedOn bool
	inner    side
	// with is the side that tells most of all in a collection of printed mails.
	with  side
	mails int // that the document holds
	parts int // files that go with the mail
}

// headerOf returns the header of a mail: the file's own, or the one that stands
// in the first lines of the text; and what the mails below it tell.
func headerOf(d *text.Document) mailHeader {
	h := firstHeader(d)
	if h.is {
		h.takeMessages(messagesOf(d))
		h.parts = len(d.Content.Parts)
	}
	return h
}

// takeMessages notes between whom the mails went that the document holds.
func (h *mailHeader) takeMessages(messages []message) {
	h.mails = len(messages)
	e := endsOf(messages)
	for _, m := range messages {
		if s := e.between(m); len(messages) >= fewMails && (h.with == unknownSide || s == parentSide) {
			h.with = s
		}
	}
	if h.passedOn = passesOn(messages); !h.passedOn {
		return
	}
	h.inner = e.between(messages[1])
	for _, m := range messages[1:] {
		if e.between(m) == parentSide {
			h.inner = parentSide
		}
	}
}

// firstHeader returns the header of the file's own mail, or the one that stands in the
// first lines of the text.
func firstHeader(d *text.Document) mailHeader {
	if m := d.Content.Mail; m != nil {
		h := mailHeader{is: true, subject: m.Subject, from: sideOf(m.From), to: sideOfAll(append(slices.Clone(m.To), m.Cc...))}
		if len(m.To) > 0 {
			h.across = areAcross(m.From, m.To[0])
		}
		return h
	}
	const deepest = 14
	var h mailHeader
	var sender, recipient string
	seen, n := map[string]bool{}, 0
	for _, line := range d.Lines() {
		if n++; n > deepest {
			break
		}
		label, value, ok := splitLabel(strings.Replace(line.Text, "\t", " ", 1))
		if !ok {
			continue
		}
		switch strings.ToLower(label) {
		case "fra", "frå", "from", "avsender", "avsendar":
			seen["from"], h.from, sender = true, sideOf(value), value
		case "til", "to", "mottaker", "mottakar":
			seen["to"], h.to, recipient = true, sideOf(value), value
		case "emne", "subject", "vedr":
			seen["subject"], h.subject = true, value
		case "sendt", "sent", "sende":
			seen["sent"] = true
		}
	}
	h.is = len(seen) >= 3 && seen["from"]
	if !h.is {
		return mailHeader{}
	}
	h.across = areAcross(sender, recipient)
	return h
}

// areAcross reports whether two addresses are known and belong to different
// organisations: the last two labels of their domains differ.
func areAcross(a, b string) bool {
	x, y := organisation(a), organisation(b)
	return x != "" && y != "" && x != y
}

func organisation(address string) string {
	_, domain, ok := strings.Cut(address, "@")
	if !ok {
		return ""
	}
	domain, _, _ = strings.Cut(strings.ToLower(domain), ">")
	labels := strings.Split(strings.TrimSpace(domain), ".")
	return strings.Join(labels[max(0, len(labels)-2):], ".")
}

// sideOfAll returns the side that most tells of a list of recipients.
func sideOfAll(addresses []string) side {
	best := unknownSide
	for _, a := range addresses {
		switch s := sideOf(a); {
		case s == officeSide, s == parentSide && best != officeSide, best == unknownSide:
			best = s
		}
	}
	return best
}

// sideCues tell a side by what stands in a name or an address, the surest first.
var sideCues = [...]struct {
	side side
	cues []string
}{
	{officeSide, []string{"statsforvalt", "fylkesmann"}},
	{parentSide, []string{"@gmail.", "@hotmail.", "@online.no", "@live.", "@outlook.", "@yahoo.", "@icloud.", "@me.com", "@msn.",
		"mor til", "far til", "mamma", "pappa", "familien ", "foresatt", "føresett", "foreldre", "(mor)", "(far)", "heimen", "hjemmet"}},
	{bodySide, []string{"ppt", "pp-t", "bup", "barnevern", "politi", "helsesyke", "helsesjuke", "helsesøster", "helsestasjon", "helseten", "helsetj", "@helse", ".helse", "sykehus", "sjukehus", "statped", "konfliktråd", "mobbeombud", "advokat"}},
	{schoolSide, []string{"rektor", "lærer", "lærar", "skole", "skule", "kommun", "vgs", "inspektør", "avdelingsle", "miljøterap",
		"assistent", "fagarbeid", "oppvekst", "sfo", "trinn", "undervisning", "skulesjef", "skolesjef", "personal"}},
}

func sideOf(s string) side {
	s = strings.ToLower(s)
	for _, cue := range sideCues {
		for _, c := range cue.cues {
			if strings.Contains(s, c) {
				return cue.side
			}
		}
	}
	return unknownSide
}
