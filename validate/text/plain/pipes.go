package plain

import (
	"html"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// pipeTables makes rows of the lines of tables whose cells stand between upright
// strokes below a rule, as Markdown (GitHub's, 4.10) and programs write them:
//
//	Nr. | Dato       | Tittel
//	----+------------+--------
//	1   | 12.03.2025 | Referat
//
// The rule becomes an empty line, so that line i stays line i of the file.
func pipeTables(lines []text.Line) {
	for i := 1; i < len(lines); i++ {
		columns := ruledColumns(lines[i].Text)
		if columns < 2 || len(pipeCells(lines[i-1].Text)) != columns {
			continue
		}
		lines[i-1] = pipeRow(lines[i-1])
		lines[i].Text = ""
		for i++; i < len(lines) && strings.Contains(lines[i].Text, "|"); i++ {
			lines[i] = pipeRow(lines[i])
		}
	}
}

// ruledColumns returns how many columns the rule below a table's heads spans; 0
// if the line is no such rule.
func ruledColumns(s string) int {
	if strings.Trim(s, "-|+: ") != "" || !strings.Contains(s, "-") {
		return 0
	}
	s = strings.ReplaceAll(s, "+", "|")
	s = strings.TrimSuffix(strings.TrimPrefix(s, "|"), "|")
	columns := strings.Split(s, "|")
	for _, c := range columns {
		if !strings.Contains(c, "-") {
			return 0
		}
	}
	return len(columns)
}

// pipeRow returns the line as a row, with tabs between its cells.
func pipeRow(l text.Line) text.Line {
	var row strings.Builder
	tabs := 0
	for i, cell := range pipeCells(l.Text) {
		if i > 0 {
			tabs++
		}
		if cell == "" {
			continue
		}
		row.WriteString(strings.Repeat("\t", tabs))
		tabs = 0
		row.WriteString(cell)
	}
	return text.Line{Text: row.String(), Region: text.Cell}
}

// pipeCells splits a line at its strokes. Behind a backslash a sign stands for
// itself; in Markdown, whose rows begin with a stroke, entities do too.
func pipeCells(s string) []string {
	inner, markdown := strings.CutPrefix(s, "|")
	if markdown && strings.HasSuffix(inner, "|") && !strings.HasSuffix(inner, `\|`) {
		inner = strings.TrimSuffix(inner, "|")
	}
	var cells []string
	var cell strings.Builder
	end := func() {
		c := cell.String()
		if markdown {
			c = html.UnescapeString(c)
		}
		cells = append(cells, strings.TrimSpace(strings.ReplaceAll(c, "\t", " ")))
		cell.Reset()
	}
	for i := 0; i < len(inner); i++ {
		switch c := inner[i]; {
		case c == '\\' && i+1 < len(inner) && strings.IndexByte(punctuation, inner[i+1]) >= 0:
			i++
			cell.WriteByte(inner[i])
		case c == '|':
			end()
		default:
			cell.WriteByte(c)
		}
	}
	end()
	return cells
}

// punctuation is what a backslash can stand before (CommonMark 2.4).
const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
