package isolate

import (
	"bufio"
	"context"
	"io"
	"os"
	"runtime/debug"
	"strconv"
	"sync/atomic"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// A process is a worker if it was started with both of these; a user trips over
// neither. The variable holds the memory that the worker may take up, in bytes.
const (
	workerArg = "isolate-worker"
	workerEnv = "MAPPESJEKK_ISOLATE"
)

// hosted tells that Main was called in this process. It is a fact about the
// process, and New can't know it otherwise.
var hosted atomic.Bool

// Main is called first in a host's main (in a test binary, in TestMain). It
// returns at once, unless the process was started as a worker: then it serves
// until the parent is gone or has had enough, and never returns.
func Main() {
	serveIfWorker(func() text.Illustrator { return read.New() })
}

func serveIfWorker(reader func() text.Illustrator) {
	hosted.Store(true)
	memory, ok := workerMemory(os.Args, os.Getenv)
	if !ok {
		return
	}
	if err := work(reader(), memory); err != nil {
		os.Exit(exitFailed)
	}
	os.Exit(0)
}

// How a worker exits.
const (
	exitFailed = 70
	exitMemory = 71 // it took up too much
)

// workerMemory returns the memory that this process may take up, if it is a
// worker.
func workerMemory(args []string, getenv func(string) string) (memory int64, ok bool) {
	if len(args) != 2 || args[1] != workerArg {
		return 0, false
	}
	memory, err := strconv.ParseInt(getenv(workerEnv), 10, 64)
	return memory, err == nil && memory > 0
}

// maxStack is how deep a reader may call itself, in bytes of a goroutine's stack.
const maxStack = 64 << 20

// work makes a worker of this process and serves on its standard input and
// output. It returns when its input ends.
func work(reader text.Illustrator, memory int64) error {
	in, out := os.Stdin, os.Stdout
	nowhere, err := os.OpenFile(os.DevNull, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	// What a library prints must not get between what the parent is told.
	os.Stdin, os.Stdout = nowhere, nowhere
	debug.SetMemoryLimit(memory - memory/8)
	debug.SetMaxStack(maxStack)
	debug.SetGCPercent(gcPercent)
	_ = time.Now().Local().String() // reads the file of the zone while it can
	go guardMemory(memory, time.NewTicker(memoryInterval))
	held, err := drop(memory)
	if err != nil {
		return err
	}
	if err := writeFrame(out, frameReady, readyHead(held)); err != nil {
		return err
	}
	return serve(reader, in, out)
}

// aheadAfter is how long a document may take before its worker looks whether the
// parent is still there.
const aheadAfter = 100 * time.Millisecond

// serve answers the requests that come in until there are no more. While a
// document takes long it reads on: an input that ends then means that the parent
// is gone and nobody waits for the answer. Other documents are not worth a second
// goroutine, which would cost more than reading most of them.
func serve(reader text.Illustrator, in io.Reader, out io.Writer) error {
	buffered := bufio.NewReaderSize(in, 64<<10)
	ahead := make(chan wire.Request)
	r, err := readRequest(buffered)
	for err == nil {
		watch := time.AfterFunc(aheadAfter, func() {
			next, err := readRequest(buffered)
			if err != nil {
				os.Exit(0)
			}
			ahead <- next
		})
		if err := answer(reader, out, r); err != nil {
			return err
		}
		if len(r.Source.Data) > largeBytes {
			r = wire.Request{}
			debug.FreeOSMemory()
		}
		if watch.Stop() {
			r, err = readRequest(buffered)
		} else {
			r = <-ahead
		}
	}
	return nil
}

// answer does what r asks for. Its error means that the parent is gone.
func answer(reader text.Illustrator, out io.Writer, r wire.Request) error {
	ctx := context.Background() // the parent kills
	if r.Pages == nil {
		pages := newEarly(out)
		content, err := reader.Read(text.WithPages(ctx, pages.page), r.Source, r.Limits)
		pages.end()
		if content == nil {
			content = &text.Content{}
		}
		if err != nil {
			content.Problem = asProblem(err)
		}
		return writeContent(out, content)
	}
	for picture, err := range reader.Pictures(ctx, r.Source, r.Format, r.Limits, r.Pages) {
		var problem *text.Problem
		if err != nil {
			problem = asProblem(err)
		}
		if err := writePicture(out, picture, problem); err != nil {
			return err
		}
	}
	return writeFrame(out, frameEnd, nil)
}
