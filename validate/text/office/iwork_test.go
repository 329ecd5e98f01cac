package office

import (
	"context"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestIWork(t *testing.T) {
	// reader stands in for that of PDF.
	reader := func(c *text.Content, err error) text.Reader {
		return text.ReaderFunc(func(_ context.Context, src text.Source, _ text.Limits) (*text.Content, error) {
			if string(src.Data) != "%PDF-" {
				t.Errorf("the preview is %q", src.Data)
			}
			return c, err
		})
	}
	page := []text.Page{{Lines: []text.Line{{Text: "Referat"}}}}
	scan := &text.Problem{Kind: text.PictureOnly}
	body := file{"Index/Document.iwa", "x"}
	for _, tt := range []struct {
		about string
		pdf   text.Reader
		files []file
		want  text.ProblemKind
		lines []string
	}{
		{"a preview", reader(&text.Content{Format: text.PDF, Paged: true, Pages: page}, nil), []file{body, {"QuickLook/Preview.pdf", "%PDF-"}}, "", []string{"Referat"}},
		{"a preview without text", reader(&text.Content{Problem: scan}, scan), []file{body, {"preview.pdf", "%PDF-"}}, text.AppleFormat, nil},
		{"no preview", reader(nil, nil), []file{body, {"preview.jpg", "x"}}, text.AppleFormat, nil},
		{"nothing to read a preview with", nil, []file{body, {"preview.pdf", "%PDF-"}}, text.AppleFormat, nil},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c, err := IWork{PDF: tt.pdf}.Read(context.Background(), text.Source{Data: archiveOf(t, tt.files...)}, text.Limits{})
			checkProblem(t, c, err, tt.want)
			if c.Format != text.Pages {
				t.Errorf("format %q", c.Format)
			}
			checkLines(t, c, tt.lines...)
		})
	}
	c, err := IWork{}.Read(context.Background(), text.Source{Data: []byte("PK\x03\x04")}, text.Limits{})
	checkProblem(t, c, err, text.Damaged)
}
