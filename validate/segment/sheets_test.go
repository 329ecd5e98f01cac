package segment

import (
	"slices"
	"testing"
)

// TestSplitLooseSheets holds piles of papers fed to a scanner: heads without labels,
// which tell in one line when it was and who was there, and sheets for everybody
// behind a signed letter.
func TestSplitLooseSheets(t *testing.T) {
	const (
		note   = "Telefonnotat / Fra: Per Ås, politikontakt / 21/1-26 kl. 13.15 / " + prose + " / Kari"
		letter = "Lia skule\tVår dato: 06.11.2026 / Til Statsforvaltaren / Utgreiing i skulemiljøsak / " + nynorsk
		end    = nynorsk + " / " + nynorsk + " / " + nynorsk + " / Med helsing / Gunhild Ås / rektor"
	)
	tests := []struct {
		name  string
		pages []string
		first []int
	}{
		{"a talk that says when and who in one line", []string{note, "Samtale med elev B / Onsdag 4. mars 2026, kl. 12.00. B, mor til B, politikontakt Per Ås og rektor Kari Moen. / " + prose}, []int{0, 1}},
		{"a meeting, in nynorsk", []string{note, "Møte om gruppa / Måndag 2. mars 2026 kl. 14.15. Eva, Ole, Per, mor til Tuva og rektor Kari Moen / " + nynorsk}, []int{0, 1}},
		{"a talk after a talk", []string{"Samtale med elev A / Tirsdag 3.3.2026. A, far til A og sosiallærer Ole Li. / " + prose, "Samtale med elev B / Tirsdag 3.3.2026. B, mor til B og sosiallærer Ole Li. / " + prose}, []int{0, 1}},
		{"duty rules behind the account", []string{letter, end, "Vakt ute / Lia skule · Oppdatert 5. oktober 2026 · Erstattar tidlegare utgåve / Alle vaksne skal vere ute når det ringjer. / Dei skal ha vest."}, []int{0, 2}},
		{"class rules behind the account", []string{letter, end, "Slik gjør vi det / Sist endret 12.08.2025, Lia skole / Alle voksne skal gripe inn. / Alle skal melde fra."}, []int{0, 2}},

		{"a log goes on", []string{"Logg / 3.3.2026 Ringte mor om turen. / 4.3.2026 Snakket med alle tre.", "Torsdag 12.3.2026 kl. 12.00. Mor, far og rektor møttes på kontoret. / 13.3.2026 Rolig dag ute."}, []int{0}},
		{"the letter goes on below a date", []string{letter, "Torsdag 22. oktober 2026, kl. 12.00. Mor, far og rektor Kari Moen møttest. / " + end}, []int{0}},
		{"the letter goes on with a section", []string{letter, "Tiltak / Oppdatert 5. oktober 2026 / " + end}, []int{0}},
		{"the next meeting", []string{"Møtereferat / Dato: 3.3.2026 / Til stede: mor, rektor / " + prose, "Neste møte / Torsdag 9. april 2026, kl. 12.00. Mor, far og rektor Kari Moen kommer. / " + prose}, []int{0}},
		{"the enclosures of the letter", []string{letter, end, "Vedlegg / Plan av 3. mars 2026 / Referat av 5. mars 2026"}, []int{0}},
	}
	for _, tt := range tests {
		if got := starts(Split("skann.pdf", pdf(tt.pages))); !slices.Equal(got, tt.first) {
			t.Errorf("%s: begin on %v, want %v", tt.name, got, tt.first)
		}
	}
}
