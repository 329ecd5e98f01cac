package dating

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// span is the stretch of time that a heading names: a year, a school year, a
// term. It lends a year to the days and months below it.
type span struct {
	from, to norsk.Date // months, both included
	line     int
}

// year returns the year of a day in month within the span, 0 if it has none.
func (p span) year(month int) int {
	for y := p.from.Year; y <= p.to.Year; y++ {
		d := norsk.Date{Year: y, Month: month}
		if d.Compare(p.from) >= 0 && d.Compare(p.to) <= 0 {
			return y
		}
	}
	return 0
}

// spanIn reads the year, school year or term that s names: "skoleåret
// 2024/2025", "2024/25", "høsten 2024", "V25", "desember 2024", "2025". A lone
// year counts only where whole is set: the line is a heading.
func spanIn(s string, whole bool) (span, bool) {
	if !hasDigit(s) {
		return span{}, false
	}
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" \t,.:;()–|", r) })
	for i, w := range words {
		if from, to, ok := schoolYear(w); ok {
			return months(from, 8, to, 7), true
		}
		// "2024 - 2025", the dash between having been cut away or a word of its own
		if y := yearOf(w); y != 0 && i+1 < len(words) {
			next := words[i+1]
			if next == "-" && i+2 < len(words) {
				next = words[i+2]
			}
			if n := yearOf(strings.TrimPrefix(next, "-")); n == y+1 {
				return months(y, 8, n, 7), true
			}
		}
		if len(w) == 3 && (w[0] == 'h' || w[0] == 'v') && hasDigit(w[1:2]) && hasDigit(w[2:]) {
			y := 2000 + int(w[1]-'0')*10 + int(w[2]-'0')
			if w[0] == 'h' {
				return months(y, 8, y, 12), true
			}
			return months(y, 1, y, 7), true
		}
	}
	for i, w := range words {
		y := yearOf(w)
		if y == 0 {
			continue
		}
		before := ""
		if i > 0 {
			before = words[i-1]
		}
		switch {
		case strings.HasPrefix(before, "høst") || strings.HasPrefix(before, "haust"):
			return months(y, 8, y, 12), true
		case strings.HasPrefix(before, "vår"):
			return months(y, 1, y, 7), true
		case whole:
			return months(y, 1, y, 12), true
		}
	}
	return span{}, false
}

func months(y1, m1, y2, m2 int) span {
	return span{from: norsk.Date{Year: y1, Month: m1}, to: norsk.Date{Year: y2, Month: m2}}
}

// schoolYear reads "2024/2025", "2024-25", "24/25".
func schoolYear(w string) (from, to int, ok bool) {
	at := strings.IndexAny(w, "/-")
	if at != 2 && at != 4 {
		return 0, 0, false
	}
	from, to = yearOf(w[:at]), yearOf(w[at+1:])
	if at == 2 && len(w) == 5 || at == 4 && len(w) == 7 {
		to = twoDigits(w[at+1:])
	}
	if at == 2 {
		from = twoDigits(w[:2])
	}
	return from, to, from != 0 && to == from+1
}

func twoDigits(s string) int {
	if len(s) != 2 || strings.Trim(s, "0123456789") != "" {
		return 0
	}
	return 2000 + int(s[0]-'0')*10 + int(s[1]-'0')
}

// yearOf returns the year from 2005 to 2049 that w writes, 0 for anything else.
func yearOf(w string) int {
	if len(w) != 4 || w[0] != '2' || w[1] != '0' || strings.Trim(w, "0123456789") != "" {
		return 0
	}
	y := 2000 + int(w[2]-'0')*10 + int(w[3]-'0')
	if y < 2005 || y >= 2050 {
		return 0
	}
	return y
}

// spans returns the headings that lend years: titles, short lines without a day,
// the first lines, headers and footers. They are looked for once, when a date
// without a year asks.
func (s *sheet) spans() []span {
	if !s.spansKnown {
		s.spansKnown, s.spanList = true, s.findSpans()
	}
	return s.spanList
}

// headingLines is how many lines at the beginning can name the year in more words
// than a heading further down has.
const headingLines = 3

func (s *sheet) findSpans() []span {
	var all []span
	for i := range s.lines {
		l := &s.lines[i]
		if !hasDigit(l.Text) || l.quoted {
			continue
		}
		words := len(strings.Fields(l.Text))
		heading := l.Level > 0 || l.nth < 0 || words <= 4 || l.nth < headingLines && words <= 8 && !endsLikeSentence(l.Text)
		if !heading && strings.HasSuffix(l.Text, ".") && slices.ContainsFunc(clauseWords(l.Text), func(w string) bool { return tellsOfThen[w] }) {
			continue
		}
		if p, ok := spanIn(yearText(l.Text), heading); ok {
			p.line = i
			if l.nth < 0 {
				p.line = 0
			}
			all = append(all, p)
		}
	}
	return all
}

// tellsOfThen are words of sentences whose year or term is one that somebody
// speaks of, not that of the rows below.
var tellsOfThen = map[string]bool{
	"at": true, "da": true, "då": true, "enn": true, "fordi": true, "hvis": true, "dersom": true, "siden": true, "sidan": true,
	"sa": true, "sier": true, "seier": true, "fortalte": true, "fortalde": true, "forteller": true, "fortel": true,
}

// yearText returns s without the dates of days in it and without what their
// label names, so that only years and terms are left.
func yearText(s string) string {
	found := norsk.FindDates(s)
	for i := len(found) - 1; i >= 0; i-- {
		if e := found[i]; e.Date.Day != 0 {
			s = s[:e.Start] + s[e.End:]
		}
	}
	for _, w := range clauseWords(s) {
		if otherYears[w] || strings.HasPrefix(w, "forskrift") || strings.HasPrefix(w, "arkiv") || strings.HasPrefix(w, "§") ||
			strings.HasSuffix(w, "loven") || strings.HasSuffix(w, "lova") {
			return ""
		}
	}
	return s
}

// otherYears are words of lines whose years are of somebody's birth, of a law or
// in the number of a case.
var otherYears = map[string]bool{
	"født": true, "fødd": true, "fødselsdato": true, "f": true, "lov": true, "saksnr": true, "saksnummer": true, "ref": true, "referanse": true,
	"sak": true,
}

// complete gives c, a day without a year, the year that the document itself
// names: its school year or heading, or the only one in which the weekday fits
// that other days of the document also have. It returns false if there is none.
func (s *sheet) complete(c *candidate, all []candidate) bool {
	var year int
	for _, p := range s.spans() {
		if y := p.year(c.date.Month); y != 0 && (year == 0 || p.line <= c.line) {
			year = y
		}
	}
	if beside := yearBeside(s.lines[c.line].Text[c.expr.End:]); beside != 0 {
		year = beside
	}
	if year != 0 && s.weekdayFits(c, year) {
		c.date.Year = year
		return c.date.Valid()
	}
	for i := range all {
		o := &all[i]
		if o.date.Year == 0 || o.role == Born || o.role == Law {
			continue
		}
		sure := showsMaking(o.role) && o.score >= counts && !o.auto
		for _, y := range [...]int{o.date.Year, o.date.Year - 1, o.date.Year + 1} {
			d := c.date
			d.Year = y
			near := o.date.Days(d)
			if d.Valid() && near > -200 && near < 200 && (c.expr.Weekday != 0 && d.Weekday() == c.expr.Weekday || sure && c.expr.Weekday == 0) {
				c.date = d
				return true
			}
		}
	}
	return false
}

// yearBeside returns the year that ends s, the text after a day, behind a clock
// time: "kl. 14.00–15.00, 2025"; 0 if s is anything else.
func yearBeside(s string) int {
	words := strings.Fields(withoutClock(s))
	if n := len(words); n > 0 && n < 3 {
		return yearOf(strings.Trim(words[n-1], ".,()"))
	}
	words = strings.Fields(s)
	if n := len(words); n > 0 && n < 5 && withoutClock(s) != s {
		return yearOf(strings.Trim(words[n-1], ".,()"))
	}
	return 0
}

// yearOfWeek returns the year that the headings give to a week named in line i,
// 0 if they give none.
func (s *sheet) yearOfWeek(week, i int) int {
	month := (week-1)*12/53 + 1
	year := 0
	for _, p := range s.spans() {
		if y := p.year(month); y != 0 && (year == 0 || p.line <= i) {
			year = y
		}
	}
	return year
}

// weekdayFits reports whether the weekday written beside c is the one that its
// day has in year.
func (s *sheet) weekdayFits(c *candidate, year int) bool {
	d := c.date
	d.Year = year
	return c.expr.Weekday == 0 || d.Weekday() == c.expr.Weekday
}
