package file

import (
	"bytes"
	"encoding/hex"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// copyObject appends the one object that text begins with to dst and returns how
// much of text it takes up. Every string goes through decode and is written in
// hexadecimal, since ledongthuc/pdf refuses escapes that the standard doesn't
// know. The object needs no endobj. ok is false if it is broken.
func copyObject(dst, text []byte, decode func([]byte) []byte) (out []byte, n int, ok bool) {
	depth := 0
	for n < len(text) {
		rest := text[n:]
		switch c := rest[0]; {
		case content.IsSpace(c):
			dst = append(dst, ' ')
			n++
			continue
		case c == '%':
			n += endOfLine(rest)
			continue
		case bytes.HasPrefix(rest, []byte("<<")):
			depth++
			dst = append(dst, "<<"...)
			n += 2
		case bytes.HasPrefix(rest, []byte(">>")):
			depth--
			dst = append(dst, ">>"...)
			n += 2
		case c == '(' || c == '<':
			value, length := content.ReadString(rest)
			dst = append(dst, '<')
			dst = hex.AppendEncode(dst, decode(value))
			dst = append(dst, '>')
			n += length
		case c == '[':
			depth++
			dst = append(dst, '[')
			n++
		case c == ']':
			depth--
			dst = append(dst, ']')
			n++
		case c == '/' || content.IsRegular(c):
			length := 1 + wordLength(rest[1:])
			if c != '/' && !isValue(rest[:length]) {
				return dst, n, false
			}
			dst = append(dst, rest[:length]...)
			n += length
		default: // a bracket that opens nothing
			n++
			continue
		}
		if depth <= 0 {
			return dst, n, depth == 0
		}
	}
	return dst, n, false
}

// isValue reports whether word is a number or another word that values consist
// of, no keyword.
func isValue(word []byte) bool {
	switch string(word) {
	case "R", "true", "false", "null":
		return true
	}
	return bytes.IndexByte([]byte("0123456789+-."), word[0]) >= 0
}

func wordLength(data []byte) int {
	n := 0
	for n < len(data) && content.IsRegular(data[n]) {
		n++
	}
	return n
}

func endOfLine(data []byte) int {
	if i := bytes.IndexAny(data, "\r\n"); i >= 0 {
		return i
	}
	return len(data)
}
