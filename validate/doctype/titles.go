package doctype

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// titleWords is how many words a title has at most.
const titleWords = 14

// titleZone is where the title of a document can stand: the first lines that are
// no sentences and no filled-in labels, and what the format marks as a title.
type titleZone struct {
	marked bool     // the format marks a title on the first page
	closed bool     // running text has begun
	last   int      // running line of the last marked title
	names  []string // words of the title that are written like names
	known  bool     // a title names a kind of document other than a plan or routine
	taken  int      // how many lines have been taken
	title  string
	weight float64 // of the line that title holds
}

const (
	zoneLines  = 16 // of the document
	zoneTitles = 7  // candidates among them
)

// hasMarkedTitle reports whether a line of the first page is marked as a title.
func hasMarkedTitle(d *text.Document) bool {
	if d.First >= d.End {
		return false
	}
	for i, line := range d.Content.Pages[d.First].Lines {
		if line.Level == 1 && i < 2*zoneLines {
			return true
		}
	}
	return false
}

// takes reports whether line can be a title, and how much its place counts.
func (z *titleZone) takes(r *reading, at text.Place, line *text.Line, tokens []norsk.Token) (bool, float64) {
	if at.Page != r.doc.First+1 || z.taken >= zoneTitles {
		return false, 0
	}
	marked := line.Level == 1
	switch {
	case marked && z.last > 0 && z.last < r.lines-1:
		return false, 0 // a section
	case marked:
		z.last = r.lines
	case z.closed || r.lines > zoneLines || z.last > 0 && z.last < r.lines-2:
		return false, 0
	case isProse(line, tokens):
		z.closed = true
		return false, 0
	case !titleLike(line, tokens, r.lines):
		return false, 0
	}
	place := titlePlain
	switch {
	case marked:
		place = titleMarked
	case z.marked:
		place = titleBeside
	}
	for range z.taken {
		place *= titleLater
	}
	z.taken++
	if z.title == "" || marked && z.weight < titleMarked {
		z.title, z.weight = titleText(line.Text), place
	}
	return true, place
}

// isProse reports whether a line is running text.
func isProse(line *text.Line, tokens []norsk.Token) bool {
	return len(tokens) > titleWords || strings.HasSuffix(line.Text, ".") && len(tokens) > 5
}

// titleLike reports whether an unmarked line looks like a title: short, not a
// sentence, not a filled-in label. n is its number in the document.
func titleLike(line *text.Line, tokens []norsk.Token, n int) bool {
	s := line.Text
	if strings.Contains(s, "\t") {
		return n <= 3
	}
	if i := strings.Index(s, ". "); i > 0 && len(tokens) > 6 && !unicode.IsDigit(rune(s[i-1])) {
		if next, _ := utf8.DecodeRuneInString(s[i+2:]); unicode.IsUpper(next) {
			return false
		}
	}
	first, _ := utf8.DecodeRuneInString(s)
	if unicode.IsLower(first) {
		return false
	}
	if label, value, ok := splitLabel(s); ok && value != "" {
		_, known := words().fields[strings.ToLower(label)]
		return !known || titleLabels[strings.ToLower(label)]
	}
	return true
}

// titleLabels are labels whose value is the document's title.
var titleLabels = map[string]bool{"emne": true, "tittel": true, "sak": true, "dokument": true, "skjema": true, "type sak": true}

func titleText(s string) string {
	cell, _, _ := strings.Cut(s, "\t")
	if cell == "" {
		cell = s
	}
	return norsk.Quote(cell, 0, len(cell))
}

// title takes in a line of the title zone.
func (r *reading) title(at text.Place, line *text.Line, tokens []norsk.Token, hits []norsk.Hit, place float64) {
	end := len(line.Text)
	if i := strings.IndexByte(line.Text, '\t'); i > 0 {
		end = i
	} else if label, _, ok := splitLabel(line.Text); ok && !titleLabels[strings.ToLower(label)] {
		end = len(label)
	}
	covered := make([]bool, len(tokens))
	strongest := 0.0
	for _, h := range titleHits(tokens, hits) {
		if tokens[h.Last].End > end {
			continue
		}
		for i := h.First; i <= h.Last; i++ {
			covered[i] = true
		}
		shape := titleShape(line.Text, tokens, h)
		if shape == titleInside && words().lasts[h.Pattern] != tokens[h.Last].Word {
			shape = titleInText
		}
		for _, s := range words().senses[h.Pattern] {
			if s.sort != title {
				continue
			}
			if kinds[s.kind] == Innhentingsbrev && answers[tokens[0].Word] {
				s.kind = kindOf[Redegjorelse] // "Svar på" the letter
			}
			w := lexical[title][s.strength] * place * shape
			strongest = max(strongest, w)
			r.zone.know(kinds[s.kind])
			r.add(signal{s.kind, title, w, at, line.Text, tokens[h.First].Start, tokens[h.Last].End})
		}
	}
	for i, t := range tokens {
		if covered[i] || t.End > end {
			continue
		}
		if c, ok := compound(t.Word); ok {
			w := lexical[title][c.strength] * place * titleShape(line.Text, tokens, norsk.Hit{First: i, Last: i})
			strongest = max(strongest, w)
			r.zone.know(c.kind)
			r.add(signal{kindOf[c.kind], title, w, at, line.Text, t.Start, t.End})
		}
	}
	if contacts(tokens, end) {
		r.add(signal{kindOf[Foreldrekontakt], title, lexical[title][strong] * place * contactInTitle, at, line.Text, 0, len(line.Text)})
	}
	if r.zone.taken <= 1 && len(tokens) > 2 {
		for i := 1; i < len(tokens); i++ {
			if norsk.IsName(line.Text, tokens, i) {
				r.zone.names = append(r.zone.names, tokens[i].Word)
			}
		}
	}
	if strongest > 2 && strongest > r.zone.weight*2 {
		r.zone.title, r.zone.weight = titleText(line.Text), strongest
	}
}

// contacts reports whether a title tells of a contact with the parents: "Telefon
// fra far", "Møte med heimen".
func contacts(tokens []norsk.Token, end int) bool {
	contact, parent := false, false
	for _, t := range tokens {
		if t.End > end {
			break
		}
		contact = contact || contactWords[t.Word]
		parent = parent || parentWords[t.Word]
	}
	return contact && parent
}

var (
	contactWords = map[string]bool{"telefon": true, "tlf": true, "telefonsamtale": true, "samtale": true, "samtaler": true,
		"samtalar": true, "sms": true, "melding": true, "meldinger": true, "meldingar": true, "epost": true, "e": true, "post": true,
		"brev": true, "møte": true, "prat": true, "kontakt": true, "ringte": true, "ringde": true, "beskjed": true, "tekstmelding": true}
	parentWords = map[string]bool{"mor": true, "far": true, "foresatte": true, "føresette": true, "foreldre": true, "foreldra": true,
		"foreldrene": true, "hjemmet": true, "heimen": true, "heim": true, "hjem": true, "mamma": true, "pappa": true, "foresatt": true}
)

func (z *titleZone) know(t Type) { z.known = z.known || t != Systemdokument && t != Aktivitetsplan }

// titleLine takes in a title that stands outside the text: a bookmark, the
// subject of a mail.
func (r *reading) titleLine(s string, at text.Place, place float64) {
	tokens := norsk.Tokenize(s)
	line := &text.Line{Text: s}
	hits := words().matcher.Find(s, tokens)
	r.title(at, line, tokens, hits, place)
	for _, h := range hits {
		for _, m := range words().marks[h.Pattern] {
			r.marks[m]++
			r.early[m]++
		}
	}
	if r.zone.title == "" {
		r.zone.title = titleText(s)
	}
}

// titleShape is how much a hit counts by how it stands in its line.
func titleShape(line string, tokens []norsk.Token, h norsk.Hit) float64 {
	first := 0
	for first < len(tokens)-1 && isNumber(tokens[first].Word) {
		first++
	}
	// "Referat fra", "Notat om": what follows is the title as well.
	if first+2 < len(tokens) && carriers[tokens[first].Word] && prepositions[tokens[first+1].Word] && h.First == first+2 {
		first = h.First
	}
	switch {
	case h.First == first+1 && line[tokens[first].End] == '-':
		return joined
	case h.First > first:
		return titleInside
	case h.Last == len(tokens)-1:
		return titleWhole
	}
	return titleStarts
}

var (
	carriers = map[string]bool{"referat": true, "notat": true, "oppsummering": true, "rapport": true, "resultat": true,
		"resultater": true, "skjema": true, "utskrift": true}
	answers      = map[string]bool{"svar": true, "sv": true, "re": true, "tilsvar": true, "vedrørende": true, "vedrørande": true}
	prepositions = map[string]bool{"fra": true, "frå": true, "av": true, "om": true, "for": true, "etter": true, "på": true}
)

func isNumber(word string) bool { return word[0] >= '0' && word[0] <= '9' || word == "§" }

// titleHits keeps of hits the ones with a title, and of these the longest. Of two
// as long the one that is written so counts, not the one that only inflects to it.
func titleHits(tokens []norsk.Token, hits []norsk.Hit) []norsk.Hit {
	var kept []norsk.Hit
	for _, h := range hits {
		if !hasTitle(h.Pattern) {
			continue
		}
		if n := len(kept); n > 0 && kept[n-1].First == h.First && kept[n-1].Last == h.Last {
			if words().lasts[h.Pattern] == tokens[h.Last].Word {
				kept[n-1] = h
			}
			continue
		}
		kept = append(kept, h)
	}
	return norsk.Longest(kept)
}

func hasTitle(pattern int) bool {
	for _, s := range words().senses[pattern] {
		if s.sort == title {
			return true
		}
	}
	return false
}

// looksLikeHeading reports whether a line that is no title heads a section.
func looksLikeHeading(line *text.Line, tokens []norsk.Token) bool {
	if line.Level > 0 {
		return true
	}
	s := strings.TrimSuffix(line.Text, ":")
	if len(tokens) > 8 || strings.ContainsAny(s, "\t:") || strings.HasSuffix(s, ".") || strings.HasSuffix(s, ",") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) || unicode.IsDigit(first)
}

// furniture takes in the head or foot of the first page, where forms carry their
// name.
func (r *reading) furniture(at text.Place, line *text.Line, tokens []norsk.Token) {
	hits := words().matcher.Find(line.Text, tokens)
	if len(tokens) <= titleWords {
		r.title(at, line, tokens, hits, titleBeside)
	}
	for _, h := range hits {
		for _, m := range words().marks[h.Pattern] {
			if m == office || m == approval {
				r.marks[m]++
				r.early[m]++
			}
		}
	}
}
