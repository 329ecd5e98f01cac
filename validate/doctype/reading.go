package doctype

import (
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// reading is what one pass over a document finds. Nothing in it is a verdict.
type reading struct {
	ballot
	doc   *text.Document
	mail  mailHeader
	marks [marks]int
	early [marks]int // in the first lines, in a bookmark or subject
	first [marks]int // number of the running line where it stands first
	last  [marks]int // and last
	pupil int        // labels that name a pupil
	// parentsPresent tells that a list of participants names the parents.
	parentsPresent bool
	sentences      norsk.Sentences
	standard       norsk.Standard
	letters        int // in running text
	lines          int // of running text, blank ones apart
	rows           rows
	form           form
	plan           planReading
	zone           titleZone
	headings       []headingHit
	// firstPast is where the first sentence stands that tells what happened.
	firstPast text.Place
	seen      map[int]bool // phrases that have been counted
}

// headingHit is a heading inside the document that names a kind.
type headingHit struct {
	kind     kind
	strength strength
	at       text.Place
	line     int // number of running lines above it
}

const (
	headLines = 12
	tailLines = 10
)

func read(d *text.Document) *reading {
	r := &reading{doc: d, seen: map[int]bool{}}
	r.mail = headerOf(d)
	r.zone.marked = hasMarkedTitle(d)
	if d.Title != "" {
		r.titleLine(d.Title, text.Place{Page: d.First + 1, Line: 1}, bookmarkTitle)
	}
	if r.mail.subject != "" {
		r.titleLine(r.mail.subject, text.Place{}, subjectTitle)
	}
	for at, line := range d.Lines() {
		r.line(at, line)
	}
	r.name(d.Name)
	r.meta(d.Content.Meta.Title)
	return r
}

// line takes in one line.
func (r *reading) line(at text.Place, line *text.Line) {
	s := line.Text
	tokens := norsk.Tokenize(s)
	if len(tokens) == 0 {
		r.form.blankLine(s)
		return
	}
	switch line.Region {
	case text.Header, text.Footer:
		if at.Page == r.doc.First+1 {
			r.furniture(at, line, tokens)
		}
		return
	case text.MailHeader:
		return
	}
	r.lines++
	r.letters += letters(s)
	hits := words().matcher.Find(s, tokens)
	r.phrases(at, line, tokens, hits)
	if isTitle, place := r.zone.takes(r, at, line, tokens); isTitle {
		r.title(at, line, tokens, hits, place)
	} else if looksLikeHeading(line, tokens) {
		r.heading(at, line, tokens, hits)
	}
	before := r.sentences.Past
	r.sentences.Add(s, tokens)
	if r.firstPast == (text.Place{}) && r.sentences.Past > before {
		r.firstPast = at
	}
	r.standard.Add(tokens)
	r.rows.add(s, tokens, r.namesDocument(tokens, hits))
	r.form.add(line, tokens)
	r.labels(at, line)
	r.plan.add(at, line, tokens, looksLikeHeading(line, tokens))
}

// phrases counts the marks and the phrases of a line.
func (r *reading) phrases(at text.Place, line *text.Line, tokens []norsk.Token, hits []norsk.Hit) {
	v := words()
	present, withParents := false, false
	defer func() { r.parentsPresent = r.parentsPresent || present && withParents }()
	for _, h := range hits {
		for _, m := range v.marks[h.Pattern] {
			if m == participants && h.First > 0 || m == outline && (h.First > 1 || !looksLikeHeading(line, tokens)) {
				continue
			}
			r.mark(m)
			present = present || m == participants
			withParents = withParents || m == parents
		}
		if len(v.senses[h.Pattern]) == 0 || r.seen[h.Pattern] {
			continue
		}
		for _, s := range v.senses[h.Pattern] {
			if s.sort != phrase {
				continue
			}
			r.seen[h.Pattern] = true
			weight := lexical[phrase][s.strength]
			if s.negative {
				weight = negativeInText
				if r.lines <= 3 && len(tokens) <= titleWords {
					weight = negativeInTitle
				}
			}
			r.add(signal{s.kind, phrase, weight, at, line.Text, tokens[h.First].Start, tokens[h.Last].End})
		}
	}
}

// mark counts m for the line that is being read.
func (r *reading) mark(m mark) {
	r.marks[m]++
	if r.lines <= headLines {
		r.early[m]++
	}
	if r.first[m] == 0 {
		r.first[m] = r.lines
	}
	r.last[m] = r.lines
}

// inTail reports whether m stands in the last lines, where letters are signed.
func (r *reading) inTail(m mark) bool {
	return r.marks[m] > 0 && r.last[m] > r.lines-tailLines
}

// heading takes in a heading below the title zone.
func (r *reading) heading(at text.Place, line *text.Line, tokens []norsk.Token, hits []norsk.Hit) {
	for _, h := range titleHits(hits) {
		if h.First > 1 {
			continue
		}
		for _, s := range words().senses[h.Pattern] {
			if s.sort != title || s.negative {
				continue
			}
			r.headings = append(r.headings, headingHit{s.kind, s.strength, at, r.lines})
			r.add(signal{s.kind, heading, lexical[heading][s.strength], at, line.Text, tokens[h.First].Start, tokens[h.Last].End})
		}
	}
}

// namesDocument reports whether the line names a kind of document, as the rows of
// a list of enclosures do.
func (r *reading) namesDocument(tokens []norsk.Token, hits []norsk.Hit) bool {
	if len(tokens) > 20 {
		return false
	}
	for _, h := range hits {
		for _, s := range words().senses[h.Pattern] {
			if s.sort == title && s.strength >= medium {
				return true
			}
		}
	}
	for _, t := range tokens {
		if _, ok := compound(t.Word); ok {
			return true
		}
	}
	return false
}

// labels takes in the labels of a form.
func (r *reading) labels(at text.Place, line *text.Line) {
	for label, value := range labelsOf(line) {
		label = strings.ToLower(label)
		if pupilLabels[label] && hasContent(value) {
			r.pupil++
		}
		having := words().fields[label]
		for _, k := range having {
			r.add(signal{k, field, fieldRare / float64(len(having)), at, line.Text, 0, len(label)})
		}
	}
}

// pupilLabels are the labels of a form about one pupil.
var pupilLabels = map[string]bool{
	"elev": true, "eleven": true, "elevens navn": true, "eleven sitt namn": true, "gjelder": true, "gjeld": true,
	"gjelder elev": true, "gjeld elev": true, "navn på elev": true, "namn på elev": true, "født": true, "fødd": true,
	"fødselsdato": true, "initialer": true, "elevens initialer": true, "initialar": true, "samtale med": true,
	"navn": true, "namn": true, "barnets navn": true,
}

// letters counts the letters of s.
func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
