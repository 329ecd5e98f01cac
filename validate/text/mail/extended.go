package mail

import (
	"fmt"
	"regexp"
	"strings"
)

// extendedParam is one "name*0*=value" of RFC 2231: the name, the number of the
// piece, the star that says that it is percent-encoded, the value.
var extendedParam = regexp.MustCompile(`(?i)(?:^|;)\s*(filename|name)\*(?:(\d{1,3})(\*)?)?=\s*("[^"]*"|[^;\s]*)`)

// extendedName returns the file name that the field gives in the way of RFC
// 2231, in whatever charset (the standard library knows UTF-8 only), or "".
func extendedName(field string) string {
	pieces := make(map[string]string) // by number, "" for the only one
	encoded := make(map[string]bool)
	for _, m := range extendedParam.FindAllStringSubmatch(field, -1) {
		number := m[2]
		if _, again := pieces[number]; !again {
			pieces[number] = strings.Trim(m[4], `"`)
			encoded[number] = number == "" || m[3] != ""
		}
	}
	first := "0"
	if _, ok := pieces[""]; ok {
		first = ""
	}
	head := strings.SplitN(pieces[first], "'", 3)
	if len(head) != 3 {
		return ""
	}
	name := unescape(head[2])
	for n := 1; first != ""; n++ {
		number := fmt.Sprint(n)
		piece, ok := pieces[number]
		if !ok {
			break
		}
		if encoded[number] {
			piece = unescape(piece)
		}
		name += piece
	}
	return decodeCharset([]byte(name), strings.ToLower(head[0]))
}

// unescape undoes percent-encoding where it is sound.
func unescape(s string) string {
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '%' && i+2 < len(s) && unhex(s[i+1]) >= 0 && unhex(s[i+2]) >= 0 {
			out = append(out, byte(unhex(s[i+1])<<4|unhex(s[i+2])))
			i += 2
			continue
		}
		out = append(out, s[i])
	}
	return string(out)
}
