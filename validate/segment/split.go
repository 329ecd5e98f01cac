// Package segment finds the documents in a file that holds several: a merged PDF
// becomes the documents that somebody put together. It is a pure function over
// read text: no I/O and no state.
package segment

import "github.com/mappesjekk/mappesjekk/validate/text"

// What speaks for a new document at the top of a page, and against it. A border
// needs enough together: taking one document for two is as wrong as the other
// way round.
const (
	bookmarkPlain  = 1.5  // a bookmark of the level that parts the file
	bookmarkNames  = 2.0  // times the share of such bookmarks that name documents
	bookmarkInner  = 0.5  // a bookmark of headings inside a document
	firstOfPages   = 3.0  // "Side 1 av n"
	afterLast      = 1.0  // and the page before is the last of its own
	sameNumber     = 2.0  // both pages are the first
	pastLast       = 1.5  // no number after "Side 3 av 3"
	missingPages   = -1.5 // no number after "Side 2 av 3"
	laterOfPages   = -4.0 // "Side 3 av n" after "Side 2 av n"
	newFurniture   = 1.5  // head and foot differ from the page before
	someFurniture  = 0.75 // one of the two pages has none
	otherFurniture = 0.75 // in all their words
	freshUnderNew  = 1.0  // and a line stands alone on top
	sameFurniture  = -1.5
	titleOnTop     = 1.5  // the first lines name a kind of document
	datedTitle     = 1.0  // and a date stands beside it
	labelsOnTop    = 0.7  // "Dato:", "Elev:" in the first lines
	whoOnTop       = 0.7  // who met or wrote
	sectionTitle   = -1.0 // "Evaluering av planen", as plans end with
	wholeHead      = 2.0  // title, date and who: the head of a record
	letterhead     = 1.0  // "Vår dato", "Vår ref", or place and date in the first lines
	letterWhole    = 1.5  // and who the letter is to
	mailOnTop      = 3.5  // sender, recipient and subject
	mailOther      = 3.5  // after a mail of another subject
	mailInThread   = -1.0 // after one of the same, which it may quote
	enclosureTop   = 1.0  // "Vedlegg 3"
	otherStandard  = 0.8  // the two pages are in different written standards
	newMain        = 0.5  // a main heading after lower ones
	lowerTitle     = -1.0
	endsBefore     = 0.5  // the page before ends with a signature
	closedBefore   = 2.5  // or with a greeting, or a name and an office
	datedSheet     = 0.7  // … and what follows is dated below its heading
	letterUnended  = -3.0 // the open document is a letter without its end
	logHead        = 1.5  // a title and at least three entries of a log
	coverSheet     = 3.5  // an archive system's sheet in front of a document
	dividingSheet  = 3.5  // "Vedlegg 3" alone on a page
	afterSheet     = -8.0 // what such a sheet stands before
	pageOrigin     = 2.5  // the pages were made apart
	freshOrigin    = 1.0  // and something begins
	frontPage      = -3.0 // the page before is the front page of the file, with a few lines
	otherOrigin    = 1.0  // and others of the file were not
	sameOrigin     = -3.0 // in one go, in a file of pages that were made apart
	scanBeside     = 0.75 // one of them is a picture
	shortBefore    = 0.5  // the page before is not full
	inSentence     = -3.0
	openBefore     = -1.0 // the last sentence of the page before goes on
	saysGoesOn     = -4.0 // "forts.", "fortsettes"
	sameTop        = -3.0 // the page begins as the one before does, with the same date
	freshMarked    = 0.5  // a line that the format marks as a main heading stands alone on top
	nextSection    = -3.0 // "4 Tiltak", "Sak 2"
	nextEntry      = -2.0 // an entry of a log goes on a log
	sameTitleLine  = -1.5 // and the head or foot, which is the same, names a kind of document
	noText         = -1.0

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
	plain, around := looseSheets, neighbours{before: pages[0]}
	for i, p := range pages {
		around.fullest = max(around.fullest, p.lines)
		around.merged = around.merged || p.strand > 1
		around.sharing = around.sharing || i > 0 && p.strand > 0 && p.strand == pages[i-1].strand
		if p.headings || p.furniture != "" {
			plain = without
		}
	}
	now := &text.Document{Name: name, Content: c, Title: marks.title(0)}
	documents := []*text.Document{now}
	for i := 1; i < len(pages); i++ {
		around.pass(pages[i-1], i-1 == now.First)
		around.after, around.front = pages[i], i == 1
		weight, enough := marks.weight(i), plain
		if weight > bookmarkInner {
			enough = withBookmark
		}
		if weight+around.border() < enough {
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
