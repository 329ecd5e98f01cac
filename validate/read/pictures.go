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
				picture := text.Picture{Page: img.Page}
				if err == nil {
					err = guard(func() (err error) {
						picture.PNG, picture.DPI, err = image.Upright(img.Data, img.Rotate, img.DPI)
						picture.Lacking = err == nil && img.Lacking
						return err
					})
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
				picture := text.Picture{Page: page}
				err := guard(func() (err error) {
					picture.PNG, picture.DPI, err = image.Frame(src.Data, page)
					return err
				})
				if !yield(picture, err) {
					return
				}
			}
		}
	}
}

// guard calls unpack; a panic in a decoder is an error.
func guard(unpack func() error) (err error) {
	defer func() {
		if x := recover(); x != nil {
			err = &text.Problem{Kind: text.Crashed, Err: crash(x)}
		}
	}()
	return unpack()
}
