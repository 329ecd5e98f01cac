package doctype

import "testing"

func TestRunnerUp(t *testing.T) {
	for _, test := range []struct {
		name       string
		lines      []string
		first      Type
		second     Type
		atLeast    float64 // probability of the second
		unlikelyAt float64 // and at most
	}{
		{"minutes that could be a talk with the parents", []string{"Møte med heimen", "Til stades: mor, far, rektor", "Mor fortalde om turen."},
			Foreldrekontakt, Motereferat, 0.02, 0.5},
		{"a clear plan", []string{"# Aktivitetsplan", "Elev: A.B.", "Problem\tTiltak\tAnsvarlig\tNår\tEvaluering", "Erting\tVakt ute\tKL\tUke 3\tUke 5"},
			Aktivitetsplan, "", 0, 0.1},
	} {
		got := Classify(document("fil.docx", test.lines))
		if got.Type != test.first || test.second != "" && got.RunnerUp != test.second {
			t.Errorf("%s: %s, runner-up %s", test.name, describe(got), got.RunnerUp)
		}
		if got.RunnerUpConfidence < test.atLeast || got.RunnerUpConfidence > test.unlikelyAt {
			t.Errorf("%s: runner-up %s at %v", test.name, got.RunnerUp, got.RunnerUpConfidence)
		}
	}
	if got := Classify(document("IMG_1.jpg", nil)); got.RunnerUp != "" || got.RunnerUpConfidence != 0 {
		t.Errorf("nothing speaks for a second: %s %v", got.RunnerUp, got.RunnerUpConfidence)
	}
}

func TestRunnerUpNeverLeads(t *testing.T) {
	for _, next := range []float64{0.1, 1, 4, 9} {
		for _, winner := range []float64{0.2, 0.5, 0.99} {
			p := runnerUp(winner, next, []float64{0.5, next})
			if p > winner || p+winner > 1.005 || p < 0 {
				t.Errorf("winner %v, next %v: %v", winner, next, p)
			}
		}
	}
	if near, far := runnerUp(0.6, 5, nil), runnerUp(0.6, 5, []float64{5, 5}); far >= near {
		t.Errorf("%v with rivals, %v without", far, near)
	}
}
