package render

import (
	"io"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// The overview of external bodies as a draft: a row for each body that is listed or
// drawn in somewhere, with empty fields for when and what for. Its date is empty as
// well: who looks it over dates it. Bodies that are only mentioned stand apart, so
// that nobody lists one by sending the draft along. With its fields empty it counts
// for nothing.

// BodySheetText writes the draft of the overview in columns of text.
func BodySheetText(w io.Writer, r *report.Report) error { return bodySheet(r).writeText(w) }

// BodySheetHTML writes the draft of the overview as a page that word processors
// open as a document.
func BodySheetHTML(w io.Writer, r *report.Report) error { return bodySheet(r).writeHTML(w) }

// BodySheetMarkdown writes the draft of the overview in Markdown.
func BodySheetMarkdown(w io.Writer, r *report.Report) error { return bodySheet(r).writeMarkdown(w) }

// BodySheetXLSX writes the draft of the overview as a workbook.
func BodySheetXLSX(w io.Writer, r *report.Report) error { return bodySheet(r).writeXLSX(w) }

func bodySheet(r *report.Report) *draft {
	t := newTelling(r, false)
	d := &draft{speaker: t.speaker}
	d.title = d.say(xBodySheet)
	d.lead = []string{d.say(wDate) + ": " + blankDate}
	table := draftPart{sheet: d.say(wBodies), blank: blankText, columns: []Column{
		{d.say(xBody), 34}, {d.say(xWhen), 24}, {d.say(xPart), 50}, {d.say(xSource), 60},
	}}
	blank := Cell{Value: blankText, Look: LookToFillIn}
	drawn := slices.Concat(r.Parties.Listed, r.Parties.InvolvedNotListed)
	for _, code := range drawn {
		table.rows = append(table.rows, []Cell{
			{Value: t.sheetName(code)}, blank, blank, {Value: t.bodySources(code)},
		})
	}
	if len(drawn) == 0 {
		table.rows = append(table.rows, []Cell{blank, blank, blank, {}})
	}
	d.parts = []draftPart{table}
	if len(r.Parties.MentionedOnly) == 0 {
		return d
	}
	mentioned := draftPart{
		heading: d.say(xOnlyMentioned), sheet: d.say(wMentioned), notes: []string{d.say(xOnlyMentionedNote)},
		columns: []Column{{d.say(xMentioned), 34}, {d.say(xSource), 60}},
	}
	for _, code := range r.Parties.MentionedOnly {
		mentioned.rows = append(mentioned.rows, []Cell{{Value: t.sheetName(code)}, {Value: t.bodySources(code)}})
	}
	d.parts = append(d.parts, mentioned)
	return d
}

// sheetName returns what a body is called on the sheet. Statsforvalteren reads it, so
// the Norwegian name is always there.
func (t *telling) sheetName(code string) string {
	name, norwegian := inDraft(t.bodyName(code)), inDraft(rules.PartyName(code, "nb"))
	if t.lang != en || name == norwegian {
		return name
	}
	return norwegian + " (" + name + ")"
}

// mostSources is how many places the draft names for one body.
const mostSources = 3

// bodySources returns where a body is named, as a person looks it up.
func (t *telling) bodySources(code string) string {
	var places []string
	for _, e := range t.Parties.Evidence {
		if e.Party != code {
			continue
		}
		place := inDraft(e.Path)
		if where := t.where(e.Path, "", e.Page, 0); where != "" {
			place += ", " + inDraft(where)
		}
		if len(places) < mostSources && !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	return strings.Join(places, "; ")
}
