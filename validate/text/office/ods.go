package office

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

func readODS(j *job) error {
	j.content.Paged = true
	d, err := openODF(j)
	if d == nil || stop(err) {
		return err
	}
	s := &spreadsheet{odf: d}
	bodyErr := d.content("spreadsheet", func(x *scanner, name string) error {
		if name != "table" {
			return nil
		}
		if len(j.content.Pages)+len(s.hiddenPages) >= j.lim.Pages {
			return text.Over(text.LimitPages, j.lim.Pages)
		}
		into := &j.content.Pages
		if d.hidden("table", x.attr("style-name")) {
			into = &s.hiddenPages
		}
		page := text.Page{Label: plain.Clean(x.attr("name"))}
		err := s.table(x, &page.Lines)
		page.Lines = append(page.Lines, d.notes...)
		d.notes = nil
		*into = append(*into, page)
		return err
	})
	if len(j.content.Pages) == 0 {
		j.content.Pages = s.hiddenPages
	}
	if stop(bodyErr) {
		return bodyErr
	}
	return first(bodyErr, err, d.objects())
}

// spreadsheet is an OpenDocument spreadsheet that is being read.
type spreadsheet struct {
	*odf
	hiddenPages []text.Page
	cells       int
}

func (s *spreadsheet) table(x *scanner, out *[]text.Line) error {
	var visit func(name string) error
	visit = func(name string) error {
		switch name {
		case "table-header-rows", "table-rows", "table-row-group":
			return x.children(visit)
		case "table-row":
			return s.row(x, out)
		case "shapes":
			shapes := s.story(x, text.Body, out)
			err := x.children(shapes.shape)
			shapes.flush()
			return err
		}
		return nil
	}
	return x.children(visit)
}

// row reads one row. One that stands for many equal ones is taken once: they
// differ in nothing but their number.
func (s *spreadsheet) row(x *scanner, out *[]text.Line) error {
	var cells [][]text.Line
	gap := 0
	err := x.children(func(name string) error {
		if name != "table-cell" && name != "covered-table-cell" {
			return nil
		}
		repeated := min(max(x.number("number-columns-repeated", 1), 1), maxColumns)
		var lines []text.Line
		var err error
		if name == "table-cell" {
			lines, err = s.cell(x)
		}
		if err != nil {
			return err
		}
		if len(lines) == 0 {
			gap = min(gap+repeated, maxColumns)
			return s.count(1, 0)
		}
		if err := s.count(repeated, gap+repeated*(bytesOf(lines)+1)); err != nil {
			return err
		}
		for ; gap > 0; gap-- {
			cells = append(cells, nil)
		}
		for range repeated {
			cells = append(cells, slices.Clone(lines))
		}
		return nil
	})
	*out = append(*out, plain.Row(cells)...)
	return err
}

// count counts cells and bytes of text against the limits.
func (s *spreadsheet) count(cells, bytes int) error {
	s.cells += cells
	if s.cells > s.job.lim.Cells {
		return text.Over(text.LimitCells, s.job.lim.Cells)
	}
	return s.job.grow(bytes)
}

func bytesOf(lines []text.Line) int {
	n := 0
	for _, l := range lines {
		n += len(l.Text)
	}
	return n
}

// cell reads one cell.
func (s *spreadsheet) cell(x *scanner) ([]text.Line, error) {
	kind, date := x.attr("value-type"), x.attr("date-value")
	auto := asksForTodayODF(x.attr("formula"))
	var lines []text.Line
	inner := s.story(x, text.Body, &lines)
	if auto {
		inner.mark = plain.Auto
	}
	err := x.children(inner.block)
	inner.flush()
	if kind == "date" && len(lines) == 1 {
		lines[0].Text = fullDate(date, lines[0].Text)
		if auto {
			lines[0].Auto = []text.Span{{End: len(lines[0].Text)}}
		}
	}
	return lines, err
}

var digits = regexp.MustCompile(`\d+`)

// fullDate returns the date of a cell as dd.mm.yyyy, with the time if the cell
// has one. A cell that shows no day, but month or year alone, stays as it is
// shown.
func fullDate(value, shown string) string {
	t := xmlTime(value)
	if t.IsZero() {
		return shown
	}
	for _, n := range digits.FindAllString(shown, -1) {
		if strings.TrimLeft(n, "0") == strconv.Itoa(t.Day()) {
			if strings.Contains(value, "T") && strings.Contains(shown, ":") {
				return t.Format("02.01.2006 15:04")
			}
			return t.Format("02.01.2006")
		}
	}
	return shown
}
