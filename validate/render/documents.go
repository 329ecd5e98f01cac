package render

import (
	"slices"
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// manyDocuments is how many documents a report that is not verbose lists one by
// one. A longer table would push what to do out of sight, so it is summed up by
// kind; the documents without a date stand in what to do.
const manyDocuments = 40

// documents shows what is in the folder.
func (t *textReport) documents() {
	switch {
	case len(t.Documents) == 0:
	case len(t.Documents) > manyDocuments && !t.verbose:
		t.heading(t.say(wDocumentsMany, len(t.Documents)))
		t.table(t.byKind())
		t.para(2, faint.of(t.say(wWholeTable)))
	default:
		t.heading(t.say(wDocuments))
		t.table(t.byFile())
	}
	if !t.verbose {
		t.unreadButDated()
	}
}

// unreadButDated names the documents that could not be read and lack nothing all the
// same, since a list dates them: nothing else in the report tells of them.
func (t *textReport) unreadButDated() {
	for _, d := range t.Documents {
		if d.ReadBy == report.ByNone && d.Problem != "" && d.Dated == report.DatedIndex {
			t.bullet([]string{t.say(wNotRead, d.Path, d.Problem)}, 2)
		}
	}
}

// byFile returns a row for every document. A file that holds several has a row
// of its own, and its parts stand below it.
func (t *textReport) byFile() table {
	tb := table{columns: []column{
		{title: t.say(wFile), flexible: true},
		{title: t.say(wKind), most: 26},
		{title: t.say(wDate), most: 24},
	}}
	for i := range t.Documents {
		d := &t.Documents[i]
		name := cell{text: d.Path, path: true}
		if d.Pages != "" {
			if i == 0 || t.Documents[i-1].Path != d.Path {
				tb.rows = append(tb.rows, []cell{name, {}, {}})
			}
			name = cell{text: "  " + t.leaf(d.Format, d.Pages)}
		}
		mark := t.dateMark(d)
		tb.rows = append(tb.rows, []cell{name, {text: shortKind(d)}, {text: mark.text, style: mark.style}})
	}
	return tb
}

// byKind returns a row for every kind of document: how many there are, the time
// they span, and how many of them have no date.
func (t *textReport) byKind() table {
	tb := table{columns: []column{
		{title: t.say(wKind), flexible: true},
		{title: t.say(wCount), right: true},
		{title: t.say(wDate), most: 24},
		{title: t.say(wUndatedColumn), right: true},
	}}
	type kind struct {
		name        string
		count       int
		undated     int
		first, last string
	}
	var kinds []*kind
	at := map[string]*kind{}
	for i := range t.Documents {
		d := &t.Documents[i]
		k := at[d.Type]
		if k == nil {
			k = &kind{name: shortKind(d)}
			at[d.Type] = k
			kinds = append(kinds, k)
		}
		k.count++
		if d.Dated != report.DatedText && d.Dated != report.DatedIndex {
			k.undated++
			continue
		}
		if k.first == "" || d.Date < k.first {
			k.first = d.Date
		}
		k.last = max(k.last, d.Date, d.Updated)
	}
	slices.SortStableFunc(kinds, func(a, b *kind) int { return b.count - a.count })
	for _, k := range kinds {
		span := t.date(k.first)
		if k.last != k.first {
			span += "–" + t.date(k.last)
		}
		undated := cell{}
		if k.undated > 0 {
			undated = cell{text: strconv.Itoa(k.undated), style: red}
		}
		tb.rows = append(tb.rows, []cell{{text: k.name}, {text: strconv.Itoa(k.count)}, {text: span}, undated})
	}
	return tb
}

// documentDetails tells of each document why its kind and date are what they
// are, and what is the matter with it.
func (t *textReport) documentDetails() {
	if len(t.Documents) > 0 {
		t.heading(t.say(wDocumentsDetail))
	}
	for i := range t.Documents {
		d := &t.Documents[i]
		if i > 0 {
			t.blank()
		}
		head := d.Path
		if d.Pages != "" {
			head += ", " + t.leaf(d.Format, d.Pages)
		}
		t.para(0, bold.of(head))
		if d.Title != "" {
			t.para(2, plainText(quoted(d.Title, t.lang)))
		}
		t.para(2, plainText(t.say(wTypeSure, d.TypeName, int(d.Confidence*100+0.5))))
		if len(d.Also) > 0 {
			t.para(2, plainText(t.say(wAlso, strings.Join(t.kindNames(d.Also), ", "))))
		}
		for _, c := range d.Cues {
			t.para(2, plainText(t.say(wKindBecause, t.cue(d, c))))
		}
		if e := d.DateEvidence; e != nil && d.Date != "" {
			t.para(2, plainText(t.say(wDateBecause, t.date(d.Date), t.seenAt(d.Path, e.Path, e.Page, e.Line, e.Quote))))
		}
		if d.Updated != "" {
			t.para(2, plainText(t.say(wUpdated, t.date(d.Updated))))
		}
		if d.ReadBy == report.ByOCR {
			t.para(2, plainText(t.say(wReadByOCR)))
		}
		if d.Problem != "" {
			t.para(2, red.of("✗ "), plainText(d.Problem))
		}
	}
}
