package doctype

import (
	"slices"
	"testing"
)

// TestNoAccount: what is called an account and is none says why.
func TestNoAccount(t *testing.T) {
	for _, test := range []struct {
		about, name string
		lines       []string
		want        Denial
	}{
		{"the parents tell their side", "Redegjørelse.pdf", []string{"Redegjørelse", "Vi er foreldrene til en jente i 5. klasse, og Statsforvalteren har bedt om vår side.",
			"Datteren vår har ikke hatt det bra siden høsten. Vi tok det opp med skolen, og måtte mase lenge.", "Hilsen mor og far"}, FromParents},
		{"a letter that brings papers", "Redegjørelse.docx", []string{"Til Statsforvalteren", "Redegjørelse", "Vi viser til brev av 3. mars 2025.", "Vedlagt følger dokumentene i saken.", "Med vennlig hilsen", "rektor"}, OnlyBrings},
		{"how the school works in general", "Redegjørelse.docx", []string{"Redegjørelse", "Skolen skal være trygg for alle. Vi følger rutinene våre, og alle ansatte skal melde fra."}, TellsLittle},
		{"an account", "Redegjørelse.docx", []string{"Redegjørelse til Statsforvalteren", "Vi viser til brev av 3. mars 2025.", "Skolen ble kjent med saken 5. januar 2025. Vi snakket med eleven dagen etter, observerte i friminuttene og laget en plan.",
			"Eleven fortalte at det ble bedre. Vi hadde møte med foreldrene 20. februar.", "Med vennlig hilsen", "rektor"}, ""},
		{"not called so", "Møte.docx", []string{"Møtereferat", "Til stades: mor, rektor", "Vi snakka om turen og avtalte nytt møte."}, ""},
	} {
		got := Classify(document(test.name, test.lines))
		if got.NoAccount != test.want {
			t.Errorf("%s: %q, want %q (%s)", test.about, got.NoAccount, test.want, describe(got))
		}
		if called := slices.Contains(got.Called, Redegjorelse); called != (test.name[0] == 'R') {
			t.Errorf("%s: called %v", test.about, got.Called)
		}
	}
}
