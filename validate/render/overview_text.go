package render

import (
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// OverviewText writes an overview for a person: how many cases there are of each
// group, what is lacking most often, and a line for each case. The last line begins
// with "mappesjekk " and the version, as in every text report.
func OverviewText(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error]) error {
	t := &overviewText{w: w, lang: languageOf(o.Lang), o: o}
	t.front()
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
		t.more = t.more || row.Letter != "" || row.Earlier != nil
	}
	t.foot()
	if t.err != nil {
		return fmt.Errorf("writing an overview: %w", t.err)
	}
	return nil
}

// overviewText is an overview on its way to text. It keeps the first error.
type overviewText struct {
	w    io.Writer
	lang lang
	o    *report.Overview
	more bool // the other forms say more of the rows
	err  error
}

func (t *overviewText) line(format string, args ...any) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.w, Visible(fmt.Sprintf(format, args...)))
	}
}

// say writes a sentence in lines that can be read.
func (t *overviewText) say(w overviewWord, args ...any) {
	for _, l := range Wrap(fmt.Sprintf(overviewWords[w][t.lang], args...), DefaultWidth) {
		t.line("%s", l)
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
	if t.o.Cases == 0 {
		return // there is no order either
	}
	t.line("")
	for _, g := range t.o.Groups {
		t.line("%6d  %s", g.Cases, overviewGroups[g.Group][t.lang])
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
	t.line("  %s", line)
	if e := row.Earlier; e != nil {
		t.line("    %s", fmt.Sprintf(overviewWords[owEarlier][t.lang], e.Name, len(e.Mended), e.Left, len(e.New)))
	}
}

func (t *overviewText) foot() {
	if len(t.o.Ignored) > 0 {
		t.line("")
		t.say(owIgnored)
		for _, i := range t.o.Ignored {
			t.line("  %s: %s", i.Path, i.Why)
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
