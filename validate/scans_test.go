package validate

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// album is a reader whose pages are pictures that say their numbers.
type album struct{ text.ReaderFunc }

func (album) Pictures(_ context.Context, _ text.Source, _ text.Format, _ text.Limits, pages []int) iter.Seq2[text.Picture, error] {
	return func(yield func(text.Picture, error) bool) {
		for _, p := range pages {
			if !yield(text.Picture{Page: p, PNG: fmt.Append(nil, p)}, nil) {
				return
			}
		}
	}
}

// eyes reads a page as the function says.
type eyes func(page string) error

func (e eyes) Lines(_ context.Context, png []byte, _ int) ([]text.Line, error) {
	if err := e(string(png)); err != nil {
		return nil, err
	}
	return []text.Line{{Text: "side " + string(png)}}, nil
}

func (eyes) Engine() (name, version, language string) { return "eyes", "1", "nor" }

// TestAsManyPagesAsJobs holds that all jobs can be at the pages of one document, where
// Go has fewer cores than there are jobs.
func TestAsManyPagesAsJobs(t *testing.T) {
	jobs := runtime.GOMAXPROCS(0) + 2
	synctest.Test(t, func(t *testing.T) {
		var met sync.WaitGroup // of the pages, all of which have to be there
		met.Add(jobs)
		together := eyes(func(string) error {
			met.Done()
			met.Wait()
			return nil
		})
		content := &text.Content{}
		for range jobs {
			content.Pages = append(content.Pages, text.Page{Problem: &text.Problem{Kind: text.PictureOnly}})
		}
		pages := recognise(t.Context(), Options{Reader: album{}, OCR: together, Jobs: jobs}, text.Source{}, content, func(error) {})
		if len(pages.read) != jobs {
			t.Errorf("%d pages were read, want %d", len(pages.read), jobs)
		}
	})
}

func TestRecognise(t *testing.T) {
	slow := text.Problemf(text.TooSlow, "too slow")
	picture := func() text.Page { return text.Page{Problem: &text.Problem{Kind: text.PictureOnly}} }
	written := text.Page{Lines: []text.Line{{Text: "tekst"}}}
	garbled := text.Page{Lines: []text.Line{{Text: "\ufffd"}}, Problem: &text.Problem{Kind: text.Undecodable}}
	damaged := text.Page{Problem: &text.Problem{Kind: text.Damaged}}
	always := func(err error) eyes { return func(string) error { return err } }
	for _, tt := range []struct {
		name     string
		pages    []text.Page
		file     text.ProblemKind // of the file before
		eyes     eyes
		seen     []int
		problem  text.ProblemKind // of the file afterwards
		partial  bool
		problems []text.ProblemKind // of the pages
	}{
		{"all are read", []text.Page{picture(), picture()}, text.PictureOnly, always(nil), []int{0, 1}, "", false, []text.ProblemKind{"", ""}},
		{"only those that need it", []text.Page{written, garbled, damaged}, text.Damaged, always(nil), []int{1}, text.Damaged, true, []text.ProblemKind{"", "", text.Damaged}},
		{"one takes too long", []text.Page{picture(), picture()}, text.PictureOnly, func(p string) error {
			if p == "1" {
				return slow
			}
			return nil
		}, []int{0}, text.TooSlow, true, []text.ProblemKind{"", text.TooSlow}},
		{"the only one takes too long", []text.Page{picture()}, text.PictureOnly, always(slow), nil, text.TooSlow, false, []text.ProblemKind{text.TooSlow}},
		{"the program fails", []text.Page{picture()}, text.PictureOnly, always(errors.New("it failed")), nil, text.PictureOnly, false, []text.ProblemKind{text.PictureOnly}},
		{"more pages than the limit", []text.Page{picture()}, text.TooLarge, always(nil), []int{0}, text.TooLarge, true, []text.ProblemKind{""}},
		{"too many slow ones", slices.Repeat([]text.Page{picture()}, 40), text.PictureOnly, always(slow), nil, text.TooSlow, false, slices.Repeat([]text.ProblemKind{text.TooSlow}, 40)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			content := &text.Content{Pages: slices.Clone(tt.pages), Problem: &text.Problem{Kind: tt.file}}
			pages := recognise(t.Context(), Options{Reader: album{}, OCR: tt.eyes}, text.Source{}, content, func(error) {})
			for i, p := range content.Pages {
				kind := text.ProblemKind("")
				if p.Problem != nil {
					kind = p.Problem.Kind
				}
				if kind != tt.problems[i] {
					t.Errorf("page %d has the problem %q, want %q", i+1, kind, tt.problems[i])
				}
				if pages.read[i] != slices.Contains(tt.seen, i) {
					t.Errorf("page %d was read: %v", i+1, pages.read[i])
				}
				if want := fmt.Sprint("side ", i); pages.read[i] && p.Lines[0].Text != want {
					t.Errorf("page %d says %q", i+1, p.Lines[0].Text)
				}
			}
			var got text.Problem
			if content.Problem != nil {
				got = *content.Problem
			}
			if got.Kind != tt.problem || got.Partial != tt.partial {
				t.Errorf("the file has the problem %q, partial %v; want %q, %v", got.Kind, got.Partial, tt.problem, tt.partial)
			}
		})
	}
}
