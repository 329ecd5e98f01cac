package render

import (
	"strconv"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// row is a document in the table.
type row struct {
	ID        string
	File      *fileView
	FileKey   int // the place in the report's own order
	Kind      shown
	Why       []shown
	Date      shown
	DateKey   string // sorts by date, what has none last
	Mark      mark   // how the date stands
	Stands    shown
	Quote     shown
	List      *fileView // the document that gives the date
	Pages     shown
	PagesKey  int
	Read      shown
	Problem   shown
	Unchecked bool // nothing of it was read
}

func (p *page) rows() []row {
	var rows []row
	for i := range p.telling.Documents {
		d := &p.telling.Documents[i]
		r := row{
			ID:      rowID(i),
			File:    p.file(d.Path, d.Pages, 0, 0),
			FileKey: i,
			Kind:    show(shortKind(d)),
			Why:     p.why(d),
			Problem: show(d.Problem),
		}
		p.setDate(&r, d)
		p.setReading(&r, d)
		rows = append(rows, r)
	}
	return rows
}

// why tells what a document was taken for, and from what.
func (p *page) why(d *report.Document) []shown {
	t := p.telling
	var lines []shown
	if d.Title != "" {
		lines = append(lines, show(quoted(d.Title, t.lang)))
	}
	lines = append(lines, show(t.say(wTypeSure, d.TypeName, percent(d.Confidence))))
	if len(d.Also) > 0 {
		lines = append(lines, show(t.say(wAlso, strings.Join(t.kindNames(d.Also), ", "))))
	}
	for _, c := range d.Cues {
		lines = append(lines, show(t.say(wKindBecause, t.cue(d, c))))
	}
	return lines
}

func percent(share float64) int { return int(share*100 + 0.5) }

// setDate tells in r when d was made and where that stands.
func (p *page) setDate(r *row, d *report.Document) {
	t := p.telling
	r.DateKey = "9999"
	if standing(d) != undatedMark {
		r.Date, r.DateKey = show(t.date(d.Date)), firstDay(d.Date)
	}
	switch d.Dated {
	case report.DatedText:
		r.Mark, r.Stands = mark{Name: "met"}, show(t.say(hInDocument))
		if d.Updated != "" && d.Updated != d.Date {
			r.Date = show(t.date(d.Date) + "–" + t.date(d.Updated))
		}
	case report.DatedIndex:
		r.Mark, r.Stands = mark{Name: "met"}, show(t.say(hInList))
	case report.DatedName:
		r.Mark, r.Stands = mark{Name: "weak"}, show(t.say(wNameOnly))
	case report.DatedUnreadable:
		r.Mark, r.Stands, r.Date = mark{Name: "gap"}, show(t.say(wUnreadable)), show(t.say(wUndated))
	case report.DatedMetadata:
		r.Mark, r.Stands, r.Date = mark{Name: "gap"}, show(t.say(hInProperties)), show(t.say(wUndated))
	default:
		r.Mark, r.Stands, r.Date = mark{Name: "gap"}, show(t.say(hNotFound)), show(t.say(wUndated))
	}
	e := d.DateEvidence
	if e == nil || d.Dated != report.DatedText && d.Dated != report.DatedIndex {
		return
	}
	if e.Path != "" && e.Path != d.Path {
		r.List = p.file(e.Path, "", e.Page, e.Line)
	} else if where := t.where(d.Path, "", e.Page, e.Line); where != "" {
		r.Stands += show(", " + where)
	}
	if e.Quote != "" {
		r.Quote = show(quoted(e.Quote, t.lang))
	}
}

// setReading tells in r how much of d there is, and how it was read.
func (p *page) setReading(r *row, d *report.Document) {
	t := p.telling
	switch {
	case d.Pages != "":
		r.Pages, r.PagesKey = show(strings.ReplaceAll(d.Pages, "-", "–")), pagesIn(d.Pages)
	case d.PageCount > 0:
		r.Pages, r.PagesKey = show(strconv.Itoa(d.PageCount)), d.PageCount
	}
	switch d.ReadBy {
	case report.ByText:
		r.Read = show(t.say(hAsText))
	case report.ByOCR:
		r.Read = show(t.say(hAsOCR))
	default:
		r.Read, r.Unchecked = show(t.say(hNotRead)), true
	}
	if d.Partial {
		r.Read += show(", " + t.say(hPartlyRead))
	}
}

// pagesIn counts the pages of "4-6".
func pagesIn(pages string) int {
	from, to, ranged := strings.Cut(pages, "-")
	first, errFirst := strconv.Atoi(from)
	last, errLast := strconv.Atoi(to)
	if !ranged || errFirst != nil || errLast != nil {
		return 1
	}
	return last - first + 1
}
