package casefile

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestDecideDateTrustsTheTextMost(t *testing.T) {
	made := &dating.Found{Date: "2025-03-14", Role: dating.Made, At: text.Place{Page: 1, Line: 2}}
	list := &Evidence{Date: "2025-03-15"}
	for _, tt := range []struct {
		name  string
		facts Facts
		list  *Evidence
		want  Dated
		date  string
	}{
		{"text before list", Facts{Dating: dating.Facts{Made: made}}, list, ByText, "2025-03-14"},
		{"list before name", Facts{Dating: dating.Facts{Name: "2025-03-16"}}, list, ByIndex, "2025-03-15"},
		{"name before metadata", Facts{Dating: dating.Facts{Name: "2025-03-16", Created: "2025-01-01"}}, nil, ByName, "2025-03-16"},
		{"a name without a year is none", Facts{Dating: dating.Facts{Name: "--03-16"}}, nil, Undated, ""},
		{"but metadata of that very day gives the year", Facts{Dating: dating.Facts{Name: "--03-16", Created: "2025-03-16"}}, nil, ByName, "2025-03-16"},
		{"and that of another day does not", Facts{Dating: dating.Facts{Name: "--03-16", Created: "2025-03-17"}}, nil, ByMetadata, "2025-03-17"},
		{"metadata", Facts{Dating: dating.Facts{Created: "2025-01-01"}}, nil, ByMetadata, "2025-01-01"},
		{"nothing", Facts{}, nil, Undated, ""},
		{"list beats unreadable", Facts{Unread: true, Problem: text.NeedsPassword}, list, ByIndex, "2025-03-15"},
		{"a name never dates an unreadable one", Facts{Unread: true, Dating: dating.Facts{Name: "2025-03-16"}}, nil, Unreadable, ""},
	} {
		d := &Document{Facts: tt.facts, ListDate: tt.list}
		d.decideDate()
		if d.Dated != tt.want || d.Date != tt.date {
			t.Errorf("%s: got %s %q, want %s %q", tt.name, d.Dated, d.Date, tt.want, tt.date)
		}
	}
}

func TestFirstDay(t *testing.T) {
	for date, want := range map[string]string{
		"2025-03-14": "2025-03-14",
		"2025-03":    "2025-03-01",
		"2025-W11":   "2025-03-10",
		"2025-W01":   "2024-12-30", // the week with 4 January began in the old year
		"2020-W53":   "2020-12-28",
		"2021-W01":   "2021-01-04",
	} {
		if got := firstDay(date); got != want {
			t.Errorf("firstDay(%q) = %q, want %q", date, got, want)
		}
	}
}

func TestLongestSilenceCountsFromTheLastEntryOfALog(t *testing.T) {
	log := &Document{Facts: Facts{Path: "logg", Kind: doctype.Facts{Type: doctype.Logg}}, Date: "2025-01-10", Updated: "2025-05-20"}
	minutes := &Document{Facts: Facts{Path: "referat", Kind: doctype.Facts{Type: doctype.Motereferat}}, Date: "2025-02-01"}
	late := &Document{Facts: Facts{Path: "plan", Kind: doctype.Facts{Type: doctype.Aktivitetsplan}}, Date: "2025-06-10"}
	account := &Document{Facts: Facts{Path: "svar", Kind: doctype.Facts{Type: doctype.Redegjorelse}}, Date: "2026-06-10"}
	c := &Case{Documents: []*Document{log, minutes, late, account}}
	c.Timeline = c.timeline()
	silence, long := c.LongestSilence(20)
	if !long || silence.From != log || silence.To != late || silence.Days != 21 {
		t.Errorf("got %+v, %v; want the 21 days from the log's last entry to the plan", silence, long)
	}
	if _, long := c.LongestSilence(22); long {
		t.Error("21 days were called a silence of 22")
	}
}

func TestInFuture(t *testing.T) {
	c := &Case{AsOf: "2025-03-14"}
	for date, want := range map[string]bool{
		"2025-03-14": false, "2025-03-15": true, "2025-03": false, "2025-04": true, "2025-W11": false, "2025-W12": true, "": false, "--12-24": false,
	} {
		if got := c.InFuture(date); got != want {
			t.Errorf("InFuture(%q) = %v, want %v", date, got, want)
		}
	}
}

func TestHasIDNumber(t *testing.T) {
	for _, tt := range []struct {
		s    string
		want bool
	}{
		{"Referat 15889600001.pdf", true}, // month +80: a synthetic number
		{"158896 00001 samtale", true},
		{"15889600002", false},  // wrong control digit
		{"158896000011", false}, // twelve digits
		{"Sak 2025 12345678901", false},
		{"12345678", false},
		{"Referat 2025-03-14.pdf", false},
	} {
		if got := HasIDNumber(tt.s); got != tt.want {
			t.Errorf("HasIDNumber(%q) = %v, want %v", tt.s, got, tt.want)
		}
	}
}
