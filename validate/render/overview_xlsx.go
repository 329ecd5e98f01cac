package render

import (
	"io"
	"iter"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Reports returns the report of a row's case; nil where there is none. A
// triage.Result has it.
type Reports func(*report.Row) (*report.Report, error)

// OverviewXLSX writes an overview as a workbook of three sheets: the cases, all
// their gaps and what a person should look at, and all documents that are not
// dated. Neither rows nor reports are in memory together. The rows are read four
// times, the reports of cases with gaps twice.
func OverviewXLSX(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error], reports Reports) error {
	s := &overviewSheets{page: &overviewPage{o: o, lang: languageOf(o.Lang)}, rows: rows, reports: reports}
	cases, findings, undated := s.count()
	title := s.page.say(ohTitle)
	if o.Inbox != "" {
		title = o.Inbox + " – " + title
	}
	b := NewWorkbook(title, codes[s.page.lang])
	say := speaker{s.page.lang, Office}.say
	b.AddFlow(s.page.say(ohCases), s.caseColumns(), cases, s.caseRows)
	b.AddFlow(s.page.say(ohAllGaps), []Column{
		{s.page.say(ohCase), 26}, {s.page.say(ohPoint), 30}, {say(xWeight), 14}, {s.page.say(ohKind), 34}, {say(wFile), 40},
		{say(xPlace), 12}, {say(xMessage), 60}, {say(wHowToMend), 60}, {say(xSeen), 40}, {say(xRule), 22},
	}, findings, s.findingRows)
	b.AddFlow(s.page.say(ohAllUndated), []Column{
		{s.page.say(ohCase), 26}, {say(wFile), 50}, {say(hPages), 10}, {say(wKind), 26}, {say(xTitle), 44},
		{say(hDateStands), 34}, {say(hReadAs), 16}, {say(xRemark), 50},
	}, undated, s.undatedRows)
	if _, err := b.WriteTo(w); err != nil {
		return err
	}
	return s.lost
}

// overviewSheets makes the rows of the sheets.
type overviewSheets struct {
	page    *overviewPage
	rows    iter.Seq2[*report.Row, error]
	reports Reports
	lost    error // rows or a report could not be read
}

// each yields the cases until something can't be read.
func (s *overviewSheets) each(yield func(*report.Row) bool) {
	for row, err := range s.rows {
		if err != nil {
			s.lost = err
		}
		if s.lost != nil || !yield(row) {
			return
		}
	}
}

// count returns how many rows the sheets have at most.
func (s *overviewSheets) count() (cases, findings, undated int) {
	for row := range s.each {
		cases++
		findings += row.Gaps + row.Warnings
		undated += row.Undated
	}
	return cases, findings, undated
}

func (s *overviewSheets) caseColumns() []Column {
	columns := []Column{{s.page.say(ohCase), 30}, {s.page.say(ohCaseNumber), 14}, {s.page.say(ohStanding), 30}, {s.page.say(ohLacking), 50}}
	for _, q := range s.page.o.Requirements {
		columns = append(columns, Column{q.Title, 18})
	}
	for _, c := range []struct {
		title pageWord
		width float64
	}{
		{ohGapCount, 10}, {ohWarnings, 12}, {ohDocuments, 12}, {ohAllUndated, 12}, {ohUnread, 10}, {ohPages, 8},
		{ohOldest, 14}, {ohNewest, 14}, {ohArrived, 14}, {ohLanguage, 11},
		{ohCameBefore, 26}, {ohMendedCount, 9}, {ohLeft, 11}, {ohNewCount, 9}, {ohLetter, 60}, {ohReport, 40},
	} {
		columns = append(columns, Column{s.page.say(c.title), c.width})
	}
	return columns
}

func (s *overviewSheets) caseRows(yield func([]Cell) bool) {
	groupLooks := map[string]CellLook{"met": LookMet, "weak": LookWeak, "gap": LookGap, "note": LookPlain}
	for row := range s.each {
		group := s.page.groupMark(row.Group)
		name := Cell{Value: row.Name}
		if row.Page != "" {
			name.Link, name.Look = row.Page, LookLink
		}
		cells := []Cell{name, {Value: row.CaseNumber}, {Value: string(group.Word), Look: groupLooks[group.Name]},
			{Value: strings.Join(s.page.lacks(row), "; ")}}
		for _, q := range s.page.o.Requirements {
			cells = append(cells, s.state(row, q.ID))
		}
		cells = append(cells,
			Cell{Value: row.Gaps}, Cell{Value: row.Warnings}, Cell{Value: row.Documents}, Cell{Value: row.Undated}, Cell{Value: row.Unread}, Cell{Value: row.Pages},
			s.day(row.Oldest), s.day(row.Newest), s.day(row.Arrived), Cell{Value: map[string]string{"nb": "bokmål", "nn": "nynorsk"}[row.Language]})
		if e := row.Earlier; e != nil {
			cells = append(cells, Cell{Value: e.Name}, Cell{Value: len(e.Mended)}, Cell{Value: e.Left}, Cell{Value: len(e.New)})
		} else {
			cells = append(cells, Cell{}, Cell{}, Cell{}, Cell{})
		}
		cells = append(cells, Cell{Value: strings.Split(row.Letter, "\n"), Look: LookOneLine}, Cell{Value: row.Page, Look: LookOneLine})
		if !yield(cells) {
			return
		}
	}
}

// state returns a cell that tells how a requirement stands in a case.
func (s *overviewSheets) state(row *report.Row, requirement string) Cell {
	for _, q := range row.Requirements {
		if q.ID != requirement {
			continue
		}
		words := map[report.Status]pageWord{report.Met: ohMet, report.Weak: ohWeak, report.Gap: ohGap}
		if w, ok := words[q.Status]; ok {
			return Cell{Value: s.page.say(w), Look: looks[q.Status]}
		}
		return Cell{Value: string(q.Status)}
	}
	return Cell{}
}

// day returns a cell with a day, or with a month or week as people write it.
func (s *overviewSheets) day(iso string) Cell {
	if day, err := time.Parse(time.DateOnly, iso); err == nil {
		return Cell{Value: day}
	}
	return Cell{Value: speaker{lang: s.page.lang}.date(iso)}
}

// told yields the reports of the cases that pass, with their rows.
func (s *overviewSheets) told(pass func(*report.Row) bool) iter.Seq2[*report.Row, *textReport] {
	return func(yield func(*report.Row, *textReport) bool) {
		for row := range s.each {
			if !pass(row) {
				continue
			}
			r, err := s.reports(row)
			if err != nil {
				s.lost = err
				return
			}
			if r != nil && !yield(row, &textReport{telling: tellingFor(r, true, Reader{Audience: Office})}) {
				return
			}
		}
	}
}

func (s *overviewSheets) findingRows(yield func([]Cell) bool) {
	for row, t := range s.told(func(r *report.Row) bool { return r.Gaps+r.Warnings > 0 }) {
		titles := map[string]string{"": t.say(wWholeFolder)}
		for _, q := range t.Requirements {
			titles[q.ID] = q.Title
		}
		for _, g := range t.groups(report.Error, report.Warning) {
			for _, f := range g.findings {
				weight := severityMarks[f.Severity]
				if !yield([]Cell{
					{Value: row.Name}, {Value: titles[f.Requirement]}, {Value: t.say(weight.word), Look: CellLook(weight.name)},
					{Value: s.page.ruleTitle(f.Rule, f.Requirement)}, {Value: f.Path}, {Value: t.where(f.Path, f.Pages, f.Page, 0)},
					{Value: sentence(f.Message)}, {Value: f.Advice}, {Value: f.Evidence}, {Value: f.Rule},
				}) {
					return
				}
			}
		}
	}
}

func (s *overviewSheets) undatedRows(yield func([]Cell) bool) {
	for row, t := range s.told(func(r *report.Row) bool { return r.Undated > 0 }) {
		for i := range t.Documents {
			d := &t.Documents[i]
			if d.Dated == report.DatedText || d.Dated == report.DatedIndex {
				continue
			}
			if !yield([]Cell{
				{Value: row.Name}, {Value: d.Path}, {Value: d.Pages}, {Value: shortKind(d)}, {Value: d.Title},
				{Value: t.dateStands(d)}, {Value: t.readAs(d)}, {Value: d.Problem},
			}) {
				return
			}
		}
	}
}
