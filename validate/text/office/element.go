package office

import (
	"bytes"
	"strconv"
	"unicode/utf8"
)

// children calls visit at the start tag of each child of the element whose start
// tag was read last, and reads up to that element's end. What visit leaves unread
// of a child is passed over.
func (x *scanner) children(visit func(name string) error) error {
	parent := x.depth
	for {
		tok, err := x.next()
		if err != nil {
			return err
		}
		switch {
		case tok == tokenEOF || tok == tokenEnd && x.depth < parent:
			return nil
		case tok == tokenStart:
			child := x.depth
			if err := visit(x.local); err != nil {
				return err
			}
			if err := x.leave(child); err != nil {
				return err
			}
		}
	}
}

// leave reads up to the end of the element that is the depth-th open one; if that
// was read already, it does nothing.
func (x *scanner) leave(depth int) error {
	for x.depth >= depth {
		if tok, err := x.next(); err != nil || tok == tokenEOF {
			return err
		}
	}
	return nil
}

// chardata calls use with each stretch of character data of the element whose
// start tag was read last, that of its descendants included.
func (x *scanner) chardata(use func([]byte) error) error {
	parent := x.depth
	for {
		tok, err := x.next()
		switch {
		case err != nil || tok == tokenEOF || tok == tokenEnd && x.depth < parent:
			return err
		case tok == tokenText:
			if err := use(x.text); err != nil {
				return err
			}
		}
	}
}

// value returns the character data of the element whose start tag was read last.
func (x *scanner) value() (string, error) {
	var b []byte
	err := x.chardata(func(t []byte) error {
		b = append(b, t...)
		return nil
	})
	return string(b), err
}

// attr returns the value of an attribute of the last start tag by its local name,
// and "" if it is not there.
func (x *scanner) attr(local string) string {
	value, _ := x.lookup(local, false)
	return value
}

// reference returns an attribute that names a relation, r:id. Some elements have
// a plain id beside it.
func (x *scanner) reference() string {
	value, _ := x.lookup("id", true)
	return value
}

// lookup looks for an attribute by its local name. If prefixed is set, one
// without a prefix is none.
func (x *scanner) lookup(local string, prefixed bool) (string, bool) {
	rest := x.attrs
	for {
		rest = bytes.TrimLeft(rest, " \t\r\n")
		eq := bytes.IndexByte(rest, '=')
		if eq < 0 {
			return "", false
		}
		name := bytes.TrimRight(rest[:eq], " \t\r\n")
		rest = bytes.TrimLeft(rest[eq+1:], " \t\r\n")
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return "", false
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 0 {
			return "", false
		}
		value := rest[1 : end+1]
		rest = rest[end+2:]
		prefix := []byte(nil)
		if i := bytes.IndexByte(name, ':'); i >= 0 {
			prefix, name = name[:i], name[i+1:]
		}
		if string(name) == local && string(prefix) != "xmlns" && (len(prefix) > 0 || !prefixed) {
			return string(x.unescape(value)), true
		}
	}
}

// on returns the value of an on/off property: <w:b/> is on, w:val can say no.
func (x *scanner) on() bool {
	switch x.attr("val") {
	case "0", "false", "off":
		return false
	}
	return true
}

// number returns an attribute as a whole number, and def if it is none.
func (x *scanner) number(local string, def int) int {
	n, err := strconv.Atoi(x.attr(local))
	if err != nil {
		return def
	}
	return n
}

// unescape replaces the references of XML. One that is none of them stays as it
// stands. What it returns is valid until it is called again.
func (x *scanner) unescape(s []byte) []byte {
	i := bytes.IndexByte(s, '&')
	if i < 0 {
		return s
	}
	out := x.scratch[:0]
	for i >= 0 {
		out = append(out, s[:i]...)
		s = s[i:]
		n := 1
		if end := bytes.IndexByte(s[:min(len(s), 12)], ';'); end > 0 {
			if r, ok := character(string(s[1:end])); ok {
				out = utf8.AppendRune(out, r)
				s = s[end+1:]
				n = 0
			}
		}
		out = append(out, s[:n]...)
		s = s[n:]
		i = bytes.IndexByte(s, '&')
	}
	out = append(out, s...)
	x.scratch = out
	return out
}

// character returns the one that &name; stands for.
func character(name string) (rune, bool) {
	switch name {
	case "amp":
		return '&', true
	case "lt":
		return '<', true
	case "gt":
		return '>', true
	case "quot":
		return '"', true
	case "apos":
		return '\'', true
	}
	if len(name) < 2 || name[0] != '#' {
		return 0, false
	}
	digits, base := name[1:], 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, base = digits[1:], 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if err != nil || n > utf8.MaxRune {
		return 0, false
	}
	return rune(n), true
}

// root reads up to the root of a part and calls visit at its start tag.
func (x *scanner) root(visit func() error) error {
	for {
		switch tok, err := x.next(); {
		case err != nil || tok == tokenEOF:
			return err
		case tok == tokenStart:
			return visit()
		}
	}
}

// document reads a whole part: it calls visit for each child of the root.
func (x *scanner) document(visit func(name string) error) error {
	return x.root(func() error { return x.children(visit) })
}
