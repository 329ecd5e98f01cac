package schema

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"
)

// The ways in which a date can be written in a form. manifest.schema.json
// describes the same ones for editors; a test holds the two together.
var (
	isoDay    = regexp.MustCompile(`^([0-9]{4})-([0-9]{2})-([0-9]{2})$`)
	dottedDay = regexp.MustCompile(`^([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4}|[0-9]{2})$`)
	namedDay  = regexp.MustCompile(`^([0-9]{1,2})\. ?(\pL+)\.? ([0-9]{4})$`)
	isoMonth  = regexp.MustCompile(`^([0-9]{4})-([0-9]{2})$`)
	nameMonth = regexp.MustCompile(`^(\pL+) ([0-9]{4})$`)
	isoWeek   = regexp.MustCompile(`^([0-9]{4})-W([0-9]{2})$`)
	nameWeek  = regexp.MustCompile(`^(?:[Uu]ke|[Vv]eke) ([0-9]{1,2}),? ([0-9]{4})$`)
)

// months are the names of the months, the same in bokmål and nynorsk.
var months = []string{"januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"}

// parseDay reads a day as Norwegians write it ("14.03.2025", "14. mars 2025")
// or as ISO 8601 has it, and returns it as the latter. The problem is "" if it
// is one, BadForm if it is written in another way, and NoSuchDate for a 31
// February. Two digits of a year are of this century.
func parseDay(s string) (iso string, problem Problem) {
	var y, m, d string
	if p := isoDay.FindStringSubmatch(s); p != nil {
		y, m, d = p[1], p[2], p[3]
	} else if p := dottedDay.FindStringSubmatch(s); p != nil {
		y, m, d = p[3], p[2], p[1]
		if len(y) == 2 {
			y = "20" + y
		}
	} else if p := namedDay.FindStringSubmatch(s); p != nil && monthNumber(p[2]) > 0 {
		y, m, d = p[3], strconv.Itoa(monthNumber(p[2])), p[1]
	} else {
		return "", BadForm
	}
	iso = fmt.Sprintf("%s-%02s-%02s", y, m, d)
	if _, err := time.Parse(time.DateOnly, iso); err != nil || !plausible(y) {
		return "", NoSuchDate
	}
	return iso, ""
}

// parseDate reads what parseDay does, and a month ("mars 2025", "2025-03") or
// an ISO week ("uke 11 2025", "2025-W11") where the day is not known.
func parseDate(s string) (iso string, problem Problem) {
	if p := isoWeek.FindStringSubmatch(s); p != nil {
		return week(p[1], p[2])
	}
	if p := nameWeek.FindStringSubmatch(s); p != nil {
		return week(p[2], p[1])
	}
	y, m := "", 0
	if p := isoMonth.FindStringSubmatch(s); p != nil {
		y = p[1]
		m, _ = strconv.Atoi(p[2])
	} else if p := nameMonth.FindStringSubmatch(s); p != nil && monthNumber(p[1]) > 0 {
		y, m = p[2], monthNumber(p[1])
	} else {
		return parseDay(s)
	}
	if m < 1 || m > 12 || !plausible(y) {
		return "", NoSuchDate
	}
	return fmt.Sprintf("%s-%02d", y, m), ""
}

func week(y, w string) (string, Problem) {
	year, _ := strconv.Atoi(y)
	number, _ := strconv.Atoi(w)
	// 28 December always lies in the last week of its year (ISO 8601).
	_, last := time.Date(year, time.December, 28, 0, 0, 0, 0, time.UTC).ISOWeek()
	if number < 1 || number > last || !plausible(y) {
		return "", NoSuchDate
	}
	return fmt.Sprintf("%s-W%02d", y, number), ""
}

// plausible reports whether a document of a school can be of that year.
func plausible(year string) bool { return "1970" <= year && year <= "2099" }

func monthNumber(name string) int {
	for i, month := range months {
		if strings.EqualFold(name, month) {
			return i + 1
		}
	}
	return 0
}
