package pool

import (
	"context"
	"sync"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Worker does one thing at a time.
type Worker interface {
	// Ask hands over what is to be read: a head, which says what it is, and its bytes.
	// The answer comes on the channel, which has room for it.
	Ask(head, data []byte) <-chan Answer
	// More asks for the next answer to what was asked last.
	More() <-chan Answer
	// End ends the worker, whatever it is doing.
	End()
}

// Answer is what a worker read, or how it ended.
type Answer struct {
	Head []byte
	// Parts are the bytes that the head tells of, one behind the other. The pool keeps
	// them.
	Parts []byte
	// Broken is why the worker broke down, which it can't go on from; nil if it did
	// not.
	Broken *text.Problem
}

// crew are workers, of which there are never more than places for them.
type crew struct {
	start  func(context.Context) (Worker, error)
	places chan struct{}

	mu   sync.Mutex
	idle []Worker
}

func newCrew(size int, start func(context.Context) (Worker, error)) *crew {
	return &crew{start: start, places: make(chan struct{}, size)}
}

// Warm starts a worker ahead of the first one that is needed, if none is there. That
// it fails shows again when one is needed.
func (c *crew) Warm(ctx context.Context) error {
	w, err := c.take(ctx)
	if err == nil {
		c.give(w, true)
	}
	return err
}

// Dismiss ends the workers that have nothing to do, for the memory that they take up.
func (c *crew) Dismiss() {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, w := range c.idle {
		w.End()
	}
	c.idle = nil
}

// take returns a worker that nobody else has, once there is one.
func (c *crew) take(ctx context.Context) (Worker, error) {
	select {
	case c.places <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	c.mu.Lock()
	if last := len(c.idle) - 1; last >= 0 {
		w := c.idle[last]
		c.idle = c.idle[:last]
		c.mu.Unlock()
		return w, nil
	}
	c.mu.Unlock()
	w, err := c.start(ctx)
	if err != nil {
		<-c.places
		return nil, err
	}
	return w, nil
}

// give takes a worker back; one that is not fit for another document is ended.
func (c *crew) give(w Worker, fit bool) {
	if fit {
		c.mu.Lock()
		c.idle = append(c.idle, w)
		c.mu.Unlock()
	} else {
		w.End()
	}
	<-c.places
}

// grace is how much longer than it is given a worker may take: time to hand over
// what it has read of a large document.
const grace = 3 * time.Second

// await waits for an answer, for little longer than limit. What it says of a worker
// that gives none, or that broke down, is the problem; err is ctx's.
func await(ctx context.Context, answers <-chan Answer, limit time.Duration) (_ Answer, problem *text.Problem, err error) {
	patience := time.NewTimer(limit + min(grace, 2*limit))
	defer patience.Stop()
	select {
	case answer := <-answers:
		return answer, answer.Broken, nil
	case <-patience.C:
		return Answer{}, text.Over(text.LimitTime, limit), nil
	case <-ctx.Done():
		return Answer{}, nil, ctx.Err()
	}
}
