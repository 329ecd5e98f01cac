package file

import (
	"bytes"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// skipSpace returns the index of the first byte at or after i that is no white
// space.
func skipSpace(data []byte, i int) int {
	for i < len(data) && content.IsSpace(data[i]) {
		i++
	}
	return min(i, len(data))
}

// readInt reads a number without sign at or after i and returns the index after
// it.
func readInt(data []byte, i int) (value int64, next int, ok bool) {
	i = skipSpace(data, i)
	start := i
	for i < len(data) && i-start < 18 && '0' <= data[i] && data[i] <= '9' {
		value = value*10 + int64(data[i]-'0')
		i++
	}
	return value, i, i > start
}

// objectAt reads "12 0 obj" at offset and returns the index after it.
func objectAt(data []byte, offset int64) (number, generation int64, body int, ok bool) {
	if offset < 0 || offset >= int64(len(data)) {
		return 0, 0, 0, false
	}
	number, i, ok := readInt(data, int(offset))
	if !ok {
		return 0, 0, 0, false
	}
	generation, i, ok = readInt(data, i)
	if !ok {
		return 0, 0, 0, false
	}
	i = skipSpace(data, i)
	if !bytes.HasPrefix(data[i:], []byte("obj")) {
		return 0, 0, 0, false
	}
	return number, generation, i + len("obj"), true
}
