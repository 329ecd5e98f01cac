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

// webWorker is a Web Worker that reads; see serveReads and scan.js for its side.
type webWorker struct {
	worker  js.Value
	listens js.Func
	fails   js.Func
	heard   chan pool.Answer // the first is that it is ready
}

// startWorker waits until a worker is ready that was just made, and returns what it
// says of itself.
func startWorker(ctx context.Context, made js.Value) (_ *webWorker, said []byte, err error) {
	w := &webWorker{worker: made, heard: make(chan pool.Answer, 1)}
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
			return nil, nil, errNotStarted
		}
		return w, first.Head, nil
	case <-ctx.Done():
		w.End()
		return nil, nil, ctx.Err()
	}
}

// startReadWorker starts a worker that reads documents.
func startReadWorker(ctx context.Context) (pool.Worker, error) {
	w, _, err := startWorker(ctx, js.Global().Call("startReader"))
	if err != nil {
		return nil, err
	}
	return w, nil
}

func (w *webWorker) hear(message js.Value) {
	switch {
	case message.Get("broken").Truthy() && message.Get("memory").Truthy():
		w.say(pool.Answer{Broken: text.Over(text.LimitMemory, int64(mostMemory))})
	case message.Get("broken").Truthy():
		w.say(pool.Answer{Broken: text.Problemf(text.Crashed, "the worker broke down")})
	default:
		w.say(pool.Answer{Head: bytesOf(message.Get("head")), Parts: bytesOf(message.Get("parts"))})
	}
}

// say passes on what the worker said; one that says more than it was asked for is
// not heard.
func (w *webWorker) say(answer pool.Answer) {
	select {
	case w.heard <- answer:
	default:
	}
}

// bytesOf copies a Uint8Array, if there is one.
func bytesOf(array js.Value) []byte {
	if !array.Truthy() {
		return nil
	}
	return goBytes(array)
}

// Ask implements pool.Worker.
func (w *webWorker) Ask(head, data []byte) <-chan pool.Answer {
	jsHead, jsData := jsBytes(head), jsBytes(data)
	w.worker.Call("postMessage", map[string]any{"head": jsHead, "data": jsData}, buffersOf([]js.Value{jsHead, jsData}))
	return w.heard
}

// More implements pool.Worker.
func (w *webWorker) More() <-chan pool.Answer {
	w.worker.Call("postMessage", map[string]any{"more": true})
	return w.heard
}

// End implements pool.Worker.
func (w *webWorker) End() {
	w.worker.Call("terminate")
	w.worker.Set("onmessage", nil)
	w.worker.Set("onerror", nil)
	w.listens.Release()
	w.fails.Release()
}
