package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestAnnouncedOverview holds announcements without a word for bodies, sentences
// that point back to one, and tables with a column for whoever it is.
func TestAnnouncedOverview(t *testing.T) {
	account := doctype.Facts{Type: doctype.Redegjorelse}
	minutes := doctype.Facts{Type: doctype.Motereferat}
	tests := []struct {
		kind       doctype.Facts
		text, want string
	}{
		{account, "Følgende har vært inne:\n- PPT, siden mars\n- BUP, siden mai", "sentence: ppt, bup"},
		{account, "Desse har vore kopla på:\nPPT\nHelsesjukepleiar", "sentence: ppt, skolehelsetjeneste"},
		{account, "Følgende fagpersoner har bidratt:\n- Ane Li, PPT\n- Per Ås, Statped", "sentence: ppt, statped"},
		{account, "Vi har samarbeidet med eksterne instanser. Dette gjelder PPT og BUP.", "sentence: ppt, bup"},
		{account, "Fleire instansar er inne i saka.\nDet er PPT, BUP og barnevernstenesta.", "sentence: ppt, bup, barnevern"},
		{account, "To eksterne har vært koblet på. Det er Statped og politiet.", "sentence: statped, politi"},
		{account, "# Hjelp utanfrå\nStatped har vore i klassen.", "section: statped"},
		{account, "Hvem har vært involvert?\nPPT i mars\nBUP i mai", "section: ppt, bup"},
		{account, "Det er berre skulen som har arbeidd med saka.", "sentence: none"},
		{account, "Verken PPT, BUP eller andre har vært involvert.", "sentence: none"},
		{account, "PPT har vært koblet på, men ingen andre.", "sentence: ppt"},
		{account, "PPT og Statped er engasjerte.", "sentence: ppt, statped"},
		{account, "Hvem\tHva\tPeriode\nPPT\tVeiledning\tvår\nStatped\tBesøk\tmai", "section: ppt, statped"},
		{account, "Namn\tInstans\tFrå\nAne Li\tPPT\tmars\nPer Ås\tBUP\tmai", "section: ppt, bup"},

		{account, "Følgende tiltak er satt inn:\n- samtaler med helsesykepleier\n- voksen ute", "-"},
		{account, "Følgende har deltatt på møtet:\n- rektor\n- PPT", "-"},
		{account, "Vi kan be om hjelp fra eksterne instanser. Det er PPT og BUP.", "-"},
		{account, "Det er mange instanser i kommunen. Rektor snakket med PPT.", "-"},
		{account, "Hvem\tHva\tNår\nKontaktlærer\tSamtale\tUke 3\nHelsesykepleier\tSamtale\tUke 4", "-"},
		{account, "Hvem slo først?\nPPT fikk spørsmål om det i mai.", "-"},
		{account, "Det er bare skolen som har slike rom.", "-"},
		{account, "I mars ble PPT og BUP koblet på.", "-"},
		{minutes, "Navn\tInstans\tTilstede\nAne Li\tPPT\tja\nPer Ås\tBUP\tja", "-"},
		{minutes, "PPT og BUP har vært inne.", "-"},
		{minutes, "Skulen ser ikkje trong for å kople på nokon utanfrå no.", "-"},
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
