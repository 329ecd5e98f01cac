package parties

import (
	"sort"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// What was found in a passage lies in the order of the text, so that a stretch of
// it is had by two binary searches and no name costs more in a long passage.

// spotsWithin returns the spots that touch the tokens from first to end (half open).
func (p *passage) spotsWithin(first, end int) []spot {
	from, to := p.spotRange(first, end)
	return p.spots[from:to]
}

func (p *passage) spotRange(first, end int) (from, to int) {
	from = sort.Search(len(p.spots), func(i int) bool { return p.spots[i].last >= first })
	to = sort.Search(len(p.spots), func(i int) bool { return p.spots[i].first >= end })
	return from, max(from, to)
}

// signsWithin returns the signs that lie within the tokens from first to end (half
// open).
func (p *passage) signsWithin(first, end int) []sign {
	from := sort.Search(len(p.signs), func(i int) bool { return p.signs[i].first >= first })
	to := sort.Search(len(p.signs), func(i int) bool { return p.signs[i].last >= end })
	return p.signs[from:max(from, to)]
}

// cuesWithin returns the cues that begin within the tokens from first to end (half
// open).
func (p *passage) cuesWithin(first, end int) []cueHit {
	from := sort.Search(len(p.cues), func(i int) bool { return p.cues[i].first >= first })
	to := sort.Search(len(p.cues), func(i int) bool { return p.cues[i].first >= end })
	return p.cues[from:max(from, to)]
}

// quote returns the words around the bytes from start to end for a report.
func (p *passage) quote(start, end int) string {
	const around = 320 // bytes; more than 80 characters, however they are encoded
	from, to := max(0, start-around), min(len(p.text), end+around)
	for from > 0 && p.text[from]&0xC0 == 0x80 {
		from--
	}
	for to < len(p.text) && p.text[to]&0xC0 == 0x80 {
		to++
	}
	return norsk.Quote(p.text[from:to], start-from, end-from)
}
