package read

import (
	"context"
	"iter"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/image"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf"
)

// Picture is what a page without text shows, ready for OCR.
type Picture struct {
	Page int // index into Content.Pages
	PNG  []byte
	DPI  int // dots per inch; 0: not known
}

// Pictures yields the pictures of the given pages of src, which was read as
// format, upright and in grey. A page whose picture can't be had yields an error
// with a Picture that holds no more than the page's index.
func Pictures(ctx context.Context, src text.Source, format text.Format, lim text.Limits, pages []int) iter.Seq2[Picture, error] {
	return func(yield func(Picture, error) bool) {
		switch {
		case format == text.PDF:
			for img, err := range pdf.Images(ctx, src, lim, pages) {
				picture := Picture{Page: img.Page, DPI: img.DPI}
				if err == nil {
					picture.PNG, err = upright(img.Data, img.Rotate)
				}
				if !yield(picture, err) {
					return
				}
			}
		case format.Picture() && len(pages) > 0 && ctx.Err() == nil:
			data, err := upright(src.Data, 0)
			yield(Picture{Page: pages[0], PNG: data}, err)
		}
	}
}

// upright is image.Upright; a panic in a decoder is an error.
func upright(data []byte, rotate int) (out []byte, err error) {
	defer func() {
		if x := recover(); x != nil {
			out, err = nil, &text.Problem{Kind: text.Crashed, Err: crash(x)}
		}
	}()
	return image.Upright(data, rotate)
}
