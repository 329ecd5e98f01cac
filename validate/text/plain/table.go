package plain

import (
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Row returns the lines of a table row whose cells hold the given paragraphs.
// Mostly that is one line with a tab between the cells, so that label and value
// of a form stay together; the paragraphs of a cell are joined.
//
// A row that is there for the layout, with all its text in one cell or with
// another table in a cell (lines of region text.Cell), is read one paragraph
// after the other.
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
				row.WriteString(separator(row.String()))
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

// separator returns what goes between a paragraph that ends like written and
// the next one of the cell.
func separator(written string) string {
	r, _ := utf8.DecodeLastRuneInString(written)
	if strings.ContainsRune(".,:;!?–-…", r) {
		return " "
	}
	return "; "
}
