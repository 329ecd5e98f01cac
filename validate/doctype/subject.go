package doctype

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Letters, accounts, decisions and plans seldom have a label for the pupil. They say
// whose case it is in their subject ("Skolemiljøsak – Ada Berg, 8A") or first
// sentences ("om skolemiljøet til Ada Berg", "at Ada Berg i 8A ikke har det trygt").

// subjectLines is how many lines of a document can say whose case it is.
const subjectLines = 30

var (
	// whoseMiljo leads to the pupil whose school environment a text is about, whoseCase
	// to one who may be somebody else.
	whoseMiljo = regexp.MustCompile(`(?i)\b(skole|skule|lærings|klasse)(miljøet|situasjonen|gangen|dagen|kvardagen|hverdagen)\s(til|for|rundt|kring|åt)(\s|$)`)
	whoseCase  = regexp.MustCompile(`(?i)(^|\s)(saken|saka|vedtak|enkeltvedtak|\p{L}*plan|mappe|oversikt|utgreiing|redegjørelse)\s(til|for|om|rundt|kring)(\s|$)`)
	// subjectDash parts the kind of a document from the pupil in its title.
	subjectDash = regexp.MustCompile(`(?i)(\p{L}*miljøsak|vedtak|\p{L}*plan|\bsak|\bsaka|\bsaken)\s?([–—,:-]\s?|\s[–—-]\s)`)
	// beforePupil comes before a pupil who is told apart by the class.
	beforePupil = regexp.MustCompile(`\b(at|om|til|for|eleven|elev|gjelder|gjeld)\s`)
	// behindPupil is what can follow a pupil's name: the class or the date of birth.
	behindPupil = regexp.MustCompile(`(?i)^[\s,(]*((i|på|frå|fra)\s)?(\d{1,2}\s?[a-zæøå]{1,3}\b|\d{1,2}\.\s?(trinn|trinnet|klasse|klassen|steg|steget)|vg\s?[123]|f(ødt|ødd|\.)\s?\d)`)
	noPupil     = regexp.MustCompile(`(?i)(skole|skule|miljø|oppvekst|kommune|senter|trinn|klasse|gruppe|bygg|vei|veg)`)
)

// takeSubject notes the pupil whom a line of the beginning says that the case is about.
func (p *pupils) takeSubject(at text.Place, line *text.Line, words int) {
	if p.line > subjectLines || strings.Contains(line.Text, "\t") {
		p.miljo = false
		return
	}
	s := line.Text
	if p.miljo {
		p.subject(at, s, 1, false)
	}
	p.miljo = false
	if m := whoseMiljo.FindStringIndex(s); m != nil {
		if rest := strings.TrimSpace(s[m[1]:]); rest == "" {
			p.miljo = true
		} else {
			p.subject(at, rest, 1, false)
		}
		return
	}
	if words <= titleWords && !strings.HasSuffix(s, ".") {
		for _, leads := range [...]*regexp.Regexp{whoseCase, subjectDash} {
			if m := leads.FindStringIndex(s); m != nil && p.subject(at, s[m[1]:], 2, true) {
				return
			}
		}
	}
	for _, m := range beforePupil.FindAllStringIndex(s, 4) {
		who, rest := personIn(s[m[1]:])
		if utf8.RuneCountInString(who.Initials) > 1 && behindPupil.MatchString(rest) && p.subject(at, s[m[1]:], 2, false) {
			return
		}
	}
}

// inSubject leads to whom the subject of a mail is about.
var inSubject = regexp.MustCompile(`(?i)\b(for|om|vedr\.?|vedrørende|vedrørande|angående|angåande|ang\.?|gjelder|gjeld)\s`)

// takeMailSubject notes the pupil whose full name ends the subject of a mail: "Skyss
// for Ada Berg".
func (p *pupils) takeMailSubject(s string) {
	if m := inSubject.FindStringIndex(s); m != nil {
		p.subject(text.Place{}, s[m[1]:], 2, true)
	}
}

// subject notes the pupil whose name s begins with, if it has at least so many parts;
// ends tells that nothing may follow but the class or the date of birth.
func (p *pupils) subject(at text.Place, s string, parts int, ends bool) bool {
	who, rest := personIn(s)
	switch {
	case utf8.RuneCountInString(who.Initials) < parts, noPupil.MatchString(s[:len(s)-len(rest)]):
		return false
	case ends && strings.Trim(rest, " ,.()") != "" && !behindPupil.MatchString(rest):
		return false
	}
	p.add(who, at)
	return true
}
