package norsk

import "strings"

// machinePrefixes begin the names that cameras, phones and copying machines
// give; the digits in them tell when a picture was taken, not what is on it.
var machinePrefixes = []string{"img", "dsc", "pxl", "mvimg", "skm", "scan", "skann", "doc0", "vid", "mfp", "xerox", "ricoh", "canon", "epson"}

// FileNameDate returns the date in the name of a file: "2025-10-21 notat.docx",
// "20251027 notat", "Referat 3. mars", "Møte 16 des", "260215". One without a
// year comes back without a year. Where several stand in the name, the first
// full one counts. Digits that a camera or a copying machine put there are no
// date.
func FileNameDate(name string) (Date, bool) {
	if readings := FileNameDates(name); len(readings) > 0 {
		return readings[0], true
	}
	return Date{}, false
}

// FileNameDates returns the readings of the date in the name of a file, the
// likeliest first. There are two where six digits can be read from either end:
// "250312" is 25 March 2012 or 12 March 2025.
func FileNameDates(name string) []Date {
	name = strings.ReplaceAll(trimExtension(name), "_", " ")
	if !hasNumeral(name) || machineName(name) {
		return nil
	}
	s := scanner{line: name, lex: lexLine(name, nil), cal: calendarWords()}
	var second []Date // without a year
	for _, e := range s.find() {
		if e.Date.Year != 0 {
			return []Date{e.Date}
		}
		if second == nil && e.Date.Week == 0 {
			second = []Date{e.Date}
		}
	}
	for i := range s.lex {
		if readings := s.compactReadings(i); len(readings) > 0 && s.alone(i) {
			return readings
		}
		if second == nil {
			if m, ok := s.numeric(i); ok && m.bare && s.namedBare(m) {
				second = []Date{m.date}
			}
		}
	}
	return second
}

func machineName(name string) bool {
	lower := strings.ToLower(name)
	for _, prefix := range machinePrefixes {
		if strings.HasPrefix(lower, prefix) {
			return true
		}
	}
	return false
}

// alone reports whether the digits at lexeme i are not part of a longer number.
func (s *scanner) alone(i int) bool {
	return !(s.glued(i) && s.isSign(i-1, ".-/") && s.at(i-2).kind == lexNumber) &&
		!(s.glued(i+1) && s.isSign(i+1, ".-/") && s.at(i+2).kind == lexNumber && s.at(i+2).digits != 6 && s.at(i+2).digits != 4)
}

// namedBare reports whether m, a day and a month in digits, is likely to be one
// in the name of a file and not the number of an enclosure ("Vedlegg 1.2").
func (s *scanner) namedBare(m match) bool {
	switch s.word(m.first - 1) {
	case "vedlegg", "nr", "del", "kap", "kapittel", "bilag", "v", "versjon", "ver", "vedl", "dok", "dokument", "punkt", "sak":
		return false
	}
	day, month := s.at(m.first), s.at(m.first+2)
	return day.value > 12 || m.first > 0 && (month.digits == 2 || m.last == m.first+3) ||
		day.digits == 2 && month.digits == 2 && m.last == m.first+3
}

// trimExtension returns name without its extension: a full stop and two to five
// letters or digits that are not all digits.
func trimExtension(name string) string {
	dot := strings.LastIndexByte(name, '.')
	if dot < 0 || len(name)-dot < 3 || len(name)-dot > 6 {
		return name
	}
	letters := false
	for _, c := range []byte(name[dot+1:]) {
		switch {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			letters = true
		case !isNumeral(c):
			return name
		}
	}
	if !letters {
		return name
	}
	return name[:dot]
}
