package picture

import (
	"errors"
	"image"
	"image/color"
	"image/draw"
	"math"

	"github.com/ledongthuc/pdf"

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
// resolution that it chose. Images that can't be unpacked are left out, so that the
// page is not whole; if none can, the error tells why.
func Compose(f *file.File, pictures []page.Picture, width, height float64) (img *image.Gray, dpi int, whole bool, err error) {
	if width <= 0 || height <= 0 {
		width, height = a4Points, a4Points*math.Sqrt2
	}
	dpi = resolution(pictures)
	scale := float64(dpi) / 72
	w, h := int(math.Ceil(width*scale)), int(math.Ceil(height*scale))
	if w <= 0 || h <= 0 || w > maxPixels/h {
		return nil, 0, false, ErrTooLarge
	}
	canvas := image.NewGray(image.Rect(0, 0, w, h))
	draw.Draw(canvas, canvas.Bounds(), image.White, image.Point{}, draw.Src)
	drawn, whole := 0, true
	for _, p := range pictures {
		source, decodeErr := Decode(f, p.Image)
		if decodeErr != nil {
			err = errors.Join(err, decodeErr)
			continue
		}
		mask, maskErr := maskOf(f, p.Image)
		whole = whole && maskErr == nil
		place(canvas, layer{source, mask}, p.Matrix, scale)
		drawn++
	}
	if drawn == 0 {
		return nil, 0, false, err
	}
	return canvas, dpi, whole && err == nil, nil
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

// layer is an image and where it covers what lies below it.
type layer struct {
	image.Image
	mask image.Image // light where the image is seen; nil: everywhere
}

// Masked reports whether image v lets through what lies below it, as the layers do
// of which many scanners put pages together: text upon a background of its own.
func Masked(v pdf.Value) bool {
	return v.Key("ImageMask").Bool() || v.Key("SMask").Kind() == pdf.Stream || v.Key("Mask").Kind() == pdf.Stream
}

// maskOf returns where an image is seen; nil where that is everywhere, or can't be
// told.
func maskOf(f *file.File, v pdf.Value) (image.Image, error) {
	if soft := v.Key("SMask"); soft.Kind() == pdf.Stream {
		return Decode(f, soft)
	}
	stencil := v
	if !v.Key("ImageMask").Bool() {
		if stencil = v.Key("Mask"); stencil.Kind() != pdf.Stream {
			return nil, nil
		}
	}
	mask, err := Decode(f, stencil)
	if err != nil {
		return nil, err
	}
	return negative{mask}, nil // a stencil lets paint through where it is 0
}

// negative is an image with dark and light swapped.
type negative struct{ image.Image }

func (n negative) ColorModel() color.Model { return color.GrayModel }

func (n negative) At(x, y int) color.Color { return color.Gray{Y: ^brightness(n.Image, x, y)} }

func brightness(img image.Image, x, y int) uint8 {
	return color.GrayModel.Convert(img.At(x, y)).(color.Gray).Y
}

// sampled returns the brightness of img at a share of its width and height.
func sampled(img image.Image, u, v float64) uint8 {
	bounds := img.Bounds()
	x := bounds.Min.X + min(int(u*float64(bounds.Dx())), bounds.Dx()-1)
	y := bounds.Min.Y + min(int(v*float64(bounds.Dy())), bounds.Dy()-1)
	return brightness(img, x, y)
}

// place draws source on canvas: for each pixel of the rectangle that it comes to
// lie in, the pixel of source that m leads from.
func place(canvas *image.Gray, source layer, m [6]float64, scale float64) {
	det := m[0]*m[3] - m[1]*m[2]
	if det == 0 {
		return
	}
	left, bottom := math.Min(0, m[0])+math.Min(0, m[2])+m[4], math.Min(0, m[1])+math.Min(0, m[3])+m[5]
	right, top := math.Max(0, m[0])+math.Max(0, m[2])+m[4], math.Max(0, m[1])+math.Max(0, m[3])+m[5]
	height := float64(canvas.Rect.Max.Y) / scale
	area := image.Rect(int(left*scale), int((height-top)*scale), int(right*scale)+1, int((height-bottom)*scale)+1).Intersect(canvas.Rect)
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for x := area.Min.X; x < area.Max.X; x++ {
			px, py := (float64(x)+0.5)/scale-m[4], height-(float64(y)+0.5)/scale-m[5]
			u, v := (px*m[3]-py*m[2])/det, (py*m[0]-px*m[1])/det
			if u < 0 || u >= 1 || v < 0 || v >= 1 {
				continue
			}
			if source.mask != nil && sampled(source.mask, u, 1-v) < 128 {
				continue
			}
			canvas.SetGray(x, y, color.Gray{Y: sampled(source.Image, u, 1-v)})
		}
	}
}
