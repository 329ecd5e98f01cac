package parties

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestOverviewWithoutHeading holds sentences of an account that set bodies beside
// the school or say that there are no others.
func TestOverviewWithoutHeading(t *testing.T) {
	account := doctype.Facts{Type: doctype.Redegjorelse}
	minutes := doctype.Facts{Type: doctype.Motereferat}
	tests := []struct {
		kind       doctype.Facts
		text, want string
	}{
		{account, "Utenom skolen er det PPT og BUP som har vært involvert.", "sentence: ppt, bup"},
		{account, "Utanfor skulen er det helsesjukepleiar Mari Bø og PPT (rådgjevar Ane Li) som har vore kopla på. Andre har ikkje vore med.", "sentence: skolehelsetjeneste, ppt"},
		{account, "Foruten skolen har PPT og Statped vært med.", "sentence: ppt, statped"},
		{account, "I tillegg til skulen sjølv har PPT vore inne.", "sentence: ppt"},
		{account, "Ved siden av skolens egne ansatte har helsesykepleier og kommunepsykolog fulgt opp eleven.", "sentence: skolehelsetjeneste, kommunepsykolog"},
		{account, "PPT og politiet har også vært koblet på. Flere har ikke vært inne.", "sentence: ppt, politi"},
		{account, "PPT har rettleidd lærarane sidan mars, og BUP følgjer opp guten. Ingen andre er inne i saka.", "sentence: ppt, bup"},
		{account, "PPT har vært på skolen to ganger. Helsesykepleier har samtaler med henne.\nUtover dette har ingen vært involvert.", "sentence: ppt, skolehelsetjeneste"},
		{account, "PPT har veiledet lærerne. Ingen andre instanser har vært inne.", "sentence: ppt"},
		{account, "Vi har arbeidet med miljøet i klassen.\nIngen andre instanser har vært inne.", "sentence: none"},

		{account, "Utenfor skolen venter vennene hans. Helsesykepleier har vært koblet på før.", "-"},
		{account, "Utenfor skolen ble han slått, og politiet ble kontaktet.", "-"},
		{account, "Utanfor skulen går ho på kor. Ho er på same kor som dottera til presten.", "-"},
		{account, "12. mars hadde vi møte med PPT. Andre var ikke til stede.", "-"},
		{account, "Helsesykepleier snakket med gutten. Andre elever har ikke vært med.", "-"},
		{account, "PPT kom i mai. Andre tiltak har ikke vært prøvd i saken.", "-"},
		{account, "Vi vurderte å koble på PPT. Ingen andre er inne i saken.", "-"},
		{minutes, "PPT har vært inne. Ingen andre er inne.", "-"},
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
