package dating

import (
	"slices"
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
	case identityNumber(rest.after):
		c.role = Born
	case bornInBrackets(l.Text, c):
		c.role = Born
	case l.table != nil:
		// a table with a column of days elsewhere
		c.role = Event
		c.entry = c.opens && rest.column == 0
	case s.assignTitle(c, rest), s.assignAlone(c, rest), s.assignSignature(c, rest):
	case s.assignOpening(c, rest), s.assignOwnSentence(c, rest, before), s.assignHeld(c, rest):
	default:
		c.role = Event
	}
	c.entry = c.entry || c.opens && rest.column == 0 && before == nil
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
	end := c.expr.End + strings.IndexByte(s[c.expr.End:]+"\t", '\t')
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

// identityNumber reports whether five digits follow a birth date.
func identityNumber(after string) bool {
	n := 0
	for n < len(after) && after[n] >= '0' && after[n] <= '9' {
		n++
	}
	return n == 5
}

// bornInBrackets reports whether c stands in brackets after a name or class and
// so long before today that it is a pupil's birthday: "NN (12.03.2014), 5B".
func bornInBrackets(s string, c *candidate) bool {
	return c.expr.Start > 0 && s[c.expr.Start-1] == '(' && strings.HasPrefix(s[c.expr.End:], ")") &&
		c.date.Year != 0 && !opens(s, c.expr.Start) && !docNoun(s[:c.expr.Start])
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
func (s *sheet) assignTitle(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	title := l.Level > 0 && l.nth < 15 || l.nth < 5
	if !title || rest.cells > 1 || len(l.Text) > 140 || endsLikeSentence(l.Text) && l.Level == 0 {
		return false
	}
	if !docNoun(rest.before) && !(l.Level > 0 && docNoun(rest.after)) {
		return false
	}
	if s.living() && !planNoun(rest.before+" "+rest.after) {
		return false
	}
	c.role, c.score = Made, 0.8
	if s.recordsTalk() {
		c.role = Met
	}
	return true
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
	if rest.cells > 1 && (l.nth >= 6 || s.opensWithDigit(c.line-1) || s.opensWithDigit(c.line+1)) {
		return false
	}
	bare := lettersIn(rest.before) == 0 && lettersIn(rest.after) == 0
	place := !bare && lettersIn(rest.after) == 0 && s.placeBefore(c, rest)
	if !bare && !place {
		return false
	}
	first, last := l.nth < headLines, l.nth >= s.body-lastLines
	c.role = Made
	switch {
	case place && (l.nth < topLines || last):
		c.score = 0.85
	case place && s.signatureFollows(c.line):
		c.score = 0.7
	case bare && first && !s.entriesFollow(c):
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

// placeBefore reports whether a place stands before the date: "Hamar, 5. mars
// 2025", "Hamar 5/3-25". Without a comma or "den" between the two, a document
// full of days, such as a plan, must be signed below it as well.
func (s *sheet) placeBefore(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if strings.ContainsAny(rest.link, ":.;") || !placeName(rest.before, strings.Contains(rest.link, ",")) {
		return false
	}
	set := strings.Contains(rest.link, ",") || strings.HasPrefix(l.Text[c.expr.Start:], "den ") || strings.HasSuffix(rest.before, " den") || strings.HasSuffix(rest.before, " d")
	if set || s.signatureFollows(c.line) {
		return true
	}
	if endsLikeSentence(l.Text) {
		return false
	}
	return l.nth < 2 || !s.living() && (l.nth < 4 || l.nth >= s.body-lastLines)
}

// opensWithDigit reports whether line i begins with a digit, as the rows beside
// a row of a log do.
func (s *sheet) opensWithDigit(i int) bool {
	return i >= 0 && i < len(s.lines) && hasDigit(s.lines[i].Text[:1])
}

// entriesFollow reports whether the lines after c belong to an entry of a log
// that c heads. It is left to the entries of logs to count those.
func (s *sheet) entriesFollow(c *candidate) bool {
	return s.living() && s.lines[c.line].nth > 3
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

// placeName reports whether s is the place before a date: "Hamar", "Øvre Vik,
// den", "NORDLI SKOLE", and before a comma also "Vik kommune, oppvekst".
func placeName(s string, comma bool) bool {
	words := strings.Fields(s)
	if len(words) > 0 && (words[len(words)-1] == "den" || words[len(words)-1] == "d.") {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || len(words) > 5 || docNoun(s) {
		return false
	}
	for i, w := range words {
		w = strings.ToLower(strings.Trim(w, ",.:/"))
		first, _ := utf8.DecodeRuneInString(words[i])
		switch {
		case hasDigit(w), titleVerbs[w], i == 0 && notPlaces[w]:
			return false
		case unicode.IsUpper(first), i > 0 && comma, i > 0 && smallInPlaces[w]:
		default:
			return false
		}
	}
	return true
}

// smallInPlaces are words with a small letter in the names of places and
// schools.
var smallInPlaces = map[string]bool{
	"i": true, "på": true, "og": true, "skole": true, "skule": true, "kommune": true, "ungdomsskole": true, "ungdomsskule": true,
	"barneskole": true, "barneskule": true, "vidaregåande": true, "videregående": true, "oppvekstsenter": true, "oppvekst": true,
}

// notPlaces are capitalised words before a date that are no place.
var notPlaces = map[string]bool{
	"fra": true, "frå": true, "til": true, "ppt": true, "bup": true, "nav": true, "fau": true, "su": true, "smu": true, "den": true,
	"påske": true, "jul": true, "vinterferie": true, "høstferie": true, "haustferie": true, "siden": true, "sidan": true, "etter": true, "ca": true, "uke": true, "veke": true,
	"start": true, "slutt": true, "ny": true, "nytt": true, "neste": true, "oppfølging": true, "evaluering": true, "elev": true, "eleven": true, "mor": true, "far": true, "hver": true, "kvar": true, "rektor": true,
}

// assignSignature handles a date beside a name in the last lines: "21/10-25 KL".
func (s *sheet) assignSignature(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if l.nth < s.body-lastLines || rest.cells > 2 || s.afterHeading(c.line) || endsLikeSentence(l.Text) {
		return false
	}
	words := strings.Fields(rest.before + " " + rest.after)
	if len(words) == 0 || len(words) > 6 || lettersIn(rest.before) > 0 && lettersIn(rest.after) > 12 {
		return false
	}
	signs := !s.living() || s.signatureFollows(c.line)
	for _, w := range words {
		w = strings.Trim(w, ".,:;/()_")
		first, _ := utf8.DecodeRuneInString(w)
		lower := strings.ToLower(w)
		if w == "" || signWords[lower] {
			signs = true
			continue
		}
		if !unicode.IsUpper(first) || notPlaces[lower] || docNoun(w) || hasDigit(w) {
			return false
		}
	}
	c.role, c.score = Signed, 0.65
	return signs
}

var signWords = map[string]bool{
	"rektor": true, "kontaktlærer": true, "kontaktlærar": true, "lærer": true, "lærar": true, "sosiallærer": true, "sosiallærar": true, "sign": true,
	"hilsen": true, "helsing": true, "mvh": true, "med": true, "vennlig": true, "vennleg": true, "for": true, "skole": true, "skule": true, "ass": true, "assisterende": true,
	"avdelingsleder": true, "avdelingsleiar": true, "inspektør": true, "miljøterapeut": true, "miljøarbeider": true, "miljøarbeidar": true, "referent": true, "sted": true, "stad": true, "underskrift": true,
	"rådgiver": true, "rådgjevar": true, "kommunalsjef": true, "kommunalsjef.": true, "av": true, "v": true, "den": true,
}

// signatureFollows reports whether a line that signs a letter stands close below
// line i.
func (s *sheet) signatureFollows(i int) bool {
	for k := i + 1; k < len(s.lines) && k <= i+5; k++ {
		if len(s.lines[k].Text) > 60 {
			return false
		}
		for _, w := range strings.Fields(strings.ToLower(s.lines[k].Text)) {
			switch w = strings.Trim(w, ".,"); w {
			case "rektor", "hilsen", "helsing", "mvh", "sign", "underskrift", "kontaktlærer", "kontaktlærar", "kommunalsjef", "avdelingsleder", "avdelingsleiar":
				return true
			}
		}
	}
	return false
}

// assignOpening handles the date that a note begins with.
func (s *sheet) assignOpening(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if l.nth != 0 && !(l.nth == 1 && s.shortHead()) || !c.opens || rest.column > 0 || s.body > noteLines {
		return false
	}
	switch s.kind.Type {
	case doctype.Aktivitetsplan, doctype.IOP, doctype.Systemdokument, doctype.Redegjorelse, doctype.Analyse, doctype.Dokumentliste, doctype.EksterneInstanser:
		return false
	}
	c.role, c.score = Made, 0.7
	return true
}

// assignOwnSentence handles a date that is a sentence of its own in the first
// lines: "Til rektor. 12.03.25.", "24. november 2025. Kari, Ola, Ali".
func (s *sheet) assignOwnSentence(c *candidate, rest surroundings, before *candidate) bool {
	l := &s.lines[c.line]
	if l.nth > 2 || before != nil || s.living() || rest.cells > 1 || s.openings > 2 {
		return false
	}
	if rest.before != "" && !strings.HasSuffix(rest.before, ".") {
		return false
	}
	if rest.after != "" && !strings.HasPrefix(strings.TrimLeft(l.Text[c.expr.End:], " "), ".") {
		return false
	}
	c.role, c.score = Made, 0.65
	return true
}

// shortHead reports whether the first body line is a heading rather than text.
func (s *sheet) shortHead() bool {
	i := slices.IndexFunc(s.lines, func(l line) bool { return l.nth == 0 })
	return i >= 0 && len(strings.Fields(s.lines[i].Text)) <= 5 && !endsLikeSentence(s.lines[i].Text)
}

// assignHeld handles the sentence that says when the meeting was held: "Møtet
// ble avholdt 12. mars 2025".
func (s *sheet) assignHeld(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if l.nth >= topLines || !s.recordsTalk() || len(rest.before) > 60 {
		return false
	}
	words := strings.Fields(strings.ToLower(rest.before))
	if len(words) < 2 || !heldNouns[words[0]] {
		return false
	}
	for _, w := range words[1:] {
		if heldVerbs[w] {
			c.role, c.score = Met, 0.65
			return true
		}
	}
	return false
}

var (
	heldNouns = map[string]bool{"møtet": true, "samtalen": true, "samtala": true, "observasjonen": true, "undersøkelsen": true, "undersøkinga": true, "kartleggingen": true, "kartlegginga": true}
	heldVerbs = map[string]bool{"holdt": true, "avholdt": true, "halde": true, "gjennomført": true, "fant": true, "fann": true, "var": true, "foregikk": true, "føregjekk": true, "gjort": true}
)
