package picture

import (
	"errors"
	"image"
	"image/color"
	"image/draw"
	"math"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/page"
)

const (
	maxDPI   = 300
	minDPI   = 72
	a4Points = 595
)

// Compose draws the images of a page of width by height points where they lie,
// in grey on white, as a scan in strips must be put together. It returns the
// resolution that it chose. Images that can't be unpacked are left out; if none
// can, the error tells why.
func Compose(f *file.File, pictures []page.Picture, width, height float64) (img *image.Gray, dpi int, err error) {
	if width <= 0 || height <= 0 {
		width, height = a4Points, a4Points*math.Sqrt2
	}
	dpi = resolution(pictures)
	scale := float64(dpi) / 72
	w, h := int(math.Ceil(width*scale)), int(math.Ceil(height*scale))
	if w <= 0 || h <= 0 || w > maxPixels/h {
		return nil, 0, ErrTooLarge
	}
	canvas := image.NewGray(image.Rect(0, 0, w, h))
	draw.Draw(canvas, canvas.Bounds(), image.White, image.Point{}, draw.Src)
	drawn := 0
	for _, p := range pictures {
		source, decodeErr := Decode(f, p.Image)
		if decodeErr != nil {
			err = errors.Join(err, decodeErr)
			continue
		}
		place(canvas, source, p.Matrix, scale)
		drawn++
	}
	if drawn == 0 {
		return nil, 0, err
	}
	return canvas, dpi, nil
}

// resolution returns the highest resolution of the images, within bounds.
func resolution(pictures []page.Picture) int {
	best := float64(minDPI)
	for _, p := range pictures {
		if side := math.Hypot(p.Matrix[0], p.Matrix[1]); side > 0 {
			best = math.Max(best, float64(p.Image.Key("Width").Int64())/side*72)
		}
	}
	return int(math.Min(best, maxDPI))
}

// place draws source on canvas: for each pixel of the rectangle that it comes to
// lie in, the pixel of source that m leads from.
func place(canvas *image.Gray, source image.Image, m [6]float64, scale float64) {
	det := m[0]*m[3] - m[1]*m[2]
	if det == 0 {
		return
	}
	left, bottom := math.Min(0, m[0])+math.Min(0, m[2])+m[4], math.Min(0, m[1])+math.Min(0, m[3])+m[5]
	right, top := math.Max(0, m[0])+math.Max(0, m[2])+m[4], math.Max(0, m[1])+math.Max(0, m[3])+m[5]
	height := float64(canvas.Rect.Max.Y) / scale
	area := image.Rect(int(left*scale), int((height-top)*scale), int(right*scale)+1, int((height-bottom)*scale)+1).Intersect(canvas.Rect)
	size := source.Bounds().Size()
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			px, py := (float64(x)+0.5)/scale-m[4], height-(float64(y)+0.5)/scale-m[5]
			u, v := (px*m[3]-py*m[2])/det, (py*m[0]-px*m[1])/det
			if u < 0 || u >= 1 || v < 0 || v >= 1 {
				continue
			}
			at := source.Bounds().Min.Add(image.Pt(int(u*float64(size.X)), int((1-v)*float64(size.Y))))
			canvas.SetGray(x, y, color.GrayModel.Convert(source.At(at.X, min(at.Y, source.Bounds().Max.Y-1))).(color.Gray))
		}
	}
}
