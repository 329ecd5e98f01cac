package casefile

import (
	"cmp"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
)

// Extent is how much of the folder has been read.
type Extent struct {
	Documents int
	Pages     int // 0 where not every document has pages
	Unread    int // documents that no text could be had of
}

// Extent returns how much of the folder has been read.
func (c *Case) Extent() Extent {
	var e Extent
	pageless := false
	for _, d := range c.Documents {
		if d.Unread {
			e.Unread++
			continue
		}
		e.Documents++
		e.Pages += d.PageCount
		pageless = pageless || d.PageCount == 0
	}
	if pageless {
		e.Pages = 0
	}
	return e
}

// hardlyLikely is the probability from which a document comes near to being of a
// kind that it is not.
const hardlyLikely = 0.1

// What is called what the folder lacks, or would be it but for one thing, is plainly
// near; of such the first mostNear are told, of all else only the nearest.
const (
	plainlyNear = 3.0
	mostNear    = 3
)

// NearestAccounts returns where those stand that come nearest to an account in a
// folder without one, the nearest first: what is called an account and is none, a
// document that nearly is one, or else the letter from Statsforvalteren, which people
// most often take for it, or a list of enclosures, which the account often goes with.
// A form that nobody has filled in is not among them; it returns nil where nothing is
// near.
func (c *Case) NearestAccounts() []Evidence {
	return c.nearest(func(d *Document) float64 {
		switch {
		case d.Kind.Blank && d.Kind.Type == doctype.Redegjorelse:
			return 0
		case d.OtherPupil && d.Kind.RunnerUp == doctype.Redegjorelse:
			return plainlyNear + 1
		case d.Kind.Type == doctype.Innhentingsbrev:
			return 2
		case d.isCalled(doctype.Redegjorelse):
			return plainlyNear
		case d.Kind.RunnerUp == doctype.Redegjorelse && d.Kind.RunnerUpConfidence >= hardlyLikely:
			return 2 + d.Kind.RunnerUpConfidence
		case d.Kind.Type == doctype.Dokumentliste:
			return 1
		}
		return 0
	})
}

// NearestDocumentation returns what comes nearest to documentation in a folder
// without any, the nearest first: what is about another matter or another pupil, that
// nobody has filled in, or else a document that nearly is some or is about the whole
// school. It returns nil where nothing is near.
func (c *Case) NearestDocumentation() []Evidence {
	return c.nearest(func(d *Document) float64 {
		switch {
		case d.Kind.OtherMatter, d.OtherPupil && documentation[d.Kind.RunnerUp]:
			return plainlyNear + 1
		case d.Kind.Blank && d.Kind.Type != doctype.Redegjorelse:
			return plainlyNear
		case d.Kind.Type == doctype.Innhentingsbrev:
			return 0
		case documentation[d.Kind.RunnerUp] && d.Kind.RunnerUpConfidence >= hardlyLikely:
			return 1 + d.Kind.RunnerUpConfidence
		case d.Kind.Type == doctype.Systemdokument:
			return 1
		}
		return 0
	})
}

// NearestOverview returns what comes nearest to an overview of external bodies in
// a folder without one: a document that is called or nearly is one, or else the one
// that names most of them; bodies is how many it names. It returns nil where none is
// named and nothing is called an overview.
func (c *Case) NearestOverview() (near *Evidence, bodies int) {
	named := func(d *Document) (n int, first *parties.Mention) {
		seen := map[parties.Code]bool{}
		for i, m := range d.Parties.Mentions {
			if !m.Own && !seen[m.Party] {
				seen[m.Party] = true
				n++
				if first == nil {
					first = &d.Parties.Mentions[i]
				}
			}
		}
		return n, first
	}
	found := c.nearest(func(d *Document) float64 {
		if d.isForm() {
			return 0
		}
		n, _ := named(d)
		rank := float64(n)
		if d.OtherPupil || d.Kind.Type == doctype.Systemdokument || d.Kind.Type == doctype.Innhentingsbrev {
			rank /= 1000 // what these name is not of this case
		}
		if d.isCalled(doctype.EksterneInstanser) {
			return rank + calledOverview
		}
		if n > 0 && d.Kind.RunnerUp == doctype.EksterneInstanser && d.Kind.RunnerUpConfidence >= hardlyLikely {
			rank += float64(len(c.Documents))
		}
		return rank
	})
	if len(found) == 0 {
		return nil, 0
	}
	near = &found[0]
	bodies, first := named(near.Doc)
	if first != nil {
		near.At, near.Quote = first.At, first.Quote
	}
	return near, bodies
}

// calledOverview outranks however many bodies a folder's documents name.
const calledOverview = 1e6

// isCalled reports whether the name or the title of the document calls it a t.
func (d *Document) isCalled(t doctype.Type) bool { return slices.Contains(d.Kind.Called, t) }

// nearest returns the documents that were read and have the highest rank above zero,
// the highest first, at the strongest sign of what they are: those that are plainly
// near, or else the first of the others.
func (c *Case) nearest(rank func(*Document) float64) []Evidence {
	type ranked struct {
		doc  *Document
		rank float64
	}
	var near []ranked
	for _, d := range c.Documents {
		if d.Unread {
			continue
		}
		if r := rank(d); r > 0 {
			near = append(near, ranked{d, r})
		}
	}
	slices.SortStableFunc(near, func(a, b ranked) int { return cmp.Compare(b.rank, a.rank) })
	var found []Evidence
	for i, n := range near {
		if i == mostNear || i > 0 && n.rank < plainlyNear {
			break
		}
		e := Evidence{Doc: n.doc, Label: "nearest"}
		if cues := n.doc.Kind.Cues; len(cues) > 0 {
			e.At, e.Quote = cues[0].At, cues[0].Quote
		}
		found = append(found, e)
	}
	return found
}
