package dating

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// candidate is a date of the document on its way to a role.
type candidate struct {
	expr  norsk.DateExpr
	date  norsk.Date // as far as the document completes it
	line  int        // index into the sheet's lines
	role  Role
	label string
	score float64
	// auto tells that a field fills the date in anew each time.
	auto bool
	// opens tells that the line, or its first cell, begins with the date.
	opens bool
	// entry tells that the date begins a row of what looks like a log.
	entry bool
}

// candidates finds the dates of the document. Where a label or a column promises
// a date, digits count that would be none elsewhere ("12/3", "120325").
func (s *sheet) candidates() []candidate {
	var all []candidate
	form := s.looseForm()
	for i := range s.lines {
		l := &s.lines[i]
		if !hasDigit(l.Text) {
			continue
		}
		found := norsk.FindDates(l.Text)
		if extra, ok := s.promised(i, found, form); ok {
			found = append([]norsk.DateExpr{extra}, found...)
		}
		counted := false
		for _, e := range found {
			if e.Date.Precision() == norsk.NoYear && e.Date.Week != 0 {
				continue // a week without a year dates nothing
			}
			c := candidate{expr: e, date: e.Date, line: i, opens: opens(l.Text, e.Start), auto: overlaps(l.Auto, e)}
			if c.opens && l.nth >= 0 {
				s.openings++
			}
			if l.table != nil && !counted {
				l.table.rows++
				counted = true
			}
			all = append(all, c)
		}
	}
	return all
}

// promised reads a date that only its place makes one: the value after a label,
// in the cell beside one, in a column of days, or at the beginning of a row of a
// log whose rows all begin that way.
func (s *sheet) promised(i int, found []norsk.DateExpr, form looseForm) (norsk.DateExpr, bool) {
	l := &s.lines[i]
	if form != noForm && l.nth >= 0 && looseStart(l.Text) == form {
		if e, ok := norsk.ParseDate(l.Text); ok && (len(found) == 0 || e.End <= found[0].Start) {
			return e, true
		}
	}
	start, end := 0, 0
	for k := 0; end < len(l.Text); k++ {
		end = start + strings.IndexByte(l.Text[start:]+"\t", '\t')
		cell := l.Text[start:end]
		if hasDigit(cell) {
			from := start
			if l.table != nil && k < len(l.table.heads) && wholeLabel(l.table.heads[k]) != nil ||
				k > 0 && wholeLabel(previousCell(l.Text, start)) != nil ||
				k == 0 && i > 0 && s.lines[i-1].nth >= 0 && wholeLabel(s.lines[i-1].Text) != nil {
				from = start
			} else if at := afterLabel(cell); at > 0 {
				from = start + at
			} else {
				start = end + 1
				continue
			}
			if e, ok := norsk.ParseDate(l.Text[from:end]); ok {
				e.Start += from
				e.End += from
				if len(found) == 0 || e.End <= found[0].Start {
					return e, true
				}
			}
		}
		start = end + 1
	}
	return norsk.DateExpr{}, false
}

// afterLabel returns where the value begins after the label "…dato:" that the
// cell begins with, 0 if it begins with none.
func afterLabel(cell string) int {
	name, _, ok := strings.Cut(cell, ":")
	if !ok || hasDigit(name) || wholeLabel(name) == nil {
		return 0
	}
	return len(name) + 1
}

// previousCell returns the cell before the one that begins at start.
func previousCell(row string, start int) string {
	before := row[:max(start-1, 0)]
	return strings.TrimSpace(before[strings.LastIndexByte(before, '\t')+1:])
}

// opens reports whether nothing but signs stands before start in its line.
func opens(s string, start int) bool { return lettersIn(s[:start]) == 0 }

func overlaps(spans []text.Span, e norsk.DateExpr) bool {
	for _, span := range spans {
		if span.Start < e.End && e.Start < span.End {
			return true
		}
	}
	return false
}

// found makes the fact of c.
func (s *sheet) found(c *candidate) *Found {
	l := &s.lines[c.line]
	return &Found{
		Date: c.date.String(), Role: c.role, At: l.at, Label: c.label, Score: c.score,
		Quote: norsk.Quote(l.Text, c.expr.Start, c.expr.End),
	}
}
