// Package content splits a PDF content stream into operators and their operands
// (ISO 32000-1, 7.8.2). It knows the syntax only; what the operators draw is
// found out in validate/text/pdf/page. CMap files have the same syntax and are
// read with it too.
package content

// Kind says what an operand is.
type Kind uint8

// The kinds of operands.
const (
	Null Kind = iota
	Number
	String
	Name
	Bool
	Array
	Dict
)

// Operand is one operand of an operator. Arrays and dictionaries lie flat: the
// Span operands after one belong to it, in a dictionary keys and values by turns.
type Operand struct {
	Kind   Kind
	Number float64 // of a Number; 1 for the Bool true
	Bytes  []byte  // of a String or Name; valid until the next call of Lexer.Next
	Span   int     // of an Array or Dict: how many of the following operands it holds
}

// Lookup returns the value of key in the dictionary that starts at ops[0], with
// everything that belongs to the value. It returns nil if ops does not start
// with a dictionary or the key is not in it.
func Lookup(ops []Operand, key string) []Operand {
	if len(ops) == 0 || ops[0].Kind != Dict {
		return nil
	}
	rest := ops[1:min(len(ops), 1+ops[0].Span)]
	for len(rest) >= 2 {
		end := min(len(rest), 2+rest[1].Span)
		if rest[0].Kind == Name && string(rest[0].Bytes) == key {
			return rest[1:end]
		}
		rest = rest[end:]
	}
	return nil
}
