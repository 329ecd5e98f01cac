package dating

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// placeBefore reports whether a place stands before the date: "Hamar, 5. mars
// 2025", "Hamar 5/3-25". Without a comma or "den" between the two, a document
// full of days, such as a plan, must be signed below it as well.
func (s *sheet) placeBefore(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if strings.ContainsAny(rest.link+rest.before, ":;") || strings.Contains(rest.link, ".") || !placeName(rest.before, strings.Contains(rest.link, ",")) {
		return false
	}
	set := strings.Contains(rest.link, ",") || strings.HasPrefix(l.Text[c.expr.Start:], "den ") || strings.HasSuffix(rest.before, " den") || strings.HasSuffix(rest.before, " d")
	if set || s.signatureFollows(c.line) {
		return true
	}
	if endsLikeSentence(l.Text) || l.nth > 3 && clockIn(l.Text[c.expr.End:]) {
		return false // a sender and a time
	}
	if l.nth == s.body-1 && s.tabular > 1 && l.Region != text.Cell || l.nth >= s.body-lastLines && s.nameFollows(c.line) {
		return true // the last line below the table, or one above somebody's name
	}
	return l.nth < 2 || !s.full() && (l.nth < 4 || l.nth >= s.body-lastLines)
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
	if clockIn(l.Text[c.expr.End:]) && !s.signatureFollows(c.line) {
		return false // nobody signs with hours and minutes by hand
	}
	words := strings.Fields(rest.before + " " + rest.after)
	if len(words) == 0 || len(words) > 6 || lettersIn(rest.before) > 0 && lettersIn(rest.after) > 12 {
		return false
	}
	if len(words) == 1 && strings.Contains(rest.link, ":") && len(words[0]) > 3 && !signWords[strings.ToLower(strings.Trim(words[0], ":"))] {
		return false // a label of some other kind
	}
	signs := !s.full() || s.signatureFollows(c.line)
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

// assignSigner handles a row of the last lines that holds the day, the name and
// the part of somebody who signs.
func (s *sheet) assignSigner(c *candidate, rest surroundings) bool {
	l := &s.lines[c.line]
	if l.nth < s.body-lastLines || l.table != nil || rest.cells != 3 || rest.column > 0 || rest.before+rest.after != "" {
		return false
	}
	cells := strings.Split(l.Text, "\t")
	name, part := strings.Fields(cells[1]), strings.ToLower(strings.Trim(cells[2], " .,"))
	if len(name) == 0 || len(name) > 4 || hasDigit(cells[1]+cells[2]) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(name[0])
	signer := part == "elev" || part == "elevens underskrift" || parents[part] || part == "verge" || signWords[part] ||
		slices.ContainsFunc(staffEndings, func(end string) bool { return strings.HasSuffix(part, end) })
	if !unicode.IsUpper(first) || !signer {
		return false
	}
	c.role, c.score = Signed, 0.7
	return true
}

var signWords = map[string]bool{
	"rektor": true, "kontaktlærer": true, "kontaktlærar": true, "lærer": true, "lærar": true, "sosiallærer": true, "sosiallærar": true, "sign": true,
	"hilsen": true, "helsing": true, "mvh": true, "med": true, "vennlig": true, "vennleg": true, "for": true, "skole": true, "skule": true, "ass": true, "assisterende": true,
	"avdelingsleder": true, "avdelingsleiar": true, "inspektør": true, "miljøterapeut": true, "miljøarbeider": true, "miljøarbeidar": true, "referent": true, "sted": true, "stad": true, "underskrift": true,
	"rådgiver": true, "rådgjevar": true, "kommunalsjef": true, "kommunalsjef.": true, "av": true, "v": true, "den": true,
}

// nameFollows reports whether the line after line i is somebody's name: two to
// four capitalised words.
func (s *sheet) nameFollows(i int) bool {
	if i+1 >= len(s.lines) || strings.Contains(s.lines[i+1].Text, "\t") {
		return false
	}
	words := strings.Fields(s.lines[i+1].Text)
	for _, w := range words {
		first, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(first) || hasDigit(w) || strings.ContainsAny(w, ":;!?") {
			return false
		}
	}
	return len(words) >= 2 && len(words) <= 4
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
