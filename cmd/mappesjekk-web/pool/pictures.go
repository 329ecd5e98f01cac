package pool

import (
	"context"
	"iter"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// Pictures implements text.Illustrator. The worker shows a picture when the one
// before it is done with, so that never more than one waits. An answer with an empty
// head is the end.
func (p *Pool) Pictures(ctx context.Context, src text.Source, format text.Format, lim text.Limits, pages []int) iter.Seq2[text.Picture, error] {
	return func(yield func(text.Picture, error) bool) {
		if len(pages) == 0 {
			return
		}
		lim := lim.WithDefaults()
		w, err := p.take(ctx)
		if err != nil {
			yield(text.Picture{Page: pages[0]}, ctxOr(ctx, text.Problemf(text.Crashed, "starting a worker: %w", err)))
			return
		}
		fit := false
		defer func() { p.give(w, fit) }()
		answers := w.Ask(wire.Request{Source: src, Limits: lim, Format: format, Pages: pages}.Head(), src.Data)
		sound := len(src.Data) < largeBytes
		for left := pages; ; answers = w.More() {
			answer, broken, err := await(ctx, answers, lim.Time)
			if err == nil && broken == nil && len(answer.Head) == 0 {
				fit = sound
				return
			}
			picture, problem, ok := pictureOf(answer)
			if err == nil && broken == nil && !ok {
				broken = text.Problemf(text.Crashed, "the worker did not keep to the protocol")
			}
			if err != nil || broken != nil {
				yield(text.Picture{Page: first(left)}, ctxOr(ctx, broken))
				return
			}
			for len(left) > 0 && left[0] <= picture.Page {
				left = left[1:]
			}
			sound = sound && usable(problem)
			if !yield(picture, errorOf(problem)) {
				return
			}
		}
	}
}

// first returns the first of the pages that are left; 0 where none is.
func first(left []int) int {
	if len(left) == 0 {
		return 0
	}
	return left[0]
}

// ctxOr returns ctx's error, or else problem.
func ctxOr(ctx context.Context, problem *text.Problem) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return errorOf(problem)
}

// errorOf returns a problem as an error that is nil where it is.
func errorOf(problem *text.Problem) error {
	if problem == nil {
		return nil
	}
	return problem
}

// pictureOf puts together what a worker sent.
func pictureOf(a Answer) (text.Picture, *text.Problem, bool) {
	picture, problem, size, ok := wire.ParsePicture(a.Head)
	if !ok || size != len(a.Parts) {
		return text.Picture{}, nil, false
	}
	picture.PNG = a.Parts
	return picture, problem, true
}
