package render

import (
	"strings"

	"golang.org/x/text/width"
)

// columns returns how many columns of a terminal r takes up.
func columns(r rune) int {
	if r < 0x300 {
		return 1
	}
	if combining(r) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// displayWidth returns how many columns of a terminal s takes up.
func displayWidth(s string) int {
	n := 0
	for _, r := range s {
		n += columns(r)
	}
	return n
}

// head returns as much of the beginning of s as fits into n columns.
func head(s string, n int) string {
	for i, r := range s {
		if n -= columns(r); n < 0 {
			return s[:i]
		}
	}
	return s
}

// tail returns as much of the end of s as fits into n columns. It never begins
// with a combining mark whose base was cut off.
func tail(s string, n int) string {
	runes := []rune(s)
	start := len(runes)
	for i := len(runes) - 1; i >= 0; i-- {
		if n -= columns(runes[i]); n < 0 {
			break
		}
		if !combining(runes[i]) {
			start = i
		}
	}
	return string(runes[start:])
}

// shorten returns s in at most n columns, with "…" for what was taken out of
// its middle: a file's number stands at the beginning of its name, and its date
// and its kind at the end.
func shorten(s string, n int) string {
	if displayWidth(s) <= n {
		return s
	}
	if n <= 1 {
		return head("…", n)
	}
	front := wholeWords(s, (n-1)*2/5)
	back := tail(s, n-1-displayWidth(front))
	if before := s[:len(s)-len(back)]; !strings.HasSuffix(before, " ") {
		// Half a word at the beginning of the rest goes, where most of the rest is left.
		if at := strings.IndexByte(back, ' '); at >= 0 && 3*displayWidth(back[at:]) >= 2*displayWidth(back) {
			back = back[at:]
		}
	}
	return front + "…" + strings.TrimLeft(back, " ")
}

// wholeWords returns the beginning of s that fits into n columns, without the half of
// a word at its end where at least half of n columns is left.
func wholeWords(s string, n int) string {
	part := head(s, n)
	if part == s || strings.HasPrefix(s[len(part):], " ") {
		return strings.TrimRight(part, " ")
	}
	if at := strings.LastIndexByte(part, ' '); at >= 0 {
		if words := strings.TrimRight(part[:at], " ,;:–-("); displayWidth(words) >= n/2 {
			return words
		}
	}
	return strings.TrimRight(part, " ")
}

// shortenPath returns path in at most n columns. The file's own name is what a
// person looks for, so the folders before it give way first.
func shortenPath(path string, n int) string {
	if displayWidth(path) <= n {
		return path
	}
	slash := strings.LastIndexByte(path, '/')
	if slash < 0 {
		return shorten(path, n)
	}
	dir, base := path[:slash], path[slash+1:]
	room := n - displayWidth(base) - 1
	switch {
	case room >= 6:
		return head(dir, room-1) + "…/" + base
	case room >= 1:
		return "…/" + base
	default:
		return shorten(base, n)
	}
}

// extent is a half-open range of bytes.
type extent struct{ start, end int }

// wrap breaks s into lines of at most n columns, between words where it can. A
// word that is wider than a line is broken inside. There is always a line.
func wrap(s string, n int) []extent {
	var lines []extent
	line := extent{}
	for _, word := range wordsOf(s) {
		if line.end > line.start && displayWidth(s[line.start:word.end]) <= n {
			line.end = word.end
			continue
		}
		if line.end > line.start {
			lines = append(lines, line)
		}
		for displayWidth(s[word.start:word.end]) > n {
			cut := word.start + breakAt(s[word.start:word.end], n)
			lines = append(lines, extent{word.start, cut})
			word.start = cut
		}
		line = word
	}
	if line.end > line.start || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// Wrap breaks s into lines of at most width columns of a terminal, between words
// where it can.
func Wrap(s string, width int) []string {
	var lines []string
	for _, line := range wrap(s, width) {
		lines = append(lines, s[line.start:line.end])
	}
	return lines
}

// wordsOf returns where the words of s stand, which spaces separate.
func wordsOf(s string) []extent {
	var words []extent
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		end := strings.IndexByte(s[i:], ' ')
		if end < 0 {
			end = len(s) - i
		}
		words = append(words, extent{i, i + end})
		i += end
	}
	return words
}

// breakAt returns where to break a word that is wider than n columns: after a
// sign that divides file names, if there is one in the last half of the line.
func breakAt(word string, n int) int {
	part := head(word, n)
	if part == "" { // a wide sign in a single column
		for i := range word {
			if i > 0 {
				return i
			}
		}
		return len(word)
	}
	const dash = "–" // between two dates
	if i := strings.LastIndex(part, dash); i >= len(part)/2 {
		return i + len(dash)
	}
	if i := strings.LastIndexAny(part, "/_-."); i >= len(part)/2 {
		return i + 1
	}
	return len(part)
}
