package dating

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// sheet is a document laid out for finding roles: its lines that are not blank,
// each with what stands around it.
type sheet struct {
	doc   *text.Document
	kind  doctype.Facts
	lines []line
	body  int // number of lines that are body text
	// openings is how many lines begin with a date.
	openings int
	// tabular is how many lines are rows of tables.
	tabular int
	// bare is how many lines hold nothing but a date.
	bare int
	// headYear is the latest year of a day in the first lines.
	headYear int
	// thread tells that the document is a thread of messages, each below its sender
	// and time.
	thread bool

	spanList   []span // see spans
	spansKnown bool
}

// line is one line of a sheet.
type line struct {
	*text.Line
	at  text.Place
	nth int // number among the body lines, from 0; -1 for headers, footers and notes
	// table is the header row above a row of a table; nil if there is none.
	table *table
	// quoted tells that the line belongs to a mail that this one answers.
	quoted bool
	// mailDate tells that the line is the field of a printed mail's own header that
	// says when it was sent.
	mailDate bool
}

// newSheet lays out d.
func newSheet(d *text.Document, kind doctype.Facts) *sheet {
	s := &sheet{doc: d, kind: kind}
	for at, l := range d.Lines() {
		if strings.TrimSpace(l.Text) == "" {
			continue
		}
		nth := -1
		switch l.Region {
		case text.Body, text.Cell, text.Field:
			nth = s.body
			s.body++
			if strings.Contains(l.Text, "\t") {
				s.tabular++
			}
		}
		s.lines = append(s.lines, line{Line: l, at: at, nth: nth})
	}
	s.settleKind()
	s.findTables()
	s.findMail()
	return s
}

// accountTitles begin the first line of documents whose rows of days are what
// they tell of, and no entries that were written day by day.
var accountTitles = []struct {
	stem string
	kind doctype.Type
}{
	{"redegjørelse", doctype.Redegjorelse}, {"utgreiing", doctype.Redegjorelse}, {"analyse", doctype.Analyse},
	{"helhetlig analyse", doctype.Analyse}, {"heilskapleg analyse", doctype.Analyse}, {"aktivitetsplan", doctype.Aktivitetsplan},
}

// settleKind takes the document for what its first line calls it where its rows
// of days alone made it a log.
func (s *sheet) settleKind() {
	if s.kind.Type != doctype.Logg {
		return
	}
	for i := range s.lines {
		l := &s.lines[i]
		if l.nth > 0 || logWord(l.Text) {
			return
		}
		if l.nth < 0 {
			continue
		}
		first := strings.ToLower(strings.TrimSpace(l.Text))
		for _, t := range accountTitles {
			if strings.HasPrefix(first, t.stem) && len(first) < wrapAt {
				s.kind.Type = t.kind
			}
		}
	}
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// lettersIn counts the letters and digits of s.
func lettersIn(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// living reports whether the document is one that lasts and is revised.
func (s *sheet) living() bool {
	switch s.kind.Type {
	case doctype.Aktivitetsplan, doctype.IOP, doctype.Systemdokument:
		return true
	}
	return false
}

// weighs reports whether the document is one that weighs things up at a sitting.
func (s *sheet) weighs() bool {
	return s.kind.Type == doctype.Analyse || s.kind.Type == doctype.BarnetsBeste
}

// full reports whether the document is one whose unlabelled dates are mostly of
// other things: measures, enclosures, bodies.
func (s *sheet) full() bool {
	switch s.kind.Type {
	case doctype.Dokumentliste, doctype.EksterneInstanser:
		return true
	}
	return s.living()
}

// wrapAt is the length in bytes from which a line without a sign at its end goes
// on in the next one.
const wrapAt = 60

// wrapped reports whether c only goes on with a sentence of the line before, as
// in formats with fixed lines. A new entry of a log goes on after its date with a
// capital, a clock time or a sign.
func (s *sheet) wrapped(c *candidate) bool {
	if !c.opens || !s.continues(c.line) {
		return false
	}
	after, _ := utf8.DecodeRuneInString(strings.TrimLeft(s.lines[c.line].Text[c.expr.End:], " "))
	return after == utf8.RuneError || after == '.' || after == ',' || unicode.IsLower(after)
}

// continues reports whether line i can go on with a sentence of the line before,
// in formats with fixed lines.
func (s *sheet) continues(i int) bool {
	switch s.doc.Content.Format {
	case text.DOCX, text.DOC, text.ODT, text.RTF, text.XLSX, text.XLS, text.ODS, text.PPTX, text.HTML:
		return false
	}
	if i == 0 || s.lines[i].nth < 0 || s.lines[i-1].nth < 0 || s.lines[i-1].Level > 0 || s.lines[i].Level > 0 {
		return false
	}
	if strings.Contains(s.lines[i-1].Text+s.lines[i].Text, "\t") {
		return false // rows
	}
	before := strings.TrimRight(s.lines[i-1].Text, " ")
	return len(before) >= wrapAt && !strings.HasSuffix(before, ".") && !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, "!") && !strings.HasSuffix(before, "?")
}

// clauseBefore returns the words of c's sentence before it, from the line above
// where the sentence began there.
func (s *sheet) clauseBefore(c *candidate, rest surroundings) []string {
	clause := lastSentence(rest.before)
	if len(clause) == len(rest.before) && rest.column == 0 && s.continues(c.line) {
		above := strings.TrimRight(s.lines[c.line-1].Text, " ")
		clause = lastSentence(above[max(0, len(above)-longestClosing):]) + " " + clause
	}
	words := clauseWords(clause)
	for i, w := range words {
		if i > 0 && words[i-1] == "etter" && (w == "skoletid" || w == "skuletid" || w == "skoleslutt" || w == "skuleslutt") {
			return slices.Delete(words, i-1, i+1) // a time of that day, not a later one
		}
	}
	return words
}

// sentenceAfter returns the words after c up to the end of its cell; none where its
// sentence ends with it.
func (s *sheet) sentenceAfter(c *candidate, rest surroundings) []string {
	if ended(s.lines[c.line].Text[c.expr.End:]) {
		return nil
	}
	return clauseWords(rest.after)
}

// recordsTalk reports whether the document records a meeting, a talk or an
// observation, so that the day of that dates it.
func (s *sheet) recordsTalk() bool {
	switch s.kind.Type {
	case doctype.Motereferat, doctype.Elevsamtale, doctype.Observasjon, doctype.Kartlegging,
		doctype.Foreldrekontakt, doctype.Logg, doctype.Annet, "":
		return true
	}
	return false
}
