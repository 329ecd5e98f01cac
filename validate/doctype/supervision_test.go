package doctype

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestSupervision(t *testing.T) {
	for _, tt := range []struct {
		name, lines string
		want        bool
	}{
		{"letter that opens a supervision", `Statsforvalteren i Innlandet
Vår dato: 14.04.2025
Åpning av tilsyn
Statsforvalteren åpner tilsyn med Fjellvik kommune etter kommuneloven kapittel 30.
Vi ber om at kommunen sender egenvurderingen i RefLex, rutiner og planer innen fristen.`, true},
		{"the same in nynorsk", `Statsforvaltaren i Vestland
Vår dato: 14.04.2025
Opningsbrev
Statsforvaltaren opnar tilsyn med Fjellvik kommune. Vi ber om at skulen fyller ut eigenvurderinga i RefLex.`, true},
		{"the letter in a school-environment case", `Statsforvalteren i Innlandet
Vår dato: 14.04.2025
Innhenting av opplysninger i skolemiljøsak
Statsforvalteren har mottatt en melding. Vi ber om at skolen sender en kort redegjørelse. Dette er ikke et tilsyn.`, false},
		{"the school's own supervision of the playground", `Bekkelia skole
Rutine for tilsyn i friminutt
Tilsynet deles i soner. Den som har tilsyn, bærer vest. Tilsyn meldes på tavla.`, false},
	} {
		page := text.Page{}
		for line := range strings.Lines(tt.lines) {
			page.Lines = append(page.Lines, text.Line{Text: strings.TrimSpace(line)})
		}
		d := text.Whole("brev.docx", &text.Content{Format: text.DOCX, Pages: []text.Page{page}})
		if got := Classify(d).Supervision; got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}
