// Package validate checks a case folder: the bundle of documents that a school
// sends to Statsforvalteren in a school-environment case. It tells whether the
// account, the documentation, the overview of external bodies and the dates that
// the letter asks for are there, and whether system documents could be left out.
// It shows the evidence and says how to mend each gap. It never judges whether
// the school did its duty.
//
// Everything happens on this machine: the package opens no network connection,
// writes no file, and follows no link out of the folder.
package validate

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// ErrNotFound is returned for a path that leads nowhere.
var ErrNotFound = errors.New("there is nothing at this path")

// ErrNotBundle is returned for a file that cannot hold a case: no archive, PDF
// or e-mail.
var ErrNotBundle = errors.New("the file is no bundle of documents")

// Path checks what lies at path: a folder, an archive (.zip, .asice, .tar.gz),
// or a single PDF or e-mail. The report names files relative to it.
func Path(ctx context.Context, path string, opt Options) (*report.Report, error) {
	return judged(Gather(ctx, path, opt))
}

// Gather reads what lies at path, as Path does, and leaves the verdict to
// Gathered.Report.
func Gather(ctx context.Context, path string, opt Options) (*Gathered, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, ErrNotFound
	case err != nil:
		return nil, fmt.Errorf("looking at the path: %w", nameless(err))
	case info.IsDir():
		root, err := os.OpenRoot(path)
		if err != nil {
			return nil, fmt.Errorf("opening the folder: %w", nameless(err))
		}
		defer root.Close()
		return GatherFolder(ctx, root.FS(), intake.Name(path), opt)
	}
	data, err := readSingle(path, opt.Limits.WithDefaults().FileBytes)
	if err != nil {
		return nil, err
	}
	return GatherArchive(ctx, filepath.Base(path), data, opt)
}

// Folder checks the folder that fsys holds. name is what the report calls it.
// Pass the FS of an os.Root, so that nothing outside of it can be opened.
func Folder(ctx context.Context, fsys fs.FS, name string, opt Options) (*report.Report, error) {
	return judged(GatherFolder(ctx, fsys, name, opt))
}

// GatherFolder reads the folder that fsys holds, as Folder does, and leaves the
// verdict to Gathered.Report.
func GatherFolder(ctx context.Context, fsys fs.FS, name string, opt Options) (*Gathered, error) {
	start := time.Now()
	opt, err := opt.withDefaults()
	if err != nil {
		return nil, err
	}
	files, skipped, err := intake.Walk(ctx, fsys)
	if err != nil {
		return nil, err
	}
	c := newCollector(opt)
	for _, s := range skipped {
		c.passed = append(c.passed, passed{Path: s.Path, Why: passedKind(s.Kind)})
	}
	for i, f := range slices.Backward(files) { // the first one is to lie on top
		c.push(task{path: f.Path, order: []int{i}, load: func() ([]byte, error) { return f.Read(opt.Limits.FileBytes) }})
	}
	return c.finish(ctx, name, start)
}

// Archive checks a bundle that is a single file and whose bytes the caller has:
// a ZIP from standard input, a PDF, an e-mail. name is the file's name; it tells
// the kind of file where the bytes do not. Members of an archive go by their
// paths inside it.
func Archive(ctx context.Context, name string, data []byte, opt Options) (*report.Report, error) {
	return judged(GatherArchive(ctx, name, data, opt))
}

// GatherArchive reads a bundle that is a single file, as Archive does, and leaves
// the verdict to Gathered.Report.
func GatherArchive(ctx context.Context, name string, data []byte, opt Options) (*Gathered, error) {
	start := time.Now()
	opt, err := opt.withDefaults()
	if err != nil {
		return nil, err
	}
	c := newCollector(opt)
	c.push(task{path: name, order: []int{0}, bundle: true, load: func() ([]byte, error) { return data, nil }})
	return c.finish(ctx, name, start)
}

// Text reads one file and returns what was read of it, page by page, and whether
// any of it is by OCR. What is wrong with the file is its Problem, and not an error.
func Text(ctx context.Context, path string, opt Options) (content *text.Content, scanned bool, err error) {
	opt, err = opt.withDefaults()
	if err != nil {
		return nil, false, err
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return nil, false, ErrNotFound
	}
	data, err := readSingle(path, opt.Limits.FileBytes)
	if err != nil {
		return nil, false, err
	}
	src := text.Source{Name: filepath.Base(path), Data: data}
	content, err = opt.Reader.Read(ctx, src, opt.Limits)
	if ctx.Err() != nil {
		return nil, false, ctx.Err()
	}
	if content == nil {
		content = &text.Content{}
	}
	if err != nil && content.Problem == nil {
		content.Problem = asProblem(err)
	}
	pages := recognise(ctx, opt, src, content, func(error) {})
	return content, len(pages.read) > 0, ctx.Err()
}

// readSingle reads the file at path, which must be a regular one of at most
// limit bytes.
func readSingle(path string, limit int64) ([]byte, error) {
	dir, name := filepath.Split(path)
	if dir == filepath.VolumeName(path) {
		dir += "." // "sak.zip" lies in the current folder, "E:sak.zip" in that of the drive
	}
	file, err := intake.Single(os.DirFS(dir), name)
	if err != nil {
		return nil, err
	}
	return file.Read(limit)
}

// isContainer reports whether a file of this format holds others and has no
// text of its own.
func isContainer(f text.Format) bool {
	switch f {
	case text.ZIP, text.ASiCE, text.TarGZ, text.SevenZ, text.SMIME, text.MBOX:
		return true
	}
	return false
}

// isBundle reports whether a file of this format can be a whole case.
func isBundle(f text.Format) bool {
	return isContainer(f) || f == text.PDF || f == text.EML || f == text.MSG
}

// nameless returns the cause of a file system error without the path in it.
func nameless(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err
	}
	return err
}
