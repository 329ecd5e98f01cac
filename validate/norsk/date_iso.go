package norsk

// isoDate recognises 2025-03-12, 2025.03.12 and 2025/03/12, with or without a
// clock time and a zone.
func (s *scanner) isoDate(i int) (match, bool) {
	year, ok := s.number(i, 4, 4)
	month, ok1 := s.number(i+2, 1, 2)
	day, ok2 := s.number(i+4, 1, 2)
	if !ok || !ok1 || !ok2 || !s.isSign(i+1, "-./") || s.at(i+1).sign != s.at(i+3).sign {
		return match{}, false
	}
	for k := i + 1; k <= i+4; k++ {
		if !s.glued(k) {
			return match{}, false
		}
	}
	// "LOV-2023-06-09-30", "17/2025-03-12"
	if s.glued(i) && (s.isSign(i-1, "-/") && s.glued(i-1) || s.at(i-1).kind == lexWord && s.at(i-1).end-s.at(i-1).start < 3) {
		return match{}, false
	}
	m := match{date: Date{Year: year.value, Month: month.value, Day: day.value}, form: ISO, first: i, last: i + 4}
	if !m.date.isDay() {
		return match{}, false
	}
	if s.glued(i+5) && s.word(i+5) == "t" {
		return s.withClock(m), true
	}
	return m, s.cleanEnd(m.last) || s.zone(m.last+1) > m.last+1
}

// withClock reads the "T21:15:00Z" after m. A time in UTC late in the evening is
// the next day in Norway.
func (s *scanner) withClock(m match) match {
	hour, ok := s.number(m.last+2, 2, 2)
	if !ok || !s.glued(m.last+2) {
		return m
	}
	m.last += 2
	for s.glued(m.last+1) && (s.isSign(m.last+1, ":.") || s.at(m.last+1).kind == lexNumber) {
		m.last++
	}
	if s.glued(m.last+1) && s.word(m.last+1) == "z" {
		m.last++
		m.date = osloDay(m.date, hour.value)
		return m
	}
	m.last = s.zone(m.last+1) - 1
	return m
}

// zone returns the lexeme after the zone "+01:00" that begins at lexeme i, or i
// if none does.
func (s *scanner) zone(i int) int {
	hours, ok := s.number(i+1, 2, 2)
	minutes, ok2 := s.number(i+3, 2, 2)
	if !ok || !ok2 || !s.isSign(i, "+-") || !s.isSign(i+2, ":") || hours.value > 14 || minutes.value > 59 {
		return i
	}
	return i + 4
}

// osloDay returns the day in Norway at an hour of a day in UTC. Summer time runs
// between the last Sundays of March and October and changes at 01 UTC, which is
// far from the hours that matter here.
func osloDay(d Date, hour int) Date {
	lastSunday := func(month int) int { return 31 - weekday(d.Year, month, 31)%7 }
	summer := d.Month > 3 && d.Month < 10 ||
		d.Month == 3 && d.Day >= lastSunday(3) ||
		d.Month == 10 && d.Day < lastSunday(10)
	offset := 1
	if summer {
		offset = 2
	}
	if hour+offset >= 24 {
		return d.Next()
	}
	return d
}
