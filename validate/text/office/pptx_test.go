package office

import (
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// slidesFile makes a presentation whose slides have those attributes and shapes.
func slidesFile(t testing.TB, slides [][2]string, more ...file) []byte {
	t.Helper()
	var list, links strings.Builder
	files := []file{{"_rels/.rels", `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="ppt/presentation.xml"/></Relationships>`}}
	// The slides stand in the reverse order in the file.
	for i, s := range slides {
		n := string(rune('1' + len(slides) - 1 - i))
		list.WriteString(`<p:sldId id="25` + n + `" r:id="rId` + n + `"/>`)
		links.WriteString(`<Relationship Id="rId` + n + `" Type="x/slide" Target="slides/slide` + n + `.xml"/>`)
		files = append(files, file{"ppt/slides/slide" + n + ".xml", `<p:sld xmlns:p="p" xmlns:a="a" ` + s[0] + `><p:cSld><p:spTree>` + s[1] + `</p:spTree></p:cSld></p:sld>`})
	}
	files = append(files, file{"ppt/presentation.xml", `<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst>` + list.String() + `</p:sldIdLst></p:presentation>`},
		file{"ppt/_rels/presentation.xml.rels", `<Relationships>` + links.String() + `</Relationships>`})
	return archiveOf(t, append(files, more...)...)
}

func shapeOf(placeholder, text string) string {
	return `<p:sp><p:nvSpPr><p:nvPr><p:ph type="` + placeholder + `"/></p:nvPr></p:nvSpPr><p:txBody><a:p>` + text + `</a:p></p:txBody></p:sp>`
}

func drawn(s string) string { return `<a:r><a:t>` + s + `</a:t></a:r>` }

func TestPPTX(t *testing.T) {
	first := shapeOf("ctrTitle", drawn("Møte")) + shapeOf("subTitle", drawn("1. mars 2025")) + shapeOf("body", drawn("en")+`<a:br/>`+drawn("to")) +
		shapeOf("dt", `<a:fld type="datetime1"><a:t>5.6.2025</a:t></a:fld>`) + `<p:sp><p:txBody><a:p>` + drawn("løs") + `</a:p></p:txBody></p:sp>`
	second := `<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody><a:p>` + drawn("Dato") + `</a:p></a:txBody></a:tc><a:tc><a:txBody><a:p>` + drawn("1.2.") + `</a:p></a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>`
	notes := []file{
		{"ppt/slides/_rels/slide1.xml.rels", `<R><Relationship Id="n" Type="x/notesSlide" Target="../notesSlides/notesSlide1.xml"/><Relationship Id="c" Type="x/comments" Target="../comments/comment1.xml"/></R>`},
		{"ppt/notesSlides/notesSlide1.xml", `<p:notes xmlns:p="p" xmlns:a="a">` + shapeOf("sldNum", drawn("2")) + shapeOf("body", drawn("Husk")) + `</p:notes>`},
		{"ppt/comments/comment1.xml", `<p:cmLst xmlns:p="p"><p:cm><p:text>Merknad</p:text></p:cm></p:cmLst>`},
	}
	tests := []struct {
		name   string
		slides [][2]string
		want   []string
		pages  int
	}{
		{"two", [][2]string{{"", first}, {"", second}}, []string{"body1: Møte", "body2: 1. mars 2025", "en", "to", "footer: {5.6.2025}", "løs", "cell: Dato | 1.2.", "note: Husk", "note: Merknad"}, 2},
		{"one hidden", [][2]string{{"", shapeOf("body", drawn("vist"))}, {`show="0"`, second}}, []string{"vist"}, 1},
		{"all hidden", [][2]string{{`show="0"`, shapeOf("body", drawn("skjult"))}}, []string{"skjult", "note: Husk", "note: Merknad"}, 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := PPTX(t.Context(), text.Source{Data: slidesFile(t, tt.slides, notes...)}, text.Limits{})
			checkProblem(t, c, err, "")
			checkLines(t, c, tt.want...)
			if !c.Paged || len(c.Pages) != tt.pages {
				t.Errorf("%d pages, want %d", len(c.Pages), tt.pages)
			}
		})
	}
}

func TestPPTXProblems(t *testing.T) {
	tests := []struct {
		name string
		data []byte
		lim  text.Limits
		want text.ProblemKind
	}{
		{"pictures", slidesFile(t, [][2]string{{"", `<p:pic/>`}}, file{"ppt/media/image1.png", "x"}), text.Limits{}, text.PictureOnly},
		{"too many", slidesFile(t, [][2]string{{"", ""}, {"", ""}, {"", ""}}), text.Limits{Pages: 2}, text.TooLarge},
		{"no main part", archiveOf(t, file{"a", "b"}), text.Limits{}, text.Damaged},
		{"missing slide", archiveOf(t, file{"ppt/presentation.xml", `<p><sldIdLst><sldId r:id="x"/></sldIdLst></p>`}), text.Limits{}, text.Damaged},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, err := PPTX(t.Context(), text.Source{Data: tt.data}, tt.lim)
			checkProblem(t, c, err, tt.want)
		})
	}
}

func FuzzPPTX(f *testing.F) {
	f.Add(shapeOf("title", drawn("a")) + `<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody><a:p>` + drawn("b") + `</a:p></a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>`)
	f.Add(`<mc:AlternateContent><mc:Choice/><mc:Fallback>` + shapeOf("dt", `<a:fld type="datetime"><a:t>1</a:t></a:fld>`) + `</mc:Fallback></mc:AlternateContent>`)
	f.Fuzz(func(t *testing.T, shapes string) {
		c, err := PPTX(t.Context(), text.Source{Data: slidesFile(t, [][2]string{{"", shapes}})}, text.Limits{})
		checkPromises(t, c, err)
	})
}
