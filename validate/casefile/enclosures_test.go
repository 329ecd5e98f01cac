package casefile

import (
	"slices"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func row(number, title, file, date string) dating.Row {
	return dating.Row{Number: number, Title: title, File: file, Date: date}
}

func datedFile(path string, kind doctype.Type, title, date string) Facts {
	f := undatedFile(path, kind, title)
	f.Dating.Made = &dating.Found{Date: date, Role: dating.Made}
	return f
}

// TestLists holds lists of enclosures against folders: a row says whether the list
// is to be trusted, which rows have no document and which documents no row.
func TestLists(t *testing.T) {
	plan := undatedFile("02 Aktivitetsplan.pdf", doctype.Aktivitetsplan, "Aktivitetsplan")
	log := undatedFile("03 Logg.xlsx", doctype.Logg, "Logg")
	minutes := undatedFile("04 Referat møte.docx", doctype.Motereferat, "Referat frå møte")
	four := []dating.Row{row("1", "Utgreiing", "", ""), row("2", "Aktivitetsplan", "", ""), row("3", "Logg", "", ""), row("4", "Referat frå møte", "", "")}
	account := undatedFile("01 Utgreiing.docx", doctype.Redegjorelse, "Utgreiing")
	for _, tt := range []struct {
		name     string
		files    []Facts
		trusted  bool
		missing  []string
		unlisted []string
	}{
		{"all there", []Facts{listOf(four...), account, plan, log, minutes}, true, nil, nil},
		{"one is missing", []Facts{listOf(four...), account, plan, minutes}, true, []string{"Logg"}, nil},
		{"two are missing", []Facts{listOf(four...), account, plan}, true, []string{"Logg", "Referat frå møte"}, nil},
		{"most are missing: the list is of another folder", []Facts{listOf(four...), account}, false, nil, nil},
		{"one is not on the list", []Facts{listOf(four...), account, plan, log, minutes, undatedFile("Observasjon friminutt.pdf", doctype.Observasjon, "Observasjon i friminutt")},
			true, nil, []string{"Observasjon friminutt.pdf"}},
		{"a short list says nothing", []Facts{listOf(four[:2]...), account, plan, log}, false, nil, nil},
		{"the list names itself", []Facts{listOf(append(four[:4:4], row("0", "Dokumentliste", "", ""))...), account, plan, log, minutes}, true, nil, nil},
		{"numbers alone", []Facts{listOf(row("1", "Svar", "", ""), row("2", "Tiltak vår", "", ""), row("3", "Bilete", "", "")),
			undatedFile("01.pdf", doctype.Annet, ""), undatedFile("02 A.pdf", doctype.Annet, ""), undatedFile("03 B.pdf", doctype.Annet, "")},
			true, nil, nil},
		{"file names alone", []Facts{listOf(row("", "a", "scan1.pdf", ""), row("", "b", "scan2.pdf", ""), row("", "c", "scan3.pdf", "")),
			undatedFile("scan1.pdf", doctype.Annet, ""), undatedFile("del/scan2.pdf", doctype.Annet, ""), undatedFile("scan4.pdf", doctype.Annet, "")},
			true, []string{"c"}, []string{"scan4.pdf"}},
		{"file names in other letters", []Facts{listOf(row("", "a", "SCAN1.PDF", ""), row("", "b", "scan2", ""), row("", "c", "Scan3.pdf", "")),
			undatedFile("scan1.pdf", doctype.Annet, ""), undatedFile("scan2.pdf", doctype.Annet, ""), undatedFile("scan3.pdf", doctype.Annet, "")},
			true, nil, nil},
		{"a date and a kind", []Facts{listOf(row("", "Samtale med eleven", "", "2025-01-14"), row("", "Samtale med eleven", "", "2025-01-29"), row("", "Logg", "", "")),
			datedFile("Samtale A.docx", doctype.Elevsamtale, "Samtale", "2025-01-14"), datedFile("Samtale B.docx", doctype.Elevsamtale, "Samtale", "2025-01-29"), log},
			true, nil, nil},
		{"one row for several talks", []Facts{listOf(row("", "Samtaler med eleven", "", ""), row("", "Logg", "", ""), row("", "Aktivitetsplan", "", "")),
			datedFile("Samtale A.docx", doctype.Elevsamtale, "Samtale med eleven", "2025-01-14"), datedFile("Samtale B.docx", doctype.Elevsamtale, "Samtale med eleven", "2025-01-29"), log, plan},
			true, nil, nil},
		{"one file for several rows", []Facts{listOf(row("1", "Samtale med eleven", "", ""), row("2", "Samtale med eleven", "", ""), row("3", "Logg", "", "")),
			undatedFile("Samtale.docx", doctype.Elevsamtale, "Samtale med eleven"), undatedFile("03 Logg.xlsx", doctype.Logg, "Logg")},
			true, nil, nil},
		{"a title in a compound", []Facts{listOf(row("", "Møtereferat", "", ""), row("", "Logg", "", ""), row("", "Aktivitetsplan", "", "")),
			undatedFile("Referat.docx", doctype.Motereferat, "Referat"), log, plan}, true, nil, nil},
		{"the letter and the account are never listed", []Facts{listOf(four[1:]...), plan, log, minutes, account,
			undatedFile("Brev.pdf", doctype.Innhentingsbrev, "Innhenting av opplysningar")}, true, nil, nil},
		{"a mail beside the list", []Facts{listOf(four...), account, plan, log, minutes, {Path: "Oversending.eml", Format: text.EML, Kind: doctype.Facts{Type: doctype.Annet}}}, true, nil, nil},
		{"what is attached to a listed mail", []Facts{listOf(append(four[:4:4], row("5", "Svar til heimen", "", ""))...), account, plan, log, minutes,
			{Path: "05 Svar.eml", Format: text.EML, Kind: doctype.Facts{Type: doctype.Foreldrekontakt}}, undatedFile("05 Svar.eml!/Notat.docx", doctype.Logg, "Notat")}, true, nil, nil},
		{"an archive beside the list", []Facts{listOf(four...), account, plan, log, undatedFile("Vedlegg.zip!/Referat møte.docx", doctype.Motereferat, ""), undatedFile("Vedlegg.zip!/Avvik.pdf", doctype.Avvik, "")},
			true, nil, []string{"Vedlegg.zip!/Avvik.pdf"}},
		{"the contents of a merged file", []Facts{
			{Path: "Samla.pdf", Pages: "1", Kind: doctype.Facts{Type: doctype.Dokumentliste}, Dating: dating.Facts{Rows: four[1:]}},
			{Path: "Samla.pdf", Pages: "2-3", Kind: doctype.Facts{Type: doctype.Aktivitetsplan, Title: "Aktivitetsplan"}},
			{Path: "Samla.pdf", Pages: "4", Kind: doctype.Facts{Type: doctype.Logg, Title: "Logg"}},
			{Path: "Samla.pdf", Pages: "5", Kind: doctype.Facts{Type: doctype.Motereferat, Title: "Referat frå møte"}},
			undatedFile("Observasjon.pdf", doctype.Observasjon, "")}, true, nil, nil},
		{"a logo in a mail", []Facts{listOf(four...), account, plan, log, minutes, {Path: "Svar.eml!/image001.png", Format: text.PNG, Kind: doctype.Facts{Type: doctype.Annet}}}, true, nil, nil},
		{"an archive has a list of its own", []Facts{
			{Path: "del 1.zip!/Liste.docx", Kind: doctype.Facts{Type: doctype.Dokumentliste}, Dating: dating.Facts{Rows: four[1:]}},
			undatedFile("del 1.zip!/02 Aktivitetsplan.pdf", doctype.Aktivitetsplan, ""), undatedFile("del 1.zip!/03 Logg.xlsx", doctype.Logg, ""),
			undatedFile("del 1.zip!/04 Referat møte.docx", doctype.Motereferat, ""), undatedFile("Observasjon.pdf", doctype.Observasjon, "")}, true, nil, nil},
		{"a mail lists what is attached to it", []Facts{
			{Path: "svar.eml", Format: text.EML, Kind: doctype.Facts{Type: doctype.Redegjorelse}, Dating: dating.Facts{Rows: four[1:]}},
			undatedFile("svar.eml!/Aktivitetsplan.pdf", doctype.Aktivitetsplan, ""), undatedFile("svar.eml!/Logg.xlsx", doctype.Logg, ""),
			undatedFile("svar.eml!/Iop.docx", doctype.IOP, "IOP"), undatedFile("Observasjon.pdf", doctype.Observasjon, "")},
			true, []string{"Referat frå møte"}, []string{"svar.eml!/Iop.docx"}},
		{"the letter holds the list", []Facts{
			{Path: "Følgjebrev.pdf", Kind: doctype.Facts{Type: doctype.Redegjorelse}, Dating: dating.Facts{Rows: four[1:]}}, plan, log,
			undatedFile("Avvik.pdf", doctype.Avvik, "Avviksmelding")}, true, []string{"Referat frå møte"}, []string{"Avvik.pdf"}},
		{"what cannot be read is found by its name", []Facts{listOf(four...), account, plan, log, {Path: "Referat møte.pdf", Unread: true, Kind: doctype.Facts{Type: doctype.Motereferat}}}, true, nil, nil},
		{"rows of something else", []Facts{listOf(row("", "Hopptau", "", ""), row("", "Fotball", "", ""), row("", "Logg", "", ""), row("", "Volleyball", "", "")), plan, log}, false, nil, nil},
		{"the same number and another title", []Facts{listOf(four...), account, plan, log, undatedFile("04 Vedtak.docx", doctype.Enkeltvedtak, "Vedtak")},
			true, nil, nil}, // the number may well mean it
		{"other numbers", []Facts{listOf(row("5", "Logg", "", ""), row("6", "Aktivitetsplan", "", ""), row("7", "Referat", "", "")),
			log, plan, minutes}, false, nil, nil},
		{"a date apart", []Facts{listOf(row("", "Referat", "", "2025-01-14"), row("", "Aktivitetsplan", "", ""), row("", "Logg", "", "")),
			datedFile("Referat.pdf", doctype.Motereferat, "Referat", "2025-01-15"), plan, log}, true, nil, nil},
	} {
		c := Build(Input{Documents: tt.files, AsOf: "2026-01-01"})
		if len(c.Lists) != 1 {
			t.Errorf("%s: %d lists", tt.name, len(c.Lists))
			continue
		}
		l := c.Lists[0]
		if l.Trusted() != tt.trusted {
			t.Errorf("%s: trusted %v with %d of %d rows found", tt.name, l.Trusted(), l.Found, l.Rows)
		}
		if !tt.trusted {
			continue
		}
		var missing, unlisted []string
		for _, r := range l.Missing {
			missing = append(missing, r.Title)
		}
		for _, d := range l.Unlisted {
			unlisted = append(unlisted, d.Path)
		}
		if !slices.Equal(missing, tt.missing) || !slices.Equal(unlisted, tt.unlisted) {
			t.Errorf("%s: missing %q, want %q; unlisted %q, want %q", tt.name, missing, tt.missing, unlisted, tt.unlisted)
		}
	}
}

func TestWhatAnotherListNamesIsNotUnlisted(t *testing.T) {
	rows := []dating.Row{row("", "Aktivitetsplan", "", ""), row("", "Logg", "", ""), row("", "Avviksmelding", "", "")}
	letter := Facts{Path: "Brev.docx", Kind: doctype.Facts{Type: doctype.Redegjorelse}, Dating: dating.Facts{Rows: append(rows[:3:3], row("", "Vedtak", "", ""))}}
	c := Build(Input{AsOf: "2026-01-01", Documents: []Facts{
		letter, listOf(rows...),
		undatedFile("Aktivitetsplan.pdf", doctype.Aktivitetsplan, ""), undatedFile("Logg.pdf", doctype.Logg, ""),
		undatedFile("Avvik.pdf", doctype.Avvik, "Avviksmelding"), undatedFile("Vedtak.pdf", doctype.Enkeltvedtak, "Vedtak"),
		undatedFile("Iop.pdf", doctype.IOP, "IOP"),
	}})
	l, ok := c.Enclosures()
	if !ok || l.Doc.Path != "Brev.docx" || len(l.Missing) != 0 {
		t.Fatalf("the list is %+v, %v", l, ok)
	}
	if len(l.Unlisted) != 1 || l.Unlisted[0].Path != "Iop.pdf" {
		t.Errorf("unlisted: %d documents", len(l.Unlisted))
	}
	if _, ok := Build(Input{AsOf: "2026-01-01", Documents: []Facts{listOf(rows[:2]...)}}).Enclosures(); ok {
		t.Error("a list of two rows is trusted")
	}
}
