package casefile

import (
	"fmt"
	"strings"
	"time"
)

// decideDate sets when d was made by the trust order of the domain pack (B.1):
// what stands in the document, then what a list of enclosures says of it, then
// its name, then its metadata. A name never dates what could not be read.
func (d *Document) decideDate() {
	facts := &d.Dating
	switch {
	case !d.Unread && facts.Made != nil:
		d.Dated, d.Date = ByText, facts.Made.Date
		d.DateFrom = &Evidence{Doc: d, At: facts.Made.At, Quote: facts.Made.Quote, Label: facts.Made.Label, Date: facts.Made.Date}
		if facts.Updated != nil {
			d.Updated = facts.Updated.Date
		}
	case d.ListDate != nil:
		d.Dated, d.Date, d.DateFrom = ByIndex, d.ListDate.Date, d.ListDate
	case d.Unread:
		d.Dated = Unreadable
	case hasYear(facts.Name):
		d.Dated, d.Date = ByName, facts.Name
	case completes(facts.Created, facts.Name):
		// "Samtale 19. mars.docx", created on a 19 March: the name means that one.
		d.Dated, d.Date = ByName, facts.Created
	case facts.Created != "":
		d.Dated, d.Date = ByMetadata, facts.Created
		if facts.Modified > facts.Created {
			d.Updated = facts.Modified
		}
	default:
		d.Dated = Undated
	}
}

// hasYear reports whether an ISO date says which year it is in.
func hasYear(date string) bool { return date != "" && !strings.HasPrefix(date, "--") }

// completes reports whether date, which has a year, is one that the day and
// month of partial ("--03-14") can mean.
func completes(date, partial string) bool {
	return len(date) == len("2025-03-14") && strings.HasPrefix(partial, "--") && date[5:] == partial[2:]
}

// firstDay returns the first day of an ISO date, month or week, as an ISO date.
// What it cannot read it returns unchanged.
func firstDay(date string) string {
	var year, week int
	if n, err := fmt.Sscanf(date, "%d-W%d", &year, &week); err == nil && n == 2 {
		// ISO 8601: the week with 4 January in it is the first.
		day := time.Date(year, time.January, 4, 0, 0, 0, 0, time.UTC)
		monday := day.AddDate(0, 0, -(int(day.Weekday())+6)%7)
		return monday.AddDate(0, 0, 7*(week-1)).Format(time.DateOnly)
	}
	if len(date) == len("2025-03") {
		return date + "-01"
	}
	return date
}

// daysBetween returns the number of days from one ISO date to a later one; ok
// is false where one of them is no day.
func daysBetween(from, to string) (days int, ok bool) {
	a, errA := time.Parse(time.DateOnly, firstDay(from))
	b, errB := time.Parse(time.DateOnly, firstDay(to))
	if errA != nil || errB != nil {
		return 0, false
	}
	return int(b.Sub(a).Hours() / 24), true
}

// Silence is a stretch of time from which the folder holds no document.
type Silence struct {
	From, To *Document
	Days     int
}

// LongestSilence returns the longest stretch between two documentations that
// follow on each other, if it lasts at least least days.
func (c *Case) LongestSilence(least int) (Silence, bool) {
	var longest Silence
	var last *Document
	var lastDay string
	for _, d := range c.Timeline {
		if !d.IsDocumentation() {
			continue
		}
		if last != nil {
			if days, ok := daysBetween(lastDay, d.Date); ok && days > longest.Days {
				longest = Silence{From: last, To: d, Days: days}
			}
		}
		// A log covers the time up to its last entry.
		end := firstDay(d.Date)
		if u := firstDay(d.Updated); u > end {
			end = u
		}
		if last == nil || end > lastDay {
			last, lastDay = d, end
		}
	}
	return longest, longest.Days >= least
}

// InFuture reports whether date lies after the day that the check is made for.
func (c *Case) InFuture(date string) bool {
	return hasYear(date) && firstDay(date) > c.AsOf
}
