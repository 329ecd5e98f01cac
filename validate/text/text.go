// Package text holds the one shape in which every reader hands over what it
// read: pages of lines, metadata apart from them, and a container's children
// as parts. It reads nothing itself and knows no file format; the readers do
// (validate/text/...), and what the lines mean is found out further down the
// pipeline (validate/doctype, validate/dating, validate/parties).
package text

import "time"

// Content is what was read of one file.
//
// A reader fills in as much as it got. Where the file is at fault, Problem says
// so, and the pages and parts read until then are kept.
type Content struct {
	Format Format
	// Paged tells that the pages are ones a person can look up: the pages of a
	// PDF, the sheets of a workbook, slides, frames. Other formats put all their
	// lines on a single page, and nobody is told its number.
	Paged   bool
	Pages   []Page
	Meta    Metadata
	Mail    *Mail // the header of an e-mail; nil for everything else
	Outline []Bookmark
	// Parts are the members of an archive or the attachments of a mail or PDF,
	// in the order in which they stand there.
	Parts   []Part
	Problem *Problem // nil: read in full
}

// TextBytes returns how many bytes of text were read.
func (c *Content) TextBytes() int64 {
	n := int64(0)
	for i := range c.Pages {
		for j := range c.Pages[i].Lines {
			n += int64(len(c.Pages[i].Lines[j].Text))
		}
	}
	return n
}

// Page is one page, sheet, slide or frame.
type Page struct {
	Label   string // the page's own label or the sheet's name; "" if it has none
	Lines   []Line // line i+1 of the page is Lines[i]
	Strand  int    // pages of one number, from 1, were made in one go, as the fonts that they share tell; 0: not known
	Problem *Problem
}

// Line is one line as a reader of the page sees it: a paragraph in formats
// without fixed lines, a row in a table.
type Line struct {
	// Text is NFC, without control characters, soft hyphens and line breaks, every
	// space an ordinary one. The cells of a table row are separated by a tab, so
	// that label and value of a form stay together.
	Text   string
	Region Region
	// Level is 0 for running text, 1 for a title or main heading, 2… for lower
	// headings, as far as the format says so (styles, font sizes, h1…).
	Level uint8
	// Auto are the stretches of Text that a field fills in anew each time the file
	// is opened or printed (Word's DATE, a workbook's TODAY()). They date nothing.
	Auto []Span
	// Unseen marks text that lies invisibly over a picture: somebody's OCR.
	Unseen bool
}

// Span is a half-open range of bytes.
type Span struct{ Start, End int }

// Region tells where on a page a line stands.
type Region uint8

// The regions of a page.
const (
	Body       Region = iota
	Header            // repeated at the head of the pages
	Footer            // repeated at their foot
	Cell              // a row of a table, cells separated by tabs
	Field             // a form field or content control: "label\tvalue" where both are known
	Note              // footnote, comment, annotation
	MailHeader        // one field of a mail's header, such as "Sendt: 14.03.2025 14:12"
)

var regionNames = [...]string{"body", "header", "footer", "cell", "field", "note", "mail-header"}

// String returns the region's name as the JSON of `mappesjekk text` has it.
func (r Region) String() string {
	if int(r) < len(regionNames) {
		return regionNames[r]
	}
	return "unknown"
}

// Metadata is what a file says of itself beside its text. None of it is visible
// to who reads the document, so none of it dates one.
type Metadata struct {
	Title, Author, Producer string
	Created, Modified       time.Time // zero: not said
}

// Mail is the header of an e-mail.
type Mail struct {
	Subject  string
	From     string // "Name <address>"
	To, Cc   []string
	Date     time.Time // in the zone of the header; zero: not said
	Received time.Time // newest Received field; zero: none
}

// Bookmark is one entry of a PDF's outline.
type Bookmark struct {
	Title string
	Page  int // index into Content.Pages; -1: leads nowhere
	Depth int // 0 for the uppermost level
}

// Part is a child of a container: an archive's member, a mail's attachment.
type Part struct {
	// Name is the path inside the container, NFC, '/'-separated, without "." or
	// ".." elements; it is a name only and never used as a path on disk.
	Name string
	Data []byte
	// Technical, if not empty, says what the container itself uses the part for;
	// such a part is passed over and not a document.
	Technical Technical
	Problem   *Problem // why Data is missing or cut short
}

// Technical is the use that a container makes of a part.
type Technical string

// The uses of technical parts.
const (
	Signature   Technical = "signature"    // smime.p7s, META-INF/*.p7s
	Manifest    Technical = "manifest"     // mimetype, META-INF, manifest.xml
	Envelope    Technical = "envelope"     // SBD, winmail.dat whose contents were taken out
	InlineImage Technical = "inline-image" // a logo in a signature
	Calendar    Technical = "calendar"     // the machine half of an invitation
)
