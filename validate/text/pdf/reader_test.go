package pdf

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

// pages writes a file with a page for each of the contents.
func pages(contents ...string) pdftest.Objects {
	objs := pdftest.OnePage("")
	var kids strings.Builder
	for i, c := range contents {
		page, stream := 10+2*i, 11+2*i
		fmt.Fprintf(&kids, "%d 0 R ", page)
		objs[page] = fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>", stream)
		objs[stream] = pdftest.Stream(c, "")
	}
	objs[2] = fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), len(contents))
	objs[4] = "null"
	return objs
}

// line shows a line in a size at a height.
func line(size, y int, s string) string {
	return fmt.Sprintf("BT /F1 %d Tf 60 %d Td (%s) Tj ET\n", size, y, s)
}

const prose = "Skolen har hatt samtaler med eleven og foresatte om det som skjedde."

// regions returns "region level text" for each line of each page.
func regions(c *text.Content) [][]string {
	var all [][]string
	for i := range c.Pages {
		var out []string
		for _, l := range c.Pages[i].Lines {
			out = append(out, fmt.Sprintf("%s%d %s", l.Region, l.Level, l.Text))
		}
		all = append(all, out)
	}
	return all
}

func TestRegions(t *testing.T) {
	body := func(n int) string { return line(11, 600, fmt.Sprintf("%s Del %d.", prose, n)) }
	var contents []string
	for n := 1; n <= 3; n++ {
		contents = append(contents, line(9, 800, "Granlia barneskole")+line(16, 700, "Referat "+strings.Repeat("I", n))+body(n)+line(9, 40, fmt.Sprintf("Side %d av 3", n)))
	}
	c, err := read1(t, pdftest.Build(pages(contents...), ""))
	if err != nil {
		t.Fatal(err)
	}
	for i, got := range regions(c) {
		want := []string{"header0 Granlia barneskole", "body1 Referat " + strings.Repeat("I", i+1), fmt.Sprintf("body0 %s Del %d.", prose, i+1), fmt.Sprintf("footer0 Side %d av 3", i+1)}
		if !slices.Equal(got, want) {
			t.Errorf("page %d: got %q, want %q", i+1, got, want)
		}
	}
}

// TestTitlesAreNoHeaders reads two minutes in one file: each page begins with the
// same words and another date, in the size of the text.
func TestTitlesAreNoHeaders(t *testing.T) {
	c, err := read1(t, pdftest.Build(pages(
		line(11, 800, "Referat 9. april 2025")+line(11, 600, prose),
		line(11, 800, "Referat 23. april 2025")+line(11, 600, prose)), ""))
	if err != nil {
		t.Fatal(err)
	}
	for i, got := range regions(c) {
		if !strings.HasPrefix(got[0], "body") {
			t.Errorf("page %d: %q", i+1, got[0])
		}
	}
}

func TestRepeatedOn(t *testing.T) {
	tests := []struct {
		on   []int
		n    int
		want string
	}{
		{[]int{0, 1}, 2, "map[0:true 1:true]"},
		{[]int{0, 2}, 4, "map[0:true 2:true]"},
		{[]int{0, 1}, 5, "map[]"},
		{[]int{1, 2, 3, 6}, 9, "map[1:true 2:true 3:true]"},
	}
	for _, test := range tests {
		if got := fmt.Sprint(repeatedOn(test.on, test.n)); got != test.want {
			t.Errorf("%v of %d: got %s, want %s", test.on, test.n, got, test.want)
		}
	}
}

func TestMarginKey(t *testing.T) {
	tests := []struct {
		first, second string // on the pages 2 and 12 of 12
		same          bool
	}{
		{"Side 2 av 12", "Side 12 av 12", true},
		{"2", "12", true},
		{"- 2 -", "- 12 -", true},
		{"2/12", "12/12", true},
		{"Granlia skole\t2 (12)", "Granlia skole\t12 (12)", true},
		{"Granlia skole\t2", "Granlia skole\t12", true},
		{"Møte 2. april", "Møte 12. april", false},
		{"Samtale 2", "Samtale 12", false},
		{"Vår ref. 2", "Vår ref. 3", false},
	}
	for _, test := range tests {
		a, b := marginKey(test.first, 2, 12), marginKey(test.second, 12, 12)
		if (a == b) != test.same {
			t.Errorf("%q and %q: %q and %q", test.first, test.second, a, b)
		}
	}
}

func TestHeadingLevels(t *testing.T) {
	objs := pages(line(20, 800, "Vedtak") + line(14, 700, "Bakgrunn") + line(11, 600, prose) + "/F2 11 Tf " + strings.Replace(line(11, 590, "Vurdering"), "/F1", "/F2", 1) + line(11, 580, prose))
	objs[10] = strings.Replace(objs[10], "/F1 5 0 R", "/F1 5 0 R/F2 7 0 R", 1)
	objs[7] = strings.Replace(pdftest.Helvetica, "Helvetica", "Helvetica-Bold", 1)
	c, err := read1(t, pdftest.Build(objs, ""))
	want := []string{"body1 Vedtak", "body2 Bakgrunn", "body0 " + prose, "body3 Vurdering", "body0 " + prose}
	if err != nil || !slices.Equal(regions(c)[0], want) {
		t.Errorf("got %q, %v", regions(c)[0], err)
	}
}

func TestProblems(t *testing.T) {
	scan := "q 595 0 0 842 0 0 cm /X Do Q "
	image := pdftest.Stream("x", "/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
	text1 := line(11, 700, prose)
	outlined := strings.Repeat("1 2 3 4 5 6 c ", outlines)
	tests := []struct {
		name    string
		pages   []string
		problem string   // kind, and "+" if partly read
		each    []string // the same for each page
	}{
		{"text", []string{text1}, "", []string{""}},
		{"blank page among others", []string{text1, ""}, "", []string{"", ""}},
		{"only blank pages", []string{""}, "no-text", []string{""}},
		{"scan", []string{scan}, "picture-only", []string{"picture-only"}},
		{"scan with a stamp on it", []string{scan + line(9, 30, "Mottatt 3.4.25")}, "picture-only", []string{"picture-only+"}},
		{"scan among text", []string{text1, scan}, "picture-only+", []string{"", "picture-only"}},
		{"scan with an OCR layer", []string{scan + "3 Tr " + text1}, "", []string{""}},
		{"text in outlines", []string{outlined}, "picture-only", []string{"picture-only"}},
		{"logo", []string{"q 100 0 0 50 0 0 cm /X Do Q "}, "no-text", []string{""}},
		{"codes without text", []string{strings.ReplaceAll(text1, "/F1", "/F2")}, "undecodable", []string{"undecodable"}},
	}
	mark := func(p *text.Problem) string {
		switch {
		case p == nil:
			return ""
		case p.Partial:
			return string(p.Kind) + "+"
		}
		return string(p.Kind)
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			objs := pages(test.pages...).With(6, image)
			// F2 has codes of two bytes and no way to text.
			objs[10] = strings.Replace(objs[10], "/F1 5 0 R", "/F1 5 0 R/F2 7 0 R", 1)
			objs[7] = `<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2>>]>>`
			c, _ := read1(t, pdftest.Build(objs, ""))
			if c == nil {
				t.Fatal("nothing was read")
			}
			if got := mark(c.Problem); got != test.problem {
				t.Errorf("file: %q, want %q", got, test.problem)
			}
			for i, want := range test.each {
				if want == "undecodable" && len(c.Pages[i].Lines) > 0 {
					t.Errorf("page %d: garbage was kept", i+1)
				}
				if got := mark(c.Pages[i].Problem); got != want {
					t.Errorf("page %d: %q, want %q", i+1, got, want)
				}
			}
		})
	}
}

func TestLimits(t *testing.T) {
	data := pdftest.Build(pages(line(11, 700, prose), line(11, 700, prose), line(11, 700, prose)), "")
	tests := []struct {
		name   string
		limits text.Limits
		pages  int // that have text
	}{
		{"bytes of the file", text.Limits{FileBytes: 100}, -1},
		{"pages", text.Limits{Pages: 2}, 2},
		{"bytes of text", text.Limits{TextBytes: int64(len(prose)) + 10}, 1},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, err := Reader{}.Read(context.Background(), text.Source{Data: data}, test.limits)
			problem, ok := err.(*text.Problem)
			if !ok || problem.Kind != text.TooLarge || problem.Partial != (test.pages > 0) {
				t.Fatalf("problem %v", err)
			}
			got := -1
			if c != nil {
				got = 0
				for i := range c.Pages {
					if len(c.Pages[i].Lines) > 0 {
						got++
					}
				}
			}
			if got != test.pages {
				t.Errorf("%d pages with text, want %d", got, test.pages)
			}
		})
	}
}

// TestReadAgain reads a file that looks sound but has an object in it that
// ledongthuc/pdf refuses, so that it must be mended after all.
func TestReadAgain(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(line(11, 700, prose), ""))
	objs[3] = strings.Replace(objs[3], "/Parent", `/X(\m)/Parent`, 1)
	c, err := read1(t, pdftest.Build(objs, ""))
	if err != nil || !hasLine(c, prose) {
		t.Errorf("got %+v, %v", c, err)
	}
}

// TestNoQuotes makes sure that errors hold nothing of the document.
// TestObjectsWithoutEnd reads a file in which the font has no endobj.
func TestObjectsWithoutEnd(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream(line(11, 700, prose), ""))
	data := bytes.Replace(pdftest.Build(objs, ""), []byte("WinAnsiEncoding>>\nendobj"), []byte("WinAnsiEncoding>>\n      "), 1)
	c, err := read1(t, data)
	if err != nil || len(c.Pages) != 1 || len(c.Pages[0].Lines) != 1 || c.Pages[0].Lines[0].Text != prose {
		t.Errorf("got %+v, %v", c, err)
	}
}

func TestNoQuotes(t *testing.T) {
	const secret = "Hemmelighetsnavn"
	for _, objs := range []pdftest.Objects{
		pdftest.OnePage(pdftest.Stream("("+secret+") Tj", "/Filter/"+secret)),
		pdftest.OnePage("<</" + secret + " (" + secret + `\m) /Length 5>>`),
		{1: "<</" + secret + "(" + secret + ")>>"},
	} {
		c, err := read1(t, pdftest.Build(objs, ""))
		if err != nil && strings.Contains(err.Error(), secret) {
			t.Errorf("error quotes the document")
		}
		for i := 0; c != nil && i < len(c.Pages); i++ {
			if p := c.Pages[i].Problem; p != nil && strings.Contains(p.Error(), secret) {
				t.Errorf("problem quotes the document")
			}
		}
	}
}

// TestBrowser compiles the reader for browsers and reads a file with it in Node.
func TestBrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles for another platform")
	}
	binary := filepath.Join(t.TempDir(), "pdf.test.wasm")
	cmd := exec.Command("go", "test", "-c", "-o", binary, ".")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	node, err := exec.LookPath("node")
	if err != nil {
		if os.Getenv("MAPPESJEKK_REQUIRE_TOOLS") == "1" {
			t.Fatal(err)
		}
		t.Skip("there is no Node to run it")
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	cmd = exec.Command(node, filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec_node.js"), binary, "-test.run=^TestHeadingLevels$", "-test.v")
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "--- PASS: TestHeadingLevels") {
		t.Errorf("%v\n%s", err, out)
	}
}

func FuzzPDF(f *testing.F) {
	names, _ := filepath.Glob(filepath.Join(corpus, "hw_*.pdf"))
	for _, name := range names {
		f.Add(readFile(f, name))
	}
	f.Add(pdftest.Build(pages(line(11, 700, prose), "q 595 0 0 842 0 0 cm /X Do Q"), ""))
	f.Add(pdftest.Build(pdftest.OnePage(pdftest.Deflated(greeting, "")), "/Prev 9"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := read1(t, data)
		if problem, ok := err.(*text.Problem); err != nil && (!ok || problem.Kind == text.Crashed) {
			t.Fatalf("problem %v", err)
		}
		if c == nil {
			return
		}
		for i := range c.Pages {
			for _, l := range c.Pages[i].Lines {
				if strings.ContainsAny(l.Text, "\n\r\u00ad") || l.Text == "" {
					t.Fatalf("page %d has a line that is not clean", i+1)
				}
			}
		}
	})
}

// BenchmarkOpen opens the files of the corpus, mending those that need it.
func BenchmarkOpen(b *testing.B) {
	benchmark(b, func(data []byte) { _, _ = file.Open(context.Background(), data, text.Limits{}.WithDefaults()) })
}

// BenchmarkText reads the files of the corpus.
func BenchmarkText(b *testing.B) {
	benchmark(b, func(data []byte) { _, _ = Reader{}.Read(context.Background(), text.Source{Data: data}, text.Limits{}) })
}

func benchmark(b *testing.B, do func(data []byte)) {
	names, _ := filepath.Glob(filepath.Join(corpus, "*.pdf"))
	var files [][]byte
	for _, name := range names {
		files = append(files, readFile(b, name))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, data := range files {
			do(data)
		}
	}
}
