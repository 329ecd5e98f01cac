package parties

import (
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// What a form asks for says nothing of the case, also where the rest of the form has
// been filled in: "[Sett inn navn på kontakt i PPT]", "Skriv her om barnevernet er
// varslet." The words of such a prompt are not read.

// part is a stretch of a passage, in bytes.
type part struct{ start, end int }

// withoutPrompts returns the tokens of s but for those inside its prompts.
func withoutPrompts(s string, tokens []norsk.Token) []norsk.Token {
	prompts := promptsOf(s, tokens)
	if len(prompts) == 0 {
		return tokens
	}
	kept := make([]norsk.Token, 0, len(tokens))
	for _, t := range tokens {
		for len(prompts) > 0 && prompts[0].end <= t.Start {
			prompts = prompts[1:]
		}
		if len(prompts) == 0 || t.Start < prompts[0].start {
			kept = append(kept, t)
		}
	}
	return kept
}

// promptsOf returns the prompts in s, in their order.
func promptsOf(s string, tokens []norsk.Token) []part {
	var found []part
	var ends []int // of the sentence of each token
	end := 0       // of the last prompt
	for i, t := range tokens {
		if t.Start < end {
			continue
		}
		between := end
		if i > 0 {
			between = max(between, tokens[i-1].End)
		}
		lead := strings.TrimRight(s[between:t.Start], " ")
		stop := bracketEnd(s, tokens[i:], lead)
		if stop == 0 && opensSentence(s, t.Start, lead) && norsk.AsksToWrite(tokens[i:]) {
			if ends == nil {
				ends = sentenceEnds(s, tokens)
			}
			stop = ends[i]
		}
		if stop > 0 {
			end = stop
			found = append(found, part{t.Start, end})
		}
	}
	return found
}

// opensSentence reports whether a sentence or an item of a list begins at byte start
// of s, behind the signs lead.
func opensSentence(s string, start int, lead string) bool {
	return strings.ContainsAny(lead, ".!?:\t") || strings.TrimLeft(s[:start], " -–•*") == ""
}

// sentenceEnds returns for each token the byte at which its sentence or cell ends.
func sentenceEnds(s string, tokens []norsk.Token) []int {
	ends := make([]int, len(tokens))
	clauses := norsk.Clauses(s, tokens)
	for i := len(clauses) - 1; i >= 0; i-- {
		c := clauses[i]
		end := tokens[c.End-1].End
		if i+1 < len(clauses) && clauses[i+1].Sentence == c.Sentence {
			end = ends[c.End]
		}
		for t := c.First; t < c.End; t++ {
			ends[t] = end
		}
	}
	return ends
}

// bracketEnd returns where the prompt ends that begins with the first of tokens, behind
// the signs lead, the last of which opens a bracket or quotation; 0 if there is none.
func bracketEnd(s string, tokens []norsk.Token, lead string) int {
	open, size := utf8.DecodeLastRuneInString(lead)
	closing, known := closingBracket[open]
	if !known {
		return 0
	}
	const longest = 400 // bytes
	start := tokens[0].Start
	inside, rest, closed := strings.Cut(s[start:min(len(s), start+longest)], closing)
	prompt := false
	switch {
	case open == '[' && closed:
		prompt = norsk.IsPromptInBrackets(inside)
	case open == '<':
		prompt = closed && !strings.ContainsAny(inside, "@/<")
	case open == '{':
		prompt = closed && strings.HasSuffix(lead[:len(lead)-size], "{")
	case open == '(' && closed && isExample(inside):
		rest = strings.TrimLeft(rest, " ")
		prompt = strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "?")
	default:
		prompt = norsk.AsksToWrite(tokens)
	}
	if !prompt {
		return 0
	}
	return start + len(inside)
}

var closingBracket = map[rune]string{'[': "]", '<': ">", '{': "}", '(': ")", '«': "»"}

// isExample reports whether s names what may stand in a field: "f.eks. PPT, BUP".
func isExample(s string) bool {
	s = strings.ToLower(s)
	for _, words := range [...]string{"f.eks", "f. eks", "feks", "for eksempel", "t.d.", "til dømes", "eks.", "eksempelvis"} {
		if strings.HasPrefix(s, words) {
			return true
		}
	}
	return false
}
