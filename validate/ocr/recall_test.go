package ocr_test

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"

	"github.com/mappesjekk/mappesjekk/validate/ocr"
	pictures "github.com/mappesjekk/mappesjekk/validate/text/image"
)

// letter is a page as a school writes one; all of it is invented.
const letter = `Åsbygda skole
Møtereferat
Dato: 14. mars 2025
Til stede: rektor, kontaktlærer, mor og far, elev
Bakgrunn for møtet er at eleven over tid har vært utsatt for
krenkelser i friminuttene. Kontaktlærer har observert tre episoder
ved fotballbanen og én i garderoben. Eleven ønsker å gå på skolen.
Tiltak: tilsyn ute i alle friminutt fra mandag 17. mars 2025.
Evaluering: nytt møte torsdag 10. april 2025 klokken 14.30.
Referent: kontaktlærer på åttende trinn`

// sheet draws the letter on an A4 sheet at 200 dots per inch.
func sheet(t *testing.T) *image.Gray {
	t.Helper()
	parsed, err := opentype.Parse(goregular.TTF)
	if err != nil {
		t.Fatal(err)
	}
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 11, DPI: 200})
	if err != nil {
		t.Fatal(err)
	}
	img := image.NewGray(image.Rect(0, 0, 1654, 2339))
	draw.Draw(img, img.Bounds(), image.White, image.Point{}, draw.Src)
	for i, line := range strings.Split(letter, "\n") {
		d := font.Drawer{Dst: img, Src: image.Black, Face: face, Dot: fixed.P(200, 250+i*90)}
		d.DrawString(line)
	}
	return img
}

// each returns p with every pixel changed by f.
func each(p *image.Gray, f func(x, y int, v float64) float64) *image.Gray {
	out := image.NewGray(p.Rect)
	for y := range p.Rect.Dy() {
		for x := range p.Rect.Dx() {
			v := f(x, y, float64(p.Pix[y*p.Stride+x]))
			out.Pix[y*out.Stride+x] = uint8(max(0, min(255, v)))
		}
	}
	return out
}

// sample returns a picture of the given size, each pixel of which comes from where
// from says.
func sample(p *image.Gray, w, h int, from func(x, y float64) (float64, float64)) *image.Gray {
	out := image.NewGray(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			fx, fy := from(float64(x), float64(y))
			out.SetGray(x, y, color.Gray{Y: 235})
			if at := image.Pt(int(fx+0.5), int(fy+0.5)); at.In(p.Rect) {
				out.SetGray(x, y, p.GrayAt(at.X, at.Y))
			}
		}
	}
	return out
}

// askew turns p counter-clockwise by degrees, about its middle.
func askew(p *image.Gray, degrees float64) *image.Gray {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	w, h := float64(p.Rect.Dx()), float64(p.Rect.Dy())
	return sample(p, p.Rect.Dx(), p.Rect.Dy(), func(x, y float64) (float64, float64) {
		dx, dy := x-w/2, y-h/2
		return dx*cos - dy*sin + w/2, dx*sin + dy*cos + h/2
	})
}

// quarter turns p clockwise by a quarter.
func quarter(p *image.Gray) *image.Gray {
	return sample(p, p.Rect.Dy(), p.Rect.Dx(), func(x, y float64) (float64, float64) {
		return y, float64(p.Rect.Dy()) - 1 - x
	})
}

// smaller shrinks p as a scanner does: each pixel is the mean of what it covers.
func smaller(p *image.Gray, times int) *image.Gray {
	out := image.NewGray(image.Rect(0, 0, p.Rect.Dx()/times, p.Rect.Dy()/times))
	return each(out, func(x, y int, _ float64) float64 {
		sum := 0.0
		for dy := range times {
			for dx := range times {
				sum += float64(p.GrayAt(x*times+dx, y*times+dy).Y)
			}
		}
		return sum / float64(times*times)
	})
}

func noisy(p *image.Gray, sigma float64) *image.Gray {
	random := rand.New(rand.NewPCG(1, 2))
	return each(p, func(_, _ int, v float64) float64 { return v + sigma*random.NormFloat64() })
}

// shadowed lays the shadow of a hand and a phone over p.
func shadowed(p *image.Gray) *image.Gray {
	w, h := float64(p.Rect.Dx()), float64(p.Rect.Dy())
	return each(p, func(x, y int, v float64) float64 {
		light := 0.95 - 0.35*float64(x)/w - 0.15*float64(y)/h
		edge := (float64(x)/w + 0.5*float64(y)/h - 0.6) * 12
		light *= 1 - 0.6/(1+math.Exp(-edge))
		return (30 + v*0.82) * light
	})
}

// packed returns p as a JPEG, as cameras and scanners do.
func packed(t *testing.T, p *image.Gray) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, p, &jpeg.Options{Quality: 70}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// recall returns which share of the words of the letter OCR found on a picture.
func recall(t *testing.T, e *ocr.Engine, picture []byte, dpi int) float64 {
	t.Helper()
	lines, err := e.Lines(t.Context(), picture, dpi)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, l := range lines {
		for _, word := range strings.Fields(l.Text) {
			found[word]++
		}
	}
	words := strings.Fields(letter)
	n := 0
	for _, word := range words {
		if found[word] > 0 {
			found[word]--
			n++
		}
	}
	return float64(n) / float64(len(words))
}

// TestRecall reads a page in the states in which schools send pages: least is the
// share of its words that must be found once the picture is made ready.
func TestRecall(t *testing.T) {
	e, err := ocr.Find()
	if err == nil {
		err = e.Check()
	}
	if errors.Is(err, ocr.ErrNotInstalled) && os.Getenv("MAPPESJEKK_REQUIRE_TOOLS") == "" {
		t.Skip("tesseract is not installed")
	}
	if err != nil {
		t.Fatal(err)
	}
	clean := sheet(t)
	turned := quarter(clean)
	for _, tt := range []struct {
		name    string
		picture *image.Gray
		least   float64
	}{
		{"clean", clean, 0.94},
		{"upside down", quarter(turned), 0.94},
		{"three quarter turns", quarter(quarter(turned)), 0.94},
		{"askew by 5 degrees the other way", askew(clean, -5), 0.93},
		{"on its side and askew", askew(turned, 3), 0.93},
		{"faint", noisy(each(clean, func(_, _ int, v float64) float64 { return 190 + v*0.12 }), 3), 0.9},
		{"inverted", each(clean, func(_, _ int, v float64) float64 { return 255 - v }), 0.93},
		{"at 100 dots per inch", smaller(clean, 2), 0.9},
		{"at 67 dots per inch", smaller(clean, 3), 0.7},
		{"in shadow", noisy(shadowed(clean), 4), 0.9},
		{"in shadow, askew and upside down", askew(noisy(shadowed(quarter(turned)), 4), -3), 0.9},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			data := packed(t, tt.picture)
			ready, dpi, err := pictures.Frame(data, 0)
			if err != nil {
				t.Fatal(err)
			}
			got := recall(t, e, ready, dpi)
			if testing.Verbose() {
				var plain bytes.Buffer
				decoded, err := jpeg.Decode(bytes.NewReader(data))
				if err == nil {
					err = png.Encode(&plain, decoded)
				}
				if err != nil {
					t.Fatal(err)
				}
				t.Logf("%.3f of the words were found; %.3f if the picture is not made ready", got, recall(t, e, plain.Bytes(), 0))
			}
			if got < tt.least {
				t.Errorf("%.3f of the words were found, want %.2f", got, tt.least)
			}
		})
	}
}
