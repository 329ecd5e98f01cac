package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Row returns the lines of a table row whose cells hold the given paragraphs.
// Mostly that is one line with a tab between the cells, so that label and value
// of a form stay together; the paragraphs of a cell are joined.
//
// A row that is there for the layout, with all its text in one cell or with
// another table in a cell (lines of region text.Cell), is read one paragraph
// after the other. So is one whose cells are short lines beside each other, as in
// a letterhead: what stands side by side stays together.
func Row(cells [][]text.Line) []text.Line {
	filled, nested := 0, false
	for i, c := range cells {
		cells[i] = withoutEmpty(c)
		if len(cells[i]) > 0 {
			filled++
		}
		for _, l := range cells[i] {
			nested = nested || l.Region == text.Cell
		}
	}
	if filled == 0 {
		return nil
	}
	if filled == 1 || nested {
		var out []text.Line
		for _, c := range cells {
			for _, l := range c {
				l.Region = text.Cell
				out = append(out, l)
			}
		}
		return out
	}
	if depth := sideBySide(cells); depth > 1 {
		var out []text.Line
		for k := range depth {
			out = append(out, Row(slice(cells, k))...)
		}
		return out
	}
	var row strings.Builder
	line := text.Line{Region: text.Cell}
	tabs := 0
	for i, c := range cells {
		if i > 0 {
			tabs++
		}
		if len(c) == 0 {
			continue
		}
		for ; tabs > 0; tabs-- {
			row.WriteByte('\t')
		}
		for k, l := range c {
			if k > 0 {
				row.WriteString(separator(c[k-1].Text, l.Text))
			}
			for _, s := range l.Auto {
				line.Auto = append(line.Auto, text.Span{Start: row.Len() + s.Start, End: row.Len() + s.End})
			}
			// A tab inside a cell is a space, and as long as one.
			row.WriteString(strings.ReplaceAll(l.Text, "\t", " "))
		}
	}
	line.Text = row.String()
	return []text.Line{line}
}

func withoutEmpty(cell []text.Line) []text.Line {
	out := cell[:0]
	for _, l := range cell {
		if l.Text != "" {
			out = append(out, l)
		}
	}
	return out
}

// The cells of a letterhead or of names beside their offices hold a few short
// lines each; longer ones are sentences that belong together.
const (
	shortLine = 40 // characters
	fewLines  = 6
)

// sideBySide returns how many lines the longest cell of a row has whose cells are
// short lines beside each other, and 0 for any other row.
func sideBySide(cells [][]text.Line) int {
	depth, several := 0, 0
	for _, c := range cells {
		depth = max(depth, len(c))
		if len(c) > 1 {
			several++
		}
		for _, l := range c {
			if utf8.RuneCountInString(l.Text) > shortLine {
				return 0
			}
		}
	}
	if several < 2 || depth > fewLines {
		return 0
	}
	return depth
}

// slice returns the line k of each cell.
func slice(cells [][]text.Line, k int) [][]text.Line {
	out := make([][]text.Line, len(cells))
	for i, c := range cells {
		if k < len(c) {
			out[i] = c[k : k+1]
		}
	}
	return out
}

// separator returns what goes between two paragraphs of a cell. A label that
// stands above its value ("Vår dato", "12.11.2025") is followed by a colon.
func separator(above, below string) string {
	last, _ := utf8.DecodeLastRuneInString(above)
	first, _ := utf8.DecodeRuneInString(below)
	switch {
	case strings.ContainsRune(".,:;!?–-…", last):
		return " "
	case unicode.IsDigit(first) && utf8.RuneCountInString(above) <= shortLine/2 && !strings.ContainsFunc(above, unicode.IsDigit):
		return ": "
	}
	return "; "
}
