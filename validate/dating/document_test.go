package dating

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// parse makes a document of text as the tests write it: one line each, with a
// mark for what is not ordinary running text.
//
//	H| F|   header, footer
//	M|      a field of a mail's header
//	X|      a form field
//	T| S|   title, lower heading
//	{…}     filled in by a field each time the file is opened
//	===     a new page
//
// A line with a tab is a row of a table.
func parse(name, source string) *text.Document {
	c := &text.Content{Pages: []text.Page{{}}}
	for _, s := range strings.Split(source, "\n") {
		if s == "===" {
			c.Pages = append(c.Pages, text.Page{})
			continue
		}
		l := text.Line{Text: s}
		if mark, rest, ok := strings.Cut(s, "|"); ok && len(mark) == 1 {
			l.Text = rest
			switch mark {
			case "H":
				l.Region = text.Header
			case "F":
				l.Region = text.Footer
			case "M":
				l.Region = text.MailHeader
			case "X":
				l.Region = text.Field
			case "T":
				l.Level = 1
			case "S":
				l.Level = 2
			}
		} else if strings.Contains(s, "\t") {
			l.Region = text.Cell
		}
		if open := strings.IndexByte(l.Text, '{'); open >= 0 {
			if end := strings.IndexByte(l.Text, '}'); end > open {
				l.Auto = []text.Span{{Start: open, End: end - 1}}
				l.Text = l.Text[:open] + l.Text[open+1:end] + l.Text[end+1:]
			}
		}
		page := &c.Pages[len(c.Pages)-1]
		page.Lines = append(page.Lines, l)
	}
	return text.Whole(name, c)
}
