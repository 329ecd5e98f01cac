package segment

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// page is what one page shows of where it stands in its document.
type page struct {
	furniture  string // head and foot without digits, so that page numbers don't count
	number, of int    // "Side 2 av 5"; 0 where it is not said
	lines      int    // of running text
	titled     bool   // the first lines name a kind of document
	dated      bool   // and a date stands in that line or the next
	headings   bool   // the format tells headings from running text
	labels     int    // labels of forms and letters among the first lines
	letterhead bool
	continues  bool // begins inside a sentence
	signed     bool // ends with a greeting or signature
}

const (
	topLines   = 6 // where a title stands
	labelLines = 10
	edgeLines  = 3 // where a page number stands
	titleWords = 12
)

func readPage(p *text.Page) page {
	var r page
	var body []*text.Line
	var furniture strings.Builder
	for i := range p.Lines {
		line := &p.Lines[i]
		switch line.Region {
		case text.Header, text.Footer:
			furniture.WriteString(strings.Map(furnitureRune, line.Text))
			r.takeNumber(line.Text)
		default:
			if strings.TrimSpace(line.Text) != "" {
				body = append(body, line)
			}
		}
	}
	r.furniture = furniture.String()
	r.lines = len(body)
	for i, line := range body {
		if i < edgeLines || i >= len(body)-edgeLines {
			r.takeNumber(line.Text)
			r.signed = r.signed || i >= len(body)-edgeLines && isGreeting(line.Text)
		}
		if i < topLines && !r.dated {
			r.takeTitle(body[i:min(i+2, len(body))])
		}
		r.headings = r.headings || line.Level > 0
		if i < labelLines {
			r.takeLabels(line.Text)
		}
	}
	if len(body) > 0 {
		first, _ := utf8.DecodeRuneInString(body[0].Text)
		r.continues = unicode.IsLower(first)
	}
	return r
}

// furnitureRune keeps what makes one head or foot differ from another.
func furnitureRune(c rune) rune {
	if unicode.IsLetter(c) {
		return unicode.ToLower(c)
	}
	return -1
}

// pageNumber is how pages are numbered: "Side 2 av 5", "side 2/5", "Page 2 of 5",
// "2 (5)", and "Side 2" alone.
var pageNumber = regexp.MustCompile(`(?i)(?:^|[\s|–-])(?:side|s\.|page)\s*(\d{1,3})(?:\s*(?:av|of|/|\()\s*(\d{1,3}))?|^\s*(\d{1,3})\s*(?:av|/|\()\s*(\d{1,3})\)?\s*$`)

// takeNumber notes the page number that s holds, if it is none but that.
func (r *page) takeNumber(s string) {
	if r.number > 0 || len(s) > 160 {
		return
	}
	m := pageNumber.FindStringSubmatch(s)
	if m == nil {
		return
	}
	number, of := m[1], m[2]
	if number == "" {
		number, of = m[3], m[4]
	}
	r.number, _ = strconv.Atoi(number)
	r.of, _ = strconv.Atoi(of)
	if r.of > 0 && r.number > r.of {
		r.number, r.of = 0, 0
	}
}

// dropRunningNumbers forgets page numbers that run through the whole file: they
// were stamped on when it was put together, or it is one document.
func dropRunningNumbers(pages []page) {
	for i, p := range pages {
		if p.number != i+1 {
			return
		}
	}
	for i := range pages {
		pages[i].number, pages[i].of = 0, 0
	}
}

var letterLabels = []string{"vår dato", "vår ref", "deres ref", "dykkar ref", "deres dato", "dykkar dato", "saksbehandler", "sakshandsamar"}

var formLabels = []string{"dato:", "dato\t", "møtedato", "til stede", "tilstede", "til stades", "deltakere", "deltakarar", "elev:",
	"elev\t", "gjelder:", "gjeld:", "referent", "observatør", "meldt av", "fra:", "frå:", "utarbeidet", "utarbeidd", "opprettet", "oppretta"}

func (r *page) takeLabels(s string) {
	s = strings.ToLower(s)
	for _, label := range letterLabels {
		r.letterhead = r.letterhead || strings.Contains(s, label)
	}
	for _, label := range formLabels {
		if strings.HasPrefix(s, label) {
			r.labels++
			return
		}
	}
}

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

// titles finds the names of the kinds of documents that stand as titles, and
// weakTitles the ones that are titles only beside a date, such as "Møte".
var titles, weakTitles = sync.OnceValue(func() *norsk.Matcher { return titleMatcher("strong", "medium") }),
	sync.OnceValue(func() *norsk.Matcher { return titleMatcher("weak") })

func titleMatcher(weights ...string) *norsk.Matcher {
	var patterns []norsk.Pattern
	for _, t := range norsk.Words().DocumentTypes {
		for _, cue := range t.Titles {
			if slices.Contains(weights, cue.Weight) {
				patterns = append(patterns, norsk.Pattern{Text: cue.Text, Inflect: true})
			}
		}
	}
	return norsk.NewMatcher(patterns)
}

// takeTitle notes whether the first of lines is a title, and whether there is a
// date in it or in the one below.
func (r *page) takeTitle(lines []*text.Line) {
	s := lines[0].Text
	tokens := norsk.Tokenize(s)
	if len(tokens) == 0 || len(tokens) > titleWords || strings.HasSuffix(s, ".") && len(tokens) > 5 {
		return
	}
	dated := hasDate(s)
	if named(titles(), s, tokens) {
		r.titled = true
		r.dated = dated || len(lines) > 1 && hasDate(lines[1].Text)
	} else if dated && named(weakTitles(), s, tokens) {
		r.titled, r.dated = true, true
	}
}

func hasDate(s string) bool {
	const longest = 120
	return len(s) < longest && len(norsk.FindDates(s)) > 0
}

// named reports whether the title of a document stands at the beginning of s, a
// number passed over.
func named(m *norsk.Matcher, s string, tokens []norsk.Token) bool {
	first := 0
	for first < len(tokens)-1 && unicode.IsDigit(rune(tokens[first].Word[0])) {
		first++
	}
	for _, hit := range m.Find(s, tokens) {
		if hit.First == first {
			return true
		}
	}
	return false
}
