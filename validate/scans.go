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

// recognised are the pages of a document that OCR was asked for.
type recognised struct {
	read    map[int]bool // pages of which lines came back
	drawn   map[int]bool // those among them that Options.Renderer drew
	undrawn map[int]bool // pages that would have to be drawn, which nothing can do here
}

// recognise reads by OCR the pages of content that show something but have no
// text to be had, and puts the lines in. It returns what it did with which. A
// Reader that shows no pictures leaves them as they are. What goes wrong with a
// page is its problem, and failed is told of it.
func recognise(ctx context.Context, opt Options, src text.Source, content *text.Content, failed func(error)) recognised {
	var pages []int
	for i, p := range content.Pages {
		if p.Problem != nil && pictured(p.Problem.Kind) {
			pages = append(pages, i)
		}
	}
	illustrator, ok := opt.Reader.(text.Illustrator)
	if !ok || opt.OCR == nil || len(pages) == 0 {
		return recognised{}
	}
	s := &scans{
		opt: opt, reader: illustrator, src: src, content: content, failed: failed, slow: map[int]bool{},
		recognised: recognised{read: map[int]bool{}, drawn: map[int]bool{}, undrawn: map[int]bool{}},
	}
	s.take(ctx, pages)
	if ctx.Err() == nil && len(s.slow) >= mostSlow {
		for _, i := range pages {
			if page := &content.Pages[i]; page.Problem != nil && pictured(page.Problem.Kind) {
				page.Problem = text.Problemf(text.TooSlow, "other pages took too long")
			}
		}
	}
	s.judge()
	return s.recognised
}

// scans are the pictures of a document on their way to lines.
type scans struct {
	opt     Options
	reader  text.Illustrator
	src     text.Source
	content *text.Content
	failed  func(error)

	mu sync.Mutex
	recognised
	slow map[int]bool // pages that took too long
}

// take reads the given pages: their pictures as the file holds them, or else as
// they are drawn.
func (s *scans) take(ctx context.Context, pages []int) {
	lacking := s.readAll(ctx, pages, s.opt.Renderer != nil)
	if len(lacking) == 0 || ctx.Err() != nil {
		return
	}
	failed := lacking
	if s.canDraw() {
		failed = s.drawAll(ctx, lacking)
	} else {
		for _, page := range lacking {
			s.undrawn[page] = true
		}
	}
	// What was not drawn may still have a picture that shows a part of the page.
	if s.opt.Renderer != nil && len(failed) > 0 && ctx.Err() == nil {
		s.readAll(ctx, failed, false)
	}
}

// atOnce returns how many pages of a document are worked on at the same time: one
// for each core, or for each job where there are more of them. In a browser Go has
// one core only, whatever OCR has.
func (s *scans) atOnce() int { return max(runtime.GOMAXPROCS(0), s.opt.Jobs) }

// readAll reads the pictures of pages, atOnce at a time. It returns the pages
// that have none, or one that lacks a part of what they show; with wait, the latter
// are not read now.
func (s *scans) readAll(ctx context.Context, pages []int, wait bool) (lacking []int) {
	var working sync.WaitGroup
	defer working.Wait()
	room := make(chan struct{}, s.atOnce())
	for picture, err := range s.reader.Pictures(ctx, s.src, s.content.Format, s.opt.Limits, pages) {
		if ctx.Err() != nil || s.hopeless() {
			return nil
		}
		if s.content.Format == text.PDF && (picture.Lacking || drawable(err)) {
			lacking = append(lacking, picture.Page)
		}
		if err != nil {
			s.failed(err)
			continue // the page stays what it is: a picture without text
		}
		if picture.Lacking && wait {
			continue
		}
		room <- struct{}{}
		working.Go(func() {
			defer func() { <-room }()
			lines, err := s.opt.OCR.Lines(ctx, picture.PNG, picture.DPI)
			s.put(ctx, picture.Page, lines, err)
		})
	}
	return lacking
}

func (s *scans) hopeless() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.slow) >= mostSlow
}

// put puts the lines of a page in, and reports whether there are any.
func (s *scans) put(ctx context.Context, at int, lines []text.Line, err error) bool {
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
		s.read[at] = true
		return true
	}
	return false
}

// judge decides anew what is wrong with the file, now that some of its pages are
// read and others may have failed: a problem of the file as a whole, or else that of
// the first page which is still without text.
func (s *scans) judge() {
	if whole := s.content.Problem; whole != nil && !s.ofPages(whole.Kind) {
		remains := *whole
		remains.Partial = remains.Partial || len(s.read) > 0
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
