package dating

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

func TestRows(t *testing.T) {
	for _, tt := range []struct {
		about  string
		kind   doctype.Type
		source string
		want   string // number|title|file|date, one row a line
	}{
		{"table with heads", doctype.Dokumentliste, `T|Dokumentliste
Nr	Dato	Tittel	Fil
1	20.01.2025	Aktivitetsplan	plan_v3.docx
2	12.02.25	Referat fra samarbeidsmøte	Referat 12. februar.pdf
3	udatert	Elevsamtale	`, `
1|Aktivitetsplan|plan_v3.docx|2025-01-20
2|Referat fra samarbeidsmøte|Referat 12. februar.pdf|2025-02-12
3|Elevsamtale||`},
		{"numbered lines", doctype.Redegjorelse, `T|Redegjørelse
Skolen ble kjent med saken 14. januar 2025.
Vedlegg:
1. Aktivitetsplan, datert 20.01.2025
2. Referat fra møte 12. februar 2025
3a) Logg høsten 2024
Med hilsen
Kari Li`, `
1|Aktivitetsplan||2025-01-20
2|Referat fra møte||2025-02-12
3a|Logg høsten 2024||`},
		{"nynorsk, bullets in a mail", doctype.Redegjorelse, `Vedlagde dokument:
- Aktivitetsplan (20. januar 2025)
- Referat frå møte, veke 11 2025
- Samtale med eleven 3. mars 2025
Helsing Kari`, `
|Aktivitetsplan||2025-01-20
|Referat frå møte||2025-W11
|Samtale med eleven||2025-03-03`},
		{"numbered enclosures without a heading", doctype.Redegjorelse, `Svar på brev
Vedlegg 1: Aktivitetsplan 20.01.2025
Vedlegg 2: Avviksmelding (avvik.pdf) 04.03.2025`, `
1|Aktivitetsplan||2025-01-20
2|Avviksmelding|avvik.pdf|2025-03-04`},
		{"year from the heading", doctype.Dokumentliste, `T|Vedleggsliste, skoleåret 2024/2025
Nr	Dokument	Dato
1	Referat	14. november
2	Plan	20.1.`, `
1|Referat||2024-11-14
2|Plan||2025-01-20`},
		{"year from the list's own day and its other rows", doctype.Dokumentliste, `T|Dokumentliste
Dato: 05.03.2025
Nr	Dokument	Dato
1	Referat	14.11.2024
2	Plan	20.1.`, `
1|Referat||2024-11-14
2|Plan||2025-01-20`},
		{"no year anywhere", doctype.Dokumentliste, `T|Dokumentliste
Nr	Dokument	Dato
1	Plan	20.1.`, `
1|Plan||--01-20`},
		{"day before the title in lines", doctype.Dokumentliste, `T|Oversikt over dokumenter
14.01.2025 Melding fra mor
20.01.2025 Aktivitetsplan`, `
|Melding fra mor||2025-01-14
|Aktivitetsplan||2025-01-20`},
		{"meeting and writing", doctype.Dokumentliste, `T|Vedlegg
1. Referat fra møte 12.02.2025, datert 14.02.2025`, `
1|Referat fra møte||2025-02-14`},
		{"number, file and title under unclear heads", doctype.Dokumentliste, `Vedlegg til svar 14.11.2025
Vedlegg	Dokument	Innhold	Dato
1	01 Varsel	Varsel fra lærer	14.01.2025
2	02 Plan	Plan, revidert 31.01.	17.01.2025`, `
1|Varsel fra lærer|01 Varsel|2025-01-14
2|Plan, revidert 31.01.|02 Plan|2025-01-17`},
		{"an overview of bodies is no list", doctype.Redegjorelse, `T|Redegjørelse
Instans	Når	Hva
PPT	5. februar 2025	Veiledning`, ``},
		{"minutes hold no list", doctype.Motereferat, `T|Referat
Sak	Dokument	Dato
1	Plan	20.01.2025`, ``},
		{"an account's own sections are no rows", doctype.Redegjorelse, `T|Redegjørelse
1. Bakgrunn
2. Tiltak fra 20.01.2025`, ``},
	} {
		t.Run(tt.about, func(t *testing.T) {
			f := Find(parse("liste.docx", tt.source), doctype.Facts{Type: tt.kind})
			var got strings.Builder
			for _, r := range f.Rows {
				fmt.Fprintf(&got, "\n%s|%s|%s|%s", r.Number, r.Title, r.File, r.Date)
			}
			if got.String() != tt.want {
				t.Errorf("got %s\nwant %s", got.String(), tt.want)
			}
		})
	}
}
