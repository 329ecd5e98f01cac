package image

import (
	"image"
	"math"

	"golang.org/x/image/draw"
)

const (
	// fewDPI is the resolution below which a picture is enlarged, and enlargedDPI the
	// one that it gets. OCR scales lines of text by itself; only where letters are
	// smaller than ten pixels it fails to find them.
	fewDPI      = 110
	enlargedDPI = 200
	// manyDPI is the resolution above which a picture is shrunk, and shrunkDPI the one
	// that it gets: more pixels make OCR slower, but no better.
	manyDPI   = 450
	shrunkDPI = 300
	// mostScale is how many times a picture is enlarged at most.
	mostScale = 3.0
	// screenDPI are the resolutions up to which a file repeats a convention of screens
	// and cameras and knows nothing of paper.
	screenDPI = 96
	// pageWidth and pageHeight are the inches of an A4 sheet, which a picture that does
	// not tell its size is taken for.
	pageWidth, pageHeight = 8.27, 11.69
	// mostPixels is the largest picture that OCR is given: an A4 page at 450 dpi.
	mostPixels = 20 << 20
)

// resolution returns the dots per inch to reckon with for a picture of the given
// size that tells dpi; 0: it does not. A photo of a page tells nothing of the page,
// so that it is taken to fill the picture.
func resolution(size image.Point, dpi int) int {
	if dpi > screenDPI {
		return dpi
	}
	long, short := max(size.X, size.Y), min(size.X, size.Y)
	return max(1, int(math.Round(min(float64(long)/pageHeight, float64(short)/pageWidth))))
}

// scaleFor returns by which factor a picture is to be enlarged or shrunk.
func scaleFor(size image.Point, dpi int) float64 {
	factor := 1.0
	switch {
	case dpi < fewDPI:
		factor = min(mostScale, enlargedDPI/float64(dpi))
	case dpi > manyDPI:
		factor = shrunkDPI / float64(dpi)
	}
	if pixels := factor * factor * float64(size.X) * float64(size.Y); pixels > mostPixels {
		factor *= math.Sqrt(mostPixels / pixels)
	}
	return factor
}

// scaled returns p enlarged or shrunk by factor.
func scaled(p *image.Gray, factor float64) *image.Gray {
	w := max(1, int(math.Round(float64(p.Rect.Dx())*factor)))
	h := max(1, int(math.Round(float64(p.Rect.Dy())*factor)))
	out := image.NewGray(image.Rect(0, 0, w, h))
	if factor < 1 {
		shrink(out, p)
	} else {
		draw.CatmullRom.Scale(out, out.Rect, p, p.Rect, draw.Src, nil)
	}
	return out
}

// shrink fills out with the means of the pixels of p that fall together.
func shrink(out, p *image.Gray) {
	w, h := out.Rect.Dx(), out.Rect.Dy()
	for y := range h {
		top := y * p.Rect.Dy() / h
		bottom := max(top+1, (y+1)*p.Rect.Dy()/h)
		for x := range w {
			left := x * p.Rect.Dx() / w
			right := max(left+1, (x+1)*p.Rect.Dx()/w)
			sum := 0
			for sy := top; sy < bottom; sy++ {
				for _, v := range p.Pix[sy*p.Stride+left : sy*p.Stride+right] {
					sum += int(v)
				}
			}
			out.Pix[y*out.Stride+x] = uint8(sum / ((bottom - top) * (right - left)))
		}
	}
}
