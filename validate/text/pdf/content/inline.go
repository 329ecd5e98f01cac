package content

import "bytes"

// SkipInlineImage moves past the data of an inline image. It is called after
// Next returned the operator ID, and leaves the operator EI to be read.
//
// The data has no length of its own; it ends with EI standing alone between
// white space, with something after it that looks like content again.
func (l *Lexer) SkipInlineImage() {
	from := min(l.pos+1, len(l.data))
	for {
		i := bytes.Index(l.data[from:], []byte("EI"))
		if i < 0 {
			l.pos = len(l.data)
			return
		}
		at := from + i
		after := l.data[at+2:]
		if at > 0 && IsSpace(l.data[at-1]) && (len(after) == 0 || IsSpace(after[0])) && looksLikeContent(after) {
			l.pos = at
			return
		}
		from = at + 2
	}
}

// looksLikeContent reports whether the next few bytes are printable.
func looksLikeContent(data []byte) bool {
	for _, c := range data[:min(len(data), 16)] {
		if c > '~' || c < ' ' && !IsSpace(c) {
			return false
		}
	}
	return true
}
