package schema

import (
	"regexp"
	"testing"
)

func TestParseDate(t *testing.T) {
	tests := []struct {
		in, iso string
		problem Problem
	}{
		{"2025-03-14", "2025-03-14", ""},
		{"14.03.2025", "2025-03-14", ""},
		{"4.3.2025", "2025-03-04", ""},
		{"14.03.25", "2025-03-14", ""},
		{"14. 3. 2025", "2025-03-14", ""},
		{"14. mars 2025", "2025-03-14", ""},
		{"1. Desember 2024", "2024-12-01", ""},
		{"29.02.2024", "2024-02-29", ""},
		{"2025-03", "2025-03", ""},
		{"mars 2025", "2025-03", ""},
		{"2025-W01", "2025-W01", ""},
		{"uke 9 2025", "2025-W09", ""},
		{"Veke 11, 2025", "2025-W11", ""},
		{"2026-W53", "2026-W53", ""},

		{"29.02.2025", "", NoSuchDate},
		{"2025-13-01", "", NoSuchDate},
		{"2025-13", "", NoSuchDate},
		{"2025-W53", "", NoSuchDate},
		{"uke 0 2025", "", NoSuchDate},
		{"14.03.1205", "", NoSuchDate},
		{"00.03.2025", "", NoSuchDate},

		{"", "", BadForm},
		{"2025", "", BadForm},
		{"2024/25", "", BadForm},
		{"14/03/2025", "", BadForm},
		{"03-14-2025", "", BadForm},
		{"14.03", "", BadForm},
		{"14. marts 2025", "", BadForm},
		{"2025-03-14T10:00:00Z", "", BadForm},
		{"ca. mars 2025", "", BadForm},
		{"14.03.2025 og 15.03.2025", "", BadForm},
		{"\n14.03.2025", "", BadForm},
	}
	c, err := checkerFor("manifest")
	if err != nil {
		t.Fatal(err)
	}
	pattern, _ := c.at([]string{"dokumenter", "0", "dato"})["pattern"].(string)
	for _, tt := range tests {
		iso, problem := parseDate(tt.in)
		if iso != tt.iso || problem != tt.problem {
			t.Errorf("parseDate(%q) = %q, %q; want %q, %q", tt.in, iso, problem, tt.iso, tt.problem)
		}
		if matches, err := regexp.MatchString(pattern, tt.in); err != nil || matches != (problem != BadForm) {
			t.Errorf("%q: the schema's pattern says %t, parseDate %q (%v)", tt.in, matches, problem, err)
		}
	}
}

func TestParseDay(t *testing.T) {
	c, err := checkerFor("manifest")
	if err != nil {
		t.Fatal(err)
	}
	pattern, _ := c.at([]string{"unntak", "0", "til"})["pattern"].(string)
	for in, want := range map[string]string{
		"2025-03-14": "2025-03-14", "14.3.25": "2025-03-14", "14. juni 2025": "2025-06-14",
		"mars 2025": "", "2025-03": "", "uke 11 2025": "", "31.06.2025": "",
	} {
		iso, problem := parseDay(in)
		if iso != want || (problem == "") != (want != "") {
			t.Errorf("parseDay(%q) = %q, %q; want %q", in, iso, problem, want)
		}
		if matches, _ := regexp.MatchString(pattern, in); matches != (problem != BadForm) {
			t.Errorf("%q: the schema's pattern says %t, parseDay %q", in, matches, problem)
		}
	}
}
