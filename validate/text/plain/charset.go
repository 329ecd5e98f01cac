package plain

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Decode returns data as text in UTF-8.
//
// A byte order mark decides; without one, every other byte being NUL tells
// UTF-16, what is UTF-8 but for a few broken bytes is taken for that, and the
// rest for Windows-1252.
// Statistics are not used: on texts as short and as Norwegian as these they
// mistake "Åse" for Japanese.
func Decode(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte("\xef\xbb\xbf")):
		return strings.ToValidUTF8(string(data[3:]), "\ufffd")
	case bytes.HasPrefix(data, []byte("\xff\xfe")):
		return utf16Text(data[2:], false)
	case bytes.HasPrefix(data, []byte("\xfe\xff")):
		return utf16Text(data[2:], true)
	}
	if big, ok := nulPattern(data); ok {
		return utf16Text(data, big)
	}
	if mostlyUTF8(data) {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	return Windows1252(data)
}

// mostlyUTF8 reports whether data is UTF-8, be it with a few broken bytes: text
// in another code page hardly ever makes a valid sequence by chance.
func mostlyUTF8(data []byte) bool {
	if utf8.Valid(data) {
		return true
	}
	good, bad := 0, 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		data = data[n:]
	}
	return good > 10*bad
}

// Windows1252 returns data, in the code page of Western European Windows, as
// UTF-8. The five bytes without a character there become U+FFFD.
func Windows1252(data []byte) string {
	var b strings.Builder
	b.Grow(len(data) + len(data)/8)
	for _, c := range data {
		b.WriteRune(charmap.Windows1252.DecodeByte(c))
	}
	return b.String()
}

// nulPattern looks at the beginning of data for the NUL bytes that Latin text
// has in UTF-16: most bytes of one parity, hardly any of the other.
func nulPattern(data []byte) (bigEndian, ok bool) {
	sample := data[:min(len(data), 4096)&^1]
	if len(sample) < 4 {
		return false, false
	}
	var nul [2]int
	for i, c := range sample {
		if c == 0 {
			nul[i&1]++
		}
	}
	half := len(sample) / 2
	switch {
	case nul[0]*10 >= half*7 && nul[1]*10 <= half:
		return true, true
	case nul[1]*10 >= half*7 && nul[0]*10 <= half:
		return false, true
	}
	return false, false
}

func utf16Text(data []byte, bigEndian bool) string {
	units := make([]uint16, 0, len(data)/2)
	for i := 0; i+1 < len(data); i += 2 {
		u := uint16(data[i]) | uint16(data[i+1])<<8
		if bigEndian {
			u = u<<8 | u>>8
		}
		units = append(units, u)
	}
	return string(utf16.Decode(units))
}
