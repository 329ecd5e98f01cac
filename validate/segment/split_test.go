package segment

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// pdf makes a PDF of pages whose lines are parted by " / "; "^" marks the head,
// "_" the foot of a page, "#" and "##" headings, and a tab the cells of a row.
func pdf(pages []string, outline ...text.Bookmark) *text.Content {
	c := &text.Content{Format: text.PDF, Paged: true, Outline: outline}
	for _, p := range pages {
		page := text.Page{}
		for s := range strings.SplitSeq(p, " / ") {
			line := text.Line{Text: s}
			switch {
			case s == "":
				continue
			case s[0] == '^':
				line = text.Line{Text: s[1:], Region: text.Header}
			case s[0] == '_':
				line = text.Line{Text: s[1:], Region: text.Footer}
			case strings.HasPrefix(s, "## "):
				line = text.Line{Text: s[3:], Level: 2}
			case strings.HasPrefix(s, "# "):
				line = text.Line{Text: s[2:], Level: 1}
			case strings.Contains(s, "\t"):
				line.Region = text.Cell
			}
			page.Lines = append(page.Lines, line)
		}
		c.Pages = append(c.Pages, page)
	}
	return c
}

func mark(title string, page, depth int) text.Bookmark {
	return text.Bookmark{Title: title, Page: page, Depth: depth}
}

const prose = "Skolen snakket med eleven samme dag og ringte hjem til begge foreldrene etter skoletid. / " +
	"Kontaktlærer fulgte med i friminuttene den uka og skrev ned det hun så i loggen sin. / " +
	"Mor fortalte at gutten hadde sovet dårlig og at han ikke ville gå på skolen dagen etter. / " +
	"Det ble avtalt at miljøterapeuten skulle være ute i storefri resten av måneden."

var splits = []struct {
	name  string
	c     *text.Content
	first []int // pages on which documents begin
}{
	{"one page", pdf([]string{"Aktivitetsplan"}), []int{0}},
	{"plain prose", pdf([]string{"Redegjørelse / " + prose, prose, prose}), []int{0}},
	{"a bookmark a document",
		pdf([]string{"Redegjørelse i skolemiljøsak / " + prose, prose, "Aktivitetsplan / Elev: A", "Referat / Til stede: mor"},
			mark("Redegjørelse", 0, 0), mark("Aktivitetsplan", 2, 0), mark("Referat 3. mars", 3, 0)),
		[]int{0, 2, 3}},
	{"bookmarks made from file names over scans without text",
		pdf([]string{"", "", "", ""}, mark("01 Brev.pdf", 0, 0), mark("02 Logg.pdf", 1, 0), mark("03 Plan.pdf", 3, 0)),
		[]int{0, 1, 3}},
	{"documents below one root",
		pdf([]string{"Redegjørelse / " + prose, "Logg / 3.3.2025 Ringte mor", "Referat / Dato: 4.4.2025"},
			mark("Saksdokumenter 25/113", 0, 0), mark("Redegjørelse", 0, 1), mark("Logg", 1, 1), mark("Referat", 2, 1)),
		[]int{0, 1, 2}},
	{"headings of one document, in the middle of pages",
		pdf([]string{"Redegjørelse / Bakgrunn / " + prose, prose + " / " + prose + " / Tiltak / " + prose, prose + " / Eksterne instanser / PPT er inne."},
			mark("Bakgrunn", 0, 0), mark("Tiltak", 1, 0), mark("Eksterne instanser", 2, 0)),
		[]int{0}},
	{"several bookmarks on a page",
		pdf([]string{"Redegjørelse / Bakgrunn / " + prose, "Møter / " + prose + " / Samtaler / " + prose + " / Plan / " + prose, prose},
			mark("Redegjørelse", 0, 0), mark("Bakgrunn", 0, 0), mark("Møter", 1, 0), mark("Samtaler", 1, 0), mark("Plan", 1, 0)),
		[]int{0}},
	{"headings of the documents one level deeper",
		pdf([]string{"Redegjørelse / " + prose, "Vedlegg og lister / " + prose, "Aktivitetsplan / Elev: A", "Evaluering / " + prose},
			mark("Redegjørelse", 0, 0), mark("Vedlegg", 1, 1), mark("Aktivitetsplan", 2, 0), mark("Evaluering", 3, 1)),
		[]int{0, 2}},
	{"chapters of a plan under one head",
		pdf([]string{"^Handlingsplan – Lia skole / Handlingsplan mot mobbing", "^Handlingsplan – Lia skole / Forebygging / " + prose,
			"^Handlingsplan – Lia skole / Avdekking / " + prose, "^Handlingsplan – Lia skole / Etterarbeid / " + prose},
			mark("Innledning", 0, 0), mark("Forebygging", 1, 0), mark("Avdekking", 2, 0), mark("Etterarbeid", 3, 0)),
		[]int{0}},
	{"page numbers that start again",
		pdf([]string{"Redegjørelse / " + prose + " / Side 1 av 2", prose + " / Side 2 av 2", "Logg / 3.3.2025 Ringte mor / Side 1 av 1",
			"Referat / Til stede: mor / Side 1 av 2", prose + " / Side 2 av 2"}),
		[]int{0, 2, 3}},
	{"page numbers in the foot",
		pdf([]string{"Brev / " + prose + " / _Side 1 av 1", "Notat / " + prose + " / _Side 1 av 2", prose + " / _Side 2 av 2"}),
		[]int{0, 1}},
	{"page numbers that run through the file",
		pdf([]string{"Redegjørelse / " + prose + " / Side 1 av 3", "Tiltak / " + prose + " / Side 2 av 3", "Møter / " + prose + " / Side 3 av 3"}),
		[]int{0}},
	{"page numbers without a total",
		pdf([]string{"Redegjørelse / " + prose + " / _Side 1", prose + " / _Side 2", "Aktivitetsplan / Elev: A / _Side 1"}),
		[]int{0, 2}},
	{"stamped numbers over bookmarked documents",
		pdf([]string{"Redegjørelse / " + prose + " / _Sak 25/3 Side 1 av 3", prose + " / _Sak 25/3 Side 2 av 3", "Aktivitetsplan / Elev: A / _Sak 25/3 Side 3 av 3"},
			mark("Redegjørelse", 0, 0), mark("Aktivitetsplan", 2, 0)),
		[]int{0, 2}},
	{"new title, labels and furniture, no bookmarks",
		pdf([]string{"^Lia skole / Redegjørelse i skolemiljøsak / " + prose, "^Lia skole / " + prose,
			"^PP-tjenesten i Dal / Sakkyndig vurdering / Vår dato: 3.3.2025 / " + prose}),
		[]int{0, 2}},
	{"a section on top of a page",
		pdf([]string{"^Lia skole / Redegjørelse / " + prose, "^Lia skole / Eksterne instanser / " + prose, "^Lia skole / Aktivitetsplan / " + prose}),
		[]int{0}},
	{"a title on top of a page, and nothing else",
		pdf([]string{"Redegjørelse / " + prose, "Aktivitetsplan / " + prose, "Møter / " + prose}),
		[]int{0}},
	{"bookmarks of the merged files after those of the documents",
		pdf([]string{"Aktivitetsplan / Elev: A / Tiltak / " + prose, "Møte 3. mars / Til stede: mor", "Varsel til rektor / " + prose},
			mark("Aktivitetsplan", 0, 0), mark("Møte", 1, 0), mark("Varsel", 2, 0), mark("Aktivitetsplan", 0, 0), mark("Tiltak", 0, 1)),
		[]int{0, 1, 2}},
	{"bookmarks of the merged files before those of the documents",
		pdf([]string{"Aktivitetsplan for A / Elev: A / " + prose, prose, "Varsel til rektor / " + prose},
			mark("Aktivitetsplan for A", 0, 0), mark("Tiltak", 0, 1), mark("Plan", 0, 0), mark("Varsel", 2, 0)),
		[]int{0, 2}},
	{"slides",
		pdf([]string{"Årshjul / " + prose, "Varsel / 3.3.2025", "Møte / 4.4.2025"}, mark("Slide 1", 0, 0), mark("Slide 2", 1, 0), mark("Slide 3", 2, 0)),
		[]int{0}},
	{"a pile of papers fed to a scanner",
		pdf([]string{"Møte 12. mars 2025 / Til stede: mor / Gutten sover dårlig.", "Samtale med elev 14.3.2025 / Han sier det går bra.", "Telefonnotat 20. mars 2025 / Ringte far. / " + prose}),
		[]int{0, 1, 2}},
	{"a pile whose second paper has two pages",
		pdf([]string{"Logg / 3.3.2025 Ringte mor.", "Referat / Dato: 4.4.2025 / " + prose, "Evaluering / " + prose}),
		[]int{0, 1}},
	{"a page that goes on in a sentence",
		pdf([]string{"^Lia skole / Referat / " + prose, "^Utskrift / møte med mor ble avtalt. / Dato: 3.3.2025 / Referat"}),
		[]int{0}},
}

func TestSplit(t *testing.T) {
	for _, test := range splits {
		t.Run(test.name, func(t *testing.T) {
			documents := Split("fil.pdf", test.c)
			var first []int
			end := 0
			for _, d := range documents {
				if d.First != end {
					t.Errorf("page %d is in no document or in two", end+1)
				}
				first, end = append(first, d.First), d.End
			}
			if end != len(test.c.Pages) {
				t.Errorf("the last documents ends before page %d", end+1)
			}
			if !slices.Equal(first, test.first) {
				t.Errorf("begin on %v, want %v", first, test.first)
			}
		})
	}
}

func TestSplitKeepsOtherFilesWhole(t *testing.T) {
	pages := []string{"Redegjørelse / Side 1 av 1", "Logg / Side 1 av 1"}
	sheet := pdf(pages)
	sheet.Format = text.XLSX
	mail := pdf(pages)
	mail.Mail = &text.Mail{}
	for i, c := range []*text.Content{sheet, mail, {Format: text.PDF}} {
		if got := Split("fil", c); len(got) != 1 || got[0].PageRange() != "" {
			t.Errorf("%d: %d documents", i, len(got))
		}
	}
}

func TestSplitTitles(t *testing.T) {
	c := pdf([]string{"Brev / " + prose, "Logg / 3.3.2025", "Plan / Elev: A"}, mark("Brev til SF", 0, 0), mark("Logg 5A", 1, 0), mark("Plan", 2, 0))
	var got []string
	for _, d := range Split("samlet.pdf", c) {
		got = append(got, d.Title+" "+d.PageRange())
	}
	if want := []string{"Brev til SF 1", "Logg 5A 2", "Plan 3"}; !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func BenchmarkSplit(b *testing.B) {
	var pages []string
	var marks []text.Bookmark
	for i := range 200 {
		pages = append(pages, fmt.Sprintf("Referat fra møte %d / Dato: 3.3.2025 / %s / Side 1 av 1", i, prose))
		marks = append(marks, mark(fmt.Sprintf("Referat %d", i), i, 0))
	}
	c := pdf(pages, marks...)
	b.ReportAllocs()
	for b.Loop() {
		Split("samlet.pdf", c)
	}
}
