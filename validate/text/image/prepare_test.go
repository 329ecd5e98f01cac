package image

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"math"
	"math/rand/v2"
	"testing"
)

// written draws lines of words as bars: dark ones on light paper.
func written(w, h int, ink, paper uint8) *image.Gray {
	p := image.NewGray(image.Rect(0, 0, w, h))
	for i := range p.Pix {
		p.Pix[i] = paper
	}
	for y := h / 10; y < h*9/10; y++ {
		if y%30 >= 12 {
			continue
		}
		for x := w / 10; x < w*9/10; x++ {
			if (x+7*(y/30))%53 < 40 {
				p.Pix[y*p.Stride+x] = ink
			}
		}
	}
	return p
}

// leant turns p counter-clockwise by degrees.
func leant(p *image.Gray, degrees float64) *image.Gray { return straightened(p, -degrees) }

func TestSkew(t *testing.T) {
	page := written(800, 1100, 0, 255)
	for _, want := range []float64{-5, -2.4, -0.7, 0, 0.6, 1, 3.3, 5} {
		if got := skew(leant(page, want)); math.Abs(got-want) > 0.15 {
			t.Errorf("a page that is askew by %.1f degrees: found %.2f", want, got)
		}
		if got := skew(turned(leant(page, want), 90)); math.Abs(got-want) > 0.15 {
			t.Errorf("on its side, askew by %.1f degrees: found %.2f", want, got)
		}
	}
}

// TestNoSkew are pictures that must be left as they lie.
func TestNoSkew(t *testing.T) {
	blank := image.NewGray(image.Rect(0, 0, 300, 300))
	dots := written(600, 600, 255, 255)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range dots.Pix { // ink without any lines
		if random.IntN(16) == 0 {
			dots.Pix[i] = 0
		}
	}
	for name, p := range map[string]*image.Gray{
		"all black": blank, "a single pixel": image.NewGray(image.Rect(0, 0, 1, 1)),
		"no lines": dots,
	} {
		if got := skew(p); got != 0 {
			t.Errorf("%s: %.2f degrees", name, got)
		}
	}
}

// contrast returns how dark the ink and how light the paper is around a bar.
func contrast(p *image.Gray, at image.Point) (ink, paper uint8) {
	h := histogramOf(p, image.Rect(at.X-60, at.Y-30, at.X+60, at.Y+30).Intersect(p.Rect))
	return h.at(0.05), h.at(0.95)
}

func TestPreparedIsBlackOnWhite(t *testing.T) {
	shade := func(p *image.Gray, light func(x, y float64) float64) *image.Gray {
		for i, v := range p.Pix {
			x, y := float64(i%p.Stride)/float64(p.Rect.Dx()), float64(i/p.Stride)/float64(p.Rect.Dy())
			p.Pix[i] = uint8(float64(v) * light(x, y))
		}
		return p
	}
	for _, tt := range []struct {
		name string
		page *image.Gray
	}{
		{"clean", written(1700, 2300, 0, 255)},
		{"faint", written(1700, 2300, 170, 230)},
		{"grey paper", written(1700, 2300, 60, 150)},
		{"light on dark", written(1700, 2300, 240, 20)},
		{"darker to one side", shade(written(1700, 2300, 20, 240), func(x, _ float64) float64 { return 1 - 0.6*x })},
		{"half in shadow", shade(written(1700, 2300, 20, 240), func(x, y float64) float64 {
			return 1 - 0.55/(1+math.Exp(-(x+y-1)*20))
		})},
	} {
		got, dpi := prepared(tt.page, 0)
		if dpi != 0 {
			t.Errorf("%s: %d dots per inch, though nobody said", tt.name, dpi)
		}
		for _, at := range []image.Point{{300, 500}, {850, 1150}, {1300, 1900}} {
			if ink, paper := contrast(got, at); ink > 60 || paper < 225 {
				t.Errorf("%s: at %v the ink is %d, the paper %d", tt.name, at, ink, paper)
			}
		}
	}
}

// TestAGoodScanStays holds that nothing is done to a page that needs nothing.
func TestAGoodScanStays(t *testing.T) {
	page := written(1654, 2339, 10, 245)
	before := bytes.Clone(page.Pix)
	got, dpi := prepared(page, 200)
	if !bytes.Equal(before, got.Pix) || dpi != 200 {
		t.Errorf("the page was changed, %d dots per inch", dpi)
	}
}

func TestPreparedSize(t *testing.T) {
	for _, tt := range []struct {
		name          string
		size          image.Point
		dpi           int
		wantW, wantDP int
	}{
		{"a scan at 150 dpi", image.Pt(1240, 1754), 150, 1240, 150},
		{"a scan at 100 dpi", image.Pt(827, 1169), 100, 1654, 200},
		{"a scan at 600 dpi", image.Pt(4960, 7016), 600, 2480, 300},
		{"a scan at 300 dpi", image.Pt(2480, 3508), 300, 2480, 300},
		{"a small cutting of a screen", image.Pt(400, 200), 96, 1200, 0},
		{"a photo that claims 72 dpi", image.Pt(3024, 4032), 72, 3024, 0},
		{"hardly anything", image.Pt(1, 1), 0, 3, 0},
	} {
		got, dpi := prepared(written(tt.size.X, tt.size.Y, 0, 255), tt.dpi)
		if got.Rect.Dx() != tt.wantW || dpi != tt.wantDP {
			t.Errorf("%s: %d pixels wide, %d dpi; want %d, %d", tt.name, got.Rect.Dx(), dpi, tt.wantW, tt.wantDP)
		}
	}
	if got := scaleFor(image.Pt(9000, 7000), 300); 63e6*got*got > mostPixels+1 {
		t.Errorf("a huge picture is shrunk by %.2f only", got)
	}
}

func TestDensity(t *testing.T) {
	chunk := func(name, body string) string {
		b := binary.BigEndian.AppendUint32(nil, uint32(len(body)))
		b = append(b, name+body...)
		return string(binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE([]byte(name+body))))
	}
	const (
		png   = "\x89PNG\r\n\x1a\n"
		dense = "\x00\x00\x2e\x23\x00\x00\x2e\x23" // 11811 pixels a metre
		jfif  = "\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x02"
		rest  = "\x00\x00\xff\xda"
	)
	for _, tt := range []struct {
		name, data string
		want       int
	}{
		{"PNG", png + chunk("IHDR", "0123456789012") + chunk("pHYs", dense+"\x01") + chunk("IDAT", ""), 300},
		{"PNG with a ratio only", png + chunk("pHYs", dense+"\x00"), 0},
		{"PNG, too late", png + chunk("IDAT", "") + chunk("pHYs", dense+"\x01"), 0},
		{"PNG, cut off", png + "\xff\xff\xff\xffpHYs", 0},
		{"JFIF in inches", jfif + "\x01\x00\xc8\x00\xc8" + rest, 200},
		{"JFIF in centimetres", jfif + "\x02\x00\x76\x00\x76" + rest, 300},
		{"JFIF with a ratio only", jfif + "\x00\x00\x01\x00\x01" + rest, 0},
		{"JFIF that can't be", jfif + "\x01\xff\xff\xff\xff" + rest, 0},
		{"neither", "GIF89a", 0},
		{"nothing", "", 0},
	} {
		if got := density([]byte(tt.data)); got != tt.want {
			t.Errorf("%s: %d dots per inch, want %d", tt.name, got, tt.want)
		}
	}
}

// TestDirectoryDensity reads the resolution of a TIFF page.
func TestDirectoryDensity(t *testing.T) {
	page := func(unit uint16, over, under uint32) []byte {
		le := binary.LittleEndian
		b := []byte("II*\x00\x08\x00\x00\x00\x02\x00")
		b = le.AppendUint32(le.AppendUint32(le.AppendUint16(le.AppendUint16(b, tagXResolution), 5), 1), 38)
		b = le.AppendUint32(le.AppendUint32(le.AppendUint16(le.AppendUint16(b, tagUnit), 3), 1), uint32(unit))
		b = le.AppendUint32(b, 0)
		return le.AppendUint32(le.AppendUint32(b, over), under)
	}
	for _, tt := range []struct {
		name string
		data []byte
		want int
	}{
		{"in inches", page(unitInch, 300, 1), 300},
		{"in centimetres", page(unitCentimetre, 11811, 100), 300},
		{"without a unit", page(1, 300, 1), 0},
		{"divided by nothing", page(unitInch, 300, 0), 0},
		{"cut off", page(unitInch, 300, 1)[:40], 0},
	} {
		all := directories(tt.data)
		if len(all) != 1 || all[0].dpi != tt.want {
			t.Errorf("%s: %+v, want %d dots per inch", tt.name, all, tt.want)
		}
	}
}
