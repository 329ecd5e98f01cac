package render

import (
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"
)

// draft is a paper that the school sends along under its own name: pre-filled from
// a report, with empty fields for what only a person knows. It carries no mark of
// this program, so that it counts as a document of the folder.
type draft struct {
	speaker
	title string
	lead  []string // lines below the title, the date of the paper first
	parts []draftPart
}

// draftPart is a table of a draft, or only lines where it has no columns.
type draftPart struct {
	heading string // "" for the only part
	notes   []string
	sheet   string // what the part is called in a workbook
	columns []Column
	rows    [][]Cell
	blank   string // what stands in an empty field that words do not mark
}

// The marks of empty fields in forms that have no colour to show them.
const (
	blankDate = "__.__.____"
	blankText = "________"
)

// date returns an ISO date, month or week so that a reader of lists finds it: in
// English the ISO date, since the months of lists are Norwegian.
func (d *draft) date(iso string) string {
	if d.lang == en {
		return iso
	}
	return d.speaker.date(iso)
}

// shown returns a cell as text; "" for an empty one that nobody need fill in.
func (d *draft) shown(p draftPart, c Cell) string {
	switch v := c.Value.(type) {
	case time.Time:
		return d.date(v.Format(time.DateOnly))
	case int:
		return fmt.Sprint(v)
	case string:
		if v != "" {
			return v
		}
	}
	if c.Look == LookToFillIn {
		return p.blank
	}
	return ""
}

// inDraft returns s without what cannot be seen. A reader of the draft finds the
// same name in it; Visible would put signs into it that no file name has.
func inDraft(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case r == unicode.ReplacementChar, !unicode.IsPrint(r):
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return Visible(strings.Join(strings.Fields(s), " "))
}

// writeText writes d in columns with strokes between them.
func (d *draft) writeText(w io.Writer) error {
	var b strings.Builder
	line := func(s string) { b.WriteString(strings.TrimRight(s, " ") + "\n") }
	line(d.title)
	for _, l := range d.lead {
		line(l)
	}
	for _, p := range d.parts {
		line("")
		if p.heading != "" {
			line(p.heading)
		}
		for _, n := range p.notes {
			line(n)
		}
		if len(p.columns) == 0 {
			continue
		}
		if p.heading != "" || len(p.notes) > 0 {
			line("")
		}
		rows := d.textRows(p)
		widths := make([]int, len(p.columns))
		for _, r := range rows {
			for i, c := range r {
				widths[i] = max(widths[i], displayWidth(c))
			}
		}
		for n, r := range rows {
			var cells, rule []string
			for i, c := range r {
				cells = append(cells, c+strings.Repeat(" ", widths[i]-displayWidth(c)))
				rule = append(rule, strings.Repeat("-", widths[i]))
			}
			line(strings.Join(cells, " | "))
			if n == 0 {
				line(strings.Join(rule, "-+-"))
			}
		}
	}
	return write(w, b.String())
}

// textRows returns the heads and cells of p with its strokes written so that they
// are no borders.
func (d *draft) textRows(p draftPart) [][]string {
	escape := strings.NewReplacer(`\`, `\\`, "|", `\|`)
	var heads []string
	for _, c := range p.columns {
		heads = append(heads, c.Title)
	}
	rows := [][]string{heads}
	for _, r := range p.rows {
		var cells []string
		for _, c := range r {
			cells = append(cells, escape.Replace(d.shown(p, c)))
		}
		rows = append(rows, cells)
	}
	return rows
}

// writeMarkdown writes d as GitHub-flavoured Markdown.
func (d *draft) writeMarkdown(w io.Writer) error {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# %s\n", markdownText(d.title))
	for _, l := range d.lead {
		line("%s\n", markdownText(l))
	}
	for _, p := range d.parts {
		if p.heading != "" {
			line("## %s\n", markdownText(p.heading))
		}
		for _, n := range p.notes {
			line("%s\n", markdownText(n))
		}
		if len(p.columns) == 0 {
			continue
		}
		var heads, rule []string
		for _, c := range p.columns {
			heads, rule = append(heads, markdownText(c.Title)), append(rule, "---")
		}
		line("| %s |\n| %s |", strings.Join(heads, " | "), strings.Join(rule, " | "))
		for _, r := range p.rows {
			var cells []string
			for _, c := range r {
				cells = append(cells, markdownText(d.shown(p, c)))
			}
			line("| %s |", strings.Join(cells, " | "))
		}
		line("")
	}
	return write(w, strings.TrimRight(b.String(), "\n")+"\n")
}

// writeXLSX writes d as a workbook with a sheet for each part.
func (d *draft) writeXLSX(w io.Writer) error {
	b := NewWorkbook(d.title, []string{nb: "nb", nn: "nn", en: "en"}[d.lang])
	for i, p := range d.parts {
		lead := append([]string{d.title}, d.lead...)
		if i > 0 {
			lead = []string{p.heading}
		}
		b.AddBelow(p.sheet, append(lead, p.notes...), p.columns, func(yield func([]Cell) bool) {
			for _, r := range p.rows {
				if !yield(r) {
					return
				}
			}
		})
	}
	_, err := b.WriteTo(w)
	return err
}

func write(w io.Writer, s string) error {
	if _, err := io.WriteString(w, s); err != nil {
		return fmt.Errorf("writing a draft: %w", err)
	}
	return nil
}
