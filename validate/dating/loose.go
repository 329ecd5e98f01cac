package dating

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// looseForm is a way to begin the rows of a log with digits that are a date only
// because all rows begin so.
type looseForm uint8

const (
	noForm    looseForm = iota
	compacted           // "20250903 Samtale", "030925 Samtale"
	dotted              // "03.09 Samtale", which can also be a clock time
)

// looseStart tells in which of the forms the line begins.
func looseStart(s string) looseForm {
	s = strings.TrimLeft(s, " ")
	end := 0
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == '.') {
		end++
	}
	if end < len(s) && strings.IndexByte(" \t:,-", s[end]) < 0 && !strings.HasPrefix(s[end:], "–") {
		return noForm
	}
	head := s[:end]
	day, month, ok := strings.Cut(head, ".")
	switch {
	case !ok && (len(head) == 6 || len(head) == 8):
		return compacted
	case ok && len(day) <= 2 && len(day) > 0 && len(month) == 2 && !strings.Contains(month, "."):
		return dotted
	}
	return noForm
}

// fewestLoose is how many rows must begin in a loose form.
const fewestLoose = 3

// looseForm returns the form in which the rows of the document begin, if at
// least three do and all of them are dates. Two numbers with a full stop between
// are clock times unless clockTimes says that they cannot be.
func (s *sheet) looseForm() looseForm {
	var count [dotted + 1]int
	var bad [dotted + 1]bool
	var days []norsk.Date // of the dotted rows
	for i := range s.lines {
		l := &s.lines[i]
		if l.nth < 0 || !hasDigit(l.Text[:1]) {
			continue
		}
		form := looseStart(l.Text)
		if form == noForm {
			continue
		}
		e, ok := norsk.ParseDate(l.Text)
		if !ok || e.Date.Day == 0 {
			bad[form] = true
			continue
		}
		count[form]++
		if form == dotted {
			days = append(days, e.Date)
		}
	}
	for _, form := range [...]looseForm{compacted, dotted} {
		if count[form] >= fewestLoose && !bad[form] && (form == compacted || !clockTimes(days)) {
			return form
		}
	}
	return noForm
}

// clockTimes reports whether rows that begin with two numbers and a full stop
// between, read as days, can be hours and minutes instead: within a school day,
// not going back, and not all at the same odd minute.
func clockTimes(days []norsk.Date) bool {
	back, same := false, true
	for i, d := range days {
		if d.Day > 18 || d.Day < 6 {
			return false
		}
		if i == 0 {
			continue
		}
		before := days[i-1]
		back = back || d.Day*60+d.Month < before.Day*60+before.Month
		same = same && d.Month == before.Month
	}
	return !back && !(same && days[0].Month%5 != 0)
}
