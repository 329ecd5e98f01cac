package norsk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lexeme is the smallest piece of a line that the date grammar looks at: a run
// of digits, a run of letters, or one sign. Spaces are no lexemes.
type lexeme struct {
	start, end int
	value      int
	sign       rune  // for signs; every kind of dash is '-'
	digits     int16 // for numbers: how many
	kind       lexKind
	space      bool // a space stands before it
	ocr        bool // a number in which letters were read for digits ("l2", "2O25")
}

type lexKind uint8

const (
	lexNone lexKind = iota // beyond either end of the line
	lexNumber
	lexWord
	lexSign
)

// scanner reads one line. Its lexemes are a window onto the line; at tells about
// places outside of it by a lexeme of kind lexNone.
type scanner struct {
	line string
	lex  []lexeme
	cal  *calendar
}

func (s *scanner) at(i int) lexeme {
	if i < 0 || i >= len(s.lex) {
		return lexeme{}
	}
	return s.lex[i]
}

func (s *scanner) isSign(i int, signs string) bool {
	l := s.at(i)
	return l.kind == lexSign && strings.ContainsRune(signs, l.sign)
}

// word returns lexeme i in lower case, "" if it is not a word.
func (s *scanner) word(i int) string {
	l := s.at(i)
	if l.kind != lexWord {
		return ""
	}
	return strings.ToLower(s.line[l.start:l.end])
}

// glued reports whether lexemes i-1 and i touch.
func (s *scanner) glued(i int) bool {
	return i > 0 && i < len(s.lex) && !s.lex[i].space
}

// number returns lexeme i if it is a number of at least lo and at most hi
// digits.
func (s *scanner) number(i int, lo, hi int16) (lexeme, bool) {
	l := s.at(i)
	return l, l.kind == lexNumber && l.digits >= lo && l.digits <= hi
}

// lexLine cuts a line into lexemes.
func lexLine(line string, buf []lexeme) []lexeme {
	space := false
	for i := 0; i < len(line); {
		c := line[i]
		if c == ' ' {
			space = true
			i++
			continue
		}
		start := i
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(line[i:])
		}
		if isWordRune(r) {
			end, mixed := runEnd(line, i)
			buf = lexRun(line, start, end, mixed, space, buf)
			i = end
		} else {
			if unicode.Is(unicode.Pd, r) || r == '−' {
				r = '-'
			}
			if r == '’' || r == '‘' || r == '´' {
				r = '\''
			}
			if unicode.IsSpace(r) && r != '\t' {
				space = true
				i += size
				continue
			}
			buf = append(buf, lexeme{kind: lexSign, sign: r, space: space, start: start, end: start + size})
			i += size
		}
		space = false
	}
	return buf
}

// runEnd returns where the run of letters and digits that begins at i ends, and
// whether it holds both.
func runEnd(line string, i int) (end int, mixed bool) {
	letters, numerals := false, false
	for i < len(line) {
		c := line[i]
		size := 1
		switch {
		case c >= '0' && c <= '9':
			numerals = true
		case c < utf8.RuneSelf:
			if !isWordRune(rune(c)) {
				return i, letters && numerals
			}
			letters = true
		default:
			r, n := utf8.DecodeRuneInString(line[i:])
			if !isWordRune(r) {
				return i, letters && numerals
			}
			letters, size = true, n
		}
		i += size
	}
	return i, letters && numerals
}

// lexRun cuts a run of letters and digits: one lexeme if it is all letters, all
// digits, or a number misread by OCR; else one for each stretch.
func lexRun(line string, start, end int, mixed, space bool, buf []lexeme) []lexeme {
	run := line[start:end]
	if value, ok := misread(run, mixed); ok {
		return append(buf, lexeme{kind: lexNumber, space: space, start: start, end: end, value: value, digits: int16(len(run)), ocr: true})
	}
	for i := 0; i < len(run); {
		j := i
		numeral := isNumeral(run[i])
		value := 0
		for j < len(run) && isNumeral(run[j]) == numeral {
			if numeral && j-i < 9 {
				value = value*10 + int(run[j]-'0')
			}
			j++
		}
		l := lexeme{kind: lexWord, space: space, start: start + i, end: start + j}
		if numeral {
			l.kind, l.value, l.digits = lexNumber, value, int16(min(j-i, 1<<14))
		}
		buf = append(buf, l)
		space = false
		i = j
	}
	return buf
}

func isNumeral(c byte) bool { return c >= '0' && c <= '9' }

// misread returns the number that a run stands for in which OCR took digits for
// letters: l, I and | for 1, O and o for 0, and in a year S for 5 and B for 8. A
// run without any digit counts only if it is two letters long ("ll", "lO").
func misread(run string, mixed bool) (value int, ok bool) {
	if len(run) > 4 || !mixed && (len(run) != 2 || isNumeral(run[0])) {
		return 0, false
	}
	for i := 0; i < len(run); i++ {
		digit := 0
		switch c := run[i]; {
		case isNumeral(c):
			digit = int(c - '0')
		case c == 'l' || c == 'I':
			digit = 1
		case c == 'O' || c == 'o' && mixed:
			digit = 0
		case c == 'S' && mixed && len(run) == 4 && run[0] == '2':
			digit = 5
		case c == 'B' && mixed && len(run) == 4 && run[0] == '2':
			digit = 8
		default:
			return 0, false
		}
		value = value*10 + digit
	}
	return value, true
}
