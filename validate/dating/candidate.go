package dating

import (
	"slices"
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

// Bounds that no honest document reaches, so that the time for a hostile one
// stays in proportion to its size.
const (
	longestLine    = 20_000 // bytes of a line that are looked at
	mostInLine     = 40     // dates of a line
	mostCandidates = 20_000 // dates of a document
)

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
		if len(all) >= mostCandidates {
			break
		}
		if len(l.Text) > longestLine {
			short := *l.Line
			short.Text = strings.ToValidUTF8(l.Text[:longestLine], "")
			l.Line = &short
		}
		found := norsk.FindDates(l.Text)
		found = found[:min(len(found), mostInLine)]
		if extra, ok := s.promised(i, found, form); ok {
			found = append([]norsk.DateExpr{extra}, found...)
		}
		counted := false
		for _, e := range found {
			date := e.Date
			if date.Precision() == norsk.NoYear && date.Week != 0 {
				if date.Year = s.yearOfWeek(date.Week, i); !date.Valid() || date.Year == 0 {
					continue // a week without a year dates nothing
				}
			}
			c := candidate{expr: e, date: date, line: i, opens: opens(l.Text, e.Start), auto: overlaps(l.Auto, e)}
			if c.opens && l.nth >= 0 {
				s.openings++
				if lettersIn(l.Text[e.End:]) == 0 {
					s.bare++
				}
			}
			if l.table != nil && !counted && l.table.dates(l.Text, e.Start) {
				l.table.rows++
				counted = true
			}
			if l.nth >= 0 && l.nth < topLines && date.Day != 0 {
				s.headYear = max(s.headYear, date.Year)
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
	if l.nth >= 0 && (form != noForm && looseStart(l.Text) == form || l.nth < headLines && len(l.Text) == len("20250312") && looseStart(l.Text) == compacted) {
		if e, ok := norsk.ParseDate(l.Text); ok && (len(found) == 0 || e.End <= found[0].Start) {
			return e, true
		}
	}
	start, end := 0, 0
	for k := 0; end < len(l.Text); k, start = k+1, end+1 {
		end = cellEnd(l.Text, start)
		if len(found) > 0 && found[0].Start < end {
			return norsk.DateExpr{}, false // only what stands before it is still open
		}
		cell := l.Text[start:end]
		if !hasDigit(cell) {
			continue
		}
		from := start
		if !s.awaited(i, k, start) {
			at := max(afterLabel(cell), afterWriter(cell))
			if at == 0 {
				continue
			}
			from += at
		}
		if e, ok := norsk.ParseDate(l.Text[from:end]); ok {
			e.Start += from
			e.End += from
			return e, true
		}
	}
	return norsk.DateExpr{}, false
}

// awaited reports whether the column head, the cell before or the line above
// promises a date in cell k of line i, which begins at byte start.
func (s *sheet) awaited(i, k, start int) bool {
	l := &s.lines[i]
	switch {
	case l.table != nil && slices.Contains(l.table.clocks, k):
		return false
	case l.table != nil && k < len(l.table.heads) && wholeLabel(l.table.heads[k]) != nil:
		return true
	case k > 0:
		head := previousCell(l.Text, start)
		return wholeLabel(head) != nil && !clockValue(head, l.Text[start:cellEnd(l.Text, start)])
	}
	return i > 0 && !clockValue(s.lines[i-1].Text, l.Text) && s.lines[i-1].nth >= 0 && !hasDigit(s.lines[i-1].Text) && wholeLabel(s.lines[i-1].Text) != nil
}

// afterLabel returns where the value begins after the label "…dato:" that the
// cell begins with, 0 if it begins with none. Loose digits after "Versjon:" are a
// number.
func afterLabel(cell string) int {
	name, value, ok := strings.Cut(cell, ":")
	if !ok || hasDigit(name) || wholeLabel(name) == nil || clockValue(name, value) || strings.EqualFold(strings.TrimSpace(name), "versjon") {
		return 0
	}
	return len(name) + 1
}

// afterWriter returns where the day begins that the cell ends in after "skrevet
// av" and a name, "Referat skrevet av Kari Li 7/2", or after other words that say
// that it was written then, "Skrevet rett etter timen 3.4."; 0 if it does not end
// so.
func afterWriter(cell string) int {
	tail := strings.LastIndexByte(cell, ' ') + 1
	if tail == 0 || tail == len(cell) || !hasDigit(cell[tail:tail+1]) || !strings.ContainsAny(cell[tail:], "/.") {
		return 0
	}
	if closes(lastSentence(cell[:tail])) || signsLine(cell) && strings.IndexByte(cell[tail:], '/') > 0 {
		return tail
	}
	if strings.IndexByte(cell[tail:], '/') < 0 || !strings.Contains(cell, " av ") {
		return 0
	}
	found := lexiconLabels().in(cell[:tail])
	if len(found) == 0 {
		return 0
	}
	f := &found[len(found)-1]
	if f.role != Signed || !strings.HasSuffix(f.text, " av") || len(strings.Fields(cell[f.end:tail])) > 4 {
		return 0
	}
	return tail
}

// signsLine reports whether the cell begins with the word for a signature and a
// colon: "Underskrift: R. Moen, 9/10".
func signsLine(cell string) bool {
	name, _, ok := strings.Cut(strings.ToLower(cell), ":")
	return ok && len(strings.Fields(name)) <= 2 && (strings.HasPrefix(name, "underskrift") || strings.HasPrefix(name, "sign"))
}

// cellEnd returns where the cell of a row ends that byte at lies in.
func cellEnd(row string, at int) int {
	if tab := strings.IndexByte(row[at:], '\t'); tab >= 0 {
		return at + tab
	}
	return len(row)
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
	found := &Found{
		Date: c.date.String(), Role: c.role, At: l.at, Label: c.label, Score: c.score,
		Quote: norsk.Quote(l.Text, c.expr.Start, c.expr.End),
	}
	if right := c.date.Weekday(); right != 0 && right != c.expr.Weekday && !c.expr.OCR {
		found.Weekday = c.expr.Weekday
	}
	return found
}
