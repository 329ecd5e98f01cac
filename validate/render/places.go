package render

import (
	"path"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// A finding's message is a sentence that can stand alone, so it names its
// document. In a list of places that would be said twice: the functions below
// take apart what the list has said already.

// ownPages is what follows on the name of a document that is a part of its file.
var ownPages = regexp.MustCompile(`^ (?:side|page) \d+(?:–\d+)?`)

// predicate returns what f's message says of its document, without the name at
// its beginning; ok is false for a message that does not begin so.
func predicate(f *report.Finding) (said string, ok bool) {
	if f.Path == "" {
		return "", false
	}
	said, ok = strings.CutPrefix(f.Message, "«"+path.Base(f.Path)+"»")
	if !ok {
		return "", false
	}
	if f.Pages != "" {
		said = said[len(ownPages.FindString(said)):]
	}
	return strings.TrimPrefix(said, " "), true
}

// commonSentences returns the sentences with which all findings begin to speak
// of their documents; "" if one of them begins otherwise.
func commonSentences(findings []*report.Finding) string {
	common := ""
	for i, f := range findings {
		said, ok := predicate(f)
		if !ok {
			return ""
		}
		if i == 0 {
			common = said
		}
		for !strings.HasPrefix(said, common) {
			common = butLastSentence(common)
		}
	}
	return common
}

// butLastSentence returns s without its last sentence.
func butLastSentence(s string) string {
	i := strings.LastIndex(strings.TrimRight(s, ". "), ". ")
	if i < 0 {
		return ""
	}
	return s[:i+1]
}

// alike reports whether the findings all say the same of their documents, so
// that the headline of their group has said it.
func alike(findings []*report.Finding) bool {
	for _, f := range findings {
		if f.Path == "" || nameless(f) == f.Message || nameless(f) != nameless(findings[0]) {
			return false
		}
	}
	return true
}

// nameless returns f's message with a mark in the place of its document.
func nameless(f *report.Finding) string {
	before, after, found := strings.Cut(f.Message, "«"+path.Base(f.Path)+"»")
	if !found {
		return f.Message
	}
	if f.Pages != "" {
		after = after[len(ownPages.FindString(after)):]
	}
	return before + "\x00" + after
}

// sentence returns s with a capital at its beginning. A message may begin with
// the name of a body, which has none in the middle of a sentence.
func sentence(s string) string {
	if word, _, _ := strings.Cut(s, " "); strings.Contains(strings.TrimRight(word, ".,:"), ".") {
		return s // a file's name is written as it is
	}
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}

// alsoSeen returns what else f saw in its own file.
func (t *textReport) alsoSeen(f *report.Finding) []string {
	var lines []string
	for _, e := range f.Related {
		if f.Path != "" && e.Path == f.Path && e.Quote != "" {
			lines = append(lines, t.say(wSeen, t.seenAt(f.Path, "", e.Page, e.Line, e.Quote)))
		}
	}
	return lines
}

// isNamed reports whether the sentences about f name the file at p, and no other
// file is called so.
func (t *telling) isNamed(f *report.Finding, p string) bool {
	name := path.Base(p)
	return strings.Contains(f.Message+f.Basis, "«"+name+"»") && t.onlyOneCalled(name)
}

// elsewhere lists the places outside its own file that f points to, as many as
// fit beside the one in it.
func (t *textReport) elsewhere(f *report.Finding, indent, room int) {
	most := maxPlaces
	if f.Path != "" {
		most--
	}
	shown, hidden := 0, 0
	for _, e := range f.Related {
		switch {
		case e.Path == f.Path:
		case e.Quote == "" && t.isNamed(f, e.Path):
		case shown == most && !t.verbose:
			hidden++
		default:
			t.bullet([]string{t.evidence(e.Path, e.Page, e.Line, e.Quote, room)}, indent)
			shown++
		}
	}
	t.more(hidden, indent)
}

// more says how many places are left out, if any.
func (t *textReport) more(hidden, indent int) {
	if hidden > 0 {
		t.para(indent+2, faint.of(t.say(wMorePlaces, hidden)))
	}
}

// bullet prints the lines of one place: the first after a dash, the others below
// it.
func (t *textReport) bullet(lines []string, indent int) {
	first := true
	for _, line := range lines {
		switch {
		case line == "":
		case first:
			t.labelled(indent, plainText("–"), indent+2, plainText(line))
			first = false
		default:
			t.para(indent+2, plainText(line))
		}
	}
}

// placeOf returns where s is, what is said of it, and what was seen there unless
// that has been said; "" where nothing is left to say.
func (t *textReport) placeOf(s spot, room int) string {
	f := s.finding
	quote := t.quote(s)
	switch {
	case t.isTold(s):
		return ""
	case f.Path == "":
		return quote
	}
	line := t.place(f.Path, t.where(f.Path, f.Pages, f.Page, f.Line), room) + s.said
	switch {
	case quote == "":
		return line
	case strings.HasSuffix(line, "."):
		return line + " " + quote
	default:
		return line + ": " + quote
	}
}
