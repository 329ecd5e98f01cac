package office

import (
	"context"
	"io"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// IWork reads documents of Apple's Pages, Numbers and Keynote as far as anybody but
// Apple can: the preview in PDF that some of them carry.
type IWork struct {
	// PDF reads the preview; nil: it is not looked at.
	PDF text.Reader
}

// previews are where the versions of iWork put a preview of the whole document.
var previews = []string{"QuickLook/Preview.pdf", "preview.pdf"}

// Read implements text.Reader. A document without such a preview, or with one that
// can't be read, has a problem of the kind text.AppleFormat.
func (r IWork) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.Pages, func(j *job) error {
		j.picture = true
		preview, err := previewOf(j)
		if preview == nil || r.PDF == nil {
			return first(err, &text.Problem{Kind: text.AppleFormat})
		}
		content, err := r.PDF.Read(ctx, text.Source{Name: "preview.pdf", Data: preview}, j.lim)
		if err != nil || content == nil {
			return first(ctx.Err(), &text.Problem{Kind: text.AppleFormat})
		}
		content.Format = text.Pages
		content.Parts = nil
		j.content = content
		return nil
	})
}

// previewOf returns the preview in PDF, nil if there is none.
func previewOf(j *job) ([]byte, error) {
	a, err := openArchive(j)
	if err != nil {
		return nil, err
	}
	for _, name := range previews {
		if !a.has(name) {
			continue
		}
		r, err := a.open(name)
		if err != nil {
			return nil, err
		}
		defer r.Close()
		return io.ReadAll(r)
	}
	return nil, nil
}
