package doctype

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// rows counts lines that begin alike: with a date, a clock time, a number of an
// enclosure, or who says something.
type rows struct {
	dates      map[norsk.Date]bool // different dates that begin a line
	dated      int                 // lines that begin with a date
	short      int                 // of them, "24.11"
	clock      int                 // lines that begin with a clock time
	either     map[norsk.Date]bool // "11.10": a day and a month, or a clock time
	eitherRows int
	enclosures int  // numbered lines that name a document
	attached   int  // lines that begin with "Vedlegg 3"
	chat       int  // "Mor: Hei"
	home       bool // and one of them is no office of a school, as in a list of who does what
	bodies     int  // lines that begin with an external body: "PPT: …"
}

var speakers = map[string]bool{
	"mor": true, "far": true, "mamma": true, "pappa": true, "lærer": true, "lærar": true, "kontaktlærer": true,
	"kontaktlærar": true, "foresatt": true, "føresett": true, "rektor": true, "meg": true, "skolen": true, "skulen": true,
}

// offices are the speakers that also head the rows of who does what.
var offices = map[string]bool{"lærer": true, "lærar": true, "kontaktlærer": true, "kontaktlærar": true, "rektor": true, "skolen": true, "skulen": true}

// add takes in a line; named reports whether it names a kind of document.
func (r *rows) add(s string, tokens []norsk.Token, named func() bool) {
	clock, ambiguous := leadingClock(s, tokens)
	date, dated := leadingDate(s)
	short := isDayAndMonth(s, tokens)
	switch {
	case clock && ambiguous:
		put(&r.either, dayAndMonth(tokens))
		r.eitherRows++
	case clock:
		r.clock++
	case dated:
		put(&r.dates, date)
		r.dated++
	case short:
		put(&r.dates, dayAndMonth(tokens))
		r.dated++
		r.short++
	}
	if !clock && !dated && !short && leadingNumber(s, tokens) && named() {
		r.enclosures++
		if tokens[0].Word == "vedlegg" || tokens[0].Word == "bilag" {
			r.attached++
		}
	}
	if !clock && !dated && !short && listsFile(s) && (named() || len(norsk.FindDates(s)) > 0) {
		r.enclosures++
	}
	if len(tokens) > 1 && tokens[0].Start == 0 && s[tokens[0].End] == ':' && speakers[tokens[0].Word] {
		r.chat++
		r.home = r.home || !offices[tokens[0].Word]
	}
}

// dayAndMonth reads "11.10", which leadingClock has found to be ambiguous.
func dayAndMonth(tokens []norsk.Token) norsk.Date {
	day, _ := smallNumber(tokens[0].Word)
	month, _ := smallNumber(tokens[1].Word)
	return norsk.Date{Day: day, Month: month}
}

// isDayAndMonth reports whether s begins with a day and a month that no clock shows:
// "24.11 Møte".
func isDayAndMonth(s string, tokens []norsk.Token) bool {
	if len(tokens) < 3 || len(tokens[0].Word) != 2 || len(tokens[1].Word) != 2 || s[tokens[0].End:tokens[1].Start] != "." {
		return false
	}
	day, isDay := smallNumber(tokens[0].Word)
	month, isMonth := smallNumber(tokens[1].Word)
	return isDay && isMonth && 24 <= day && day <= 31 && 1 <= month && month <= 12 && s[tokens[1].End] == ' '
}

// settle decides what the ambiguous rows are: dates where several others can be
// nothing else ("24.11"), clock times where there are others
// that can be nothing else, or where many begin with the same number, as the
// minutes of an hour do.
func (r *rows) settle() {
	numbers := map[int]bool{}
	for date := range r.either {
		numbers[date.Day] = true
	}
	asDates := r.short >= fewClockRows && r.short > r.clock
	if !asDates && (r.clock > 0 || 2*len(numbers) <= len(r.either)) {
		r.clock += r.eitherRows
	} else {
		for date := range r.either {
			put(&r.dates, date)
		}
		r.dated += r.eitherRows
	}
	r.either, r.eitherRows = nil, 0
}

func put(set *map[norsk.Date]bool, date norsk.Date) {
	if *set == nil {
		*set = map[norsk.Date]bool{}
	}
	(*set)[date] = true
}

// leadingDate returns the date that s begins with.
func leadingDate(s string) (norsk.Date, bool) {
	const (
		begins = 16 // bytes before the first digit at most: a weekday and "den"
		reach  = 48 // bytes that a date takes up at most
	)
	if i := strings.IndexAny(s, "0123456789"); i < 0 || i > begins {
		return norsk.Date{}, false
	}
	if len(s) > reach {
		s = strings.ToValidUTF8(s[:reach], "")
	}
	for _, found := range norsk.FindDates(s) {
		return found.Date, !strings.ContainsAny(s[:found.Start], "0123456789") && found.Start <= 2
	}
	return norsk.Date{}, false
}

// leadingClock reports whether s begins with a clock time: "10.15", "kl. 1015",
// "Kl. 10:15–10:30"; and whether that could be a day and a month as well.
func leadingClock(s string, tokens []norsk.Token) (clock, ambiguous bool) {
	i := 0
	switch tokens[0].Word {
	case "kl", "klokka", "klokken":
		i = 1
	}
	if i == len(tokens) {
		return false, false
	}
	hour, ok := smallNumber(tokens[i].Word)
	switch {
	case !ok:
		return false, false
	case len(tokens[i].Word) == 4:
		return i == 1 && hour < 2400, false
	case i+1 < len(tokens) && hour < 24 && len(tokens[i+1].Word) == 2:
		minute, ok := smallNumber(tokens[i+1].Word)
		sign := s[tokens[i].End:tokens[i+1].Start]
		if !ok || minute > 59 || sign != "." && sign != ":" || yearFollows(s, tokens, i+1) {
			return false, false
		}
		return true, i == 0 && sign == "." && minute >= 1 && minute <= 12
	}
	return i == 1, false
}

// yearFollows reports whether the number after tokens[i] belongs to it, as the
// year of a date does.
func yearFollows(s string, tokens []norsk.Token, i int) bool {
	if i+1 >= len(tokens) {
		return false
	}
	_, number := smallNumber(tokens[i+1].Word)
	sign := s[tokens[i].End:tokens[i+1].Start]
	return number && (sign == "." || sign == ". " || sign == " ")
}

// leadingNumber reports whether s begins like a row of a list of enclosures: "3.",
// "Vedlegg 3", "Dok. 3".
func leadingNumber(s string, tokens []norsk.Token) bool {
	switch tokens[0].Word {
	case "vedlegg", "bilag", "dok", "dokument", "nr", "v":
		return len(tokens) > 2 && isNumber(tokens[1].Word)
	}
	n, ok := smallNumber(tokens[0].Word)
	if !ok || n > 999 || len(tokens) < 2 {
		return false
	}
	return strings.ContainsAny(s[tokens[0].End:tokens[1].Start], ".\t):-/ ")
}

// smallNumber reads a number of at most four digits.
func smallNumber(word string) (int, bool) {
	if word == "" || len(word) > 4 {
		return 0, false
	}
	n := 0
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return 0, false
		}
		n = n*10 + int(word[i]-'0')
	}
	return n, true
}
