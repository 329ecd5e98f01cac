// Package tsv makes lines of the table that tesseract prints of a page. It is apart
// from what runs tesseract: a program on the computer, or in a browser.
package tsv

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// word is a row of tesseract's table: a word, and where on the page it stands.
type word struct {
	line          string // block, paragraph and line that it belongs to
	left, right   int    // pixels
	height        int
	confidence    float64 // percent
	text          string
	letterOrDigit bool
}

// A page whose words tesseract itself believes in less than this is a guess at
// specks and shadows.
const leastConfidence = 55.0

// How wide a gap in a line must be to be one between the cells of a table or form:
// in heights of its letters, or in fewer of them where it is several times as wide
// as the gaps between words mostly are. In a line that is set flush on both sides
// all gaps are wide.
const (
	cellGap      = 2.5
	leastCellGap = 1.5
	cellSpaces   = 3.0
)

// Lines makes lines of tesseract's table (its "tsv" format, with or without the head
// line: level, page, block, paragraph, line, word, left, top, width, height,
// confidence and text, parted by tabs; measures in pixels, the confidence in percent).
// A gap that is wide as one between columns becomes a tab. It returns none where
// tesseract believes too little in what it has read. Rows that make no sense are
// passed over.
func Lines(table string) []text.Line {
	var words []word
	sum, weight := 0.0, 0.0
	for row := range strings.Lines(table) {
		w, ok := parseWord(strings.TrimRight(row, "\r\n"))
		if !ok {
			continue
		}
		words = append(words, w)
		if w.letterOrDigit {
			sum += w.confidence * float64(len(w.text))
			weight += float64(len(w.text))
		}
	}
	if weight == 0 || sum/weight < leastConfidence {
		return nil
	}
	return joined(words)
}

func parseWord(row string) (word, bool) {
	const fields = 12
	f := strings.SplitN(row, "\t", fields)
	if len(f) < fields || f[0] != "5" || strings.TrimSpace(f[11]) == "" {
		return word{}, false
	}
	var n [4]int // left, top, width, height
	for i := range n {
		v, err := strconv.Atoi(f[6+i])
		if err != nil {
			return word{}, false
		}
		n[i] = v
	}
	confidence, err := strconv.ParseFloat(f[10], 64)
	if err != nil {
		return word{}, false
	}
	return word{
		line: strings.Join(f[1:5], "."), left: n[0], right: n[0] + n[2], height: n[3],
		confidence: confidence, text: strings.TrimSpace(f[11]),
		letterOrDigit: strings.ContainsFunc(f[11], isLetterOrDigit),
	}, true
}

func isLetterOrDigit(r rune) bool {
	return '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || r > 127
}

// spaceOf returns how wide the gap between two words of a line mostly is, in pixels.
func spaceOf(words []word) float64 {
	var gaps []int
	for i := 1; i < len(words); i++ {
		if words[i].line == words[i-1].line {
			gaps = append(gaps, words[i].left-words[i-1].right)
		}
	}
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return float64(gaps[len(gaps)/2])
}

// parted reports whether b stands in another cell than a, the word before it.
func parted(a, b word, space float64) bool {
	gap, height := float64(b.left-a.right), float64(max(a.height, b.height))
	return gap > cellGap*height || gap > leastCellGap*height && gap > cellSpaces*space
}

// joined puts the words of each line together, with a tab where the gap before a
// word is that of a table.
func joined(words []word) []text.Line {
	var out []text.Line
	var b strings.Builder
	cells := false
	space := spaceOf(words)
	flush := func() {
		if b.Len() > 0 {
			line := text.Line{Text: norsk.Clean(b.String())}
			if cells {
				line.Region = text.Cell
			}
			out = append(out, line)
		}
		b.Reset()
		cells = false
	}
	for i, w := range words {
		switch {
		case i == 0 || w.line != words[i-1].line:
			flush()
		case parted(words[i-1], w, space):
			b.WriteByte('\t')
			cells = true
		default:
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	flush()
	return out
}
