package render

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

func daysOf(t *testing.T, iso string) []time.Time {
	t.Helper()
	var days []time.Time
	for _, s := range strings.Fields(iso) {
		day, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		days = append(days, day)
	}
	return days
}

// TestScaleBreaks holds where the axis is broken, and that the documents beside
// an outlier keep most of the drawing.
func TestScaleBreaks(t *testing.T) {
	for _, tt := range []struct {
		name, days string
		pieces     int
		spread     float64 // the least room of the widest piece, in per cent
	}{
		{"one day", "2025-03-14", 1, 0},
		{"one year evenly", "2025-01-01 2025-05-01 2025-09-01 2026-01-01", 1, 97},
		{"a long silence in a short case is no break", "2025-01-01 2025-02-01 2025-12-01", 1, 97},
		{"old and young", "2011-03-14 2025-03-01 2025-04-01 2025-06-01 2052-03-20", 3, 50},
		{"an old one, in any order", "2025-06-01 2025-03-01 2011-03-14 2025-04-01", 2, 70},
		{"several years evenly", "2021-01-01 2022-03-01 2023-05-01 2024-07-01", 1, 97},
		{"two cases five years apart", "2019-01-01 2019-03-01 2024-07-01 2024-09-01", 2, 40},
	} {
		s := newScale(daysOf(t, tt.days), 100)
		if len(s.pieces) != tt.pieces {
			t.Errorf("%s: %d pieces, want %d", tt.name, len(s.pieces), tt.pieces)
		}
		widest, last := 0.0, edge
		for _, p := range s.pieces {
			widest = max(widest, p.right-p.left)
			if p.left < last-1e-9 || p.right < p.left {
				t.Errorf("%s: the piece %v lies upon the one before", tt.name, p)
			}
			last = p.right
		}
		if math.Abs(last-(100-edge)) > 1e-9 {
			t.Errorf("%s: the drawing ends at %.2f %%", tt.name, last)
		}
		if widest < tt.spread {
			t.Errorf("%s: the widest piece has %.1f %%, want %.1f at least", tt.name, widest, tt.spread)
		}
	}
}

func TestScaleKeepsTheOrderOfDays(t *testing.T) {
	days := daysOf(t, "2011-03-14 2025-03-01 2025-04-01 2025-06-01 2052-03-20 2052-04-01")
	s := newScale(days, 90)
	last := 0.0
	for _, day := range days {
		at := s.at(day)
		if at <= last || at > 90 {
			t.Errorf("%s stands at %.2f %%, after %.2f", day.Format(time.DateOnly), at, last)
		}
		last = at
	}
}

// TestBreakIsTold holds that a broken axis is said in words and has names on
// either side.
func TestBreakIsTold(t *testing.T) {
	r := silentReport()
	r.Documents = append(r.Documents, report.Document{
		Path: "gammel.txt", Type: "annet", TypeName: "annet", Format: "txt", Dated: report.DatedText, Date: "2011-03-14", ReadBy: report.ByText,
	})
	tl := newPage(r, Reader{}).Timeline
	if len(tl.Breaks) != 1 || tl.Breaks[0].Label != "Tidsaksen er brutt: den hopper fra 14.03.2011 til 06.01.2025" {
		t.Errorf("breaks: %+v", tl.Breaks)
	}
	if len(tl.Ticks) < 3 || tl.Ticks[0].Label != "14.03.2011" {
		t.Errorf("ticks: %+v", tl.Ticks)
	}
	for _, look := range []struct {
		name   string
		wide   float64
		narrow bool
	}{{"wide", wideName, false}, {"narrow", narrowName, true}} {
		free := 0.0
		for _, tick := range tl.Ticks {
			if look.narrow && tick.Minor {
				continue
			}
			from, to := tick.extent(percentOf(t, tick.X), look.wide)
			if from < free || to > 100 {
				t.Errorf("%s: %s reaches from %.1f to %.1f %%, where %.1f are taken", look.name, tick.Label, from, to, free)
			}
			free = to
		}
	}
}

func percentOf(t *testing.T, s string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(strings.TrimSuffix(s, "%"), 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}
