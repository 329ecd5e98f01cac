package office

import (
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const odfNS = `xmlns:office="o" xmlns:text="t" xmlns:table="tb" xmlns:draw="d" xmlns:style="s" xmlns:dc="dc" xmlns:loext="l" xmlns:presentation="p"`

// odfFile makes an OpenDocument file whose body, called kind, holds content.
func odfFile(t testing.TB, kind, styles, content string, more ...file) []byte {
	t.Helper()
	files := []file{
		{"mimetype", "application/vnd.oasis.opendocument.text"},
		{"content.xml", `<office:document-content ` + odfNS + `><office:automatic-styles>` + styles + `</office:automatic-styles><office:body><office:` + kind + `>` + content + `</office:` + kind + `></office:body></office:document-content>`},
	}
	return archiveOf(t, append(files, more...)...)
}

func TestODTBody(t *testing.T) {
	styles := `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="P2" style:family="paragraph" style:parent-style-name="P2"/>
<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>`
	box := `<draw:frame><draw:text-box><text:p>Dato: 1.2.2025</text:p></draw:text-box></draw:frame>`
	tests := []struct {
		name, body string
		want       []string
	}{
		{"headings", `<text:p text:style-name="P1">a</text:p><text:h text:outline-level="2">b</text:h><text:p text:style-name="Heading_20_3">c</text:p><text:p text:style-name="P2">d</text:p>`, []string{"body1: a", "body2: b", "body3: c", "d"}},
		{"spaces, tabs, breaks", `<text:p>Møte<text:s text:c="3"/>på  Ås<text:tab/>nå<text:line-break/>neste</text:p>`, []string{"Møte på Ås | nå", "neste"}},
		{"spans and links", `<text:p>a<text:span>b</text:span><text:a>c</text:a><text:bookmark-start/>d</text:p>`, []string{"abcd"}},
		{"hidden", `<text:p>synlig<text:span text:style-name="T1">skjult</text:span></text:p>`, []string{"synlig"}},
		{"lists and sections", `<text:section><text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list></text:section>`, []string{"a", "b"}},
		{"deleted text", `<text:tracked-changes><text:changed-region><text:deletion><text:p>borte</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>her</text:p>`, []string{"her"}},
		{"table", `<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Dato</text:p></table:table-cell><table:table-cell><text:p>Hva</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>1.2.</text:p></table:table-cell><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>`, []string{"cell: Dato | Hva", "cell: 1.2. | a; b"}},
		{"fields", `<text:p><text:date>5.6.2025</text:date> <text:date text:fixed="true">6.6.2025</text:date> <text:creation-date>7.6.2025</text:creation-date> <text:modification-date>8.6.2025</text:modification-date></text:p>`, []string{"{5.6.2025} 6.6.2025 7.6.2025 {8.6.2025}"}},
		{"placeholders", `<text:p>Dato: <text:placeholder>&lt;dato&gt;</text:placeholder> <loext:content-control loext:showing-place-holder="true">Velg</loext:content-control> <loext:content-control>svar</loext:content-control></text:p>`, []string{"Dato: [<dato>] [Velg] svar"}},
		{"notes", `<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>fot</text:p></text:note-body></text:note>b<office:annotation><dc:creator>N</dc:creator><text:p>merknad</text:p></office:annotation></text:p>`, []string{"ab", "note: fot", "note: merknad"}},
		{"text box", `<text:p>` + box + `Referat</text:p><text:p>Slutt` + box + `</text:p>` + box, []string{"Dato: 1.2.2025", "Referat", "Slutt", "Dato: 1.2.2025", "Dato: 1.2.2025"}},
		{"contents", `<text:table-of-content><text:table-of-content-source><text:p>mal</text:p></text:table-of-content-source><text:index-body><text:p>Innhold</text:p></text:index-body></text:table-of-content>`, []string{"Innhold"}},
		{"list to choose from", `<text:p><text:drop-down><text:label/>valgt</text:drop-down></text:p>`, []string{"valgt"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := ODT(t.Context(), text.Source{Data: odfFile(t, "text", styles, tt.body)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
		})
	}
}

func TestODTMastersAndMeta(t *testing.T) {
	styles := `<office:document-styles ` + odfNS + `><office:master-styles>
<style:master-page style:name="Standard"><style:header><text:p>Vår skole</text:p></style:header><style:header-first style:display="false"><text:p>av</text:p></style:header-first><style:footer><text:p>Utskrift <text:date>2.5.2025</text:date></text:p></style:footer></style:master-page>
<style:master-page style:name="Annen"><style:header><text:p>Ikke i bruk</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`
	meta := `<office:document-meta ` + odfNS + ` xmlns:meta="m"><office:meta><meta:initial-creator>Kari</meta:initial-creator><dc:creator>Per</dc:creator><meta:creation-date>2025-05-28T08:14:00.5</meta:creation-date><dc:title>Plan</dc:title><meta:generator>LibreOffice/7.4$Linux</meta:generator></office:meta></office:document-meta>`
	c, err := ODT(t.Context(), text.Source{Data: odfFile(t, "text", "", `<text:p>Tekst</text:p>`, file{"styles.xml", styles}, file{"meta.xml", meta})}, text.Limits{})
	checkProblem(t, c, err, "")
	checkLines(t, c, "header: Vår skole", "Tekst", "footer: Utskrift {2.5.2025}")
	want := text.Metadata{Title: "Plan", Author: "Kari", Producer: "LibreOffice/7.4", Created: time.Date(2025, 5, 28, 8, 14, 0, 5e8, time.UTC)}
	if c.Meta != want {
		t.Errorf("metadata %+v, want %+v", c.Meta, want)
	}
}

func TestODSSheets(t *testing.T) {
	styles := `<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`
	cell := func(attrs, s string) string {
		return `<table:table-cell ` + attrs + `><text:p>` + s + `</text:p></table:table-cell>`
	}
	row := func(s string) string { return `<table:table-row>` + s + `</table:table-row>` }
	body := `<table:table table:name="Logg">` +
		row(cell(``, "Dato")+`<table:table-cell table:number-columns-repeated="2"/>`+cell(`office:value-type="float"`, "3,5")) +
		row(cell(`office:value-type="date" office:date-value="2025-01-13"`, "13. jan")+cell(`office:value-type="date" office:date-value="2025-03-01"`, "mars 2025")+cell(`office:value-type="date" office:date-value="2025-01-03T14:30:00"`, "03.01.25 14:30")) +
		row(cell(`table:formula="of:=TODAY()" office:value-type="date" office:date-value="2025-01-13"`, "13.01.25")+cell(`table:number-columns-repeated="2"`, "x")+`<table:covered-table-cell><text:p>dekket</text:p></table:covered-table-cell>`) +
		`<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>` +
		`<table:table table:name="Skjult" table:style-name="ta2">` + row(cell("", "borte")) + `</table:table>`
	c, err := ODS(t.Context(), text.Source{Data: odfFile(t, "spreadsheet", styles, body)}, text.Limits{})
	checkProblem(t, c, err, "")
	checkLines(t, c, "# Logg", "cell: Dato |  |  | 3,5", "cell: 13.01.2025 | mars 2025 | 03.01.2025 14:30", "cell: {13.01.2025} | x | x")
}

func TestODPSlides(t *testing.T) {
	body := `<draw:page draw:name="page1"><draw:frame><draw:text-box><text:p>Tittel</text:p></draw:text-box></draw:frame><draw:custom-shape><text:p>Form</text:p></draw:custom-shape><presentation:notes><draw:frame><draw:text-box><text:p>Til meg selv</text:p></draw:text-box></draw:frame></presentation:notes></draw:page><draw:page><draw:frame><draw:image/></draw:frame></draw:page>`
	c, err := ODP(t.Context(), text.Source{Data: odfFile(t, "presentation", "", body)}, text.Limits{})
	checkProblem(t, c, err, "")
	checkLines(t, c, "Tittel", "Form", "note: Til meg selv")
	if !c.Paged || len(c.Pages) != 2 {
		t.Errorf("%d pages, want one a slide", len(c.Pages))
	}
}

func TestODFProblems(t *testing.T) {
	encrypted := file{"META-INF/manifest.xml", `<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`}
	tests := []struct {
		name string
		read text.ReaderFunc
		data []byte
		lim  text.Limits
		want text.ProblemKind
	}{
		{"encrypted", ODT, odfFile(t, "text", "", "", encrypted), text.Limits{}, text.NeedsPassword},
		{"picture", ODT, odfFile(t, "text", "", `<text:p><draw:frame><draw:image/></draw:frame></text:p>`), text.Limits{}, text.PictureOnly},
		{"no content", ODT, archiveOf(t, file{"a", "b"}), text.Limits{}, text.Damaged},
		{"too many slides", ODP, odfFile(t, "presentation", "", strings.Repeat(`<draw:page/>`, 4)), text.Limits{Pages: 3}, text.TooLarge},
		{"too many cells", ODS, odfFile(t, "spreadsheet", "", `<table:table>`+strings.Repeat(`<table:table-row><table:table-cell table:number-columns-repeated="9000"><text:p>x</text:p></table:table-cell></table:table-row>`, 4)+`</table:table>`), text.Limits{Cells: 20_000}, text.TooLarge},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := tt.read(t.Context(), text.Source{Data: tt.data}, tt.lim)
			checkProblem(t, c, err, tt.want)
		})
	}
}

func FuzzODF(f *testing.F) {
	f.Add(`<text:p>a<text:span>b</text:span></text:p><text:list><text:list-item><text:h>c</text:h></text:list-item></text:list>`)
	f.Add(`<table:table table:name="n"><table:table-row><table:table-cell office:value-type="date" office:date-value="2025-01-01" table:number-columns-repeated="99"><text:p>1.1</text:p></table:table-cell></table:table-row></table:table>`)
	f.Add(`<draw:page><draw:frame><draw:text-box><text:p><text:date>1</text:date><office:annotation><text:p>x</text:p></office:annotation></text:p></draw:text-box></draw:frame></draw:page>`)
	f.Fuzz(func(t *testing.T, body string) {
		for kind, read := range map[string]text.ReaderFunc{"text": ODT, "spreadsheet": ODS, "presentation": ODP} {
			c, err := read(t.Context(), text.Source{Data: odfFile(t, kind, "", body)}, text.Limits{})
			checkPromises(t, c, err)
		}
	})
}
