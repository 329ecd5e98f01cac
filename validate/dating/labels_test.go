package dating

import "testing"

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
