package casefile

import "github.com/mappesjekk/mappesjekk/validate/text"

// ScanNorwegian is what text recognition calls Norwegian, of both written
// standards.
const ScanNorwegian = "nor"

// Picture reports whether OCR is the only way to the text of the document, or of a
// part of it, and has not found it. A HEIC file is no such one: it has to be sent
// in another format first.
func (f *Facts) Picture() bool {
	return f.Format != text.HEIC && (f.Problem == text.PictureOnly || f.Problem == text.Undecodable)
}
