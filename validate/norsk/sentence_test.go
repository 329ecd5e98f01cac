package norsk

import "testing"

func TestFormOf(t *testing.T) {
	for word, want := range map[string]VerbForm{
		"ringte": Past, "ringde": Past, "vart": Past, "ble": Past, "observerte": Past, "informerte": Past, "gjekk": Past,
		"skal": Modal, "bør": Modal, "må": Modal,
		"ringer": NoVerb, "skole": NoVerb, "verte": NoVerb, "kan": NoVerb,
	} {
		if got := FormOf(word); got != want {
			t.Errorf("%s: %d, want %d", word, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, test := range []struct {
		line string
		want Sentences
	}{
		{"Alle ansatte skal følge med.", Sentences{Total: 1, Rules: 1, Modal: 1, Generic: 1}},
		{"Elevane skal møte presis. Rektor ringde heim.", Sentences{Total: 2, Past: 1, Rules: 1, Modal: 1, Generic: 1}},
		{"Han har ikke fortalt det hjemme.", Sentences{Total: 1, Past: 1, Person: 1}},
		{"Har barnet ditt det bra der?", Sentences{}},                     // a question tells nothing
		{"Skolen har barnet i tankene.", Sentences{Total: 1, Generic: 1}}, // "barnet" is no participle
		{"Eleven skal høres i saken.", Sentences{Total: 1, Modal: 1}},
		{"Skriv ned det eleven sier.", Sentences{Total: 1, Orders: 1}},
		{"I dag satt Ada og A.B. alene.", Sentences{Total: 1, Past: 1, Named: 1}},
		{"Voksen i gangen\tFra uke 6\tRektor", Sentences{Total: 2}},
		{"Ja.", Sentences{}},
		{"Skolen skulle ha ringt, sa mor.", Sentences{Total: 1, Past: 1, Person: 1}},
	} {
		var got Sentences
		got.Add(test.line, Tokenize(test.line))
		if got != test.want {
			t.Errorf("%q:\n got %+v\nwant %+v", test.line, got, test.want)
		}
	}
}

func TestIsName(t *testing.T) {
	for _, test := range []struct {
		line string
		want string // the words that are names
	}{
		{"I dag satt Ada alene", "Ada"},
		{"Ada satt alene", ""}, // the first word of a sentence can be any
		{"Vi så det. Kari ringte Per", "Per"},
		{"Møte på Lia skole med PPT", ""},
		{"Brev til Statsforvalteren i Innlandet", ""},
		{"Elev A og M satt ved døra", "A M"},
	} {
		got := ""
		tokens := Tokenize(test.line)
		for i := range tokens {
			if IsName(test.line, tokens, i) {
				if got != "" {
					got += " "
				}
				got += test.line[tokens[i].Start:tokens[i].End]
			}
		}
		if got != test.want {
			t.Errorf("%q: %q, want %q", test.line, got, test.want)
		}
	}
}

func TestStandard(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Jeg spurte hvordan det gikk, og hun sa at hun ikke visste.", "nb"},
		{"Eg spurde korleis det gjekk, og ho sa at ho ikkje visste.", "nn"},
		{"Problem Tiltak Når Evaluering", ""},
		{"Eleven seier: «jeg vil ikke». Skulen har ikkje gjort noko, seier ho, og ho vil heim frå skulen.", "nn"},
	} {
		var s Standard
		s.Add(Tokenize(test.text))
		if got := s.Lang(); got != test.want {
			t.Errorf("%q: %q, want %q (%+v)", test.text, got, test.want, s)
		}
	}
}
