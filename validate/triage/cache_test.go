package triage

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

func newCache(t *testing.T, limit int64) *Cache {
	t.Helper()
	c, err := OpenCache(filepath.Join(t.TempDir(), "cache"), limit)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// keyOf returns a key as validate makes them.
func keyOf(n int) string { return hashOf(fmt.Append(nil, n)) }

func TestCacheReturnsWhatWasStored(t *testing.T) {
	c := newCache(t, 0)
	if _, ok := c.Load(keyOf(1)); ok {
		t.Error("something is there at first")
	}
	for _, data := range [][]byte{[]byte("{}"), {}, []byte("a\nb\n"), bytes.Repeat([]byte{0, 10}, 1000)} {
		c.Store(keyOf(1), data)
		if got, ok := c.Load(keyOf(1)); !ok || !bytes.Equal(got, data) {
			t.Errorf("%q, %v", got, ok)
		}
	}
	for _, key := range []string{"", "../../etc", "zz", "abc"} {
		c.Store(key, []byte("x"))
		if _, ok := c.Load(key); ok {
			t.Errorf("the key %q has a place", key)
		}
	}
}

// TestDamagedEntryIsMissing holds that neither a torn entry nor one that was put in
// another's place is taken for what was stored.
func TestDamagedEntryIsMissing(t *testing.T) {
	c := newCache(t, 0)
	c.Store(keyOf(1), []byte(`{"bytes":1}`))
	whole, err := os.ReadFile(c.path(keyOf(1)))
	if err != nil {
		t.Fatal(err)
	}
	for name, damaged := range map[string][]byte{
		"empty": {}, "cut": whole[:len(whole)-1], "head only": whole[:64], "changed": bytes.Replace(whole, []byte("1}"), []byte("2}"), 1),
		"not ours": []byte("hei"),
	} {
		if err := os.WriteFile(c.path(keyOf(1)), damaged, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, ok := c.Load(keyOf(1)); ok {
			t.Errorf("%s: it counts", name)
		}
	}
	c.Store(keyOf(2), []byte("x"))
	if err := os.WriteFile(c.path(keyOf(2)), whole, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, ok := c.Load(keyOf(2)); ok {
		t.Error("an entry counts for another key")
	}
}

func TestCacheIsPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has other permissions")
	}
	c := newCache(t, 0)
	c.Store(keyOf(1), []byte("x"))
	err := filepath.WalkDir(filepath.Dir(c.root), func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err == nil && info.Mode().Perm()&0o077 != 0 {
			t.Errorf("others may open %s: %v", filepath.Base(path), info.Mode())
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestTrimDropsTheOldest holds that the cache stays below its limit, and that what
// was used last stays in it.
func TestTrimDropsTheOldest(t *testing.T) {
	c := newCache(t, 200_000)
	now := time.Now()
	for i := range 20 {
		c.Store(keyOf(i), bytes.Repeat([]byte("x"), 1000))
		used := now.Add(-time.Duration(20-i) * 24 * time.Hour)
		if err := os.Chtimes(c.path(keyOf(i)), used, used); err != nil {
			t.Fatal(err)
		}
	}
	if _, ok := c.Load(keyOf(0)); !ok { // it is used now
		t.Fatal("the oldest is not there")
	}
	c.limit = 10_000
	c.Trim()
	info, err := c.Info()
	if err != nil || info.Bytes > 10_000 || info.Entries < 5 {
		t.Errorf("%+v, %v", info, err)
	}
	for i, want := range map[int]bool{0: true, 1: false, 5: false, 18: true, 19: true} {
		if _, ok := c.Load(keyOf(i)); ok != want {
			t.Errorf("entry %d is there: %v", i, ok)
		}
	}
	if err := c.Clean(); err != nil {
		t.Fatal(err)
	}
	if info, err := c.Info(); err != nil || info.Entries != 0 {
		t.Errorf("after cleaning: %+v, %v", info, err)
	}
}

// TestCacheStaysSmall holds that the cache is trimmed while it grows.
func TestCacheStaysSmall(t *testing.T) {
	c := newCache(t, 20_000)
	for i := range 100 {
		c.Store(keyOf(i), bytes.Repeat([]byte("x"), 1000))
		if info, err := c.Info(); err != nil || info.Bytes > 25_000 {
			t.Fatalf("after %d entries: %+v, %v", i+1, info, err)
		}
	}
}

// TestLeftoversGo holds that what killed runs left is removed, but not what another
// run is writing.
func TestLeftoversGo(t *testing.T) {
	c := newCache(t, 0)
	c.Store(keyOf(1), []byte("x"))
	old, young := filepath.Join(c.dir, ".mappesjekk-1.tmp"), filepath.Join(c.dir, ".mappesjekk-2.tmp")
	for _, name := range []string{old, young} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	past := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(old, past, past); err != nil {
		t.Fatal(err)
	}
	c.Trim()
	if _, err := os.Stat(old); err == nil {
		t.Error("what is left over stays")
	}
	if _, err := os.Stat(young); err != nil {
		t.Error("what is being written is gone")
	}
}

func TestStem(t *testing.T) {
	seen := map[string]string{}
	for _, name := range []string{
		"Sak 25-311", "Sak 25-311.zip", "sak 25-311", "Sak 25/311", `Sak 25\311`, "Sak 25:311", "a\nb", "a\tb", "CON", "x.", "x ", "x",
		strings.Repeat("æ", 127), strings.Repeat("æ", 126) + "ø",
	} {
		got := stem(name)
		if len(got) > 120 || strings.ContainsAny(got, "<>:\"/\\|?*\n\t%#") || strings.HasSuffix(got, ".") {
			t.Errorf("%q gives %q", name, got)
		}
		if other, ok := seen[strings.ToLower(got)]; ok {
			t.Errorf("%q and %q share %q", name, other, got)
		}
		seen[strings.ToLower(got)] = name
	}
}
