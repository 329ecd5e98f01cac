package casefile

import (
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// Strays returns the documents that are plainly about another pupil than the
// case, each with the place that says so: a label names somebody else than most
// labels of the folder do, and the text names nobody who may be the pupil of the
// case. It returns none where the folder leaves it open who that is.
//
// Siblings, witnesses and the other side of a conflict are named in many
// documents of a case; none of that makes one a stray.
func (c *Case) Strays() []Evidence {
	pupil := c.pupil()
	if len(pupil.names) == 0 {
		return nil
	}
	var strays []Evidence
	for _, d := range c.Documents {
		if d.Kind.Pupils != nil && !d.Kind.Blank && d.Kind.Type != doctype.Systemdokument && pupil.isNot(d) {
			strays = append(strays, Evidence{Doc: d, At: d.Kind.Pupils.Labelled[0].At})
		}
	}
	return strays
}

// aboutOnePupil are kinds of documents that are about one pupil only and belong to
// another case where that one is not the pupil of this case. Talks, minutes and
// decisions about another pupil are part of many cases.
var aboutOnePupil = map[doctype.Type]bool{
	doctype.Redegjorelse: true, doctype.Aktivitetsplan: true, doctype.IOP: true, doctype.SakkyndigVurdering: true,
}

// setAside marks the documents about somebody who can't be the pupil of the case by
// any name. What they say of bodies is of another case, and an account or a plan
// among them is none of this one.
func (c *Case) setAside() {
	pupil := c.pupil()
	for _, stray := range c.Strays() {
		d := stray.Doc
		if !pupil.isClearlyNot(d.Kind.Pupils.Labelled[0]) {
			continue
		}
		d.OtherPupil = true
		if aboutOnePupil[d.Kind.Type] {
			d.Kind.RunnerUp, d.Kind.RunnerUpConfidence = d.Kind.Type, d.Kind.Confidence/2
			d.Kind.Type, d.Kind.Also, d.Kind.Account, d.Kind.PlanPoints = doctype.Annet, nil, nil, nil
		}
	}
}

// isClearlyNot reports whether other can't be p by any of p's names.
func (p pupil) isClearlyNot(other doctype.Person) bool {
	known := false
	for _, name := range p.names {
		if len([]rune(name.Initials)) < 2 {
			continue // not enough to tell anybody apart
		}
		known = true
		if !name.ClearlyOther(other) {
			return false
		}
	}
	return known
}

// pupil is what the folder knows of the pupil that it is about.
type pupil struct {
	names []doctype.Person
	born  map[string]bool // dates of birth in the documents with these names
}

// leastAgree is how many documents must say who the case is about.
const leastAgree = 2

// pupil returns whom most of the documents that name a pupil are about. There is
// nobody where they are too few, or another pupil stands in more than half as many,
// unless it is the one whom the letter from Statsforvalteren asks about.
func (c *Case) pupil() pupil {
	var labelled []*Document
	for _, d := range c.Documents {
		if d.Kind.Pupils != nil && !d.Kind.Blank && d.Kind.Type != doctype.Systemdokument {
			labelled = append(labelled, d)
		}
	}
	about := func(who doctype.Person) (docs []*Document) {
		for _, d := range labelled {
			if slices.ContainsFunc(d.Kind.Pupils.Labelled, who.SameName) {
				docs = append(docs, d)
			}
		}
		return docs
	}
	var best doctype.Person
	var most []*Document
	for _, d := range labelled {
		for _, who := range d.Kind.Pupils.Labelled {
			// Of two as frequent the fuller name is kept: it tells more pupils apart.
			if docs := about(who); len(docs) > len(most) || len(docs) == len(most) && len(who.Initials) > len(best.Initials) {
				best, most = who, docs
			}
		}
	}
	if asked, ok := askedAbout(labelled); ok && len(about(asked)) >= leastAgree && 2*len(about(asked)) >= len(labelled) {
		best, most = asked, about(asked)
	} else if len(most) < leastAgree || 2*(len(labelled)-len(most)) > len(most) {
		return pupil{}
	}
	found := pupil{born: map[string]bool{}}
	for _, d := range most {
		for _, who := range d.Kind.Pupils.Labelled {
			if best.SameName(who) {
				found.names = append(found.names, who)
			}
		}
		for _, day := range bornIn(d) {
			found.born[day] = true
		}
	}
	return found
}

// askedAbout returns the one pupil whom the letters from Statsforvalteren among docs
// name.
func askedAbout(docs []*Document) (who doctype.Person, ok bool) {
	for _, d := range docs {
		if d.Kind.Type != doctype.Innhentingsbrev {
			continue
		}
		for _, named := range d.Kind.Pupils.Labelled {
			if ok && !who.SameName(named) {
				return doctype.Person{}, false
			}
			who, ok = named, true
		}
	}
	return who, ok
}

// isNot reports whether d, which names a pupil, names neither p as the one it is
// about nor p at all.
func (p pupil) isNot(d *Document) bool {
	who := d.Kind.Pupils
	for i, other := range who.Labelled {
		if !who.Labelled[0].SameName(other) {
			return false // about several
		}
		if p.may(other) || i == 0 && d.OCR && p.mayBeMisread(other) {
			return false
		}
	}
	if slices.ContainsFunc(bornIn(d), func(day string) bool { return p.born[day] }) {
		return false // the same one, written otherwise
	}
	return !slices.ContainsFunc(who.Named, p.may)
}

// may reports whether other may be p by one of p's names.
func (p pupil) may(other doctype.Person) bool {
	return slices.ContainsFunc(p.names, other.SameName)
}

// mayBeMisread reports whether other may be p where OCR has read the name: the
// initials are mostly right when the name is not.
func (p pupil) mayBeMisread(other doctype.Person) bool {
	other.Mark = 0
	return p.may(other)
}

// bornIn returns the dates of birth in d.
func bornIn(d *Document) []string {
	var days []string
	for _, seen := range d.Dating.Seen {
		if seen.Role == dating.Born && hasYear(seen.Date) {
			days = append(days, seen.Date)
		}
	}
	return days
}
