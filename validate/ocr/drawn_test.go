package ocr_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/ocr"
)

// drawnPage is what each page in testdata says; all of it is invented. The pages are
// pictures as OpenJPEG and libtiff pack them, a picture in the arithmetic coding of
// JBIG2 and the same as a stencil upon a grey page, and letters that Ghostscript has
// turned into outlines.
const drawnPage = `Møtereferat fra Åsbygda skole
Dato: 14. mars 2025
Til stede: rektor, kontaktlærer, mor og far, elev
Referent: kontaktlærer på åttende trinn`

// TestDrawnPages reads pages whose pictures only a program that draws them can show.
// Without it they stay what they are.
func TestDrawnPages(t *testing.T) {
	engine, err := ocr.Find()
	if err == nil {
		err = engine.Check()
	}
	renderer, missing := ocr.FindRenderer()
	if err = errors.Join(err, missing); err != nil {
		if os.Getenv("MAPPESJEKK_REQUIRE_TOOLS") == "" {
			t.Skip("tesseract or pdftoppm is not installed")
		}
		t.Fatal(err)
	}
	files, err := filepath.Glob("testdata/*.pdf")
	if err != nil || len(files) < 5 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			content, read, err := validate.Text(t.Context(), file, validate.Options{OCR: engine})
			if err != nil || read || content.Problem == nil {
				t.Fatalf("without a program that draws: read %v, problem %v, %v", read, content.Problem, err)
			}
			content, read, err = validate.Text(t.Context(), file, validate.Options{OCR: engine, Renderer: renderer})
			if err != nil || !read || content.Problem != nil {
				t.Fatalf("read %v, problem %v, %v", read, content.Problem, err)
			}
			found := map[string]bool{}
			for _, l := range content.Pages[0].Lines {
				for _, word := range strings.Fields(l.Text) {
					found[word] = true
				}
			}
			n, words := 0, strings.Fields(drawnPage)
			for _, word := range words {
				if found[word] {
					n++
				}
			}
			if share := float64(n) / float64(len(words)); share < 0.9 {
				t.Errorf("%.2f of the words were found", share)
			}
		})
	}
}
