// Package casefile puts the facts of all documents together to the case: what
// only the whole folder can tell. It decides when each document was made once
// the list of enclosures is known, which external bodies are in the case, and
// how the documents lie in time. It sees facts only, never a text.
package casefile

import (
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Facts is all that is kept of one document after its text has been read and
// understood. It can be serialised, and holds of the text nothing but quotes of
// at most 80 characters.
type Facts struct {
	Path   string      `json:"path"`            // as in report.Document
	Pages  string      `json:"pages,omitempty"` // "4-6" for a part of a file
	Format text.Format `json:"format"`
	Bytes  int64       `json:"bytes"`
	SHA256 string      `json:"sha256"`
	// Paged tells that page numbers mean something to a reader of the document.
	Paged     bool `json:"paged,omitempty"`
	PageCount int  `json:"page_count,omitempty"`
	OCR       bool `json:"ocr,omitempty"`
	// Drawn tells that pages had to be drawn for OCR; Undrawn, that this was needed
	// and nothing could do it.
	Drawn   bool `json:"drawn,omitempty"`
	Undrawn bool `json:"undrawn,omitempty"`
	// Problem is why the document was not read, or not in full.
	Problem text.ProblemKind `json:"problem,omitempty"`
	// Over is the limit that the document is over, where that is its problem.
	Over text.Exceeded `json:"over,omitzero"`
	// Unread tells that no text could be had; Kind then rests on the name alone.
	Unread bool `json:"unread,omitempty"`

	Kind    doctype.Facts `json:"kind"`
	Dating  dating.Facts  `json:"dating"`
	Parties parties.Facts `json:"parties"`
}

// Document is a document of the case: its facts, and what the folder decided.
type Document struct {
	Facts
	Dated   Dated
	Date    string // ISO, "2025-03" or "2025-W11"; "" for None and Unreadable
	Updated string // last revision or last entry; "" if there is none
	// DateFrom is where the date stands; its Doc is this document unless a list dates
	// it. Nil for dates that stand in no text.
	DateFrom *Evidence
	// ListDate is the date that a list of enclosures gives, whether or not it is the
	// one that counts; nil if no list has this document with a date.
	ListDate *Evidence
	// OtherPupil tells that the document is plainly about somebody else than the pupil
	// of the case, and draws nobody into it.
	OtherPupil bool
}

// Dated tells where it is apparent when a document was made.
type Dated string

// The places a date can stand, from the strongest to the weakest. Only the
// first two make it apparent when the document was made (score/TRUTH.md).
const (
	ByText     Dated = "text"
	ByIndex    Dated = "index"
	ByName     Dated = "name"
	ByMetadata Dated = "metadata"
	Undated    Dated = "none"
	Unreadable Dated = "unreadable"
)

// Apparent reports whether it is apparent when the document was made.
func (d Dated) Apparent() bool { return d == ByText || d == ByIndex }

// Evidence is a place in one of the documents, or in the manifest.
type Evidence struct {
	Doc   *Document
	File  string // the manifest's name, where there is no Doc
	At    text.Place
	Quote string
	Label string
	Date  string
}

// IsAccount reports whether the document holds an account that somebody wrote
// about this case, whatever else it is.
func (d *Document) IsAccount() bool {
	return !d.Unread && !d.Kind.Blank && !d.Kind.OtherMatter && d.Has(doctype.Redegjorelse)
}

// Has reports whether t is the document's type or one of the kinds that it
// holds besides.
func (d *Document) Has(t doctype.Type) bool {
	if d.Kind.Type == t {
		return true
	}
	for _, also := range d.Kind.Also {
		if also == t {
			return true
		}
	}
	return false
}

// documentation are the kinds that show what the school did along the way: the
// examples of the letter (domain pack, section B).
var documentation = map[doctype.Type]bool{
	doctype.Aktivitetsplan: true, doctype.Motereferat: true, doctype.Elevsamtale: true,
	doctype.Observasjon: true, doctype.Kartlegging: true, doctype.Logg: true,
	doctype.Varsel: true, doctype.Avvik: true, doctype.Foreldrekontakt: true,
	doctype.Analyse: true, doctype.BarnetsBeste: true, doctype.SakkyndigVurdering: true,
	doctype.Enkeltvedtak: true, doctype.IOP: true,
}

// IsDocumentation reports whether the document, by its type alone, documents
// work in a case. A blank form documents nothing.
func (d *Document) IsDocumentation() bool {
	return documentation[d.Kind.Type] && !d.Kind.Blank && !d.Kind.OtherMatter
}
