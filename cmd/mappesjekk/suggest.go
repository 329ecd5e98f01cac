package main

import "strings"

// suggestion returns " Mente du …?" with the candidate that is nearest to word,
// or "" if none is near. prefix is written before the candidate.
func (s *session) suggestion(prefix, word string, candidates []string) string {
	best := nearest(word, candidates)
	if best == "" {
		return ""
	}
	return " " + s.say(mDidYouMean, prefix+best)
}

// nearest returns the candidate with the fewest letters to change, at most a
// third of them, or one that word begins or, failing that, is a part of.
func nearest(word string, candidates []string) string {
	word = strings.ToLower(word)
	best, bestAt := "", 1+len([]rune(word))/3
	for _, c := range candidates {
		if len(word) >= 3 && strings.HasPrefix(c, word) {
			return c
		}
		if d := distance(word, c); d < bestAt {
			best, bestAt = c, d
		}
	}
	if best == "" && len(word) >= 3 {
		for _, c := range candidates {
			if strings.Contains(c, word) {
				return c
			}
		}
	}
	return best
}

// maxCompared keeps comparing cheap; nothing of ours has a longer name.
const maxCompared = 64

// distance is the number of letters to add, drop or change, or to swap with
// their neighbour, to turn a into b.
func distance(a, b string) int {
	s, t := []rune(a), []rune(b)
	if len(s) > maxCompared || len(t) > maxCompared {
		return max(len(s), len(t))
	}
	rows := make([][]int, len(s)+1)
	for i := range rows {
		rows[i] = make([]int, len(t)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i := 1; i <= len(s); i++ {
		for j := 1; j <= len(t); j++ {
			change := 1
			if s[i-1] == t[j-1] {
				change = 0
			}
			rows[i][j] = min(rows[i-1][j]+1, rows[i][j-1]+1, rows[i-1][j-1]+change)
			if i > 1 && j > 1 && s[i-1] == t[j-2] && s[i-2] == t[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(s)][len(t)]
}
