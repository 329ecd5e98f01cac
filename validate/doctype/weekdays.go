package doctype

import "github.com/mappesjekk/mappesjekk/validate/norsk"

// weekdayNames begin the lines of a page on what was seen from day to day, and of a
// plan for a week.
var weekdayNames = map[string]int{
	"mandag": 1, "måndag": 1, "man": 1, "tirsdag": 2, "tysdag": 2, "tir": 2, "tys": 2,
	"onsdag": 3, "ons": 3, "torsdag": 4, "tor": 4, "tors": 4, "fredag": 5, "fre": 5,
}

// takeWeekday notes the weekday that a line begins with: "Tysdag: regn, alle inne". With
// a date it heads an entry of a log.
func (r *reading) takeWeekday(s string, tokens []norsk.Token) {
	if day, ok := weekdayNames[tokens[0].Word]; ok && len(tokens) > 2 && len(norsk.FindDates(s)) == 0 {
		r.weekdays[day] = true
	}
}

const fewWeekdays = 2

// tellsOfDays reports whether the document is a page of what somebody saw from day to
// day: lines that begin with weekdays, and that tell of what happened.
func (r *reading) tellsOfDays() bool {
	s := r.sentences
	return count(r.weekdays) >= fewWeekdays && s.Past >= fewTold && s.Rules == 0 && s.Person+s.Named > 0 && !r.mail.is && !r.salutation && !r.toParents && r.present == 0
}

// plansDays reports whether the lines that begin with weekdays tell nothing that
// happened, as a plan for the week does.
func (r *reading) plansDays() bool { return count(r.weekdays) > fewWeekdays && r.sentences.Past == 0 }
