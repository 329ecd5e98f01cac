package text

import (
	"context"
	"iter"
)

// Picture is what a page without text shows, ready for OCR.
type Picture struct {
	Page int    // index into Content.Pages
	PNG  []byte // upright and in grey
	DPI  int    // dots per inch; 0: not known
	// Lacking tells that the page shows more than the picture does.
	Lacking bool
}

// Illustrator is a Reader that can also show the pages that are only pictures.
type Illustrator interface {
	Reader
	// Pictures yields the pictures of the given pages of src, which was read as
	// format, within lim. A page whose picture can't be had yields an error with a
	// Picture that holds no more than the page's index; a *Problem of the kind
	// Unsupported tells that the page is to be drawn. It keeps nothing of src.
	Pictures(ctx context.Context, src Source, format Format, lim Limits, pages []int) iter.Seq2[Picture, error]
}
