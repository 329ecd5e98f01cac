package office

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const sheetNS = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`

// Styles 0 General, 1 built-in date, 2 own date, 3 two decimals, 4 month, 5 time.
const cellStyles = `<styleSheet ` + sheetNS + `><numFmts><numFmt numFmtId="164" formatCode="[$-414]d\.\ mmmm\ yyyy;@"/><numFmt numFmtId="165" formatCode="mmmm\ yyyy"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="2"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>`

// workbookFile makes a workbook of one sheet with those rows and more members.
func workbookFile(t testing.TB, rows string, more ...file) []byte {
	t.Helper()
	return workbookOf(t, ``, `<sheet name="Logg" sheetId="1" r:id="rId1"/>`, append([]file{{"xl/worksheets/sheet1.xml", sheetXML(rows)}}, more...)...)
}

func sheetXML(rows string) string {
	return `<worksheet ` + sheetNS + `><sheetData>` + rows + `</sheetData></worksheet>`
}

func workbookOf(t testing.TB, props, sheets string, more ...file) []byte {
	t.Helper()
	files := []file{
		{"_rels/.rels", `<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`},
		{"xl/workbook.xml", `<workbook ` + sheetNS + `>` + props + `<sheets>` + sheets + `</sheets></workbook>`},
		{"xl/_rels/workbook.xml.rels", `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>`},
		{"xl/styles.xml", cellStyles},
		{"xl/sharedStrings.xml", `<sst ` + sheetNS + `><si><t>Dato</t></si><si><r><t>Sam</t></r><r><rPr/><t xml:space="preserve">tale </t></r><rPh><t>uttale</t></rPh></si></sst>`},
	}
	return archiveOf(t, append(files, more...)...)
}

func TestXLSXRows(t *testing.T) {
	tests := []struct {
		name, rows string
		want       []string
	}{
		{"texts", `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>på Ås</t></is></c></row>`, []string{"cell: Dato | Samtale | på Ås"}},
		{"gap and empty row", `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>3</v></c></row><row r="2"/><row r="9"><c r="A9"><v>12.5</v></c></row>`, []string{"cell: Dato |  | 3", "cell: 12,5"}},
		{"no references", `<row><c t="s"><v>0</v></c><c><v>1</v></c></row>`, []string{"cell: Dato | 1"}},
		{"dates", `<row><c s="1"><v>45670</v></c><c s="2"><v>45671.75</v></c><c s="4"><v>45717</v></c><c s="5"><v>0.5938</v></c></row>`, []string{"cell: 13.01.2025 | 14.01.2025 | mars 2025 | 14:15"}},
		{"number with decimals", `<row><c s="3"><v>3.14159</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>`, []string{"cell: 3,14 | SANN | #N/A"}},
		{"today", `<row><c t="s"><v>0</v></c><c s="1"><f>TODAY()</f><v>45670</v></c></row>`, []string{"cell: Dato | {13.01.2025}"}},
		{"shared formula", `<row><c s="1"><f t="shared" ref="A1:B1" si="0">NOW()+1</f><v>45670</v></c><c s="1"><f t="shared" si="0"/><v>45671</v></c><c s="1"><f>A1+1</f><v>45672</v></c></row>`, []string{"cell: {13.01.2025} | {14.01.2025} | 15.01.2025"}},
		{"lines in a cell", `<row><c t="inlineStr"><is><t>Tiltak</t></is></c><c t="inlineStr"><is><t>Samtale&#10;Vakt</t></is></c></row><row><c t="inlineStr"><is><t>En&#10;To</t></is></c></row>`, []string{"cell: Tiltak | Samtale; Vakt", "cell: En", "cell: To"}},
		{"bad references", `<row><c r="??" t="s"><v>0</v></c><c r="ZZZZ1" t="s"><v>77</v></c><c s="99"><v>4</v></c><c><v>x</v></c></row>`, []string{"cell: Dato |  | 4 | x"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := XLSX(t.Context(), text.Source{Data: workbookFile(t, tt.rows)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, append([]string{"# Logg"}, tt.want...)...)
			if !c.Paged {
				t.Error("sheets are not pages")
			}
		})
	}
}

func TestXLSXSheets(t *testing.T) {
	one := func(s string) string { return sheetXML(`<row><c t="inlineStr"><is><t>` + s + `</t></is></c></row>`) }
	files := []file{{"xl/worksheets/sheet1.xml", one("en")}, {"xl/worksheets/sheet2.xml", one("to")},
		{"xl/worksheets/_rels/sheet2.xml.rels", `<R><Relationship Id="d" Type="x/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="c" Type="x/comments" Target="../comments1.xml"/></R>`},
		{"xl/drawings/drawing1.xml", `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:sp><xdr:txBody><a:p><a:r><a:t>Boks</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`},
		{"xl/comments1.xml", `<comments><authors><author>N</author></authors><commentList><comment ref="A1"><text><r><t>Merknad</t></r></text></comment></commentList></comments>`}}
	tests := []struct {
		name, state1, state2 string
		want                 []string
	}{
		{"both shown", "", "", []string{"# A", "cell: en", "# B", "cell: to", "Boks", "note: Merknad"}},
		{"one hidden", `state="hidden"`, "", []string{"# B", "cell: to", "Boks", "note: Merknad"}},
		{"all hidden", `state="veryHidden"`, `state="hidden"`, []string{"# A", "cell: en", "# B", "cell: to", "Boks", "note: Merknad"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			sheets := `<sheet name="A" r:id="rId1" ` + tt.state1 + `/><sheet name="B" r:id="rId2" ` + tt.state2 + `/>`
			c, err := XLSX(t.Context(), text.Source{Data: workbookOf(t, "", sheets, files...)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
		})
	}
}

func TestPrintedText(t *testing.T) {
	for s, want := range map[string]string{
		`&L&"Arial,Fet"&12Skolen&CLogg&R&D`: "\tSkolen\tLogg\t",
		`Side &P av &N`:                     "Side  av ",
		`R&&D &KFF0000rød`:                  "R&D rød",
		`slutt&`:                            "slutt",
		`&"uten slutt`:                      "",
	} {
		if got := printedText(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}

func TestXLSXPrinted(t *testing.T) {
	sheet := `<worksheet ` + sheetNS + `><sheetData><row><c t="s"><v>0</v></c></row></sheetData><headerFooter><oddHeader>&amp;LSkolen&amp;RSak 25/1</oddHeader><oddFooter>&amp;P</oddFooter><firstFooter>Skrevet ut 1.2.2025</firstFooter></headerFooter></worksheet>`
	c, err := XLSX(t.Context(), text.Source{Data: workbookOf(t, "", `<sheet name="A" r:id="rId1"/>`, file{"xl/worksheets/sheet1.xml", sheet})}, text.Limits{})
	checkProblem(t, c, err, "")
	checkLines(t, c, "# A", "header: Skolen | Sak 25/1", "cell: Dato", "footer: Skrevet ut 1.2.2025")
}

func TestXLSX1904(t *testing.T) {
	data := workbookOf(t, `<workbookPr date1904="1"/>`, `<sheet name="A" r:id="rId1"/>`, file{"xl/worksheets/sheet1.xml", sheetXML(`<row><c s="1"><v>44208</v></c></row>`)})
	c, err := XLSX(t.Context(), text.Source{Data: data}, text.Limits{})
	checkProblem(t, c, err, "")
	checkLines(t, c, "# A", "cell: 13.01.2025")
}

func TestXLSXProblems(t *testing.T) {
	row := `<row><c t="s"><v>0</v></c><c><v>1</v></c></row>`
	tests := []struct {
		name    string
		data    []byte
		lim     text.Limits
		want    text.ProblemKind
		partial bool
	}{
		{"no cells", workbookFile(t, ""), text.Limits{}, text.NoText, false},
		{"too many cells", workbookFile(t, strings.Repeat(row, 10)), text.Limits{Cells: 5}, text.TooLarge, true},
		{"far columns", workbookFile(t, row+strings.Repeat(`<row><c r="XFD1"><v>1</v></c></row>`, 100)), text.Limits{TextBytes: 100_000}, text.TooLarge, true},
		{"empty entries without end", workbookFile(t, row, file{"xl/worksheets/_rels/sheet1.xml.rels", `<R>` + strings.Repeat(`<Relationship/>`, 1<<16) + `</R>`}), text.Limits{TextBytes: 1 << 20}, text.TooLarge, true},
		{"cut", workbookOf(t, "", `<sheet name="A" r:id="rId1"/>`, file{"xl/worksheets/sheet1.xml", `<worksheet><sheetData>` + row + `<row><c>`}), text.Limits{}, text.Damaged, true},
		{"too many sheets", workbookOf(t, "", strings.Repeat(`<sheet name="A" r:id="rId1"/>`, 3), file{"xl/worksheets/sheet1.xml", sheetXML(row)}), text.Limits{Pages: 2}, text.TooLarge, true},
		{"missing sheet", workbookOf(t, "", `<sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId2"/>`, file{"xl/worksheets/sheet1.xml", sheetXML(row)}), text.Limits{}, text.Damaged, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := XLSX(t.Context(), text.Source{Data: tt.data}, tt.lim)
			checkProblem(t, c, err, tt.want)
			if c.Problem.Partial != tt.partial {
				t.Errorf("partial %v, want %v", c.Problem.Partial, tt.partial)
			}
		})
	}
}

func TestNumberFormat(t *testing.T) {
	tests := []struct {
		code string
		n    float64
		want string
	}{
		{"General", 1234567.891, "1234567,891"},
		{"", 0.1 + 0.2, "0,3"},
		{"", 1e15, "1E+15"},
		{"0", 2.5, "3"},
		{"0.00", -1.5, "-1,50"},
		{"#,##0", 1234567, "1 234 567"},
		{"#,##0.00", 1234.5, "1 234,50"},
		{"0%", 0.5, "50%"},
		{"0.0 %", 0.125, "12,5 %"},
		{`0 "elever"`, 12, "12 elever"},
		{`0;[Red]"minus "0`, -3, "minus 3"},
		{`0;-0;"ingen"`, 0, "ingen"},
		{`[$kr-414] #,##0`, 1500, "kr 1 500"},
		{"000", 7, "007"},
		{"0.##", 3, "3"},
		{"dd/mm/yy", 45670, "13.01.2025"},
		{"d.mmm", 45670, "13.01.2025"},
		{`dddd\ d/m`, 45670, "13.01.2025"},
		{"yyyy", 45670, "2025"},
		{"mmm", 45670, "januar"},
		{"yyyy-mm-dd hh:mm", 45670.5, "13.01.2025 12:00"},
		{"h:mm:ss", 0.5, "12:00:00"},
		{"mm:ss", 0.5, "12:00:00"},
		{"[h]:mm", 1.5, "36:00"},
		{"dd.mm.yyyy", 1, "01.01.1900"},
		{"dd.mm.yyyy", 59, "28.02.1900"},
		{"dd.mm.yyyy", 61, "01.03.1900"},
		{"dd.mm.yyyy", -5, "-5"},
		{"dd.mm.yyyy", 1e12, "1E+12"},
		{`"uten slutt`, 3, "uten slutt"},
		{`[`, 3, ""},
		{`@`, 12.5, "12,5"},
		{`;;;`, 3, ""},
		{`0[$kr`, 3, "3kr"},
	}
	for _, tt := range tests {
		t.Run(tt.code, func(t *testing.T) {
			if got := parseFormat(tt.code).show(tt.n, false); got != tt.want {
				t.Errorf("%v shown as %q, want %q", tt.n, got, tt.want)
			}
		})
	}
}

func TestAsksForToday(t *testing.T) {
	for formula, want := range map[string]bool{"TODAY()": true, "A1-today()": true, "IDAG()": true, "NOW()": true, "KNOW()": false, "A1+TODAY": false, "": false, "IF(X_TODAY(1),NOW(),1)": true} {
		if got := asksForToday(formula); got != want {
			t.Errorf("%q: %v, want %v", formula, got, want)
		}
	}
}

func FuzzXLSX(f *testing.F) {
	f.Add(`<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>TODAY()</f><v>45000</v></c></row>`, "dd.mm.yyyy")
	f.Add(`<row><c r="XFD1" t="inlineStr"><is><t>a&#10;b</t></is></c></row>`, `[h]:mm;"x"0.0%;\`)
	f.Add(`<row><c s="1"><v>-1e300</v></c></row>`, `[`)
	f.Fuzz(func(t *testing.T, rows, code string) {
		parseFormat(code).show(45000.5, false)
		parseFormat(code).show(-0.001, true)
		c, err := XLSX(t.Context(), text.Source{Data: workbookFile(t, rows)}, text.Limits{})
		checkPromises(t, c, err)
	})
}
