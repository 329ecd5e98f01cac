package validate

import (
	"context"
	"errors"
	"runtime"
	"slices"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// mostSlow is how many pages of a document may take too long before the rest of it
// is given up: a file made of noise is no reason to wait for hours.
const mostSlow = 3

// pictured reports whether a problem of a page or file is one that OCR can help.
func pictured(kind text.ProblemKind) bool {
	return kind == text.PictureOnly || kind == text.Undecodable
}

// recognise reads by OCR the pages of content that show something but have no
// text to be had, and puts the lines in. It returns the pages that it read. A
// Reader that shows no pictures leaves them as they are. What goes wrong with a
// page is its problem, and failed is told of it.
func recognise(ctx context.Context, opt Options, src text.Source, content *text.Content, failed func(error)) map[int]bool {
	var pages []int
	for i, p := range content.Pages {
		if p.Problem != nil && pictured(p.Problem.Kind) {
			pages = append(pages, i)
		}
	}
	illustrator, ok := opt.Reader.(text.Illustrator)
	if !ok || opt.OCR == nil || len(pages) == 0 {
		return nil
	}
	s := &scans{opt: opt, content: content, failed: failed, seen: map[int]bool{}, slow: map[int]bool{}}
	s.read(ctx, illustrator.Pictures(ctx, src, content.Format, opt.Limits, pages))
	if ctx.Err() == nil && len(s.slow) >= mostSlow {
		for _, i := range pages {
			if page := &content.Pages[i]; page.Problem != nil && pictured(page.Problem.Kind) {
				page.Problem = text.Problemf(text.TooSlow, "other pages took too long")
			}
		}
	}
	s.judge()
	return s.seen
}

// scans are the pictures of a document on their way to lines.
type scans struct {
	opt     Options
	content *text.Content
	failed  func(error)

	mu   sync.Mutex
	seen map[int]bool // pages that were read
	slow map[int]bool // pages that took too long
}

// read reads the pictures, as many at a time as there are cores.
func (s *scans) read(ctx context.Context, pictures func(func(text.Picture, error) bool)) {
	var working sync.WaitGroup
	defer working.Wait()
	room := make(chan struct{}, runtime.GOMAXPROCS(0))
	for picture, err := range pictures {
		if ctx.Err() != nil || s.hopeless() {
			return
		}
		if err != nil {
			s.failed(err)
			continue // the page stays what it is: a picture without text
		}
		room <- struct{}{}
		working.Go(func() {
			defer func() { <-room }()
			lines, err := s.opt.OCR.Lines(ctx, picture.PNG, picture.DPI)
			s.take(ctx, picture.Page, lines, err)
		})
	}
}

func (s *scans) hopeless() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.slow) >= mostSlow
}

// take puts the lines of a page in.
func (s *scans) take(ctx context.Context, at int, lines []text.Line, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	page := &s.content.Pages[at]
	switch {
	case ctx.Err() != nil:
	case err != nil:
		s.failed(err)
		if problem, ok := errors.AsType[*text.Problem](err); ok {
			page.Problem = problem
			if problem.Kind == text.TooSlow {
				s.slow[at] = true
			}
		}
	case len(lines) > 0:
		page.Lines, page.Problem = lines, nil
		s.seen[at] = true
	}
}

// judge decides anew what is wrong with the file, now that some of its pages are
// read and others may have failed: a problem of the file as a whole, or else that of
// the first page which is still without text.
func (s *scans) judge() {
	if whole := s.content.Problem; whole != nil && !s.ofPages(whole.Kind) {
		remains := *whole
		remains.Partial = remains.Partial || len(s.seen) > 0
		s.content.Problem = &remains
		return
	}
	s.content.Problem = nil
	for _, p := range s.content.Pages {
		if p.Problem != nil {
			remains := *p.Problem
			remains.Partial = !empty(s.content)
			s.content.Problem = &remains
			return
		}
	}
}

// ofPages reports whether a file's problem sums up those of its pages.
func (s *scans) ofPages(kind text.ProblemKind) bool {
	return pictured(kind) || slices.ContainsFunc(s.content.Pages, func(p text.Page) bool {
		return p.Problem != nil && p.Problem.Kind == kind
	})
}

// scanLanguage returns the language that OCR reads; "" where there is none, or
// nothing for it to do: most folders need no program started.
func (c *collector) scanLanguage() string {
	if c.opt.OCR == nil || !slices.ContainsFunc(c.facts, func(f casefile.Facts) bool { return f.OCR || f.Picture() }) {
		return ""
	}
	_, _, language := c.opt.OCR.Engine()
	return language
}
