package layout

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// at is a word at a place, set in 10 points with letters 5 points wide.
type at struct {
	x, y float64
	text string
}

const size = 10

// write adds words glyph by glyph, as most programs draw them.
func write(t *Text, words ...at) {
	for _, w := range words {
		x := w.x
		for _, r := range w.text {
			t.Add(Piece{X: x, Y: w.y, Advance: size / 2, Size: size, Text: string(r)})
			x += size / 2
		}
	}
}

func texts(t *Text) []string {
	var out []string
	for _, line := range t.Lines() {
		out = append(out, line.Text)
	}
	return out
}

// column returns n lines of prose from y downwards.
func column(x, y float64, name string, n int) []at {
	var words []at
	for i := range n {
		words = append(words, at{x, y - 12*float64(i), fmt.Sprintf("%s linje %d med nok ord til prosa", name, i+1)})
	}
	return words
}

func TestLines(t *testing.T) {
	tests := []struct {
		name  string
		words []at
		want  []string
	}{
		{"words are told apart by gaps", []at{{10, 700, "Hei"}, {29, 700, "verden"}, {59.5, 700, "!"}}, []string{"Hei verden!"}},
		{"drawn from the foot up", []at{{10, 600, "sist"}, {10, 700, "først"}, {10, 650, "midt"}}, []string{"først", "midt", "sist"}},
		{"label and value in two boxes", []at{{200, 700.5, "14.03.2025"}, {10, 700, "Dato:"}}, []string{"Dato:\t14.03.2025"}},
		{"table drawn column by column", []at{{10, 700, "Fag"}, {10, 685, "Norsk"}, {150, 700, "Timer"}, {150, 685, "120"}}, []string{"Fag\tTimer", "Norsk\t120"}},
		{"list", []at{{10, 700, "•"}, {40, 700, "Helsesykepleier"}, {10, 685, "1."}, {40, 685, "Rektor"}}, []string{"• Helsesykepleier", "1. Rektor"}},
		{"doubled words look bold", []at{{10, 700, "Vedtak"}, {10.3, 700, "Vedtak"}}, []string{"Vedtak"}},
		{"label beside the middle of three lines", []at{{10, 730, "Hva"}, {150, 730, "noe"}, {150, 700, "en"}, {10, 688, "Hvem"}, {150, 688, "to"}, {150, 676, "tre"}, {10, 640, "slutt"}}, []string{"Hva\tnoe", "Hvem\ten", "to", "tre", "slutt"}},
		{"labels beside the first line", []at{{10, 700, "Hva"}, {150, 700, "en"}, {150, 688, "to"}, {10, 670, "Hvem"}, {150, 670, "tre"}, {150, 658, "fire"}}, []string{"Hva\ten", "to", "Hvem\ttre", "fire"}},
		{"cells close together", []at{{10, 730, "Tiltak"}, {100, 730, "Frist"}, {10, 685, "Samtaler hver uk"}, {100.5, 685, "uke 3"}, {10, 670, "Et tiltak 14.03."}, {96.9, 670, "fast"}}, []string{"Tiltak\tFrist", "Samtaler hver uk\tuke 3", "Et tiltak 14.03. fast"}},
		{"word broken by a soft hyphen", []at{{10, 700, "et skole\u00ad"}, {10, 688, "miljø som"}}, []string{"et skolemiljø", "som"}},
		{"word broken by a hyphen", []at{{10, 700, "lese-"}, {10, 688, "og skrive"}}, []string{"lese-", "og skrive"}},
		{"a word twice on a line stays twice", []at{{10, 700, "ja"}, {25, 700, "ja"}}, []string{"ja ja"}},
		{"label in the middle of its cell", []at{{10, 694, "Beskrivelse"}, {150, 700, "første linje"}, {150, 688, "andre linje"}}, []string{"Beskrivelse\tførste linje", "andre linje"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var text Text
			write(&text, test.words...)
			if got := texts(&text); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestGlyphsDrawnTwice draws each glyph twice before the next.
func TestGlyphsDrawnTwice(t *testing.T) {
	var text Text
	for i, r := range "ASK" {
		for _, shift := range []float64{0, 0.4} {
			write(&text, at{10 + 5*float64(i) + shift, 700, string(r)})
		}
	}
	if got := texts(&text); !slices.Equal(got, []string{"ASK"}) {
		t.Errorf("got %q", got)
	}
}

// TestColumns reads a heading across the page, then two columns of prose one
// after the other; a table of the same shape with short cells stays in rows.
func TestColumns(t *testing.T) {
	var text Text
	left, right := column(10, 650, "venstre", 6), column(300, 650, "høyre", 6)
	var mixed []at
	for i := range left {
		mixed = append(mixed, left[i], right[i])
	}
	write(&text, at{10, 700, "En overskrift som går over begge spaltene på hele siden her"})
	write(&text, mixed...)
	got := strings.Join(texts(&text), "\n")
	var want []string
	want = append(want, "En overskrift som går over begge spaltene på hele siden her")
	for _, w := range append(left, right...) {
		want = append(want, w.text)
	}
	if got != strings.Join(want, "\n") {
		t.Errorf("got\n%s", got)
	}
}

func TestTableStaysInRows(t *testing.T) {
	var text Text
	var want []string
	for i := range 8 {
		y := 700 - 14*float64(i)
		write(&text, at{10, y, fmt.Sprintf("Tiltak %d", i)}, at{200, y, "Kontaktlærer"}, at{350, y, "14.03.2025"})
		want = append(want, fmt.Sprintf("Tiltak %d\tKontaktlærer\t14.03.2025", i))
	}
	if got := texts(&text); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestTableOfLongCells keeps the rows of a table together whose cells are as long
// as lines of prose.
func TestTableOfLongCells(t *testing.T) {
	var text Text
	var want []string
	for i := range 6 {
		y := 700 - 20*float64(i)
		left, right := fmt.Sprintf("Er det noe du lurer på i %d", i), fmt.Sprintf("Eleven er nevnt av %d andre", i)
		write(&text, at{10, y, left}, at{300, y, right})
		want = append(want, left+"\t"+right)
	}
	if got := texts(&text); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestCloseUp(t *testing.T) {
	for in, want := range map[string]string{
		"V E D T A K": "VEDTAK", "Å R S R A P P O R T": "ÅRSRAPPORT", "A B C D": "A B C D", "": "", "A": "A",
		"a b c d e f": "a b c d e f", "A 1 B 2 C 3": "A 1 B 2 C 3", "V E D T A K nå": "V E D T A K nå", "A\tB C D E F": "A\tB C D E F",
	} {
		if got := closeUp(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

// TestDirections reads text that runs upwards, downwards and upside down.
func TestDirections(t *testing.T) {
	steps := [4][2]float64{{5, 0}, {0, 5}, {-5, 0}, {0, -5}}
	for turn, step := range steps {
		var text Text
		x, y := 300.0, 300.0
		for _, r := range "På tvers" {
			text.Add(Piece{X: x, Y: y, Advance: 5, Size: size, Turn: uint8(turn), Text: string(r)})
			x, y = x+step[0], y+step[1]
		}
		lines := text.Lines()
		if len(lines) != 1 || lines[0].Text != "På tvers" || lines[0].Turned != (turn != 0) {
			t.Errorf("turn %d: got %+v", turn, lines)
		}
	}
}

func TestUnseen(t *testing.T) {
	var text Text
	text.Add(Piece{X: 10, Y: 700, Advance: 50, Size: size, Text: "synlig"})
	text.Add(Piece{X: 10, Y: 650, Advance: 50, Size: size, Text: "skjult", Unseen: true})
	lines := text.Lines()
	if len(lines) != 2 || lines[0].Unseen || !lines[1].Unseen {
		t.Errorf("got %+v", lines)
	}
}

// TestRaised keeps raised and lowered signs with the text that they follow.
func TestRaised(t *testing.T) {
	var text Text
	write(&text, at{10, 700, "kl."}, at{30, 700, "08"})
	text.Add(Piece{X: 40, Y: 705, Advance: 6, Size: 6, Text: "30"})
	write(&text, at{50, 700, "i"}, at{60, 700, "H"})
	text.Add(Piece{X: 65, Y: 697, Advance: 3, Size: 6, Text: "2"})
	write(&text, at{68, 700, "O"}, at{10, 686, "neste"})
	if got := texts(&text); !slices.Equal(got, []string{"kl. 0830 i H2O", "neste"}) {
		t.Errorf("got %q", got)
	}
}

// TestPiecesWithoutText keeps a word together around a glyph that has no text.
func TestPiecesWithoutText(t *testing.T) {
	var text Text
	write(&text, at{10, 700, "ko"})
	text.Add(Piece{X: 20, Y: 700, Advance: 5, Size: size})
	write(&text, at{25, 700, "likt"})
	if got := texts(&text); !slices.Equal(got, []string{"kolikt"}) {
		t.Errorf("got %q", got)
	}
}

func TestRunsAreBounded(t *testing.T) {
	var text Text
	for i := range maxRuns + 10 {
		text.Add(Piece{X: 10, Y: float64(20 * i), Advance: 5, Size: size, Text: "x"})
	}
	if !text.Full() || len(text.runs) != maxRuns {
		t.Errorf("%d runs", len(text.runs))
	}
}
