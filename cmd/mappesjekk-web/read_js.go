package main

import (
	"context"
	"errors"
	"syscall/js"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/wire"
)

// serveReads makes this worker one that reads a document at a time, as webWorker
// sees it from the other side. It hears
//
//	{head, data}: a wire.Request and the document
//	{more: true}: of the pages that were asked for, show the next
//
// and tells
//
//	{ready: true}
//	{head, parts}: a content, or a picture; no head when there are no more
func serveReads() {
	reader := read.New()
	more := make(chan struct{}, 1)
	hear(func(message js.Value) {
		if message.Get("more").Truthy() {
			more <- struct{}{}
			return
		}
		head, data := goBytes(message.Get("head")), goBytes(message.Get("data"))
		go answer(reader, head, data, more)
	})
	tell(map[string]any{"ready": true})
}

// answer does what head asks for. The other side ends the worker where time is up.
func answer(reader text.Illustrator, head, data []byte, more <-chan struct{}) {
	request, size, ok := wire.ParseRequest(head)
	request.Source.Data = data
	switch {
	case !ok || size != len(data):
		tellRead(wire.ContentHead(&text.Content{Problem: text.Problemf(text.Crashed, "the request came damaged")}))
	case request.Pages == nil:
		readDocument(reader, request)
	default:
		showPages(reader, request, more)
	}
}

// readDocument reads the document.
func readDocument(reader text.Reader, request wire.Request) {
	content, err := reader.Read(context.Background(), request.Source, request.Limits)
	if content == nil {
		content = &text.Content{}
	}
	if err != nil {
		content.Problem = asProblem(err)
	}
	var data [][]byte
	for _, part := range content.Parts {
		data = append(data, part.Data)
	}
	tellRead(wire.ContentHead(content), data...)
}

// showPages shows the first of the pages, and another one each time more is asked
// for.
func showPages(reader text.Illustrator, request wire.Request, more <-chan struct{}) {
	for picture, err := range reader.Pictures(context.Background(), request.Source, request.Format, request.Limits, request.Pages) {
		var problem *text.Problem
		if err != nil {
			problem = asProblem(err)
		}
		tellRead(wire.PictureHead(picture, problem), picture.PNG)
		<-more
	}
	tellRead(nil)
}

// tellRead tells a head and the bytes that it is about.
func tellRead(head []byte, data ...[]byte) {
	total := 0
	for _, d := range data {
		total += len(d)
	}
	parts := js.Global().Get("Uint8Array").New(total)
	at := 0
	for _, d := range data {
		js.CopyBytesToJS(parts.Call("subarray", at), d)
		at += len(d)
	}
	made := jsBytes(head)
	tell(map[string]any{"head": made, "parts": parts}, made, parts)
}

func asProblem(err error) *text.Problem {
	if problem, ok := errors.AsType[*text.Problem](err); ok {
		return problem
	}
	return &text.Problem{Kind: text.Crashed, Err: err}
}
