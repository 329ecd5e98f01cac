package main

import (
	"bufio"
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/intake"
)

// desktop is what the program needs of a system on which people start programs
// with the mouse. The zero value is a system where nobody does.
type desktop struct {
	// alone reports whether the console was opened for this program and closes with
	// it: nobody typed a command.
	alone func() bool
	// open shows a file as a double click does.
	open func(path string) error
}

// Dropped serves somebody who has dropped a folder, a ZIP, a PDF or an e-mail on
// the program's icon, or has opened the program itself: it writes the HTML report
// beside what was dropped and opens it. Somebody who has dropped several things is
// told what to drop. ok is false if the program was started in another way.
func (c *Command) Dropped(ctx context.Context, args []string, on desktop) (code int, ok bool) {
	several := len(args) > 2
	if on.alone == nil || several && !allDropped(args[1:]) || !on.alone() {
		return 0, false
	}
	s := &session{Command: *c, speaker: speaker{chooseLanguage(nil, c.getenv)}}
	defer s.pause()
	if len(args) < 2 || several {
		s.complain(mDropHere)
		return exitUsage, true
	}
	dropped := args[1]
	if _, err := os.Stat(dropped); err != nil {
		return c.Main(ctx, args), true
	}
	path := reportBeside(dropped)
	code = c.Main(ctx, []string{args[0], "check", "--output", path, "--", dropped})
	if code == exitOK || code == exitGaps {
		s.complain(mReportWritten, path)
		if err := on.open(path); err != nil {
			s.complain(mOpenYourself, path)
		}
	}
	return code, true
}

// allDropped reports whether each of the arguments is the whole path of something,
// as when several things have been dropped at once. Those of a command are not.
func allDropped(args []string) bool {
	return !slices.ContainsFunc(args, func(arg string) bool {
		_, err := os.Lstat(arg)
		return err != nil || !filepath.IsAbs(arg)
	})
}

// pause waits for the Enter key, so that the console does not close before
// anybody has read what stands in it.
func (s *session) pause() {
	s.complain(mPressEnter)
	_, _ = bufio.NewReader(s.Stdin).ReadString('\n')
}

// reportBeside returns where the report on what lies at path goes: beside it,
// under its name. A file of that name that is no report of ours is left alone.
func reportBeside(path string) string {
	path = filepath.Clean(path)
	dir, name := filepath.Split(path)
	if name == "" { // a whole disk has nothing beside it
		dir, name = path, "mappesjekk"
	} else if ext := filepath.Ext(name); slices.Contains([]string{".zip", ".asice", ".7z", ".pdf", ".eml", ".msg"}, strings.ToLower(ext)) {
		name = strings.TrimSuffix(name, ext)
	}
	for _, number := range []string{"", " 2", " 3", " 4", " 5", " 6", " 7", " 8", " 9"} {
		candidate := filepath.Join(dir, name+" – rapport"+number+".html")
		if data, err := os.ReadFile(candidate); os.IsNotExist(err) || err == nil && intake.OwnReport(data) {
			return candidate
		}
	}
	return filepath.Join(dir, name+" – rapport 10.html")
}
