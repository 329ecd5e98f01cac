// Package pool reads documents, and scans, in workers that can be ended, as
// validate/isolate and validate/ocr do in processes: one that takes too long or
// breaks down is given up with what it has in its hands, and the next gets another
// worker. What a worker is, is for the caller to say; in a browser it is a Web
// Worker.
package pool

import (
	"context"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// Pool is a text.Illustrator whose workers read a document at a time: they get the
// head of a wire.Request, and answer with that of a content, or with those of
// pictures. Many goroutines may use it.
type Pool struct {
	*crew
	local text.Reader // for what needs no look into the bytes
}

// New returns a pool of at most size workers, each started by start when it is
// needed. start returns a worker that is ready, or ctx's error soon after ctx ends.
func New(size int, start func(context.Context) (Worker, error)) *Pool {
	return &Pool{newCrew(size, start), read.New()}
}

// largeBytes is the size from which on a document leaves a worker with more memory
// than it should keep: WebAssembly gives none back.
const largeBytes = 24 << 20

// Read implements text.Reader as read.Table does: the content is never nil and has
// its Format, unless the error is ctx's.
func (p *Pool) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	if len(src.Data) == 0 || int64(len(src.Data)) > lim.FileBytes {
		return p.local.Read(ctx, src, lim)
	}
	content, problem, err := p.ask(ctx, src, lim)
	if err != nil || problem == nil {
		return content, err
	}
	content, err = p.local.Read(ctx, text.Source{Name: src.Name}, text.Limits{}) // the format by name
	if err != nil {
		return nil, err
	}
	content.Problem = problem
	return content, nil
}

// ask has a worker read src. What keeps the worker from it is the problem; err is
// ctx's.
func (p *Pool) ask(ctx context.Context, src text.Source, lim text.Limits) (_ *text.Content, problem *text.Problem, err error) {
	w, err := p.take(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return nil, nil, ctx.Err()
		}
		return nil, text.Problemf(text.Crashed, "starting a worker: %w", err), nil
	}
	fit := false
	defer func() { p.give(w, fit) }()
	answer, problem, err := await(ctx, w.Ask(wire.Request{Source: src, Limits: lim}.Head(), src.Data), lim.Time)
	if problem != nil || err != nil {
		return nil, problem, err
	}
	content, ok := contentOf(answer)
	if !ok {
		return nil, text.Problemf(text.Crashed, "the worker did not keep to the protocol"), nil
	}
	fit = usable(content.Problem) && len(src.Data) < largeBytes
	return content, nil, nil
}

// usable reports whether a worker can go on after a document with the given
// problem. A reader that was given up may work on, and one that failed may hold on
// to things.
func usable(problem *text.Problem) bool {
	return problem == nil || problem.Kind != text.TooSlow && problem.Kind != text.Crashed
}

// contentOf puts together what a worker sent.
func contentOf(a Answer) (*text.Content, bool) {
	content, sizes, ok := wire.ParseContent(a.Head)
	if !ok {
		return nil, false
	}
	for i, size := range sizes {
		if size > len(a.Parts) {
			return nil, false
		}
		content.Parts[i].Data, a.Parts = a.Parts[:size:size], a.Parts[size:]
	}
	return content, len(a.Parts) == 0
}
