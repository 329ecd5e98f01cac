package render

import (
	"fmt"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// standingMark says how sure it is when a document was made.
type standingMark int

const (
	sureMark    standingMark = iota // the document or a list says so
	nameMark                        // only the file's name says so
	undatedMark                     // nothing that people see says so
)

// standing returns how d's date stands. A date that cannot be read as one is
// none.
func standing(d *report.Document) standingMark {
	if _, ok := calendarDay(d.Date); !ok {
		return undatedMark
	}
	switch d.Dated {
	case report.DatedText, report.DatedIndex:
		return sureMark
	case report.DatedName:
		return nameMark
	}
	return undatedMark
}

// calendarDay returns the first day of an ISO date, month or week.
func calendarDay(iso string) (time.Time, bool) {
	if day, err := time.Parse(time.DateOnly, iso); err == nil {
		return day, true
	}
	if month, err := time.Parse("2006-01", iso); err == nil {
		return month, true
	}
	var year, week int
	if n, err := fmt.Sscanf(iso, "%4d-W%2d", &year, &week); err != nil || n != 2 || week < 1 || week > 53 {
		return time.Time{}, false
	}
	// The fourth of January is always in the first week.
	first := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC)
	monday := first.AddDate(0, 0, -(int(first.Weekday())+6)%7)
	return monday.AddDate(0, 0, 7*(week-1)), true
}

// firstDay returns the first day of an ISO date, month or week as an ISO date;
// iso itself where it is none of these.
func firstDay(iso string) string {
	day, ok := calendarDay(iso)
	if !ok {
		return iso
	}
	return day.Format(time.DateOnly)
}

// period is the time that a document covers: a day, or from the first to the last
// entry of a log.
type period struct{ from, to time.Time }

// periodOf returns the time that a dated document covers.
func periodOf(d *report.Document) period {
	from, _ := calendarDay(d.Date)
	to, ok := calendarDay(d.Updated)
	if !ok || to.Before(from) {
		to = from
	}
	return period{from, to}
}

func days(from, to time.Time) int { return int(to.Sub(from).Hours() / 24) }

// tickDays returns the days that the axis of a drawing names: the first of a
// month, so many months apart that there are as many as most.
func tickDays(from, to time.Time, most int) []time.Time {
	var ticks []time.Time
	for _, step := range []int{1, 2, 3, 6, 12, 24, 60, 120, 600} {
		ticks = ticks[:0]
		month := time.Date(from.Year(), from.Month(), 1, 0, 0, 0, 0, time.UTC)
		for !month.After(to) && len(ticks) <= most {
			if at := month.Year()*12 + int(month.Month()) - 1; at%step == 0 && !month.Before(from) {
				ticks = append(ticks, month)
			}
			month = month.AddDate(0, 1, 0)
		}
		if len(ticks) <= most {
			break
		}
	}
	return ticks
}
