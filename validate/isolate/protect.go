package isolate

import (
	"context"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Protection names what the system holds workers with, beside the limits of time and
// memory that hold everywhere.
type Protection string

// The protections, as their systems call them.
const (
	ResourceLimits Protection = "rlimit"     // Unix: address space, no file to open or to write, no core dump
	Landlock       Protection = "Landlock"   // Linux 5.13 and later: no file by any way
	Seccomp        Protection = "seccomp"    // Linux: no socket, process, file or signal
	JobObject      Protection = "job object" // Windows: memory, and no other process
)

var protections = []Protection{ResourceLimits, Landlock, Seccomp, JobObject}

// Protections returns what holds the workers on this machine, as one of them tells
// before it is given a document. It fails as Read does.
func (p *Pool) Protections(ctx context.Context) ([]Protection, error) {
	w, err := p.take(ctx)
	if err != nil {
		return nil, err
	}
	watch := p.watch(ctx, w, startTime)
	err = w.await(text.Limits{})
	watch.stop()
	held := slices.Clone(w.held)
	p.give(w, err == nil)
	if ended := p.ended(ctx); ended != nil {
		return nil, ended
	}
	return held, err
}

// mostReady is the longest head of the frame by which a worker says that it is ready.
const mostReady = 100

// readyHead returns the head of that frame.
func readyHead(held []Protection) []byte {
	names := make([]string, len(held))
	for i, p := range held {
		names[i] = string(p)
	}
	return []byte(strings.Join(names, ","))
}

// parseReady reads what readyHead wrote, and takes up no more than what is known.
func parseReady(head []byte) []Protection {
	var held []Protection
	for name := range strings.SplitSeq(string(head), ",") {
		if i := slices.Index(protections, Protection(name)); i >= 0 {
			held = append(held, protections[i])
		}
	}
	return held
}
