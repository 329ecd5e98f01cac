package mail

import "strings"

// fields are the fields of a header, by name in lower case, in their order.
type fields map[string][]string

// get returns the first field of that name, as it was sent.
func (f fields) get(name string) string {
	if values := f[name]; len(values) > 0 {
		return values[0]
	}
	return ""
}

// readFields reads a header as programs really write it: a line that is no field
// belongs to the field before it, indented or not.
func readFields(head []byte) fields {
	f := make(fields)
	last := ""
	for line := range strings.Lines(string(head)) {
		line = strings.TrimRight(line, "\r\n")
		name, value, ok := strings.Cut(line, ":")
		name = strings.ToLower(strings.TrimRight(name, " \t"))
		if ok && isFieldName(name) {
			last = name
			f[name] = append(f[name], strings.TrimSpace(value))
		} else if rest := strings.TrimSpace(line); rest != "" && last != "" {
			values := f[last]
			values[len(values)-1] += " " + rest
		}
	}
	return f
}

// isFieldName reports whether s can be the name of a field (RFC 5322, 2.2).
func isFieldName(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return false
		}
	}
	return s != ""
}

// mediaType reads a value such as `text/plain; charset="utf-8"`: the part before
// the first semicolon in lower case, and the parameters, their names in lower
// case too. Values without the quotes that they need are taken to the next
// semicolon.
func mediaType(s string) (kind string, params map[string]string) {
	kind, rest, _ := strings.Cut(s, ";")
	kind, _, _ = strings.Cut(kind, "(") // a comment
	kind = strings.ToLower(strings.TrimSpace(kind))
	params = make(map[string]string)
	for rest != "" {
		var name, value string
		name, rest = cutAny(rest, "=;")
		if strings.HasPrefix(rest, "=") {
			value, rest = paramValue(strings.TrimLeft(rest[1:], " \t"))
		}
		rest = strings.TrimPrefix(rest, ";")
		name = strings.ToLower(strings.TrimSpace(name))
		if _, twice := params[name]; !twice && name != "" {
			params[name] = value
		}
	}
	return kind, params
}

// paramValue cuts a value off s and what is left up to the next semicolon.
func paramValue(s string) (value, rest string) {
	if !strings.HasPrefix(s, `"`) {
		value, rest = cutAny(s, ";")
		return strings.TrimSpace(value), rest
	}
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s) && (s[i+1] == '"' || s[i+1] == '\\'):
			i++
			b.WriteByte(s[i])
		case c == '"':
			_, rest = cutAny(s[i+1:], ";")
			return b.String(), rest
		default:
			b.WriteByte(c) // the backslashes of a Windows path too
		}
	}
	return b.String(), ""
}

// cutAny cuts s before the first of the given bytes.
func cutAny(s, chars string) (before, rest string) {
	if i := strings.IndexAny(s, chars); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}
