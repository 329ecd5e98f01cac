package doctype

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestBlank(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		want  bool
	}{
		{"labels with nothing after them", []string{"Dato:", "Sted:", "Til stede:", "Referent:", "Sak 1:"}, true},
		{"lines to write on", []string{"Elev: ____ Klasse: ____ Dato: ____", "Observatør: ......"}, true},
		{"prompts", []string{"[navn på elev]", "Skole: [navn på skolen]", "[Beskriv hva som har skjedd]"}, true},
		{"a date to fill in is no date", []string{"Dato: dd.mm.åååå", "Elev:", "Sted: ....", "Navn: ....", "Sign.: ...."}, true},
		{"only the head of a table", []string{"LOGG\tElev:", "Dato\tHendelse\tHvem\tOppfølging"}, true},
		{"the head of a table and a signature", []string{"Observasjon", "Tid\tHva skjer\tHvem er med", "Sign.: ____"}, true},
		{"a table with a row", []string{"Logg", "Dato\tHendelse\tHvem", "Uke 9\tRolig\tKL"}, false},
		{"a table of words", []string{"Instanser", "Instans\tNavn\tRolle", "BUP\tLege\tUtredning"}, false},
		{"a table whose rows came out as lines", []string{"Plan", "Tiltak\tAnsvarlig\tNår", "Voksen ute i storefri"}, false},
		{"filled in", []string{"Dato: 3.3.2025", "Sted: møterom", "Til stede: mor", "Referent: Vik"}, false},
		{"values on the next line", []string{"Dato:", "3. mars 2025", "Sted:", "Møterom 2", "Tema:", "Trivsel", "Elev:", "A.B."}, false},
		{"some fields left open", []string{"Elev: A.B.", "Dato: 3.3.2025", "Tiltak: voksen ute", "Status:", "Sign.: ____"}, false},
		{"told, with a line for the signature", []string{"Hun fortalte at hun gruet seg.", "Vi ringte mor.", "Dato: ____ Sign.: ____ Rektor: ____"}, false},
	} {
		r := read(document("skjema.docx", test.lines))
		r.rows.settle()
		if got := r.blank(); got != test.want {
			t.Errorf("%s: %v %+v %+v", test.name, got, r.form, r.sentences)
		}
	}
}

func TestLabelsOf(t *testing.T) {
	for _, test := range []struct {
		line text.Line
		want []string
	}{
		{text.Line{Text: "Dato: 3.3.2025"}, []string{"Dato", "3.3.2025"}},
		{text.Line{Text: "Dato:\t3.3.2025\tSted:\tRom 2", Region: text.Cell}, []string{"Dato", "3.3.2025", "Sted", "Rom 2"}},
		{text.Line{Text: "Navn:\t\tKlasse:", Region: text.Cell}, []string{"Navn", "", "Klasse", ""}},
		{text.Line{Text: "Elev\tA.B.", Region: text.Field}, []string{"Elev", "A.B."}},
		{text.Line{Text: "Hun sa det slik: jeg vil ikke"}, []string{"Hun sa det slik", "jeg vil ikke"}},
		{text.Line{Text: "kl. 10:15 gikk hun"}, nil},
		{text.Line{Text: "Da de andre kom ut i friminuttet sa han det: nei"}, nil},
	} {
		var got []string
		for label, value := range labelsOf(&test.line) {
			got = append(got, label, value)
		}
		if len(got) != len(test.want) {
			t.Errorf("%q: %q", test.line.Text, got)
			continue
		}
		for i := range got {
			if got[i] != test.want[i] {
				t.Errorf("%q: %q", test.line.Text, got)
			}
		}
	}
}
