package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// format is a form of a report: what it is called, the ends of its files' names,
// and what writes it.
type format struct {
	name       string
	extensions []string
	write      func(io.Writer, *report.Report, look) error
	binary     bool // nothing for a terminal
}

// look is how a report is shown, as far as that is not the report's own affair.
type look struct {
	text   render.TextOptions
	target render.Target
}

// formats are all forms, in the order of the help.
var formats = []format{
	{name: "text", extensions: []string{".txt"}, write: func(w io.Writer, r *report.Report, l look) error { return render.Text(w, r, l.text) }},
	{name: "html", extensions: []string{".html", ".htm"}, write: forReader(render.HTMLFor)},
	{name: "xlsx", extensions: []string{".xlsx"}, write: alike(render.XLSX), binary: true},
	{name: "markdown", extensions: []string{".md"}, write: forReader(render.MarkdownFor)},
	{name: "json", extensions: []string{".json"}, write: alike(render.JSON)},
	{name: "jsonl", extensions: []string{".jsonl"}, write: alike(render.JSONL)},
	{name: "sarif", extensions: []string{".sarif"}, write: func(w io.Writer, r *report.Report, l look) error { return render.SARIF(w, r, l.target) }},
	{name: "junit", extensions: []string{".xml"}, write: alike(render.JUnit)},
	{name: "github", write: func(w io.Writer, r *report.Report, l look) error { return render.GitHub(w, r, l.target) }},
}

// alike is a form that looks the same wherever it is shown.
func alike(write func(io.Writer, *report.Report) error) func(io.Writer, *report.Report, look) error {
	return func(w io.Writer, r *report.Report, _ look) error { return write(w, r) }
}

// forReader is a form in words for who reads it.
func forReader(write func(io.Writer, *report.Report, render.Reader) error) func(io.Writer, *report.Report, look) error {
	return func(w io.Writer, r *report.Report, l look) error { return write(w, r, l.text.Reader) }
}

// formatNames returns the names of forms.
func formatNames(forms []format) []string {
	var names []string
	for _, f := range forms {
		names = append(names, f.name)
	}
	return names
}

// formatCalled returns the one of forms that has the given name.
func formatCalled(forms []format, name string) format {
	for _, f := range forms {
		if f.name == name {
			return f
		}
	}
	return forms[0]
}

// formatOf returns the one of forms that the end of a file's name asks for.
func formatOf(forms []format, path string) (format, bool) {
	for _, f := range forms {
		if slices.Contains(f.extensions, strings.ToLower(filepath.Ext(path))) {
			return f, true
		}
	}
	return format{}, false
}

// extensions returns the ends of names that --output knows.
func extensions(forms []format) []string {
	var all []string
	for _, f := range forms {
		if len(f.extensions) > 0 {
			all = append(all, f.extensions[0])
		}
	}
	return all
}

// targetOf returns where what was checked lies, seen from the folder that the
// program was started in; that is where builds look for the files that they
// are told of.
func targetOf(path string) render.Target {
	rel := path
	if filepath.IsAbs(path) {
		here, err := filepath.Abs(".")
		if err != nil {
			return render.Target{}
		}
		if rel, err = filepath.Rel(here, path); err != nil {
			return render.Target{}
		}
	}
	rel = filepath.Clean(rel)
	if path == "-" || !filepath.IsLocal(rel) {
		return render.Target{}
	}
	info, err := os.Stat(path)
	if err != nil {
		return render.Target{}
	}
	base := filepath.ToSlash(rel)
	if base == "." {
		base = ""
	}
	return render.Target{Base: base, Packed: !info.IsDir()}
}

// output is a file that a result goes to.
type output struct {
	path   string
	format format
}

// outputs reads the values of --output, each of which asks for one of forms. Two
// that mean the same file are an error: one result would be lost.
func (s *session) outputs(paths []string, forms []format) ([]output, error) {
	var outs []output
	for _, path := range paths {
		format, ok := formatOf(forms, path)
		if !ok {
			if strings.EqualFold(filepath.Ext(path), ".pdf") {
				return nil, s.refusal(mNoPDF, path)
			}
			return nil, s.refusal(mUnknownExtension, path, s.either(extensions(forms)))
		}
		for _, other := range outs {
			if sameFile(other.path, path) {
				return nil, s.refusal(mSameOutput, path)
			}
		}
		outs = append(outs, output{path, format})
	}
	return outs, nil
}

// sameFile reports whether two paths lead to one file, whether or not it exists.
func sameFile(a, b string) bool {
	if infoA, err := os.Stat(a); err == nil {
		if infoB, err := os.Stat(b); err == nil {
			return os.SameFile(infoA, infoB)
		}
	}
	a, b = whole(a), whole(b)
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return strings.EqualFold(a, b)
	}
	return a == b
}

// whole returns the absolute path without links in its folders.
func whole(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil {
		path = filepath.Join(dir, filepath.Base(path))
	}
	return path
}

// writeOutputs writes rep to every file. One that fails does not stop the rest.
func (s *session) writeOutputs(outs []output, rep *report.Report, l look) error {
	var failed error
	for _, out := range outs {
		var b bytes.Buffer
		err := out.format.write(&b, rep, l)
		if err == nil {
			err = writeFile(out.path, b.Bytes())
		}
		if err != nil {
			if failed != nil {
				s.tell(failed.Error())
			}
			failed = s.fault(mCannotWrite, out.path)
		}
	}
	return failed
}

// writeFile writes data to path all at once: whoever looks sees what was there
// before, or the whole of data. Only the owner can read it, because it tells of
// a pupil's case. A link is followed, so that it stays one.
func writeFile(path string, data []byte) error {
	switch info, err := os.Stat(path); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fmt.Errorf("looking at the file to write: %w", err)
	case !intake.Type(fs.FileInfoToDirEntry(info)).IsRegular():
		return errors.New("what is there is no ordinary file")
	default:
		// Other paths are not looked through: on a share of Windows, a user may be in a
		// folder without a right to list those above it.
		if link, err := os.Lstat(path); err != nil || link.Mode()&fs.ModeSymlink == 0 {
			break
		}
		if path, err = filepath.EvalSymlinks(path); err != nil {
			return fmt.Errorf("following the link to write to: %w", err)
		}
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), ".mappesjekk-*.tmp")
	if err != nil {
		return fmt.Errorf("making a temporary file: %w", err)
	}
	defer os.Remove(tmp.Name()) // after the renaming there is nothing to remove
	if err := fill(tmp, data); err != nil {
		return fmt.Errorf("writing a temporary file: %w", err)
	}
	if err := os.Rename(tmp.Name(), path); err != nil {
		return fmt.Errorf("putting the file in its place: %w", err)
	}
	return nil
}

// fill writes data to f, makes sure that it is on the disk, and closes f.
func fill(f interface {
	io.WriteCloser
	Sync() error
}, data []byte) error {
	_, err := f.Write(data)
	return errors.Join(err, f.Sync(), f.Close())
}
