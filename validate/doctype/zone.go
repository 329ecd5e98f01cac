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
	marked  bool     // the format marks a title on the first page
	closed  bool     // running text has begun
	last    int      // running line of the last marked title
	names   []string // words of the title or file name that are written like names
	one     string   // the name in "Vaktplan for Ada", in small letters
	classed bool     // … and a class behind it
	sign    bool     // the title holds initials: "Plan for A.B."
	known   bool     // a title names a kind of document other than a plan or routine
	page    int      // the first one with text
	taken   int      // how many lines have been taken
	title   string
	weight  float64 // of the line that title holds
}

const (
	zoneLines  = 16 // of the document
	zoneTitles = 7  // candidates among them
)

// hasMarkedTitle reports whether a line of the first page with text is marked as a
// title.
func hasMarkedTitle(d *text.Document) bool {
	n := 0
	for _, line := range d.Lines() {
		if n++; line.Level == 1 {
			return true
		}
		if n > 2*zoneLines {
			break
		}
	}
	return false
}

// takes reports whether line can be a title, and how much its place counts.
func (z *titleZone) takes(r *reading, at text.Place, line *text.Line, tokens []norsk.Token) (bool, float64) {
	if z.page == 0 {
		z.page = at.Page
	}
	if at.Page != z.page || z.taken >= zoneTitles {
		return false, 0
	}
	marked := line.Level == 1
	switch {
	case marked && z.last > 0 && z.last < r.lines-1:
		return false, 0 // a section
	case marked:
		z.last = r.lines
	case r.chats() && chatHead(line.Text) != "":
		z.closed = true // what follows is a message
		return false, 0
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
