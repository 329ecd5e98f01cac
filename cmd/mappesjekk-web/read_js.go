package main

import (
	"context"
	"errors"
	"syscall/js"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// serveReads makes this worker one that reads a document at a time, as readWorker
// sees it from the other side.
func serveReads() {
	reader := read.New()
	hear(func(message js.Value) {
		head, data := goBytes(message.Get("head")), goBytes(message.Get("data"))
		go func() {
			head, parts := answer(reader, head, data)
			tell(map[string]any{"head": head, "parts": parts}, head, parts)
		}()
	})
	tell(map[string]any{"ready": true})
}

// answer reads the document that head asks for.
func answer(reader text.Reader, head, data []byte) (answerHead, parts js.Value) {
	content := &text.Content{}
	request, size, ok := wire.ParseRequest(head)
	if !ok || size != len(data) {
		content.Problem = text.Problemf(text.Crashed, "the request came damaged")
		return jsBytes(wire.ContentHead(content)), jsBytes(nil)
	}
	request.Source.Data = data
	// The other side ends the worker where time is up.
	got, err := reader.Read(context.Background(), request.Source, request.Limits)
	if got != nil {
		content = got
	}
	if err != nil {
		content.Problem = asProblem(err)
	}
	total := 0
	for _, part := range content.Parts {
		total += len(part.Data)
	}
	parts = js.Global().Get("Uint8Array").New(total)
	at := 0
	for _, part := range content.Parts {
		js.CopyBytesToJS(parts.Call("subarray", at), part.Data)
		at += len(part.Data)
	}
	return jsBytes(wire.ContentHead(content)), parts
}

func asProblem(err error) *text.Problem {
	if problem, ok := errors.AsType[*text.Problem](err); ok {
		return problem
	}
	return &text.Problem{Kind: text.Crashed, Err: err}
}
