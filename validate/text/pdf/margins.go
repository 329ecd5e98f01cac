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
// of other pages: its words, and its height in steps of marginShift.
type margin struct {
	key  string
	step int
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
	found := map[margin][]int{} // indices of pages, in order
	for p := range pages {
		lines := pages[p].Lines
		for i := range min(marginLines, len(lines)) {
			at := index(len(lines), i)
			m := margin{marginKey(lines[at].Text, p+1, len(pages)), int(math.Round(results[p].Lines[at].Base / marginShift))}
			sides[p] = append(sides[p], m)
			if on := found[m]; len(on) == 0 || on[len(on)-1] != p {
				found[m] = append(on, p)
			}
		}
	}
	repeated := map[margin]map[int]bool{}
	for m, on := range found {
		if len(on) > 1 {
			repeated[m] = repeatedOn(on, len(pages))
		}
	}
	for p := range pages {
		lines := pages[p].Lines
		for i, m := range sides[p] {
			line := &lines[index(len(lines), i)]
			if line.Level > 0 || line.Region == text.Header || !repeated[m][p] {
				break
			}
			line.Region = region
		}
	}
}

// repeatedOn tells on which of n pages a line that stands on some of them is a
// repeated one: if it stands on at least half of all pages, or on enough pages in
// a row.
func repeatedOn(on []int, n int) map[int]bool {
	marks := map[int]bool{}
	everywhere := len(on) >= max(2, (n+1)/2)
	for start := 0; start < len(on); {
		end := start + 1
		for end < len(on) && on[end] == on[end-1]+1 {
			end++
		}
		for _, page := range on[start:end] {
			if everywhere || end-start >= marginRow {
				marks[page] = true
			}
		}
		start = end
	}
	return marks
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
