package dating

import (
	"fmt"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestRowsByPage holds the lists that say where each document is by file and
// page, not by number.
func TestRowsByPage(t *testing.T) {
	for _, tt := range []struct {
		about  string
		kind   doctype.Type
		source string
		want   string // title|file|pages|date, one row a line
	}{
		{"file and page in one cell", doctype.Dokumentliste, `T|Dette sender vi
Hvor	Hva	Når laget
samlet.pdf side 1	Bekymringsmelding fra far	03.11.2025
samlet.pdf side 2-4	Tiltaksplan	10.11.2025, endret 08.12.2025
samlet.pdf s. 5	Prat med gutten	2. desember 2025
Logg ny.docx	Loggen	04.11.2025`, `
Bekymringsmelding fra far|samlet.pdf|1|2025-11-03
Tiltaksplan|samlet.pdf|2-4|2025-11-10
Prat med gutten|samlet.pdf|5|2025-12-02
Loggen|Logg ny.docx||2025-11-04`},
		{"nynorsk, brackets and a dash", doctype.Dokumentliste, `T|Innhaldet i mappa
Kva	Kvar	Når laga
Samtale med jenta	Skanna papir.pdf (side 3)	11.11.2025
Møtet i veke 47	Skanna papir.pdf, sidene 4–6	19.11.2025
Sms frå far	bilete.jpg	20.11.2025`, `
Samtale med jenta|Skanna papir.pdf|3|2025-11-11
Møtet i veke 47|Skanna papir.pdf|4-6|2025-11-19
Sms frå far|bilete.jpg||2025-11-20`},
		{"pages in a column of their own", doctype.Dokumentliste, `T|Vedleggsoversikt
Fil	Sider	Innhold	Laget
mappe.pdf	2–3	Referat fra møtet	19.11.2025`, `
Referat fra møtet|mappe.pdf|2-3|2025-11-19`},
		{"made is asked for", doctype.Dokumentliste, `T|Liste
Hvor ligger det	Hva er det	Når ble det laget
alt.pdf side 7	Analysen	5.1.2026`, `
Analysen|alt.pdf|7|2026-01-05`},
		{"the place of an event is no file", doctype.Annet, `T|Hendelser
Hvor	Hva	Når
Skolegården	Dyttet	03.11.2025
Gangen	Ertet	04.11.2025`, ``},
		{"the place of a measure is no file", doctype.Redegjorelse, `T|Tiltak
Kva	Kvar	Når
Ekstra vaksen	Garderoben side 2 av bygget	03.11.2025`, ``},
		{"titles that go on below their cell", doctype.Dokumentliste, `T|Innholdsfortegnelse
Satt opp 16. januar 2026
Dokument	Dato	Side
Redegjørelse	16.01.2026	2
Bilag 1: Observasjon i	14.10.2025	4
friminutt
Bilag 2: Samtale med		5
Ella, oppfølging etter
møtet
Bilag 3: Skolens helhetlige	09.01.2026	6
vurdering`, `
Redegjørelse||2|2026-01-16
Bilag 1: Observasjon i friminutt||4|2025-10-14
Bilag 2: Samtale med Ella, oppfølging etter møtet||5|
Bilag 3: Skolens helhetlige vurdering||6|2026-01-09`},
		{"what follows the table is no title", doctype.Dokumentliste, `T|Innhald
Dokument	Dato	Side
Utgreiing	16.01.2026	2
Logg	14.10.2025	4
Lia skule 16. januar 2026
Med helsing Tor Vik`, `
Utgreiing||2|2026-01-16
Logg||4|2025-10-14`},
		{"a title with a page is one file's name", doctype.Dokumentliste, `T|Vedlegg
Fil	Tittel	Dato
Bilde av side 4.jpg	Leksebok, side 4	03.11.2025`, `
Leksebok, side 4|Bilde av side 4.jpg||2025-11-03`},
	} {
		t.Run(tt.about, func(t *testing.T) {
			f := Find(parse("liste.docx", tt.source), doctype.Facts{Type: tt.kind})
			var got strings.Builder
			for _, r := range f.Rows {
				fmt.Fprintf(&got, "\n%s|%s|%s|%s", r.Title, r.File, r.Pages, r.Date)
			}
			if got.String() != tt.want {
				t.Errorf("got %s\nwant %s", got.String(), tt.want)
			}
		})
	}
}
