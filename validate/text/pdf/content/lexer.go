package content

import "errors"

// ErrBudget is returned when a stream has more tokens than its reader may spend.
var ErrBudget = errors.New("content stream holds too many tokens")

const (
	maxDepth    = 32      // nesting of arrays and dictionaries that is kept
	maxOperands = 1 << 17 // operands of one operator that are kept; further ones are dropped
)

// Budget is what reading content streams may cost, counted in tokens so that
// operands cost as much as operators. All the streams of a file share one.
type Budget struct {
	Tokens int
	// Check, if set, is called once in a while; an error from it ends the reading.
	Check func() error
}

// checkEvery is the number of tokens between two calls of Budget.Check.
const checkEvery = 1 << 12

func (b *Budget) spend() error {
	b.Tokens--
	if b.Tokens < 0 {
		return ErrBudget
	}
	if b.Tokens%checkEvery == 0 && b.Check != nil {
		return b.Check()
	}
	return nil
}

// Lexer reads a content stream.
type Lexer struct {
	data    []byte
	pos     int
	budget  *Budget
	ops     []Operand
	scratch []byte // holds strings that had to be unescaped
}

// NewLexer returns a lexer over data that spends from budget.
func NewLexer(data []byte, budget *Budget) *Lexer {
	return &Lexer{data: data, budget: budget}
}

// Next returns the next operator and the operands before it. At the end of the
// stream it returns an empty operator and the operands that no operator follows.
// The slices are valid until the next call. The error is ErrBudget or comes
// from Budget.Check.
func (l *Lexer) Next() (operator []byte, operands []Operand, err error) {
	l.ops = l.ops[:0]
	l.scratch = l.scratch[:0]
	for {
		if err := l.budget.spend(); err != nil {
			return nil, nil, err
		}
		c, ok := l.skipSpace()
		if !ok {
			return nil, l.ops, nil
		}
		if IsRegular(c) && !startsNumber(c) {
			word := l.word()
			if value, ok := literal(word); ok {
				l.keep(value)
				continue
			}
			return word, l.ops, nil
		}
		if err := l.operand(c, 0); err != nil {
			return nil, nil, err
		}
	}
}

// literal returns the operand that word stands for, if it is no operator.
func literal(word []byte) (Operand, bool) {
	switch string(word) {
	case "true":
		return Operand{Kind: Bool, Number: 1}, true
	case "false":
		return Operand{Kind: Bool}, true
	case "null":
		return Operand{}, true
	}
	return Operand{}, false
}

func (l *Lexer) keep(op Operand) {
	if len(l.ops) < maxOperands {
		l.ops = append(l.ops, op)
	}
}

// operand reads the operand that starts with c, which is not consumed yet.
func (l *Lexer) operand(c byte, depth int) error {
	switch c {
	case '(':
		l.keep(Operand{Kind: String, Bytes: l.literalString()})
	case '<':
		if l.pos+1 < len(l.data) && l.data[l.pos+1] == '<' {
			l.pos += 2
			return l.collection(Dict, depth)
		}
		l.keep(Operand{Kind: String, Bytes: l.hexString()})
	case '[':
		l.pos++
		return l.collection(Array, depth)
	case '/':
		l.keep(Operand{Kind: Name, Bytes: l.name()})
	case ')', ']', '>', '{', '}':
		l.pos++ // closes nothing that is open, or belongs to PostScript
	default:
		l.keep(Operand{Kind: Number, Number: l.number()})
	}
	return nil
}

// collection reads an array or a dictionary up to its end. Where either is never
// closed it ends with the stream.
func (l *Lexer) collection(kind Kind, depth int) error {
	at := len(l.ops)
	l.keep(Operand{Kind: kind})
	if depth >= maxDepth {
		return nil // what it holds is taken for the parent's
	}
	for {
		if err := l.budget.spend(); err != nil {
			return err
		}
		c, ok := l.skipSpace()
		if !ok {
			break
		}
		if c == ']' && kind == Array {
			l.pos++
			break
		}
		if c == '>' && kind == Dict {
			l.pos++
			if l.pos < len(l.data) && l.data[l.pos] == '>' {
				l.pos++
			}
			break
		}
		if IsRegular(c) && !startsNumber(c) {
			value, _ := literal(l.word())
			l.keep(value)
			continue
		}
		if err := l.operand(c, depth+1); err != nil {
			return err
		}
	}
	if at < len(l.ops) {
		l.ops[at].Span = len(l.ops) - at - 1
	}
	return nil
}

// skipSpace moves to the next byte that is neither white space nor part of a
// comment, and returns it without consuming it.
func (l *Lexer) skipSpace() (byte, bool) {
	for l.pos < len(l.data) {
		c := l.data[l.pos]
		switch {
		case classes[c] == space:
			l.pos++
		case c == '%':
			for l.pos < len(l.data) && l.data[l.pos] != '\n' && l.data[l.pos] != '\r' {
				l.pos++
			}
		default:
			return c, true
		}
	}
	return 0, false
}

func (l *Lexer) word() []byte {
	start := l.pos
	for l.pos < len(l.data) && classes[l.data[l.pos]] == regular {
		l.pos++
	}
	return l.data[start:l.pos]
}
