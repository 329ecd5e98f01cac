package content

// class sorts bytes as ISO 32000-1, 7.2.2 does.
type class uint8

const (
	regular class = iota
	space
	delimiter
)

var classes = [256]class{
	0: space, '\t': space, '\n': space, '\f': space, '\r': space, ' ': space,
	'(': delimiter, ')': delimiter, '<': delimiter, '>': delimiter, '[': delimiter,
	']': delimiter, '{': delimiter, '}': delimiter, '/': delimiter, '%': delimiter,
}

// IsSpace reports whether c is white space in PDF.
func IsSpace(c byte) bool { return classes[c] == space }

// IsRegular reports whether c is neither white space nor a delimiter.
func IsRegular(c byte) bool { return classes[c] == regular }

func startsNumber(c byte) bool {
	return '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.'
}

// number reads a number as forgivingly as viewers do: signs inside one and a
// second point are passed over.
func (l *Lexer) number() float64 {
	var value, scale float64
	negative := false
	i := l.pos
	for ; i < len(l.data) && classes[l.data[i]] == regular; i++ {
		switch c := l.data[i]; {
		case '0' <= c && c <= '9' && scale == 0:
			value = value*10 + float64(c-'0')
		case '0' <= c && c <= '9':
			value += float64(c-'0') * scale
			scale /= 10
		case c == '.' && scale == 0:
			scale = 0.1
		case c == '-' && i == l.pos:
			negative = true
		case c != '.' && c != '-' && c != '+' && i > l.pos:
			// "0Tj": the operator follows without a space.
			goto done
		}
	}
done:
	l.pos = max(i, l.pos+1)
	if negative {
		return -value
	}
	return value
}

func (l *Lexer) name() []byte {
	l.pos++
	raw := l.word()
	escaped := false
	for _, c := range raw {
		if c == '#' {
			escaped = true
			break
		}
	}
	if !escaped {
		return raw
	}
	start := len(l.scratch)
	for i := 0; i < len(raw); i++ {
		if raw[i] == '#' && i+2 < len(raw) && hexDigit(raw[i+1]) >= 0 && hexDigit(raw[i+2]) >= 0 {
			l.scratch = append(l.scratch, byte(hexDigit(raw[i+1])<<4|hexDigit(raw[i+2])))
			i += 2
			continue
		}
		l.scratch = append(l.scratch, raw[i])
	}
	return l.scratch[start:]
}

// ReadString reads the string, (...) or <...>, that data begins with, and returns
// what it stands for and how many bytes it takes up.
func ReadString(data []byte) (value []byte, length int) {
	l := Lexer{data: data}
	if data[0] == '<' {
		value = l.hexString()
	} else {
		value = l.literalString()
	}
	return value, l.pos
}

// hexString reads <...>. One that is never closed ends with the stream.
func (l *Lexer) hexString() []byte {
	l.pos++
	start := len(l.scratch)
	high := -1
	for ; l.pos < len(l.data) && l.data[l.pos] != '>'; l.pos++ {
		digit := hexDigit(l.data[l.pos])
		switch {
		case digit < 0:
		case high < 0:
			high = digit
		default:
			l.scratch = append(l.scratch, byte(high<<4|digit))
			high = -1
		}
	}
	if high >= 0 {
		l.scratch = append(l.scratch, byte(high<<4))
	}
	l.pos = min(l.pos+1, len(l.data))
	return l.scratch[start:]
}

func hexDigit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c && c <= 'f':
		return int(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// literalString reads (...). Without escapes it is a slice of the stream itself.
func (l *Lexer) literalString() []byte {
	l.pos++
	start, depth := l.pos, 1
	for i := start; i < len(l.data); i++ {
		switch l.data[i] {
		case '\\', '\r':
			l.pos = i
			return l.unescape(start, depth)
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				l.pos = i + 1
				return l.data[start:i]
			}
		}
	}
	l.pos = len(l.data)
	return l.data[start:]
}

// unescape goes on with a literal string that began at start, from the first
// byte in it that does not stand for itself.
func (l *Lexer) unescape(start, depth int) []byte {
	from := len(l.scratch)
	l.scratch = append(l.scratch, l.data[start:l.pos]...)
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		l.pos++
		switch c {
		case '\\':
			l.escape()
			continue
		case '\r': // an end of line is one line feed, however it is written
			if l.pos < len(l.data) && l.data[l.pos] == '\n' {
				l.pos++
			}
			c = '\n'
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return l.scratch[from:]
			}
		}
		l.scratch = append(l.scratch, c)
	}
	return l.scratch[from:]
}

// escape reads what follows a backslash. An unknown escape stands for the sign
// after the backslash (ISO 32000-1, 7.3.4.2).
func (l *Lexer) escape() {
	if l.pos >= len(l.data) {
		return
	}
	c := l.data[l.pos]
	l.pos++
	switch c {
	case 'n':
		c = '\n'
	case 'r':
		c = '\r'
	case 't':
		c = '\t'
	case 'b':
		c = '\b'
	case 'f':
		c = '\f'
	case '\n':
		return
	case '\r':
		if l.pos < len(l.data) && l.data[l.pos] == '\n' {
			l.pos++
		}
		return
	case '0', '1', '2', '3', '4', '5', '6', '7':
		value := int(c - '0')
		for n := 1; n < 3 && l.pos < len(l.data) && '0' <= l.data[l.pos] && l.data[l.pos] <= '7'; n++ {
			value = value*8 + int(l.data[l.pos]-'0')
			l.pos++
		}
		c = byte(value)
	}
	l.scratch = append(l.scratch, c)
}
