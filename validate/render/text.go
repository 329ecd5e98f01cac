// Package render writes a report.Report in the forms that people and programs
// read. One file holds one form; all of them are made of the same Report and
// write the same bytes for the same Report.
package render

import (
	"io"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// DefaultWidth is the width of a text report where TextOptions names none: that
// of a terminal window that nobody has resized, and of a printed page.
const DefaultWidth = 80

// MinWidth is the narrowest text report. In fewer columns no table can be read.
const MinWidth = 40

// TextOptions choose how a text report looks. The zero value is 80 columns,
// without colour, with everything that is needed to mend the folder.
type TextOptions struct {
	Width   int  // columns of the terminal; 0 means DefaultWidth, never less than MinWidth
	Color   bool // mark statuses with ANSI colours beside signs and words
	Quiet   bool // the verdict and the requirements only
	Verbose bool // every place, quote and passed-over file; wins over Quiet
	Reader  Reader
}

// Text writes r for a person: the verdict, the requirements, what to do, the
// documents, the external bodies, and what was passed over. The last line
// begins with "mappesjekk " and the version, so that a report that is left in
// the folder can be recognised.
//
// Nothing of r reaches w that a terminal would act upon; see Visible.
func Text(w io.Writer, r *report.Report, o TextOptions) error {
	t := &textReport{printer: newPrinter(o), telling: tellingFor(r, o.Verbose, o.Reader)}
	if o.Quiet && !o.Verbose {
		t.quiet()
	} else {
		t.full()
	}
	return t.writeTo(w)
}

// textReport is a report on its way to text.
type textReport struct {
	*printer
	*telling
}

func (t *textReport) quiet() {
	t.para(0, bold.of(t.verdict()))
	if said := t.since(); said != "" {
		t.para(0, plainText(said))
	}
	for _, q := range t.Requirements {
		t.labelled(2, t.status(q.Status), 2+t.statusWidth()+2, plainText(q.Title))
	}
	t.para(0, faint.of(t.mark()))
}

// mark is the last line of every text report.
func (t *textReport) mark() string { return "mappesjekk " + t.Tool.Version }

func (t *textReport) full() {
	t.front()
	t.requirements()
	t.todo()
	t.suggestion()
	t.notes()
	t.aside()
	t.documents()
	if t.verbose {
		t.documentDetails()
	}
	t.bodies()
	t.passedOver()
	t.foot()
}

// front says what was checked, and the verdict.
func (t *textReport) front() {
	t.para(0, plainText(t.say(wFolder, t.Folder)))
	if t.Profile.Title != "" {
		t.para(0, faint.of(t.say(wCheckedAgainst, t.Profile.Title)))
	}
	if t.AsOf != "" {
		t.para(0, faint.of(t.say(wAsOf, t.date(t.AsOf))))
	}
	t.blank()
	t.para(0, bold.of(t.verdict()))
	if said := t.since(); said != "" {
		t.para(0, plainText(said))
	}
	t.blank()
}

// requirements shows how each requirement stands, with a sentence about why.
func (t *textReport) requirements() {
	indent := 2 + t.statusWidth() + 2
	for _, q := range t.Requirements {
		t.labelled(2, t.status(q.Status), indent, bold.of(q.Title))
		if q.Message != "" {
			t.para(indent, plainText(q.Message))
		}
	}
}

// statuses are the marks of the statuses: a sign and a word, so that they can be
// told apart without colour and by a screen reader.
var statuses = map[report.Status]struct {
	sign  string
	word  word
	style style
}{
	report.Met:  {"✓", wMet, green},
	report.Weak: {"!", wWeak, yellow},
	report.Gap:  {"✗", wGap, red},
}

// status returns the mark of s.
func (t *textReport) status(s report.Status) span {
	m, ok := statuses[s]
	if !ok {
		return plainText("? " + string(s))
	}
	return m.style.of(m.sign + " " + t.say(m.word))
}

func (t *textReport) statusWidth() int {
	widest := 0
	for _, m := range statuses {
		widest = max(widest, displayWidth(m.sign+" "+t.say(m.word)))
	}
	return widest
}

// nextSteps are what comes next.
var nextSteps = map[report.Verdict]word{report.Gaps: wNextGaps, report.WeakSpot: wNextWeak, report.Complete: wNextComplete}

// nextStep returns what comes next. Where all that is wrong is waived, nothing is
// left to do but to read the folder through.
func (t *telling) nextStep() (word, bool) {
	n, ok := nextSteps[t.Verdict]
	if ok && len(t.groups(report.Error, report.Warning)) == 0 {
		n = wNextComplete
	}
	return n, ok
}

// foot says what the report is worth and what comes next.
func (t *textReport) foot() {
	t.blank()
	stats := t.say(wReadStats, t.Stats.Files, t.Stats.Documents, t.Stats.Pages)
	if t.Stats.Seconds > 0 {
		stats += " " + t.say(wReadSeconds, t.decimal(t.Stats.Seconds))
	}
	t.para(0, faint.of(stats))
	t.para(0, faint.of(t.say(wNothingSent)))
	t.para(0, faint.of(t.say(wHelpOnly)))
	t.blank()
	if n, ok := t.nextStep(); ok {
		t.para(0, bold.of(t.say(n)))
	}
	if len(t.groups(report.Error, report.Warning, report.Note)) > 0 {
		hint := t.say(wExplainPoint)
		if !t.verbose {
			hint += " " + t.say(wNamesVerbose)
		}
		t.para(0, faint.of(hint))
	}
	t.para(0, plainText(t.mark()))
}
