package segment

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// ending is what the last lines of a page show.
type ending struct {
	signed    bool // a greeting or signature
	closed    bool // a greeting as letters end with, or a signature with the signer's office
	open      bool // the last sentence goes on
	announces bool // "fortsettes"
}

func readEnding(body []*text.Line) ending {
	var e ending
	if len(body) == 0 {
		return e
	}
	for i := max(0, len(body)-edgeLines); i < len(body); i++ {
		// What stands on top of a page is its heading.
		e.signed = e.signed || isGreeting(body[i].Text) || i >= edgeLines-1 && isSignature(body[i])
	}
	for i := max(1, len(body)-closingLines); i < len(body); i++ {
		e.closed = e.closed || closing.MatchString(body[i].Text) || office.MatchString(body[i].Text) && isSignature(body[i-1])
	}
	last := body[len(body)-1].Text
	e.announces = announced.MatchString(last)
	e.open = leftOpen(last)
	return e
}

var announced = regexp.MustCompile(`(?i)(fortsettes|fortsett?er|held fram|framhald)( på)?( neste side)?\W*$|forts\.?( på)? neste side|^\W*snu( arket)?\W*$`)

// leftOpen reports whether a sentence goes on after the line s: it is as long as
// running text and ends with neither a full stop nor what a title ends with.
func leftOpen(s string) bool {
	const longLine = 60
	if strings.HasSuffix(s, ",") || strings.HasSuffix(s, " og") {
		return true
	}
	if len(s) < longLine || strings.Contains(s, "\t") {
		return false
	}
	c, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLower(c)
}

// closingLines is how many lines a greeting, a name, an office and a school take.
const closingLines = 7

var (
	closing = regexp.MustCompile(`^(?i:(med )?(vennlig|beste|venleg|vennleg) (hilsen|helsing)|med (hilsen|helsing)|mvh\b|hilsen|helsing|(dokumentet|brevet) er (elektronisk|godkjent|godkjend))`)
	office  = regexp.MustCompile(`^(?i:(ass\p{L}*\.? )?rektor|kommunal(sjef|direktør)|(skole|skule|oppvekst|utdannings)sjef|avdelingsle(der|iar)|inspektør|kontaktlær[ea]r|sosiallær[ea]r|psykolog|rådgi?v[ea]r|rådgjevar|fagle(der|iar)|miljøterapeut)$`)
)

var greetings = []string{"med hilsen", "med vennlig hilsen", "vennlig hilsen", "hilsen", "venleg helsing", "med helsing", "helsing", "mvh",
	"referent", "sign", "underskrift"}

func isGreeting(s string) bool {
	s = strings.ToLower(s)
	for _, g := range greetings {
		if strings.HasPrefix(s, g) {
			return true
		}
	}
	return false
}

// isSignature reports whether a line holds nothing but names and a mark of who
// wrote: "Kari Lien", "Kari Lien, ref.", "KL".
func isSignature(line *text.Line) bool {
	const mostWords = 5
	if line.Region == text.Cell || line.Level > 0 {
		return false
	}
	tokens := norsk.Tokenize(line.Text)
	names := 0
	for _, t := range tokens {
		first, _ := utf8.DecodeRuneInString(line.Text[t.Start:t.End])
		switch {
		case unicode.IsUpper(first):
			names++
		case !signing[t.Word]:
			return false
		}
	}
	return names > 0 && len(tokens) <= mostWords && !strings.HasSuffix(line.Text, ":")
}

// signing are the words beside the name in a signature.
var signing = map[string]bool{"og": true, "ref": true, "sign": true, "referent": true, "rektor": true, "lærer": true, "lærar": true,
	"kontaktlærer": true, "kontaktlærar": true, "for": true}
