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
	clock      int                 // lines that begin with a clock time
	either     map[norsk.Date]bool // "11.10": a day and a month, or a clock time
	eitherRows int
	enclosures int // numbered lines that name a document
	attached   int // lines that begin with "Vedlegg 3"
	chat       int // "Mor: Hei"
	bodies     int // lines that begin with an external body: "PPT: …"
}

var speakers = map[string]bool{
	"mor": true, "far": true, "mamma": true, "pappa": true, "lærer": true, "lærar": true, "kontaktlærer": true,
	"kontaktlærar": true, "foresatt": true, "føresett": true, "rektor": true, "meg": true, "skolen": true, "skulen": true,
}

// add takes in a line; named tells that it names a kind of document.
func (r *rows) add(s string, tokens []norsk.Token, named bool) {
	clock, ambiguous := leadingClock(s, tokens)
	date, dated := leadingDate(s)
	switch {
	case clock && ambiguous && dated:
		put(&r.either, date)
		r.eitherRows++
	case clock:
		r.clock++
	case dated:
		put(&r.dates, date)
		r.dated++
	}
	if named && !clock && !dated && leadingNumber(s, tokens) {
		r.enclosures++
		if tokens[0].Word == "vedlegg" || tokens[0].Word == "bilag" {
			r.attached++
		}
	}
	if len(tokens) > 1 && tokens[0].Start == 0 && s[tokens[0].End] == ':' && speakers[tokens[0].Word] {
		r.chat++
	}
}

// settle decides what the ambiguous rows are: clock times where there are others
// that can be nothing else.
func (r *rows) settle() {
	if r.clock > 0 {
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
	const reach = 40 // bytes that a date with its weekday takes up at most
	if len(s) == 0 || !strings.ContainsAny(s[:min(reach, len(s))], "0123456789") {
		return norsk.Date{}, false
	}
	if len(s) > 2*reach {
		s = strings.ToValidUTF8(s[:2*reach], "")
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
