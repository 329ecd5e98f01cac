package casefile

import (
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// leadingNumber returns the number that a file name begins with, alone or after
// "vedlegg" or "bilag", without leading zeros: "3" for "Vedlegg 03 Logg.docx". A
// number with more than two digits is a date or a case number.
func leadingNumber(p string) string {
	name := strings.ToLower(path.Base(p))
	for _, prefix := range []string{"vedlegg", "bilag", "dok"} {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			name = strings.TrimLeft(rest, " _.-")
			break
		}
	}
	digits := 0
	for digits < len(name) && name[digits] >= '0' && name[digits] <= '9' {
		digits++
	}
	if digits == 0 || digits > 2 || digits == len(name) {
		return ""
	}
	number := strings.TrimLeft(name[:digits], "0")
	rest := name[digits:]
	if rest[0] >= 'a' && rest[0] <= 'z' && (len(rest) == 1 || strings.ContainsRune(" _.-", rune(rest[1]))) {
		number += rest[:1]
		rest = rest[1:]
	}
	if rest == "" || !strings.ContainsRune(" _.-)", rune(rest[0])) || looksLikeDay(rest) {
		return ""
	}
	return number
}

// looksLikeDay reports whether what follows a number makes it the day of a date:
// "3. mars", "12.03.25".
func looksLikeDay(rest string) bool {
	rest = strings.TrimLeft(rest, " _.-")
	if rest == "" {
		return false
	}
	if rest[0] >= '0' && rest[0] <= '9' {
		return true
	}
	word, _, _ := strings.Cut(rest, " ")
	word = strings.Trim(strings.TrimSuffix(word, path.Ext(word)), ".")
	return slices.Contains(norsk.Words().Dates.Months.Names, word)
}
