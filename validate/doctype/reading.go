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
	present        int  // most people in a list of participants
	addressed      bool // to Statsforvalteren
	toParents      bool
	salutation     bool           // "Hei Kari" in the first lines
	names          map[string]int // words written like names, inside sentences
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
	headLines = 12 // where the two ends of a letter stand
	tailLines = 10 // where letters are signed
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
	isTitle, place := r.zone.takes(r, at, line, tokens)
	r.takeMarks(line, tokens, hits, isTitle)
	r.phrases(at, line, tokens, hits)
	r.takeNames(s, tokens)
	if isTitle {
		r.title(at, line, tokens, hits, place)
	} else if looksLikeHeading(line, tokens) {
		r.heading(at, line, tokens, hits)
	}
	before := r.sentences.Past
	if !isPrompt(s) {
		r.sentences.Add(s, tokens)
	}
	if r.firstPast == (text.Place{}) && r.sentences.Past > before {
		r.firstPast = at
	}
	r.standard.Add(tokens)
	r.rows.add(s, tokens, r.namesDocument(tokens, hits))
	r.form.add(line)
	r.labels(at, line)
	r.plan.add(at, line, tokens, looksLikeHeading(line, tokens))
}

// takeMarks counts the marks of a line.
func (r *reading) takeMarks(line *text.Line, tokens []norsk.Token, hits []norsk.Hit, isTitle bool) {
	present, withParents := -1, false
	for _, h := range hits {
		for _, m := range words().marks[h.Pattern] {
			switch m {
			case participants:
				if h.First > 0 {
					continue
				}
				present = h.Last
			case outline:
				if h.First > 1 || !looksLikeHeading(line, tokens) {
					continue
				}
			case body:
				if h.First == 0 && endsCell(line.Text[tokens[h.Last].End:]) {
					r.rows.bodies++
				}
			case parents:
				withParents = true
				r.parentsPresent = r.parentsPresent || isTitle
				r.toParents = r.toParents || r.lines <= salutationLines && h.First <= 1 && tokens[0].Word == "til" && !isProse(line, tokens)
			case office:
				to := h.First <= 1 || tokens[h.First-1].Word == "til"
				r.addressed = r.addressed || to && r.lines <= headLines && !isProse(line, tokens) && !strings.HasSuffix(line.Text, ".")
			}
			r.mark(m, isTitle)
		}
	}
	if present >= 0 {
		r.present = max(r.present, people(line.Text[tokens[present].End:]))
		r.parentsPresent = r.parentsPresent || withParents
	}
	if requests(tokens) {
		r.mark(asksSchool, isTitle)
	}
	if r.lines <= salutationLines && salutations[tokens[0].Word] && len(tokens) <= titleWords {
		r.salutation = true
	}
}

// requests reports whether a line asks for papers: "ber vi om at dere sender oss en
// redegjørelse", "de må òg leggje ved loggar". Who answers says "de bad om".
func requests(tokens []norsk.Token) bool {
	asks, papers := false, false
	for _, t := range tokens {
		asks = asks || requestVerbs[t.Word]
		papers = papers || requested[t.Word]
	}
	return asks && papers
}

var (
	requestVerbs = map[string]bool{"ber": true, "bed": true, "trenger": true, "treng": true, "anmoder": true}
	requested    = map[string]bool{"redegjørelse": true, "utgreiing": true, "opplysninger": true, "opplysningar": true,
		"dokumentasjon": true, "aktivitetsplaner": true, "aktivitetsplanar": true, "dokumenter": true, "referater": true,
		"uttalelse": true, "fråsegn": true, "tilbakemelding": true, "redegjør": true, "greie": true}
)

// endsCell reports whether the words before rest stand by themselves at the head of
// a row: "PPT: …", "PPT\t…", "PPT – …".
func endsCell(rest string) bool {
	rest, spaced := strings.CutPrefix(rest, " ")
	switch {
	case strings.HasPrefix(rest, "\t"), strings.HasPrefix(rest, ":"):
		return true
	}
	return spaced && (strings.HasPrefix(rest, "–") || strings.HasPrefix(rest, "- "))
}

const salutationLines = 6

var salutations = map[string]bool{"hei": true, "kjære": true, "hallo": true, "hallå": true, "heisann": true}

// people estimates how many people a list names: one, and one more for each
// comma, "og" or tab.
func people(list string) int {
	n := 1 + strings.Count(list, ",") + strings.Count(list, " og ") + strings.Count(list, ";")
	return n + strings.Count(strings.TrimSpace(list), "\t")
}

// phrases counts the phrases of a line, each once in a document.
func (r *reading) phrases(at text.Place, line *text.Line, tokens []norsk.Token, hits []norsk.Hit) {
	v := words()
	for _, h := range hits {
		if len(v.senses[h.Pattern]) == 0 || r.seen[h.Pattern] {
			continue
		}
		start := tokens[h.First].Start
		for _, s := range v.senses[h.Pattern] {
			if s.sort != phrase || s.label && start > 0 && line.Text[start-1] != '\t' {
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
			r.add(signal{s.kind, phrase, weight, at, line.Text, start, tokens[h.Last].End})
		}
	}
}

// takeNames counts the words that are written like a person's name.
func (r *reading) takeNames(s string, tokens []norsk.Token) {
	for i := range tokens {
		if norsk.IsName(s, tokens, i) {
			if r.names == nil {
				r.names = map[string]int{}
			}
			r.names[tokens[i].Word]++
		}
	}
}

// oftenNamed returns how often the name that stands most often does.
func (r *reading) oftenNamed() int {
	most := 0
	for _, n := range r.names {
		most = max(most, n)
	}
	return most
}

// titleNames returns how often a name of the title stands in the document.
func (r *reading) titleNames() int {
	most := 0
	for _, name := range r.zone.names {
		most = max(most, r.names[name])
	}
	return most
}

// mark counts m for the line that is being read.
func (r *reading) mark(m mark, isTitle bool) {
	r.marks[m]++
	if isTitle {
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
	for _, h := range titleHits(tokens, hits) {
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
