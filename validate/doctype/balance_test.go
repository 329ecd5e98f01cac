package doctype

import "testing"

// The balance keeps rules and reports apart whatever the title says.
func TestBalance(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		rules bool
	}{
		{"rules", []string{"Alle ansatte skal gripe inn.", "Rektor har ansvar for at elevene blir hørt.", "Foresatte skal informeres samme dag."}, true},
		{"eleven in a rule", []string{"Eleven skal høres.", "Skolen skal undersøke saken.", "Planen revideres hvert år."}, true},
		{"nynorsk rules", []string{"Alle tilsette skal følgje med.", "Den som får mistanke, skal melde frå.", "Godkjend av rektor"}, true},
		{"orders", []string{"Snakk med eleven.", "Skriv ned det eleven sier.", "Informer rektor.", "Lag en plan."}, true},
		{"events", []string{"Hun fortalte at de andre gikk.", "Vi ringte mor.", "Rektor snakket med guttene."}, false},
		{"nynorsk events", []string{"Ho fortalde at dei andre gjekk.", "Vi ringde mor.", "Det vart halde møte."}, false},
		{"a log", []string{"03.02.2025 Rolig", "05.02.2025 Dytting i kø", "07.02.2025 Samtale"}, false},
	} {
		r := read(document("x.docx", test.lines))
		r.rows.settle()
		if b := r.balance(); (b > tilt) != test.rules || (b < -tilt) == test.rules {
			t.Errorf("%s: %.2f %+v", test.name, b, r.sentences)
		}
	}
}

func TestConfidenceGrowsWithTheLead(t *testing.T) {
	last := -1.0
	for _, lead := range []float64{0, 1, 2, 4, 8} {
		now := confidence(5+lead, 5, 500)
		if now <= last || now > 1 {
			t.Errorf("lead %v: %v after %v", lead, now, last)
		}
		last = now
	}
	if few, many := confidence(6, 2, fewestLetters-1), confidence(6, 2, 500); few >= many {
		t.Errorf("%v for a few letters, %v for many", few, many)
	}
}

func TestClassifyWithoutText(t *testing.T) {
	if f := Classify(document("Referat fra møte.pdf", nil)); f.Type != Motereferat || f.Confidence > 0.6 {
		t.Errorf("by its name: %s", describe(f))
	}
	if f := Classify(document("IMG_2041.jpg", nil)); f.Type != Annet {
		t.Errorf("by nothing: %s", describe(f))
	}
	if f := Classify(document("Redegjørelse.docx", []string{"Redegjørelse"})); !f.Blank || f.Account != nil {
		t.Errorf("only a title: %s", describe(f))
	}
}
