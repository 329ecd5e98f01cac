package norsk

// DateExpr is a date as a line of text writes it.
type DateExpr struct {
	// Start and End are the bytes that it takes up in the line, with the weekday and
	// "den" before it, without a clock time after it.
	Start, End int
	Date       Date
	Form       DateForm
	// Weekday is the day of the week that stands beside it, 1 for Monday to 7 for
	// Sunday; 0 if none does.
	Weekday int
	// Range tells whether it is an end of a stretch of days ("10.–14. mars").
	Range DateRange
	// OCR tells that letters were read as digits ("l2.03.2O25").
	OCR bool
}

// Fits reports whether the weekday written is the one the calendar has. It is
// true where no weekday is written or the year is not known.
func (e DateExpr) Fits() bool {
	return e.Weekday == 0 || e.Date.Weekday() == 0 || e.Weekday == e.Date.Weekday()
}

// DateForm is the way a date is written.
type DateForm uint8

// The forms of dates.
const (
	Numeric DateForm = iota // 12.03.2025, 12/3-25
	Written                 // 12. mars 2025
	ISO                     // 2025-03-12
	English                 // March 12, 2025; 3/14/2025
	InWeeks                 // uke 11 2025
	InMonth                 // mars 2025
	Compact                 // 120325, 20250312: only FileNameDate and ParseDate
)

// DateRange tells what part a date has in a stretch of days.
type DateRange uint8

// The parts of a stretch of days.
const (
	NoRange    DateRange = iota
	RangeFirst           // the first day, or one of several
	RangeLast            // the last day
)

// FindDates returns the dates that stand in a line, in their order. The line is
// expected as readers hand it over (see Clean); a tab separates cells, and no
// date reaches over one.
//
// What only looks like a date does not come out: paragraphs and dates of laws,
// case and document numbers, clock times, grades, scales, versions, identity
// and phone numbers, fractions. A day and a month in digits alone ("12/3",
// "12.3.") come out only where a weekday, a label or the place at the beginning
// of a line or cell speaks for a date; use ParseDate where it is known that a
// date must stand there.
//
// The time it takes grows with the length of the line, and with nothing else.
func FindDates(line string) []DateExpr {
	if !hasNumeral(line) {
		return nil
	}
	var room [96]lexeme
	s := scanner{line: line, lex: lexLine(line, room[:0]), cal: calendarWords()}
	s.dropAddresses()
	return s.find()
}

func hasNumeral(line string) bool {
	for i := 0; i < len(line); i++ {
		if isNumeral(line[i]) {
			return true
		}
	}
	return false
}

// match is a date that was recognised from lexeme first to lexeme last.
type match struct {
	date        Date
	form        DateForm
	first, last int
	bare        bool // day and month in digits: needs support from beside it
	ocr         bool
}

func (s *scanner) find() []DateExpr {
	var found []DateExpr
	from := 0 // lexemes before it belong to dates found already
	for i := 0; i < len(s.lex); i++ {
		m, ok := s.match(i)
		if !ok {
			continue
		}
		if s.lookalike(m) {
			i = m.last
			from = i + 1
			continue
		}
		first, day := s.weekdayBefore(m.first, from)
		if m.bare && day == 0 && !s.supported(first, m) {
			continue
		}
		earlier := s.sharing(m, from)
		if len(earlier) > 0 {
			first, day = m.first, 0
		}
		e := DateExpr{
			Start: s.lex[first].start, End: s.lex[m.last].end,
			Date: m.date, Form: m.form, Weekday: day, OCR: m.ocr,
		}
		if len(earlier) > 0 {
			e.Range = RangeLast
		}
		last := m.last
		if e.Weekday == 0 {
			e.Weekday, last = s.weekdayAfter(m.last)
		}
		e.Start = s.afterThe(first, from, e.Start)
		found = s.join(found, earlier, e, from)
		i = last
		from = last + 1
	}
	return found
}

// match recognises a date that begins at lexeme i.
func (s *scanner) match(i int) (m match, ok bool) {
	switch s.lex[i].kind {
	case lexNumber:
		if m, ok = s.isoDate(i); ok {
			break
		}
		if m, ok = s.isoWeek(i); ok {
			break
		}
		if m, ok = s.numeric(i); ok {
			break
		}
		m, ok = s.written(i)
	case lexWord:
		// at most one word ("uke nr. 11", "mars i 2025") stands before the number
		if s.at(i+1).kind == lexNone || s.at(i+1).kind == lexWord && s.at(i+2).kind != lexNumber && !s.isSign(i+2, ".:") {
			return match{}, false
		}
		if m, ok = s.week(i); ok {
			break
		}
		if m, ok = s.monthFirst(i); ok {
			break
		}
		m, ok = s.monthOnly(i)
	}
	if ok {
		m.ocr = s.anyOCR(m)
	}
	return m, ok
}

func (s *scanner) anyOCR(m match) bool {
	for i := m.first; i <= m.last; i++ {
		if s.lex[i].ocr {
			return true
		}
	}
	return false
}

// weekdayBefore looks for a weekday before lexeme i and returns where the
// expression then begins. Lexemes before from are taken.
func (s *scanner) weekdayBefore(i, from int) (first, day int) {
	at := i - 1
	if s.word(at) == "den" || s.word(at) == "d" || s.isSign(at, ".") && s.word(at-1) == "d" {
		if s.isSign(at, ".") {
			at--
		}
		at--
	}
	comma := s.isSign(at, ",")
	if s.isSign(at, ".,(") {
		at--
		if s.isSign(at, ".") { // "tors., 12. mars"
			at--
		}
	}
	if at < from {
		return i, 0
	}
	word := s.word(at)
	if day := s.cal.weekdays[word]; day != 0 {
		return at, day
	}
	if day := s.cal.mail[word]; day != 0 && comma {
		return at, day
	}
	if day := s.cal.short[word]; day != 0 && at >= i-2 && !comma {
		return at, day
	}
	return i, 0
}

// weekdayAfter looks for a weekday after the date that ends at lexeme i:
// "12.03.2025 (onsdag)". It returns the last lexeme that belongs to the date.
func (s *scanner) weekdayAfter(i int) (day, last int) {
	at := i + 1
	if s.isSign(at, "(,") {
		at++
	}
	if day := s.cal.weekdays[s.word(at)]; day != 0 && len(s.word(at)) > 4 {
		// not if it is the weekday of a date that follows
		if next := s.at(at + 1); next.kind != lexNumber {
			return day, at
		}
	}
	return 0, i
}

// afterThe returns where the expression begins if "den" stands before lexeme
// first, else start.
func (s *scanner) afterThe(first, from, start int) int {
	if first-1 >= from && s.word(first-1) == "den" {
		return s.lex[first-1].start
	}
	return start
}
