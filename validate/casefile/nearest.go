package casefile

import (
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

// NearestAccount returns where that stands which comes nearest to an account in a
// folder without one: a document that nearly is one, or else the letter from
// Statsforvalteren, which people most often take for it, or a list of enclosures,
// which the account often goes with. It returns nil where nothing is near.
func (c *Case) NearestAccount() *Evidence {
	return c.nearest(func(d *Document) float64 {
		switch {
		case d.OtherPupil && d.Kind.RunnerUp == doctype.Redegjorelse:
			return 4
		case d.Kind.RunnerUp == doctype.Redegjorelse && d.Kind.RunnerUpConfidence >= hardlyLikely:
			return 2 + d.Kind.RunnerUpConfidence
		case d.Kind.Type == doctype.Innhentingsbrev:
			return 2
		case d.Kind.Type == doctype.Dokumentliste:
			return 1
		}
		return 0
	})
}

// NearestDocumentation returns what comes nearest to documentation in a folder
// without any: a document that nearly is some, that is about another matter, that
// nobody has filled in, or that is about the whole school. It returns nil where
// nothing is near.
func (c *Case) NearestDocumentation() *Evidence {
	return c.nearest(func(d *Document) float64 {
		switch {
		case d.Kind.OtherMatter, d.OtherPupil && documentation[d.Kind.RunnerUp]:
			return 4
		case d.Kind.Blank && d.Kind.Type != doctype.Redegjorelse:
			return 3
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
// a folder without one: a document that nearly is one, or else the one that names
// most of them; bodies is how many it names. It returns nil where none is named.
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
	near = c.nearest(func(d *Document) float64 {
		if d.isForm() {
			return 0
		}
		n, _ := named(d)
		rank := float64(n)
		if d.Kind.Type == doctype.Systemdokument || d.Kind.Type == doctype.Innhentingsbrev {
			return rank / 1000 // what these name is not of this case
		}
		if n > 0 && d.Kind.RunnerUp == doctype.EksterneInstanser && d.Kind.RunnerUpConfidence >= hardlyLikely {
			rank += float64(len(c.Documents))
		}
		return rank
	})
	if near == nil {
		return nil, 0
	}
	bodies, first := named(near.Doc)
	near.At, near.Quote = first.At, first.Quote
	return near, bodies
}

// nearest returns the first document that was read and has the highest rank above
// zero, at the strongest sign of what it is; nil if there is none.
func (c *Case) nearest(rank func(*Document) float64) *Evidence {
	var best *Document
	top := 0.0
	for _, d := range c.Documents {
		if d.Unread {
			continue
		}
		if r := rank(d); r > top {
			best, top = d, r
		}
	}
	if best == nil {
		return nil
	}
	e := &Evidence{Doc: best, Label: "nearest"}
	if len(best.Kind.Cues) > 0 {
		e.At, e.Quote = best.Kind.Cues[0].At, best.Kind.Cues[0].Quote
	}
	return e
}
