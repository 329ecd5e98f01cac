package doctype

import (
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
}

// headerOf returns the header of a mail: the file's own, or the one that stands
// in the first lines of the text.
func headerOf(d *text.Document) mailHeader {
	if m := d.Content.Mail; m != nil {
		return mailHeader{true, m.Subject, sideOf(m.From), sideOfAll(append(append([]string{}, m.To...), m.Cc...))}
	}
	const deepest = 14
	var h mailHeader
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
			seen["from"], h.from = true, sideOf(value)
		case "til", "to", "mottaker", "mottakar":
			seen["to"], h.to = true, sideOf(value)
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
	return h
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
		"mor til", "far til", "mamma", "pappa", "foresatt", "føresett", "foreldre", "(mor)", "(far)", "heimen", "hjemmet"}},
	{bodySide, []string{"ppt", "pp-t", "bup", "barnevern", "politi", "helse", "sykehus", "sjukehus", "statped", "konfliktråd", "mobbeombud", "advokat"}},
	{schoolSide, []string{"rektor", "lærer", "lærar", "skole", "skule", "kommune", "vgs", "inspektør", "avdelingsle", "miljøterap",
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
