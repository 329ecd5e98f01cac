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

func TestPlaceName(t *testing.T) {
	for _, tt := range []struct {
		text  string
		comma bool
		want  bool
	}{
		{"Hamar", false, true},
		{"Øvre Vik, den", false, true},
		{"NORDLI SKOLE", false, true},
		{"Vik kommune, oppvekst", true, true},
		{"Vik oppvekstsenter", true, true},
		{"Fra", false, false},
		{"Møte", false, false},
		{"hamar", false, false},
		{"Eleven ble slått", true, false},
		{"Klasse 5", true, false},
		{"PPT", false, false},
		{"", false, false},
	} {
		if got := placeName(tt.text, tt.comma); got != tt.want {
			t.Errorf("placeName(%q, %v) = %v, want %v", tt.text, tt.comma, got, tt.want)
		}
	}
}

func TestDocNoun(t *testing.T) {
	for text, want := range map[string]bool{
		"Referat fra samarbeidsmøte":       true,
		"Kort møtereferat":                 true,
		"Telefonnotat, mor til elev A,":    true,
		"Mor fortalte om en hendelse":      false,
		"Møtet ble avtalt til":             false,
		"Eleven begynte på skolen":         false,
		"Elevsamtale – Mia 6B –":           true,
		"Elev A var borte fra skolen hele": false,
	} {
		if got := docNoun(text); got != want {
			t.Errorf("docNoun(%q) = %v, want %v", text, got, want)
		}
	}
}

func TestLabels(t *testing.T) {
	for _, tt := range []struct {
		cell string
		want Role // of the label that a date after the cell belongs to
	}{
		{"Dato: ", Made},
		{"Møtedato: ", Met},
		{"Dato for varsling: ", Made},
		{"Dato for evaluering: ", Evaluation},
		{"Dato for meklingsmøte: ", Met},
		{"Dato for neste møte: ", NextMeeting},
		{"Tilvist dato ", Event},
		{"Fødselsdato: ", Born},
		{"Kari Li, f. ", Born},
		{"Vår dato: ", Made},
		{"Deres dato: ", OtherLetter},
		{"Dykkar dato: ", OtherLetter},
		{"Neste revisjon: ", Unknown},
		{"Sist endra ", Revised},
		{"Gjeld frå ", ValidFrom},
		{"Skjemadato: ", Made},
		{"Tiltaksdato: ", Planned},
		{"Utarbeidet av Kari Li, ", Made},
		{"Innan ", Due},
		{"Frist for svar er satt til ", Due},
		{"Dette er en setning som nevner frist. Vi møtte mor ", ""},
		{"Vi så at ", ""},
	} {
		got := Role("")
		if f := nearest(lexiconLabels().in(tt.cell), tt.cell); f != nil {
			got = f.role
		}
		if got != tt.want {
			t.Errorf("after %q: role %q, want %q", tt.cell, got, tt.want)
		}
	}
}
