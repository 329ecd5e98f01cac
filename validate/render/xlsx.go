package render

import (
	"fmt"
	"io"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// XLSX writes r as a workbook of four sheets: the requirements, what to do, the
// documents (which is the list of enclosures, ready to send along when its empty
// dates have been filled in), and the external bodies.
func XLSX(w io.Writer, r *report.Report) error {
	t := &textReport{telling: newTelling(r, true)}
	b := NewWorkbook(t.say(wFolder, r.Folder), r.Lang)
	b.Add(t.say(xRequirements), []Column{{t.say(hPoints), 36}, {t.say(xStatus), 14}, {t.say(xMessage), 90}}, t.requirementRows)
	b.Add(t.say(xTodo), append([]Column{
		{t.say(xWeight), 14}, {t.say(hPoints), 30}, {t.say(wFile), 40}, {t.say(xPlace), 12},
		{t.say(xMessage), 60}, {t.say(wHowToMend), 60}, {t.say(xSeen), 40}, {t.say(xRule), 22},
	}, t.stateColumn()...), t.findingRows)
	for _, a := range t.asides() {
		b.Add(a.heading, []Column{{t.say(xMessage), 60}, {t.say(xPlace), 44}, {t.say(xRemark), 60}}, a.cells)
	}
	b.Add(t.say(wDocuments), DocumentColumns(r.Lang), t.documentRows)
	b.Add(t.say(wBodies), []Column{{t.say(xBody), 30}, {t.say(xRole), 24}, {t.say(wFile), 44}, {t.say(xPlace), 12}, {t.say(xSeen), 60}}, t.bodyRows)
	if _, err := b.WriteTo(w); err != nil {
		return err
	}
	return nil
}

// looks are how the statuses look in a sheet.
var looks = map[report.Status]CellLook{report.Met: LookMet, report.Weak: LookWeak, report.Gap: LookGap}

func (t *textReport) requirementRows(yield func([]Cell) bool) {
	for _, q := range t.Requirements {
		word := string(q.Status)
		if s, ok := statuses[q.Status]; ok {
			word = t.say(s.word)
		}
		if !yield([]Cell{{Value: q.Title}, {Value: word, Look: looks[q.Status]}, {Value: q.Message}}) {
			return
		}
	}
}

func (t *textReport) findingRows(yield func([]Cell) bool) {
	titles := map[string]string{"": t.say(wWholeFolder)}
	for _, q := range t.Requirements {
		titles[q.ID] = q.Title
	}
	for _, g := range t.groups(report.Error, report.Warning, report.Note) {
		for _, f := range g.findings {
			weight := severityMarks[f.Severity]
			if !yield(append([]Cell{
				{Value: t.say(weight.word), Look: CellLook(weight.name)}, {Value: titles[f.Requirement]},
				{Value: f.Path}, {Value: t.where(f.Path, f.Pages, f.Page, 0)},
				{Value: sentence(f.Message)}, {Value: f.Advice}, {Value: f.Evidence}, {Value: f.Rule},
			}, t.stateCell(f)...)) {
				return
			}
		}
	}
}

// stateColumn is the column that tells how findings stand to an earlier report; nil
// where there is none.
func (t *textReport) stateColumn() []Column {
	if t.Since == nil {
		return nil
	}
	return []Column{{t.say(sStateColumn), 16}}
}

func (t *textReport) stateCell(f *report.Finding) []Cell {
	switch {
	case t.Since == nil:
		return nil
	case f.Baseline == report.StateNew:
		return []Cell{{Value: t.say(sStateNew)}}
	}
	return []Cell{{Value: t.say(sStateOpen)}}
}

// cells yields the rows of an aside.
func (a aside) cells(yield func([]Cell) bool) {
	for _, i := range a.items {
		if !yield([]Cell{{Value: i.headline}, {Value: i.place}, {Value: i.told}}) {
			return
		}
	}
}

// DocumentColumns returns the columns of the sheet of documents in lang.
func DocumentColumns(lang string) []Column {
	t := speaker{lang: languageOf(lang)}
	return []Column{
		{t.say(xNumber), 5}, {t.say(wDate), 14}, {t.say(xUpdated), 14}, {t.say(wKind), 26}, {t.say(xTitle), 44},
		{t.say(wFile), 50}, {t.say(hPages), 10}, {t.say(hDateStands), 34}, {t.say(hReadAs), 16}, {t.say(xRemark), 50},
	}
}

func (t *textReport) documentRows(yield func([]Cell) bool) {
	for i := range t.Documents {
		d := &t.Documents[i]
		pages := d.Pages
		if pages == "" && d.PageCount > 0 {
			pages = fmt.Sprint(d.PageCount)
		}
		made, updated := t.day(d.Date), t.day(d.Updated)
		if d.Updated == d.Date {
			updated = Cell{}
		}
		switch d.Dated {
		case report.DatedText, report.DatedIndex:
		default:
			// A date that stands in a file's name or properties is not taken over: only a
			// person can say that it is right.
			made, updated = Cell{Look: LookToFillIn}, Cell{}
		}
		if !yield([]Cell{
			{Value: i + 1}, made, updated, {Value: shortKind(d)}, {Value: d.Title}, {Value: d.Path}, {Value: pages},
			{Value: t.dateStands(d)}, {Value: t.readAs(d)}, {Value: d.Problem},
		}) {
			return
		}
	}
}

// day returns a cell with a day, or with a month or week as people write it.
func (t *textReport) day(iso string) Cell {
	if day, err := time.Parse(time.DateOnly, iso); err == nil {
		return Cell{Value: day}
	}
	return Cell{Value: t.date(iso)}
}

// dateStands returns where d's date stands, and what stands there.
func (t *textReport) dateStands(d *report.Document) string {
	where := map[report.Dated]word{
		report.DatedText: hInDocument, report.DatedIndex: hInList, report.DatedName: wNameOnly,
		report.DatedMetadata: hInProperties, report.DatedNone: hNotFound, report.DatedUnreadable: wUnreadable,
	}
	w, ok := where[d.Dated]
	if !ok {
		return string(d.Dated)
	}
	said := t.say(w)
	if e := d.DateEvidence; e != nil {
		if seen := t.seenAt(d.Path, e.Path, e.Page, e.Line, e.Quote); seen != "" {
			said += ": " + seen
		}
	}
	return said
}

func (t *textReport) readAs(d *report.Document) string {
	switch {
	case d.Partial:
		return t.say(hPartlyRead)
	case d.ReadBy == report.ByText:
		return t.say(hAsText)
	case d.ReadBy == report.ByOCR:
		return t.say(hAsOCR)
	}
	return t.say(hNotRead)
}

func (t *textReport) bodyRows(yield func([]Cell) bool) {
	roles := map[string]word{"listed": wListed, "involved": xInvolved, "mentioned": wMentioned}
	for _, e := range t.Parties.Evidence {
		role := e.As
		if w, ok := roles[e.As]; ok {
			role = t.say(w)
		}
		if !yield([]Cell{
			{Value: t.bodyName(e.Party)}, {Value: role}, {Value: e.Path}, {Value: t.where(e.Path, "", e.Page, 0)}, {Value: e.Quote},
		}) {
			return
		}
	}
}
