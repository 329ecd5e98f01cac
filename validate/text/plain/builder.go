package plain

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Mark says what is special about a stretch of text.
type Mark uint8

// The marks; they can be combined. Zero is ordinary text.
const (
	// Auto is text that a field fills in anew by itself. It ends up in
	// text.Line.Auto.
	Auto Mark = 1 << iota
	// Placeholder is text that only asks to be replaced ("Klikk her for å
	// skrive"). It is set in square brackets, so that who reads the line can tell
	// it from an answer.
	Placeholder
)

// Builder makes the text of one line in the form that text.Line asks for: NFC,
// ordinary single spaces, no control or zero-width characters, no white space at
// either end. Tabs inside are kept: they separate cells and columns.
//
// The zero value is ready for use.
type Builder struct {
	buf     []byte
	auto    []text.Span
	seen    int // length of buf after the last visible character
	space   bool
	mark    Mark
	inAuto  bool // a span is open; it began at auto[len-1].Start
	bracket bool // a placeholder is open
	wide    bool // something above ASCII was written: NFC has to be checked
}

// Len returns how many bytes were written so far.
func (b *Builder) Len() int { return len(b.buf) }

// Empty reports whether nothing visible was written yet.
func (b *Builder) Empty() bool { return b.seen == 0 }

// WriteString adds s with the given mark.
func (b *Builder) WriteString(s string, m Mark) { write(b, s, m) }

// Write adds s, which is UTF-8, with the given mark.
func (b *Builder) Write(s []byte, m Mark) { write(b, s, m) }

func write[T string | []byte](b *Builder, s T, m Mark) {
	b.setMark(m)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '\t':
			b.Tab()
		case c == ' ' || c == '\n' || c == '\r' || c == '\v' || c == '\f':
			b.space = true
		case c < ' ' || c == 0x7f:
		case c < utf8.RuneSelf:
			b.open(rune(c))
			b.buf = append(b.buf, c)
			b.seen = len(b.buf)
		default:
			r, n := utf8.DecodeRuneInString(string(s[i:min(i+utf8.UTFMax, len(s))]))
			b.rune(r)
			i += n - 1
		}
	}
}

func (b *Builder) rune(r rune) {
	switch {
	case unicode.IsSpace(r) || r == '\u2028' || r == '\u2029':
		b.space = true
	case r == '\u00ad' || unicode.Is(unicode.Cf, r) || unicode.IsControl(r):
	default:
		b.open(r)
		b.wide = true
		b.buf = utf8.AppendRune(b.buf, r)
		b.seen = len(b.buf)
	}
}

// Tab adds a tab, unless nothing stands before it.
func (b *Builder) Tab() {
	b.space = false
	if b.seen > 0 {
		b.buf = append(b.buf, '\t')
	}
}

// open writes what is due before the visible character r.
func (b *Builder) open(r rune) {
	if b.space {
		b.space = false
		if n := len(b.buf); n > 0 && b.buf[n-1] != '\t' {
			b.buf = append(b.buf, ' ')
		}
	}
	if b.mark&Placeholder != 0 && !b.bracket {
		b.bracket = true
		if r != '[' {
			b.buf = append(b.buf, '[')
		}
	}
	if b.mark&Auto != 0 && !b.inAuto {
		b.inAuto = true
		b.auto = append(b.auto, text.Span{Start: len(b.buf)})
	}
}

func (b *Builder) setMark(m Mark) {
	if b.inAuto && m&Auto == 0 {
		b.inAuto = false
		b.auto[len(b.auto)-1].End = b.seen
	}
	if b.bracket && m&Placeholder == 0 {
		b.bracket = false
		if b.buf[b.seen-1] != ']' {
			rest := string(b.buf[b.seen:])
			b.buf = append(append(b.buf[:b.seen], ']'), rest...)
			b.seen++
		}
	}
	b.mark = m
}

// Take returns what was written and empties b.
func (b *Builder) Take() (string, []text.Span) {
	b.setMark(0)
	line, auto := string(b.buf[:b.seen]), b.auto
	if b.wide && !norm.NFC.IsNormalString(line) {
		line, auto = compose(line, auto)
	}
	*b = Builder{buf: b.buf[:0]}
	return line, auto
}

// compose brings line to NFC and moves the spans along.
func compose(line string, auto []text.Span) (string, []text.Span) {
	out := make([]byte, 0, len(line))
	from := 0
	for i, s := range auto {
		out = norm.NFC.AppendString(out, line[from:s.Start])
		auto[i].Start = len(out)
		out = norm.NFC.AppendString(out, line[s.Start:s.End])
		auto[i].End = len(out)
		from = s.End
	}
	return string(norm.NFC.AppendString(out, line[from:])), auto
}

// Clean returns s as a Builder writes it.
func Clean(s string) string {
	var b Builder
	b.WriteString(s, 0)
	line, _ := b.Take()
	return line
}
