// Package triage checks many case folders: everything that lies in an inbox. It
// writes one report for each case and one overview of all, in which the cases
// that can be read today come first.
//
// What was found of a case is kept beside the reports as soon as the case is
// done, so a run that was killed goes on where it was, and a case that has not
// changed is not judged again. Every file appears all at once. However often a run
// is interrupted, in the end the same bytes lie there.
//
// Memory does not grow with the cases but for some hundred bytes of each: rows lie
// on disk until the overview is written.
package triage

import (
	"context"
	"errors"
	"runtime"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// ErrInterrupted is returned together with a Result when the context ended before
// all cases were checked. The Result tells of those that were.
var ErrInterrupted = errors.New("the run was interrupted")

// Options say what is done. The zero value checks all cases, keeps nothing but the
// overview until Result.Close, and has no cache.
type Options struct {
	// Check says how each case is checked. Its Jobs is how many cases are checked at
	// the same time, its Reader and OCR serve all of them. Reports are reproducible
	// whatever it says; Progress is not called. Cache is replaced by the one below.
	Check validate.Options
	// Output is the folder for overview and reports; it is made if it is not there.
	// "": reports are not kept.
	Output string
	// Cache keeps what was read of documents from run to run. Nil: nothing.
	Cache *Cache
	// Select says which entries of the inbox are cases of this run.
	Select Selection
	// Order is how the overview is sorted. "": report.ByWork.
	Order report.Order
	// CaseTime is how long one case may take. Zero: DefaultCaseTime.
	CaseTime time.Duration
	// Progress, if not nil, is called as cases get done, by one goroutine at a time.
	Progress func(Progress)
}

// DefaultCaseTime leaves room for a case of hundreds of scanned pages.
const DefaultCaseTime = 30 * time.Minute

// Progress tells how far a run has come.
type Progress struct{ Done, Cases int }

func (o Options) withDefaults() Options {
	if o.Check.Jobs <= 0 {
		o.Check.Jobs = runtime.GOMAXPROCS(0)
	}
	if o.Check.AsOf.IsZero() {
		o.Check.AsOf = time.Now()
	}
	if o.Check.Version == "" {
		o.Check.Version = validate.Version
	}
	if o.Check.Lang == "" {
		o.Check.Lang = "nb"
	}
	if o.CaseTime <= 0 {
		o.CaseTime = DefaultCaseTime
	}
	if o.Order == "" {
		o.Order = report.ByWork
	}
	o.Check.Reproducible, o.Check.Progress, o.Check.Cache = true, nil, nil
	if o.Cache != nil {
		o.Check.Cache = o.Cache
	}
	return o
}

// Run checks the cases in the folder inbox. It returns ErrInterrupted and a Result
// when ctx ends before all are done. The Result is to be closed.
func Run(ctx context.Context, inbox string, opt Options) (*Result, error) {
	opt = opt.withDefaults()
	cases, others, err := list(inbox, opt)
	if err != nil {
		return nil, err
	}
	return run(ctx, intake.Name(inbox), opt.Select.whole(), cases, others, opt)
}

// RunPaths checks the cases at the given paths, wherever they lie: folders,
// archives, PDFs and e-mails. Of opt.Select only Limit and Shard count.
func RunPaths(ctx context.Context, paths []string, opt Options) (*Result, error) {
	opt = opt.withDefaults()
	return run(ctx, "", false, opt.Select.cut(fromPaths(paths)), nil, opt)
}

// run checks the cases. whole says that these are all that the inbox has.
func run(ctx context.Context, inbox string, whole bool, cases []entry, others []report.Ignored, opt Options) (*Result, error) {
	s, err := openStore(opt.Output)
	if err != nil {
		return nil, err
	}
	j, err := newJob(s, inbox, opt)
	if err != nil {
		s.close()
		return nil, err
	}
	done := j.all(ctx, cases)
	if opt.Cache != nil {
		opt.Cache.Trim()
	}
	res, err := j.overview(inbox, done, others, len(cases))
	if err == nil && whole && ctx.Err() == nil {
		res.Forgotten, err = j.forget(inbox, cases)
	}
	if err != nil {
		s.close()
		return nil, err
	}
	if ctx.Err() != nil {
		return res, ErrInterrupted
	}
	return res, nil
}
