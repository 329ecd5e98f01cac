package dating

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// timeHeads are the labels that lead to a day or to a time of day.
var timeHeads = map[string]bool{"tid": true, "tidspunkt": true, "når": true, "klokkeslett": true, "klokka": true, "klokken": true, "kl": true}

// timeHead reports whether head is such a label.
func timeHead(head string) bool { return timeHeads[strings.ToLower(strings.Trim(head, " .:"))] }

// clockValue reports whether value, after the label head, is rather a time of day
// than a day without a year: "Tid: 10.05–10.20".
func clockValue(head, value string) bool {
	if !timeHead(head) || looseStart(value) != dotted {
		return false
	}
	e, ok := norsk.ParseDate(value)
	return ok && e.Date.Year == 0 && clockTimes([]norsk.Date{e.Date})
}

// findClocks notes the columns of t that hold times of day though their head can
// lead to days as well: two numbers with a full stop between, some of which are no
// day, or all of which can be hours and minutes. rows are the rows below the head.
func (t *table) findClocks(rows []string) {
	for k, head := range t.heads {
		if !timeHead(head) {
			continue
		}
		var days []norsk.Date
		never, other := false, false
		for _, row := range rows {
			cells := strings.Split(row, "\t")
			if k >= len(cells) || !hasDigit(cells[k]) {
				continue
			}
			if looseStart(cells[k]) != dotted {
				other = true
				continue
			}
			if e, ok := norsk.ParseDate(cells[k]); ok && e.Date.Year == 0 && e.Date.Day != 0 {
				days = append(days, e.Date)
			} else {
				never = never || !ok
			}
		}
		if never || len(days) > 0 && !other && clockTimes(days) {
			t.clocks = append(t.clocks, k)
		}
	}
}
