package main

import (
	"errors"
	"io/fs"
	"syscall/js"
)

// goBytes copies a Uint8Array.
func goBytes(array js.Value) []byte {
	data := make([]byte, array.Length())
	js.CopyBytesToGo(data, array)
	return data
}

// jsBytes copies data to a Uint8Array of its own.
func jsBytes(data []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(data))
	js.CopyBytesToJS(array, data)
	return array
}

// tell sends a message to whoever started this worker. Its arrays go with it and
// are empty on this side.
func tell(message map[string]any, arrays ...js.Value) {
	js.Global().Call("postMessage", message, buffersOf(arrays))
}

func buffersOf(arrays []js.Value) []any {
	buffers := make([]any, len(arrays))
	for i, array := range arrays {
		buffers[i] = array.Get("buffer")
	}
	return buffers
}

// hear has do called with each message from whoever started this worker. do must
// not wait for anything.
func hear(do func(message js.Value)) {
	js.Global().Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		do(args[0].Get("data"))
		return nil
	}))
}

// errRejected is what a promise failed with. What the browser says of it may hold
// a name.
var errRejected = errors.New("the browser could not do it")

// await waits until a promise is settled. It is not for a function that JavaScript
// has called and waits for.
func await(promise js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	settled := make(chan outcome, 1)
	done := js.FuncOf(func(_ js.Value, args []js.Value) any {
		settled <- outcome{value: args[0]}
		return nil
	})
	defer done.Release()
	failed := js.FuncOf(func(js.Value, []js.Value) any {
		settled <- outcome{err: errRejected}
		return nil
	})
	defer failed.Release()
	promise.Call("then", done, failed)
	o := <-settled
	return o.value, o.err
}

// pieceBytes is how much of a file is with JavaScript at a time.
const pieceBytes = 8 << 20

// blob reads a File of the browser.
type blob struct{ js.Value }

// ReadAt implements io.ReaderAt.
func (b blob) ReadAt(p []byte, off int64) (n int, err error) {
	if !b.Truthy() {
		return 0, fs.ErrPermission
	}
	for n < len(p) {
		from := off + int64(n)
		to := from + int64(min(len(p)-n, pieceBytes))
		piece, err := await(b.Call("slice", float64(from), float64(to)).Call("arrayBuffer"))
		if err != nil {
			return n, fs.ErrPermission // moved, changed or locked since it was chosen
		}
		got := js.CopyBytesToGo(p[n:], js.Global().Get("Uint8Array").New(piece))
		if n += got; int64(got) < to-from {
			return n, fs.ErrPermission
		}
	}
	return n, nil
}
