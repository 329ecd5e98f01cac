package main

import (
	"os"

	"github.com/urfave/cli/v2"

	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// listFormats are the forms of the list of enclosures, and bodyFormats those of
// the overview of external bodies, in the order of the help.
var (
	listFormats = []format{
		{name: "text", extensions: []string{".txt"}, write: alike(render.EnclosuresText)},
		{name: "html", extensions: []string{".html", ".htm"}, write: alike(render.EnclosuresHTML)},
		{name: "xlsx", extensions: []string{".xlsx"}, write: alike(render.EnclosuresXLSX), binary: true},
		{name: "markdown", extensions: []string{".md"}, write: alike(render.EnclosuresMarkdown)},
	}
	bodyFormats = []format{
		{name: "text", extensions: []string{".txt"}, write: alike(render.BodySheetText)},
		{name: "html", extensions: []string{".html", ".htm"}, write: alike(render.BodySheetHTML)},
		{name: "xlsx", extensions: []string{".xlsx"}, write: alike(render.BodySheetXLSX), binary: true},
		{name: "markdown", extensions: []string{".md"}, write: alike(render.BodySheetMarkdown)},
	}
)

// list is the command that writes the list of enclosures of a folder, or the draft
// of an overview of external bodies.
func (s *session) list(c *cli.Context) error {
	path, err := s.operand(c, dNoFolder, dManyFolders)
	if err != nil {
		return err
	}
	forms := listFormats
	if c.Bool("bodies") {
		forms = bodyFormats
	}
	name, err := s.oneOf(c, "format", "text", formatNames(forms)...)
	if err != nil {
		return err
	}
	form := formatCalled(forms, name)
	outputs, err := s.outputs(c.StringSlice("output"), forms)
	if err != nil {
		return err
	}
	for _, out := range outputs {
		if _, err := os.Lstat(out.path); err == nil {
			return s.refusal(dListThere, out.path)
		}
	}
	print := len(outputs) == 0 || c.IsSet("format")
	if print && form.binary && isTerminal(s.Stdout) {
		return s.misuse(mNotForTerminal, name)
	}
	rep, err := s.looked(c, path)
	if err != nil {
		return err
	}
	failed := s.writeOutputs(outputs, rep, look{})
	if print {
		if err := form.write(s.Stdout, rep, look{}); err != nil {
			return s.fault(mCannotPrint)
		}
	}
	if failed != nil {
		return failed
	}
	s.tellBlanks(c.Bool("bodies"), rep)
	return nil
}

// looked returns what a check of the folder finds, with the flags that say how it
// is read.
func (s *session) looked(c *cli.Context, path string) (*report.Report, error) {
	opt, err := s.options(c)
	if err != nil {
		return nil, err
	}
	end, err := s.isolate(c, &opt)
	if err != nil {
		return nil, err
	}
	defer end()
	show := s.progress(false)
	opt.Progress = show.report
	rep, err := s.bundle(c.Context, path, opt)
	show.end()
	return rep, err
}

// tellBlanks says on standard error what a person has to fill in.
func (s *session) tellBlanks(bodies bool, rep *report.Report) {
	switch n := render.Undated(rep); {
	case bodies:
		s.complain(dBodiesDraft)
	case n > 0:
		s.complain(dListBlanks, n)
	}
}
