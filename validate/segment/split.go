// Package segment finds the documents in a file that holds several: a merged PDF
// becomes the documents that somebody put together. It is a pure function over
// read text: no I/O and no state.
package segment

import "github.com/mappesjekk/mappesjekk/validate/text"

// What speaks for a new document at the top of a page, and against it. A border
// needs enough together: taking one document for two is as wrong as the other
// way round.
const (
	bookmarkPlain = 1.5  // a bookmark of the level that parts the file
	bookmarkNames = 2.0  // times the share of such bookmarks that name documents
	bookmarkInner = 0.5  // a bookmark of headings inside a document
	firstOfPages  = 3.0  // "Side 1 av n"
	afterLast     = 1.0  // and the page before is the last of its own
	laterOfPages  = -4.0 // "Side 3 av n" after "Side 2 av n"
	newFurniture  = 1.5  // head and foot differ from the page before
	someFurniture = 0.75 // one of the two pages has none
	sameFurniture = -1.5
	titleOnTop    = 1.5  // the first lines name a kind of document
	datedTitle    = 1.0  // and a date stands beside it
	labelsOnTop   = 0.7  // "Dato:", "Elev:" in the first lines
	whoOnTop      = 0.7  // who met or wrote
	sectionTitle  = -1.0 // "Evaluering av planen", as plans end with
	wholeHead     = 2.0  // title, date and who: the head of a record
	letterhead    = 1.0  // "Vår dato", "Vår ref", or place and date in the first lines
	letterWhole   = 1.5  // and who the letter is to
	mailOnTop     = 3.5  // sender, recipient and subject
	mailInMail    = 1.5  // where the document itself is a mail, which may quote others
	enclosureTop  = 1.0  // "Vedlegg 3"
	otherStandard = 0.8  // the two pages are in different written standards
	newMain       = 0.5  // a main heading after lower ones
	lowerTitle    = -1.0
	endsBefore    = 0.5 // the page before ends with a signature
	shortBefore   = 0.5 // the page before is not full
	inSentence    = -2.0
	openBefore    = -1.0 // the last sentence of the page before goes on
	saysGoesOn    = -4.0 // "forts.", "fortsettes"
	sameTop       = -3.0 // the page begins as the one before does, with the same date
	nextSection   = -2.0 // "4 Tiltak", "Sak 2"
	nextEntry     = -2.0 // an entry of a log goes on a log
	sameTitleLine = -1.5 // and the head or foot, which is the same, names a kind of document
	noText        = -1.0

	fewLines = 15 // a page with fewer is not full

	withBookmark = 2.0 // enough where a bookmark leads to the page
	without      = 3.5 // enough where none does
	looseSheets  = 3.0 // and the file has neither headings nor furniture, as a pile of papers fed to a scanner
)

// Split returns the documents that c holds, in their order. Together they take
// up all pages. What is not a PDF, and an e-mail, is always one document; so is a
// PDF unless there is enough to show otherwise.
func Split(name string, c *text.Content) []*text.Document {
	if c.Format != text.PDF || c.Mail != nil || len(c.Pages) < 2 {
		return []*text.Document{text.Whole(name, c)}
	}
	marks := outlineOf(c)
	if marks.slides {
		return []*text.Document{text.Whole(name, c)}
	}
	pages := make([]page, len(c.Pages))
	for i := range c.Pages {
		pages[i] = readPage(&c.Pages[i])
	}
	dropRunningNumbers(pages)
	fullest, plain := 0, looseSheets
	for _, p := range pages {
		fullest = max(fullest, p.lines)
		if p.headings || p.furniture != "" {
			plain = without
		}
	}
	now := &text.Document{Name: name, Content: c, Title: marks.title(0)}
	documents := []*text.Document{now}
	for i := 1; i < len(pages); i++ {
		weight, enough := marks.weight(i), plain
		if weight > bookmarkInner {
			enough = withBookmark
		}
		if weight+border(pages[now.First], pages[i-1], pages[i], fullest) < enough {
			continue
		}
		now.End = i
		now = &text.Document{Name: name, Content: c, Title: marks.title(i), First: i}
		documents = append(documents, now)
	}
	now.End = len(pages)
	if len(documents) == 1 {
		return []*text.Document{text.Whole(name, c)}
	}
	return documents
}
