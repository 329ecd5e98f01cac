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
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// output is a file that a result goes to.
type output struct{ path, format string }

// formatsByExtension are the formats of files.
var formatsByExtension = map[string]string{".txt": "text", ".html": "html", ".htm": "html", ".json": "json"}

// outputs reads the values of --output. Two that mean the same file are an
// error: one result would be lost.
func (s *session) outputs(paths []string) ([]output, error) {
	var outs []output
	for _, path := range paths {
		format, ok := formatsByExtension[strings.ToLower(filepath.Ext(path))]
		if !ok {
			return nil, s.refusal(mUnknownExtension, path)
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
func (s *session) writeOutputs(outs []output, rep *report.Report, look render.TextOptions) error {
	var failed error
	for _, out := range outs {
		var b bytes.Buffer
		err := write(&b, out.format, rep, look)
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

// write writes rep in one of the formats; look is how text looks.
func write(w io.Writer, format string, rep *report.Report, look render.TextOptions) error {
	switch format {
	case "json":
		return render.JSON(w, rep)
	case "html":
		return render.HTML(w, rep)
	}
	return render.Text(w, rep, look)
}

// writeFile writes data to path all at once: whoever looks sees what was there
// before, or the whole of data. Only the owner can read it, because it tells of
// a pupil's case. A link is followed, so that it stays one.
func writeFile(path string, data []byte) error {
	switch info, err := os.Stat(path); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return fmt.Errorf("looking at the file to write: %w", err)
	case !info.Mode().IsRegular():
		return errors.New("what is there is no ordinary file")
	default:
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
