package triage

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sync"
	"sync/atomic"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// job is one run: what all its cases have in common.
type job struct {
	opt   Options
	store *store
	inbox string // base name of the inbox; "" for a list of cases
	rest  string // of a record's key: everything but the content of the case

	mu     sync.Mutex // guards failed and calls of Progress
	failed error      // writing a result failed; the run ends
}

func newJob(s *store, inbox string, opt Options) (*job, error) {
	program, err := programHash()
	if err != nil {
		return nil, fmt.Errorf("finding out which program this is: %w", err)
	}
	rest, err := json.Marshal([]any{
		program, opt.Check.Profile, opt.Check.Lang, opt.Check.AsOf.Format(time.DateOnly), opt.Check.Version, opt.Check.Limits, opt.Check.Engines(),
	})
	if err != nil {
		return nil, fmt.Errorf("encoding the options: %w", err)
	}
	return &job{opt: opt, store: s, inbox: inbox, rest: string(rest)}, nil
}

// key returns what the reports of a case of this content rest on.
func (j *job) key(print string) string { return hashOf([]byte(print + j.rest)) }

// all checks the cases, several at a time, and returns those that were done before
// ctx ended, in the given order.
func (j *job) all(ctx context.Context, cases []entry) []entry {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	var next, done atomic.Int64
	finished := make([]bool, len(cases))
	var workers sync.WaitGroup
	for range min(2*j.opt.Check.Jobs, len(cases)) { // twice: some wait for the disk
		workers.Go(func() {
			for ctx.Err() == nil {
				i := int(next.Add(1)) - 1
				if i >= len(cases) {
					return
				}
				opt := j.opt.Check
				if left := len(cases) - i; left > opt.Jobs {
					opt.Jobs = 1 // there are other cases for the other cores
				}
				ok, err := j.one(ctx, cases[i], opt)
				if err != nil {
					j.fail(err)
					stop()
					return
				}
				finished[i] = ok
				if ok {
					j.progress(Progress{Done: int(done.Add(1)), Cases: len(cases)})
				}
			}
		})
	}
	workers.Wait()
	var kept []entry
	for i, e := range cases {
		if finished[i] {
			kept = append(kept, e)
		}
	}
	return kept
}

func (j *job) fail(err error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	j.failed = errors.Join(j.failed, err)
}

func (j *job) progress(p Progress) {
	if j.opt.Progress == nil {
		return
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.opt.Progress(p)
}

// grace is how long after its time a case may take to end by itself.
const grace = 10 * time.Second

// one checks a case, if that has not been done already, and keeps what came of it.
// ok is false where ctx ended before. A case that is stuck is left behind after
// its time, whatever it waits for.
func (j *job) one(ctx context.Context, e entry, opt validate.Options) (ok bool, err error) {
	within, cancel := context.WithTimeout(ctx, j.opt.CaseTime)
	defer cancel()
	answers := make(chan *found, 1)
	go func() {
		defer func() {
			if recover() != nil { // the value may quote a document
				answers <- &found{why: report.ReasonFault}
			}
		}()
		answers <- j.look(within, e, opt)
	}()
	stuck := time.NewTimer(j.opt.CaseTime + grace)
	defer stuck.Stop()
	var f *found
	select {
	case f = <-answers:
	case <-ctx.Done():
		return false, nil
	case <-stuck.C:
		f = &found{why: report.ReasonTooSlow}
	}
	if ctx.Err() != nil {
		return false, nil
	}
	return true, j.keep(e, f)
}

// found is what came of looking at a case.
type found struct {
	arrived time.Time
	why     report.ReasonKind // it could not be checked; else ""
	old     *record           // what was known of the case before; nil for nothing
	same    bool              // old still holds
	other   bool              // it is no case
	print   string
	settled bool
	number  string
	report  *report.Report
	letter  string
}

// look reads and judges a case, or finds that there is no need to.
func (j *job) look(ctx context.Context, e entry, opt validate.Options) *found {
	f := &found{arrived: arrival(e.path), old: j.store.record(stem(e.name))}
	if f.old != nil && !f.old.Open {
		print, err := validate.Fingerprint(ctx, e.path, opt)
		if err == nil && j.key(print) == f.old.Key && j.store.inPlace(stem(e.name), f.old) {
			f.same = true
			return f
		}
	}
	g, err := validate.Gather(ctx, e.path, opt)
	switch {
	case errors.Is(err, validate.ErrNotBundle):
		f.other = true
		return f
	case errors.Is(err, validate.ErrNotFound):
		f.why = report.ReasonGone
		return f
	case errors.Is(ctx.Err(), context.DeadlineExceeded):
		f.why = report.ReasonTooSlow
		return f
	case err != nil:
		f.why = report.ReasonUnopenable
		return f
	}
	f.print, f.settled, f.number = g.Fingerprint(), g.Settled(), g.CaseNumber()
	f.report = g.Report("")
	inOwn := f.report
	if f.report.Lang != f.report.Language {
		inOwn = g.Report(f.report.Language)
	}
	f.letter = render.Letter(inOwn)
	return f
}

// keep writes what came of a case: its reports first, then the record that tells
// that they are there.
func (j *job) keep(e entry, f *found) error {
	name := stem(e.name)
	if f.why != "" {
		return j.keepFailed(e, f)
	}
	if f.same {
		if f.old.Arrived.Equal(f.arrived) {
			return nil
		}
		f.old.Arrived, f.old.Row.Arrived = f.arrived, day(f.arrived)
		return j.store.keep(name, f.old)
	}
	if f.other {
		no := ignored(e.name, "not-a-case", j.opt.Check.Lang)
		r := &record{Open: true, Inbox: j.inbox, Ignored: &no}
		if f.old != nil {
			r.Files = f.old.Files
		}
		return j.store.keep(name, r)
	}
	r := &record{
		Key: j.key(f.print), Inbox: j.inbox, Print: f.print, Open: !f.settled, Arrived: f.arrived,
		Row: newRow(e.name, f.report, f.arrived), Tool: f.report.Tool, Profile: f.report.Profile,
		Digest: newDigest(e.name, f.report), Before: f.old.before(f.print),
	}
	r.Row.Letter, r.Row.CaseNumber = f.letter, numberOf(f.number, e.name)
	for _, q := range f.report.Requirements {
		r.Titles = append(r.Titles, q.Title)
	}
	if err := j.writeReports(name, f.report, r); err != nil {
		return err
	}
	return j.store.keep(name, r)
}

// writeReports writes a case's reports and notes in r where they lie. In a folder
// that goes with the run, there is only what Result.Report needs.
func (j *job) writeReports(name string, rep *report.Report, r *record) error {
	paths := reportPaths(name)
	if j.store.private {
		var b bytes.Buffer
		if err := render.JSON(&b, rep); err != nil {
			return fmt.Errorf("making a report: %w", err)
		}
		if err := os.WriteFile(filepath.Join(j.store.dir, filepath.FromSlash(paths[0])), b.Bytes(), 0o600); err != nil {
			return fmt.Errorf("%w: %w", ErrOutput, nameless(err))
		}
		return nil
	}
	for i, form := range []func(*bytes.Buffer) error{
		func(b *bytes.Buffer) error { return render.JSON(b, rep) },
		func(b *bytes.Buffer) error {
			return render.HTMLFor(b, rep, render.Reader{Audience: render.Office, Letter: r.Row.Letter})
		},
	} {
		var b bytes.Buffer
		if err := form(&b); err != nil {
			return fmt.Errorf("making a report: %w", err)
		}
		if err := replaceBytes(filepath.Join(j.store.dir, filepath.FromSlash(paths[i])), b.Bytes()); err != nil {
			return err
		}
		r.Files[i] = hashOf(b.Bytes())
	}
	r.Row.Report, r.Row.Page = paths[0], paths[1]
	return nil
}

// keepFailed writes that a case could not be checked. What it was before stays
// known for the day on which it can be.
func (j *job) keepFailed(e entry, f *found) error {
	r := &record{Open: true, Inbox: j.inbox, Arrived: f.arrived, Row: failedRow(e.name, f.why, j.opt.Check.Lang, f.arrived)}
	r.Row.CaseNumber = numberOf("", e.name)
	if f.old != nil {
		r.Print, r.Digest, r.Before, r.Files = f.old.Print, f.old.Digest, f.old.Before, f.old.Files
	}
	return j.store.keep(stem(e.name), r)
}

// before returns what the case was before its content became the one with the
// given fingerprint; nil where it has had no other.
func (r *record) before(print string) *digest {
	switch {
	case r == nil || r.Print == "":
		return nil
	case r.Print == print:
		return r.Before
	}
	return &r.Digest
}

// written are case numbers as people write them.
var written = regexp.MustCompile(`^((?:20)?[0-9]{2})[-_/]([0-9]{1,6})$`)

// numberOf returns the case number that the manifest gives, else that in the name.
func numberOf(manifest, name string) string {
	if m := written.FindStringSubmatch(manifest); m != nil {
		return normalNumber(m[1], m[2])
	}
	if manifest != "" {
		return manifest
	}
	return numberIn(name)
}
