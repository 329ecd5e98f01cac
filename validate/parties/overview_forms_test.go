package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestFormsOfOverviews holds the many forms in which schools write the overview,
// and what resembles one.
func TestFormsOfOverviews(t *testing.T) {
	account := doctype.Facts{Type: doctype.Redegjorelse}
	letter := doctype.Facts{Type: doctype.Annet}
	list := doctype.Facts{Type: doctype.Dokumentliste}
	own := doctype.Facts{Type: doctype.EksterneInstanser}
	plan := doctype.Facts{Type: doctype.Aktivitetsplan}
	minutes := doctype.Facts{Type: doctype.Motereferat}
	tests := []struct {
		kind       doctype.Facts
		text, want string
	}{
		{account, "Eksterne instanser som er eller har vært inne: PPT (siden januar), BUP (henvist). Ellers ingen.", "section: ppt, bup"},
		{account, "Andre instanser: Helsesykepleier (samtaler). Ingen andre.", "section: skolehelsetjeneste"},
		{account, "Vi har ikke hatt andre instanser inne enn helsesykepleier.", "sentence: skolehelsetjeneste"},
		{account, "Utover PPT er ingen eksterne instanser involvert.", "sentence: ppt"},
		{account, "Det er ingen eksterne instanser inne i saken per i dag.", "sentence: none"},
		{account, "Skolen har håndtert saken selv, uten eksterne.", "sentence: none"},
		{account, "Det har ikke vært behov for å trekke inn eksterne instanser.", "sentence: none"},
		{account, "Det har ikkje vore trong for å kople inn eksterne instansar.", "sentence: none"},
		{account, "Verken PPT, BUP eller andre eksterne instanser har vært inne i saken.", "sentence: none"},
		{account, "Ingen andre enn skulen har vore inne i saka.", "sentence: none"},
		{account, "Eksterne samarbeidspartnere\nSkolen har samarbeidet med PPT ved Kari Berg siden mars, og helsesykepleier har hatt samtaler med eleven.\nBUP er ikke involvert.\nMed hilsen", "section: ppt, skolehelsetjeneste"},
		{list, "Vedlegg\n1. Redegjørelse\n2. Oversikt over eksterne instanser\n3. Rapport fra PPT\n4. Brev fra BUP", "-"},
		{account, "Med hilsen\nKari Berg\nVedlegg:\nAktivitetsplan\nOversikt over eksterne instanser\nRapport fra PPT 3.3.2025", "-"},
		{list, "Nr\tDokument\tDato\n1\tOversikt over eksterne instanser\t3.3.2025\n2\tRapport fra PPT\t4.4.2025", "-"},
		{account, "Eksterne instanser er listet i vedlegg 4.", "-"},
		{account, "Se vedlegg 3 for oversikt over eksterne instanser.\nPPT kom i mars.", "-"},
		{account, "7. Eksterne instanser\tPPT, kontaktperson Kari Berg\n8. Vedlegg", "section: ppt"},
		{own, "Instans\tKontakt\tFra\tTil\tHva\nPPT\tKari\t01.02.2025\t\tObservasjon\nHelsesjukepleiar\tAne\t01.09.2024\t\tSamtalar\nPoliti\tIngen kontakt", "document: ppt, skolehelsetjeneste"},
		{own, "Eksterne instanser\nInstans\tJa/nei\nPPT\tJa\nBUP\tNei\nBarnevern\tNei\nPoliti\tJa", "document: ppt, politi"},
		{own, "Instansar i saka til Ola\nPPT – frå mars 2025 – observasjon og rettleiing\nBUP – tilvist 3. april 2025, ventar på time\nPolitiet er ikkje inne.\nMor har snakka med fastlegen om søvn.", "document: ppt, bup, fastlege"},
		{letter, "Hei\nVedlagt er dokumentasjonen i saken.\nEksterne instanser: PPT og helsesykepleier er inne.\nMvh\nrektor", "section: ppt, skolehelsetjeneste"},
		{account, "Skolen har samarbeidet med PPT, BUP og barnevernet i denne saken.", "sentence: ppt, bup, barnevern"},
		{account, "PPT og kommunepsykologen er involvert i saken.", "sentence: ppt, kommunepsykolog"},
		{account, "Følgende eksterne instanser har vært involvert: PPT (fra mars), BUP (fra mai).\nDet ble holdt møte.", "sentence: ppt, bup"},
		{account, "Desse har vore inne i saka: PPT, helsesjukepleiar og konfliktrådet.", "sentence: ppt, skolehelsetjeneste, konfliktrad"},
		{account, "I tillegg til skolen har PPT, BUP og politiet vært inne i saken.", "sentence: ppt, bup, politi"},
		{account, "Hjelpeapparatet rundt eleven\nPPT har veiledet siden januar 2025.\nEleven går til samtaler på BUP.", "section: ppt, bup"},
		{account, "Eksterne instanser\nDet er ikke trukket inn eksterne instanser i saken. Helsesykepleier er orientert om at hun kan bli kontaktet.", "section: skolehelsetjeneste"},
		{account, "Eksterne instanser\nPPT: ja, siden 2024\nBUP: nei\nBarnevern: nei\nPoliti: nei", "section: ppt"},
		{account, "Eksterne instanser\nPPT: -\nBUP: -\nHelsesykepleier: samtaler i uke 6–10", "section: skolehelsetjeneste"},
		{account, "Eksterne instansar: Ingen er kopla på.", "section: none"},
		{account, "Eksterne instanser\n–", "-"},
		{account, "Ekstern bistand: PPT og Statped", "section: ppt, statped"},
		{account, "Samarbeid med eksterne\nPPT har vært inne siden mars.", "section: ppt"},
		{account, "Involvering av andre instanser: Ingen", "section: none"},
		{account, "Ingen andre instanser har vært inne, verken PPT eller BUP.", "sentence: none"},
		{account, "Statsforvalteren ber om en oversikt over eksterne instanser som er eller har vært trukket inn i saken. Det er PPT og BUP.", "sentence: ppt, bup"},
		{account, "Oversikt over instanser\nDet er ikke andre enn PPT som har vært inne.", "section: ppt"},
		{account, "Punkt 4 Eksterne instanser\nPPT er koblet på.\nPunkt 5 Vedlegg", "section: ppt"},
		{plan, "Samarbeid med andre instanser\tHelsesykepleier, PPT ved behov", "section: skolehelsetjeneste"},
		{minutes, "Sak 3: Eksterne instanser\nVi snakket om å henvise til PPT.", "-"},
		{minutes, "Vi drøftet om det er behov for eksterne instanser som PPT.", "-"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			lines := append([]string{"Granmo skole", "Dette er saken."}, strings.Split(tt.text, "\n")...)
			if got := summary(Find(document(lines...), tt.kind).Overview); got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}
