package pdf

import "github.com/mappesjekk/mappesjekk/validate/text/pdf/page"

// strands numbers the runs of pages that were made in one go, from 1. A program
// that writes a PDF makes one object of each font for all its pages, and one that
// merges files keeps the objects of each apart, though the fonts are the same. So
// pages that share a font object come from one file, and all between them too. A
// page without any font has 0: nothing tells where it comes from.
func strands(pages []page.Result) []int {
	last := map[int]int{} // page on which a font is at hand last
	for i := range pages {
		for _, font := range pages[i].Fonts {
			last[font] = i
		}
	}
	numbers := make([]int, len(pages))
	now, end := 0, -1 // the run that is open, and its last page as far as is known
	for i := range pages {
		if i > end && len(pages[i].Fonts) > 0 {
			now++
		}
		for _, font := range pages[i].Fonts {
			end = max(end, last[font])
		}
		if i <= end {
			numbers[i] = now
		}
	}
	return numbers
}
