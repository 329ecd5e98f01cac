package render

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// silentReport returns a report with long and short silences, several documents
// of one day, and one that is not dated.
func silentReport() *report.Report {
	r := &report.Report{Lang: "nb", Folder: "Stille", Verdict: report.Gaps}
	add := func(kind string, dated report.Dated, date, updated string) {
		r.Documents = append(r.Documents, report.Document{
			Path: kind + " " + strconv.Itoa(len(r.Documents)) + ".txt", Type: kind, TypeName: kind, Format: "txt",
			Dated: dated, Date: date, Updated: updated, ReadBy: report.ByText,
		})
	}
	add("logg", report.DatedText, "2025-01-06", "2025-01-31")
	add("motereferat", report.DatedText, "2025-01-20", "")
	add("motereferat", report.DatedIndex, "2025-01-20", "")
	add("systemdokument", report.DatedText, "2025-03-01", "") // does not break the silence
	add("motereferat", report.DatedName, "2025-05-01", "")
	add("varsel", report.DatedNone, "", "")
	add("varsel", report.DatedMetadata, "2025-02-02", "") // a date that nobody sees
	add("motereferat", report.DatedText, "2025-06-01", "")
	add("redegjorelse", report.DatedText, "2026-01-07", "")
	return r
}

func TestTimeline(t *testing.T) {
	tl := newPage(silentReport(), Reader{}).Timeline
	var got []string
	for _, l := range tl.Lanes {
		for _, m := range l.Marks {
			line := string(l.Name) + " " + m.Class + " " + m.X
			if m.EndX != "" {
				line += "–" + m.EndX
			}
			if m.Count > 0 {
				line += " ×" + strconv.Itoa(m.Count)
			}
			got = append(got, line+" "+m.Row)
		}
	}
	want := []string{
		"Logg sure 1.50%–7.44% dok-1",
		"Motereferat sure 4.83% ×2 dok-2",
		"Motereferat name 28.84% dok-5",
		"Motereferat sure 36.20% dok-8",
		"Systemdokument sure 14.34% dok-4",
		"Redegjorelse sure 88.50% dok-9",
		"Varsel undated 97.00% ×2 dok-6",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("marks (-want +got):\n%s", diff)
	}
	if len(tl.Silences) != 1 || tl.Silences[0].Long != "31.01.2025–01.05.2025: 90 dager uten dokumenter fra saken" {
		t.Errorf("silences: %+v", tl.Silences)
	}
	if label := tl.Lanes[1].Marks[0].Label; label != "20.01.2025, motereferat: 2 dokumenter: motereferat 1.txt; motereferat 2.txt" {
		t.Errorf("the label of two documents is %q", label)
	}
	if !tl.HasName || !tl.HasSpan || tl.UndatedX == "" {
		t.Errorf("the legend misses a kind of mark: %+v", tl)
	}
}

func TestTimelineOfOneDay(t *testing.T) {
	r := &report.Report{Documents: []report.Document{{Type: "logg", Dated: report.DatedText, Date: "2025-03-14"}}}
	tl := newPage(r, Reader{}).Timeline
	if x := tl.Lanes[0].Marks[0].X; !strings.HasPrefix(x, "50.") {
		t.Errorf("the only mark stands at %s", x)
	}
}

func TestCalendarDay(t *testing.T) {
	for iso, want := range map[string]string{
		"2025-03-14": "2025-03-14", "2025-03": "2025-03-01",
		"2025-W01": "2024-12-30", "2025-W11": "2025-03-10", "2026-W01": "2025-12-29", "2026-W53": "2026-12-28", "2021-W01": "2021-01-04",
		"2025-W54": "", "2025-W00": "", "2025": "", "": "", "x": "",
	} {
		day, ok := calendarDay(iso)
		if got := day.Format(time.DateOnly); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %s, %v; want %q", iso, got, ok, want)
		}
	}
}

func TestTicks(t *testing.T) {
	from := time.Date(2025, 1, 14, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		days int
		want string
	}{
		{0, ""},
		{10, ""},
		{20, "2025-02"},
		{100, "2025-02 2025-03 2025-04"},
		{365, "2025-03 2025-05 2025-07 2025-09 2025-11 2026-01"},
		{2000, "2026-01 2027-01 2028-01 2029-01 2030-01"},
		{36500, "2030-01 2040-01 2050-01 2060-01 2070-01 2080-01 2090-01 2100-01"},
	} {
		var got []string
		for _, day := range tickDays(from, from.AddDate(0, 0, tt.days), 7) {
			got = append(got, day.Format("2006-01"))
		}
		if strings.Join(got, " ") != tt.want && tt.days < 36500 || len(got) > 7 {
			t.Errorf("%d days: %v, want %s", tt.days, got, tt.want)
		}
	}
}
