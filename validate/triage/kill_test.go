package triage_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/isolate"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// runVariable makes of the test program one that does nothing but triage: inbox,
// output and cache, a line each.
const runVariable = "MAPPESJEKK_TRIAGE_RUN"

// shardVariable is which of four shards such a program checks; not set: all.
const shardVariable = "MAPPESJEKK_TRIAGE_SHARD"

var day = time.Date(2026, time.June, 1, 0, 0, 0, 0, time.UTC)

func TestMain(m *testing.M) {
	isolate.Main()
	if folders := os.Getenv(runVariable); folders != "" {
		f := strings.Split(folders, "\n")
		if err := runOnce(f[0], f[1], f[2]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func runOnce(inbox, output, cacheDir string) error {
	cache, err := triage.OpenCache(cacheDir, 0)
	if err != nil {
		return err
	}
	opt := triage.Options{Check: validate.Options{AsOf: day}, Output: output, Cache: cache}
	if part, err := strconv.Atoi(os.Getenv(shardVariable)); err == nil {
		opt.Select.Shard = triage.Shard{Part: part, Of: 4}
	}
	res, err := triage.Run(context.Background(), inbox, opt)
	if err == nil {
		res.Close()
	}
	return err
}

// process returns the test program as one that does nothing but triage.
func process(t *testing.T, inbox, output, cache string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), runVariable+"="+strings.Join([]string{inbox, output, cache}, "\n"))
	cmd.Stderr = os.Stderr
	return cmd
}

// tree returns the files of a folder and what stands in them, apart from the lock
// and what is being written.
func tree(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || p == ".triage/lock" {
			return err
		}
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(p)))
		files[p] = string(data)
		return err
	})
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	return files
}

// TestKilledAtAnyMoment kills a run at twenty random moments and holds that what
// lies there is whole each time, and in the end the same as after a run that
// nobody disturbed.
func TestKilledAtAnyMoment(t *testing.T) {
	inbox := t.TempDir()
	newGenerator(t, 1).make(t, inbox, 40)
	calm, calmCache := t.TempDir(), t.TempDir()
	start := time.Now()
	if err := process(t, inbox, calm, calmCache).Run(); err != nil {
		t.Fatal(err)
	}
	took := time.Since(start)
	seed := rand.Uint64()
	t.Logf("undisturbed, it takes %v; the seed is %d", took, seed)
	random := rand.New(rand.NewPCG(seed, 2))
	output, cache := t.TempDir(), t.TempDir()
	killed := 0
	for range 20 {
		cmd := process(t, inbox, output, cache)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(random.Int64N(int64(took) / 6)))
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		if cmd.Wait() != nil {
			killed++
		}
		for name, data := range tree(t, output) {
			if !whole(name, data) {
				t.Errorf("%s is half written", name)
			}
		}
	}
	left := len(tree(t, output))
	t.Logf("%d runs were killed; %d files lie there", killed, left)
	if err := process(t, inbox, output, cache).Run(); err != nil {
		t.Fatal(err)
	}
	compareTrees(t, tree(t, calm), tree(t, output))
}

// whole reports whether a file that others may see is complete.
func whole(name, data string) bool {
	switch {
	case strings.HasPrefix(filepath.Base(name), ".mappesjekk-"):
		return true // is being written; nobody takes it for a result
	case strings.HasSuffix(name, ".json"):
		return json.Valid([]byte(data))
	case strings.HasSuffix(name, ".xlsx"):
		_, err := zip.NewReader(strings.NewReader(data), int64(len(data)))
		return err == nil
	case strings.HasSuffix(name, ".html"):
		return strings.HasSuffix(strings.TrimSpace(data), "</html>")
	}
	return strings.HasSuffix(data, "\n")
}

func compareTrees(t *testing.T, want, got map[string]string) {
	t.Helper()
	for name, data := range want {
		switch other, ok := got[name]; {
		case !ok:
			t.Errorf("%s is missing", name)
		case other != data:
			i := 0
			for i < min(len(data), len(other)) && data[i] == other[i] {
				i++
			}
			t.Errorf("%s differs from byte %d on: %.80q, want %.80q", name, i, other[i:], data[i:])
		}
	}
	for name := range got {
		if _, ok := want[name]; !ok {
			t.Errorf("%s is left over", name)
		}
	}
}

// TestFourProcesses holds that the shards that four processes check at the same
// time make up the same overview and reports as one run, with one cache for all.
func TestFourProcesses(t *testing.T) {
	inbox := t.TempDir()
	newGenerator(t, 2).make(t, inbox, 24)
	if err := os.WriteFile(filepath.Join(inbox, "notat.txt"), []byte("Husk lunsj."), 0o600); err != nil {
		t.Fatal(err)
	}
	single := t.TempDir()
	if err := runOnce(inbox, single, t.TempDir()); err != nil {
		t.Fatal(err)
	}
	cache := t.TempDir()
	var shards []string
	var running []*exec.Cmd
	for i := range 4 {
		shards = append(shards, t.TempDir())
		cmd := process(t, inbox, shards[i], cache)
		cmd.Env = append(cmd.Env, fmt.Sprintf("%s=%d", shardVariable, i+1))
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		running = append(running, cmd)
	}
	for _, cmd := range running {
		if err := cmd.Wait(); err != nil {
			t.Fatal(err)
		}
	}
	merged := t.TempDir()
	res, err := triage.Merge(t.Context(), shards, triage.Options{Output: merged})
	if err != nil {
		t.Fatal(err)
	}
	res.Close()
	compareTrees(t, tree(t, single), tree(t, merged))
	// Once more, over what is there already.
	if res, err = triage.Merge(t.Context(), append(shards, merged), triage.Options{Output: merged}); err != nil {
		t.Fatal(err)
	}
	res.Close()
	if !bytes.Equal([]byte(tree(t, single)["oversikt.json"]), []byte(tree(t, merged)["oversikt.json"])) {
		t.Error("merging twice makes another overview")
	}
}
