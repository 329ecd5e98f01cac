package triage

import (
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// ErrNoInbox is returned for an inbox that is no folder or can't be listed.
var ErrNoInbox = errors.New("the inbox can't be listed")

// ErrMissing is returned together with ErrNoInbox for an inbox that is not there.
var ErrMissing = errors.New("there is no such folder")

// ErrPattern is returned for a glob that makes no sense.
var ErrPattern = errors.New("the pattern makes no sense")

// Selection says which entries of an inbox are taken. The zero value takes all.
type Selection struct {
	// Globs are patterns of path.Match; a name must match one of them. None: all.
	Globs []string
	// Since leaves out cases of which no file has changed since then. Zero: none.
	Since time.Time
	// Limit is how many cases are taken, in the order of their names. Zero: all.
	Limit int
	// Shard takes one part of the cases; which, depends on nothing but their names.
	Shard Shard
}

// Shard is one of several parts of equal size: 3 of 16. The zero value is the
// whole.
type Shard struct{ Part, Of int }

// holds reports whether the case of the given name belongs to the part.
func (s Shard) holds(name string) bool {
	if s.Of <= 1 {
		return true
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(norm.NFC.String(name))) // a hash takes everything
	return int(h.Sum64()%uint64(s.Of)) == s.Part-1
}

// entry is a case that is to be checked.
type entry struct {
	name string // as the overview calls it, NFC
	path string // for the file system
}

// list returns the cases in the inbox, in the order of their names, and what lies
// there besides.
func list(inbox string, opt Options) ([]entry, []report.Ignored, error) {
	for _, glob := range opt.Select.Globs {
		if _, err := path.Match(glob, ""); err != nil {
			return nil, nil, ErrPattern
		}
	}
	found, err := os.ReadDir(inbox)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, fmt.Errorf("%w: %w", ErrNoInbox, ErrMissing)
	case err != nil:
		return nil, nil, fmt.Errorf("%w: %w", ErrNoInbox, nameless(err))
	}
	var cases []entry
	var others []report.Ignored
	taken := map[string]bool{}
	for _, e := range found {
		name := unique(norm.NFC.String(strings.ToValidUTF8(e.Name(), "\uFFFD")), taken)
		at := filepath.Join(inbox, e.Name())
		if opt.Output != "" && sameFile(at, opt.Output) {
			continue
		}
		why := noCase(e)
		if why == "" && e.IsDir() && isOutput(at) {
			why = "own-output"
		}
		if why == "" && !e.IsDir() && !mayBeBundle(at) {
			why = "not-a-case"
		}
		if why != "" {
			others = append(others, ignored(name, why, opt.Check.Lang))
			continue
		}
		if opt.Select.takes(name, at) {
			cases = append(cases, entry{name: name, path: at})
		}
	}
	slices.SortFunc(cases, func(a, b entry) int { return intake.Compare(a.name, b.name) })
	slices.SortFunc(others, func(a, b report.Ignored) int { return intake.Compare(a.Path, b.Path) })
	return opt.Select.cut(cases), others, nil
}

// isOutput reports whether a folder is the output folder of a run: it has the
// records and the reports, which openStore makes together.
func isOutput(at string) bool {
	for _, folder := range []string{recordsFolder, reportsFolder} {
		if info, err := os.Lstat(filepath.Join(at, folder)); err != nil || !info.IsDir() {
			return false
		}
	}
	return true
}

// noCase tells why an entry of the inbox can't be a case; "" where it may be one.
// Whether a file is a bundle shows when it is opened.
func noCase(e fs.DirEntry) string {
	_, junk := intake.Junk(e.Name())
	kind := intake.Type(e)
	switch {
	case junk || strings.HasPrefix(e.Name(), "."):
		return "junk"
	case kind&fs.ModeSymlink != 0:
		return "link"
	case !kind.IsDir() && !kind.IsRegular():
		return "special"
	}
	return ""
}

// bundleSigns are what the first bytes of a file with others in it can be: ZIP, PDF,
// 7z, gzip, and the compound files that Outlook keeps mails in.
var bundleSigns = []string{"PK\x03\x04", "PK\x05\x06", "%PDF-", "7z\xBC\xAF\x27\x1C", "\x1F\x8B", "\xD0\xCF\x11\xE0"}

// mayBeBundle reports whether it is worth while to open a file as a case. Whether
// it is one shows then.
func mayBeBundle(at string) bool {
	switch strings.ToLower(filepath.Ext(at)) {
	case ".pdf", ".eml", ".msg", ".zip", ".asice", ".sce", ".7z", ".tgz", ".gz":
		return true // whatever stands in it: a damaged one is told of as a case
	}
	f, err := os.Open(at)
	if err != nil {
		return true // the check tells of it
	}
	defer f.Close()
	head := make([]byte, 8)
	n, err := io.ReadFull(f, head)
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return true
	}
	return slices.ContainsFunc(bundleSigns, func(sign string) bool { return strings.HasPrefix(string(head[:n]), sign) })
}

// takes reports whether the selection has room for a case.
func (s Selection) takes(name, at string) bool {
	match := len(s.Globs) == 0
	for _, glob := range s.Globs {
		hit, err := path.Match(norm.NFC.String(glob), name)
		match = match || err == nil && hit
	}
	return match && (s.Since.IsZero() || !arrival(at).Before(s.Since))
}

// cut takes the shard's part of the cases, and no more than the limit.
func (s Selection) cut(cases []entry) []entry {
	if s.Limit > 0 && len(cases) > s.Limit {
		cases = cases[:s.Limit]
	}
	return slices.DeleteFunc(cases, func(e entry) bool { return !s.Shard.holds(e.name) })
}

// fromPaths returns the cases at the given paths, in their order.
func fromPaths(paths []string) []entry {
	var cases []entry
	taken := map[string]bool{}
	for _, p := range paths {
		name := unique(norm.NFC.String(strings.ToValidUTF8(intake.Name(p), "\uFFFD")), taken)
		cases = append(cases, entry{name: name, path: p})
	}
	return cases
}

// arrival returns when the newest file of a case was last changed; zero where that
// can't be found out.
func arrival(at string) time.Time {
	var newest time.Time
	// What can't be listed doesn't count; the check itself tells of it.
	_ = filepath.WalkDir(at, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil
		}
		if info, err := d.Info(); err == nil && info.ModTime().After(newest) {
			newest = info.ModTime()
		}
		return nil
	})
	return newest.UTC()
}

// unique returns name, with " (2)", " (3)" … behind it where it is taken already,
// and takes note of it.
func unique(name string, taken map[string]bool) string {
	free := name
	for n := 2; taken[free]; n++ {
		free = fmt.Sprintf("%s (%d)", name, n)
	}
	taken[free] = true
	return free
}

func sameFile(a, b string) bool {
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return errA == nil && errB == nil && os.SameFile(infoA, infoB)
}

// nameless returns the cause of a file system error without the path in it.
func nameless(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err
	}
	return err
}
