package casefile

import "github.com/mappesjekk/mappesjekk/validate/dating"

// A merged file often begins with a table of contents that says on which page each
// document begins, and names no file. Its titles are the school's words for the
// documents; the pages show without doubt which ones are meant.

const (
	fewestBegin = 3 // rows whose page is one that a part of the file begins on
	mostBefore  = 5 // pages that are not counted: the contents themselves, a front page
)

// begin returns the part of a merged file that each row of list means by its page
// alone, by row; nil where the pages of the list fit no file, or two as well.
func (c *Case) begin(list *Document) map[int]*Document {
	rows := list.Dating.Rows
	if !ascending(rows) {
		return nil
	}
	var best map[int]*Document
	rival := false
	for _, parts := range c.merged(list) {
		var fits map[int]*Document
		for before := range mostBefore + 1 {
			if found := onPages(rows, parts, before); len(found) > len(fits) {
				fits = found
			}
		}
		switch {
		case len(fits) > len(best):
			best, rival = fits, false
		case len(fits) == len(best):
			rival = true
		}
	}
	if rival || len(best) < fewestBegin || 2*len(best) <= len(rows) {
		return nil
	}
	return best
}

// ascending reports whether the pages of the rows, which name no file, rise from one
// to the next: numbers that don't may be how many pages each document has.
func ascending(rows []dating.Row) bool {
	last := 0
	for _, row := range rows {
		if row.Pages == "" {
			continue
		}
		page, err := firstPage(row.Pages)
		if row.File != "" || err != nil || page <= last {
			return false
		}
		last = page
	}
	return last > 0
}

// merged returns the parts of each file that holds several documents, by the page that
// they begin on; the list itself apart.
func (c *Case) merged(list *Document) map[string]map[int]*Document {
	found := map[string]map[int]*Document{}
	for _, d := range c.Documents {
		page, err := firstPage(d.Pages)
		if d.Pages == "" || err != nil || d == list {
			continue
		}
		if found[d.Path] == nil {
			found[d.Path] = map[int]*Document{}
		}
		found[d.Path][page] = d
	}
	return found
}

// onPages returns the parts that the rows' pages lead to, if so many pages before them
// are not counted.
func onPages(rows []dating.Row, parts map[int]*Document, before int) map[int]*Document {
	found := map[int]*Document{}
	for i, row := range rows {
		if row.Pages == "" {
			continue
		}
		page, _ := firstPage(row.Pages) // was read before
		if d := parts[page+before]; d != nil {
			found[i] = d
		}
	}
	return found
}
