package casefile

import (
	"cmp"
	"slices"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Case is the folder as a whole.
type Case struct {
	// Documents are in the order of their paths, those of one file by page.
	Documents []*Document
	// AsOf is the ISO date that the future begins after.
	AsOf     string
	Language string           // "nb" or "nn": what most of the folder is written in
	Manifest *schema.Manifest // nil: the folder has none
	// ManifestFaults are what is wrong with the manifest.
	ManifestFaults []schema.Violation
	// ScanLanguage is as in Input.
	ScanLanguage string
	Bodies       Bodies
	Timeline     []*Document // those with a date, oldest first
	Lists        []List      // of enclosures, in the order of the folder
	// registers are the lists that case systems send along (arkivmelding). They are no
	// documents of the case.
	registers []*Document
}

// Input is what a case is made from.
type Input struct {
	// Documents are sorted by path, those of one file by page; an arkivmelding among
	// them is used as a list of enclosures.
	Documents      []Facts
	Manifest       *schema.Manifest // nil: none
	ManifestFaults []schema.Violation
	AsOf           string // ISO date
	// ScanLanguage is what language pictures of pages are read in, as tesseract calls
	// it: "nor", "eng"; "": they are not read.
	ScanLanguage string
}

// Build makes the case.
func Build(in Input) *Case {
	c := &Case{AsOf: in.AsOf, Manifest: in.Manifest, ManifestFaults: in.ManifestFaults, ScanLanguage: in.ScanLanguage}
	for _, f := range in.Documents {
		if f.Format == text.Arkivmelding {
			c.registers = append(c.registers, &Document{Facts: f})
			continue
		}
		c.Documents = append(c.Documents, &Document{Facts: f})
	}
	c.setAside()
	c.applyManifestTypes()
	listed := c.matchLists()
	for _, d := range c.Documents {
		d.ListDate = listed[d]
		d.decideDate()
	}
	c.Language = c.language()
	c.Bodies = c.findBodies()
	c.Timeline = c.timeline()
	return c
}

// language returns the written standard of most of the text.
func (c *Case) language() string {
	if c.Manifest != nil && c.Manifest.Maalform != "" {
		return c.Manifest.Maalform
	}
	nb, nn := 0, 0
	for _, d := range c.Documents {
		if d.Kind.Type == doctype.Dokumentliste {
			continue // its words are those of the documents, and of who made the list
		}
		switch d.Kind.Lang {
		case "nb":
			nb += d.Kind.Letters
		case "nn":
			nn += d.Kind.Letters
		}
	}
	if nn > nb {
		return "nn"
	}
	return "nb"
}

// timeline returns the dated documents, oldest first; a month or week counts
// from its first day.
func (c *Case) timeline() []*Document {
	var dated []*Document
	for _, d := range c.Documents {
		if d.Date != "" {
			dated = append(dated, d)
		}
	}
	slices.SortStableFunc(dated, func(a, b *Document) int { return cmp.Compare(firstDay(a.Date), firstDay(b.Date)) })
	return dated
}

// Accounts returns the documents that hold an account of the case.
func (c *Case) Accounts() []*Document { return c.where((*Document).IsAccount) }

// Documentation returns the documents that show work in the case and could be
// read.
func (c *Case) Documentation() []*Document {
	return c.where(func(d *Document) bool { return d.IsDocumentation() && !d.Unread })
}

// OfType returns the documents whose type is t.
func (c *Case) OfType(t doctype.Type) []*Document {
	return c.where(func(d *Document) bool { return d.Kind.Type == t })
}

func (c *Case) where(keep func(*Document) bool) []*Document {
	var found []*Document
	for _, d := range c.Documents {
		if keep(d) {
			found = append(found, d)
		}
	}
	return found
}
