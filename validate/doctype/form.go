package doctype

import (
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// form counts what shows whether a form has been filled in.
type form struct {
	empty   int // labels with nothing after them
	filled  int // labels with something after them
	dots    int // dotted or underscored lines to write on
	rows    int // table rows with nothing in them
	prompts int // "[navn på elev]"
	pending bool
	wide    int // table rows of three cells or more
	// table tells that nothing but blanks follows the head of a table.
	table bool
}

// add takes in a line.
func (f *form) add(line *text.Line) {
	s := line.Text
	f.dots += linesToWriteOn(s)
	if open := strings.IndexByte(s, '['); isPrompt(s) || open >= 0 && asksInBrackets(strings.ToLower(s[open:])) {
		f.prompts++
	}
	wasPending, wasTable := f.pending, f.table
	head := isTableHead(s)
	if head || strings.Count(s, "\t") >= 2 {
		f.wide++
	}
	f.pending, f.table = false, head && f.wide == 1
	labelled := false
	for label, value := range labelsOf(line) {
		labelled = true
		switch {
		case hasContent(value):
			f.filled++
		case len(label) > 0:
			f.empty++
			f.pending = true
		}
	}
	if wasTable && (f.pending || linesToWriteOn(s) > 0) {
		f.table = true // only more to fill in
	}
	// The value of a label may stand on the next line.
	if wasPending && !labelled && !isBlankValue(s) && !asks(s) {
		f.empty--
		f.filled++
	}
}

// isPrompt reports whether the whole line tells what to write there: "[Beskriv kort
// hva saken handler om]", "Skriv her".
func isPrompt(s string) bool {
	if len(s) > 2 && (s[0] == '[' && s[len(s)-1] == ']' || s[0] == '<' && s[len(s)-1] == '>') {
		return true
	}
	word, rest, _ := strings.Cut(strings.TrimPrefix(s, "("), " ")
	return norsk.IsPromptVerb(strings.ToLower(word)) && rest != "" && !strings.Contains(s, ": ")
}

// isTableHead reports whether s is a row of column headings: three cells or more,
// each with a few words and no number.
func isTableHead(s string) bool {
	cells := strings.Split(s, "\t")
	for _, cell := range cells {
		if strings.TrimSpace(cell) == "" || strings.Count(cell, " ") > 5 || strings.ContainsAny(cell, "0123456789") {
			return false
		}
	}
	return len(cells) >= 3
}

// asks reports whether a line of a form asks for something or explains what.
func asks(s string) bool {
	return strings.HasSuffix(s, "?") || strings.HasSuffix(s, ":") || strings.HasPrefix(s, "(") || strings.Contains(s, "___") || strings.Contains(s, "\t")
}

// asksInBrackets reports whether s, which begins with a bracket, is a prompt such
// as "[navn på elev]" or "[dato]".
func asksInBrackets(s string) bool {
	inside, _, closed := strings.Cut(s[1:], "]")
	for _, word := range [...]string{"navn", "namn", "dato", "elev", "skole", "skule", "klasse", "sett inn", "fyll", "skriv", "tekst", "trinn"} {
		if closed && strings.Contains(inside, word) {
			return true
		}
	}
	return false
}

// blankLine takes in a line without a word in it.
func (f *form) blankLine(s string) {
	if strings.Contains(s, "\t") {
		f.rows++
	}
	f.dots += linesToWriteOn(s)
}

// linesToWriteOn counts the stretches of dots or low lines in s.
func linesToWriteOn(s string) int {
	const shortest = 3
	n, run := 0, 0
	for _, c := range s {
		switch c {
		case '_', '.':
			run++
		case '…':
			run += 2
		default:
			if run >= shortest {
				n++
			}
			run = 0
		}
	}
	if run >= shortest {
		n++
	}
	return n
}

// blank reports whether nobody has filled in the form: it asks for things and
// tells nothing.
func (r *reading) blank() bool {
	asked := r.form.dots + r.form.prompts + r.marks[placeholder] + r.form.empty
	if r.form.rows >= 2 {
		asked++
	}
	told := r.sentences.Past + r.form.filled + len(r.rows.dates)
	switch {
	case r.form.dots+r.form.prompts+r.marks[placeholder] >= 3:
		return asked > 2*told && r.sentences.Past <= 1
	case r.form.empty >= 4:
		return told <= 1 && asked > 3*told
	case r.form.rows >= 2, r.form.table:
		return told == 0 && r.sentences.Total <= 3
	}
	return false
}

// hasContent reports whether a value has been filled in.
func hasContent(value string) bool {
	return value != "" && !isBlankValue(value)
}

// isBlankValue reports whether value is a line to write on, a prompt, or the
// pattern of a date.
func isBlankValue(value string) bool {
	if strings.HasPrefix(value, "__") || strings.HasPrefix(value, "..") || strings.HasPrefix(value, "……") {
		return true
	}
	v := strings.ToLower(strings.Trim(value, " ._…-–/:"))
	switch {
	case v == "", strings.HasPrefix(v, "["), strings.HasPrefix(v, "<"), strings.HasPrefix(v, "klikk"), strings.HasPrefix(v, "trykk"),
		strings.HasPrefix(v, "dd"), strings.HasPrefix(v, "xx"), strings.HasPrefix(v, "velg"), strings.HasPrefix(v, "vel "),
		strings.HasPrefix(v, "skriv"), strings.HasPrefix(v, "(navn"), strings.HasPrefix(v, "(namn"), strings.HasPrefix(v, "fyll"):
		return true
	}
	return false
}

// labelsOf yields the labels of a line and what stands after each: "Dato: 3.3."
// in running text or in a cell, "Dato\t3.3." in a form field.
func labelsOf(line *text.Line) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		cells := strings.Split(line.Text, "\t")
		if line.Region == text.Field && len(cells) == 2 {
			yield(strings.TrimSuffix(cells[0], ":"), strings.TrimSpace(cells[1]))
			return
		}
		for i, cell := range cells {
			label, value, ok := splitLabel(cell)
			if !ok {
				continue
			}
			if value == "" && i+1 < len(cells) {
				if _, _, labelled := splitLabel(cells[i+1]); !labelled {
					value = cells[i+1]
				}
			}
			if !yield(label, strings.TrimSpace(value)) {
				return
			}
		}
	}
}

// splitLabel splits "Label: value". A label is at most five words and begins with
// a capital letter or a digit.
func splitLabel(s string) (label, value string, ok bool) {
	const longest = 48
	i := strings.IndexByte(s, ':')
	if i <= 1 || i > longest {
		return "", "", false
	}
	label = strings.TrimSpace(s[:i])
	first, _ := utf8.DecodeRuneInString(label)
	if strings.Count(label, " ") > 4 || strings.ContainsAny(label, ".!?«»\"") || strings.ToLower(string(first)) == string(first) {
		return "", "", false
	}
	return label, strings.TrimSpace(s[i+1:]), true
}
