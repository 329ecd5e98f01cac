package isolate

import (
	"context"
	"errors"
	"iter"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// grace is how much longer than a document's time a worker may take at most: it
// gives readers up by itself, and hands over what they had got.
const grace = 3 * time.Second

// patience returns how long to wait for a worker under lim.
func patience(lim text.Limits) time.Duration { return lim.Time + min(grace, 2*lim.Time) }

// Read implements text.Reader as read.Table does: the content is never nil and has
// its Format, unless the error is ctx's, or ErrClosed.
func (p *Pool) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	if len(src.Data) == 0 || int64(len(src.Data)) > lim.FileBytes {
		return p.local.Read(ctx, src, lim)
	}
	w, err := p.send(ctx, wire.Request{Source: src, Limits: lim})
	if err != nil {
		return p.failed(ctx, src, err, &text.Content{})
	}
	watch := p.watch(ctx, w, patience(lim))
	content, err := w.content(lim)
	watch.stop()
	if err != nil {
		err = w.fate(err, lim)
		p.give(w, false)
		return p.failed(ctx, src, err, content)
	}
	p.give(w, fit(content.Problem))
	return content, nil
}

// fit reports whether a worker can go on after a document with the given problem.
// A reader that was given up works on, and one that failed may hold on to things.
func fit(problem *text.Problem) bool {
	return problem == nil || problem.Kind != text.TooSlow && problem.Kind != text.Crashed
}

// failed returns what Read does where no worker got through src; came are the pages
// that one had read by then.
func (p *Pool) failed(ctx context.Context, src text.Source, err error, came *text.Content) (*text.Content, error) {
	if ended := p.ended(ctx); ended != nil {
		return nil, ended
	}
	content, localErr := p.local.Read(ctx, text.Source{Name: src.Name}, text.Limits{}) // the format by name
	if localErr != nil {
		return nil, localErr
	}
	content.Problem = asProblem(err)
	if came.TextBytes() > 0 {
		content.Pages, content.Paged, content.Problem.Partial = came.Pages, content.Format.Paged(), true
	}
	return content, nil
}

// ended returns why nothing is read any more; nil while there is no reason.
func (p *Pool) ended(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	select {
	case <-p.closed:
		return ErrClosed
	default:
		return nil
	}
}

func asProblem(err error) *text.Problem {
	if problem, ok := errors.AsType[*text.Problem](err); ok {
		return problem
	}
	return &text.Problem{Kind: text.Crashed, Err: err}
}

// send hands a request to a worker, which it returns. A worker that turns out to
// be gone before it had all of the request has not begun with it, so that another
// gets it.
func (p *Pool) send(ctx context.Context, r wire.Request) (*worker, error) {
	for again := true; ; again = false {
		w, err := p.take(ctx)
		if err != nil {
			return nil, err
		}
		watch := p.watch(ctx, w, startTime)
		err = w.send(r)
		watch.stop()
		if err == nil {
			return w, nil
		}
		p.give(w, false)
		if !again || p.ended(ctx) != nil {
			return nil, err
		}
	}
}

// Pictures implements text.Illustrator.
func (p *Pool) Pictures(ctx context.Context, src text.Source, format text.Format, lim text.Limits, pages []int) iter.Seq2[text.Picture, error] {
	return func(yield func(text.Picture, error) bool) {
		if len(pages) == 0 {
			return
		}
		lim := lim.WithDefaults()
		w, err := p.send(ctx, wire.Request{Source: src, Limits: lim, Format: format, Pages: pages})
		if err != nil {
			yield(text.Picture{Page: pages[0]}, p.endedOr(ctx, err))
			return
		}
		fit := false
		defer func() { p.give(w, fit) }()
		for left := pages; ; {
			watch := p.watch(ctx, w, patience(lim))
			picture, problem, more, err := w.picture(lim)
			watch.stop()
			switch {
			case err != nil:
				picture = text.Picture{}
				if len(left) > 0 {
					picture.Page = left[0]
				}
				yield(picture, p.endedOr(ctx, w.fate(err, lim)))
				return
			case !more:
				fit = true
				return
			}
			for len(left) > 0 && left[0] <= picture.Page {
				left = left[1:]
			}
			if !yield(picture, problemError(problem)) {
				return
			}
		}
	}
}

// endedOr returns why nothing is read any more, or else err as a problem.
func (p *Pool) endedOr(ctx context.Context, err error) error {
	if ended := p.ended(ctx); ended != nil {
		return ended
	}
	return asProblem(err)
}

// problemError returns a problem as an error that is nil where it is.
func problemError(problem *text.Problem) error {
	if problem == nil {
		return nil
	}
	return problem
}

// watch kills w when ctx ends or when time is up, until it is stopped.
func (p *Pool) watch(ctx context.Context, w *worker, limit time.Duration) *watch {
	return &watch{
		unhook: context.AfterFunc(ctx, w.kill),
		timer: time.AfterFunc(limit, func() {
			w.late.Store(true)
			w.kill()
		}),
	}
}

type watch struct {
	unhook func() bool
	timer  *time.Timer
}

func (w *watch) stop() {
	w.unhook()
	w.timer.Stop()
}
