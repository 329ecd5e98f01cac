package office

// rtfToken is a piece of an RTF file.
type rtfToken struct {
	kind  rtfKind
	word  string // of a control word, or the sign of a control symbol
	param int    // of a control word
	has   bool   // the word has a parameter
	text  []byte // bytes in the code page of the font
}

type rtfKind uint8

const (
	rtfEnd rtfKind = iota
	rtfOpen
	rtfClose
	rtfWord
	rtfText
)

// rtfScanner cuts an RTF file into tokens.
type rtfScanner struct {
	data []byte
	pos  int
}

func (x *rtfScanner) next() rtfToken {
	for x.pos < len(x.data) {
		switch c := x.data[x.pos]; c {
		case '{':
			x.pos++
			return rtfToken{kind: rtfOpen}
		case '}':
			x.pos++
			return rtfToken{kind: rtfClose}
		case '\\':
			return x.control()
		case '\r', '\n', 0:
			x.pos++
		default:
			from := x.pos
			for x.pos < len(x.data) {
				switch x.data[x.pos] {
				case '{', '}', '\\', '\r', '\n', 0:
					return rtfToken{kind: rtfText, text: x.data[from:x.pos]}
				}
				x.pos++
			}
			return rtfToken{kind: rtfText, text: x.data[from:]}
		}
	}
	return rtfToken{kind: rtfEnd}
}

// control reads what begins with a backslash.
func (x *rtfScanner) control() rtfToken {
	x.pos++
	if x.pos == len(x.data) {
		return rtfToken{kind: rtfEnd}
	}
	c := x.data[x.pos]
	if !isLetter(c) {
		x.pos++
		switch c {
		case '\'':
			if x.pos+2 > len(x.data) {
				x.pos = len(x.data)
				return rtfToken{kind: rtfEnd}
			}
			hi, lo := hexDigit(x.data[x.pos]), hexDigit(x.data[x.pos+1])
			x.pos += 2
			if hi < 0 || lo < 0 {
				return rtfToken{kind: rtfWord, word: "'"}
			}
			return rtfToken{kind: rtfText, text: []byte{byte(hi<<4 | lo)}}
		case '{', '}', '\\':
			return rtfToken{kind: rtfText, text: x.data[x.pos-1 : x.pos]}
		case '\r', '\n':
			return rtfToken{kind: rtfWord, word: "par"}
		}
		return rtfToken{kind: rtfWord, word: string(rune(c))}
	}
	from := x.pos
	for x.pos < len(x.data) && isLetter(x.data[x.pos]) && x.pos-from < 32 {
		x.pos++
	}
	t := rtfToken{kind: rtfWord, word: string(x.data[from:x.pos])}
	negative := x.pos+1 < len(x.data) && x.data[x.pos] == '-' && isDigit(x.data[x.pos+1])
	if negative {
		x.pos++
	}
	for x.pos < len(x.data) && isDigit(x.data[x.pos]) {
		t.has = true
		t.param = min(t.param*10+int(x.data[x.pos]-'0'), 1<<30)
		x.pos++
	}
	if negative {
		t.param = -t.param
	}
	if x.pos < len(x.data) && x.data[x.pos] == ' ' {
		x.pos++
	}
	if t.word == "bin" {
		x.pos = min(x.pos+max(t.param, 0), len(x.data))
	}
	return t
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }
func isDigit(c byte) bool  { return '0' <= c && c <= '9' }

// hexDigit returns the value of a hexadecimal digit, -1 if c is none.
func hexDigit(c byte) int {
	switch {
	case isDigit(c):
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}
