package isolate

import (
	"io"
	"sync"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// earlyAfter is how long a document may take before its worker hands over pages
// while it reads on: most documents are read in full by then.
const earlyAfter = 500 * time.Millisecond

// early hands over the pages of a document that takes long, so that they are there
// should the worker be killed.
type early struct {
	mu      sync.Mutex
	out     io.Writer
	waiting [][]byte // heads of frames
	late    bool     // the document takes long
	ended   bool
	timer   *time.Timer
}

func newEarly(out io.Writer) *early {
	e := &early{out: out}
	e.timer = time.AfterFunc(earlyAfter, e.flush)
	return e
}

// page is a text.PageFunc. The page is encoded at once: its reader goes on with it.
func (e *early) page(i int, p text.Page) {
	head := wire.PageHead(i, p)
	e.mu.Lock()
	defer e.mu.Unlock()
	e.waiting = append(e.waiting, head)
	if e.late {
		e.write()
	}
}

func (e *early) flush() {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.late = true
	e.write()
}

// write hands over what waits. A parent that is gone is noticed elsewhere.
func (e *early) write() {
	if !e.ended {
		for _, head := range e.waiting {
			_ = writeFrame(e.out, framePage, head)
		}
	}
	e.waiting = nil
}

// end holds back all that has not been handed over.
func (e *early) end() {
	e.timer.Stop()
	e.mu.Lock()
	defer e.mu.Unlock()
	e.ended = true
}
