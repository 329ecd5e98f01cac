package mail

import "time"

// norwegian returns t as clocks in Norway show it: CET, and CEST from the last
// Sunday in March to the last Sunday in October, both at 01:00 UTC (forskrift om
// sommertid, 2002 nr. 1101; since 1996). It is computed because not every machine has a
// table of zones.
func norwegian(t time.Time) time.Time {
	t = t.UTC()
	summer := !t.Before(lastSunday(t.Year(), time.March)) && t.Before(lastSunday(t.Year(), time.October))
	if summer {
		return t.In(time.FixedZone("CEST", 2*3600))
	}
	return t.In(time.FixedZone("CET", 3600))
}

// lastSunday returns 01:00 UTC on the last Sunday of a month of 31 days.
func lastSunday(year int, month time.Month) time.Time {
	last := time.Date(year, month, 31, 1, 0, 0, 0, time.UTC)
	return last.AddDate(0, 0, -int(last.Weekday()))
}
