package norsk

import (
	"cmp"
	"fmt"
)

// Date is a day of the Gregorian calendar, or as much of one as a text gives.
// It has no clock and no zone: what a document says is a day in Norway.
//
//	a day:         Year, Month, Day
//	a month:       Year, Month
//	an ISO week:   Year (of the week), Week
//	without year:  Month, Day, or Week alone
//
// The zero Date is no date.
type Date struct {
	Year  int // 0: not said
	Month int // 1 to 12; 0 for a week
	Day   int // 1 to 31; 0 for a month or a week
	Week  int // 1 to 53, ISO 8601; 0 for all else
}

// Precision tells how much of a date is known.
type Precision uint8

// The precisions of dates.
const (
	NoDate  Precision = iota
	Day               // a full date
	Week              // an ISO week with its year
	Month             // a month with its year
	NoYear            // day and month, or a week, and no year
	tooFine           // more fields than a date can have
)

// Precision returns how much of the date is known.
func (d Date) Precision() Precision {
	switch {
	case d == Date{}:
		return NoDate
	case d.Week != 0 && (d.Month != 0 || d.Day != 0):
		return tooFine
	case d.Year == 0:
		return NoYear
	case d.Week != 0:
		return Week
	case d.Day == 0:
		return Month
	}
	return Day
}

// Valid reports whether the calendar has d, in a year from 1900 to 2099 if one
// is given. 29 February without a year is valid.
func (d Date) Valid() bool {
	if d.Year != 0 && (d.Year < 1900 || d.Year > 2099) {
		return false
	}
	switch d.Precision() {
	case Day, NoYear:
		if d.Week != 0 {
			return d.Week >= 1 && d.Week <= 53
		}
		year := d.Year
		if year == 0 {
			year = 2000
		}
		return d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= daysIn(year, d.Month)
	case Week:
		return d.Week >= 1 && d.Week <= weeksIn(d.Year)
	case Month:
		return d.Month >= 1 && d.Month <= 12
	}
	return false
}

// isDay reports whether d is a day that the calendar has, with a year or without.
func (d Date) isDay() bool { return d.Day != 0 && d.Month != 0 && d.Valid() }

// String returns the date in the form of ISO 8601: "2025-03-14", "2025-03",
// "2025-W11"; without a year "--03-14" and "--W11"; "" for the zero Date.
func (d Date) String() string {
	switch {
	case d == Date{}:
		return ""
	case d.Week != 0 && d.Year == 0:
		return fmt.Sprintf("--W%02d", d.Week)
	case d.Week != 0:
		return fmt.Sprintf("%04d-W%02d", d.Year, d.Week)
	case d.Year == 0:
		return fmt.Sprintf("--%02d-%02d", d.Month, d.Day)
	case d.Day == 0:
		return fmt.Sprintf("%04d-%02d", d.Year, d.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// ParseISO reads what String writes. It returns false for anything else and for
// dates that do not exist.
func ParseISO(s string) (Date, bool) {
	var d Date
	switch len(s) {
	case len("2025-03-14"):
		d = Date{Year: digits(s[:4]), Month: digits(s[5:7]), Day: digits(s[8:])}
	case len("2025-W11"):
		d = Date{Year: digits(s[:4]), Week: digits(s[6:])}
	case len("--03-14"):
		if s[:2] == "--" {
			d = Date{Month: digits(s[2:4]), Day: digits(s[5:])}
		} else {
			d = Date{Year: digits(s[:4]), Month: digits(s[5:])}
		}
	case len("--W11"):
		d = Date{Week: digits(s[3:])}
	}
	return d, d.Valid() && d.String() == s
}

// digits returns the number that s writes, 0 if s is not digits only.
func digits(s string) int {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// Weekday returns the day of the week of a full date, 1 for Monday to 7 for
// Sunday, and 0 for a date that is not a full one.
func (d Date) Weekday() int {
	if d.Precision() != Day {
		return 0
	}
	return weekday(d.Year, d.Month, d.Day)
}

// ISOWeek returns the ISO week of a full date, and the date unchanged if it is
// not a full one.
func (d Date) ISOWeek() Date {
	if d.Precision() != Day {
		return d
	}
	// The week belongs to the year that its Thursday lies in.
	thursday := dayNumber(d.Year, d.Month, d.Day) - d.Weekday() + 4
	year := d.Year
	switch {
	case thursday < dayNumber(year, 1, 1):
		year--
	case thursday >= dayNumber(year+1, 1, 1):
		year++
	}
	return Date{Year: year, Week: (thursday-dayNumber(year, 1, 1))/7 + 1}
}

// Next returns the day after a full date.
func (d Date) Next() Date {
	d.Day++
	if d.Day > daysIn(d.Year, d.Month) {
		d.Day = 1
		d.Month++
	}
	if d.Month > 12 {
		d.Month = 1
		d.Year++
	}
	return d
}

// Compare orders dates by their first day: negative if d begins before e. Dates
// without a year stand before all others.
func (d Date) Compare(e Date) int {
	return cmp.Compare(d.first(), e.first())
}

// Days returns how many days e's first day lies after d's first day. Both must
// have a year.
func (d Date) Days(e Date) int { return e.first() - d.first() }

// first is the number of the first day that d stands for.
func (d Date) first() int {
	if d.Week != 0 {
		fourth := dayNumber(d.Year, 1, 4) // always in week 1
		return fourth - weekday(d.Year, 1, 4) + 1 + (d.Week-1)*7
	}
	return dayNumber(d.Year, max(d.Month, 1), max(d.Day, 1))
}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func daysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if leap(year) {
			return 29
		}
		return 28
	}
	return 31
}

// dayNumber counts days from a day long past.
func dayNumber(year, month, day int) int {
	if month <= 2 { // let the year begin in March, so that the leap day comes last
		year--
		month += 12
	}
	return 365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day
}

// weekday returns 1 for Monday to 7 for Sunday.
func weekday(year, month, day int) int {
	return (dayNumber(year, month, day)+1)%7 + 1
}

// weeksIn returns the number of ISO weeks of a year: 53 if it begins or ends on
// a Thursday.
func weeksIn(year int) int {
	if weekday(year, 1, 1) == 4 || weekday(year, 12, 31) == 4 {
		return 53
	}
	return 52
}
