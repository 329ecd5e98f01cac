package main

import (
	"bufio"
	"context"
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// overviewFormat is a form of an overview: what it is called, and what writes it.
type overviewFormat struct {
	name  string
	write func(io.Writer, *report.Overview, iter.Seq2[*report.Row, error], overviewLook) error
}

// overviewLook is what an overview is shown with, besides its rows.
type overviewLook struct {
	text    render.TextOptions
	reports render.Reports
}

// overviewFormats are all forms, in the order of the help.
var overviewFormats = []overviewFormat{
	{"text", func(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error], l overviewLook) error {
		return render.OverviewTextFor(w, o, rows, l.text)
	}},
	{"html", rowsOnly(render.OverviewHTML)},
	{"xlsx", withReports(render.OverviewXLSX)},
	{"json", rowsOnly(render.OverviewJSON)},
	{"jsonl", rowsOnly(render.OverviewJSONL)},
	{"sarif", withReports(render.OverviewSARIF)},
}

// rowsOnly returns a form for which the rows are enough.
func rowsOnly(write func(io.Writer, *report.Overview, iter.Seq2[*report.Row, error]) error) func(io.Writer, *report.Overview, iter.Seq2[*report.Row, error], overviewLook) error {
	return func(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error], _ overviewLook) error {
		return write(w, o, rows)
	}
}

// withReports returns a form that tells of the findings of all cases.
func withReports(write func(io.Writer, *report.Overview, iter.Seq2[*report.Row, error], render.Reports) error) func(io.Writer, *report.Overview, iter.Seq2[*report.Row, error], overviewLook) error {
	return func(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error], l overviewLook) error {
		return write(w, o, rows, l.reports)
	}
}

// mergeWord is the operand that makes triage merge results.
const mergeWord = "merge"

// triage is the command that checks all cases of an inbox.
func (s *session) triage(c *cli.Context) error {
	if c.NArg() == 0 {
		return s.misuse(tNoInbox)
	}
	show, err := s.overviewShow(c)
	if err != nil {
		return err
	}
	merge := c.Args().First() == mergeWord
	switch {
	case merge && c.NArg() == 1:
		return s.misuse(tNothingToMerge)
	case !merge && c.NArg() > 1:
		return s.misuse(tManyInboxes)
	}
	opt, err := s.triageOptions(c)
	if err != nil {
		return err
	}
	if merge {
		res, err := triage.Merge(c.Context, c.Args().Slice()[1:], opt)
		return s.overview(res, err, c.Args().Get(1), show)
	}
	end, err := s.isolate(c, &opt.Check)
	if err != nil {
		return err
	}
	defer end()
	if show.verbose {
		if err := s.tellProtections(c.Context, opt.Check); err != nil {
			return err
		}
	}
	inbox := c.Args().First()
	if c.Bool("watch") {
		return s.watch(c.Context, inbox, opt, show)
	}
	line := s.progress(c.Bool("quiet"))
	line.says = tProgress
	opt.Progress = func(p triage.Progress) { line.report(validate.Progress{Done: p.Done, Known: p.Cases}) }
	var res *triage.Result
	if inbox == "-" {
		var paths []string
		if paths, err = s.readPaths(); err != nil {
			return err
		}
		res, err = triage.RunPaths(c.Context, paths, opt)
	} else {
		res, err = triage.Run(c.Context, inbox, opt)
	}
	line.end()
	if res != nil && inbox != "-" && mayBeOneCase(inbox, &res.Overview) {
		s.complain(tOneCase, inbox)
	}
	return s.overview(res, err, inbox, show)
}

// overviewShow is what is done with an overview.
type overviewShow struct {
	format  string // "" for a summary only
	output  string // the folder that it lies in; "" for none
	failOn  string
	quiet   bool
	verbose bool
	watched bool // another one may follow
}

func (s *session) overviewShow(c *cli.Context) (overviewShow, error) {
	var names []string
	for _, f := range overviewFormats {
		names = append(names, f.name)
	}
	show := overviewShow{output: c.String("output"), quiet: c.Bool("quiet"), verbose: c.Bool("verbose"), watched: c.Bool("watch")}
	if show.quiet && show.verbose {
		return show, s.misuse(mNotBoth, "--quiet", "--verbose")
	}
	otherwise := ""
	if show.output == "" {
		otherwise = names[0]
	}
	var err error
	if show.format, err = s.oneOf(c, "format", otherwise, names...); err != nil {
		return show, err
	}
	if show.format == "xlsx" && isTerminal(s.Stdout) {
		return show, s.misuse(mNotForTerminal, show.format)
	}
	show.failOn, err = s.oneOf(c, "fail-on", "gap", "gap", "weak", "never")
	if err == nil && show.watched && (c.Args().First() == mergeWord || c.Args().First() == "-") {
		err = s.misuse(tCannotWatch)
	}
	return show, err
}

// watch checks an inbox until the user stops it.
func (s *session) watch(ctx context.Context, inbox string, opt triage.Options, show overviewShow) error {
	if !show.quiet {
		s.complain(tWatching)
	}
	err := triage.Watch(ctx, inbox, opt, triage.Pace{}, func(res *triage.Result) error {
		return s.show(res, show)
	})
	if errors.Is(err, triage.ErrInterrupted) {
		return &failure{code: exitInterrupted, sentence: s.say(tWatched)}
	}
	return s.triageFailure(err, inbox)
}

// overview shows the result of a run that ended with err, and decides on the exit
// code.
func (s *session) overview(res *triage.Result, err error, inbox string, show overviewShow) error {
	if res == nil {
		return s.triageFailure(err, inbox)
	}
	defer res.Close()
	if failed := s.show(res, show); failed != nil {
		return failed
	}
	if err != nil {
		return &failure{code: exitInterrupted, sentence: s.say(tInterrupted, res.Overview.Cases, res.Overview.Waiting)}
	}
	worst := report.Complete
	for _, g := range res.Overview.Groups {
		switch {
		case g.Group == report.GroupLook && worst == report.Complete:
			worst = report.WeakSpot
		case g.Group != report.GroupReady && g.Group != report.GroupLook:
			worst = report.Gaps
		}
	}
	if len(res.Unwritten) > 0 {
		s.code = exitFailure
		return nil
	}
	s.code = verdictCode(worst, show.failOn)
	return nil
}

// show writes an overview to standard output.
func (s *session) show(res *triage.Result, show overviewShow) error {
	rows, write := res.Rows(), overviewFormats[0].write
	if show.format == "" && !show.verbose {
		rows = func(func(*report.Row, error) bool) {}
	}
	if at := slices.IndexFunc(overviewFormats, func(f overviewFormat) bool { return f.name == show.format }); at >= 0 {
		write = overviewFormats[at].write
	}
	out := bufio.NewWriter(s.Stdout)
	look := overviewLook{render.TextOptions{Width: s.width(), Quiet: show.quiet, Verbose: show.verbose}, res.Report}
	if err := errors.Join(write(out, &res.Overview, rows, look), out.Flush()); err != nil {
		return s.fault(mCannotPrint)
	}
	for _, name := range res.Unwritten {
		s.complain(tUnwritten, name)
	}
	if res.Forgotten > 0 && !show.quiet {
		s.complain(tForgotten, res.Forgotten)
	}
	if show.output != "" && !show.quiet {
		s.complain(tWritten, show.output)
	}
	return nil
}

// triageFailure returns what the user is told where a run could not be made.
func (s *session) triageFailure(err error, inbox string) error {
	for _, f := range []struct {
		is      error
		failure error
	}{
		{triage.ErrMissing, s.refusal(mNotFound, inbox)},
		{triage.ErrNoInbox, s.refusal(mCannotOpen, inbox)},
		{triage.ErrPattern, s.misuse(tBadGlob)},
		{triage.ErrBusy, s.refusal(tBusy)},
		{triage.ErrMixed, s.refusal(tMixed)},
		{triage.ErrNoResults, s.refusal(tNoResults)},
		{triage.ErrCache, s.refusal(tNoCache)},
		{triage.ErrOutput, s.fault(tCannotWrite)},
	} {
		if errors.Is(err, f.is) {
			return f.failure
		}
	}
	return err
}
