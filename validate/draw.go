package validate

import (
	"context"
	"errors"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// drawable reports whether err, which kept a page from showing its picture, is of a
// kind that a program which draws pages may get over. What took too long or broke the
// reader is not handed to the next one.
func drawable(err error) bool {
	problem, ok := errors.AsType[*text.Problem](err)
	return ok && (problem.Kind == text.Unsupported || problem.Kind == text.Damaged)
}

// canDraw reports whether there is anything that draws pages.
func (s *scans) canDraw() bool {
	if s.opt.Renderer == nil {
		return false
	}
	_, version := s.opt.Renderer.Engine()
	return version != ""
}

// drawAll draws pages and reads them, atOnce at a time. It returns those that could
// not be drawn.
func (s *scans) drawAll(ctx context.Context, pages []int) (failed []int) {
	var working sync.WaitGroup
	room := make(chan struct{}, s.atOnce())
	for _, page := range pages {
		if ctx.Err() != nil || s.hopeless() {
			break
		}
		room <- struct{}{}
		working.Go(func() {
			defer func() { <-room }()
			lines, err := s.draw(ctx, page)
			done := s.put(ctx, page, lines, err)
			s.mu.Lock()
			defer s.mu.Unlock()
			switch {
			case done:
				s.drawn[page] = true
			case err != nil && !s.slow[page]:
				failed = append(failed, page)
			}
		})
	}
	working.Wait()
	return failed
}

// draw returns the lines of a page as it is drawn. The drawing goes the way of a
// picture that was handed in: what draws pages has met the file and is not trusted.
func (s *scans) draw(ctx context.Context, page int) ([]text.Line, error) {
	drawing, err := s.opt.Renderer.Page(ctx, s.src.Data, page)
	if err != nil {
		return nil, err
	}
	for picture, err := range s.reader.Pictures(ctx, text.Source{Data: drawing}, text.PNG, s.opt.Limits, []int{0}) {
		if err != nil {
			return nil, err
		}
		return s.opt.OCR.Lines(ctx, picture.PNG, picture.DPI)
	}
	return nil, ctx.Err()
}
