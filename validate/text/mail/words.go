package mail

import (
	"encoding/base64"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/htmlindex"

	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// encodedWord is one "=?charset?encoding?text?=" of RFC 2047. The language that
// RFC 2231 lets the charset carry after a '*' is left out.
var encodedWord = regexp.MustCompile(`=\?([^?*\s]+)(?:\*[^?\s]*)?\?([bBqQ])\?([^?]*)\?=`)

// decodeWords returns the value of a header field as UTF-8. Neighbouring encoded
// words in one charset are joined before they are decoded, since many a program
// cuts letters in two; bytes that are not encoded at all are taken for UTF-8 or
// Windows-1252.
func decodeWords(s string) string {
	words := encodedWord.FindAllStringSubmatchIndex(s, -1)
	if words == nil {
		return decodeRaw(s)
	}
	var out strings.Builder
	var run []byte // of neighbouring words, decoded from base64 or Q
	var charset string
	flush := func() {
		out.WriteString(decodeCharset(run, charset))
		run = run[:0]
	}
	end := 0
	for i, w := range words {
		gap, next := s[end:w[0]], strings.ToLower(s[w[2]:w[3]])
		if i == 0 || strings.TrimSpace(gap) != "" {
			flush()
			out.WriteString(decodeRaw(gap))
		} else if next != charset {
			flush()
		}
		charset, end = next, w[1]
		payload := s[w[6]:w[7]]
		if s[w[4]]|0x20 == 'b' {
			run = append(run, decodeBase64(payload)...)
		} else {
			run = append(run, decodeQ(payload)...)
		}
	}
	flush()
	out.WriteString(decodeRaw(s[end:]))
	return out.String()
}

// decodeRaw returns the bytes of s that stand for themselves as UTF-8.
func decodeRaw(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return plain.Windows1252([]byte(s))
}

// decodeCharset returns data as UTF-8. A charset that is unknown, or is not true
// of data, is guessed at.
func decodeCharset(data []byte, charset string) string {
	switch charset {
	case "", "utf-8", "utf8", "us-ascii", "ascii":
		return plain.Decode(data)
	}
	enc, err := htmlindex.Get(charset)
	if err != nil {
		return plain.Decode(data)
	}
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil {
		return plain.Decode(data)
	}
	return string(out)
}

// decodeBase64 returns what can be had of s, which may lack its padding.
func decodeBase64(s string) []byte {
	s = strings.TrimRight(strings.Join(strings.Fields(s), ""), "=")
	out, _ := io.ReadAll(base64.NewDecoder(base64.RawStdEncoding, strings.NewReader(s)))
	return out
}

// decodeQ undoes the Q encoding of RFC 2047, section 4.2.
func decodeQ(s string) []byte {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_':
			out = append(out, ' ')
		case c == '=' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0:
			out = append(out, byte(unhex(s[i+1])<<4|unhex(s[i+2])))
			i += 2
		default:
			out = append(out, c)
		}
	}
	return out
}

func unhex(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}
