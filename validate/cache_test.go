package validate_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// shelf is a cache that lives as long as a test.
type shelf struct {
	mu   sync.Mutex
	kept map[string][]byte
	hits int
}

func (s *shelf) Load(key string) ([]byte, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	data, ok := s.kept[key]
	if ok {
		s.hits++
	}
	return data, ok
}

func (s *shelf) Store(key string, data []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept[key] = bytes.Clone(data)
}

// counting is a Reader that counts what it reads.
type counting struct {
	text.Reader
	mu    sync.Mutex
	reads int
}

func (c *counting) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	c.mu.Lock()
	c.reads++
	c.mu.Unlock()
	return c.Reader.Read(ctx, src, lim)
}

// packed returns a ZIP of a folder.
func packed(t *testing.T, folder string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	if err := errors.Join(w.AddFS(os.DirFS(folder)), w.Close()); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "mappe.zip")
	if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestCacheChangesNothing holds that a report made of kept facts is the same as
// one that was read, and that nothing is read for it: for folders and archives,
// with archives and mails in them.
func TestCacheChangesNothing(t *testing.T) {
	folders, err := filepath.Glob("../testdata/cases/*/files")
	if err != nil || len(folders) < 10 {
		t.Fatalf("%d folders, %v", len(folders), err)
	}
	folders = append(folders, packed(t, folders[0]), packed(t, folders[9]))
	single, err := filepath.Glob("../testdata/cases/*/files/*.eml")
	if err != nil || len(single) == 0 {
		t.Fatal("there is no mail among the cases")
	}
	for _, folder := range append(folders, single[0]) {
		cache, reader := &shelf{kept: map[string][]byte{}}, &counting{Reader: read.New()}
		opt := validate.Options{Reproducible: true, AsOf: asOf, Cache: cache, Reader: reader}
		first, err := validate.Gather(t.Context(), folder, opt)
		if err != nil {
			t.Fatal(err)
		}
		if cache.hits > 0 && len(cache.kept) == 0 {
			t.Errorf("%s: something was there at first", folder)
		}
		reader.reads = 0
		second, err := validate.Gather(t.Context(), folder, opt)
		if err != nil {
			t.Fatal(err)
		}
		if first.Settled() && reader.reads > 0 {
			t.Errorf("%s: %d files were read again", folder, reader.reads)
		}
		if diff := cmp.Diff(first.Report("en"), second.Report("en")); diff != "" {
			t.Errorf("%s: (-read +kept)\n%s", folder, diff)
		}
		print, err := validate.Fingerprint(t.Context(), folder, opt)
		if err != nil || print != first.Fingerprint() || print != second.Fingerprint() {
			t.Errorf("%s: fingerprints %s, %s, %s, %v", folder, print, first.Fingerprint(), second.Fingerprint(), err)
		}
	}
}

// TestCacheKnowsWhatDiffers holds that another content, name or limit is not
// taken for the same file, and that a moved file is.
func TestCacheKnowsWhatDiffers(t *testing.T) {
	cache, reader := &shelf{kept: map[string][]byte{}}, &counting{Reader: read.New()}
	reads := func(opt validate.Options, name, content string) int {
		t.Helper()
		dir := t.TempDir()
		file := filepath.Join(dir, filepath.FromSlash(name))
		if err := errors.Join(os.MkdirAll(filepath.Dir(file), 0o700), os.WriteFile(file, []byte(content), 0o600)); err != nil {
			t.Fatal(err)
		}
		reader.reads = 0
		opt.Cache, opt.Reader = cache, reader
		r, err := validate.Path(t.Context(), dir, opt)
		if err != nil {
			t.Fatal(err)
		}
		if r.Documents[0].Path != name {
			t.Errorf("the document is called %q, want %q", r.Documents[0].Path, name)
		}
		return reader.reads
	}
	for _, tt := range []struct {
		what          string
		opt           validate.Options
		name, content string
		want          int
	}{
		{"new", validate.Options{}, "a.txt", "Referat 14.03.2025", 1},
		{"the same", validate.Options{}, "a.txt", "Referat 14.03.2025", 0},
		{"moved", validate.Options{}, "Møter/a.txt", "Referat 14.03.2025", 0},
		{"said otherwise", validate.Options{Lang: "nn", AsOf: asOf}, "a.txt", "Referat 14.03.2025", 0},
		{"changed", validate.Options{}, "a.txt", "Referat 15.03.2025", 1},
		{"renamed", validate.Options{}, "Referat 2025-03-14.txt", "Referat 14.03.2025", 1},
		{"another limit", validate.Options{Limits: text.Limits{Pages: 7}}, "a.txt", "Referat 14.03.2025", 1},
	} {
		if got := reads(tt.opt, tt.name, tt.content); got != tt.want {
			t.Errorf("%s: %d reads, want %d", tt.what, got, tt.want)
		}
	}
}

// TestCacheLeavesOutWhatMayPass holds that a file is tried again after a problem
// of the moment, and not after one of its own.
func TestCacheLeavesOutWhatMayPass(t *testing.T) {
	for kind, again := range map[text.ProblemKind]bool{
		text.TooSlow: true, text.Crashed: true, text.Damaged: false, text.NeedsPassword: false,
	} {
		reads := 0
		failing := text.ReaderFunc(func(context.Context, text.Source, text.Limits) (*text.Content, error) {
			reads++
			return nil, &text.Problem{Kind: kind}
		})
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "a.pdf"), []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
		opt := validate.Options{Cache: &shelf{kept: map[string][]byte{}}, Reader: failing}
		for range 2 {
			g, err := validate.Gather(t.Context(), dir, opt)
			if err != nil {
				t.Fatal(err)
			}
			if g.Settled() == again {
				t.Errorf("%s: settled is %v", kind, g.Settled())
			}
		}
		if got := reads == 2; got != again {
			t.Errorf("%s: it was read %d times", kind, reads)
		}
	}
}

// TestCacheHoldsNoText holds that what is kept of a document is facts: no text in
// it is longer than a quote may be, apart from the names of files.
func TestCacheHoldsNoText(t *testing.T) {
	folders, err := filepath.Glob("../testdata/cases/*/files")
	if err != nil || len(folders) < 10 {
		t.Fatalf("%d folders, %v", len(folders), err)
	}
	cache := &shelf{kept: map[string][]byte{}}
	for _, folder := range folders {
		if _, err := validate.Gather(t.Context(), folder, validate.Options{Cache: cache}); err != nil {
			t.Fatal(err)
		}
	}
	var look func(name string, v any)
	look = func(name string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for key, inner := range v {
				look(key, inner)
			}
		case []any:
			for _, inner := range v {
				look(name, inner)
			}
		case string:
			if name != "path" && name != "sha256" && utf8.RuneCountInString(v) > 80 {
				t.Errorf("%s has %d letters", name, utf8.RuneCountInString(v))
			}
		}
	}
	for _, data := range cache.kept {
		var v any
		if err := json.Unmarshal(data, &v); err != nil {
			t.Fatal(err)
		}
		look("", v)
	}
}

// TestFingerprintSeesWhatIsPassedOver holds that every change in a folder is one
// of its fingerprint.
func TestFingerprintSeesWhatIsPassedOver(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.txt")
	var seen []string
	for _, step := range []func() error{
		func() error { return os.WriteFile(file, []byte("a"), 0o600) },
		func() error { return os.WriteFile(file, []byte("b"), 0o600) },
		func() error { return os.Rename(file, filepath.Join(dir, "b.txt")) },
		func() error { return os.WriteFile(filepath.Join(dir, "Thumbs.db"), nil, 0o600) },
	} {
		if err := step(); err != nil {
			t.Fatal(err)
		}
		print, err := validate.Fingerprint(t.Context(), dir, validate.Options{})
		if err != nil {
			t.Fatal(err)
		}
		seen = append(seen, print)
	}
	for i := range seen {
		for j := range i {
			if seen[i] == seen[j] {
				t.Errorf("steps %d and %d look the same", j, i)
			}
		}
	}
}
