package main

import (
	"context"
	"errors"
	"sync"
	"syscall/js"
	"time"

	"github.com/mappesjekk/mappesjekk/cmd/mappesjekk-web/pool"
	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// pageTime is how long a worker may take for a page. The program is given a minute of
// work; a browser on a school PC is slower, and has other things to do.
const pageTime = 2 * time.Minute

// scanLanguage is the language that the page has data of; see scan.js.
const scanLanguage = "nor"

// errNoScans is returned where the page has nothing that reads scans.
var errNoScans = errors.New("what reads scans could not be started")

// scanner is a text.Recognizer: tesseract, as a script that the page fetches when
// the first scan is met.
type scanner struct {
	pages   *pool.Scans
	offered chan js.Value // what the page has fetched; null if it could not
	limit   time.Duration // for a page

	opening sync.Mutex
	opened  bool
	failed  bool // in this check

	mu      sync.Mutex
	version string // of tesseract, once it was started
}

func newScanner(size int) *scanner {
	s := &scanner{offered: make(chan js.Value, 1), limit: pageTime}
	s.pages = pool.NewScans(size, s.start)
	return s
}

// begin makes the scanner ready for a check, in which what failed before is tried
// again.
func (s *scanner) begin() {
	s.opening.Lock()
	defer s.opening.Unlock()
	s.failed = false
}

// start starts a worker that reads scans; see scan.js for its side.
func (s *scanner) start(ctx context.Context) (pool.Worker, error) {
	w, version, err := startWorker(ctx, js.Global().Call("startScanner"))
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.version = string(version)
	return w, nil
}

// open has the page fetch what reads scans, and a first worker of it started. What
// has failed is not tried for every page.
func (s *scanner) open(ctx context.Context) error {
	s.opening.Lock()
	defer s.opening.Unlock()
	switch {
	case s.opened:
		return nil
	case s.failed:
		return errNoScans
	}
	tell(map[string]any{"tell": "scans"})
	fetched := <-s.offered
	if fetched.Truthy() {
		js.Global().Call("openScans", fetched)
		s.opened = s.pages.Warm(ctx) == nil
	}
	s.failed = !s.opened
	if s.failed {
		return errNoScans
	}
	return nil
}

// ahead returns progress with something more to do: the page fetches what reads
// scans as soon as one is known, while its picture is made ready.
func (s *scanner) ahead(progress func(validate.Progress)) func(validate.Progress) {
	var once sync.Once
	return func(p validate.Progress) {
		progress(p)
		if p.Scans > 0 {
			once.Do(func() { go s.open(context.Background()) })
		}
	}
}

// missing reports whether a scan was met and could not be read for want of tesseract.
func (s *scanner) missing() bool {
	s.opening.Lock()
	defer s.opening.Unlock()
	return s.failed
}

// Lines implements text.Recognizer.
func (s *scanner) Lines(ctx context.Context, png []byte, dpi int) ([]text.Line, error) {
	if err := s.open(ctx); err != nil {
		return nil, err
	}
	return s.pages.Lines(ctx, png, dpi, s.limit)
}

// Engine implements text.Recognizer. It tells of no language where nothing can be
// read.
func (s *scanner) Engine() (name, version, language string) {
	if s.missing() {
		return "tesseract", "", ""
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return "tesseract", s.version, scanLanguage
}
