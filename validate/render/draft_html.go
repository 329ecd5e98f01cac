package render

import (
	"bytes"
	_ "embed" // for the template
	"fmt"
	"html/template"
	"io"
)

//go:embed html/draft.tmpl
var draftTemplate string

// writeHTML writes d as a page that word processors open as a document: plain
// tables, measures in points, no script. Empty fields are yellow and hold a mark.
func (d *draft) writeHTML(w io.Writer) error {
	tmpl, err := template.New("draft").Parse(draftTemplate)
	if err != nil {
		return fmt.Errorf("reading the draft's template: %w", err)
	}
	page := draftPage{Lang: []string{nb: "nb", nn: "nn", en: "en"}[d.lang], Title: d.title, Lead: d.lead}
	for _, p := range d.parts {
		part := draftTable{Heading: p.heading, Notes: p.notes}
		for _, c := range p.columns {
			part.Heads = append(part.Heads, c.Title)
		}
		for _, r := range p.rows {
			var cells []draftCell
			for _, c := range r {
				cells = append(cells, draftCell{d.shown(p, c), c.Look == LookToFillIn})
			}
			part.Rows = append(part.Rows, cells)
		}
		page.Parts = append(page.Parts, part)
	}
	var b bytes.Buffer
	if err := tmpl.Execute(&b, page); err != nil {
		return fmt.Errorf("making the draft: %w", err)
	}
	return write(w, b.String())
}

// What the template of a draft sets.
type (
	draftPage struct {
		Lang, Title string
		Lead        []string
		Parts       []draftTable
	}
	draftTable struct {
		Heading string
		Notes   []string
		Heads   []string
		Rows    [][]draftCell
	}
	draftCell struct {
		Text  string
		Blank bool
	}
)
