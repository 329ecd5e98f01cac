package plain

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestRow(t *testing.T) {
	cell := func(paragraphs ...string) []text.Line {
		var out []text.Line
		for _, p := range paragraphs {
			out = append(out, text.Line{Text: p})
		}
		return out
	}
	tests := []struct {
		name  string
		cells [][]text.Line
		want  []string
	}{
		{"label and value", [][]text.Line{cell("Dato"), cell("1.2.2025")}, []string{"Dato\t1.2.2025"}},
		{"paragraphs", [][]text.Line{cell("Tiltak"), cell("Samtale", "Oppfølging.", "Ekstra vakt")}, []string{"Tiltak\tSamtale; Oppfølging. Ekstra vakt"}},
		{"empty cells", [][]text.Line{cell("a"), nil, cell("", "c"), nil}, []string{"a\t\tc"}},
		{"empty first cell", [][]text.Line{nil, cell("b"), cell("c")}, []string{"\tb\tc"}},
		{"layout", [][]text.Line{nil, cell("Skolen", "Dato: 1.2.2025", "")}, []string{"Skolen", "Dato: 1.2.2025"}},
		{"nested table", [][]text.Line{cell("Skolen"), {{Text: "Dato\t1.2.2025", Region: text.Cell}}}, []string{"Skolen", "Dato\t1.2.2025"}},
		{"letterhead", [][]text.Line{cell("Fjellvik kommune", "Bekkelia skole"), cell("Vår dato", "12.11.2025"), cell("Vår ref.", "25/311", "Unntatt")}, []string{"Fjellvik kommune\tVår dato\tVår ref.", "Bekkelia skole\t12.11.2025\t25/311", "Unntatt"}},
		{"names and offices", [][]text.Line{cell("Mona Lund", "Jon Eide"), cell("PPT", "rektor")}, []string{"Mona Lund\tPPT", "Jon Eide\trektor"}},
		{"long cells beside each other", [][]text.Line{cell("En voksen følger gruppen i hvert storefri ute", "Samtale"), cell("Miljøterapeut", "Kontaktlærer")}, []string{"En voksen følger gruppen i hvert storefri ute; Samtale\tMiljøterapeut; Kontaktlærer"}},
		{"label above its value", [][]text.Line{cell("Skolen"), cell("Vår dato", "12.11.2025")}, []string{"Skolen\tVår dato: 12.11.2025"}},
		{"number in a list", [][]text.Line{cell("Tiltak"), cell("Fast voksen ute i hvert storefri", "2 samtaler")}, []string{"Tiltak\tFast voksen ute i hvert storefri; 2 samtaler"}},
		{"tab in a cell", [][]text.Line{cell("a\tb"), cell("c")}, []string{"a b\tc"}},
		{"empty", [][]text.Line{nil, cell("")}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, l := range Row(tt.cells) {
				got = append(got, l.Text)
				if l.Region != text.Cell {
					t.Errorf("line %q is in region %v", l.Text, l.Region)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestRowMovesAuto(t *testing.T) {
	row := Row([][]text.Line{{{Text: "Først"}, {Text: "så i dag", Auto: []text.Span{{Start: 4, End: 9}}}}, {{Text: "x", Auto: []text.Span{{Start: 0, End: 1}}}}})
	want := []text.Span{{Start: 12, End: 17}, {Start: 18, End: 19}}
	if diff := cmp.Diff(want, row[0].Auto); diff != "" {
		t.Errorf("%q (-want +got):\n%s", row[0].Text, diff)
	}
}
