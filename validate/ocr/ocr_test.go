package ocr

import (
	"bytes"
	"context"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"strings"
	"testing"
	"time"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// engine returns tesseract, or skips the test where it may be missing.
func engine(t *testing.T) *Engine {
	t.Helper()
	e, err := Find()
	if err == nil {
		err = e.Check()
	}
	if errors.Is(err, ErrNotInstalled) && os.Getenv("MAPPESJEKK_REQUIRE_TOOLS") == "" {
		t.Skip("tesseract is not installed")
	}
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// page draws lines of text as a page at about 150 dpi.
func page(t *testing.T, lines ...string) []byte {
	t.Helper()
	parsed, err := opentype.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 14, DPI: 150})
	if err != nil {
		t.Fatal(err)
	}
	img := image.NewGray(image.Rect(0, 0, 1240, 400+50*len(lines)))
	draw.Draw(img, img.Bounds(), image.White, image.Point{}, draw.Src)
	for i, line := range lines {
		for j, cell := range strings.Split(line, "\t") {
			d := font.Drawer{Dst: img, Src: image.NewUniform(color.Black), Face: face, Dot: fixed.P(100+500*j, 200+50*i)}
			d.DrawString(cell)
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, img); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestLinesReadsNorwegianLetters(t *testing.T) {
	e := engine(t)
	if name, version, language := e.Engine(); name != "tesseract" || version == "" || language != "nor" {
		t.Fatalf("the engine is %s %s, and reads %q", name, version, language)
	}
	got, err := e.Lines(t.Context(), page(t, "Møtereferat fra Åsbygda skole", "Dato:\t14. mars 2025", "Eleven gråt og ønsket å gå hjem før slutt."), 150)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"Møtereferat fra Åsbygda skole", "Dato:\t14. mars 2025", "Eleven gråt og ønsket å gå hjem før slutt."}
	if len(got) != len(want) {
		t.Fatalf("%d lines were read, want %d", len(got), len(want))
	}
	for i := range want {
		if got[i].Text != want[i] {
			t.Errorf("line %d is read as %q", i+1, got[i].Text)
		}
	}
	if got[1].Region != text.Cell || got[0].Region != text.Body {
		t.Errorf("regions: %v, %v", got[0].Region, got[1].Region)
	}
}

func TestAnEmptyPageHasNoLines(t *testing.T) {
	got, err := engine(t).Lines(t.Context(), page(t), 150)
	if err != nil || len(got) != 0 {
		t.Errorf("%d lines, %v", len(got), err)
	}
}

func TestLinesEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if _, err := engine(t).Lines(ctx, page(t, "Møtereferat"), 0); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestWhatIsNoPictureIsAnError(t *testing.T) {
	if _, err := engine(t).Lines(t.Context(), []byte("no picture"), 0); err == nil {
		t.Error("no error")
	}
}
