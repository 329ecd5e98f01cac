package intake

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// walker gathers the entries of one folder tree.
type walker struct {
	ctx     context.Context
	fsys    fs.FS
	files   []File
	skipped []Skipped
}

// folder lists the folder that the file system calls name and the report calls
// shown ("" for the uppermost). It returns an error only if nothing at all could
// be listed, or if ctx has ended.
func (w *walker) folder(name, shown string) error {
	if err := w.ctx.Err(); err != nil {
		return err
	}
	entries, err := fs.ReadDir(w.fsys, name)
	if err != nil {
		if shown == "" {
			return nameless(err)
		}
		if reason, junk := Junk(shown); junk {
			// Windows lets nobody list its own folders on a memory stick.
			w.skip(shown, reason.Kind(), reason)
		} else {
			w.files = append(w.files, File{Path: shown, Err: fmt.Errorf("listing a folder: %w", nameless(err))})
		}
	}
	if len(entries) == 0 && err == nil && shown != "" {
		w.skip(shown, KindEmptyFolder, "")
	}
	taken := make(map[string]bool, len(entries))
	for _, e := range entries {
		at := path.Join(shown, unique(clean(e.Name()), taken))
		if err := w.entry(path.Join(name, e.Name()), at, e); err != nil {
			return err
		}
	}
	return nil
}

// entry sorts one entry of a folder into files and skipped.
func (w *walker) entry(name, shown string, e fs.DirEntry) error {
	reason, junk := Junk(shown)
	kind := Type(e)
	switch {
	case kind&fs.ModeSymlink != 0:
		w.skip(shown, KindLink, "")
	case junk && kind.IsRegular():
		w.skip(shown, reason.Kind(), reason)
	case kind.IsDir():
		return w.folder(name, shown)
	case !kind.IsRegular():
		w.skip(shown, KindSpecial, "")
	default:
		f := File{Path: shown, fsys: w.fsys, name: name}
		if info, err := e.Info(); err != nil {
			f.Err = fmt.Errorf("looking at a file: %w", nameless(err))
		} else {
			f.Size = info.Size()
		}
		w.files = append(w.files, f)
	}
	return nil
}

func (w *walker) skip(shown string, kind Kind, reason Reason) {
	w.skipped = append(w.skipped, Skipped{Path: shown, Kind: kind, Reason: reason})
}

// clean returns name as a report spells it: NFC (macOS writes "å" as two signs)
// and valid UTF-8.
func clean(name string) string {
	return norm.NFC.String(strings.ToValidUTF8(name, "\uFFFD"))
}

// unique returns name, with " (2)", " (3)" … before its extension if the folder
// has shown that name already, and takes note of it.
func unique(name string, taken map[string]bool) string {
	ext := path.Ext(name)
	stem := strings.TrimSuffix(name, ext)
	if stem == "" {
		stem, ext = ext, ""
	}
	free := name
	for n := 2; taken[free]; n++ {
		free = fmt.Sprintf("%s (%d)%s", stem, n, ext)
	}
	taken[free] = true
	return free
}
