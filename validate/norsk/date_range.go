package norsk

// sharing returns the days before m that share its month and year: the 10th in
// "10.–14. mars 2025", the 12th in "12. og 13. mars", 28 February in
// "28.2.–3.3.2025". Lexemes before from are taken.
func (s *scanner) sharing(m match, from int) []DateExpr {
	if m.bare || m.form != Numeric && m.form != Written || m.date.Day == 0 {
		return nil
	}
	var earlier []DateExpr
	next := m.date
	for at := m.first - 1; len(earlier) < 6; {
		listed := s.isSign(at, ",")
		if !listed && !s.isSign(at, "-") && !isTo(s.word(at)) {
			break
		}
		dot := s.isSign(at-1, ".")
		at--
		if dot {
			at--
		}
		l, ok := s.number(at, 1, 2)
		if !ok || at < from || listed && !dot || s.clockBefore(at) {
			break
		}
		d := Date{Year: next.Year, Month: next.Month, Day: l.value}
		if s.glued(at) && s.isSign(at-1, "./") {
			// a month of its own
			day, ok := s.number(at-2, 1, 2)
			d = Date{Year: next.Year, Month: l.value, Day: day.value}
			if !ok || at-2 < from || m.form != Numeric || s.clockBefore(at-2) || !s.cleanStart(at-2, '.') {
				break
			}
			at -= 2
		}
		if !d.isDay() || d.Compare(next) >= 0 {
			break
		}
		earlier = append(earlier, DateExpr{
			Start: s.lex[at].start, End: l.end, Date: d, Form: m.form, Range: RangeFirst,
		})
		next = d
		at--
	}
	for i, j := 0, len(earlier)-1; i < j; i, j = i+1, j-1 {
		earlier[i], earlier[j] = earlier[j], earlier[i]
	}
	return earlier
}

func isTo(word string) bool { return word == "og" || word == "til" || word == "and" || word == "eller" }

// join appends to found the date e and the earlier ones that share its year. If
// only "–" or "til" stands at lexeme from, between the date before and these, the
// two are a stretch, and after that or a comma a day without a year takes the
// year of what follows.
func (s *scanner) join(found, earlier []DateExpr, e DateExpr, from int) []DateExpr {
	added := append(earlier, e)
	next := &added[0]
	if n := len(found); n > 0 && s.at(from+1).kind != lexNone && s.lex[from+1].start == next.Start {
		before := &found[n-1]
		days := before.Date.Day != 0 && next.Date.Day != 0
		linked := s.isSign(from, "-") || isTo(s.word(from))
		if days && linked && next.Range == NoRange {
			before.Range, next.Range = RangeFirst, RangeLast
		}
		if days && (linked || s.isSign(from, ",")) && before.Date.Year == 0 && next.Date.Year != 0 {
			d := before.Date
			d.Year = next.Date.Year
			if d.Month > next.Date.Month {
				d.Year--
			}
			if whole := (DateExpr{Date: d, Weekday: before.Weekday}); d.isDay() && whole.Fits() {
				before.Date = d
			}
		}
	}
	return append(found, added...)
}
