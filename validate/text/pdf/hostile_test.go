package pdf

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

// read1 reads a file with the default limits.
func read1(t testing.TB, data []byte) (*text.Content, error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	return Reader{}.Read(ctx, text.Source{Name: "x.pdf", Data: data}, text.Limits{})
}

const greeting = "BT /F1 12 Tf 60 700 Td (Hei verden) Tj ET "

// TestHostile reads files made to hang, crash or fill the memory of a reader.
// Each must end quickly, with what can be read of it or with a problem.
func TestHostile(t *testing.T) {
	page := func(content string) []byte { return pdftest.Build(pdftest.OnePage(content), "") }
	xrefStream := func(dict, data string, before string) []byte {
		head := "%PDF-1.7\n" + before
		return fmt.Appendf(nil, "%s9 0 obj\n<</Type/XRef%s/Root 1 0 R/Length %d>>\nstream\n%s\nendstream\nendobj\n%100s\nstartxref\n%d\n%%%%EOF\n",
			head, dict, len(data), data, "", len(head))
	}
	manyPages := func(n int) []byte {
		o := pdftest.OnePage(pdftest.Stream(greeting, ""))
		var kids strings.Builder
		for i := range n {
			fmt.Fprintf(&kids, "%d 0 R ", 10+i)
			o[10+i] = `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>`
		}
		return pdftest.Build(o.With(2, fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), n)), "")
	}
	type0 := `<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Subtype/CIDFontType2/DW 500>>]>>`
	cmap := "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
	var manyChars strings.Builder
	for i := range 65000 {
		fmt.Fprintf(&manyChars, "<%04X> <%04X> ", i, i)
	}
	sound := pdftest.Build(pdftest.OnePage(pdftest.Stream(greeting, "")), "")
	xrefAt := strings.LastIndex(string(sound), "xref\n0 ")

	tests := []struct {
		name string
		data []byte
		text string           // a line that must be read all the same
		kind text.ProblemKind // or the problem; "" for any
	}{
		{"cross-reference sections in a loop", pdftest.Build(pdftest.OnePage(pdftest.Stream(greeting, "")), fmt.Sprintf("/Prev %d", xrefAt)), "Hei verden", ""},
		{"huge section start", []byte(strings.Replace(string(sound), "xref\n0 6\n", "xref\n2000000000 6\n", 1)), "Hei verden", ""},
		{"hexadecimal string without end", page(pdftest.Stream(greeting+"BT <41424", "")), "Hei verden", ""},
		{"the same, packed", page(pdftest.Deflated(greeting+"BT <41424", "")), "Hei verden", ""},
		{"operands without operator", page(pdftest.Deflated(strings.Repeat("1 ", 8_000_000)+greeting, "")), "", text.Suspicious},
		{"string of 40 MB", page(pdftest.Deflated("BT /F1 12 Tf ("+strings.Repeat("A", 40_000_000)+") Tj ET", "")), "", ""},
		{"arrays in arrays", page(pdftest.Deflated(strings.Repeat("[", 5_000_000)+greeting, "")), "", ""},
		{"fonts chosen over and over", page(pdftest.Deflated("BT "+strings.Repeat("/F1 12 Tf (a) Tj ", 200_000)+"ET", "")), "", ""},
		{"page tree in a loop", pdftest.Build(pdftest.OnePage(pdftest.Stream(greeting, "")).With(2, `<</Type/Pages/Kids[2 0 R]/Count 5>>`), ""), "", text.Damaged},
		{"two milliard pages said", pdftest.Build(pdftest.OnePage(pdftest.Stream(greeting, "")).With(2, `<</Type/Pages/Kids[3 0 R]/Count 2000000000>>`), ""), "Hei verden", ""},
		{"3,000 pages", manyPages(3000), "Hei verden", ""},
		{"form that draws itself", pdftest.Build(pdftest.OnePage(pdftest.Stream("/X Do "+greeting, "")).With(6, pdftest.Stream("/X Do /X Do", `/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 6 0 R>>>>`)), ""), "Hei verden", ""},
		{"bookmarks in a loop", pdftest.Build(pdftest.OnePage(pdftest.Stream(greeting, "")).With(1, `<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>`).With(6, `<</Title(a)/First 6 0 R/Next 6 0 R>>`), ""), "Hei verden", ""},
		{"length that is the stream itself", pdftest.Build(pdftest.OnePage("<</Length 4 0 R>>\nstream\n"+greeting+"\nendstream"), ""), "Hei verden", ""},
		{"dictionaries in dictionaries", pdftest.Build(pdftest.Objects{1: "<</Type/Catalog/Pages 2 0 R/X " + strings.Repeat("<</A ", 100_000) + strings.Repeat(">>", 100_000) + ">>", 2: `<</Type/Pages/Kids[]/Count 0>>`}, ""), "", text.Damaged},
		{"cross-reference stream with fields of no width", xrefStream("/Size 10/W[0 0 0]/Index[0 900000000000]", "x", ""), "", text.Damaged},
		{"cross-reference stream of four milliard", xrefStream("/Size 4000000000/W[1 2 1]", "\x01\x00\x01\x00", ""), "", text.Damaged},
		{"cross-reference stream with huge fields", xrefStream("/Size 10/W[1 4000000000 1]", "x", ""), "", text.Damaged},
		{"object stream in itself", xrefStream("/Size 4/W[1 2 1]", "\x00\x00\x00\x00\x02\x00\x02\x00\x02\x00\x02\x01", ""), "", text.Damaged},
		{"range of four milliard codes", pdftest.Build(pdftest.OnePage(pdftest.Stream("BT /F1 12 Tf 60 700 Td <00410042> Tj ET", "")).With(5, type0).With(6, pdftest.Deflated(cmap+"1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange", "")), ""), "", ""},
		{"65,000 codes", pdftest.Build(pdftest.OnePage(pdftest.Deflated("BT /F1 12 Tf 60 700 Td "+strings.Repeat("<00410042> Tj ", 20_000)+"ET", "")).With(5, type0).With(6, pdftest.Deflated(cmap+"beginbfchar "+manyChars.String()+"endbfchar", "")), ""), "", ""},
		{"nothing", nil, "", text.Empty},
		{"zeros", make([]byte, 5000), "", text.Damaged},
		{"no PDF", []byte(strings.Repeat("<html>not a pdf</html>", 100)), "", text.Damaged},
		{"header only", []byte("%PDF-1.7\n"), "", text.Damaged},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			c, err := read1(t, test.data)
			if spent := time.Since(start); spent > time.Minute {
				t.Errorf("took %v", spent)
			}
			var problem *text.Problem
			if err != nil && !errors.As(err, &problem) {
				t.Fatalf("error %v is no problem", err)
			}
			if test.kind != "" && (problem == nil || problem.Kind != test.kind) {
				t.Errorf("problem %v, want %s", err, test.kind)
			}
			if test.text != "" && (c == nil || len(c.Pages) == 0 || !hasLine(c, test.text)) {
				t.Errorf("text was not read; problem %v", err)
			}
		})
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	if stats.Sys > 1<<30 {
		t.Errorf("process took %d MiB", stats.Sys>>20)
	}
}

func hasLine(c *text.Content, want string) bool {
	for i := range c.Pages {
		for j := range c.Pages[i].Lines {
			if c.Pages[i].Lines[j].Text == want {
				return true
			}
		}
	}
	return false
}

// TestCancel ends the context in the middle of a long page.
func TestCancel(t *testing.T) {
	data := pdftest.Build(pdftest.OnePage(pdftest.Deflated(strings.Repeat("q 1 0 0 1 5 5 cm Q ", 1_000_000), "")), "")
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := Reader{}.Read(ctx, text.Source{Data: data}, text.Limits{})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want %v", err, context.DeadlineExceeded)
	}
	if spent := time.Since(start); spent > time.Minute {
		t.Errorf("ended after %v", spent)
	}
}
