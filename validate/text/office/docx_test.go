package office

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const wordNS = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="w" xmlns:v="v"`

// wordFile makes a Word document with that body and more members.
func wordFile(t testing.TB, body string, more ...file) []byte {
	t.Helper()
	files := []file{
		{"[Content_Types].xml", `<Types/>`},
		{"_rels/.rels", `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>`},
		{"word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document ` + wordNS + `><w:body>` + body + `</w:body></w:document>`},
	}
	return archiveOf(t, append(files, more...)...)
}

func par(s string) string { return `<w:p>` + run0(s) + `</w:p>` }
func run0(s string) string {
	return `<w:r><w:t xml:space="preserve">` + s + `</w:t></w:r>`
}
func cells(contents ...string) string {
	return `<w:tr><w:tc>` + strings.Join(contents, `</w:tc><w:tc>`) + `</w:tc></w:tr>`
}
func fieldOf(code, shown, attrs string) string {
	return `<w:r><w:fldChar w:fldCharType="begin"` + attrs + `/></w:r><w:r><w:instrText> ` + code + ` </w:instrText></w:r>` +
		`<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run0(shown) + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`
}
func controlOf(props, content string) string {
	return `<w:sdt><w:sdtPr>` + props + `</w:sdtPr><w:sdtContent>` + content + `</w:sdtContent></w:sdt>`
}

func TestDOCXBody(t *testing.T) {
	box := `<w:txbxContent>` + par("Dato: 1.2.2025") + `</w:txbxContent>`
	tests := []struct {
		name, body string
		want       []string
	}{
		{"runs and spaces", `<w:p><w:r><w:t xml:space="preserve">Møte </w:t></w:r>` + run0("på&#160;Ås &amp; Vik") + `</w:p><w:p/>`, []string{"Møte på Ås & Vik"}},
		{"line break", `<w:p>` + run0("Skolen") + `<w:r><w:br/><w:t>Dato: 1.2.2025</w:t></w:r></w:p>`, []string{"Skolen", "Dato: 1.2.2025"}},
		{"tab", `<w:p>` + run0("Dato:") + `<w:r><w:tab/><w:t>1.2.2025</w:t></w:r></w:p>`, []string{"Dato: | 1.2.2025"}},
		{"unbreakable hyphen", `<w:p><w:r><w:t>12</w:t><w:noBreakHyphen/><w:t>4</w:t></w:r></w:p>`, []string{"12-4"}},
		{"hyperlink", `<w:p>` + run0("Se ") + `<w:hyperlink r:id="rId9">` + run0("planen") + `</w:hyperlink></w:p>`, []string{"Se planen"}},
		{"tracked changes", `<w:p>` + run0("Laget ") + `<w:del><w:r><w:delText>1.1.</w:delText></w:r></w:del><w:ins>` + run0("2.2.") + `</w:ins>2025 no run</w:p>`, []string{"Laget 2.2."}},
		{"deleted run with ordinary text", `<w:p><w:moveFrom>` + run0("borte") + `</w:moveFrom><w:moveTo>` + run0("her") + `</w:moveTo></w:p>`, []string{"her"}},
		{"deleted paragraph mark", `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>` + run0("en ") + `</w:p>` + par("to") + par("tre"), []string{"en to", "tre"}},
		{"hidden text", `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>synlig</w:t></w:r></w:p>`, []string{"synlig"}},
		{"table", `<w:tbl>` + cells(par("Dato"), par("1.2.2025")) + cells(par("Til stede"), par("Rektor")+par("Mor")) + `</w:tbl>`, []string{"cell: Dato | 1.2.2025", "cell: Til stede | Rektor; Mor"}},
		{"deleted row", `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>` + par("borte") + `</w:tc></w:tr>` + cells(par("her")) + `</w:tbl>`, []string{"cell: her"}},
		{"layout table", `<w:tbl>` + cells(`<w:p/>`, par("Skolen")+`<w:tbl>`+cells(par("Dato"), par("1.2.2025"))+`</w:tbl>`) + `</w:tbl>`, []string{"cell: Skolen", "cell: Dato | 1.2.2025"}},
		{"cells and rows in controls", `<w:tbl>` + controlOf("", `<w:tr><w:tc>`+par("a")+`</w:tc>`+controlOf("", `<w:tc>`+par("b")+`</w:tc>`)+`</w:tr>`) + `</w:tbl>`, []string{"cell: a | b"}},
		{"text box at the beginning", `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>` + box + `</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>` + box + `</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>` + run0("Referat") + `</w:p>`, []string{"Dato: 1.2.2025", "Referat"}},
		{"text box at the end", `<w:p>` + run0("Referat") + `<w:r><w:pict><v:textbox>` + box + `</v:textbox></w:pict></w:r></w:p>`, []string{"Referat", "Dato: 1.2.2025"}},
		{"choice without text", `<w:p><w:r><mc:AlternateContent><mc:Choice/><mc:Fallback><w:pict>` + box + `</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`, []string{"Dato: 1.2.2025"}},
		{"word art", `<w:p><w:r><w:pict><v:textpath string="UTKAST"/></w:pict></w:r></w:p>`, []string{"UTKAST"}},
		{"ticks", `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Ja </w:t><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> Nei</w:t></w:r></w:p>`, []string{"☒ Ja ☐ Nei"}},
		{"old form fields", `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>` +
			run0(" Trinn ") + `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="5A"/><w:listEntry w:val="5B"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, []string{"☒ Trinn 5B"}},
		{"another prefix", `<x:p xmlns:x="w"><x:r><x:t>tekst</x:t></x:r></x:p>`, []string{"tekst"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := DOCX(t.Context(), text.Source{Data: wordFile(t, tt.body)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
		})
	}
}

func TestDOCXFields(t *testing.T) {
	inP := func(s string) string { return `<w:p>` + s + `</w:p>` }
	tests := []struct {
		name, body string
		want       []string
	}{
		{"date", inP(run0("Dato: ") + fieldOf(`DATE \@ "d. MMMM yyyy"`, "5. juni 2025", "") + run0(" sign")), []string{"Dato: {5. juni 2025} sign"}},
		{"saved", inP(fieldOf("savedate", "5.6.2025", "")), []string{"{5.6.2025}"}},
		{"last printed", inP(fieldOf(`DOCPROPERTY "LastPrinted"`, "5.6.2025", "")), []string{"{5.6.2025}"}},
		{"created", inP(fieldOf("CREATEDATE", "5.6.2025", "")), []string{"5.6.2025"}},
		{"locked", inP(fieldOf("DATE", "5.6.2025", ` w:fldLock="true"`)), []string{"5.6.2025"}},
		{"split instruction", inP(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DA</w:instrText></w:r><w:r><w:instrText>TE \@ x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run0("5.6.2025") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`), []string{"{5.6.2025}"}},
		{"simple field", inP(`<w:fldSimple w:instr=" DATE \@ &quot;d.M.yyyy&quot; ">` + run0("5.6.2025") + `</w:fldSimple>` + run0(" her")), []string{"{5.6.2025} her"}},
		{"page", inP(run0("Side ") + `<w:fldSimple w:instr=" PAGE ">` + run0("1") + `</w:fldSimple>`), []string{"Side 1"}},
		{"nested in an instruction", inP(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE </w:instrText></w:r>` + fieldOf("DATE", "inside", "") + `<w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run0("5.6.2025") + `<w:r><w:fldChar w:fldCharType="end"/></w:r>`), []string{"{5.6.2025}"}},
		{"over two paragraphs", `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` + run0("Innhold") + `</w:p><w:p>` + run0("Tiltak") + `<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`, []string{"Innhold", "Tiltak"}},
		{"in a cell", `<w:tbl>` + cells(par("Dato"), inP(fieldOf("TIME", "5.6.2025", ""))) + `</w:tbl>`, []string{"cell: Dato | {5.6.2025}"}},
		{"date control", inP(run0("Dato: ") + controlOf(`<w:date w:fullDate="2025-06-06T00:00:00Z"/>`, run0("06.06.2025"))), []string{"Dato: 06.06.2025"}},
		{"placeholder", inP(run0("Dato: ") + controlOf(`<w:showingPlcHdr/><w:date/>`, run0("Klikk eller trykk for å skrive inn en dato.")) + run0(" Sign")), []string{"Dato: [Klikk eller trykk for å skrive inn en dato.] Sign"}},
		{"placeholder block", controlOf(`<w:showingPlcHdr/>`, par("Skriv her")+par("og her")) + par("Videre"), []string{"[Skriv her]", "[og her]", "Videre"}},
		{"placeholder cell", `<w:tbl>` + cells(par("Dato"), controlOf(`<w:showingPlcHdr/>`, par("Velg dato"))) + `</w:tbl>`, []string{"cell: Dato | [Velg dato]"}},
		{"not a placeholder", inP(controlOf(`<w:showingPlcHdr w:val="false"/>`, run0("svar"))), []string{"svar"}},
		{"macro button", inP(run0("Navn: ") + `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MACROBUTTON NoMacro [Klikk her og skriv]</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`), []string{"Navn: [Klikk her og skriv]"}},
		{"end without begin", inP(`<w:r><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/></w:r>` + run0("tekst")), []string{"tekst"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := DOCX(t.Context(), text.Source{Data: wordFile(t, tt.body)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
		})
	}
}

const wordStyles = `<w:styles ` + wordNS + `>
<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Tittel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Kommunens stil"/><w:basedOn w:val="Overskrift1"/></w:style>
<w:style w:type="paragraph" w:styleId="Niva"><w:name w:val="Noe"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Ring"/></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="Normal igjen"/></w:style>
</w:styles>`

func TestDOCXLevels(t *testing.T) {
	styled := func(style, s string) string {
		return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run0(s) + `</w:p>`
	}
	body := styled("Tittel", "a") + styled("Overskrift1", "b") + styled("Egen", "c") + styled("Niva", "d") + styled("Ring", "e") +
		styled("Heading1", "f") + styled("Heading2", "g") + styled("Ukjent", "h") +
		`<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr>` + run0("i") + `</w:p><w:p><w:pPr><w:pStyle w:val="Overskrift1"/><w:outlineLvl w:val="9"/></w:pPr>` + run0("j") + `</w:p>`
	c, err := DOCX(t.Context(), text.Source{Data: wordFile(t, body, file{"word/styles.xml", wordStyles})}, text.Limits{})
	checkProblem(t, c, err, "")
	checkLines(t, c, "body1: a", "body1: b", "body1: c", "body3: d", "e", "f", "body2: g", "h", "body2: i", "j")
}

func TestDOCXLevelBySize(t *testing.T) {
	sized := func(size, s string) string {
		return `<w:p><w:r><w:rPr><w:sz w:val="` + size + `"/></w:rPr><w:t>` + s + `</w:t></w:r></w:p>`
	}
	styles := `<w:styles ` + wordNS + `><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Stor"><w:name w:val="Stor"/><w:rPr><w:sz w:val="36"/></w:rPr></w:style></w:styles>`
	long := strings.Repeat("Vanlig tekst. ", 5)
	tests := []struct {
		name, body string
		want       []string
	}{
		{"title and heading", sized("36", "Referat") + par(long) + sized("28", "Tiltak") + sized("24", "Litt større"), []string{"body1: Referat", strings.TrimSpace(long), "body2: Tiltak", "Litt større"}},
		{"by style", `<w:p><w:pPr><w:pStyle w:val="Stor"/></w:pPr>` + run0("Referat") + `</w:p>` + par(long), []string{"body1: Referat", strings.TrimSpace(long)}},
		{"partly large", `<w:p><w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t>S</w:t></w:r>` + run0("tor bokstav") + `</w:p>` + par(long), []string{"Stor bokstav", strings.TrimSpace(long)}},
		{"everything large", sized("32", "Kort") + sized("32", long), []string{"Kort", strings.TrimSpace(long)}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := DOCX(t.Context(), text.Source{Data: wordFile(t, tt.body, file{"word/styles.xml", styles})}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
		})
	}
}

func TestDOCXLists(t *testing.T) {
	numbering := `<w:numbering ` + wordNS + `>
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Vedlegg %1:"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>`
	item := func(id, level, s string) string {
		return `<w:p><w:pPr><w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + id + `"/></w:numPr></w:pPr>` + run0(s) + `</w:p>`
	}
	body := item("1", "0", "plan") + item("1", "1", "første") + item("1", "1", "andre") + item("2", "0", "punkt") + item("1", "0", "logg") + item("1", "1", "ny") + item("3", "0", "annen") + item("99", "0", "ingen") + item("1", "0", "") + par("fri")
	c, err := DOCX(t.Context(), text.Source{Data: wordFile(t, body, file{"word/numbering.xml", numbering})}, text.Limits{})
	checkProblem(t, c, err, "")
	checkLines(t, c, "Vedlegg 1: plan", "1a) første", "1b) andre", "punkt", "Vedlegg 2: logg", "2a) ny", "Vedlegg 7: annen", "ingen", "fri")
}

func TestDOCXParts(t *testing.T) {
	rels := `<Relationships><Relationship Id="h1" Type="x/header" Target="header1.xml"/><Relationship Id="h2" Type="x/header" Target="/word/header2.xml"/>
<Relationship Id="h3" Type="x/header" Target="header3.xml"/><Relationship Id="f1" Type="x/footer" Target="footer1.xml"/>
<Relationship Id="n" Type="x/footnotes" Target="footnotes.xml"/><Relationship Id="c" Type="x/comments" Target="comments.xml"/>
<Relationship Id="u" Type="x/hyperlink" Target="http://example.org/" TargetMode="External"/></Relationships>`
	part := func(root, s string) string { return `<w:` + root + ` ` + wordNS + `>` + s + `</w:` + root + `>` }
	body := par("Tekst") + `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:headerReference w:type="even" r:id="h3"/><w:footerReference w:type="default" r:id="f1"/>%s</w:sectPr>`
	more := []file{
		{"word/_rels/document.xml.rels", rels},
		{"word/header1.xml", part("hdr", par("Vår skole"))},
		{"word/header2.xml", part("hdr", par("Vår skole")+`<w:tbl>`+cells(par("Dato"), par("1.2.2025"))+`</w:tbl>`)},
		{"word/header3.xml", part("hdr", par("Jevne sider"))},
		{"word/footer1.xml", part("ftr", par("Bunn"))},
		{"word/footnotes.xml", part("footnotes", `<w:footnote w:type="separator"><w:p>`+run0("---x")+`</w:p></w:footnote><w:footnote w:id="1">`+par("En fotnote")+`</w:footnote>`)},
		{"word/comments.xml", part("comments", `<w:comment w:id="0" w:author="N">`+par("Husk dato")+`</w:comment>`)},
		{"docProps/core.xml", `<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:title>Min  plan</dc:title><dc:creator>Kari</dc:creator><dcterms:created>2025-01-20T08:14:00Z</dcterms:created><dcterms:modified>2025-03-24</dcterms:modified></cp:coreProperties>`},
		{"docProps/app.xml", `<Properties><Application>Microsoft Office Word</Application></Properties>`},
	}
	tests := []struct {
		name, titlePage string
		want            []string
	}{
		{"title page", `<w:titlePg/>`, []string{"header: Vår skole", "header: Dato | 1.2.2025", "Tekst", "note: En fotnote", "note: Husk dato", "footer: Bunn"}},
		{"no title page", ``, []string{"header: Vår skole", "Tekst", "note: En fotnote", "note: Husk dato", "footer: Bunn"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := DOCX(t.Context(), text.Source{Data: wordFile(t, strings.Replace(body, "%s", tt.titlePage, 1), more...)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
			want := text.Metadata{Title: "Min plan", Author: "Kari", Producer: "Microsoft Office Word",
				Created: time.Date(2025, 1, 20, 8, 14, 0, 0, time.UTC), Modified: time.Date(2025, 3, 24, 0, 0, 0, 0, time.UTC)}
			if c.Meta != want {
				t.Errorf("metadata %+v, want %+v", c.Meta, want)
			}
		})
	}
}

func TestDOCXProblems(t *testing.T) {
	deep := strings.Repeat("<w:sdt>", 300) + strings.Repeat("</w:sdt>", 300)
	tests := []struct {
		name    string
		data    []byte
		lim     text.Limits
		want    text.ProblemKind
		partial bool
	}{
		{"empty", nil, text.Limits{}, text.Empty, false},
		{"not a ZIP archive", []byte("Word"), text.Limits{}, text.Damaged, false},
		{"no main part", archiveOf(t, file{"a.txt", "x"}), text.Limits{}, text.Damaged, false},
		{"no words", wordFile(t, `<w:p/>`), text.Limits{}, text.NoText, false},
		{"a picture alone", wordFile(t, `<w:p><w:r><w:drawing/></w:r></w:p>`, file{"word/media/image1.png", "x"}), text.Limits{}, text.PictureOnly, false},
		{"cut", archiveOf(t, file{"word/document.xml", `<w:document><w:body>` + par("Her") + `<w:p><w:r><w:t>mer`}), text.Limits{}, text.Damaged, true},
		{"crossed tags", wordFile(t, par("Her")+`<w:p></w:r>`), text.Limits{}, text.Damaged, true},
		{"too deep", wordFile(t, par("Her")+deep), text.Limits{}, text.TooDeep, true},
		{"too much text", wordFile(t, par("Her")+par(strings.Repeat("lang ", 50))), text.Limits{TextBytes: 100}, text.TooLarge, true},
		{"expands too far", wordFile(t, par("Her")+strings.Repeat(" ", 4<<20)), text.Limits{}, text.Suspicious, true},
		{"expands to too much", wordFile(t, par("Her")+strings.Repeat(" ", 100<<10)), text.Limits{Expanded: 50 << 10}, text.TooLarge, true},
		{"too many parts", wordFile(t, par("Her")), text.Limits{Members: 2}, text.TooLarge, false},
		{"entities", archiveOf(t, file{"word/document.xml", `<!DOCTYPE d [<!ENTITY a "&b;">]><w:document><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`}), text.Limits{}, text.Suspicious, false},
		{"broken header", wordFile(t, par("Her")+`<w:sectPr><w:headerReference r:id="h"/></w:sectPr>`, file{"word/_rels/document.xml.rels", `<R><Relationship Id="h" Type="header" Target="header1.xml"/></R>`}, file{"word/header1.xml", "<w:hdr>"}), text.Limits{}, text.Damaged, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := DOCX(t.Context(), text.Source{Data: tt.data}, tt.lim)
			checkProblem(t, c, err, tt.want)
			if c.Problem.Partial != tt.partial {
				t.Errorf("partial %v, want %v", c.Problem.Partial, tt.partial)
			}
			if tt.partial && show(c)[0] != "Her" {
				t.Errorf("kept %q, want the first paragraph", show(c))
			}
		})
	}
}

func TestDOCXCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := DOCX(ctx, text.Source{Data: wordFile(t, par("Her"))}, text.Limits{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v, want that of the context", err)
	}
}

func FuzzDOCX(f *testing.F) {
	f.Add(`<w:p><w:r><w:t>a</w:t></w:r></w:p>`)
	f.Add(`<w:tbl>` + cells(par("a"), par("b")) + `</w:tbl><w:sectPr/>`)
	f.Add(`<w:p>` + fieldOf("DATE", "1.1.2025", "") + controlOf("<w:showingPlcHdr/>", run0("Klikk")) + `</w:p>`)
	f.Add(`<w:p><w:r><w:pict><w:txbxContent>` + par("A\u030a") + `</w:txbxContent></w:pict></w:r></w:p><![CDATA[x]]><!-- --><?x?>&#x41;&amp;`)
	f.Fuzz(func(t *testing.T, body string) {
		c, err := DOCX(t.Context(), text.Source{Data: wordFile(t, body)}, text.Limits{})
		checkPromises(t, c, err)
	})
}
