package norsk

import "strings"

// numeric recognises a day, a month and mostly a year in digits, in that order:
// 12.03.2025, 12. 3. 25, 12/3-25, 12-03-2025. The month comes first only where
// the numbers allow nothing else (3/14/2025) or a clock time with AM or PM shows
// that a program set to American English wrote it.
func (s *scanner) numeric(i int) (match, bool) {
	day, ok := s.number(i, 1, 2)
	month, ok2 := s.number(i+2, 1, 2)
	sep := s.at(i + 1)
	if !ok || !ok2 || sep.kind != lexSign || s.isSign(i-1, "§") || !s.cleanStart(i, sep.sign) {
		return match{}, false
	}
	spaced := sep.space || month.space
	if sep.sign != '.' && (spaced || sep.sign != '/' && sep.sign != '-') {
		return match{}, false
	}
	m := match{form: Numeric, first: i}
	year, last := s.numericYear(i+2, sep.sign)
	if year == 0 {
		return s.withoutYear(m, sep.sign, spaced)
	}
	m.last = last
	m.date = Date{Year: year, Month: month.value, Day: day.value}
	american := Date{Year: year, Month: day.value, Day: month.value}
	if sep.sign == '/' && american.isDay() && (!m.date.isDay() || s.americanClock(last+1)) {
		m.date, m.form = american, English
	}
	return m, m.date.isDay() && s.cleanEnd(last)
}

// numericYear reads the year after the month at lexeme i. sep is the sign
// between day and month. A year of 0 means that none stands there.
func (s *scanner) numericYear(i int, sep rune) (year, last int) {
	at := i + 1
	switch {
	case s.isSign(at, ".") && sep == '.':
		at++
		if s.isSign(at, "-'") {
			at++
		}
	case s.isSign(at, "-'"):
		// "12.3 - 25" may be anything
		if s.lex[at].space && s.at(at+1).digits != 4 && !(sep == '/' && s.at(at+1).value >= 10 && (s.glued(at+1) || s.labelled(at-3))) {
			return 0, 0
		}
		if sep == '.' && s.at(at+1).digits == 2 && s.at(at+1).value < 20 {
			return 0, 0 // clock times: "12.10-13"
		}
		at++
	case s.isSign(at, "/.") && sep == '/' && s.glued(at):
		at++
	case sep != '-' && s.at(at).kind == lexNumber && s.at(at).digits == 4:
		// "12/3 2025"
	default:
		return 0, 0
	}
	if sep == '-' && (s.at(at).space || s.at(at-1).space) {
		return 0, 0
	}
	return s.year(at), at
}

// labelled reports whether a word that leads to dates stands before lexeme i.
func (s *scanner) labelled(i int) bool {
	before := s.word(i - 1)
	if s.isSign(i-1, ":.") {
		before = s.word(i - 2)
	}
	return dateWords[before] || strings.HasSuffix(before, "dato")
}

// year returns the year that lexeme i writes, with four digits or two; 0 if it
// is none.
func (s *scanner) year(i int) int {
	l := s.at(i)
	switch {
	case l.kind != lexNumber:
		return 0
	case l.digits == 4 && l.value >= 1900 && l.value <= 2099:
		return l.value
	case l.digits == 2 && l.value < 50:
		return 2000 + l.value
	case l.digits == 2:
		return 1900 + l.value
	}
	return 0
}

// withoutYear completes m, which begins with day and month, as a date that has
// no year.
func (s *scanner) withoutYear(m match, sep rune, spaced bool) (match, bool) {
	m.date = Date{Month: s.lex[m.first+2].value, Day: s.lex[m.first].value}
	m.last = m.first + 2
	m.bare = true
	if sep == '-' || spaced || !m.date.isDay() {
		return match{}, false
	}
	if sep == '.' && s.glued(m.last+1) && s.isSign(m.last+1, ".") {
		m.last++
	}
	return m, s.cleanEnd(m.last)
}

// cleanStart reports whether what touches lexeme i on its left leaves it the
// beginning of a date whose parts sep separates.
func (s *scanner) cleanStart(i int, sep rune) bool {
	if !s.glued(i) {
		return true
	}
	switch before := s.at(i - 1); {
	case before.kind == lexWord:
		// PDF text may have lost the space: "Dato12.03.2025"
		return before.end-before.start >= 3 && s.at(i+4).digits == 4
	case before.kind != lexSign:
		return false
	case before.sign == '.' || before.sign == '/':
		return s.at(i-2).kind != lexNumber || !s.glued(i-1)
	case before.sign == '-':
		// the end of a stretch: "10-14.03.2025"
		return !s.glued(i-1) || sep != '-' && (s.at(i-2).kind == lexNumber || s.isSign(i-2, "."))
	}
	return true
}

// cleanEnd reports whether what touches lexeme i on its right leaves it the end
// of a date.
func (s *scanner) cleanEnd(i int) bool {
	if !s.glued(i + 1) {
		return true
	}
	next := s.at(i + 1)
	switch {
	case next.kind == lexWord:
		if word := s.word(i + 1); word == "kl" || word == "klokka" || word == "klokken" || word == "t" {
			return true
		}
		return s.at(i).digits == 4 && isUpper(s.line[next.start:])
	case next.kind == lexNumber:
		return false
	case next.sign == '%':
		return false
	case next.sign == '-':
		// a stretch goes on with a date or a day of the same month
		return !s.glued(i+2) || s.at(i+2).kind != lexNumber || s.isSign(i+3, "./") && s.glued(i+3)
	case next.sign == '.' || next.sign == '/' || next.sign == ':':
		return !s.glued(i+2) || s.at(i+2).kind != lexNumber
	}
	return true
}

// americanClock reports whether a clock time with AM or PM begins at lexeme i or
// after a comma there.
func (s *scanner) americanClock(i int) bool {
	if s.isSign(i, ",") {
		i++
	}
	for end := i + 5; i < end; i++ {
		if word := s.word(i); word == "am" || word == "pm" {
			return true
		}
	}
	return false
}
