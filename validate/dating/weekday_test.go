package dating

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestWeekdayThatTheCalendarContradicts(t *testing.T) {
	for line, want := range map[string]int{
		"Dato: onsdag 12.03.2025":    0,
		"Dato: torsdag 12.03.2025":   4,
		"Dato: måndag 12. mars 2025": 1,
		"Dato: 12.03.2025":           0,
		"Møtedato: tysdag 11.3.25":   0,
		"Møtedato: fredag 11.3.25":   5,
		"Dato: mars 2025":            0,
	} {
		d := text.Whole("x.docx", &text.Content{Pages: []text.Page{{Lines: []text.Line{{Text: "Møtereferat"}, {Text: line}}}}})
		f := Find(d, doctype.Facts{Type: doctype.Motereferat})
		if f.Made == nil || f.Made.Weekday != want {
			t.Errorf("%q: %+v, want weekday %d", line, f.Made, want)
		}
	}
}
