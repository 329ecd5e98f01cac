package doctype

import (
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// reading is what one pass over a document finds. Nothing in it is a verdict.
type reading struct {
	ballot
	doc   *text.Document
	mail  mailHeader
	chat  chat
	marks [marks]int
	early [marks]int // in titles, in a bookmark or subject
	last  [marks]int // number of the running line where it stands last
	pupil int        // labels that name a pupil
	about pupils
	// parentsPresent tells that a list of participants names the parents.
	parentsPresent bool
	present        int  // most people in a list of participants
	survey         bool // a table of what a survey found
	compared       bool // a table of figures of the school beside those of others
	tallies        int  // rows of a table of counts
	rota           int  // rows that tell who has the watch
	weighed        [len(weighing)]bool
	answers        int     // rows of how many gave an answer
	forAll         int     // lines that tell of all pupils, classes or staff
	days           int     // rows of tables with the day of something
	weekdays       [6]bool // that begin a line, Monday is 1
	counted        counted
	howTo          bool // a heading tells the reader how to do something
	sample         bool // the title or name says that it only shows how
	speech         int  // words by which somebody is quoted
	letterhead     bool // Statsforvalteren's
	schoolHead     bool // a school's name is the first line
	cover          bool // nothing but the sheet that an archive system prints in front of a document
	addressed      bool // to Statsforvalteren
	denied         Denial
	later          bool // it says that the account comes later
	toParents      bool
	salutation     bool // "Hei Kari" in the first lines
	names          names
	outside        outside
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
}

const (
	headLines = 12 // where the two ends of a letter stand
	tailLines = 10 // where letters are signed
)

func read(d *text.Document) *reading {
	r := &reading{doc: d, seen: map[int]bool{}}
	if labels := coverOf(d); labels != nil {
		r.cover = len(d.Pages()) == 1
		if !r.cover {
			r.takeCover(labels)
			d = r.doc
		}
	}
	r.mail = headerOf(d)
	r.chat = chatOf(d)
	r.zone.marked = hasMarkedTitle(d)
	if d.Title != "" {
		r.titleLine(d.Title, text.Place{Page: d.First + 1, Line: 1}, bookmarkTitle)
	}
	if r.mail.subject != "" {
		r.titleLine(r.mail.subject, text.Place{}, subjectTitle)
		r.about.takeMailSubject(r.mail.subject)
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
			r.about.take(at, line, tokens)
			r.furniture(at, line, tokens)
		}
		return
	case text.MailHeader:
		return
	}
	r.lines++
	r.letters += letters(s)
	hits := words().matcher.Find(s, tokens)
	r.schoolHead = r.schoolHead || r.lines == 1 && isSchoolName(tokens)
	isTitle, place := r.zone.takes(r, at, line, tokens)
	r.takeMarks(line, tokens, hits, isTitle)
	r.phrases(at, line, tokens, hits)
	r.outside.takeLine(r.lines, line, tokens)
	if !isProse(line, tokens) && answerRow.MatchString(s) {
		r.answers++
	}
	r.survey = r.survey || r.answers >= fewAnswerRows || isSurveyHead(s) || r.lines <= headLines && !isProse(line, tokens) && collected.MatchString(s)
	r.compared = r.compared || compares(line)
	if isTally(line) {
		r.tallies++
	}
	if isRotaRow(line) {
		r.rota++
	}
	r.takeWeighing(s)
	r.takeLater(s)
	r.takeWeekday(s, tokens)
	r.counted.take(s)
	r.takeScope(line, tokens)
	r.takeSpeech(tokens)
	r.names.takeNames(s, tokens)
	if isTitle {
		r.takeSample(s)
		r.title(at, line, tokens, hits, place)
	} else if looksLikeHeading(line, tokens) {
		r.heading(at, line, tokens, hits)
	}
	r.howTo = r.howTo || len(tokens) <= titleWords && howTo.MatchString(s)
	before := r.sentences.Past
	if !isPrompt(s) {
		r.sentences.Add(s, tokens)
	}
	if r.firstPast == (text.Place{}) && r.sentences.Past > before {
		r.firstPast = at
	}
	r.standard.Add(tokens)
	r.rows.add(s, tokens, func() bool { return namesDocument(tokens, hits) })
	r.form.add(line)
	r.labels(at, line)
	r.about.take(at, line, tokens)
	r.plan.add(at, line, tokens, looksLikeHeading(line, tokens))
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
