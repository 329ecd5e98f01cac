package text

import (
	"fmt"
	"iter"
)

// Document is a stretch of a file that is one document to whoever reads it:
// mostly the whole file, in a merged PDF a run of pages.
type Document struct {
	Name    string // the file's base name, for the cues in it
	Title   string // the bookmark that leads here; "" if there is none
	Content *Content
	First   int // index of the first page
	End     int // index after the last page
}

// Whole returns the document that takes up all of c.
func Whole(name string, c *Content) *Document {
	return &Document{Name: name, Content: c, End: len(c.Pages)}
}

// Place is where something stands in a file: the page in the file, and the line
// on that page. Both are 1-based, as people count.
type Place struct{ Page, Line int }

// Pages returns the document's pages.
func (d *Document) Pages() []Page { return d.Content.Pages[d.First:d.End] }

// Lines iterates over the document's lines and where each stands.
func (d *Document) Lines() iter.Seq2[Place, *Line] {
	return func(yield func(Place, *Line) bool) {
		for p := d.First; p < d.End; p++ {
			lines := d.Content.Pages[p].Lines
			for i := range lines {
				if !yield(Place{Page: p + 1, Line: i + 1}, &lines[i]) {
					return
				}
			}
		}
	}
}

// PageRange returns "4-6" or "4" for a document that is only a part of its
// file, and "" for one that takes up all of it.
func (d *Document) PageRange() string {
	switch {
	case d.First == 0 && d.End == len(d.Content.Pages):
		return ""
	case d.End == d.First+1:
		return fmt.Sprint(d.End)
	default:
		return fmt.Sprintf("%d-%d", d.First+1, d.End)
	}
}
