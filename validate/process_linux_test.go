package validate_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// program builds the command and returns its path.
func program(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "mappesjekk")
	if out, err := exec.Command("go", "build", "-o", path, "../cmd/mappesjekk").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return path
}

// lay writes files to a new folder. What the file system refuses to hold is left out.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "mappe")
	for name, data := range files {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if os.MkdirAll(filepath.Dir(file), 0o700) != nil || os.WriteFile(file, []byte(data), 0o600) != nil {
			t.Logf("%q can't be written here", name)
		}
	}
	return dir
}

// checked runs the command on a folder while watch looks on, again and again, at its
// process and those that it has started.
func checked(t *testing.T, binary, folder string, watch func(pid int, children []int), args ...string) *report.Report {
	t.Helper()
	var out, errs bytes.Buffer
	cmd := exec.Command(binary, append([]string{"check", "--format=json", "--reproducible", "--as-of=2026-06-01", "--fail-on=never", folder}, args...)...)
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case err := <-ended:
			r := new(report.Report)
			if err != nil || json.Unmarshal(out.Bytes(), r) != nil {
				t.Fatalf("%v, %s", err, errs.String())
			}
			return r
		case <-time.After(5 * time.Millisecond):
			watch(cmd.Process.Pid, childrenOf(cmd.Process.Pid))
		}
	}
}

// childrenOf returns the processes that pid has started.
func childrenOf(pid int) []int {
	var children []int
	lists, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/children", pid))
	for _, list := range lists {
		data, _ := os.ReadFile(list) // the thread may have ended
		for _, field := range strings.Fields(string(data)) {
			if child, err := strconv.Atoi(field); err == nil {
				children = append(children, child)
			}
		}
	}
	return children
}

// field returns a number out of a file of /proc/pid; 0 if the process is gone.
func field(pid int, file string, n int) int64 {
	data, _ := os.ReadFile(fmt.Sprintf("/proc/%d/%s", pid, file))
	_, after, found := strings.Cut(string(data), ") ") // behind the name of the program, in stat
	if !found {
		after = string(data)
	}
	if fields := strings.Fields(after); n < len(fields) {
		v, _ := strconv.ParseInt(fields[n], 10, 64)
		return v
	}
	return 0
}

// TestKilledProcess kills the process that reads a document, as the system does when
// memory is short: the report is full, and one document has a problem.
func TestKilledProcess(t *testing.T) {
	if _, err := os.Stat(fmt.Sprintf("/proc/%d/task/%[1]d/children", os.Getpid())); err != nil {
		t.Skip("the kernel does not tell which processes a process has started")
	}
	var body strings.Builder
	for range 1_500_000 {
		fmt.Fprintf(&body, `<w:p w:rsidR="%08X"/>`, rand.Uint32())
	}
	files := map[string]string{"a.txt": note, "midt.docx": docx(t, wordBody+body.String()), "post.eml": mail, "å.txt": note + "Til slutt."}
	killed := 0
	const work = 30 // hundredths of a second of work: more than it takes to start
	r := checked(t, program(t), lay(t, files), func(_ int, children []int) {
		for _, child := range children {
			if killed == 0 && field(child, "stat", 11) > work && syscall.Kill(child, syscall.SIGKILL) == nil {
				killed++
			}
		}
	}, "--jobs=1", "--ocr=off")
	if killed == 0 {
		t.Fatal("no process worked on the document for long")
	}
	for path, want := range map[string]string{
		"a.txt": "document text ", "midt.docx": "document unreadable crashed", "post.eml": "document text ", "å.txt": "document text ",
	} {
		if got := entries(r)[path]; got != want {
			t.Errorf("%s is %q, want %q", path, got, want)
		}
	}
	problems := 0
	for _, d := range r.Documents {
		if d.ProblemKind != "" {
			problems++
		}
	}
	if problems != 1 {
		t.Errorf("%d documents have a problem", problems)
	}
}

// TestMemoryOfAllProcesses lays one file of each hostile kind beside good documents:
// those are judged as if alone, each hostile one is accounted for, and the program and
// all that it starts take up no more than a gibibyte.
func TestMemoryOfAllProcesses(t *testing.T) {
	const most = 1 << 30
	binary := program(t)
	good := map[string]string{"notat.txt": note, "post.eml": mail}
	data, err := os.ReadFile("../testdata/eksempel/Redegjørelse.docx")
	if err != nil {
		t.Fatal(err)
	}
	good["Redegjørelse.docx"] = string(data)
	peak := int64(0)
	watch := func(pid int, children []int) {
		pages := int64(0)
		for _, p := range append(children, pid) {
			pages += field(p, "statm", 1)
		}
		peak = max(peak, pages*int64(os.Getpagesize()))
	}
	goodOf := func(r *report.Report) []report.Document {
		return slices.DeleteFunc(slices.Clone(r.Documents), func(d report.Document) bool {
			file, _, _ := strings.Cut(d.Path, "!/")
			_, ok := good[file]
			return !ok
		})
	}
	alone := goodOf(checked(t, binary, lay(t, good), watch, "--jobs=2", "--ocr=off"))
	hostile := hostiles(t)
	all := map[string]string{}
	for _, h := range hostile {
		all[h.name] = h.data
	}
	for name, data := range good {
		all[name] = data
	}
	start := time.Now()
	r := checked(t, binary, lay(t, all), watch, "--jobs=2", "--ocr=off")
	t.Logf("%d files in %v, %d MiB at most", len(all), time.Since(start).Round(time.Millisecond), peak>>20)
	if diff := cmp.Diff(alone, goodOf(r)); diff != "" {
		t.Errorf("good documents are judged otherwise among hostile ones (-alone +among):\n%s", diff)
	}
	for _, h := range hostile {
		if entries(r)[h.name] == "" {
			t.Errorf("%q is not accounted for", h.name)
		}
	}
	if peak > most {
		t.Errorf("%d MiB of memory were taken up", peak>>20)
	}
}

// TestNoTempFiles holds that nothing is laid down where programs put what they need
// for a while: not of any format, and not to read scans.
func TestNoTempFiles(t *testing.T) {
	files := map[string]string{"post.eml": mail, "notat.txt": note, "pakke.zip": zipOf(t, map[string]string{"a.txt": note})}
	samples, err := filepath.Glob("../testdata/eksempel/*")
	photos, photoErr := filepath.Glob("../testdata/cases/*/files/*.jpg")
	if err != nil || photoErr != nil || len(samples) < 5 || len(photos) == 0 {
		t.Fatalf("%d samples, %d photos", len(samples), len(photos))
	}
	for _, sample := range append(samples, photos[0]) {
		data, err := os.ReadFile(sample)
		if err != nil {
			t.Fatal(err)
		}
		files[filepath.Base(sample)] = string(data)
	}
	binary, folder, temp := program(t), lay(t, files), t.TempDir()
	for _, name := range []string{"TMPDIR", "TMP", "TEMP"} {
		t.Setenv(name, temp)
	}
	watcher, err := syscall.InotifyInit1(syscall.IN_NONBLOCK | syscall.IN_CLOEXEC)
	if err != nil {
		t.Skipf("files can't be watched here: %v", err)
	}
	defer syscall.Close(watcher)
	for _, dir := range []string{temp, folder} {
		if _, err := syscall.InotifyAddWatch(watcher, dir, syscall.IN_CREATE|syscall.IN_MOVED_TO); err != nil {
			t.Fatal(err)
		}
	}
	r := checked(t, binary, folder, func(int, []int) {})
	if len(r.Documents) < len(files) {
		t.Errorf("%d documents of %d files", len(r.Documents), len(files))
	}
	events := make([]byte, 4096)
	if n, err := syscall.Read(watcher, events); err != syscall.EAGAIN {
		t.Errorf("files were made: %d bytes of events, %v", n, err)
	}
}
