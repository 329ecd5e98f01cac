package norsk

import "testing"

func TestDateString(t *testing.T) {
	for _, tt := range []struct {
		date      Date
		want      string
		precision Precision
		valid     bool
	}{
		{Date{2025, 3, 14, 0}, "2025-03-14", Day, true},
		{Date{2025, 3, 0, 0}, "2025-03", Month, true},
		{Date{2025, 0, 0, 11}, "2025-W11", Week, true},
		{Date{0, 3, 14, 0}, "--03-14", NoYear, true},
		{Date{0, 0, 0, 11}, "--W11", NoYear, true},
		{Date{0, 2, 29, 0}, "--02-29", NoYear, true},
		{Date{2024, 2, 29, 0}, "2024-02-29", Day, true},
		{Date{2025, 2, 29, 0}, "2025-02-29", Day, false},
		{Date{2000, 2, 29, 0}, "2000-02-29", Day, true},
		{Date{1900, 2, 29, 0}, "1900-02-29", Day, false},
		{Date{2025, 13, 1, 0}, "2025-13-01", Day, false},
		{Date{2020, 0, 0, 53}, "2020-W53", Week, true},
		{Date{2025, 0, 0, 53}, "2025-W53", Week, false},
		{Date{1875, 3, 14, 0}, "1875-03-14", Day, false},
		{Date{}, "", NoDate, false},
	} {
		if got := tt.date.String(); got != tt.want {
			t.Errorf("%+v.String() = %q, want %q", tt.date, got, tt.want)
		}
		if got := tt.date.Precision(); got != tt.precision {
			t.Errorf("%+v.Precision() = %v, want %v", tt.date, got, tt.precision)
		}
		if got := tt.date.Valid(); got != tt.valid {
			t.Errorf("%+v.Valid() = %v, want %v", tt.date, got, tt.valid)
		}
		if back, ok := ParseISO(tt.want); ok != tt.valid || ok && back != tt.date {
			t.Errorf("ParseISO(%q) = %+v, %v", tt.want, back, ok)
		}
	}
	for _, s := range []string{"2025-3-14", "14.03.2025", "2025/03/14", "2025-03-1x", "----------", "2025-W1", "x"} {
		if d, ok := ParseISO(s); ok {
			t.Errorf("ParseISO(%q) = %+v, want nothing", s, d)
		}
	}
}

func TestDateCalendar(t *testing.T) {
	for _, tt := range []struct {
		date    Date
		weekday int
		week    Date
		next    string
	}{
		{Date{2025, 3, 12, 0}, 3, Date{Year: 2025, Week: 11}, "2025-03-13"},
		{Date{2016, 11, 22, 0}, 2, Date{Year: 2016, Week: 47}, "2016-11-23"},
		{Date{2024, 12, 31, 0}, 2, Date{Year: 2025, Week: 1}, "2025-01-01"},
		{Date{2021, 1, 3, 0}, 7, Date{Year: 2020, Week: 53}, "2021-01-04"},
		{Date{2024, 2, 28, 0}, 3, Date{Year: 2024, Week: 9}, "2024-02-29"},
		{Date{2023, 1, 1, 0}, 7, Date{Year: 2022, Week: 52}, "2023-01-02"},
	} {
		if got := tt.date.Weekday(); got != tt.weekday {
			t.Errorf("%v is weekday %d, want %d", tt.date, got, tt.weekday)
		}
		if got := tt.date.ISOWeek(); got != tt.week {
			t.Errorf("%v lies in %v, want %v", tt.date, got, tt.week)
		}
		if got := tt.date.Next().String(); got != tt.next {
			t.Errorf("after %v comes %s, want %s", tt.date, got, tt.next)
		}
	}
}

func TestDateOrder(t *testing.T) {
	inOrder := []Date{
		{Month: 12, Day: 31},             // without a year: before all others
		{Year: 2024, Month: 12, Day: 29}, // a Sunday
		{Year: 2025, Week: 1},            // begins on 30 December
		{Year: 2025, Month: 1},           // begins on the 1st
		{Year: 2025, Month: 1, Day: 2},   //
		{Year: 2025, Month: 3, Day: 1},   //
		{Year: 2025, Month: 3, Day: 2},   //
	}
	for i := 1; i < len(inOrder); i++ {
		if inOrder[i-1].Compare(inOrder[i]) >= 0 {
			t.Errorf("%v does not come before %v", inOrder[i-1], inOrder[i])
		}
	}
	from, to := Date{Year: 2024, Month: 2, Day: 28}, Date{Year: 2024, Month: 3, Day: 1}
	if got := from.Days(to); got != 2 {
		t.Errorf("%d days from %v to %v, want 2", got, from, to)
	}
}

func TestLanguage(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Eleven har ikke hatt noen å være sammen med på skolen.", "nb"},
		{"Eleven har ikkje hatt nokon å vere saman med på skulen.", "nn"},
		{"12.03.2025", ""},
		{"", ""},
	} {
		if got := Language(tt.text); got != tt.want {
			t.Errorf("Language(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}
