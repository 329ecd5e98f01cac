// Package wire writes what a program asks of a Reader that runs elsewhere, and what
// that answers: in another process (validate/isolate), in a worker of a browser
// (cmd/mappesjekk-web). Both sides are the same build, so that nothing here needs a
// version.
//
// A message is a head, made and read here, and the bytes of documents, which can be
// many and travel beside it as the caller likes. Whoever reads a head trusts none of
// it.
package wire

import "github.com/mappesjekk/mappesjekk/validate/text"

// Request asks for a document to be read, or for pages of it to be shown.
type Request struct {
	Source text.Source
	Limits text.Limits
	Format text.Format // that it was read as; only where pages are to be shown
	Pages  []int       // to show, as indexes; nil: read the document
}

// Head returns all of r but the bytes of the document.
func (r Request) Head() []byte {
	var e encoder
	e.request(r)
	return e.b
}

// ParseRequest reads what Request.Head wrote; size is how many bytes the document
// has. It is false for what Head would not have written.
func ParseRequest(head []byte) (r Request, size int, ok bool) {
	d := decoder{b: head}
	r, size = d.request()
	return r, size, !d.failed()
}

// ContentHead returns all of c but the bytes of its parts.
func ContentHead(c *text.Content) []byte {
	var e encoder
	e.content(c)
	return e.b
}

// ParseContent reads what ContentHead wrote; sizes are how many bytes each part
// has. It is false for what ContentHead would not have written.
func ParseContent(head []byte) (c *text.Content, sizes []int, ok bool) {
	d := decoder{b: head}
	c, sizes = d.content()
	return c, sizes, !d.failed()
}

// PageHead returns page i of a content that is not there in full yet.
func PageHead(i int, p text.Page) []byte {
	var e encoder
	e.int(i)
	e.page(&p)
	return e.b
}

// ParsePage reads what PageHead wrote. It is false for what PageHead would not have
// written.
func ParsePage(head []byte) (i int, p text.Page, ok bool) {
	d := decoder{b: head}
	i, p = d.int(), d.page()
	return i, p, !d.failed()
}

// PictureHead returns a picture but its bytes, and what is wrong with its page; nil
// for nothing.
func PictureHead(p text.Picture, problem *text.Problem) []byte {
	var e encoder
	e.picture(p, problem)
	return e.b
}

// ParsePicture reads what PictureHead wrote; size is how many bytes the picture
// has. It is false for what PictureHead would not have written.
func ParsePicture(head []byte) (p text.Picture, problem *text.Problem, size int, ok bool) {
	d := decoder{b: head}
	p, problem, size = d.picture()
	return p, problem, size, !d.failed()
}
