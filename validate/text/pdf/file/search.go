package file

import (
	"bytes"
	"context"
	"slices"
)

// found is what a search for objects finds in a file.
type found struct {
	places  map[int]place
	numbers []int  // of the objects, in ascending order
	trailer []byte // newest trailer dictionary that names the catalog, or that of a stream
	root    int    // the catalog by its looks; 0 if none stands in the open
	info    int    // the same for the document information
}

// place is where an object stands.
type place struct {
	offset     int64
	generation int64
	body       int // where the object itself begins, after "obj"
	end        int // where the next one begins
}

// search looks for objects. Of two with one number the later one holds. It is
// for files whose structure can't be trusted.
func search(ctx context.Context, data []byte) found {
	f := found{places: map[int]place{}}
	last := 0
	for from := 0; ctx.Err() == nil; {
		i := bytes.Index(data[from:], []byte("obj"))
		if i < 0 {
			break
		}
		at := from + i
		from = at + len("obj")
		start, ok := objectStart(data, at)
		if !ok {
			continue
		}
		number, generation, body, ok := objectAt(data, start)
		if !ok || number <= 0 || number > maxObjects {
			continue
		}
		if before, ok := f.places[last]; ok {
			before.end = int(start)
			f.places[last] = before
		}
		last = int(number)
		f.places[last] = place{offset: start, generation: generation, body: body, end: len(data)}
		f.look(last, data[body:])
	}
	f.lookForTrailer(data)
	f.numbers = make([]int, 0, len(f.places))
	for n := range f.places {
		f.numbers = append(f.numbers, n)
	}
	slices.Sort(f.numbers)
	return f
}

// look notes what the object n, with which data begins, seems to be.
func (f *found) look(n int, data []byte) {
	head := data[:min(len(data), headWindow)]
	if end := bytes.Index(head, []byte("endobj")); end >= 0 {
		head = head[:end]
	}
	switch {
	case isCatalog(head):
		f.root = n
	case bytes.Contains(head, []byte("/Producer")) && bytes.Contains(head, []byte("/CreationDate")):
		f.info = n
	case bytes.Contains(head, []byte("/XRef")) && bytes.Contains(head, []byte("/Root")):
		if dict, _, ok := copyObject(nil, head, asIs); ok {
			f.trailer = dict
		}
	}
}

func isCatalog(head []byte) bool {
	return bytes.Contains(head, []byte("/Catalog")) && bytes.Contains(head, []byte("/Pages"))
}

const (
	maxTrailers   = 16      // trailers that are looked at, from the end of the file
	trailerWindow = 1 << 14 // bytes that a trailer dictionary may have
)

// lookForTrailer notes the last trailer dictionary that names the catalog.
func (f *found) lookForTrailer(data []byte) {
	end := len(data)
	for range maxTrailers {
		at := bytes.LastIndex(data[:end], []byte("trailer"))
		if at < 0 {
			return
		}
		window := data[at+len("trailer"):]
		window = window[:min(len(window), trailerWindow)]
		if dict, _, ok := copyObject(nil, window, asIs); ok && bytes.Contains(dict, []byte("/Root")) {
			f.trailer = dict
			return
		}
		end = at
	}
}

// asIs is the decoding of strings that aren't encrypted.
func asIs(s []byte) []byte { return s }

// objectStart returns where "12 0 obj" begins whose "obj" stands at data[at:].
func objectStart(data []byte, at int) (int64, bool) {
	i := at
	for range 2 { // generation, then number
		for i > 0 && isBlank(data[i-1]) {
			i--
		}
		digits := i
		for i > 0 && digits-i < 10 && '0' <= data[i-1] && data[i-1] <= '9' {
			i--
		}
		if i == digits {
			return 0, false
		}
	}
	return int64(i), true
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\r' || c == '\t' }
