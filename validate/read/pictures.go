package read

import (
	"context"
	"iter"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/image"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf"
)

// Pictures implements text.Illustrator.
func (t Table) Pictures(ctx context.Context, src text.Source, format text.Format, lim text.Limits, pages []int) iter.Seq2[text.Picture, error] {
	return func(yield func(text.Picture, error) bool) {
		switch {
		case format == text.PDF:
			for img, err := range pdf.Images(ctx, src, lim, pages) {
				picture := text.Picture{Page: img.Page, DPI: img.DPI}
				if err == nil {
					picture.PNG, err = guard(func() ([]byte, error) { return image.Upright(img.Data, img.Rotate) })
				}
				if !yield(picture, err) {
					return
				}
			}
		case format.Picture():
			for _, page := range pages {
				if ctx.Err() != nil {
					return
				}
				data, err := guard(func() ([]byte, error) { return image.Frame(src.Data, page) })
				if !yield(text.Picture{Page: page, PNG: data}, err) {
					return
				}
			}
		}
	}
}

// guard calls unpack; a panic in a decoder is an error.
func guard(unpack func() ([]byte, error)) (out []byte, err error) {
	defer func() {
		if x := recover(); x != nil {
			out, err = nil, &text.Problem{Kind: text.Crashed, Err: crash(x)}
		}
	}()
	return unpack()
}
