package norsk

import (
	"slices"
	"strings"
	"testing"
)

func TestClauses(t *testing.T) {
	tests := []struct {
		name string
		text string
		want []string
	}{
		{"empty", "", nil},
		{"one", "PPT er koblet på.", []string{"PPT er koblet på"}},
		{"but", "PPT er ikke koblet på, men BUP er det.", []string{"PPT er ikke koblet på", "men BUP er det"}},
		{"a list of nouns is one", "Vi har ikke hatt kontakt med PPT, BUP eller Nav.", []string{"Vi har ikke hatt kontakt med PPT, BUP eller Nav"}},
		{"and with a verb on either side", "PPT kom i mai og BUP ringte i juni.", []string{"PPT kom i mai", "og BUP ringte i juni"}},
		{"and between nouns", "PPT og BUP deltok.", []string{"PPT og BUP deltok"}},
		{"condition first", "Dersom det ikkje vert betre, kontaktar vi PPT.", []string{"Dersom det ikkje vert betre", "kontaktar vi PPT"}},
		{"relative clause", "Mor, som jobber i barnevernet, var på møtet.", []string{"Mor, som jobber i barnevernet", "var på møtet"}},
		{"afterthought with a negation", "PPT har vært her, ikke BUP.", []string{"PPT har vært her", "ikke BUP"}},
		{"date with an inner space", "Møte 22.11. 2016 med PPT", []string{"Møte 22.11. 2016 med PPT"}},
		{"date ends the sentence", "Henvist 3.2. PPT svarte.", []string{"Henvist 3.2", "PPT svarte"}},
		{"abbreviation", "Møte kl. 10 med bl.a. PPT", []string{"Møte kl. 10 med bl.a. PPT"}},
		{"number of a heading", "4. Andre instanser", []string{"4. Andre instanser"}},
		{"cells", "PPT\tvurderes", []string{"PPT", "vurderes"}},
		{"purpose", "Vi ringte PPT for å spørre.", []string{"Vi ringte PPT", "for å spørre"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tokens := Tokenize(tt.text)
			var got []string
			for _, c := range Clauses(tt.text, tokens) {
				got = append(got, tt.text[tokens[c.First].Start:tokens[c.End-1].End])
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

func TestClausesCoverEveryToken(t *testing.T) {
	text := strings.Repeat("A, og b er, men c (som) har; d. E\tF – g ", 50)
	tokens := Tokenize(text)
	next := 0
	for _, c := range Clauses(text, tokens) {
		if c.First != next || c.End <= c.First {
			t.Fatalf("clause %+v does not begin at token %d", c, next)
		}
		next = c.End
	}
	if next != len(tokens) {
		t.Errorf("%d of %d tokens covered", next, len(tokens))
	}
}
