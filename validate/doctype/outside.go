package doctype

import (
	"regexp"
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// outside is what shows that somebody outside the school wrote the document, or
// that it went to them.
type outside struct {
	head     bool // an external body stands in the first lines, as in a letterhead
	toSchool bool // "Til Lia skole"
	dated    bool // a letter's place and date, or its references
	signed   int  // number of the running line where somebody of a body signs; 0 if nowhere
	calling  int  // of the running line that names a calling outside schools
	named    bool // the file name says that it goes to a body or comes from one
}

const (
	bodyLines   = 3 // where a letterhead stands
	schoolLines = 8 // where the addressee stands
	signLines   = 4 // where a letter is signed
	shortLine   = 7 // words of a letterhead, an addressee or a signature at most
)

var (
	letterCell = regexp.MustCompile(`(?i)\t\s*(vår|deres|dykkar) (dato|ref)|\t\p{Lu}\p{L}+,? (den )?\d{1,2}\. ?\p{L}+ \d{4}\s*$`)
	toSchool   = regexp.MustCompile(`(?i)^(til:?\s+)?[\p{L} ]*\p{L}+ ?(skole|skolen|skule|skulen|vgs|oppvekstsenter)( ?(,|v/|ved|att).{0,40})?$`)
	callings   = regexp.MustCompile(`(?i)\b(psykolog|psykologspesialist|klinisk|overlege|lege|fysioterapeut|ergoterapeut|logoped|barnevernspedagog|sosionom|kontaktperson|kontaktpedagog|sykepleier|sjukepleiar|spesialpedagog|terapeut|barnevern\p{L}*(konsulent|kurator|pedagog|leder|leiar|arbeid\p{L}+)|politi(\p{L}*betjent|kontakt|advokat)|lensmann|ppt?[- ]?rådg\p{L}+|pedagogisk-psykologisk\p{L}*|familieve\p{L}+der|familierettleiar)\b`)
)

// takeLine takes in the running line with number n.
func (o *outside) takeLine(n int, line *text.Line, tokens []norsk.Token) {
	s := line.Text
	if n <= schoolLines {
		o.dated = o.dated || letterCell.MatchString(s)
		o.toSchool = o.toSchool || len(tokens) <= shortLine && toSchool.MatchString(s)
	}
	if len(tokens) <= shortLine && callings.MatchString(s) {
		o.calling = n
	}
}

// takeBody takes in the name of a body in the running line with number n.
func (o *outside) takeBody(n int, line *text.Line, tokens []norsk.Token, h norsk.Hit) {
	s := line.Text
	first, _, _ := strings.Cut(s, "\t")
	if len(tokens) > shortLine && tokens[shortLine].Start < len(first) || strings.HasSuffix(s, ".") || strings.HasSuffix(s, "?") {
		return
	}
	if n <= bodyLines && h.First <= 1 && h.Last < len(tokens) && headsLetter(s, tokens) {
		o.head = true
	}
	if h.First > 0 && strings.HasSuffix(strings.TrimRight(s[:tokens[h.First].Start], " "), ",") || h.First <= 1 && n > bodyLines && !strings.ContainsAny(s, ":\t") {
		o.signed = n
	}
}

// headsLetter reports whether tokens, which name a body, can stand in a letterhead:
// nothing in them tells of a meeting, a call or a way to go.
func headsLetter(s string, tokens []norsk.Token) bool {
	for i, t := range tokens {
		place := placeWords[t.Word] && i+1 < len(tokens) && unicode.IsUpper(rune(s[tokens[i+1].Start])) // "PP-kontoret på Moen", "Barnevernet for Nes og Vik"
		if contactWords[t.Word] || prepositions[t.Word] && !place || t.Word == "til" || t.Word == "med" || strings.HasSuffix(t.Word, "møte") {
			return false
		}
	}
	return norsk.FormOf(tokens[min(1, len(tokens)-1)].Word) != norsk.Past
}

// placeWords lead to where a body works.
var placeWords = map[string]bool{"på": true, "for": true, "i": true}

// nameOfBody notes whether a file name says that the document goes to a body or
// comes from one: "Til PPT", "Svar fra BUP".
func (r *reading) nameOfBody(tokens []norsk.Token, hits []norsk.Hit) {
	for _, h := range hits {
		if h.First == 0 || !ways[tokens[h.First-1].Word] {
			continue
		}
		for _, m := range words().marks[h.Pattern] {
			r.outside.named = r.outside.named || m == body
		}
	}
}

var ways = map[string]bool{"til": true, "fra": true, "frå": true}

// weighOutside lets a letter of an external body speak for itself: it is no
// notification and no note of the school.
func (r *reading) weighOutside() {
	o := r.outside
	letter := o.toSchool || o.dated || r.marks[letterLabel] > 0 || r.calling()
	if r.mail.is || !o.head || !letter || r.present > 0 || len(r.rows.dates) >= fewLogRows || r.rows.bodies >= fewBodies {
		return
	}
	if sum := r.count(); sum[kindOf[SakkyndigVurdering]][title] == 0 {
		r.give(Annet, structure, bodyLetter)
	}
	r.denied = FromBody
	for _, t := range [...]Type{Varsel, Logg, Foreldrekontakt, Redegjorelse} {
		r.give(t, structure, notTheSchools)
	}
}

// withBody reports whether a mail whose addresses tell nothing went to a body or
// came from one.
func (r *reading) withBody() bool {
	return r.outside.named || r.outside.signed > 0 || r.calling()
}

// calling reports whether somebody of a calling outside schools signs.
func (r *reading) calling() bool {
	return r.outside.calling > 0 && r.outside.calling > r.lines-signLines
}
