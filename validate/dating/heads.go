package dating

import (
	"slices"
	"strings"
)

// headKind returns the kind of the column with head, in lower case.
func headKind(head string) colKind {
	if k := columnKinds[head]; k != otherCol {
		return k
	}
	if f := headLabel(head); f != nil && showsMaking(f.role) {
		return dateCol
	}
	words := clauseWords(head)
	if len(words) == 0 || slices.ContainsFunc(words[1:], func(w string) bool { return !askedOf[strings.Trim(w, "?")] }) {
		return otherCol
	}
	switch strings.Trim(words[0], "?") {
	case "hvor", "kvar":
		return whereCol
	case "hva", "kva":
		return titleCol
	}
	return otherCol
}

// askedOf are the words after "hvor" and "hva" in the head of a column: "Hvor
// ligger det?".
var askedOf = map[string]bool{
	"er": true, "det": true, "den": true, "ligger": true, "ligg": true, "finnes": true, "finst": true, "står": true, "dette": true,
	"dokumentet": true, "fila": true, "filen": true, "i": true, "mappen": true, "mappa": true, "slags": true, "dokument": true,
}

// headLabel returns the label that the head of a column consists of or asks with;
// nil if it is none.
func headLabel(head string) *foundLabel {
	if f := wholeLabel(head); f != nil {
		return f
	}
	return questionLabel(head)
}

// asksMaking reports whether head asks for when something was made and not only
// for when it was: "Når laget" beside "Når".
func asksMaking(head string) bool {
	f := headLabel(head)
	return f != nil && f.role == Made
}
