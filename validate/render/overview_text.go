package render

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// OverviewText writes an overview for a person: how many cases there are of each
// group, what is lacking most often, and a line for each case. The last line begins
// with "mappesjekk " and the version, as in every text report.
func OverviewText(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error]) error {
	return OverviewTextFor(w, o, rows, TextOptions{})
}

// OverviewTextFor is OverviewText of a given look: Quiet leaves out the cases and what
// is said of the program, Verbose tells of each case how every point stands and what a
// letter can say, and no line of running text is longer than Width. An overview has no
// colours, and is always for an office.
func OverviewTextFor(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error], look TextOptions) error {
	t := &overviewText{w: w, lang: languageOf(o.Lang), o: o, verbose: look.Verbose, width: max(cmp.Or(look.Width, DefaultWidth), MinWidth)}
	t.front()
	if look.Quiet && !look.Verbose {
		t.line("mappesjekk %s", o.Tool.Version)
		return t.failed()
	}
	t.order()
	group := report.Group("")
	for row, err := range rows {
		if err != nil {
			return err
		}
		if o.Order == report.ByWork && row.Group != group {
			group = row.Group
			t.line("")
			t.line("%s", overviewGroups[group][t.lang])
		}
		t.row(row)
		t.more = t.more || !t.verbose && row.Letter != "" || row.Earlier != nil
	}
	t.foot()
	return t.failed()
}

// overviewText is an overview on its way to text. It keeps the first error.
type overviewText struct {
	w    io.Writer
	lang lang
	o    *report.Overview
	more bool // the other forms say more of the rows
	err  error

	verbose bool
	width   int
}

func (t *overviewText) failed() error {
	if t.err != nil {
		return fmt.Errorf("writing an overview: %w", t.err)
	}
	return nil
}

func (t *overviewText) line(format string, args ...any) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.w, Visible(fmt.Sprintf(format, args...)))
	}
}

// say writes a sentence in lines that can be read.
func (t *overviewText) say(w overviewWord, args ...any) {
	t.para("", "", fmt.Sprintf(overviewWords[w][t.lang], args...))
}

// para writes s in lines that can be read; the first begins with first, the others
// with rest.
func (t *overviewText) para(first, rest, s string) {
	for i, l := range Wrap(Visible(s), max(t.width-displayWidth(rest), 1)) {
		if i > 0 {
			first = rest
		}
		t.line("%s%s", first, l)
	}
}

func (t *overviewText) front() {
	if t.o.Inbox != "" {
		t.say(owInbox, t.o.Inbox)
	}
	if t.o.Profile.Title != "" {
		t.say(owAgainst, t.o.Profile.Title)
	}
	t.say(owCases, t.o.Cases, t.o.Documents)
	if t.o.Waiting > 0 {
		t.say(owWaiting, t.o.Waiting)
	}
	if t.o.Cases > 0 {
		t.line("")
	}
	for _, g := range t.o.Groups {
		t.para(fmt.Sprintf("%6d  ", g.Cases), "        ", overviewGroups[g.Group][t.lang])
	}
}

// order says in what order the cases follow.
func (t *overviewText) order() {
	if t.o.Cases == 0 {
		return
	}
	t.line("")
	t.say(overviewOrders[t.o.Order])
	if t.o.Order != report.ByWork {
		t.line("")
	}
}

// row writes a case in a line, and what it is about in a few more.
func (t *overviewText) row(row *report.Row) {
	mark := map[report.Verdict]string{report.Complete: "✓", report.WeakSpot: "!", report.Gaps: "✗"}[row.Verdict]
	if row.Reason != "" || mark == "" {
		mark = "?"
	}
	line := mark + " " + row.Name
	switch {
	case row.Reason != "":
		line += ": " + row.Reason
	case row.Gaps > 0:
		line += ": " + strings.Join(lacksOf(t.o, row, t.lang), "; ")
	}
	t.para("  ", "    ", line)
	if e := row.Earlier; e != nil {
		t.para("    ", "    ", fmt.Sprintf(overviewWords[owEarlier][t.lang], e.Name, len(e.Mended), e.Left, len(e.New)))
	}
	if t.verbose {
		t.details(row)
	}
}

// details tells how every point of a case stands, what was read of it, and what a
// letter can say.
func (t *overviewText) details(row *report.Row) {
	say := speaker{t.lang, Office}.say
	for _, q := range row.Requirements {
		if s, ok := statuses[q.Status]; ok {
			t.para("    ", "      ", s.sign+" "+requirementTitle(t.o, q.ID)+": "+say(s.word))
		}
	}
	for _, c := range row.Rules {
		t.para("    – ", "      ", counted(t.ruleTitle(c.Rule), c.Findings))
	}
	if row.Verdict != "" {
		t.para("    ", "    ", fmt.Sprintf(overviewWords[owCaseRead][t.lang], row.Documents, row.Undated, row.Unread))
	}
	if row.Letter == "" {
		return
	}
	t.para("    ", "    ", say(aLetter)+":")
	for line := range strings.SplitSeq(row.Letter, "\n") {
		if line == "" {
			t.line("")
			continue
		}
		t.para("      ", "      ", line)
	}
}

// ruleTitle returns the title of a rule; its ID for one that only a profile knows.
func (t *overviewText) ruleTitle(id string) string {
	if rule, ok := rules.Lookup(id); ok {
		return rule.Doc.Title.In(codes[t.lang])
	}
	return id
}

func (t *overviewText) foot() {
	if len(t.o.Ignored) > 0 {
		t.line("")
		t.say(owIgnored)
		for _, i := range t.o.Ignored {
			t.para("  ", "    ", i.Path+": "+i.Why)
		}
	}
	t.line("")
	if t.more {
		t.say(owMore)
	}
	t.say(owNothingSent)
	t.say(owHelpOnly)
	t.line("mappesjekk %s", t.o.Tool.Version)
}
