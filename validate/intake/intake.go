// Package intake finds what was handed in: it walks a case folder in an order
// that is the same on every system, tells documents from the debris that
// operating systems and office programs leave behind, and never follows a link
// or opens anything but a regular file. It knows nothing of file formats.
package intake

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
)

// File is one file of the folder that is to be looked at.
type File struct {
	// Path is relative to the folder, NFC and '/'-separated. It names the file in
	// a report and may differ from how the file system spells it.
	Path string
	Size int64 // bytes, when the folder was walked
	// Err tells why the file, or the folder of this path, can't be listed or
	// opened; nil if nothing is known to be wrong. Its text holds no name.
	Err error

	fsys fs.FS
	name string // as the file system spells it
}

// Skipped is an entry of the folder that is not looked at.
type Skipped struct {
	Path   string // as File.Path
	Kind   Kind
	Reason Reason // what sort of junk it is; "" for the other kinds
}

// Kind is why an entry was skipped, as report.Ignored.Kind has it.
type Kind string

// The kinds of skipped entries.
const (
	KindJunk        Kind = "junk"         // debris of a program; see Reason
	KindLink        Kind = "link"         // symbolic link, junction or shortcut, not followed
	KindSpecial     Kind = "special"      // FIFO, device or socket, never opened
	KindEmptyFolder Kind = "empty-folder" // a folder without anything in it
)

// ErrTooLarge is returned by File.Read for a file over the limit.
var ErrTooLarge = errors.New("file is larger than the limit")

// ErrNotRegular is returned for what is no regular file.
var ErrNotRegular = errors.New("not a regular file")

// Walk lists what fsys holds: the files to look at, and what was passed over,
// both sorted by Compare. Pass the FS of an os.Root, so that nothing outside of
// the folder can be opened.
//
// A folder or entry that can't be listed is a File with Err set and does not
// stop the rest. The error is non-nil if the folder itself can't be listed or
// ctx has ended.
func Walk(ctx context.Context, fsys fs.FS) ([]File, []Skipped, error) {
	w := &walker{ctx: ctx, fsys: fsys}
	if err := w.folder(".", ""); err != nil {
		return nil, nil, fmt.Errorf("listing the folder: %w", err)
	}
	slices.SortFunc(w.files, func(a, b File) int { return Compare(a.Path, b.Path) })
	slices.SortFunc(w.skipped, func(a, b Skipped) int { return Compare(a.Path, b.Path) })
	return w.files, w.skipped, nil
}

// Single returns the one file that name denotes in fsys, for a check of a single
// archive, PDF or mail.
func Single(fsys fs.FS, name string) (File, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return File{}, fmt.Errorf("looking at the file: %w", nameless(err))
	}
	if !Type(fs.FileInfoToDirEntry(info)).IsRegular() {
		return File{}, fmt.Errorf("looking at the file: %w", ErrNotRegular)
	}
	return File{Path: clean(path.Base(name)), Size: info.Size(), fsys: fsys, name: name}, nil
}

// Read returns the bytes of f. A file of more than limit bytes yields
// ErrTooLarge and is not read to its end; limit 0 means no limit. The error's
// text holds no name.
func (f File) Read(limit int64) ([]byte, error) {
	if f.Err != nil {
		return nil, f.Err
	}
	if limit > 0 && f.Size > limit {
		return nil, ErrTooLarge
	}
	file, err := f.fsys.Open(f.name)
	if err != nil {
		return nil, fmt.Errorf("opening a file: %w", nameless(err))
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, fmt.Errorf("looking at a file: %w", nameless(err))
	}
	if !Type(fs.FileInfoToDirEntry(info)).IsRegular() {
		return nil, ErrNotRegular
	}
	data, err := readUpTo(file, info.Size(), limit)
	if err != nil {
		return nil, fmt.Errorf("reading a file: %w", nameless(err))
	}
	return data, nil
}

// readUpTo reads r to its end, which is expected after size bytes, unless it
// goes on beyond limit. The file may grow while it is read.
func readUpTo(r io.Reader, size, limit int64) ([]byte, error) {
	if limit > 0 {
		if size > limit {
			return nil, ErrTooLarge
		}
		r = io.LimitReader(r, limit+1)
	}
	data := make([]byte, 0, size+1) // one more: the end is then seen without growing
	for {
		n, err := r.Read(data[len(data):cap(data)])
		data = data[:len(data)+n]
		switch {
		case limit > 0 && int64(len(data)) > limit:
			return nil, ErrTooLarge
		case err == io.EOF:
			return data, nil
		case err != nil:
			return nil, err
		case len(data) == cap(data):
			data = slices.Grow(data, len(data))
		}
	}
}

// nameless returns the cause of a file system error without the path, which is
// nothing that may end up in a terminal.
func nameless(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err
	}
	return err
}
