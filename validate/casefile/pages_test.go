package casefile

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// TestListsDateThePartsOfAFile holds lists that name a document by its file and
// the pages in it.
func TestListsDateThePartsOfAFile(t *testing.T) {
	part := func(path, pages string, kind doctype.Type) Facts {
		return Facts{Path: path, Pages: pages, Kind: doctype.Facts{Type: kind}}
	}
	row := func(file, pages, title, date string) dating.Row {
		return dating.Row{File: file, Pages: pages, Title: title, Date: date}
	}
	for _, tt := range []struct {
		name  string
		files []Facts
		want  map[string]string // path and pages → date
	}{
		{
			"parts in a folder that the list does not name",
			[]Facts{
				listOf(row("samlet.pdf", "1", "Melding", "2025-11-03"), row("samlet.pdf", "2-4", "Planen", "2025-11-10"), row("samlet.pdf", "5", "Prat med gutten", "2025-12-02")),
				part("Fra Turid/samlet.pdf", "1", doctype.Varsel), part("Fra Turid/samlet.pdf", "2-4", doctype.Annet), part("Fra Turid/samlet.pdf", "5", doctype.Annet),
			},
			map[string]string{"Fra Turid/samlet.pdf 1": "2025-11-03", "Fra Turid/samlet.pdf 2-4": "2025-11-10", "Fra Turid/samlet.pdf 5": "2025-12-02"},
		},
		{
			"a row that names only the first page",
			[]Facts{
				listOf(row("Samla.pdf", "3", "Observasjon", "2025-11-03"), row("Samla.pdf", "1", "Logg", "2025-11-10")),
				part("Samla.pdf", "1-2", doctype.Logg), part("Samla.pdf", "3-5", doctype.Observasjon),
			},
			map[string]string{"Samla.pdf 1-2": "2025-11-10", "Samla.pdf 3-5": "2025-11-03"},
		},
		{
			"pages of another part date nothing",
			[]Facts{
				listOf(row("Samla.pdf", "3", "Observasjon", "2025-11-03")),
				part("Samla.pdf", "1-2", doctype.Observasjon), part("Samla.pdf", "3", doctype.Annet), part("Samla.pdf", "4", doctype.Observasjon),
			},
			map[string]string{"Samla.pdf 1-2": "", "Samla.pdf 3": "2025-11-03", "Samla.pdf 4": ""},
		},
		{
			"two files with the same name and pages",
			[]Facts{
				listOf(row("skann.pdf", "2", "Notat", "2025-11-03")),
				part("a/skann.pdf", "1", doctype.Annet), part("a/skann.pdf", "2", doctype.Annet),
				part("b/skann.pdf", "1", doctype.Annet), part("b/skann.pdf", "2", doctype.Annet),
			},
			map[string]string{"a/skann.pdf 2": "", "b/skann.pdf 2": ""},
		},
		{
			"contents of its own file, by the page alone",
			[]Facts{
				ownContents(row("", "2", "Redegjørelse", "2026-01-16"), row("", "4", "Bilag 1: Samtale", "2025-10-01"), row("", "5", "Bilag 2: Samtale", "2025-10-09"), row("", "6", "Bilag 3: Samtale", "")),
				part("alt.pdf", "2-3", doctype.Redegjorelse), part("alt.pdf", "4", doctype.Elevsamtale), part("alt.pdf", "5", doctype.Elevsamtale), part("alt.pdf", "6", doctype.Elevsamtale),
			},
			map[string]string{"alt.pdf 2-3": "2026-01-16", "alt.pdf 4": "2025-10-01", "alt.pdf 5": "2025-10-09", "alt.pdf 6": ""},
		},
		{
			"contents that do not count themselves",
			[]Facts{
				ownContents(row("", "1", "Utgreiing", "2026-01-16"), row("", "3", "Logg", "2025-10-01"), row("", "4", "Notat", "2025-10-09")),
				part("alt.pdf", "2-3", doctype.Redegjorelse), part("alt.pdf", "4", doctype.Observasjon), part("alt.pdf", "5", doctype.Annet),
			},
			map[string]string{"alt.pdf 2-3": "2026-01-16", "alt.pdf 4": "2025-10-01", "alt.pdf 5": "2025-10-09"},
		},
		{
			"contents in a file of their own",
			[]Facts{
				listOf(row("", "1", "Utgreiing", "2026-01-16"), row("", "3", "Det Kari såg", "2025-10-01"), row("", "4", "Det Per såg", "2025-10-09")),
				part("alt.pdf", "1-2", doctype.Redegjorelse), part("alt.pdf", "3", doctype.Observasjon), part("alt.pdf", "4", doctype.Observasjon),
			},
			map[string]string{"alt.pdf 1-2": "2026-01-16", "alt.pdf 3": "2025-10-01", "alt.pdf 4": "2025-10-09"},
		},
		{
			"two merged files that the pages fit as well",
			[]Facts{
				listOf(row("", "1", "Plan", "2026-01-16"), row("", "2", "Det Kari såg", "2025-10-01"), row("", "3", "Det Per såg", "2025-10-09")),
				part("a.pdf", "1", doctype.Annet), part("a.pdf", "2", doctype.Annet), part("a.pdf", "3", doctype.Annet),
				part("b.pdf", "1", doctype.Annet), part("b.pdf", "2", doctype.Annet), part("b.pdf", "3", doctype.Annet),
			},
			map[string]string{"a.pdf 2": "", "b.pdf 2": "", "a.pdf 3": "", "b.pdf 3": ""},
		},
		{
			"how many pages each document has",
			[]Facts{
				listOf(row("", "2", "Utgreiing", "2026-01-16"), row("", "1", "Det Kari såg", "2025-10-01"), row("", "3", "Det Per såg", "2025-10-09")),
				part("alt.pdf", "1", doctype.Annet), part("alt.pdf", "2", doctype.Annet), part("alt.pdf", "3", doctype.Annet),
			},
			map[string]string{"alt.pdf 1": "", "alt.pdf 2": "", "alt.pdf 3": ""},
		},
		{
			"a whole file is not its fourth page",
			[]Facts{
				listOf(row("brev.pdf", "4", "Notat", "2025-11-03")),
				part("brev.pdf", "", doctype.Annet),
			},
			map[string]string{"brev.pdf ": ""},
		},
	} {
		c := Build(Input{Documents: tt.files, AsOf: "2026-01-01"})
		for _, d := range c.Documents {
			if want, ok := tt.want[d.Path+" "+d.Pages]; ok && d.Date != want {
				t.Errorf("%s: %s p. %s is dated %q (%s), want %q", tt.name, d.Path, d.Pages, d.Date, d.Dated, want)
			}
		}
	}
}

// ownContents is the first page of alt.pdf, which says on which page the others begin.
func ownContents(rows ...dating.Row) Facts {
	return Facts{Path: "alt.pdf", Pages: "1", Kind: doctype.Facts{Type: doctype.Dokumentliste}, Dating: dating.Facts{Rows: rows}}
}
