package norsk

// ParseDate reads the date at the beginning of s, where it is known that one
// must stand there: a cell under "Dato", what follows a label. It accepts all
// that FindDates does and also a day and a month in digits alone ("12/3",
// "12.03", "3.2."), digits without signs ("120325", "20250312") and digits with
// spaces only ("12 03 2025").
func ParseDate(s string) (DateExpr, bool) {
	if !hasNumeral(s) {
		return DateExpr{}, false
	}
	var room [96]lexeme
	sc := scanner{line: s, lex: lexLine(s, room[:0]), cal: calendarWords()}
	sc.dropAddresses()
	found := sc.find()
	if len(found) > 0 && sc.opens(found[0].Start) {
		return found[0], true
	}
	for i := 0; i < len(sc.lex) && i < 4; i++ {
		if sc.lex[i].kind != lexNumber {
			if !sc.beforeDate(i) {
				break
			}
			continue
		}
		if m, ok := sc.expected(i); ok {
			first, day := sc.weekdayBefore(i, 0)
			e := DateExpr{Start: sc.lex[first].start, End: sc.lex[m.last].end, Date: m.date, Form: m.form, Weekday: day, OCR: sc.anyOCR(m)}
			return e, true
		}
		break
	}
	return DateExpr{}, false
}

// opens reports whether only words that lead to a date stand before byte start.
func (s *scanner) opens(start int) bool {
	for i := 0; i < len(s.lex) && s.lex[i].start < start; i++ {
		if s.lex[i].kind == lexNumber || i > 5 || s.isSign(i, "\t") {
			return false
		}
	}
	return true
}

// beforeDate reports whether lexeme i may stand between a label and its date.
func (s *scanner) beforeDate(i int) bool {
	word := s.word(i)
	return s.isSign(i, ".,:(-") || word == "den" || word == "d" || s.cal.weekdays[word] != 0 || s.cal.short[word] != 0
}

// expected recognises at lexeme i the forms of dates that only the place can
// tell from other numbers.
func (s *scanner) expected(i int) (match, bool) {
	if m, ok := s.numeric(i); ok && !s.lookalike(m) {
		return m, true
	}
	if m, ok := s.compact(i); ok {
		return m, true
	}
	return s.spread(i)
}

// spread recognises at lexeme i a day, a month and a year that are set apart by
// spaces alone, by any sign with spaces beside it, or by commas that OCR read for
// full stops: "12 03 2025", "12 / 3 - 25", "12,03,2025".
func (s *scanner) spread(i int) (match, bool) {
	day, ok := s.number(i, 1, 2)
	if !ok {
		return match{}, false
	}
	at, signs := i+1, 0
	next := func(least, most int16) (lexeme, bool) {
		for n := 0; n < 2 && s.isSign(at, "./-,"); n++ {
			at++
			signs++
		}
		l, ok := s.number(at, least, most)
		at++
		return l, ok
	}
	month, ok1 := next(1, 2)
	year, ok2 := next(2, 4)
	m := match{date: Date{Month: month.value, Day: day.value}, form: Numeric, first: i, last: at - 1}
	if !ok1 || !ok2 || year.digits == 3 || year.digits == 2 && (signs < 2 || year.value < 10 || s.isSign(i+1, ".")) {
		return match{}, false
	}
	m.date.Year = s.year(at - 1)
	return m, m.date.Year != 0 && m.date.isDay() && s.cleanEnd(m.last)
}

// compact recognises digits without signs: 20250312, 12032025, 120325, 250312.
func (s *scanner) compact(i int) (match, bool) {
	readings := s.compactReadings(i)
	if len(readings) == 0 {
		return match{}, false
	}
	return match{date: readings[0], form: Compact, first: i, last: i}, true
}

// compactReadings returns the dates that the digits at lexeme i can stand for,
// the likeliest first. Of six digits, the first two are the day unless the year
// would then be out of the ordinary.
func (s *scanner) compactReadings(i int) []Date {
	l := s.at(i)
	if l.kind != lexNumber || l.ocr || s.at(i+1).kind == lexNumber && s.at(i+1).digits == 5 {
		return nil
	}
	v := l.value
	var candidates [2]Date
	switch l.digits {
	case 8:
		candidates = [...]Date{
			{Year: v / 10000, Month: v / 100 % 100, Day: v % 100},
			{Year: v % 10000, Month: v / 10000 % 100, Day: v / 1000000},
		}
	case 6:
		candidates = [...]Date{
			{Year: 2000 + v%100, Month: v / 100 % 100, Day: v / 10000},
			{Year: 2000 + v/10000, Month: v / 100 % 100, Day: v % 100},
		}
	}
	var readings []Date
	for _, d := range candidates {
		if d.isDay() && d.Year >= 2010 && d.Year < 2050 {
			readings = append(readings, d)
		}
	}
	if len(readings) == 2 && readings[0].Year > farYear && readings[1].Year <= farYear {
		readings[0], readings[1] = readings[1], readings[0]
	}
	return readings
}

// farYear is a year that six digits hardly mean while another reading gives an
// earlier one.
const farYear = 2030
