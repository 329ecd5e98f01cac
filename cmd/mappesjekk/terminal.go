package main

import (
	"fmt"
	"os"
	"time"

	"golang.org/x/term"

	"github.com/mappesjekk/mappesjekk/validate"
)

// isTerminal reports whether f, a stream of the process, is a terminal.
func isTerminal(f any) bool {
	file, ok := f.(*os.File)
	return ok && term.IsTerminal(int(file.Fd()))
}

// maxWidth is how wide text gets on a wide terminal. Longer lines are hard to
// read.
const maxWidth = 110

// width returns how many columns text on standard output can have; 0 where that
// is no terminal.
func (s *session) width() int {
	if !isTerminal(s.Stdout) {
		return 0
	}
	columns, _, err := term.GetSize(int(s.Stdout.(*os.File).Fd()))
	if err != nil {
		return 0
	}
	return min(columns, maxWidth)
}

// colour reports whether standard output is to be coloured: on a terminal that
// can, for a user who has not asked for none (https://no-color.org).
func (s *session) colour(off bool) bool {
	return !off && s.getenv("NO_COLOR") == "" && s.obeys(s.Stdout)
}

// obeys reports whether f is a terminal that understands escape sequences.
func (s *session) obeys(f any) bool {
	return isTerminal(f) && s.getenv("TERM") != "dumb" && understandsEscapes(f.(*os.File))
}

// patience is how long a run takes before it shows how far it has come.
const patience = 400 * time.Millisecond

// progress shows on a terminal how far a run has come, in a line that is written
// over and removed in the end.
type progress struct {
	session *session
	says    message // how far it has come: done, all
	off     bool
	started time.Time
	last    time.Time
	shown   bool
}

// progress begins to show progress; never in a pipe or in CI.
func (s *session) progress(off bool) *progress {
	off = off || s.getenv("CI") != "" || !s.obeys(s.Stderr)
	return &progress{session: s, says: mProgress, off: off, started: time.Now()}
}

// report is called by the library, by one goroutine at a time.
func (p *progress) report(at validate.Progress) {
	now := time.Now()
	if p.off || now.Sub(p.started) < patience || now.Sub(p.last) < 100*time.Millisecond {
		return
	}
	p.last, p.shown = now, true
	_, _ = fmt.Fprintf(p.session.Stderr, "\r\x1b[K%s", p.session.say(p.says, at.Done, at.Known))
}

// end takes the line away.
func (p *progress) end() {
	if p.shown {
		_, _ = fmt.Fprint(p.session.Stderr, "\r\x1b[K")
	}
}
