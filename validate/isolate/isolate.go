// Package isolate reads documents in other processes, so that no document can
// stop, slow or fool the program that asks for it. The processes are the host's
// own binary, started anew: a host calls Main before anything else in its main,
// and plugs the Pool that New returns in as the Reader of validate.Options.
//
// A worker gets the bytes of one document at a time and hands back what it read.
// It opens no file and no connection; see drop_linux.go for what holds it to that.
// One that takes too long or too much memory is killed, and the document in its
// hands gets a problem. The next document gets another worker.
package isolate

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// ErrNoMain is returned by New in a program that did not call Main: its binary,
// started anew, would not be a worker but the program once more.
var ErrNoMain = errors.New("isolate.Main has not been called")

// ErrClosed is returned by a Pool that has been closed, or whose context has
// ended.
var ErrClosed = errors.New("the pool of workers is closed")

// Config says what workers there are. The zero value is the usual one.
type Config struct {
	// Workers is how many documents are read at a time; as Options.Jobs of the
	// package validate. Zero: one for each core.
	Workers int
	// Memory is how many bytes a worker may take up. Zero: DefaultMemory.
	Memory int64
}

// DefaultMemory leaves room for a bundle of 450 MiB that was packed from no more
// than that, as one of scans and photos is, beside what the largest picture takes.
const DefaultMemory = 1 << 30

// Pool reads documents in workers. It is a text.Illustrator and may be used by
// many goroutines.
type Pool struct {
	config Config
	local  text.Reader // for what needs no look into the bytes
	closed chan struct{}
	places chan struct{} // holds one value for each worker in use
	unhook func() bool
	left   sync.WaitGroup // processes that have not ended

	mu      sync.Mutex
	idle    []*worker
	running map[*worker]bool // idle ones too; nil once the pool is closed
}

// New returns a pool, whose first worker starts while the caller goes on; the
// others start when they are needed. It fails with ErrNoMain, with ctx's error, and
// where no process can be started. The pool is to be closed with Close; when ctx ends, its workers
// are killed at once.
func New(ctx context.Context, config Config) (*Pool, error) {
	if !hosted.Load() {
		return nil, ErrNoMain
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if config.Workers <= 0 {
		config.Workers = runtime.GOMAXPROCS(0)
	}
	if config.Memory <= 0 {
		config.Memory = DefaultMemory
	}
	p := &Pool{
		config:  config,
		local:   read.New(),
		closed:  make(chan struct{}),
		places:  make(chan struct{}, config.Workers),
		running: map[*worker]bool{},
	}
	p.unhook = context.AfterFunc(ctx, p.end)
	w, err := p.start()
	if err != nil {
		p.Close()
		return nil, fmt.Errorf("starting a process to read documents in: %w", err)
	}
	p.mu.Lock()
	p.idle = append(p.idle, w)
	p.mu.Unlock()
	return p, nil
}

// Close kills the workers and waits until the last is gone. What they were
// reading is lost; Read and Pictures return ErrClosed from then on.
func (p *Pool) Close() {
	p.unhook()
	p.end()
	p.left.Wait()
}

// end kills the workers.
func (p *Pool) end() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.running == nil {
		return
	}
	close(p.closed)
	for w := range p.running {
		w.kill()
	}
	p.running, p.idle = nil, nil
}

// take returns a worker that nobody else has, once there is one.
func (p *Pool) take(ctx context.Context) (*worker, error) {
	select {
	case p.places <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-p.closed:
		return nil, ErrClosed
	}
	p.mu.Lock()
	var w *worker
	for w == nil && len(p.idle) > 0 {
		last := len(p.idle) - 1
		w, p.idle = p.idle[last], p.idle[:last]
		if w.dead() {
			delete(p.running, w)
			w = nil
		}
	}
	p.mu.Unlock()
	if w != nil {
		return w, nil
	}
	w, err := p.start()
	if err != nil {
		<-p.places
		return nil, err
	}
	return w, nil
}

// start starts a worker, which gets its share of the cores.
func (p *Pool) start() (*worker, error) {
	w, err := startWorker(p.config.Memory, max(1, runtime.GOMAXPROCS(0)/p.config.Workers))
	if err != nil {
		return nil, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.running == nil {
		w.kill()
		<-w.gone
		return nil, ErrClosed
	}
	p.running[w] = true
	p.left.Go(func() { <-w.gone })
	return w, nil
}

// give takes a worker back; one that is not fit for another document is killed.
func (p *Pool) give(w *worker, fit bool) {
	p.mu.Lock()
	switch {
	case p.running == nil:
	case fit:
		p.idle = append(p.idle, w)
	default:
		delete(p.running, w)
	}
	p.mu.Unlock()
	if !fit {
		w.kill()
		<-w.gone
	}
	<-p.places
}
