package page

import (
	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
)

// Picture is an image as it is drawn on the upright page.
type Picture struct {
	Image pdf.Value
	// Matrix maps the unit square, in which the image stands upright, to the page:
	// x' = x*m[0] + y*m[2] + m[4], y' = x*m[1] + y*m[3] + m[5].
	Matrix [6]float64
}

// maxPictures bounds the images of a page that are kept.
const maxPictures = 2000

// Pictures are the images that a page draws.
type Pictures struct {
	Images        []Picture
	Width, Height float64 // of the page, in points
	// Glyphs and Paths count what is drawn beside the images: glyphs that can be
	// seen, and curves.
	Glyphs, Paths int
}

// Pictures returns the images that a page draws. The error is set when no further
// page can be read.
func (r *Renderer) Pictures(p file.Page) (Pictures, error) {
	it := &interpreter{renderer: r, base: upright(p.Box, p.Rotate), keep: true}
	it.bounds = it.base.bounds(p.Box)
	err := it.guarded(func() error { return it.contents(p) })
	return Pictures{it.pictures, it.bounds[2], it.bounds[3], it.seen, it.result.Paths}, err
}
