package norsk

import (
	"strings"
	"testing"
)

func TestIsCoverSheet(t *testing.T) {
	for _, test := range []struct {
		name, lines string
		want        bool
	}{
		{"labels in cells", "Dokument 25/311-4 / Tittel\tAktivitetsplan / Dokumentdato\t03.02.2025 / Saksbehandler\tKari Lien / Tilgangskode\tUO", true},
		{"labels with colons", "Elements / Saksnr: 25/311 / Journalpost: 4 / Tittel: Referat / Avsender: Li skole / Journaldato: 5.2.2025", true},
		{"two labels a line", "Arkivsak: 25/3\tLøpenr: 77/25 / Dokumentdato: 3.2.2025\tStatus: J / Korrespondansepart: Li skole / Tittel: Logg", true},
		{"a letter with its references", "Li skole / Saksbehandler: Kari Lien / Saksnr: 25/311 / Til Statsforvalteren / Redegjørelse / Skolen snakket med eleven. / Mor ble ringt.", false},
		{"the table of a journal", "Dok.nr\tDokumentdato\tTittel\tAvsender / 1\t3.2.2025\tPlan\tLi / 2\t4.2.2025\tLogg\tLi / 3\t5.2.2025\tReferat\tLi", false},
		{"a form", "Elev: A.B. / Dato: 3.3.2025 / Sak: mobbing / Til stede: mor / Status: venter", false},
		{"nothing", "", false},
	} {
		if got := IsCoverSheet(strings.Split(test.lines, " / ")); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}
