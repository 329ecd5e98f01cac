package file

import (
	"bytes"
	"fmt"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// plainTail checks that the file has plain cross-reference tables (no streams
// beside them, no encryption) in which every entry leads to its object, and returns a tail
// that points to the newest of them. The check is linear in the file's size
// whatever the tables claim.
func plainTail(data []byte) ([]byte, bool) {
	if !bytes.HasPrefix(data, []byte("%PDF-")) {
		return nil, false
	}
	first, ok := startXref(data)
	if !ok {
		return nil, false
	}
	seen := map[int64]bool{}
	left := len(data) / minEntry
	for at := first; ; {
		if seen[at] {
			return nil, false
		}
		seen[at] = true
		table, ok := readTable(data, at, left)
		if !ok || table.encrypted || table.hybrid || (at == first && !table.rooted) {
			return nil, false
		}
		left -= table.entries
		if table.prev < 0 {
			break
		}
		at = table.prev
	}
	return makeTail(first), true
}

// minEntry is the least number of bytes that an entry of a table takes up.
const minEntry = 18

// makeTail returns the end of a file whose newest cross-reference table or
// stream stands at offset. ledongthuc/pdf looks for it in the last 100 bytes.
func makeTail(offset int64) []byte {
	return fmt.Appendf(nil, "\n%100s\nstartxref\n%d\n%%%%EOF\n", "", offset)
}

// tailWindow is how far from a file's end startxref is looked for.
const tailWindow = 2048

func startXref(data []byte) (int64, bool) {
	window := data[max(0, len(data)-tailWindow):]
	i := bytes.LastIndex(window, []byte("startxref"))
	if i < 0 {
		return 0, false
	}
	offset, _, ok := readInt(window, i+len("startxref"))
	return offset, ok && offset > 0 && offset < int64(len(data))
}

// table is what a cross-reference table and its trailer say.
type table struct {
	entries   int
	prev      int64 // -1: none
	rooted    bool
	encrypted bool
	hybrid    bool // further objects are listed in a stream
}

func readTable(data []byte, at int64, maxEntries int) (table, bool) {
	t := table{prev: -1}
	if at < 0 || at >= int64(len(data)) || !bytes.HasPrefix(data[at:], []byte("xref")) {
		return t, false
	}
	i := int(at) + len("xref")
	for {
		i = skipSpace(data, i)
		if bytes.HasPrefix(data[i:], []byte("trailer")) {
			return t, readTrailer(data[i+len("trailer"):], &t)
		}
		start, next, ok := readInt(data, i)
		count, next, ok2 := readInt(data, next)
		if !ok || !ok2 || start < 0 || count < 0 || count > int64(maxEntries-t.entries) || start > maxObjects {
			return t, false
		}
		t.entries += int(count)
		for n := start; n < start+count; n++ {
			if next, ok = checkEntry(data, next, n); !ok {
				return t, false
			}
		}
		i = next
	}
}

// maxObjects is the highest object number that is believed.
const maxObjects = 8_000_000

// checkEntry reads the entry of object n at data[i:], and checks that the object
// is where the entry says.
func checkEntry(data []byte, i int, n int64) (next int, ok bool) {
	offset, i, ok := readInt(data, i)
	if !ok {
		return 0, false
	}
	generation, i, ok := readInt(data, i)
	if !ok {
		return 0, false
	}
	i = skipSpace(data, i)
	if i >= len(data) {
		return 0, false
	}
	switch data[i] {
	case 'f':
	case 'n':
		if offset == 0 { // said of objects that were never written
			break
		}
		number, gen, _, ok := objectAt(data, offset)
		if !ok || number != n || gen != generation {
			return 0, false
		}
	default:
		return 0, false
	}
	return i + 1, true
}

func readTrailer(data []byte, t *table) bool {
	budget := content.Budget{Tokens: 1000}
	_, ops, err := content.NewLexer(data, &budget).Next()
	if err != nil || len(ops) == 0 || ops[0].Kind != content.Dict {
		return false
	}
	// References lie in the dictionary as "number number", since the lexer takes
	// R for a value; so only keys followed by their first operand are looked at.
	for i, op := range ops[:len(ops)-1] {
		if op.Kind != content.Name {
			continue
		}
		switch value := ops[i+1]; string(op.Bytes) {
		case "Prev":
			t.prev = int64(value.Number)
		case "Root":
			t.rooted = value.Kind == content.Number
		case "Encrypt":
			t.encrypted = true
		case "XRefStm":
			t.hybrid = true
		}
	}
	return true
}
