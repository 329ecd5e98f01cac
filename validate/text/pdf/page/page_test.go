package page

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

// run reads the first page of a file of objects.
func run(t *testing.T, objs pdftest.Objects, tokens int) (Result, error) {
	t.Helper()
	f, err := file.Open(context.Background(), pdftest.Build(objs, ""), text.Limits{}.WithDefaults())
	if err != nil {
		t.Fatal(err)
	}
	pages, _, _, err := f.Pages()
	if err != nil || len(pages) == 0 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	return New(f, &content.Budget{Tokens: tokens}).Run(pages[0])
}

func lines(r Result) []string {
	var out []string
	for _, line := range r.Lines {
		out = append(out, line.Text)
	}
	return out
}

func TestContent(t *testing.T) {
	tests := []struct {
		name, content string
		want          []string
	}{
		{"lines by T* and '", "BT /F1 12 Tf 14 TL 60 700 Td (en) Tj T* (to) Tj (tre) ' 1 2 (fire) \" ET", []string{"en", "to", "tre", "fire"}},
		{"TD sets the leading", "BT /F1 12 Tf 60 700 Td (en) Tj 0 -20 TD (to) Tj T* (tre) Tj ET", []string{"en", "to", "tre"}},
		{"kerning within a word", "BT /F1 12 Tf 60 700 Td [(Ved) 20 (tak)] TJ ET", []string{"Vedtak"}},
		{"gaps instead of spaces", "BT /F1 12 Tf 60 700 Td [(Ett) -300 (ord)] TJ ET", []string{"Ett ord"}},
		{"wide spacing of letters", "BT /F1 12 Tf 60 700 Td 4 Tc (VEDTAK) Tj ET", []string{"VEDTAK"}},
		{"spacing of words", "BT /F1 12 Tf 60 700 Td 9 Tw (ett ord) Tj ET", []string{"ett ord"}},
		{"scaled by the matrix", "q 2 0 0 2 0 0 cm BT /F1 6 Tf 30 350 Td (Hei) Tj ET Q BT /F1 12 Tf 90 700 Td (du) Tj ET", []string{"Hei du"}},
		{"state is restored", "q BT /F1 12 Tf 60 700 Td (a) Tj ET Q BT 60 600 Td (uten font) Tj ET", []string{"a"}},
		{"fonts that are not given", "BT /ZaDb 12 Tf 60 700 Td (4) Tj /Helv 12 Tf ( Ja) Tj ET", []string{"✔ Ja"}},
		{"raised text", "BT /F1 12 Tf 60 700 Td (m) Tj 2 Ts (2) Tj ET", []string{"m2"}},
		{"outside the page", "BT /F1 12 Tf 60 700 Td (inne) Tj ET BT /F1 12 Tf 60 -300 Td (ute) Tj ET", []string{"inne"}},
		{"actual text", "BT /F1 12 Tf 60 700 Td (a) Tj /Span <</ActualText <FEFF00E6>>> BDC (xyz) Tj EMC (b) Tj ET", []string{"aæb"}},
		{"actual text that is empty", "BT /F1 12 Tf 60 700 Td (a) Tj /Span <</ActualText ()>> BDC (-) Tj EMC ET", []string{"a"}},
		{"marks that are never closed", "/P BMC /P BMC BT /F1 12 Tf 60 700 Td (a) Tj ET", []string{"a"}},
		{"inline image", "BI /W 1 /H 1 ID (x) EIx EI BT /F1 12 Tf 60 700 Td (etter) Tj ET", []string{"etter"}},
		{"turned text comes last", "BT /F1 12 Tf 0 1 -1 0 30 400 Tm (marg) Tj ET BT /F1 12 Tf 60 700 Td (tekst) Tj ET", []string{"tekst", "marg"}},
		{"form", "q 1 0 0 1 0 -50 cm /X Do Q BT /F1 12 Tf 60 700 Td (etter) Tj ET", []string{"etter", "i skjema"}},
	}
	form := pdftest.Stream("BT /F1 12 Tf 10 10 Td (i skjema) Tj ET", "/Subtype/Form/BBox[0 0 99 99]/Matrix[1 0 0 1 50 680]")
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			result, err := run(t, pdftest.OnePage(pdftest.Stream(test.content, "")).With(6, form), 10_000)
			if err != nil || !slices.Equal(lines(result), test.want) {
				t.Errorf("got %q, %v; want %q", lines(result), err, test.want)
			}
		})
	}
}

// TestCutTokens reads a page whose streams are cut within an array and a page
// where one of them is broken.
func TestContentsArray(t *testing.T) {
	objs := pdftest.OnePage("").With(4, "[7 0 R 8 0 R 9 0 R]").
		With(7, pdftest.Stream("BT /F1 12 Tf 60 700 Td [(Hei)", "")).
		With(8, "<</NoStream 1>>").
		With(9, pdftest.Stream("-300 (du)] TJ ET", ""))
	result, err := run(t, objs, 1000)
	if err != nil || !slices.Equal(lines(result), []string{"Hei du"}) || !result.Partial {
		t.Errorf("got %q, partial %v, %v", lines(result), result.Partial, err)
	}
}

func TestRotate(t *testing.T) {
	for _, rotate := range []string{"0", "90", "180", "270", "-90", "450"} {
		objs := pdftest.OnePage(pdftest.Stream("BT /F1 12 Tf 60 700 Td (over) Tj 0 -20 Td (under) Tj ET", ""))
		objs[3] = strings.Replace(objs[3], "/Parent", "/Rotate "+rotate+"/Parent", 1)
		result, err := run(t, objs, 1000)
		if err != nil || !slices.Equal(lines(result), []string{"over", "under"}) {
			t.Errorf("%s: got %q, %v", rotate, lines(result), err)
		}
	}
}

func TestAnnotations(t *testing.T) {
	look := pdftest.Stream("BT /F1 10 Tf 2 4 Td (stempel) Tj ET", "/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 5 0 R>>>>")
	tests := []struct {
		name, annotation string
		want             []string
	}{
		{"value of a field beside its label", "<</Subtype/Widget/FT/Tx/V(Ola)/Rect[150 695 300 715]>>", []string{"Navn:\tOla"}},
		{"value in the parent", "<</Subtype/Widget/Parent<</FT/Tx/V(Kari)>>/Rect[150 695 300 715]>>", []string{"Navn:\tKari"}},
		{"button", "<</Subtype/Widget/FT/Btn/V/Ja/Rect[150 695 300 715]>>", []string{"Navn:"}},
		{"free text", "<</Subtype/FreeText/Contents(Rettet\\rhjemme)/Rect[60 550 300 650]>>", []string{"Navn:", "Rettet", "hjemme"}},
		{"look of a stamp, scaled into its place", "<</Subtype/Stamp/AP<</N 6 0 R>>/Rect[60 600 260 640]>>", []string{"Navn:", "stempel"}},
		{"look chosen by state", "<</Subtype/Widget/AS/On/AP<</N<</On 6 0 R/Off 9 0 R>>>>/Rect[60 600 160 620]>>", []string{"Navn:", "stempel"}},
		{"hidden", "<</Subtype/FreeText/F 2/Contents(skjult)/Rect[60 600 300 640]>>", []string{"Navn:"}},
		{"pop-up", "<</Subtype/Popup/Contents(skjult)/Rect[60 600 300 640]>>", []string{"Navn:"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			objs := pdftest.OnePage(pdftest.Stream("BT /F1 12 Tf 60 700 Td (Navn:) Tj ET", "")).With(6, look)
			objs[3] = strings.Replace(objs[3], "/Parent", "/Annots[7 0 R]/Parent", 1)
			result, err := run(t, objs.With(7, test.annotation), 1000)
			if err != nil || !slices.Equal(lines(result), test.want) {
				t.Errorf("got %q, %v; want %q", lines(result), err, test.want)
			}
		})
	}
}

// TestCounts counts what a page shows beside text.
func TestCounts(t *testing.T) {
	image := pdftest.Stream("x", "/Subtype/Image/Width 1/Height 1")
	result, err := run(t, pdftest.OnePage(pdftest.Stream("q 595 0 0 421 0 0 cm /X Do Q 0 0 m 1 1 2 2 3 3 c f", "")).With(6, image), 1000)
	if err != nil || result.Paths != 1 || result.Pictures < .49 || result.Pictures > .51 {
		t.Errorf("got %+v, %v", result, err)
	}
}

// TestBudget keeps what was read until the budget is spent.
func TestBudget(t *testing.T) {
	result, err := run(t, pdftest.OnePage(pdftest.Stream("BT /F1 12 Tf 60 700 Td (Hei) Tj ET "+strings.Repeat("q Q ", 1000), "")), 500)
	if !errors.Is(err, content.ErrBudget) || !result.Partial || !slices.Equal(lines(result), []string{"Hei"}) {
		t.Errorf("got %q, %v", lines(result), err)
	}
}

// TestFormsFanOut draws a form that draws another ten times, and so on: the
// tokens run out, not the time.
func TestFormsFanOut(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream("/X Do", ""))
	for i := range 11 {
		next := pdftest.Stream(strings.Repeat("/Y Do ", 10), "/Subtype/Form/Resources<</XObject<</Y "+string(rune('0'+(i+8)/10))+string(rune('0'+(i+8)%10))+" 0 R>>>>")
		n := 7 + i
		if i == 0 {
			n = 6
		}
		objs[n] = next
	}
	if _, err := run(t, objs, 200_000); err != nil && !errors.Is(err, content.ErrBudget) {
		t.Errorf("got %v", err)
	}
}

func TestUpright(t *testing.T) {
	box := [4]float64{10, 20, 110, 220}
	for rotate, want := range map[int][2]float64{0: {0, 0}, 90: {0, 100}, 180: {100, 200}, 270: {200, 0}} {
		if x, y := upright(box, rotate).apply(10, 20); x != want[0] || y != want[1] {
			t.Errorf("%d: the lower left corner comes to %g, %g; want %v", rotate, x, y, want)
		}
	}
}
