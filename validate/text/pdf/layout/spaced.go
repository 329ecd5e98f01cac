package layout

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// spacedLetters is the number of letters from which on a line of single capitals
// is a word set with spaces, as titles are: "V E D T A K".
const spacedLetters = 5

// closeUp joins a line that is one word set with spaces.
func closeUp(line string) string {
	if len(line) < 2*spacedLetters-1 || line[1] != ' ' && line[min(2, len(line)-1)] != ' ' {
		return line
	}
	words := strings.Split(line, " ")
	if len(words) < spacedLetters {
		return line
	}
	for _, word := range words {
		if r, size := utf8.DecodeRuneInString(word); size != len(word) || !unicode.IsUpper(r) {
			return line
		}
	}
	return strings.Join(words, "")
}
