package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate/render"
)

// The exit codes.
const (
	exitOK          = 0
	exitGaps        = 1   // the folder has gaps, or what --fail-on says
	exitUsage       = 2   // wrong use, a bad profile, or a folder that can't be opened
	exitFailure     = 3   // a fault of the program, or a result that can't be written
	exitInterrupted = 130 // the user stopped it
)

// Command is the program, apart from the process that it runs in.
type Command struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	// Getenv returns a variable of the environment; nil means that none is set.
	Getenv func(string) string
}

// Main runs the program with args, whose first is the program's name, and
// returns its exit code. It stops soon after ctx ends.
func (c *Command) Main(ctx context.Context, args []string) (code int) {
	s := &session{Command: *c, speaker: speaker{chooseLanguage(args, c.getenv)}}
	defer func() {
		if r := recover(); r != nil {
			// What was being read could be in the panic's value, so it is not shown.
			s.complain(mInternal)
			code = exitFailure
		}
	}()
	err := s.run(ctx, args)
	if err != nil && ctx.Err() != nil {
		if f, ok := errors.AsType[*failure](err); ok && f.code == exitInterrupted {
			return s.exitCode(err) // it knows what is done all the same
		}
		s.complain(mInterrupted)
		return exitInterrupted
	}
	return s.exitCode(err)
}

func (c *Command) getenv(name string) string {
	if c.Getenv == nil {
		return ""
	}
	return c.Getenv(name)
}

// session is one run of the program.
type session struct {
	Command
	speaker
	code int // what to exit with where nothing went wrong
}

// failure is an error that ends the program, with the sentence that the user is
// told of it.
type failure struct {
	code     int
	sentence string
	hint     bool // the help could be of use
}

func (f *failure) Error() string { return f.sentence }

// misuse returns the failure of a command line that makes no sense.
func (s *session) misuse(m message, args ...any) error {
	return &failure{code: exitUsage, sentence: s.say(m, args...), hint: true}
}

// refusal returns the failure of a command line that does make sense, but can't
// be followed: a folder that is not there, a profile with errors.
func (s *session) refusal(m message, args ...any) error {
	return &failure{code: exitUsage, sentence: s.say(m, args...)}
}

// fault returns the failure of a result that can't be handed over.
func (s *session) fault(m message, args ...any) error {
	return &failure{code: exitFailure, sentence: s.say(m, args...)}
}

// exitCode tells the user of err, if it is one, and returns what to exit with.
func (s *session) exitCode(err error) int {
	if err == nil {
		return s.code
	}
	if f, ok := errors.AsType[*failure](err); ok {
		s.tell(f.sentence)
		if f.hint {
			s.complain(mSeeHelp)
		}
		return f.code
	}
	s.tell(s.say(mFailed, err))
	return exitFailure
}

// complain tells the user a fixed sentence on standard error.
func (s *session) complain(m message, args ...any) { s.tell(s.say(m, args...)) }

// tell writes a sentence to standard error. There is nothing to be done where
// that fails.
func (s *session) tell(sentence string) {
	_, _ = fmt.Fprintln(s.Stderr, "mappesjekk: "+render.Visible(sentence))
}

// run parses args and runs the command that they name.
func (s *session) run(ctx context.Context, args []string) error {
	line, err := s.parse(args[min(1, len(args)):])
	if err != nil {
		return err
	}
	for _, f := range line.flags {
		if f.name == "lang" && !slices.Contains(languages[:], f.value) {
			return s.misuse(mNotOneOf, "--lang", f.value, s.either(languages[:]), "")
		}
	}
	switch {
	case line.has("help"):
		return s.help(line.command)
	case line.has("version") || line.command == "version":
		return s.version(line.has("json"))
	case line.command == "":
		if err := s.help(""); err != nil {
			return err
		}
		s.code = exitUsage
		return nil
	case line.command == "help":
		return s.helpFor(line.operands)
	}
	return s.app().RunContext(ctx, line.normal())
}

// app returns the commands for urfave/cli. Its own help, version and errors are
// in English only and are switched off; see parse and help.
func (s *session) app() *cli.App {
	actions := map[string]cli.ActionFunc{
		"triage":     s.triage,
		"cache":      s.cache,
		"check":      s.check,
		"completion": s.completion,
		"explain":    s.explain,
		"init":       s.init,
		"list":       s.list,
		"man":        s.manpage,
		"schema":     s.schema,
		"text":       s.text,
	}
	app := &cli.App{
		Name: "mappesjekk", HideHelp: true, HideVersion: true,
		// A file whose name has a comma is one file.
		DisableSliceFlagSeparator: true,
		Writer:                    s.Stdout, ErrWriter: s.Stderr,
		ExitErrHandler: func(*cli.Context, error) {}, // Main exits, nobody else
	}
	for _, name := range slices.Sorted(maps.Keys(actions)) {
		app.Commands = append(app.Commands, &cli.Command{
			Name: name, HideHelp: true, Flags: cliFlags(name), Action: actions[name],
		})
	}
	return app
}
