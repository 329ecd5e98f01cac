package pdf

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// marginLines is how many lines at the head and at the foot of a page can belong
// to a header or footer.
const marginLines = 4

// markMargins marks the lines that are repeated at the head or foot of the
// pages. Numbers in them may differ, as page numbers do.
func markMargins(pages []text.Page) {
	if len(pages) < 2 {
		return
	}
	heads, feet := map[string]int{}, map[string]int{}
	for i := range pages {
		countKeys(heads, pages[i].Lines, headIndex)
		countKeys(feet, pages[i].Lines, footIndex)
	}
	// A line on two pages of two or three, or on half of many.
	enough := max(2, (len(pages)+1)/2)
	for i := range pages {
		mark(pages[i].Lines, heads, headIndex, enough, text.Header)
		mark(pages[i].Lines, feet, footIndex, enough, text.Footer)
	}
}

func headIndex(_, i int) int { return i }
func footIndex(n, i int) int { return n - 1 - i }

func countKeys(counts map[string]int, lines []text.Line, index func(n, i int) int) {
	seen := map[string]bool{}
	for i := range min(marginLines, len(lines)) {
		key := marginKey(lines[index(len(lines), i)].Text)
		if key != "" && !seen[key] {
			seen[key] = true
			counts[key]++
		}
	}
}

// mark marks repeated lines from the margin inwards, up to the first that is not
// repeated.
func mark(lines []text.Line, counts map[string]int, index func(n, i int) int, enough int, region text.Region) {
	for i := range min(marginLines, len(lines)) {
		line := &lines[index(len(lines), i)]
		if counts[marginKey(line.Text)] < enough {
			return
		}
		line.Region = region
		line.Level = 0
	}
}

// marginKey is a line with every number in it made the same.
func marginKey(line string) string {
	var b strings.Builder
	digits := false
	for _, r := range line {
		if r >= '0' && r <= '9' {
			if !digits {
				b.WriteByte('#')
			}
			digits = true
			continue
		}
		digits = false
		b.WriteRune(r)
	}
	return b.String()
}
