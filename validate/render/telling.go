package render

import (
	"cmp"
	"fmt"
	"path"
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// speaker says the fixed words in one language, to a school or an office.
type speaker struct {
	lang lang
	to   Audience
}

func (p speaker) say(w word, args ...any) string {
	if other, ok := officeWords[w]; ok && p.to == Office {
		w = other
	}
	var said phrase
	switch {
	case w < words:
		said = texts[w]
	case w < htmlWords:
		said = htmlTexts[w]
	case w < tableWords:
		said = tableTexts[w]
	case w < manifestWords:
		said = manifestTexts[w]
	case w < sinceWords:
		said = sinceTexts[w]
	default:
		said = audienceTexts[w]
	}
	if len(args) == 0 {
		return said[p.lang]
	}
	return fmt.Sprintf(said[p.lang], args...)
}

// telling puts a report into words, whatever form they are shown in.
type telling struct {
	speaker
	*report.Report
	verbose bool
	formats map[string]string // of the documents, by path
	letter  string            // what a letter to the school can say; "" for none
}

func newTelling(r *report.Report, verbose bool) *telling { return tellingFor(r, verbose, Reader{}) }

func tellingFor(r *report.Report, verbose bool, who Reader) *telling {
	return &telling{
		speaker: speaker{languageOf(r.Lang), who.Audience}, Report: who.of(r), verbose: verbose,
		formats: formatsOf(r), letter: who.letter(r),
	}
}

func formatsOf(r *report.Report) map[string]string {
	formats := make(map[string]string, len(r.Documents))
	for _, d := range r.Documents {
		formats[d.Path] = d.Format
	}
	return formats
}

// verdict sums the report up in a sentence, and a second one if the school has made
// exceptions.
func (t *telling) verdict() string {
	if n := t.waivers(); n > 0 {
		return t.standing() + " " + t.say(sVerdict, n)
	}
	return t.standing()
}

func (t *telling) standing() string {
	gaps, weak := 0, 0
	for _, q := range t.Requirements {
		switch q.Status {
		case report.Gap:
			gaps++
		case report.Weak:
			weak++
		}
	}
	all := len(t.Requirements)
	switch {
	case len(t.Documents) == 0 && t.Verdict == report.Gaps:
		return t.say(wVerdictEmpty)
	case gaps > 0 && weak > 0:
		return t.say(wVerdictGapsAndWeak, gaps, all, weak)
	case gaps > 0:
		return t.say(wVerdictGaps, gaps, all)
	case weak > 0:
		return t.say(wVerdictWeak, weak, all)
	case t.Verdict != report.Complete:
		return t.say(wVerdictWeakFolder, all)
	default:
		return t.say(wVerdictComplete, all)
	}
}

// where returns the place inside a file, as a person looks it up: "side 3". A
// line number is told only where lines can be counted, in PDF and text files;
// in a PDF only by a verbose report, because nobody counts them there unless
// something is in doubt. It returns "" for the file as a whole.
func (t *telling) where(path, pages string, page, line int) string {
	var parts []string
	format := t.formats[path]
	switch {
	case page > 0 && format != "txt":
		parts = append(parts, t.leaf(format, strconv.Itoa(page)))
	case pages != "":
		parts = append(parts, t.leaf(format, pages))
	}
	if line > 0 && (format == "txt" || format == "pdf" && t.verbose) {
		parts = append(parts, t.say(wLine, line))
	}
	return strings.Join(parts, ", ")
}

// bodyName returns what the body with the given code is called.
func (t *telling) bodyName(code string) string {
	if name := t.Parties.Names[code]; name != "" {
		return name
	}
	return strings.TrimPrefix(code, "annen:")
}

// onlyOneCalled reports whether a file's name tells which file it is.
func (t *telling) onlyOneCalled(name string) bool {
	first := ""
	for _, d := range t.Documents {
		if path.Base(d.Path) != name || d.Path == first {
			continue
		}
		if first != "" {
			return false
		}
		first = d.Path
	}
	return true
}

// shortKind returns the name of a document's kind.
func shortKind(d *report.Document) string { return cmp.Or(butBrackets(d.TypeName), d.Type) }

// butBrackets returns the name of a kind without the explanation that stands behind
// some of them in brackets.
func butBrackets(name string) string {
	name, _, _ = strings.Cut(name, " (")
	return name
}

// kindNames returns what kinds are called.
func (t *telling) kindNames(codes []string) []string {
	names := make([]string, len(codes))
	for i, code := range codes {
		names[i] = cmp.Or(butBrackets(rules.TypeName(code, t.Lang)), code)
	}
	return names
}

// cue returns what kind of sign c is, what it says, and where it stands.
func (t *telling) cue(d *report.Document, c report.Evidence) string {
	s := c.Cue
	if w, ok := cueWords[c.Cue]; ok {
		s = t.say(w)
	}
	if seen := t.seenAt(d.Path, c.Path, c.Page, c.Line, c.Quote); seen != "" {
		s += ": " + seen
	}
	return s
}

// seenAt returns what was seen in the file at path and where; other, if not
// empty, is another file that it was seen in.
func (t *telling) seenAt(path, other string, page, line int, quote string) string {
	var parts []string
	if other != "" && other != path {
		parts = append(parts, other)
		path = other
	}
	if where := t.where(path, "", page, line); where != "" {
		parts = append(parts, where)
	}
	place := strings.Join(parts, ", ")
	switch {
	case quote == "":
		return place
	case place == "":
		return quoted(quote, t.lang)
	default:
		return fmt.Sprintf("%s (%s)", quoted(quote, t.lang), place)
	}
}
