package font

import (
	"bytes"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// builtinEncoding reads the encoding out of a Type 1 font program, which stands
// in its open part as lines of "dup 65 /A put". It returns the names of the
// glyphs by code; nil if the program has no encoding of its own.
func builtinEncoding(program []byte, budget *content.Budget) (map[int]string, error) {
	open, _, _ := bytes.Cut(program, []byte("eexec"))
	_, open, ok := bytes.Cut(open, []byte("/Encoding"))
	if !ok {
		return nil, nil
	}
	names := map[int]string{}
	lexer := content.NewLexer(open, budget)
	for {
		operator, ops, err := lexer.Next()
		if err != nil {
			return nil, err
		}
		switch string(operator) {
		case "", "def", "readonly", "StandardEncoding":
			return names, nil
		case "put":
			if len(ops) == 2 && ops[0].Kind == content.Number && ops[1].Kind == content.Name {
				if c := int(ops[0].Number); c >= 0 && c < 256 {
					names[c] = string(ops[1].Bytes)
				}
			}
		}
	}
}
