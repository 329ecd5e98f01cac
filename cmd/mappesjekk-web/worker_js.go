package main

import (
	"context"
	"errors"
	"syscall/js"

	"github.com/mappesjekk/mappesjekk/cmd/mappesjekk-web/pool"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// mostMemory is what WebAssembly gives a worker at most, in bytes.
const mostMemory = 4 << 30

// errNotStarted is returned where the browser would not start a worker.
var errNotStarted = errors.New("the worker did not start")

// readWorker is a Web Worker that reads documents; see serveReads for its side.
type readWorker struct {
	worker  js.Value
	listens js.Func
	fails   js.Func
	heard   chan pool.Answer // the first is that it is ready
}

// startReadWorker starts a worker and waits until it is ready.
func startReadWorker(ctx context.Context) (pool.Worker, error) {
	w := &readWorker{worker: js.Global().Call("startReader"), heard: make(chan pool.Answer, 1)}
	w.listens = js.FuncOf(func(_ js.Value, args []js.Value) any {
		w.hear(args[0].Get("data"))
		return nil
	})
	w.fails = js.FuncOf(func(_ js.Value, args []js.Value) any {
		args[0].Call("preventDefault")
		w.say(pool.Answer{Broken: text.Problemf(text.Crashed, "the worker broke down")})
		return nil
	})
	w.worker.Set("onmessage", w.listens)
	w.worker.Set("onerror", w.fails)
	select {
	case first := <-w.heard:
		if first.Broken != nil {
			w.End()
			return nil, errNotStarted
		}
		return w, nil
	case <-ctx.Done():
		w.End()
		return nil, ctx.Err()
	}
}

func (w *readWorker) hear(message js.Value) {
	switch {
	case message.Get("broken").Truthy() && message.Get("memory").Truthy():
		w.say(pool.Answer{Broken: text.Over(text.LimitMemory, int64(mostMemory))})
	case message.Get("broken").Truthy():
		w.say(pool.Answer{Broken: text.Problemf(text.Crashed, "the worker broke down")})
	case message.Get("ready").Truthy():
		w.say(pool.Answer{})
	default:
		w.say(pool.Answer{Head: goBytes(message.Get("head")), Parts: goBytes(message.Get("parts"))})
	}
}

// say passes on what the worker said; one that says more than it was asked for is
// not heard.
func (w *readWorker) say(answer pool.Answer) {
	select {
	case w.heard <- answer:
	default:
	}
}

// Ask implements pool.Worker.
func (w *readWorker) Ask(head, data []byte) <-chan pool.Answer {
	jsHead, jsData := jsBytes(head), jsBytes(data)
	w.worker.Call("postMessage", map[string]any{"head": jsHead, "data": jsData}, buffersOf([]js.Value{jsHead, jsData}))
	return w.heard
}

// End implements pool.Worker.
func (w *readWorker) End() {
	w.worker.Call("terminate")
	w.worker.Set("onmessage", nil)
	w.worker.Set("onerror", nil)
	w.listens.Release()
	w.fails.Release()
}
