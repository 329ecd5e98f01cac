package validate

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Gathered is what was read of a folder: facts, and no text. Whoever needs the
// report in two languages reads the folder once.
type Gathered struct {
	collector   *collector
	name        string
	folder      *casefile.Case
	fingerprint string
	seconds     float64
}

// Fingerprint tells the folder's content from every other: the names and bytes of
// the files, and what was passed over. It is what the function Fingerprint
// returns of the same folder.
func (g *Gathered) Fingerprint() string { return g.fingerprint }

// CaseNumber returns the case number that the folder's saksmappe.yaml gives; ""
// if it gives none.
func (g *Gathered) CaseNumber() string {
	if g.folder.Manifest == nil {
		return ""
	}
	return g.folder.Manifest.CaseNumber
}

// Settled reports whether the same files would yield the same facts once more. It
// is false where a reader was too slow, broke down or was refused a file.
func (g *Gathered) Settled() bool {
	return !slices.ContainsFunc(g.collector.facts, passing)
}

// judged returns the report of what was gathered, in the language of the options.
func judged(g *Gathered, err error) (*report.Report, error) {
	if err != nil {
		return nil, err
	}
	return g.Report(""), nil
}

// Fingerprint returns what Gathered.Fingerprint would for path, without reading
// the documents: at the speed of hashing. Of opt, Limits and Jobs count.
func Fingerprint(ctx context.Context, path string, opt Options) (string, error) {
	opt, err := opt.withDefaults()
	if err != nil {
		return "", err
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", ErrNotFound
	case err != nil:
		return "", fmt.Errorf("looking at the path: %w", nameless(err))
	case !info.IsDir():
		data, err := readSingle(path, opt.Limits.FileBytes)
		if err != nil {
			return "", err
		}
		return fingerprint([]*origin{{path: filepath.Base(path), sha256: sum(data)}}, nil), nil
	}
	root, err := os.OpenRoot(path)
	if err != nil {
		return "", fmt.Errorf("opening the folder: %w", nameless(err))
	}
	defer root.Close()
	files, skipped, err := intake.Walk(ctx, root.FS())
	if err != nil {
		return "", err
	}
	origins := hashAll(ctx, files, opt)
	if err := ctx.Err(); err != nil {
		return "", err
	}
	var over []passed
	for _, s := range skipped {
		over = append(over, passed{Path: s.Path, Why: passedKind(s.Kind)})
	}
	return fingerprint(origins, over), nil
}

// hashAll returns the files with their hashes, as a check would have them.
func hashAll(ctx context.Context, files []intake.File, opt Options) []*origin {
	origins := make([]*origin, len(files))
	places := make(chan struct{}, opt.Jobs)
	var hashing sync.WaitGroup
	for i, f := range files {
		if ctx.Err() != nil {
			break
		}
		places <- struct{}{}
		hashing.Go(func() {
			defer func() { <-places }()
			origins[i] = &origin{path: f.Path}
			if data, err := f.Read(opt.Limits.FileBytes); err == nil {
				origins[i].sha256 = sum(data)
			}
		})
	}
	hashing.Wait()
	return origins
}

// fingerprint hashes what lies in a folder. A file that could not be loaded has
// no hash; only its name counts.
func fingerprint(origins []*origin, skipped []passed) string {
	files := make([][2]string, 0, len(origins))
	for _, o := range origins {
		files = append(files, [2]string{o.path, o.sha256})
	}
	slices.SortFunc(files, func(a, b [2]string) int { return cmp.Compare(a[0], b[0]) })
	slices.SortFunc(skipped, func(a, b passed) int { return cmp.Compare(a.Path, b.Path) })
	h := sha256.New()
	// Neither slices of texts nor passed can fail to encode, nor can a hash to be
	// written to.
	_ = json.NewEncoder(h).Encode([]any{files, skipped})
	return hex.EncodeToString(h.Sum(nil))
}
