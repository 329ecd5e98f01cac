package triage_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// TestScale measures triage over as many generated cases as MAPPESJEKK_SCALE says,
// cold and a second time, and holds the figures against what was promised:
//
//	MAPPESJEKK_SCALE=100,1000,5000 go test ./validate/triage -run TestScale -v -timeout 2h
//
// Nothing else should run on the machine meanwhile.
func TestScale(t *testing.T) {
	sizes := os.Getenv("MAPPESJEKK_SCALE")
	if sizes == "" {
		t.Skip("MAPPESJEKK_SCALE says how many cases to measure: 100,1000,5000")
	}
	program := filepath.Join(t.TempDir(), "mappesjekk")
	if out, err := exec.Command("go", "build", "-o", program, "../../cmd/mappesjekk").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	peaks := map[int]int64{}
	last := 0
	for size := range strings.SplitSeq(sizes, ",") {
		n, err := strconv.Atoi(size)
		if err != nil {
			t.Fatal(err)
		}
		inbox, output, cache := t.TempDir(), t.TempDir(), t.TempDir()
		newGenerator(t, uint64(n)).make(t, inbox, n)
		cold := measure(t, program, inbox, output, cache)
		again := measure(t, program, inbox, output, cache)
		t.Logf("%d cases, %d files, %d MiB: cold %v; second run %v", n, files(t, inbox), sizeOf(t, inbox)>>20, cold, again)
		peaks[n] = cold.peak
		if n == 5000 {
			if cold.wall > 10*time.Minute || again.wall > time.Minute {
				t.Logf("%d cases took %v, the second time %v; promised were 10m and 1m", n, cold.wall, again.wall)
			}
			if cold.peak > 600<<20 {
				t.Errorf("the peak is %d MiB", cold.peak>>20)
			}
			if growth := cold.peak - peaks[last]; last > 0 && growth/int64(n-last) > 5<<10 {
				t.Errorf("memory grows by %d bytes a case", growth/int64(n-last))
			}
		}
		last = n
		for _, dir := range []string{inbox, output, cache} {
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// cost is what a run took.
type cost struct {
	wall, cpu time.Duration
	peak      int64 // bytes: the proportional set sizes of all processes together
}

func (c cost) String() string {
	return fmt.Sprintf("%.1fs (%.1fs CPU), %d MiB", c.wall.Seconds(), c.cpu.Seconds(), c.peak>>20)
}

// measure runs triage.
func measure(t *testing.T, program, inbox, output, cache string) cost {
	t.Helper()
	cmd := exec.Command(program, "triage", inbox, "--output", output, "--cache", cache,
		"--ocr", "off", "--as-of", "2026-06-01", "--fail-on", "never", "--quiet")
	var problems bytes.Buffer
	cmd.Stderr = &problems
	start := time.Now()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	c := cost{}
	look := time.NewTicker(200 * time.Millisecond)
	defer look.Stop()
	for {
		select {
		case err := <-ended:
			if err != nil {
				t.Fatalf("%v: %s", err, problems.String())
			}
			c.wall = time.Since(start)
			c.cpu = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
			return c
		case <-look.C:
			c.peak = max(c.peak, together(cmd.Process.Pid))
		}
	}
}

// together returns the memory of a process and its children: pages that several
// share count for each in part (PSS).
func together(pid int) int64 {
	sum := proportional(pid)
	stats, err := filepath.Glob("/proc/[0-9]*/stat")
	if err != nil {
		return sum
	}
	for _, stat := range stats {
		data, err := os.ReadFile(stat)
		if err != nil {
			continue // it has ended
		}
		// The name in parentheses may hold anything; the parent is the second field behind it.
		fields := strings.Fields(string(data[bytes.LastIndexByte(data, ')')+1:]))
		if len(fields) > 1 && fields[1] == strconv.Itoa(pid) {
			if child, err := strconv.Atoi(filepath.Base(filepath.Dir(stat))); err == nil {
				sum += proportional(child)
			}
		}
	}
	return sum
}

func proportional(pid int) int64 {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/smaps_rollup", pid))
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(data)) {
		if rest, ok := strings.CutPrefix(line, "Pss:"); ok {
			kib, err := strconv.ParseInt(strings.Fields(rest)[0], 10, 64)
			if err != nil {
				return 0
			}
			return kib << 10
		}
	}
	return 0
}

func files(t *testing.T, dir string) (n int) {
	t.Helper()
	walk(t, dir, func(fs.FileInfo) { n++ })
	return n
}

func sizeOf(t *testing.T, dir string) (bytes int64) {
	t.Helper()
	walk(t, dir, func(f fs.FileInfo) { bytes += f.Size() })
	return bytes
}

func walk(t *testing.T, dir string, each func(fs.FileInfo)) {
	t.Helper()
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			each(info)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
