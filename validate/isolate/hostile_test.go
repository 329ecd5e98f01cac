package isolate

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"iter"
	"net"
	"os"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// TestMain lets this binary be the workers of its own tests, with a reader that
// knows a few formats more.
func TestMain(m *testing.M) {
	serveIfWorker(func() text.Illustrator { return hostile{read.New()} })
	os.Exit(m.Run())
}

// hostile reads documents that order it to misbehave, "order:argument".
type hostile struct{ text.Illustrator }

var orders = map[string]func(argument string) *text.Content{
	"hang":     func(string) *text.Content { select {} },
	"spin":     func(string) *text.Content { spin(); return nil },
	"grow":     func(string) *text.Content { grow(); return nil },
	"reserve":  func(string) *text.Content { return said(string(make([]byte, 1<<40))) },
	"panic":    func(secret string) *text.Content { go panic(secret); select {} },
	"exit":     func(string) *text.Content { os.Exit(0); return nil },
	"recurse":  func(string) *text.Content { recurse(1); return nil },
	"print":    func(string) *text.Content { os.Stdout.WriteString("mj\x1f printed"); return said("printed") },
	"garbage":  func(string) *text.Content { garbage(frameMark); return said("") },
	"garbage2": func(string) *text.Content { garbage("mj\x1fc\xff\xff\xff\xff\xff\xff\xff\xff"); return said("") },
	"flood":    func(string) *text.Content { garbage(strings.Repeat("x", 1<<20)); return nil },
	"open":     func(path string) *text.Content { return outcome(os.Open(path)) },
	"create":   func(path string) *text.Content { return outcome(os.Create(path)) },
	"remove":   func(path string) *text.Content { return outcome(nil, os.Remove(path)) },
	"dial":     func(address string) *text.Content { return outcome(net.Dial("tcp", address)) },
	"socket":   func(string) *text.Content { return outcome(syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)) },
	"start":    func(path string) *text.Content { return outcome(start(path)) },
	"signal":   func(string) *text.Content { return outcome(nil, signal(os.Getppid())) },
	"environ":  func(string) *text.Content { return said(strings.Join(os.Environ(), " ")) },
}

func (h hostile) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	order, argument, _ := strings.Cut(string(src.Data), ":")
	if order == "pages" {
		for i, line := range strings.Split(argument, " ") {
			text.PagesOf(ctx)(i, text.Page{Lines: []text.Line{{Text: line}}})
		}
		select {}
	}
	if act := orders[order]; act != nil {
		return act(argument), nil
	}
	return h.Illustrator.Read(ctx, src, lim)
}

func (h hostile) Pictures(ctx context.Context, src text.Source, format text.Format, lim text.Limits, pages []int) iter.Seq2[text.Picture, error] {
	return func(yield func(text.Picture, error) bool) {
		for _, page := range pages {
			switch string(src.Data) {
			case "exit on page 2":
				if page == 2 {
					os.Exit(0)
				}
			case "no page 1":
				if page == 1 {
					if !yield(text.Picture{Page: page}, &text.Problem{Kind: text.Damaged}) {
						return
					}
					continue
				}
			}
			if !yield(text.Picture{Page: page, PNG: bytes.Repeat([]byte{byte(page)}, 100_000), DPI: 300}, nil) {
				return
			}
		}
	}
}

// outcome tells what came of something that a worker must not do.
func outcome(_ any, err error) *text.Content {
	if err == nil {
		return said("it worked")
	}
	return said("refused: " + err.Error())
}

func start(path string) (*os.Process, error) {
	return os.StartProcess(path, []string{path}, &os.ProcAttr{Files: []*os.File{os.Stdin, os.Stdout, os.Stderr}})
}

func signal(pid int) error {
	p, err := os.FindProcess(pid)
	if err != nil {
		return err
	}
	return p.Signal(syscall.Signal(0)) // asks only whether it may
}

func said(s string) *text.Content {
	return &text.Content{Pages: []text.Page{{Lines: []text.Line{{Text: s}}}}}
}

func saying(c *text.Content) string {
	if c == nil || len(c.Pages) == 0 || len(c.Pages[0].Lines) == 0 {
		return ""
	}
	return c.Pages[0].Lines[0].Text
}

func spin() {
	for {
	}
}

func grow() {
	var kept [][]byte
	for {
		kept = append(kept, bytes.Repeat([]byte{1}, 1<<20))
	}
}

func recurse(n int) int { return recurse(n+1) + 1 }

// garbage writes to the standard output that the protocol uses, which is no number 1
// on Windows.
func garbage(s string) { os.NewFile(uintptr(syscall.Stdout), "").WriteString(s) }

func newPool(t *testing.T, config Config) *Pool {
	t.Helper()
	p, err := New(t.Context(), config)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(p.Close)
	return p
}

// TestMisbehaviour holds that whatever a reader does ends as the problem of its
// document, in time, while the documents beside it come through.
func TestMisbehaviour(t *testing.T) {
	p := newPool(t, Config{Workers: 3, Memory: 256 << 20})
	const fine = 10
	for _, tt := range []struct {
		order string
		limit time.Duration
		want  text.ProblemKind
	}{
		{"hang", time.Second, text.TooSlow},
		{"spin", time.Second, text.TooSlow},
		{"grow", time.Minute, text.TooLarge},
		{"reserve", time.Minute, text.TooLarge},
		{"panic:hemmelig", time.Minute, text.Crashed},
		{"exit", time.Minute, text.Crashed},
		{"recurse", time.Minute, text.Crashed},
		{"garbage", time.Minute, text.Crashed},
		{"garbage2", time.Minute, text.Crashed},
		{"flood", time.Minute, text.Crashed},
	} {
		t.Run(tt.order, func(t *testing.T) {
			var others sync.WaitGroup
			for range fine {
				others.Go(func() {
					c, err := p.Read(t.Context(), text.Source{Name: "b.txt", Data: []byte("Referat fra møte")}, text.Limits{})
					if err != nil || c.Problem != nil || saying(c) != "Referat fra møte" {
						t.Errorf("beside it: %v, %v", c, err)
					}
				})
			}
			start := time.Now()
			c, err := p.Read(t.Context(), text.Source{Name: "a.docx", Data: []byte(tt.order)}, text.Limits{Time: tt.limit})
			if err != nil || c == nil || c.Problem == nil {
				t.Fatalf("%v, %v", c, err)
			}
			crashed := memoryEndsAsCrash && tt.want == text.TooLarge && c.Problem.Kind == text.Crashed
			if c.Problem.Kind != tt.want && !crashed {
				t.Errorf("problem %v, want %s", c.Problem, tt.want)
			}
			if c.Format != text.DOCX {
				t.Errorf("format %q", c.Format)
			}
			if strings.Contains(c.Problem.Error(), "hemmelig") {
				t.Error("the problem quotes the document")
			}
			if took := time.Since(start); took > 4*tt.limit+time.Minute {
				t.Errorf("it took %v", took)
			}
			others.Wait()
		})
	}
}

// TestPagesUntilKilled holds that of a document whose worker had to be killed the
// pages are kept that had been read.
func TestPagesUntilKilled(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	c, err := p.Read(t.Context(), text.Source{Name: "a.pdf", Data: []byte("pages:side1 side2")}, text.Limits{Time: time.Second})
	if err != nil || c.Problem == nil || c.Problem.Kind != text.TooSlow || !c.Problem.Partial {
		t.Fatalf("%v, %v", c, err)
	}
	if len(c.Pages) != 2 || saying(c) != "side1" || c.Pages[1].Lines[0].Text != "side2" || !c.Paged || c.Format != text.PDF {
		t.Errorf("%d pages, the first says %q", len(c.Pages), saying(c))
	}
	if c, err := readText(t.Context(), p, "Hei"); err != nil || saying(c) != "Hei" || c.Problem != nil {
		t.Errorf("after it: %v, %v", c, err)
	}
}

// TestPagesThatLie holds that pages which no worker of ours would send end as a
// fault of the worker.
func TestPagesThatLie(t *testing.T) {
	page := func(i int) []byte { return wire.PageHead(i, text.Page{Lines: []text.Line{{Text: "x"}}}) }
	lim := text.Limits{Pages: 2}.WithDefaults()
	for name, heads := range map[string][][]byte{
		"a gap": {page(0), page(2)}, "below the first": {page(-1)}, "too many": {page(0), page(1), page(2)},
		"cut off": {page(0)[:3]}, "nothing": {{}},
	} {
		var b bytes.Buffer
		for _, head := range heads {
			if err := writeFrame(&b, framePage, head); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := readContent(bufio.NewReader(&b), lim); !errors.Is(err, errProtocol) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestPrintingIsHarmless(t *testing.T) {
	p := newPool(t, Config{Workers: 1})
	c, err := p.Read(t.Context(), text.Source{Name: "a.txt", Data: []byte("print")}, text.Limits{})
	if err != nil || c.Problem != nil || saying(c) != "printed" {
		t.Errorf("%v, %v", c, err)
	}
}

// TestEnvironment holds that a worker does not know what its parent was told.
func TestEnvironment(t *testing.T) {
	t.Setenv("HEMMELIG", "ja")
	t.Setenv("TZ", "Europe/Oslo")
	p := newPool(t, Config{Workers: 1})
	c, err := p.Read(t.Context(), text.Source{Name: "a.txt", Data: []byte("environ")}, text.Limits{})
	if err != nil || strings.Contains(saying(c), "HEMMELIG") || !strings.Contains(saying(c), "TZ=Europe/Oslo") {
		t.Errorf("%v, %v", saying(c), err)
	}
}
