package pdf

import (
	"math"
	"strconv"
	"strings"

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

// marginKey is a line with the page numbers in it made the same on every page:
// numbers that are those of the page or of all pages, where they stand alone in a
// cell or after a word that announces them. Other numbers, such as those of
// dates, stay.
func marginKey(line string, number, pages int) string {
	cells := strings.Split(line, "\t")
	for i, cell := range cells {
		words := strings.Fields(cell)
		alone := onlyPageNumbers(words, number, pages)
		for j, word := range words {
			if isPageNumber(word, number, pages) && (alone || j > 0 && announcesPage(words[j-1])) {
				words[j] = "#"
			}
		}
		cells[i] = strings.Join(words, " ")
	}
	return strings.Join(cells, "\t")
}

// onlyPageNumbers reports whether a cell holds page numbers and nothing else, as
// in "2 (12)".
func onlyPageNumbers(words []string, number, pages int) bool {
	for _, word := range words {
		if !isPageNumber(word, number, pages) && !announcesPage(word) {
			return false
		}
	}
	return true
}

// isPageNumber reports whether word is a page number, alone or as in "2/12",
// "(12)" and "-2-".
func isPageNumber(word string, number, pages int) bool {
	first, second, both := strings.Cut(strings.Trim(word, "()-–—.,"), "/")
	return (first == strconv.Itoa(number) || first == strconv.Itoa(pages)) && (!both || second == strconv.Itoa(pages))
}

// announcesPage reports whether a page number can follow word.
func announcesPage(word string) bool {
	switch strings.ToLower(strings.Trim(word, ":.")) {
	case "side", "page", "s", "av", "of", "#", "-", "–", "/", "|":
		return true
	}
	return false
}
