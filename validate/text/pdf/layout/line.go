package layout

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// Line is a line of text on the page.
type Line struct {
	// Text is normalised by norsk.Clean; cells of a table row are separated by
	// tabs.
	Text   string
	Size   float64 // of most of its text, in points
	Base   float64 // height of the baseline above the lower edge, for upright text
	Bold   bool
	Unseen bool
	Turned bool // not upright

	broken bool // ends with a soft hyphen
}

// joinBroken moves the rest of a word that a soft hyphen breaks from the line
// after it.
func joinBroken(line, after *Line) {
	end := strings.IndexAny(after.Text, " \t")
	if end < 0 {
		end = len(after.Text)
	}
	line.Text += after.Text[:end]
	line.broken = after.broken && end == len(after.Text)
	after.Text = strings.TrimLeft(after.Text[end:], " \t")
}

// Lines returns the lines of the page in reading order: upright text first, then
// that of the other directions.
func (t *Text) Lines() []Line {
	var lines []Line
	for turn := range uint8(4) {
		var runs []*run
		for i := range t.runs {
			if t.runs[i].turn == turn {
				runs = append(runs, &t.runs[i])
			}
		}
		if len(runs) == 0 {
			continue
		}
		var all []row
		for _, block := range split(runs, 0) {
			all = append(all, attachRaised(rows(block))...)
		}
		for _, row := range attachLabels(alignCells(all)) {
			line := row.line()
			line.Turned = turn != 0
			if n := len(lines); n > 0 && lines[n-1].broken {
				joinBroken(&lines[n-1], &line)
			}
			if line.Text != "" {
				lines = append(lines, line)
			}
		}
	}
	return lines
}

// row is the runs on one baseline, from left to right.
type row []*run

// rowShift is how far the baselines of one row may lie apart, as a share of the
// font size.
const rowShift = 0.4

// rows puts runs into rows from top to bottom.
func rows(runs []*run) []row {
	slices.SortStableFunc(runs, func(a, b *run) int { return compare(b.base, a.base) })
	var all []row
	for i := 0; i < len(runs); {
		first := runs[i]
		end := i + 1
		for end < len(runs) && first.base-runs[end].base < rowShift*math.Min(first.size, math.Max(runs[end].size, 1)) {
			end++
		}
		r := row(runs[i:end:end])
		slices.SortStableFunc(r, func(a, b *run) int { return compare(a.left, b.left) })
		all = append(all, r)
		i = end
	}
	return all
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Gaps between runs of a row, as shares of the font size.
const (
	cellGap  = 1.2  // from here on two runs are cells of a table
	spaceGap = 0.13 // from here on a space is between them
)

// line joins the runs of a row.
func (r row) line() Line {
	var b strings.Builder
	line := Line{Base: r[0].base, Unseen: true, Bold: true}
	longest := 0
	var before *run
	for _, run := range r {
		if before != nil && repeats(before, run) {
			continue
		}
		if before != nil {
			if run.cell {
				b.WriteByte('\t')
			} else {
				b.WriteString(separator(before, run, b.Len()))
			}
		}
		b.Write(run.text)
		if len(run.text) > longest {
			longest = len(run.text)
			line.Size = run.size
		}
		line.Unseen = line.Unseen && run.unseen
		line.Bold = line.Bold && run.bold
		if before == nil || run.right > before.right {
			before = run
		}
	}
	line.broken = strings.HasSuffix(b.String(), "\u00ad")
	line.Text = closeUp(strings.Trim(norsk.Clean(b.String()), " \t"))
	return line
}

// repeats reports whether b draws the text of a once more, to look bold or as a
// shadow.
func repeats(a, b *run) bool {
	return math.Abs(a.left-b.left) < 0.3*b.size && string(a.text) == string(b.text)
}

// separator returns what stands between two runs of a row. written is how long
// the line is so far.
func separator(a, b *run, written int) string {
	gap := b.left - a.right
	size := math.Min(a.size, b.size)
	switch {
	case gap > cellGap*size && !(written == len(a.text) && isMarker(a.text)):
		return "\t"
	case gap > spaceGap*size || a.spaced:
		return " "
	}
	return ""
}

// isMarker reports whether text is what numbers or marks an item of a list, such
// as "•", "1." or "a)".
func isMarker(text []byte) bool {
	r, size := utf8.DecodeRune(text)
	if size == len(text) {
		return strings.ContainsRune("•▪➢✓-–—*·○●■□☐☒☑◦❖→", r)
	}
	last := text[len(text)-1]
	return len(text) <= 4 && (last == '.' || last == ')') && text[0] != '('
}
