package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"syscall"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/isolate"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// check is the command that checks one folder.
func (s *session) check(c *cli.Context) error {
	path, err := s.operand(c, mNoPath, mManyPaths)
	if err != nil {
		return err
	}
	name, err := s.oneOf(c, "format", "text", formatNames(formats)...)
	if err != nil {
		return err
	}
	format := formatCalled(formats, name)
	if format.binary && isTerminal(s.Stdout) {
		return s.misuse(mNotForTerminal, name)
	}
	failOn, err := s.oneOf(c, "fail-on", "gap", "gap", "weak", "never")
	if err != nil {
		return err
	}
	if c.Bool("quiet") && c.Bool("verbose") {
		return s.misuse(mNotBoth, "--quiet", "--verbose")
	}
	who, err := s.reader(c)
	if err != nil {
		return err
	}
	outputs, err := s.outputs(c.StringSlice("output"), formats)
	if err != nil {
		return err
	}
	before, err := s.baseline(c.String("baseline"))
	if err != nil {
		return err
	}
	opt, err := s.options(c)
	if err != nil {
		return err
	}
	end, err := s.isolate(c, &opt)
	if err != nil {
		return err
	}
	defer end()
	if c.Bool("verbose") {
		if err := s.tellProtections(c.Context, opt); err != nil {
			return err
		}
	}
	show := s.progress(c.Bool("quiet"))
	opt.Progress = show.report
	rep, err := s.bundle(c.Context, path, opt)
	show.end()
	if err != nil {
		return err
	}
	if before != nil {
		rep = report.Compare(rep, before)
	}
	target := targetOf(path)
	if c.Bool("mask") {
		// A path names the folder.
		rep, target = render.Mask(rep), render.Target{}
	}
	// A file is for reading later and in peace: --quiet is about the terminal.
	failed := s.writeOutputs(outputs, rep, look{text: render.TextOptions{Verbose: c.Bool("verbose"), Reader: who}, target: target})
	err = format.write(s.Stdout, rep, look{target: target, text: render.TextOptions{
		Width: s.width(), Color: s.colour(c.Bool("no-color")),
		Quiet: c.Bool("quiet"), Verbose: c.Bool("verbose"), Reader: who,
	}})
	if err != nil {
		return s.fault(mCannotPrint)
	}
	if failed != nil {
		return failed
	}
	s.code = verdictCode(rep.Verdict, failOn)
	return nil
}

// reader returns who the report is for.
func (s *session) reader(c *cli.Context) (render.Reader, error) {
	who, err := s.oneOf(c, "audience", "school", "school", "office")
	if who == "office" {
		return render.Reader{Audience: render.Office}, err
	}
	return render.Reader{}, err
}

// verdictCode returns the exit code for a verdict.
func verdictCode(v report.Verdict, failOn string) int {
	if failOn != "never" && v == report.Gaps || failOn == "weak" && v == report.WeakSpot {
		return exitGaps
	}
	return exitOK
}

// bundle checks what lies at path, or the ZIP on standard input for "-".
func (s *session) bundle(ctx context.Context, path string, opt validate.Options) (*report.Report, error) {
	var rep *report.Report
	var err error
	if path == "-" {
		var data []byte
		if data, err = s.readStdin(opt.Limits.WithDefaults().FileBytes); err != nil {
			return nil, err
		}
		rep, err = validate.Archive(ctx, "stdin", data, opt)
	} else {
		rep, err = validate.Path(ctx, path, opt)
	}
	return rep, s.openFailure(path, err)
}

// readStdin returns what stands on standard input, at most limit bytes.
func (s *session) readStdin(limit int64) ([]byte, error) {
	if isTerminal(s.Stdin) {
		return nil, s.refusal(mStdinTerminal)
	}
	data, err := io.ReadAll(io.LimitReader(s.Stdin, limit+1))
	if err != nil {
		return nil, s.refusal(mCannotOpen, "-")
	}
	if int64(len(data)) > limit {
		return nil, s.refusal(mStdinLarge, limit>>20)
	}
	return data, nil
}

// openFailure returns what the user is told where the library could not open
// what lies at path.
func (s *session) openFailure(path string, err error) error {
	if path == "-" {
		path = s.say(mStdin)
	}
	_, onDisk := errors.AsType[*fs.PathError](err)
	_, bySystem := errors.AsType[syscall.Errno](err)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, validate.ErrNotFound):
		return s.refusal(mNotFound, path)
	case errors.Is(err, validate.ErrNotBundle):
		return s.refusal(mNotBundle, path)
	case onDisk, bySystem, errors.Is(err, fs.ErrPermission), errors.Is(err, fs.ErrInvalid):
		return s.refusal(mCannotOpen, path)
	}
	return err
}

// options reads the flags that say how the folder is checked.
func (s *session) options(c *cli.Context) (validate.Options, error) {
	opt := validate.Options{Lang: s.lang, Reproducible: c.Bool("reproducible"), Version: version()}
	var err error
	if jobs := c.String("jobs"); c.IsSet("jobs") {
		if opt.Jobs, err = strconv.Atoi(jobs); err != nil || opt.Jobs < 1 {
			return opt, s.misuse(mBadNumber, jobs)
		}
	}
	if day := c.String("as-of"); c.IsSet("as-of") {
		if opt.AsOf, err = time.Parse(time.DateOnly, day); err != nil {
			return opt, s.misuse(mBadDate, day)
		}
	}
	if opt.Profile, err = s.profile(c.String("profile")); err != nil {
		return opt, err
	}
	return opt, s.recognition(c, &opt)
}

// isolate has the documents read in processes of their own, until end is called.
func (s *session) isolate(c *cli.Context, opt *validate.Options) (end func(), err error) {
	mode, err := s.oneOf(c, "isolate", "on", "on", "off")
	if err != nil || mode == "off" {
		return func() {}, err
	}
	pool, err := isolate.New(c.Context, isolate.Config{Workers: opt.Jobs})
	if err != nil {
		return nil, s.fault(mNoIsolation)
	}
	opt.Reader = pool
	return pool.Close, nil
}

// operand returns the only operand of a command.
func (s *session) operand(c *cli.Context, none, many message) (string, error) {
	switch c.NArg() {
	case 0:
		return "", s.misuse(none)
	case 1:
		return c.Args().First(), nil
	}
	return "", s.misuse(many)
}

// oneOf returns the value of a flag, which must be one of allowed.
func (s *session) oneOf(c *cli.Context, flag, otherwise string, allowed ...string) (string, error) {
	if !c.IsSet(flag) {
		return otherwise, nil
	}
	value := c.String(flag)
	if !slices.Contains(allowed, value) {
		return "", s.misuse(mNotOneOf, "--"+flag, value, s.either(allowed), s.suggestion("", value, allowed))
	}
	return value, nil
}
