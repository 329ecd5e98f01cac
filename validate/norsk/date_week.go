package norsk

// week recognises "uke 11 2025", "veke 11, 2025", "v. 11/25", "uke 10-12 2025"
// (the first week of the stretch) and, without a year, "uke 11".
func (s *scanner) week(i int) (match, bool) {
	word := s.word(i)
	short := word == "v" || word == "u"
	if !short && !weekWords[word] {
		return match{}, false
	}
	at := i + 1
	if s.isSign(at, ".:") {
		at++
	}
	if word := s.word(at); word == "nr" || word == "nummer" {
		at++
		if s.isSign(at, ".:") {
			at++
		}
	}
	number, ok := s.number(at, 1, 2)
	m := match{form: InWeeks, first: i, last: at, date: Date{Week: number.value}}
	if !ok || !s.weekNumber(at) || !m.date.Valid() {
		return match{}, false
	}
	if short && !(s.isSign(at+1, "/") && s.year(at+2) != 0) {
		return match{}, false // "v. 1.0" is a version
	}
	// further weeks: "uke 10-12", "uke 7 og 8"
	for n := 0; n < 4 && (s.isSign(m.last+1, "-") || s.word(m.last+1) == "og" || s.word(m.last+1) == "til") && s.weekNumber(m.last+2); n++ {
		if s.isSign(m.last+1, "-") && s.lex[m.last+1].space && !s.lex[m.last+2].space {
			break // "uke 11 -25"
		}
		m.last += 2
	}
	if s.isSign(m.last+1, "/") && s.weekNumber(m.last+2) && s.lex[m.last+2].value == number.value+1 {
		m.last += 2
	}
	if year, last := s.weekYear(m.last); year != 0 {
		withYear := Date{Year: year, Week: number.value}
		if withYear.Valid() {
			m.date, m.last = withYear, last
		}
	}
	return m, true
}

// weekNumber reports whether lexeme i can be the number of a week, not the day
// of a date.
func (s *scanner) weekNumber(i int) bool {
	l, ok := s.number(i, 1, 2)
	if !ok || l.value < 1 || l.value > 53 {
		return false
	}
	if s.isSign(i+1, ".") {
		return s.at(i+2).kind != lexNumber && s.month(i+2) == 0
	}
	return s.month(i+1) == 0 && !(s.glued(i+1) && s.isSign(i+1, ",%") && s.glued(i+2) && s.at(i+2).kind == lexNumber)
}

// weekYear reads the year after the number of a week at lexeme i.
func (s *scanner) weekYear(i int) (year, last int) {
	at := i + 1
	marked := false
	switch {
	case s.isSign(at, "/'"):
		marked = true
		at++
	case s.isSign(at, "-"):
		marked = s.glued(at + 1)
		at++
	case s.isSign(at, ",.(") || s.word(at) == "i":
		at++
	}
	year = s.year(at)
	if s.at(at).digits == 4 || marked && year > 2009 && year < 2050 {
		return year, at
	}
	return 0, 0
}

// isoWeek recognises 2025-W11, 2025W11 and "2025, uke 11".
func (s *scanner) isoWeek(i int) (match, bool) {
	year, ok := s.number(i, 4, 4)
	if !ok {
		return match{}, false
	}
	at := i + 1
	if s.isSign(at, "-,") {
		at++
	}
	word := s.word(at)
	if !(word == "w" && s.glued(at) && s.glued(at+1)) && !weekWords[word] {
		return match{}, false
	}
	number, ok := s.number(at+1, 1, 2)
	m := match{form: InWeeks, first: i, last: at + 1, date: Date{Year: year.value, Week: number.value}}
	if !ok || !s.weekNumber(at+1) || !m.date.Valid() {
		return match{}, false
	}
	if next, _ := s.weekYear(at + 1); next != 0 {
		return match{}, false // the year belongs to something before it
	}
	return m, true
}
