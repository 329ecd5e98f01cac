// Package font finds out which text the codes in a shown string stand for, and
// how far each moves the pen (ISO 32000-1, 9.5 to 9.10).
package font

import (
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// Glyph is what a font knows of a code.
type Glyph struct {
	// Text is what the glyph stands for: ligatures taken apart, "" for none.
	Text string
	// Width is how far the glyph moves the pen, in units of the font size.
	Width float64
	// Sure is how Text was found.
	Sure Certainty
}

// Certainty says how much the text of a glyph can be trusted.
type Certainty uint8

// The certainties.
const (
	Unknown Certainty = iota // nothing says what the glyph stands for
	Guessed                  // the font has an encoding of its own, which isn't given
	Known                    // ToUnicode, a named encoding or a glyph name says it
)

// Font is a font as a page uses it. It does not change and can be shared.
type Font struct {
	pages    [256]*[256]Glyph // glyphs of codes below 65536, by high and low byte
	spaces   []codespace      // of composite fonts; nil: all codes have one byte
	fallback Glyph            // of codes that are not in pages
	Vertical bool             // glyphs run downwards
	Bold     bool             // as far as the font's name says so
	pictures bool             // a font of signs, such as Wingdings
}

// Next returns the glyph of the first code in s, the code, and its length in
// bytes, which is at least 1.
func (f *Font) Next(s []byte) (g *Glyph, code uint32, n int) {
	code, n = f.cut(s)
	if code < 1<<16 {
		if page := f.pages[code>>8]; page != nil {
			return &page[code&0xff], code, n
		}
	}
	return &f.fallback, code, n
}

// cut returns the first code of s and its length.
func (f *Font) cut(s []byte) (uint32, int) {
	if f.spaces == nil {
		return uint32(s[0]), 1
	}
	var c uint32
	for n := 1; n <= min(4, len(s)); n++ {
		c = c<<8 | uint32(s[n-1])
		for _, space := range f.spaces {
			if space.length == n && space.low <= c && c <= space.high {
				return c, n
			}
		}
	}
	n := min(len(s), f.spaces[0].length)
	return code(s[:n]), n
}

// glyph returns the place of the glyph for code, which is below 65536.
func (f *Font) glyph(code uint32) *Glyph {
	page := f.pages[code>>8]
	if page == nil {
		page = new([256]Glyph)
		for i := range page {
			page[i] = f.fallback
		}
		f.pages[code>>8] = page
	}
	return &page[code&0xff]
}

// setText gives code the text that the font's ToUnicode has for it.
func (f *Font) setText(code uint32, text string) {
	if code >= 1<<16 {
		return
	}
	g := f.glyph(code)
	g.Text = expand(text)
	if f.pictures {
		g.Text = strings.Map(bullet, g.Text)
	}
	g.Sure = Known
	if strings.ContainsRune(text, '\ufffd') || text == "" {
		g.Text, g.Sure = "", Unknown
	}
}

// expand takes ligatures apart and puts ordinary signs for the private ones that
// Symbol and Wingdings bullets are mapped to.
func expand(text string) string {
	if len(text) == 1 && text[0] >= ' ' && text[0] < 0x7f {
		return text
	}
	ascii := true
	for _, r := range text {
		if r >= 0xfb00 && r <= 0xfb06 || r >= 0xf000 && r <= 0xf0ff || r < ' ' {
			ascii = false
			break
		}
	}
	if ascii {
		return text
	}
	var b strings.Builder
	for _, r := range text {
		switch {
		case r >= 0xfb00 && r <= 0xfb06:
			b.WriteString(ligatures[r-0xfb00])
		case r >= 0xf000 && r <= 0xf0ff:
			b.WriteString(wingdings[r])
			if wingdings[r] == "" {
				b.WriteRune(r)
			}
		case r == '\t' || r == '\n' || r == '\r':
			b.WriteByte(' ')
		case r < ' ':
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// bullet puts a bullet for a private sign.
func bullet(r rune) rune {
	if unicode.Is(unicode.Co, r) {
		return '•'
	}
	return r
}

// ligatures are those from U+FB00 on.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// wingdings are the signs of Symbol and Wingdings that office programs use for
// lists and boxes, at the private places where they put them.
var wingdings = map[rune]string{
	0xf0b7: "•", 0xf0a7: "▪", 0xf0d8: "➢", 0xf0fc: "✓", 0xf0fe: "☒", 0xf0a8: "☐", 0xf06f: "☐", 0xf0fb: "✗",
	0xf0e0: "→", 0xf0e8: "➔", 0xf076: "❖", 0xf0ae: "→", 0xf020: " ", 0xf02d: "-", 0xf0b0: "°", 0xf0a3: "☐", 0xf052: "☑", 0xf053: "☒",
}

// Clean is norsk.Clean with ligatures taken apart, for text that comes from
// elsewhere than a shown string, such as the value of a field.
func Clean(s string) string { return norsk.Clean(expand(s)) }
