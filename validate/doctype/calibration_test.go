package doctype_test

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/segment"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// truthDocument is a document of an expected.json.
type truthDocument struct {
	Path  string         `json:"path"`
	Pages string         `json:"pages"`
	Type  doctype.Type   `json:"type"`
	Also  []doctype.Type `json:"also"`
}

// bin gathers the documents whose confidence lies in one tenth.
type bin struct {
	documents, right int
	sum              float64
}

// TestConfidenceIsAProbability compares how sure Classify says it is with how often
// it is right, over all example folders. It prints the table of reliability, and
// bounds the calibration error generously: the folders are few.
func TestConfidenceIsAProbability(t *testing.T) {
	if testing.Short() {
		t.Skip("reads all example folders")
	}
	cases, err := filepath.Glob("../../testdata/cases/*/expected.json")
	if err != nil || len(cases) == 0 {
		t.Fatal("no example folders", err)
	}
	var bins [10]bin
	seconds, all := 0, 0
	for _, file := range cases {
		for path, truths := range truthOf(t, file) {
			for _, d := range documentsIn(t, filepath.Join(filepath.Dir(file), "files", path)) {
				i := slices.IndexFunc(truths, func(t truthDocument) bool { return t.Pages == "" || t.Pages == d.PageRange() })
				if i < 0 {
					continue
				}
				got := doctype.Classify(d)
				is := func(u doctype.Type) bool { return u == truths[i].Type || slices.Contains(truths[i].Also, u) }
				b := &bins[min(int(got.Confidence*10), 9)]
				b.documents++
				b.sum += got.Confidence
				all++
				if is(got.Type) {
					b.right++
				} else if is(got.RunnerUp) {
					seconds++
				}
			}
		}
	}
	const (
		fewest    = 100 // documents, or the test shows nothing
		mostError = 0.2 // mean distance between said and seen
		surely    = 0.9 // what at least must be right of what is said with more than 0.9
	)
	wrong := 0.0
	for i, b := range bins {
		if b.documents == 0 {
			continue
		}
		said, seen := b.sum/float64(b.documents), float64(b.right)/float64(b.documents)
		wrong += max(said-seen, seen-said) * float64(b.documents)
		t.Logf("%.1f–%.1f: %3d documents, said %.2f, right %.2f", float64(i)/10, float64(i+1)/10, b.documents, said, seen)
		if i == len(bins)-1 && seen < surely {
			t.Errorf("of what is said to be sure, %.2f is right", seen)
		}
	}
	wrong /= float64(max(all, 1))
	t.Logf("%d documents, mean error %.3f, %d times the runner-up was right", all, wrong, seconds)
	if all < fewest || wrong > mostError {
		t.Errorf("%d documents, mean error %.3f", all, wrong)
	}
}

// truthOf returns the documents of a truth file by path, containers' members apart.
func truthOf(t *testing.T, file string) map[string][]truthDocument {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var truth struct{ Documents []truthDocument }
	if err := json.Unmarshal(data, &truth); err != nil {
		t.Fatal(err)
	}
	found := map[string][]truthDocument{}
	for _, d := range truth.Documents {
		if !strings.Contains(d.Path, "!/") {
			found[d.Path] = append(found[d.Path], d)
		}
	}
	return found
}

// documentsIn reads a file; one that can't be read, or holds pictures only, has none.
func documentsIn(t *testing.T, path string) []*text.Document {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		return nil // a name that this system spells in another way
	}
	content, err := read.New().Read(context.Background(), text.Source{Name: path, Data: data}, text.Limits{})
	if err != nil || content == nil {
		return nil
	}
	var found []*text.Document
	for _, d := range segment.Split(filepath.Base(path), content) {
		for range d.Lines() {
			found = append(found, d)
			break
		}
	}
	return found
}
