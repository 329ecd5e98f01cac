package segment

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// page is what one page shows of where it stands in its document.
type page struct {
	furniture  string          // head and foot without digits, so that page numbers don't count
	furnished  map[string]bool // the longer words of head and foot
	named      bool            // head or foot names a kind of document
	number, of int             // "Side 2 av 5"; 0 where it is not said
	lines      int             // of running text
	headings   bool            // the format tells headings from running text
	lower      bool            // and one of them is no main heading
	entries    int             // lines that begin with a date, as the entries of a log do
	strand     int             // see text.Page.Strand
	cover      bool            // a sheet that an archive system printed in front of a document
	lang       string          // written standard, "" where the page is too short to tell
	opening
	ending
}

const edgeLines = 3 // where a page number stands

func readPage(p *text.Page) page {
	r := page{strand: p.Strand}
	unseen := 0
	var body []*text.Line
	var lines []string
	var furniture strings.Builder
	for i := range p.Lines {
		line := &p.Lines[i]
		switch line.Region {
		case text.Header, text.Footer:
			furniture.WriteString(strings.Map(furnitureRune, line.Text))
			r.named = r.named || named(titles(), line.Text, norsk.Tokenize(line.Text))
			r.takeNumber(line.Text)
			r.takeBareNumber(line.Text)
			r.furnish(line.Text)
		default:
			if strings.TrimSpace(line.Text) != "" {
				body = append(body, line)
				lines = append(lines, line.Text)
			}
		}
		if line.Unseen {
			unseen++
		}
	}
	r.furniture = furniture.String()
	r.lines = len(body)
	var standard norsk.Standard
	for i, line := range body {
		if i < edgeLines || i >= len(body)-edgeLines {
			r.takeNumber(line.Text)
		}
		r.headings = r.headings || line.Level > 0
		r.lower = r.lower || line.Level > 1
		if isEntry(line.Text) {
			r.entries++
		}
		standard.Add(norsk.Tokenize(line.Text))
	}
	if unseen == len(p.Lines) {
		r.strand = 0 // what a scanner wrote has fonts of its own on each page
	}
	r.cover = norsk.IsCoverSheet(lines)
	r.lang = standard.Lang()
	r.opening = readOpening(body)
	r.ending = readEnding(body)
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

func (r *page) furnish(s string) {
	const shortest = 4
	if r.furnished == nil {
		r.furnished = map[string]bool{}
	}
	for _, t := range norsk.Tokenize(s) {
		if len(t.Word) >= shortest {
			r.furnished[t.Word] = true
		}
	}
}

// bareNumber is how the foot of a page numbers it by the number alone.
var bareNumber = regexp.MustCompile(`^[\s–-]*(\d{1,3})[\s–-]*$`)

func (r *page) takeBareNumber(s string) {
	if m := bareNumber.FindStringSubmatch(s); r.number == 0 && m != nil {
		r.number, _ = strconv.Atoi(m[1])
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
