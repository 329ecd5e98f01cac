package dating

import "testing"

func TestSpanIn(t *testing.T) {
	for _, tt := range []struct {
		text  string
		whole bool
		month int
		want  int // the year that the heading gives the month; 0: none
	}{
		{"skoleåret 2024/2025", false, 9, 2024},
		{"skuleåret 2024/25", false, 2, 2025},
		{"Skoleåret 2024–2025", false, 1, 2025},
		{"Skoleåret 2024 - 2025", false, 11, 2024},
		{"24/25", false, 8, 2024},
		{"høsten 2024", false, 10, 2024},
		{"hausten 2024", false, 2, 0},
		{"våren 2025", false, 3, 2025},
		{"Logg vår 2025", false, 10, 0},
		{"H24", false, 9, 2024},
		{"v25", false, 4, 2025},
		{"Logg 2025", true, 12, 2025},
		{"Elevene i 2025", false, 3, 0},
		{"desember 2024", true, 12, 2024},
		{"Sak 24/26", false, 3, 0},
		{"9 av 12", true, 3, 0},
		{"uten tall", true, 3, 0},
	} {
		p, ok := spanIn(tt.text, tt.whole)
		got := 0
		if ok {
			got = p.year(tt.month)
		}
		if got != tt.want {
			t.Errorf("%q gives month %d the year %d, want %d", tt.text, tt.month, got, tt.want)
		}
	}
}
