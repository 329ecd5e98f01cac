package dating

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// entries returns the candidates that begin the entries of a log, with their
// years completed, oldest first and last in time. It returns nothing if the
// document is no log.
func (s *sheet) entries(all []candidate) (first, last *candidate) {
	fewest := s.fewestEntries(all)
	if fewest == 0 {
		return nil, nil
	}
	var rows []*candidate
	for i := range all {
		c := &all[i]
		if c.entry && !c.auto && (c.date.Day != 0 || c.date.Week != 0 && s.kind.Type == doctype.Logg) && (c.role == Event || c.role == Entry || showsMaking(c.role) && c.label == "") && s.lines[c.line].nth >= 0 {
			rows = append(rows, c)
		}
	}
	s.carryYears(rows)
	days := map[string]bool{}
	for _, c := range rows {
		if c.date.Year == 0 {
			continue
		}
		days[c.date.String()] = true
		if first == nil || c.date.Compare(first.date) < 0 {
			first = c
		}
		if last == nil || c.date.Compare(last.date) > 0 {
			last = c
		}
	}
	if first == nil || len(days) < fewest && !s.firstEntry(first) {
		return nil, nil
	}
	return first, last
}

// longestInitials is how long in bytes the day's writer in brackets is at most.
const longestInitials = 14

// closesEntry reports whether c stands in the brackets at the end of an entry of a
// log: "Dyttet i køen. (10.03.2025, KL)".
func (s *sheet) closesEntry(c *candidate) bool {
	l := &s.lines[c.line]
	after, closed := strings.CutSuffix(strings.TrimRight(l.Text[c.expr.End:], " ."), ")")
	return s.kind.Type == doctype.Logg && closed && len(after) <= longestInitials && c.expr.Start > 0 && l.Text[c.expr.Start-1] == '('
}

// firstEntry reports whether c, the only entry of a log, stands where the first
// entry does: under the heads of the columns or in the first lines.
func (s *sheet) firstEntry(c *candidate) bool {
	return s.kind.Type == doctype.Logg && (c.label != "" || s.lines[c.line].nth <= 2)
}

// fewestEntries returns how many days must begin lines for the document to be
// dated as a log; 0 if that does not date it.
func (s *sheet) fewestEntries(all []candidate) int {
	if s.thread {
		return 1
	}
	switch s.kind.Type {
	case doctype.Logg, doctype.Foreldrekontakt, doctype.Observasjon, doctype.Elevsamtale:
		return 2
	case doctype.Annet, "":
		if s.titled(registerStems) {
			return 0
		}
		for i := range all {
			if all[i].role == Entry {
				return 3
			}
		}
		for i := range s.lines {
			if s.lines[i].nth < 5 && chatWord(s.lines[i].Text) && s.bare > 1 {
				return 2 // each day above its messages
			}
			if s.lines[i].nth < 5 && logWord(s.lines[i].Text) {
				return 3
			}
		}
	}
	return 0
}

func logWord(s string) bool {
	return containsAny(strings.ToLower(s), "logg", "notat", "dagbok") || chatWord(s)
}

func chatWord(s string) bool {
	return containsAny(strings.ToLower(s), "meldinger", "meldingar", "sms", "chat", "teams", "messenger")
}

func containsAny(s string, words ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
}

// turn is how many months a log may jump between two entries without a year
// before it must have gone over New Year.
const turn = 5

// carryYears gives the rows of a log that have no year the year of a heading
// above them or of the row before, over New Year in either direction.
func (s *sheet) carryYears(rows []*candidate) {
	next := 0 // spans before it have been used
	for i, c := range rows {
		if c.date.Year != 0 {
			continue
		}
		year := 0
		if i > 0 && rows[i-1].date.Year != 0 {
			before := rows[i-1].date
			year = before.Year
			switch {
			case c.date.Month < before.Month-turn:
				year++
			case c.date.Month > before.Month+turn:
				year--
			}
		}
		spans := s.spans()
		for next < len(spans) && spans[next].line <= c.line {
			if y := spans[next].year(c.date.Month); y != 0 {
				year = y
			}
			next++
		}
		c.date.Year = year
	}
	// what stands above the first year takes it from below
	for i := len(rows) - 2; i >= 0; i-- {
		c, after := rows[i], rows[i+1].date
		if c.date.Year != 0 || after.Year == 0 {
			continue
		}
		c.date.Year = after.Year
		switch {
		case c.date.Month > after.Month+turn:
			c.date.Year--
		case c.date.Month < after.Month-turn:
			c.date.Year++
		}
	}
}
