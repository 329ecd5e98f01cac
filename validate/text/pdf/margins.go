package pdf

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/page"
)

const (
	// marginLines is how many lines at the head and at the foot of a page can
	// belong to a header or footer.
	marginLines = 4
	// marginShift is how far in points a repeated line may move between pages.
	marginShift = 3
	// marginRow is the number of pages in a row that make a line a repeated one in
	// a file where most pages lack it, as one document in a merged file.
	marginRow = 3
)

// margin is a line at the head or foot of a page, as it is compared with those
// of other pages.
type margin struct {
	key  string
	base float64
}

// markMargins marks the lines that are repeated at the head or foot of the
// pages, at the same height and with the same words. Only page numbers may
// differ: in a file that holds several documents the pages often begin with the
// same title and another date, and that is no header. Nor is a heading.
func markMargins(pages []text.Page, results []page.Result) {
	if len(pages) < 2 {
		return
	}
	markSide(pages, results, text.Header, func(_, i int) int { return i })
	markSide(pages, results, text.Footer, func(n, i int) int { return n - 1 - i })
}

// markSide marks the lines of one side, from the edge of the page inwards up to
// the first that is not repeated. index gives the i-th line of n from the edge.
func markSide(pages []text.Page, results []page.Result, region text.Region, index func(n, i int) int) {
	sides := make([][]margin, len(pages))
	places := map[string][]place{}
	for p := range pages {
		lines := pages[p].Lines
		for i := range min(marginLines, len(lines)) {
			at := index(len(lines), i)
			m := margin{marginKey(lines[at].Text, p+1, len(pages)), results[p].Lines[at].Base}
			sides[p] = append(sides[p], m)
			places[m.key] = append(places[m.key], place{p, m.base})
		}
	}
	for p := range pages {
		lines := pages[p].Lines
		for i, m := range sides[p] {
			line := &lines[index(len(lines), i)]
			if line.Level > 0 || line.Region == text.Header || !isRepeated(places[m.key], p, m.base, len(pages)) {
				break
			}
			line.Region = region
		}
	}
}

// place is where a line stands: the index of the page, and the height there.
type place struct {
	page int
	base float64
}

// isRepeated reports whether the line that stands on a page at a height is
// repeated there on at least half of the pages, or on enough pages in a row.
func isRepeated(places []place, at int, base float64, pages int) bool {
	count, row, last, inRow := 0, 0, -1, false
	for _, p := range places { // in the order of pages
		if math.Abs(p.base-base) > marginShift || p.page == last {
			continue
		}
		count++
		if p.page == last+1 {
			row++
		} else {
			row = 1
		}
		last = p.page
		inRow = inRow || row >= marginRow && at > last-row && at <= last
	}
	return count >= max(2, (pages+1)/2) || inRow
}

// marginKey is a line with the numbers in it that are those of its page, or of
// all pages, made the same on every page.
func marginKey(line string, number, pages int) string {
	var b strings.Builder
	for i := 0; i < len(line); {
		end := i
		for end < len(line) && unicode.IsDigit(rune(line[end])) {
			end++
		}
		switch word := line[i:end]; {
		case end == i:
			b.WriteByte(line[i])
			end++
		case word == strconv.Itoa(number):
			b.WriteString("#")
		case word == strconv.Itoa(pages):
			b.WriteString("##")
		default:
			b.WriteString(word)
		}
		i = end
	}
	return b.String()
}
