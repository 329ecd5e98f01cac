package render

import "strings"

// table is rows of cells below column titles.
type table struct {
	columns []column
	rows    [][]cell
}

// column says how a column is set. A column is as wide as its widest cell, but
// no wider than most, where that is set; the flexible one takes what is left.
type column struct {
	title    string
	most     int
	flexible bool
	right    bool // set flush right, for numbers
}

// cell is a field of a table. Where it is too wide it goes on in the next line.
type cell struct {
	text  string
	style style
	path  bool // text is a file's path, and shortened instead
}

const (
	tableIndent = 2
	tableGap    = 2
)

// table prints tb. No line is wider than the printer's width.
func (p *printer) table(tb table) {
	widths := p.widths(tb)
	titles := make([]cell, len(tb.columns))
	for i, c := range tb.columns {
		titles[i] = cell{text: c.title, style: faint}
	}
	p.row(tb.columns, widths, titles)
	for _, row := range tb.rows {
		p.row(tb.columns, widths, row)
	}
}

// widths returns how wide each column of tb is.
func (p *printer) widths(tb table) []int {
	widths := make([]int, len(tb.columns))
	flexible, room := 0, p.width-tableIndent-tableGap*(len(tb.columns)-1)
	for i, c := range tb.columns {
		widths[i] = displayWidth(c.title)
		for _, row := range tb.rows {
			widths[i] = max(widths[i], displayWidth(Visible(row[i].text)))
		}
		if c.flexible {
			flexible = i
			continue
		}
		if c.most > 0 {
			// On a narrow page no column may starve the flexible one.
			widths[i] = min(widths[i], c.most, max(p.width*2/7, displayWidth(c.title)))
		}
		room -= widths[i]
	}
	widths[flexible] = min(widths[flexible], max(room, 1))
	return widths
}

// row prints one row of a table, in as many lines as its longest cell takes.
func (p *printer) row(columns []column, widths []int, cells []cell) {
	lines := make([][]string, len(cells))
	most := 1
	for i, c := range cells {
		lines[i] = c.lines(widths[i])
		most = max(most, len(lines[i]))
	}
	for n := range most {
		line := make([]cell, len(cells))
		for i, c := range cells {
			line[i].style = c.style
			if n < len(lines[i]) {
				line[i].text = lines[i][n]
			}
		}
		p.rowLine(columns, widths, line)
	}
}

// lines returns the cell in lines of at most n columns.
func (c cell) lines(n int) []string {
	text := Visible(c.text)
	if c.path {
		return []string{shortenPath(text, n)}
	}
	if displayWidth(text) <= n {
		return []string{text} // with the spaces that it may begin with
	}
	return Wrap(text, n)
}

// rowLine prints one line of a table; the cells are no wider than their columns.
func (p *printer) rowLine(columns []column, widths []int, cells []cell) {
	var spans []span
	gap := tableIndent
	for i, c := range cells {
		fill := widths[i] - displayWidth(c.text)
		if columns[i].right {
			gap, fill = gap+fill, 0
		}
		if c.text != "" {
			spans = append(spans, plainText(strings.Repeat(" ", gap)), c.style.of(c.text))
			gap = 0
		}
		gap += fill + tableGap
	}
	for _, s := range spans {
		p.styled(s.text, s.style)
	}
	p.out.WriteByte('\n')
}
