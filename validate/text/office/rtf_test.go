package office

import (
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func rtfFile(body string) []byte {
	return []byte(`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset238 Arial CE;}{\f2\fcharset2 Symbol;}}` +
		`{\colortbl;\red0\green0\blue0;}{\stylesheet{\ql Normal;}{\s1\sbasedon0 heading 1;}{\s2\sbasedon1 Egen;}{\s3\sbasedon3 Ring;}{\*\cs10 Default;}}` + body + `}`)
}

func TestRTF(t *testing.T) {
	field := func(code, shown string) string {
		return `{\field{\*\fldinst { ` + code + ` }}{\fldrslt {` + shown + `}}}`
	}
	tests := []struct {
		name, body string
		want       []string
	}{
		{"paragraphs", `\pard Hei\par du\line der\par`, []string{"Hei", "du", "der"}},
		{"code page", `M\'f8te p\'e5 \'c5s {\f1 \'b3}`, []string{"Møte på Ås ł"}},
		{"unicode", `\u248?\u-3913?\uc0\u229 \uc2\u230 aa\u8211\'96\'96 x{\u55357?\u56832?}`, []string{"øåæ– x😀"}},
		{"escapes", `a\\b\{c\}\~d\_e\-f\endash g`, []string{`a\b{c} d-ef–g`}},
		{"levels", `\pard\s1 a\par\pard\s2 b\par\pard\s3 c\par\pard d\par\pard\outlinelevel1 e\par`, []string{"body1: a", "body1: b", "c", "d", "body2: e"}},
		{"table", `\trowd\cellx1\cellx2\pard\intbl Dato\cell 1.2.2025\cell\row\pard\intbl Til\cell a\par b\cell\row\pard etter\par`, []string{"cell: Dato | 1.2.2025", "cell: Til | a; b", "etter"}},
		{"nested table", `\pard\intbl Skolen\cell\pard\intbl\itap2 Dato\nestcell 1.2.\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl\itap1\cell\row`, []string{"cell: Skolen", "cell: Dato | 1.2."}},
		{"row without end", `\pard\intbl a\cell b\cell\pard c\par`, []string{"cell: a | b", "c"}},
		{"hidden and deleted", `a{\v skjult}{\deleted borte}b\v c\v0 d\plain`, []string{"abd"}},
		{"date field", `Dato: ` + field(`DATE \\@ "d.M.yyyy"`, `5.6.2025`) + ` n\'e5\par` + field("CREATEDATE", "1.1.2025"), []string{"Dato: {5.6.2025} nå", "1.1.2025"}},
		{"locked field", `{\field\fldlock{\*\fldinst DATE}{\fldrslt 5.6.2025}}`, []string{"5.6.2025"}},
		{"link", field(`HYPERLINK "http://x"`, `her`), []string{"her"}},
		{"macro button", `Navn: {\field{\*\fldinst MACROBUTTON None Klikk her}}`, []string{"Navn: [Klikk her]"}},
		{"headers and notes", `{\header Skolen\par}{\headerf F\'f8rste\par}{\footer Bunn\par}Tekst{\footnote En note}\par{\*\annotation Merknad}`, []string{"header: Skolen", "Tekst", "note: En note", "note: Merknad", "footer: Bunn"}},
		{"title page", `\titlepg{\headerf Brev\par}{\header Skolen\par}Tekst`, []string{"header: Brev", "header: Skolen", "Tekst"}},
		{"text box", `{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Dato: 1.2.\par}}{\shprslt Dato: 1.2.}}Referat\par`, []string{"Dato: 1.2.", "Referat"}},
		{"numbers", `{\listtext\pard 1.\tab}en\par{\listtext\f2 \'b7\tab}to\par{\listtext 3.\tab}\par tre\par{\listtext 4.}April 2025`, []string{"1. en", "to", "tre", "April 2025"}},
		{"pictures and bytes", `a{\pict\pngblip 00ff}{\*\x\bin5 }}}}}b}c`, []string{"ac"}},
		{"what is not known", `{\*\ukjent tekst}{\ukjent synlig}\ukjent3 `, []string{"synlig"}},
		{"twice", `{\upr{a}{\*\ud{\u229?}}}`, []string{"å"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := RTF(t.Context(), text.Source{Data: rtfFile(tt.body)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
		})
	}
}

func TestRTFMeta(t *testing.T) {
	c, err := RTF(t.Context(), text.Source{Data: rtfFile(`{\info{\title Min plan}{\author K\'e5re}{\creatim\yr2025\mo1\dy15\hr8\min14}{\revtim\yr2025\mo2\dy3}{\printim\yr1999\mo1}{\nofpages1}}{\*\generator LibreOffice;}x`)}, text.Limits{})
	checkProblem(t, c, err, "")
	want := text.Metadata{Title: "Min plan", Author: "Kåre", Producer: "LibreOffice", Created: time.Date(2025, 1, 15, 8, 14, 0, 0, time.UTC), Modified: time.Date(2025, 2, 3, 0, 0, 0, 0, time.UTC)}
	if c.Meta != want {
		t.Errorf("metadata %+v, want %+v", c.Meta, want)
	}
}

func TestRTFProblems(t *testing.T) {
	tests := []struct {
		name string
		data []byte
		lim  text.Limits
		want text.ProblemKind
	}{
		{"not RTF", []byte("{rtf}"), text.Limits{}, text.Damaged},
		{"cut", []byte(`{\rtf1 Her er tekst\par mer`), text.Limits{}, text.Damaged},
		{"deep", rtfFile(strings.Repeat("{", 1000)), text.Limits{}, text.TooDeep},
		{"deep tables", rtfFile(`\itap1000 x`), text.Limits{}, text.TooDeep},
		{"long", rtfFile(strings.Repeat("lang ", 100)), text.Limits{TextBytes: 100}, text.TooLarge},
		{"picture", rtfFile(`{\pict 00}`), text.Limits{}, text.PictureOnly},
		{"nothing", rtfFile(``), text.Limits{}, text.NoText},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := RTF(t.Context(), text.Source{Data: tt.data}, tt.lim)
			checkProblem(t, c, err, tt.want)
		})
	}
}

func FuzzRTF(f *testing.F) {
	f.Add(objectInRTF(2, "Package", []byte("\x02\x00a\x00a\x00\x00\x00\x03\x00\x00\x00\x00\x00\x01\x00\x00\x00x")))
	for _, s := range []string{`\pard\intbl a\cell\row`, `{\field{\*\fldinst DATE}{\fldrslt 1}}`, `{\header x}{\footnote y}`, `\u-10179?\'`, `{\upr{a}{\*\ud b}}`, `\itap2\nestcell{\*\nesttableprops\nestrow}`, `{\shp{\*\shpinst{\shptxt a\par}}}`, `\bin99 `} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		c, err := RTF(t.Context(), text.Source{Data: rtfFile(body)}, text.Limits{})
		checkPromises(t, c, err)
	})
}
