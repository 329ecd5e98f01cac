package main

import (
	"os"

	"golang.org/x/term"
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
