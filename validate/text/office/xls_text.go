package office

import (
	"strings"
	"unicode/utf16"
)

// xlsText takes texts out of a record and the CONTINUE records after it.
type xlsText struct {
	parts [][]byte
}

// take returns the next n bytes; ok is false if there are fewer.
func (s *xlsText) take(n int) (b []byte, ok bool) {
	for n > 0 && len(s.parts) > 0 {
		part := s.parts[0]
		m := min(n, len(part))
		switch {
		case m == n && b == nil:
			b = part[:m:m]
		default:
			b = append(b, part[:m]...)
		}
		n -= m
		s.parts[0] = part[m:]
		s.drop()
	}
	return b, n == 0
}

// skip passes over n bytes.
func (s *xlsText) skip(n uint32) {
	for n > 0 && len(s.parts) > 0 {
		m := min(n, uint32(len(s.parts[0])))
		s.parts[0] = s.parts[0][m:]
		n -= m
		s.drop()
	}
}

// drop drops the parts that are used up.
func (s *xlsText) drop() {
	for len(s.parts) > 0 && len(s.parts[0]) == 0 {
		s.parts = s.parts[1:]
	}
}

// The flags of a text. ([MS-XLS] section 2.5.293.)
const (
	xlsWide     = 1 // two bytes a character; else one, the lower byte of each
	xlsPhonetic = 4
	xlsRich     = 8
)

// short takes a text whose length stands in one byte.
func (s *xlsText) short() (string, bool) {
	head, ok := s.take(2)
	if !ok {
		return "", false
	}
	return s.chars(int(head[0]), head[1])
}

// long takes a text whose length stands in two bytes, without the formatting and
// the phonetic signs behind it.
func (s *xlsText) long() (string, bool) {
	head, ok := s.take(3)
	if !ok {
		return "", false
	}
	flags, after := head[2], uint32(0)
	if flags&xlsRich != 0 {
		runs, _ := s.take(2)
		after += 4 * uint32(u16(runs, 0))
	}
	if flags&xlsPhonetic != 0 {
		size, _ := s.take(4)
		after += min(u32(size, 0), 1<<30)
	}
	v, ok := s.chars(u16(head, 0), flags)
	s.skip(after)
	return v, ok
}

// chars takes n characters. Where they go on in the next part, that begins with
// new flags.
func (s *xlsText) chars(n int, flags byte) (string, bool) {
	var b strings.Builder
	for {
		width := 1 + int(flags&xlsWide)
		if len(s.parts) == 0 {
			return b.String(), n == 0
		}
		part := s.parts[0]
		m := min(n, len(part)/width)
		b.WriteString(xlsChars(part[:m*width], width))
		n -= m
		if n == 0 {
			s.parts[0] = part[m*width:]
			s.drop()
			return b.String(), true
		}
		s.parts = s.parts[1:]
		if len(s.parts) == 0 || len(s.parts[0]) == 0 {
			return b.String(), false
		}
		flags = s.parts[0][0]
		s.parts[0] = s.parts[0][1:]
	}
}

func xlsChars(b []byte, width int) string {
	units := make([]uint16, len(b)/width)
	for i := range units {
		if width == 1 {
			units[i] = uint16(b[i])
		} else {
			units[i] = uint16(u16(b, 2*i))
		}
	}
	return string(utf16.Decode(units))
}
