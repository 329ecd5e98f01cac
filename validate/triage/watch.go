package triage

import (
	"context"
	"encoding/binary"
	"hash/fnv"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Pace says how an inbox is watched. The zero value is the usual pace.
type Pace struct {
	// Settle is how long nothing of a case must change before it is looked at: a copy
	// may be under way. Zero: DefaultSettle.
	Settle time.Duration
	// Poll is how often all cases are looked through for changes. What comes anew is
	// seen at once where the system tells of it; network shares often don't. Zero:
	// DefaultPoll.
	Poll time.Duration
}

// The usual pace.
const (
	DefaultSettle = 5 * time.Second
	DefaultPoll   = 30 * time.Second
)

// Watch checks the cases in the folder inbox, and then new and changed ones as
// they come, until ctx ends; then it returns ErrInterrupted. After each change it
// writes the overview anew and calls each with it. The Result is only good until
// each returns.
func Watch(ctx context.Context, inbox string, opt Options, pace Pace, each func(*Result) error) error {
	dated := !opt.Check.AsOf.IsZero()
	opt = opt.withDefaults()
	if pace.Settle <= 0 {
		pace.Settle = DefaultSettle
	}
	if pace.Poll <= 0 {
		pace.Poll = DefaultPoll
	}
	s, err := openStore(opt.Output)
	if err != nil {
		return err
	}
	defer s.close()
	told, stop := tellings(inbox)
	defer stop()
	w := &watch{inbox: inbox, pace: pace, seen: map[string]sight{}}
	for {
		if !dated {
			opt.Check.AsOf = time.Now()
		}
		j, err := newJob(s, intake.Name(inbox), opt)
		if err != nil {
			return err
		}
		if err := w.round(ctx, j, each); err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ErrInterrupted
		}
		if !w.wait(ctx, told) {
			return ErrInterrupted
		}
	}
}

// tellings returns what the system tells of changes in a folder. Where it can't,
// nothing comes, and polling has to do.
func tellings(dir string) (<-chan fsnotify.Event, func()) {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, func() {}
	}
	if w.Add(dir) != nil {
		w.Close()
		return nil, func() {}
	}
	go func() {
		for range w.Errors { // too much came at once: polling sees it
		}
	}()
	return w.Events, func() { w.Close() }
}

// sight is what was last seen of a case.
type sight struct {
	stamp uint64
	since time.Time // of the stamp
	done  bool      // it has been checked as it is
}

// watch is an inbox that is watched.
type watch struct {
	inbox   string
	pace    Pace
	seen    map[string]sight
	others  int  // entries that are no cases, in the last round
	written bool // there is an overview
	moving  bool // a case has not settled
}

// round looks through the inbox, checks what has settled and, if anything is
// different, writes the overview.
func (w *watch) round(ctx context.Context, j *job, each func(*Result) error) error {
	cases, others, err := list(w.inbox, j.opt)
	if err != nil {
		return err
	}
	now := time.Now()
	seen := make(map[string]sight, len(cases))
	var ready []entry
	w.moving = false
	for _, e := range cases {
		at := w.seen[e.name]
		if stamp := stampOf(e.path); at.since.IsZero() || stamp != at.stamp {
			at = sight{stamp: stamp, since: now}
		}
		switch {
		case at.done:
		case now.Sub(at.since) >= w.pace.Settle:
			ready = append(ready, e)
		default:
			w.moving = true
		}
		seen[e.name] = at
	}
	gone := len(w.seen) > 0 && w.lost(seen)
	w.seen = seen
	if len(ready) == 0 && !gone && len(others) == w.others && (w.written || w.moving) {
		return nil
	}
	w.others, w.written = len(others), true
	for _, e := range j.all(ctx, ready) {
		at := w.seen[e.name]
		at.done = true
		w.seen[e.name] = at
	}
	if j.opt.Cache != nil && len(ready) > 0 {
		j.opt.Cache.Trim()
	}
	return w.tell(j, cases, others, each)
}

// lost reports whether a case was there before that is not in now.
func (w *watch) lost(now map[string]sight) bool {
	for name := range w.seen {
		if _, ok := now[name]; !ok {
			return true
		}
	}
	return false
}

// tell writes the overview of the cases that are done.
func (w *watch) tell(j *job, cases []entry, others []report.Ignored, each func(*Result) error) error {
	var done []entry
	for _, e := range cases {
		if w.seen[e.name].done {
			done = append(done, e)
		}
	}
	res, err := j.overview(intake.Name(w.inbox), done, others, len(cases))
	if err == nil && j.opt.Select.whole() {
		res.Forgotten, err = j.forget(j.inbox, cases)
	}
	if err != nil {
		return err
	}
	return each(res)
}

// wait returns when it is time to look again; false when ctx has ended.
func (w *watch) wait(ctx context.Context, told <-chan fsnotify.Event) bool {
	pause := w.pace.Poll
	if w.moving {
		pause = w.pace.Settle
	}
	again := time.NewTimer(pause)
	defer again.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-again.C:
		return true
	case _, ok := <-told:
		if !ok {
			told = nil
		}
	}
	// What comes is rarely alone. A pause lets the rest come, too.
	rest := time.NewTimer(min(w.pace.Settle, time.Second))
	defer rest.Stop()
	for {
		select {
		case <-ctx.Done():
			return false
		case <-rest.C:
			return true
		case _, ok := <-told:
			if !ok {
				told = nil
			}
		}
	}
}

// stampOf returns a number that changes with the names, sizes and times of a
// case's files, without reading them.
func stampOf(at string) uint64 {
	h := fnv.New64a()
	// What can't be listed leaves no trace in the stamp; the check tells of it.
	_ = filepath.WalkDir(at, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil
		}
		_, _ = h.Write([]byte(path)) // a hash takes everything
		if info, err := d.Info(); err == nil && !d.IsDir() {
			_ = binary.Write(h, binary.LittleEndian, []int64{info.Size(), info.ModTime().UnixNano()})
		}
		return nil
	})
	return h.Sum64()
}
