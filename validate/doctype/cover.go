package doctype

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// coverOf returns the lines of the first page of d if that is the sheet that an
// archive system prints in front of a document, or nil.
func coverOf(d *text.Document) []string {
	if len(d.Pages()) == 0 {
		return nil
	}
	var lines []string
	for i := range d.Pages()[0].Lines {
		if line := &d.Pages()[0].Lines[i]; line.Region != text.Header && line.Region != text.Footer {
			lines = append(lines, line.Text)
		}
	}
	if !norsk.IsCoverSheet(lines) {
		return nil
	}
	return lines
}

// takeCover passes over the sheet in front of the document, and takes from it what
// the document is called.
func (r *reading) takeCover(lines []string) {
	inner := *r.doc
	inner.First++
	if inner.Title == "" {
		inner.Title = coverTitle(lines)
	}
	r.doc = &inner
}

// coverTitle returns the title that a sheet gives.
func coverTitle(lines []string) string {
	for _, s := range lines {
		i := strings.IndexAny(s, ":\t")
		if i < 0 {
			continue
		}
		switch strings.ToLower(strings.TrimSpace(s[:i])) {
		case "tittel", "dokumenttittel", "innhold", "innhald":
			title, _, _ := strings.Cut(strings.TrimLeft(s[i+1:], " \t"), "\t")
			return title
		}
	}
	return ""
}
