// Package pool reads documents in workers that can be ended, as validate/isolate
// does in processes: one that takes too long or breaks down is given up with the
// document in its hands, and the next document gets another worker. What a worker
// is, is for the caller to say; in a browser it is a Web Worker.
package pool

import (
	"context"
	"sync"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// Worker reads one document at a time.
type Worker interface {
	// Ask hands a document over, as a wire.Request and its bytes. The answer comes on
	// the channel, which has room for it.
	Ask(head, data []byte) <-chan Answer
	// End ends the worker, whatever it is doing.
	End()
}

// Answer is what a worker read, or how it ended.
type Answer struct {
	Head []byte // of a wire content
	// Parts are the bytes of the content's parts, one behind the other. The pool
	// keeps them.
	Parts []byte
	// Broken is why the worker broke down, which it can't go on from; nil if it did
	// not.
	Broken *text.Problem
}

// Pool is a text.Reader. Many goroutines may use it.
type Pool struct {
	start  func(context.Context) (Worker, error)
	local  text.Reader // for what needs no look into the bytes
	places chan struct{}

	mu   sync.Mutex
	idle []Worker
}

// New returns a pool of at most size workers, each started by start when it is
// needed. start returns a worker that is ready, or ctx's error soon after ctx ends.
func New(size int, start func(context.Context) (Worker, error)) *Pool {
	return &Pool{start: start, local: read.New(), places: make(chan struct{}, size)}
}

// Warm starts a worker ahead of the first document, if none is there. That it
// fails shows when a document needs one.
func (p *Pool) Warm(ctx context.Context) {
	if w, err := p.take(ctx); err == nil {
		p.give(w, true)
	}
}

// largeBytes is the size from which on a document leaves a worker with more memory
// than it should keep: WebAssembly gives none back.
const largeBytes = 24 << 20

// grace is how much longer than a document's time a worker may take: time to hand
// over what it has read of a large one.
const grace = 3 * time.Second

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
	patience := time.NewTimer(lim.Time + min(grace, 2*lim.Time))
	defer patience.Stop()
	select {
	case answer := <-w.Ask(wire.Request{Source: src, Limits: lim}.Head(), src.Data):
		if answer.Broken != nil {
			return nil, answer.Broken, nil
		}
		content, ok := contentOf(answer)
		if !ok {
			return nil, text.Problemf(text.Crashed, "the worker did not keep to the protocol"), nil
		}
		fit = usable(content.Problem) && len(src.Data) < largeBytes
		return content, nil, nil
	case <-patience.C:
		return nil, text.Over(text.LimitTime, lim.Time), nil
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
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

// take returns a worker that nobody else has, once there is one.
func (p *Pool) take(ctx context.Context) (Worker, error) {
	select {
	case p.places <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	p.mu.Lock()
	if last := len(p.idle) - 1; last >= 0 {
		w := p.idle[last]
		p.idle = p.idle[:last]
		p.mu.Unlock()
		return w, nil
	}
	p.mu.Unlock()
	w, err := p.start(ctx)
	if err != nil {
		<-p.places
		return nil, err
	}
	return w, nil
}

// give takes a worker back; one that is not fit for another document is ended.
func (p *Pool) give(w Worker, fit bool) {
	if fit {
		p.mu.Lock()
		p.idle = append(p.idle, w)
		p.mu.Unlock()
	} else {
		w.End()
	}
	<-p.places
}
