package render

import (
	"io"
	"path"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// The list of enclosures that goes along with a folder (dokumentliste): what every
// document is called, of what kind it is and when it was made. It takes over only
// dates that stand in the document or in another list. Where only the file's name
// or properties have a date, or nothing has, the field is empty and marked: once a
// person has filled it in, the list dates the document. Lists of enclosures and
// Statsforvalteren's own letter are not on it.

// EnclosuresText writes the list of enclosures in columns of text.
func EnclosuresText(w io.Writer, r *report.Report) error { return enclosures(r).writeText(w) }

// EnclosuresHTML writes the list of enclosures as a page that word processors open
// as a document.
func EnclosuresHTML(w io.Writer, r *report.Report) error { return enclosures(r).writeHTML(w) }

// EnclosuresMarkdown writes the list of enclosures as a table in Markdown.
func EnclosuresMarkdown(w io.Writer, r *report.Report) error { return enclosures(r).writeMarkdown(w) }

// EnclosuresXLSX writes the list of enclosures as a workbook.
func EnclosuresXLSX(w io.Writer, r *report.Report) error { return enclosures(r).writeXLSX(w) }

// Undated returns how many documents of r have no date that a list of enclosures
// takes over, and so an empty field in it.
func Undated(r *report.Report) int {
	n := 0
	for i := range r.Documents {
		if d := &r.Documents[i]; enclosed(d) && !dated(d) {
			n++
		}
	}
	return n
}

// enclosed reports whether d stands on the list of enclosures.
func enclosed(d *report.Document) bool {
	return d.Type != "dokumentliste" && d.Type != "innhentingsbrev"
}

// dated reports whether it is apparent when d was made.
func dated(d *report.Document) bool {
	return (d.Dated == report.DatedText || d.Dated == report.DatedIndex) && d.Date != ""
}

func enclosures(r *report.Report) *draft {
	d := &draft{speaker: speaker{lang: languageOf(r.Lang)}}
	d.title = d.say(xEnclosures)
	d.lead = []string{d.say(wDate) + ": " + d.date(r.AsOf)}
	part := draftPart{sheet: d.title, blank: blankDate, columns: []Column{
		{d.say(xNumber), 5}, {d.say(wDate), 14}, {d.say(wKind), 26}, {d.say(xTitle), 50}, {d.say(wFile), 60},
	}}
	parts := false // a file that holds several documents
	for i := range r.Documents {
		parts = parts || r.Documents[i].Pages != ""
	}
	if parts {
		part.columns = append(part.columns, Column{d.say(hPages), 10})
	}
	for i := range r.Documents {
		doc := &r.Documents[i]
		if !enclosed(doc) {
			continue
		}
		row := []Cell{
			{Value: len(part.rows) + 1}, d.enclosureDate(doc), {Value: shortKind(doc)}, {Value: enclosureTitle(doc)}, {Value: inDraft(doc.Path)},
		}
		if parts {
			row = append(row, Cell{Value: strings.Replace(doc.Pages, "-", "–", 1)})
		}
		part.rows = append(part.rows, row)
	}
	d.parts = []draftPart{part}
	return d
}

// enclosureDate returns when doc was made, or an empty field.
func (d *draft) enclosureDate(doc *report.Document) Cell {
	if !dated(doc) {
		return Cell{Look: LookToFillIn}
	}
	if day, err := time.Parse(time.DateOnly, doc.Date); err == nil {
		return Cell{Value: day}
	}
	return Cell{Value: d.date(doc.Date)}
}

// enclosureTitle returns what a document is called: its title, or else its file's
// name.
func enclosureTitle(doc *report.Document) string {
	if title := inDraft(doc.Title); title != "" {
		return title
	}
	name := path.Base(doc.Path)
	return inDraft(strings.TrimSuffix(name, path.Ext(name)))
}
