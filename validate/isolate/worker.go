package isolate

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// startTime is how long a worker may take to start and to receive a document.
const startTime = 30 * time.Second

// worker is a process that reads documents, as its parent sees it. One goroutine
// at a time uses it; kill, dead and gone are for all.
type worker struct {
	cmd    *exec.Cmd
	memory int64 // bytes that it may take up
	in     *os.File
	out    *bufio.Reader
	outEnd *os.File
	errs   head
	ready  bool          // it has said that it is
	held   []Protection  // as it said when it was ready
	late   atomic.Bool   // it was killed because time was up
	gone   chan struct{} // closed when the process has ended and was waited for
}

// startWorker starts a process that may take up the given number of bytes
// and use the given number of cores.
func startWorker(memory int64, cores int) (_ *worker, err error) {
	path, err := ownBinary()
	if err != nil {
		return nil, err
	}
	var ends []*os.File
	defer func() {
		if err != nil {
			for _, f := range ends {
				f.Close()
			}
		}
	}()
	theirIn, ourIn, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	ends = append(ends, theirIn, ourIn)
	ourOut, theirOut, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	ends = append(ends, ourOut, theirOut)

	w := &worker{memory: memory, in: ourIn, out: bufio.NewReaderSize(ourOut, 64<<10), outEnd: ourOut, gone: make(chan struct{})}
	w.cmd = &exec.Cmd{
		Path: path, Args: []string{os.Args[0], workerArg}, Env: environment(memory, cores), Dir: rootDir(),
		Stdin: theirIn, Stdout: theirOut, Stderr: &w.errs,
		SysProcAttr: processAttr(), WaitDelay: time.Second,
	}
	if err = w.cmd.Start(); err != nil {
		return nil, err
	}
	theirIn.Close()
	theirOut.Close()
	go func() {
		// How it ended is in ProcessState.
		_ = w.cmd.Wait()
		close(w.gone)
		w.in.Close()
	}()
	return w, nil
}

// environment returns the variables of a worker's environment: no more than it
// needs, so that nothing of the user's reaches it. The zone stays, because it
// tells the days of mails.
func environment(memory int64, cores int) []string {
	env := []string{
		workerEnv + "=" + strconv.FormatInt(memory, 10),
		"GOMAXPROCS=" + strconv.Itoa(cores),
		"GOTRACEBACK=none",
	}
	if zone, ok := os.LookupEnv("TZ"); ok {
		env = append(env, "TZ="+zone)
	}
	return env
}

// kill ends the process. It does not wait for that.
func (w *worker) kill() {
	// It fails only where the process has ended already.
	_ = w.cmd.Process.Kill()
}

func (w *worker) dead() bool {
	select {
	case <-w.gone:
		return true
	default:
		return false
	}
}

// await waits until the worker is ready, if it is not yet.
func (w *worker) await(lim text.Limits) error {
	if w.ready {
		return nil
	}
	kind, head, err := readFrame(w.out, mostReady)
	if err == nil && kind != frameReady {
		err = errProtocol
	}
	if err != nil {
		return fmt.Errorf("waiting for a worker to start: %w", w.fate(err, lim))
	}
	w.ready, w.held = true, parseReady(head)
	return nil
}

// send hands r over. On an error the worker has not begun with it.
func (w *worker) send(r wire.Request) error {
	if err := w.await(r.Limits); err != nil {
		return err
	}
	if err := writeRequest(w.in, r); err != nil {
		return fmt.Errorf("handing a document to a worker: %w", w.fate(err, r.Limits))
	}
	return nil
}

// content receives what the worker has read; with an error, the pages that it had
// read until then.
func (w *worker) content(lim text.Limits) (*text.Content, error) {
	return readContent(w.out, lim)
}

// picture receives the next picture; more is false when there are no more.
func (w *worker) picture(lim text.Limits) (p text.Picture, problem *text.Problem, more bool, err error) {
	return readPicture(w.out, lim)
}

// fate kills a worker that failed with err, and tells what became of it as the
// problem of the document in its hands, which was read within lim.
func (w *worker) fate(err error, lim text.Limits) error {
	// One that is about to end by itself says why.
	if !errors.Is(err, errProtocol) {
		select {
		case <-w.gone:
		case <-time.After(time.Second):
		}
	}
	w.kill()
	<-w.gone
	said := w.errs.String()
	switch {
	case w.late.Load():
		return text.Over(text.LimitTime, lim.Time)
	case w.cmd.ProcessState.ExitCode() == exitMemory, outOfMemory(said):
		return text.Over(text.LimitMemory, w.memory)
	case errors.Is(err, errProtocol):
		return text.Problemf(text.Crashed, "the worker did not keep to the protocol")
	case strings.Contains(said, "stack overflow"):
		return text.Problemf(text.Crashed, "the worker's stack overflowed")
	}
	return text.Problemf(text.Crashed, "the worker ended with %v", w.cmd.ProcessState)
}

// outOfMemory reports whether a Go program that printed said has failed for want
// of memory. Whatever else stands there is not looked at: it may quote a document.
func outOfMemory(said string) bool {
	for _, phrase := range []string{"out of memory", "cannot allocate memory", "address space", "failed to create new OS thread"} {
		if strings.Contains(said, phrase) {
			return true
		}
	}
	return false
}

// head is a writer that keeps the beginning of what is written to it.
type head struct{ strings.Builder }

const headBytes = 4096

func (h *head) Write(p []byte) (int, error) {
	h.Builder.Write(p[:min(len(p), headBytes-h.Len())])
	return len(p), nil
}
