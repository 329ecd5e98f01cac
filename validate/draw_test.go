package validate

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// copier is a reader of PDF files some of whose pages have no picture, or a part of
// one. A PNG that it is given goes through it.
type copier struct {
	text.ReaderFunc
	none, part []int
	reason     text.ProblemKind // why there is none
}

func (c copier) Pictures(_ context.Context, src text.Source, format text.Format, _ text.Limits, pages []int) iter.Seq2[text.Picture, error] {
	return func(yield func(text.Picture, error) bool) {
		for _, p := range pages {
			picture, err := text.Picture{Page: p, PNG: fmt.Appendf(nil, "%d", p), Lacking: slices.Contains(c.part, p)}, error(nil)
			switch {
			case format == text.PNG:
				picture.PNG = src.Data
			case slices.Contains(c.none, p):
				picture, err = text.Picture{Page: p}, &text.Problem{Kind: c.reason}
			}
			if !yield(picture, err) {
				return
			}
		}
	}
}

// pen draws pages, but for those that it fails at.
type pen struct {
	version string
	fails   []int
	err     error
}

func (p pen) Page(_ context.Context, _ []byte, page int) ([]byte, error) {
	if slices.Contains(p.fails, page) {
		return nil, p.err
	}
	return fmt.Appendf(nil, "%d, drawn", page), nil
}

func (p pen) Engine() (name, version string) { return "pen", p.version }

func TestPagesAreDrawn(t *testing.T) {
	all := eyes(func(string) error { return nil })
	broken := errors.New("it failed")
	for _, tt := range []struct {
		name     string
		reader   copier
		renderer text.Renderer
		want     string // what the pages say
		drawn    []int
		undrawn  []int
	}{
		{"none needs it", copier{}, pen{version: "1"}, "side 0|side 1|side 2", nil, nil},
		{"one has no picture", copier{none: []int{1}, reason: text.Unsupported}, pen{version: "1"}, "side 0|side 1, drawn|side 2", []int{1}, nil},
		{"one has a broken picture", copier{none: []int{1}, reason: text.Damaged}, pen{version: "1"}, "side 0|side 1, drawn|side 2", []int{1}, nil},
		{"one broke the reader", copier{none: []int{1}, reason: text.Crashed}, pen{version: "1"}, "side 0||side 2", nil, nil},
		{"one shows more than its picture", copier{part: []int{2}}, pen{version: "1"}, "side 0|side 1|side 2, drawn", []int{2}, nil},
		{"drawing fails", copier{none: []int{0}, part: []int{2}, reason: text.Unsupported}, pen{"1", []int{0, 2}, broken}, "|side 1|side 2", nil, nil},
		{"drawing takes too long", copier{none: []int{0}, reason: text.Unsupported}, pen{"1", []int{0}, text.Problemf(text.TooSlow, "too slow")}, "|side 1|side 2", nil, nil},
		{"nothing draws", copier{none: []int{0}, part: []int{2}, reason: text.Unsupported}, nil, "|side 1|side 2", nil, []int{0, 2}},
		{"another program of the name", copier{none: []int{0}, part: []int{2}, reason: text.Unsupported}, pen{}, "|side 1|side 2", nil, []int{0, 2}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			content := &text.Content{Format: text.PDF, Problem: &text.Problem{Kind: text.PictureOnly}}
			for range 3 {
				content.Pages = append(content.Pages, text.Page{Problem: &text.Problem{Kind: text.PictureOnly}})
			}
			pages := recognise(t.Context(), Options{Reader: tt.reader, OCR: all, Renderer: tt.renderer}, text.Source{}, content, func(error) {})
			var said []string
			for i, p := range content.Pages {
				line := ""
				for _, l := range p.Lines {
					line += l.Text
				}
				said = append(said, line)
				if pages.read[i] != (line != "") || pages.drawn[i] != slices.Contains(tt.drawn, i) || pages.undrawn[i] != slices.Contains(tt.undrawn, i) {
					t.Errorf("page %d: read %v, drawn %v, undrawn %v", i, pages.read[i], pages.drawn[i], pages.undrawn[i])
				}
			}
			if got := strings.Join(said, "|"); got != tt.want {
				t.Errorf("the pages say %q, want %q", got, tt.want)
			}
		})
	}
}
