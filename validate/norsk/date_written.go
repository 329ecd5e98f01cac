package norsk

import (
	"unicode"
	"unicode/utf8"
)

// written recognises a day before the name of a month: "12. mars 2025",
// "12.mars -25", "3 sept. 24", "16. aug.".
func (s *scanner) written(i int) (match, bool) {
	day, ok := s.number(i, 1, 2)
	if !ok || s.glued(i) && s.at(i-1).kind == lexWord && s.at(i-1).end-s.at(i-1).start < 3 {
		return match{}, false
	}
	at := i + 1
	if s.isSign(at, ".") || s.isSign(at, "-") && s.glued(at) && s.glued(at+1) && s.isSign(at+2, "-") {
		at++
	} else if word := s.word(at); s.glued(at) && (word == "st" || word == "nd" || word == "rd" || word == "th" || word == "te" || word == "de" || word == "ter" || word == "ste") {
		at++
	}
	m := match{form: Written, first: i, last: at}
	month := s.month(at)
	m.date = Date{Month: month, Day: day.value}
	if !m.date.isDay() {
		return match{}, false
	}
	if year, last := s.writtenYear(at); year != 0 {
		m.date.Year, m.last = year, last
		return m, m.date.isDay()
	}
	if s.glued(at+1) && s.isSign(at+1, ".") && s.at(at).end-s.at(at).start <= 4 {
		m.last++ // the full stop of an abbreviation
	}
	return m, !s.personName(at)
}

// month returns the number of the month that lexeme i names, 0 if it names none.
func (s *scanner) month(i int) int {
	word := s.word(i)
	if word == "" {
		return 0
	}
	if month := s.cal.months[word]; month != 0 {
		return month
	}
	return s.cal.sami[word]
}

// personName reports whether the month at lexeme i looks like somebody's first
// name in a numbered list: "1. Jan Olsen".
func (s *scanner) personName(i int) bool {
	return titleCase(s.line[s.at(i).start:s.at(i).end]) && s.at(i+1).kind == lexWord &&
		titleCase(s.line[s.at(i+1).start:s.at(i+1).end])
}

// titleCase reports whether word has a capital first and small letters after it.
func titleCase(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	second, _ := utf8.DecodeRuneInString(word[size:])
	return unicode.IsUpper(first) && unicode.IsLower(second)
}

func isUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// writtenYear reads the year after the name of a month at lexeme i. A year of 0
// means that none stands there.
func (s *scanner) writtenYear(i int) (year, last int) {
	at := i + 1
	if s.isSign(at, ".") {
		at++
	}
	marked := false // a sign shows that two digits are a year
	switch {
	case s.isSign(at, "-'/") && (s.glued(at+1) || s.at(at+1).digits == 4):
		marked = true
		at++
		if s.isSign(at, "'") {
			at++
		}
	case s.isSign(at, ","):
		if s.at(at+1).digits != 4 {
			return 0, 0
		}
		at++
	case s.isSign(at, "(") && s.at(at+1).digits == 4 && s.isSign(at+2, ")"):
		return s.year(at + 1), at + 2
	case s.word(at) == "i" && s.at(at+1).digits == 4:
		at++
	}
	year = s.year(at)
	if year == 0 || s.at(at).digits == 2 && !marked && !s.yearEnds(at) || !s.cleanEnd(at) {
		return 0, 0
	}
	return year, at
}

// yearEnds reports whether the two digits at lexeme i, after a month, stand
// where nothing is counted: "3. mars 25" but not "3. mars 25 elever".
func (s *scanner) yearEnds(i int) bool {
	next := s.at(i + 1)
	switch {
	case next.kind == lexNone:
		return true
	case next.kind == lexSign:
		return next.sign != '.' || s.at(i+2).kind != lexNumber
	}
	return s.word(i+1) == "kl" || s.word(i+1) == "klokka" || s.word(i+1) == "klokken"
}

// monthFirst recognises the English "March 12, 2025" and the Sámi
// "čakčamánu 3. b. 2025".
func (s *scanner) monthFirst(i int) (match, bool) {
	day, ok := s.number(i+1, 1, 2)
	if !ok {
		return match{}, false
	}
	word := s.word(i)
	m := match{form: English, first: i, date: Date{Month: s.cal.english[word], Day: day.value}}
	at := i + 2
	if m.date.Month != 0 {
		if word := s.word(at); s.glued(at) && (word == "st" || word == "nd" || word == "rd" || word == "th") {
			at++
		}
		if s.isSign(at, ",") {
			at++
		}
		m.date.Year, m.last = s.year(at), at
		return m, s.at(at).digits == 4 && m.date.isDay() && m.date.Year != 0
	}
	m.form = Written
	m.date.Month = s.cal.sami[word]
	if !m.date.isDay() {
		return match{}, false
	}
	m.last = i + 1
	if s.isSign(at, ".") {
		m.last = at
		at++
	}
	if word := s.word(at); word == "b" || word == "beaivi" || word == "beaivvi" || word == "biejjien" || word == "biejjie" {
		m.last = at
		at++
		if s.isSign(at, ".") {
			m.last = at
			at++
		}
	}
	if s.at(at).digits == 4 && s.year(at) != 0 {
		m.date.Year, m.last = s.year(at), at
	}
	return m, m.date.isDay()
}

// monthOnly recognises a month with its year: "mars 2025", "MAI 2011",
// "sept. -24".
func (s *scanner) monthOnly(i int) (match, bool) {
	month := s.month(i)
	if month == 0 {
		return match{}, false
	}
	year, last := s.writtenYear(i)
	if year == 0 || s.at(last).digits == 2 && !s.isSign(last-1, "-'") {
		return match{}, false
	}
	return match{date: Date{Year: year, Month: month}, form: InMonth, first: i, last: last}, true
}
