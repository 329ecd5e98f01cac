package font

import (
	"strings"
	"unicode/utf16"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// cmap is what is used of a CMap file (Adobe technical note 5014): how codes are
// cut out of a string, and where they lead.
type cmap struct {
	spaces []codespace
	text   map[uint32]string // of bfchar and bfrange
	cids   map[uint32]uint32 // of cidchar and cidrange
}

// codespace is a range of codes of one length.
type codespace struct {
	length    int
	low, high uint32
}

// maxMappings bounds what one CMap leads to: every two-byte code.
const maxMappings = 1 << 16

// parseCMap reads a CMap. What can't be read of it is passed over; the error is
// that of the budget.
func parseCMap(data []byte, budget *content.Budget) (*cmap, error) {
	m := &cmap{text: map[uint32]string{}, cids: map[uint32]uint32{}}
	lexer := content.NewLexer(data, budget)
	for {
		operator, ops, err := lexer.Next()
		if err != nil || operator == nil {
			return m, err
		}
		switch string(operator) {
		case "endcodespacerange":
			m.addSpaces(ops)
		case "endbfchar":
			for ; len(ops) >= 2; ops = ops[2+ops[1].Span:] {
				m.setText(code(ops[0].Bytes), ops[1].Bytes)
			}
		case "endbfrange":
			m.addTextRanges(ops)
		case "endcidchar":
			for ; len(ops) >= 2; ops = ops[2:] {
				m.setCID(code(ops[0].Bytes), uint32(ops[1].Number))
			}
		case "endcidrange":
			for ; len(ops) >= 3; ops = ops[3:] {
				low, high := code(ops[0].Bytes), code(ops[1].Bytes)
				for c := low; c <= high && c-low < maxMappings; c++ {
					if !m.setCID(c, uint32(ops[2].Number)+c-low) {
						break
					}
				}
			}
		}
	}
}

func (m *cmap) addSpaces(ops []content.Operand) {
	for ; len(ops) >= 2 && len(m.spaces) < 256; ops = ops[2:] {
		if n := len(ops[0].Bytes); n >= 1 && n <= 4 && n == len(ops[1].Bytes) {
			m.spaces = append(m.spaces, codespace{n, code(ops[0].Bytes), code(ops[1].Bytes)})
		}
	}
}

func (m *cmap) addTextRanges(ops []content.Operand) {
	for len(ops) >= 3 {
		low, high, to := code(ops[0].Bytes), code(ops[1].Bytes), ops[2]
		if to.Kind == content.Array {
			items := ops[3:min(len(ops), 3+to.Span)]
			for i := 0; i < len(items) && low+uint32(i) <= high; i++ {
				m.setText(low+uint32(i), items[i].Bytes)
			}
		} else {
			m.addTextRange(low, high, to.Bytes)
		}
		ops = ops[min(len(ops), 3+to.Span):]
	}
}

// addTextRange maps low to first and each following code to the text whose last
// code unit is one higher.
func (m *cmap) addTextRange(low, high uint32, first []byte) {
	if len(first) == 0 {
		return
	}
	text := append([]byte(nil), first...)
	for c := low; c <= high && c-low < maxMappings; c++ {
		if !m.setText(c, text) {
			return
		}
		for i := len(text) - 1; i >= 0; i-- {
			if text[i]++; text[i] != 0 {
				break
			}
		}
	}
}

func (m *cmap) setText(c uint32, text []byte) bool {
	if len(m.text) >= maxMappings {
		return false
	}
	m.text[c] = fromUTF16(text)
	return true
}

func (m *cmap) setCID(c, cid uint32) bool {
	if len(m.cids) >= maxMappings {
		return false
	}
	m.cids[c] = cid
	return true
}

// code returns the number that a code's bytes make.
func code(b []byte) uint32 {
	var c uint32
	for _, x := range b[:min(len(b), 4)] {
		c = c<<8 | uint32(x)
	}
	return c
}

// fromUTF16 decodes big-endian UTF-16. A single byte stands for itself, as some
// producers write it.
func fromUTF16(b []byte) string {
	if len(b) == 1 {
		return string(rune(b[0]))
	}
	units := make([]uint16, 0, len(b)/2)
	for ; len(b) >= 2; b = b[2:] {
		units = append(units, uint16(b[0])<<8|uint16(b[1]))
	}
	if len(units) > 1 && areSwapped(units) {
		for i := range units {
			units[i] >>= 8
		}
	}
	return strings.TrimRight(string(utf16.Decode(units)), "\x00")
}

// areSwapped reports whether the bytes of each unit stand in the wrong order, as
// Ghostscript 10.00 writes the text of ligatures: U+7400 U+6900 for "ti".
func areSwapped(units []uint16) bool {
	for _, u := range units {
		if u&0xff != 0 || u < 0x2000 || u >= 0x7f00 {
			return false
		}
	}
	return true
}
