package triage_test

import (
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestGenerate writes an inbox of generated cases into a folder, for trying things
// out:
//
//	MAPPESJEKK_GENERATE=1000:/somewhere/inbox go test ./validate/triage -run TestGenerate
func TestGenerate(t *testing.T) {
	number, dir, ok := strings.Cut(os.Getenv("MAPPESJEKK_GENERATE"), ":")
	if !ok {
		t.Skip("MAPPESJEKK_GENERATE says how many cases to write where: 1000:inbox")
	}
	n, err := strconv.Atoi(number)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	newGenerator(t, uint64(n)).make(t, dir, n)
}

// TestNoTwoDocumentsAreAlike holds that the generator makes cases as different as
// the benchmarks take them to be.
func TestNoTwoDocumentsAreAlike(t *testing.T) {
	dir := t.TempDir()
	newGenerator(t, 5).make(t, dir, 60)
	seen := map[string]string{}
	for name, data := range tree(t, dir) {
		if len(data) == 0 {
			continue
		}
		if other, ok := seen[data]; ok {
			t.Errorf("%s and %s are alike", name, other)
		}
		seen[data] = name
	}
	if len(seen) < 500 {
		t.Errorf("only %d files were made", len(seen))
	}
}
