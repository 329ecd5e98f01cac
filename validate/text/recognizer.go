package text

import "context"

// Recognizer reads what stands on pictures of pages (OCR).
type Recognizer interface {
	// Lines returns the lines on the page that a PNG shows; none where nothing can be
	// made out. dpi is its resolution, 0 if not known.
	Lines(ctx context.Context, png []byte, dpi int) ([]Line, error)
	// Engine tells what does the reading: its name, its version, and the language
	// that it reads.
	Engine() (name, version, language string)
}
