package norsk

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// FuzzFindDates holds that dates that are found exist, lie within the line in
// order and without overlaps, and do not depend on what is far away.
func FuzzFindDates(f *testing.F) {
	for _, line := range []string{
		"12.03.2025", "12/3-25", "l2.03.2O25", "torsdag den 13. mars 2025 kl. 10", "10.–14. mars 2025", "28.2.-3.3.2025", "uke 10-12 2025",
		"2025-03-12T23:15:00Z", "Friday, March 14, 2025 2:12 PM", "čakčamánu 3. b. 2025", "lov av 9. juni 2023 nr. 30", "§ 12-4", "sak 12/3-25",
		"10., 11. og 13. mars 2025", "v. 11/25", "120314 12345", "12.03.14 12345", "www.x.no/12.03.2025", "\t12.3\t", "12.12.12.12.12", "1-1-1-1-1", "//..--''",
	} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, line string) {
		if !utf8.ValidString(line) {
			t.Skip("readers hand over valid text")
		}
		end := 0
		for _, e := range FindDates(line) {
			if !e.Date.Valid() {
				t.Errorf("%+v is no date", e.Date)
			}
			if e.Start < end || e.End <= e.Start || e.End > len(line) {
				t.Errorf("bytes %d to %d after %d", e.Start, e.End, end)
				return
			}
			end = e.End
			if strings.Contains(line[e.Start:e.End], "\t") {
				t.Errorf("a date reaches over a tab")
			}
			if d, ok := ParseISO(e.Date.String()); !ok || d != e.Date {
				t.Errorf("%q does not read back", e.Date)
			}
		}
		if e, ok := ParseDate(line); ok && !e.Date.Valid() {
			t.Errorf("%+v is no date", e.Date)
		}
		for _, d := range FileNameDates(line) {
			if !d.Valid() {
				t.Errorf("%+v is no date", d)
			}
		}
		if strings.TrimSpace(line) != "" {
			return
		}
		if FindDates(line) != nil {
			t.Errorf("dates in a blank line")
		}
	})
}

// TestFindDatesIsLinear would take minutes if the grammar tried combinations.
func TestFindDatesIsLinear(t *testing.T) {
	for _, piece := range []string{"1", "1.", "1/", "1-", "1. ", "1., ", "12.03", "12.03.", "uke 1-", "lov av ", "mars ", "12. mars - ", "2025-", "den ", "1 og ", "x@"} {
		line := strings.Repeat(piece, 1<<15)
		start := time.Now()
		FindDates(line)
		if d := time.Since(start); d > time.Minute {
			t.Errorf("%d bytes of %q took %v", len(line), piece, d)
		}
	}
}

func BenchmarkFindDates(b *testing.B) {
	lines := []string{
		"Til stede: rektor, kontaktlærer, mor og far. Eleven var ikke til stede på møtet.",
		"Dato: 12.03.2025 kl. 10.15–11.00, møterom 2",
		"Skolen ble kjent med saken torsdag 13. mars 2025, se § 12-4 og sak 24/1103-7.",
		"Elevene i 8.–10. trinn ble spurt 10.–14. mars 2025, og 24 av 27 svarte.",
	}
	n := 0
	for _, l := range lines {
		n += len(l)
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	for b.Loop() {
		for _, l := range lines {
			FindDates(l)
		}
	}
}
