package text

import "context"

// Renderer draws pages of PDF files, for those whose picture can't be taken out of
// the file as it stands there.
type Renderer interface {
	// Page returns a page of a PDF file, counted from 0, as it looks in print: a PNG
	// that tells its resolution. A page that takes too long is a *Problem of the kind
	// TooSlow.
	Page(ctx context.Context, pdf []byte, page int) (png []byte, err error)
	// Engine tells what does the drawing: its name and its version.
	Engine() (name, version string)
}
