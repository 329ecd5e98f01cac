package validate

import (
	"context"
	"slices"
	"testing"
	"testing/fstest"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestProgress holds that progress tells what is read, counts scanned pages up
// and down again, and ends with everything done and nothing waiting.
func TestProgress(t *testing.T) {
	scanned := func(context.Context, text.Source, text.Limits) (*text.Content, error) {
		pages := slices.Repeat([]text.Page{{Problem: &text.Problem{Kind: text.PictureOnly}}}, 3)
		return &text.Content{Format: text.PDF, Paged: true, Pages: pages, Problem: &text.Problem{Kind: text.PictureOnly}}, nil
	}
	for _, tt := range []struct {
		name      string
		eyes      text.Recognizer
		mostScans int
	}{
		{"pages are read", eyes(func(string) error { return nil }), 3},
		{"pages are given up", eyes(func(string) error { return text.Problemf(text.TooSlow, "too slow") }), 3},
		{"there is no OCR", nil, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var told []Progress
			files := fstest.MapFS{"a.docx": {Data: []byte("a")}, "b.pdf": {Data: []byte("b")}}
			_, err := Folder(t.Context(), files, "mappe", Options{
				Jobs: 1, OCR: tt.eyes, Reader: album{text.ReaderFunc(scanned)},
				Progress: func(p Progress) { told = append(told, p) },
			})
			if err != nil {
				t.Fatal(err)
			}
			last := told[len(told)-1]
			if last.Done != 2 || last.Known != 2 || last.Scans != 0 {
				t.Errorf("it ends at %+v", last)
			}
			most := 0
			var formats []text.Format
			for _, p := range told {
				most = max(most, p.Scans)
				if p.Scans < 0 {
					t.Errorf("less than no page waits: %+v", p)
				}
				if !slices.Contains(formats, p.Format) {
					formats = append(formats, p.Format)
				}
			}
			if most != tt.mostScans {
				t.Errorf("%d pages waited at most, want %d", most, tt.mostScans)
			}
			if !slices.Contains(formats, text.DOCX) || !slices.Contains(formats, text.PDF) {
				t.Errorf("these formats were told of: %v", formats)
			}
		})
	}
}
