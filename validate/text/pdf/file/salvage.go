package file

import (
	"bytes"
	"context"
	"slices"
)

// salvage searches the file for objects and returns a tail with a
// cross-reference table of those it found. It is for files whose structure even
// pdfcpu can't mend; encrypted files and objects in object streams are out of
// its reach.
func salvage(ctx context.Context, data []byte) (tail []byte, ok bool) {
	found := map[int]place{}
	root, info := 0, 0
	for from := 0; ; {
		i := bytes.Index(data[from:], []byte("obj"))
		if i < 0 || ctx.Err() != nil {
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
		found[int(number)] = place{start, generation}
		head := data[body:min(len(data), body+headWindow)]
		if end := bytes.Index(head, []byte("endobj")); end >= 0 {
			head = head[:end]
		}
		switch {
		case bytes.Contains(head, []byte("/Catalog")) && bytes.Contains(head, []byte("/Pages")):
			root = int(number)
		case bytes.Contains(head, []byte("/Producer")) && bytes.Contains(head, []byte("/CreationDate")):
			info = int(number)
		}
	}
	if root == 0 || ctx.Err() != nil || bytes.Contains(data, []byte("/Encrypt ")) {
		return nil, false
	}
	numbers := make([]int, 0, len(found))
	for n := range found {
		numbers = append(numbers, n)
	}
	slices.Sort(numbers)
	at := func(n int) (int64, int64) { return found[n].offset, found[n].generation }
	return writeTail(int64(len(data)), numbers, at, root, info), true
}

type place struct{ offset, generation int64 }

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
