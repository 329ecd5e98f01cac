package file

import (
	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
)

// ledongthuc/pdf resolves references by itself and tells them in the text form
// of a dictionary or array only, such as "<</F1 12 0 R>>" and "[3 0 R]". A test
// holds that form.

// References returns the object numbers of the entries of dict that are
// references.
func References(dict pdf.Value) map[string]int { return referencesIn([]byte(dict.String())) }

// referencesIn does the same for the text form of a dictionary.
func referencesIn(form []byte) map[string]int {
	refs := map[string]int{}
	ops := operands(form)
	for i := 0; i+3 < len(ops); i++ {
		if ops[i].Kind == content.Name && isReference(ops[i+1:]) {
			refs[string(ops[i].Bytes)] = int(ops[i+1].Number)
		}
	}
	return refs
}

// elementRefs returns the object numbers of the elements of array; 0 for those
// that are no references.
func elementRefs(array pdf.Value) []int {
	refs := make([]int, 0, array.Len())
	ops := operands([]byte(array.String()))
	for i := 1; i < len(ops); {
		if isReference(ops[i:]) {
			refs = append(refs, int(ops[i].Number))
			i += 3
			continue
		}
		refs = append(refs, 0)
		i += 1 + ops[i].Span
	}
	return refs
}

func operands(form []byte) []content.Operand {
	budget := content.Budget{Tokens: len(form) + 1}
	_, ops, err := content.NewLexer(form, &budget).Next()
	if err != nil {
		return nil
	}
	return ops
}

// isReference reports whether ops starts with a reference. The lexer knows none
// and takes the "R" for a null.
func isReference(ops []content.Operand) bool {
	return len(ops) >= 3 && ops[0].Kind == content.Number && ops[1].Kind == content.Number && ops[2].Kind == content.Null
}
