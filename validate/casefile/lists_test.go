package casefile

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

func TestLeadingNumber(t *testing.T) {
	for name, want := range map[string]string{
		"Vedlegg 03 Logg.docx":   "3",
		"04 Samtale 1.docx":      "4",
		"3_plan.pdf":             "3",
		"3a Referat.pdf":         "3a",
		"bilag 12.pdf":           "12",
		"vedlegg2.pdf":           "2",
		"3. mars møte.pdf":       "", // the day of a date
		"12.03.25 referat.txt":   "",
		"2025-03-14 referat.txt": "",
		"5A klasseliste.xlsx":    "5a",
		"Logg 3.docx":            "",
		"17":                     "",
	} {
		if got := leadingNumber("mappe/" + name); got != want {
			t.Errorf("leadingNumber(%q) = %q, want %q", name, got, want)
		}
	}
}

func listOf(rows ...dating.Row) Facts {
	return Facts{Path: "00 Dokumentliste.docx", Kind: doctype.Facts{Type: doctype.Dokumentliste}, Dating: dating.Facts{Rows: rows}}
}

func undatedFile(path string, kind doctype.Type, title string) Facts {
	return Facts{Path: path, Kind: doctype.Facts{Type: kind, Title: title}}
}

func TestListsDateTheDocumentsTheyMean(t *testing.T) {
	for _, tt := range []struct {
		name  string
		files []Facts
		want  map[string]string
	}{
		{
			"by number and title",
			[]Facts{
				listOf(dating.Row{Number: "1", Title: "Samtale med eleven", Date: "2025-01-14"}, dating.Row{Number: "2", Title: "Samtale med eleven", Date: "2025-01-29"}),
				undatedFile("01 Samtale.docx", doctype.Elevsamtale, "Samtale med eleven"),
				undatedFile("02 Samtale.docx", doctype.Elevsamtale, "Samtale med eleven"),
			},
			map[string]string{"01 Samtale.docx": "2025-01-14", "02 Samtale.docx": "2025-01-29"},
		},
		{
			"by file name",
			[]Facts{
				listOf(dating.Row{Title: "Notat", File: "scan0001.pdf", Date: "2025-02-03"}),
				undatedFile("Vedlegg/scan0001.pdf", doctype.Annet, ""),
			},
			map[string]string{"Vedlegg/scan0001.pdf": "2025-02-03"},
		},
		{
			"by file name without its extension",
			[]Facts{
				listOf(dating.Row{File: "06 Observasjoner", Title: "Gang og kantine", Date: "2025-02-03"}, dating.Row{File: "05 Samtale 3", Date: "2025-02-13"}),
				undatedFile("06 Observasjoner.pdf", doctype.Observasjon, ""),
				undatedFile("05 Samtale 3.odt", doctype.Elevsamtale, ""),
				undatedFile("04 Samtale 2.odt", doctype.Elevsamtale, ""),
			},
			map[string]string{"06 Observasjoner.pdf": "2025-02-03", "05 Samtale 3.odt": "2025-02-13", "04 Samtale 2.odt": ""},
		},
		{
			"a title in another form of the word",
			[]Facts{
				listOf(dating.Row{Title: "Observasjoner i friminutt", Date: "2025-02-03"}, dating.Row{Title: "Aktivitetsplan", Date: "2025-02-10"}),
				undatedFile("Observasjon friminuttene.pdf", doctype.Observasjon, ""),
			},
			map[string]string{"Observasjon friminuttene.pdf": "2025-02-03"},
		},
		{
			"a remark in brackets",
			[]Facts{
				listOf(dating.Row{Number: "6", Title: "Spekter 7B (tilgang gis på forespørsel)", Date: "2025-12-11"}),
				{Path: "Spekter 7B.pdf", Unread: true, Kind: doctype.Facts{Type: doctype.Kartlegging}},
			},
			map[string]string{"Spekter 7B.pdf": "2025-12-11"},
		},
		{
			"a name that is a part of the title",
			[]Facts{
				listOf(dating.Row{Title: "Observasjon i storefri ved miljøterapeut Dagny", Date: "2025-12-11"}),
				undatedFile("observasjon Dagny.pdf", doctype.Annet, ""),
			},
			map[string]string{"observasjon Dagny.pdf": "2025-12-11"},
		},
		{
			"two rows that fit as well",
			[]Facts{
				listOf(dating.Row{Title: "Samtale med eleven", Date: "2025-01-14"}, dating.Row{Title: "Samtale med eleven", Date: "2025-01-29"}),
				undatedFile("Samtale.docx", doctype.Elevsamtale, "Samtale med eleven"),
			},
			map[string]string{"Samtale.docx": ""},
		},
		{
			"two documents that fit as well",
			[]Facts{
				listOf(dating.Row{Title: "Samtale med eleven", Date: "2025-01-14"}),
				undatedFile("Samtale a.docx", doctype.Elevsamtale, "Samtale med eleven"),
				undatedFile("Samtale b.docx", doctype.Elevsamtale, "Samtale med eleven"),
			},
			map[string]string{"Samtale a.docx": "", "Samtale b.docx": ""},
		},
		{
			"another document's row dates nothing",
			[]Facts{
				listOf(dating.Row{Number: "7", Title: "Faktura lekeapparater", Date: "2025-02-03"}),
				undatedFile("01 Samtale.docx", doctype.Elevsamtale, "Samtale med eleven"),
			},
			map[string]string{"01 Samtale.docx": ""},
		},
		{
			"the year is taken only for the day that the document names",
			[]Facts{
				listOf(dating.Row{Number: "1", Title: "Samtale", Date: "2025-01-29"}),
				{Path: "01 Samtale.docx", Kind: doctype.Facts{Type: doctype.Elevsamtale}, Dating: dating.Facts{NoYear: &dating.Found{Date: "--02-13"}}},
			},
			map[string]string{"01 Samtale.docx": ""},
		},
	} {
		c := Build(Input{Documents: tt.files, AsOf: "2026-01-01"})
		for _, d := range c.Documents {
			if want, ok := tt.want[d.Path]; ok && d.Date != want {
				t.Errorf("%s: %s is dated %q (%s), want %q", tt.name, d.Path, d.Date, d.Dated, want)
			}
		}
	}
}

func TestManifestDatesAndNames(t *testing.T) {
	m := &schema.Manifest{
		File: "saksmappe.yaml",
		Documents: []schema.ManifestDocument{
			{Path: "scan.pdf", Date: "2025-03", Type: "observasjon"},
			{Path: "tom.docx", Type: "aktivitetsplan"},
		},
		Bodies: &schema.Bodies{Listed: []schema.Body{{Code: "ppt"}, {Written: "Barneverntenesta"}, {Written: "Fjordheim stiftelse"}}},
	}
	c := Build(Input{AsOf: "2026-01-01", Manifest: m, Documents: []Facts{
		{Path: "scan.pdf", Unread: true, Kind: doctype.Facts{Type: doctype.Annet}},
		{Path: "tom.docx", Kind: doctype.Facts{Type: doctype.Systemdokument, Blank: true}},
	}})
	scan, plan := c.Documents[0], c.Documents[1]
	if scan.Dated != ByIndex || scan.Date != "2025-03" || scan.Kind.Type != doctype.Observasjon {
		t.Errorf("the scan is %s, dated %s %q", scan.Kind.Type, scan.Dated, scan.Date)
	}
	if plan.Kind.Type != doctype.Aktivitetsplan || plan.Kind.Blank {
		t.Errorf("the plan is still %s, blank %v", plan.Kind.Type, plan.Kind.Blank)
	}
	var codes []string
	for _, b := range c.Bodies.Listed {
		codes = append(codes, string(b.Code))
	}
	if len(codes) != 3 || codes[0] != "ppt" || codes[1] != "barnevern" || codes[2] != "annen:Fjordheim stiftelse" {
		t.Errorf("listed bodies: %v", codes)
	}
	if c.Bodies.Overview == nil || c.Bodies.Overview.File != "saksmappe.yaml" {
		t.Error("the manifest is not the overview")
	}
}
