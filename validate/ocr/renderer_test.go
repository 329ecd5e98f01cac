package ocr

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// renderer returns pdftoppm, or skips the test where it may be missing.
func renderer(t *testing.T) *Renderer {
	t.Helper()
	r, err := FindRenderer()
	if errors.Is(err, ErrNoRenderer) && os.Getenv("MAPPESJEKK_REQUIRE_TOOLS") == "" {
		t.Skip("pdftoppm is not installed")
	}
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// outlined returns a PDF file with a page for each line, whose letters are curves.
func outlined(t *testing.T, lines ...string) []byte {
	t.Helper()
	parsed, err := sfnt.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	objects := []string{"<</Type/Catalog/Pages 2 0 R>>", ""}
	var kids strings.Builder
	for _, line := range lines {
		content := outlines(t, parsed, line)
		fmt.Fprintf(&kids, "%d 0 R ", len(objects)+1)
		objects = append(objects,
			fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R>>", len(objects)+2),
			fmt.Sprintf("<</Length %d>>stream\n%s\nendstream", len(content), content))
	}
	objects[1] = fmt.Sprintf("<</Type/Pages/Count %d/Kids[%s]>>", len(lines), kids.String())
	var b strings.Builder
	b.WriteString("%PDF-1.4\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start := b.Len()
	fmt.Fprintf(&b, "%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", table, len(objects)+1, start)
	return []byte(b.String())
}

// outlines returns a content stream that draws a line of text 14 points high.
func outlines(t *testing.T, f *sfnt.Font, line string) string {
	t.Helper()
	const size = 14
	var buffer sfnt.Buffer
	var b strings.Builder
	at := func(p fixed.Point26_6, x float64) string {
		return fmt.Sprintf("%.2f %.2f", x+float64(p.X)/64, 700-float64(p.Y)/64)
	}
	x := 70.0
	for _, r := range line {
		glyph, err := f.GlyphIndex(&buffer, r)
		if err != nil {
			t.Fatal(err)
		}
		segments, err := f.LoadGlyph(&buffer, glyph, fixed.I(size), nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range segments {
			switch s.Op {
			case sfnt.SegmentOpMoveTo:
				fmt.Fprintln(&b, at(s.Args[0], x), "m")
			case sfnt.SegmentOpLineTo:
				fmt.Fprintln(&b, at(s.Args[0], x), "l")
			case sfnt.SegmentOpQuadTo:
				fmt.Fprintln(&b, at(s.Args[0], x), at(s.Args[1], x), "v")
			case sfnt.SegmentOpCubeTo:
				fmt.Fprintln(&b, at(s.Args[0], x), at(s.Args[1], x), at(s.Args[2], x), "c")
			}
		}
		b.WriteString("f\n")
		advance, err := f.GlyphAdvance(&buffer, glyph, fixed.I(size), font.HintingNone)
		if err != nil {
			t.Fatal(err)
		}
		x += float64(advance) / 64
	}
	return b.String()
}

// TestRendererDrawsThePageAskedFor draws the second page of a file whose letters are
// curves, and reads it.
func TestRendererDrawsThePageAskedFor(t *testing.T) {
	r, e := renderer(t), engine(t)
	if name, version := r.Engine(); name != "pdftoppm" || version == "" {
		t.Errorf("the engine is %q %q", name, version)
	}
	png, err := r.Page(t.Context(), outlined(t, "Møtereferat fra Åsbygda", "Kontaktlærer på åttende trinn"), 1)
	if err != nil {
		t.Fatal(err)
	}
	got, err := e.Lines(t.Context(), png, 300)
	if err != nil || len(got) != 1 || got[0].Text != "Kontaktlærer på åttende trinn" {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestRendererFails(t *testing.T) {
	r := renderer(t)
	for name, tt := range map[string]struct {
		file []byte
		page int
	}{
		"no PDF":       {[]byte("no PDF"), 0},
		"no such page": {outlined(t, "a"), 7},
		"nothing":      {nil, 0},
	} {
		if png, err := r.Page(t.Context(), tt.file, tt.page); err == nil {
			t.Errorf("%s: %d bytes were drawn", name, len(png))
		}
	}
}
