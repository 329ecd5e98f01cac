package schema

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

var (
	withoutNorwegian = strings.NewReplacer("æ", "e", "ø", "o", "å", "a")
	withoutSigns     = strings.NewReplacer("_", "-", " ", "-", "aa", "a", "oe", "o", "ae", "e")
)

// plain returns a name in the spelling without æ, ø and å, in lower case, by
// which names and codes are compared.
func plain(s string) string {
	return withoutNorwegian.Replace(strings.ToLower(norm.NFC.String(s)))
}

// nearest returns the candidate that name was probably meant to be: the one
// with the fewest letters to change, at most a third of them. Hyphens,
// underscores and spaces count as the same.
func nearest(name string, candidates []string) string {
	best, bestAt := "", 1+len([]rune(name))/3
	for _, c := range candidates {
		if d := distance(bare(name), bare(c)); d < bestAt {
			best, bestAt = c, d
		}
	}
	return best
}

// bare is plain with the signs between words evened out, and with the spellings
// aa, oe and ae that stand in for the Norwegian letters.
func bare(s string) string {
	return withoutSigns.Replace(plain(s))
}

// maxCompared keeps comparing long names cheap; no name of ours is near it.
const maxCompared = 64

// distance is the number of letters to add, drop, change or swap with their
// neighbour to turn a into b.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	if len(s) > maxCompared || len(t) > maxCompared {
		return max(len(s), len(t))
	}
	var before []int
	prev := make([]int, len(t)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(s); i++ {
		row := make([]int, len(t)+1)
		row[0] = i
		for j := 1; j <= len(t); j++ {
			change := 1
			if s[i-1] == t[j-1] {
				change = 0
			}
			row[j] = min(prev[j]+1, row[j-1]+1, prev[j-1]+change)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, prev = prev, row
	}
	return prev[len(t)]
}

const maxClip = 40

// clip shortens a name for a message.
func clip(s string) string {
	r := []rune(s)
	if len(r) <= maxClip {
		return s
	}
	return string(r[:maxClip-1]) + "…"
}

// tellable returns a misspelt name or code as it may be told: shortened, and
// nothing at all where it looks like running text or holds a number that could
// be somebody's.
func tellable(s string) string {
	digits := 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r), strings.ContainsRune("-_.$", r):
		default:
			return ""
		}
	}
	if digits >= 6 {
		return ""
	}
	return clip(s)
}
