package isolate

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

func readText(ctx context.Context, p *Pool, s string) (*text.Content, error) {
	return p.Read(ctx, text.Source{Name: "a.txt", Data: []byte(s)}, text.Limits{})
}

func TestReadsAsInProcess(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	for _, src := range []text.Source{
		{Name: "tom.pdf"},
		{Name: "stor.docx", Data: make([]byte, 2000)},
		{Name: "brev.txt", Data: []byte("Dato: 14.03.2025\n\nHei")},
		{Name: "brev.docx", Data: []byte("ikke en ZIP")},
		{Name: "noe.xyz", Data: []byte{0, 1, 2, 3}},
	} {
		lim := text.Limits{FileBytes: 1000}
		want, wantErr := p.local.Read(t.Context(), src, lim)
		got, err := p.Read(t.Context(), src, lim)
		if fmt.Sprint(err) != fmt.Sprint(wantErr) || saying(got) != saying(want) || got.Format != want.Format {
			t.Errorf("%s: %v, %v; want %v, %v", src.Name, got, err, want, wantErr)
		}
		if fmt.Sprint(got.Problem) != fmt.Sprint(want.Problem) {
			t.Errorf("%s: problem %v, want %v", src.Name, got.Problem, want.Problem)
		}
	}
}

// TestWorkersAreReused holds that as many processes start as are needed at a
// time, and not one for each document.
func TestWorkersAreReused(t *testing.T) {
	p := newPool(t, Config{Workers: 2})
	var readers sync.WaitGroup
	for i := range 40 {
		readers.Go(func() {
			want := fmt.Sprint("dokument ", i)
			if c, err := readText(t.Context(), p, want); err != nil || saying(c) != want {
				t.Errorf("%v, %v, want %q", c, err, want)
			}
		})
	}
	readers.Wait()
	if n := len(p.workers()); n < 1 || n > 2 {
		t.Errorf("%d workers", n)
	}
}

// workers returns the processes that run.
func (p *Pool) workers() []*worker {
	p.mu.Lock()
	defer p.mu.Unlock()
	var all []*worker
	for w := range p.running {
		all = append(all, w)
	}
	return all
}

func TestCloseLeavesNothing(t *testing.T) {
	p := newPool(t, Config{Workers: 2})
	busy := make(chan error)
	go func() {
		_, err := readText(t.Context(), p, "hang")
		busy <- err
	}()
	if _, err := readText(t.Context(), p, "Hei"); err != nil {
		t.Fatal(err)
	}
	all := p.workers()
	p.Close()
	p.Close()
	if err := <-busy; !errors.Is(err, ErrClosed) {
		t.Errorf("reading: %v", err)
	}
	for _, w := range all {
		if !w.dead() {
			t.Error("a worker is left")
		}
	}
	if _, err := readText(t.Context(), p, "Hei"); !errors.Is(err, ErrClosed) {
		t.Errorf("after closing: %v", err)
	}
}

func TestContexts(t *testing.T) {
	life, end := context.WithCancel(t.Context())
	p, err := New(life, Config{Workers: 2})
	if err != nil {
		t.Fatal(err)
	}
	defer p.Close()
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(200*time.Millisecond, cancel)
	start := time.Now()
	if c, err := p.Read(ctx, text.Source{Name: "a", Data: []byte("spin")}, text.Limits{}); c != nil || !errors.Is(err, context.Canceled) {
		t.Errorf("%v, %v", c, err)
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("a cancelled document took %v", took)
	}
	if _, err := readText(t.Context(), p, "Hei"); err != nil {
		t.Errorf("after it: %v", err)
	}
	all := p.workers()
	end()
	for _, w := range all {
		select {
		case <-w.gone:
		case <-time.After(10 * time.Second):
			t.Fatal("a worker outlives its context")
		}
	}
}

// TestIdleWorkerKilled holds that no document pays for a worker that was killed
// before it had one.
func TestIdleWorkerKilled(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	for range 3 {
		if c, err := readText(t.Context(), p, "Hei"); err != nil || c.Problem != nil {
			t.Fatalf("%v, %v", c, err)
		}
		for _, w := range p.workers() {
			w.kill()
			<-w.gone
		}
	}
}

// TestWorkerKilledAtWork holds that a worker which somebody kills takes no more
// than the document in its hands with it.
func TestWorkerKilledAtWork(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	time.AfterFunc(300*time.Millisecond, func() {
		for _, w := range p.workers() {
			w.kill()
		}
	})
	c, err := p.Read(t.Context(), text.Source{Name: "a.pdf", Data: []byte("hang")}, text.Limits{})
	if err != nil || c.Problem == nil || c.Problem.Kind != text.Crashed || c.Format != text.PDF {
		t.Errorf("%v, %v", c, err)
	}
	if c, err := readText(t.Context(), p, "Hei"); err != nil || saying(c) != "Hei" {
		t.Errorf("after it: %v, %v", c, err)
	}
}

func TestPictures(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	show := func(data string, most int) (got []string) {
		for picture, err := range p.Pictures(t.Context(), text.Source{Name: "a.pdf", Data: []byte(data)}, text.PDF, text.Limits{}, []int{0, 1, 2, 3}) {
			if problem, ok := errors.AsType[*text.Problem](err); ok {
				got = append(got, fmt.Sprint(picture.Page, " ", problem.Kind))
			} else if err != nil || len(picture.PNG) != 100_000 || picture.PNG[99_999] != byte(picture.Page) || picture.DPI != 300 {
				t.Errorf("%s: page %d, %d bytes, %v", data, picture.Page, len(picture.PNG), err)
			} else {
				got = append(got, fmt.Sprint(picture.Page))
			}
			if len(got) == most {
				break
			}
		}
		return got
	}
	for _, tt := range []struct {
		data string
		most int
		want string
	}{
		{"fine", 9, "0, 1, 2, 3"},
		{"no page 1", 9, "0, 1 damaged, 2, 3"},
		{"exit on page 2", 9, "0, 1, 2 crashed"},
		{"enough", 2, "0, 1"},
		{"fine again", 9, "0, 1, 2, 3"},
	} {
		if got := strings.Join(show(tt.data, tt.most), ", "); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.data, got, tt.want)
		}
	}
}

// TestOrphan holds that a worker ends when its parent is gone, in the middle of a
// document too.
func TestOrphan(t *testing.T) {
	for _, order := range []string{"", "spin", "hang"} {
		w, err := startWorker(DefaultMemory, 1)
		if err != nil {
			t.Fatal(err)
		}
		if order != "" {
			if err := w.send(wire.Request{Source: text.Source{Data: []byte(order)}}); err != nil {
				t.Fatal(err)
			}
		}
		w.in.Close()
		select {
		case <-w.gone:
		case <-time.After(20 * time.Second):
			w.kill()
			t.Errorf("%q: it runs on", order)
		}
	}
}

// TestProtections holds that a pool tells what holds its workers, and that no worker
// can make up a protection.
func TestProtections(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	for range 2 {
		held, err := p.Protections(t.Context())
		if err != nil || runtime.GOOS == "linux" && !slices.Contains(held, ResourceLimits) {
			t.Errorf("%v, %v", held, err)
		}
		if c, err := readText(t.Context(), p, "Hei"); err != nil || saying(c) != "Hei" {
			t.Errorf("after it: %v, %v", c, err)
		}
	}
	p.Close()
	if _, err := p.Protections(t.Context()); !errors.Is(err, ErrClosed) {
		t.Errorf("after closing: %v", err)
	}
	if got := parseReady([]byte("rlimit,hemmelig,,seccomp\x1b")); !slices.Equal(got, []Protection{ResourceLimits}) {
		t.Errorf("%v", got)
	}
}

func TestNeedsMain(t *testing.T) {
	hosted.Store(false)
	defer hosted.Store(true)
	if _, err := New(t.Context(), Config{}); !errors.Is(err, ErrNoMain) {
		t.Error(err)
	}
}

// TestNoWorkerByAccident holds that neither the argument nor the variable alone
// makes a worker of a program.
func TestNoWorkerByAccident(t *testing.T) {
	for _, tt := range []struct {
		args  string
		value string
		want  bool
	}{
		{"mappesjekk isolate-worker", "1000", true},
		{"mappesjekk isolate-worker", "", false},
		{"mappesjekk isolate-worker", "on", false},
		{"mappesjekk isolate-worker", "-1", false},
		{"mappesjekk isolate-worker x", "1000", false},
		{"mappesjekk check", "1000", false},
		{"mappesjekk", "1000", false},
	} {
		if _, got := workerMemory(strings.Fields(tt.args), func(string) string { return tt.value }); got != tt.want {
			t.Errorf("%s, %q: %v", tt.args, tt.value, got)
		}
	}
}

// TestLinksNoVerdicts holds that a worker's own code knows formats, but neither
// profiles nor rules.
func TestLinksNoVerdicts(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", ".").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, room := range []string{"schema", "validate/rules", "validate/report", "validate/casefile"} {
		if strings.Contains(string(out), "/mappesjekk/"+room+"\n") {
			t.Errorf("it links %s", room)
		}
	}
}
