package casefile

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/parties"
)

// Bodies are the external bodies of the case.
type Bodies struct {
	// Overview is where the overview of them stands, or the statement that there are
	// none; nil if there is none. Its Doc is nil where the manifest is the overview.
	Overview   *Evidence
	NoneStated bool
	Listed     []Body
	// Missing are drawn into the case but absent from the overview.
	Missing []Body
	// Mentioned are named and neither listed nor drawn in.
	Mentioned []Body
}

// Body is one external body and the places that name it.
type Body struct {
	Code parties.Code
	// Borderline tells that a caseworker may not count it as external.
	Borderline bool
	// Umbrella tells that the overview covers it by a superordinate term only.
	Umbrella bool
	// Places are the strongest places first: for a missing body those that show that
	// it was drawn in.
	Places []Evidence
}

// A body is drawn in if one place is likely to say so, or several hint at it. Where
// the account tells that it was not, a place must be certain.
const (
	certain   = 0.8
	likely    = 0.6
	hint      = 0.45
	manyHints = 3
)

// findBodies merges what the documents say. Involvement anywhere beats
// consideration elsewhere: a body that is considered in February and sits in the
// meeting in March is in the case (domain pack, D.2).
func (c *Case) findBodies() Bodies {
	var b Bodies
	overview := c.chooseOverview()
	listed := map[parties.Code][]Evidence{}
	umbrella := map[parties.Code]bool{}
	locals := c.localNames()
	beside := map[parties.Code][]Evidence{}
	none := false
	if overview != nil {
		found := overview.Parties.Overview
		b.Overview = &Evidence{Doc: overview, At: found.At, Quote: found.Quote}
	}
	for _, d := range c.Documents {
		if d.overview() == nil {
			continue
		}
		into := listed
		if outranks(overview, d) {
			into = beside
		}
		for _, m := range d.Parties.Overview.Listed {
			code := locals.code(m.Party)
			into[code] = append(into[code], Evidence{Doc: d, At: m.At, Quote: m.Quote})
		}
		if outranks(overview, d) {
			continue
		}
		for _, code := range d.Parties.Overview.Umbrella {
			umbrella[code] = true
		}
		none = none || d.Parties.Overview.None
	}
	c.manifestBodies(&b, listed, &none)
	b.NoneStated = none && len(listed) == 0

	drawn, mentioned := c.sortMentions()
	for code, places := range beside {
		drawn[code] = append(drawn[code], places...)
	}
	for _, code := range sortedCodes(listed) {
		b.Listed = append(b.Listed, newBody(code, listed[code]))
	}
	for _, code := range sortedCodes(drawn) {
		if listed[code] != nil {
			continue
		}
		body := newBody(code, drawn[code])
		body.Umbrella = umbrella[code]
		b.Missing = append(b.Missing, body)
	}
	for _, code := range sortedCodes(mentioned) {
		if listed[code] == nil && drawn[code] == nil {
			b.Mentioned = append(b.Mentioned, newBody(code, mentioned[code]))
		}
	}
	return b
}

// localNames are the bodies that go by a name of their own in this municipality, as
// any document of the folder explains it.
type localNames map[string]parties.Code

func (c *Case) localNames() localNames {
	names := localNames{}
	for _, d := range c.Documents {
		for _, l := range d.Parties.Locals {
			if _, ok := names[strings.ToLower(l.Name)]; !ok {
				names[strings.ToLower(l.Name)] = l.Party
			}
		}
	}
	return names
}

// code returns the body that an overview means by "annen:<name>", if another
// document explains the name; else code itself.
func (n localNames) code(code parties.Code) parties.Code {
	if name, ok := strings.CutPrefix(string(code), "annen:"); ok {
		if known, ok := n[strings.ToLower(name)]; ok {
			return known
		}
	}
	return code
}

// chooseOverview returns the document whose overview is the one to point at: a
// document of its own before a part of the account, that before any other, and
// within these a section or table before a sentence.
func (c *Case) chooseOverview() *Document {
	rank := func(d *Document) int {
		o := d.Parties.Overview
		r := 10 * int(standing(d))
		switch o.Form {
		case parties.OwnDocument, parties.Section:
			r += 5
		}
		if len(o.Listed) > 0 || o.None {
			r += 2
		}
		return r
	}
	var best *Document
	for _, d := range c.Documents {
		if d.overview() != nil && (best == nil || rank(d) > rank(best)) {
			best = d
		}
	}
	return best
}

// overview returns the overview of bodies in d; nil if it holds none of this case.
func (d *Document) overview() *parties.Overview {
	if d.OtherPupil {
		return nil
	}
	return d.Parties.Overview
}

// isForm reports whether d waits to be filled in: the bodies that it names are those
// to think of, not named in the case.
func (d *Document) isForm() bool { return d.Kind.Blank || d.Parties.Unfilled }

// standingOf tells how much an overview weighs by the document that it stands in.
type standingOf int

const (
	amongOthers standingOf = iota // a point in a plan, in minutes
	inCover                       // a list of enclosures, a mail
	inAccount                     // a part of the account
	onItsOwn                      // a document of its own
)

func standing(d *Document) standingOf {
	switch {
	case d.Kind.Type == doctype.EksterneInstanser:
		return onItsOwn
	case d.IsAccount():
		return inAccount
	case d.Kind.Type == doctype.Dokumentliste || d.Format == "eml" || d.Format == "msg":
		return inCover
	}
	return amongOthers
}

// outranks reports whether overview, the one to point at, is what the school answers
// with, as a document, section or plain "none", and d only a paper of the case. What
// d lists is then a part in the case that the overview ought to name.
func outranks(overview, d *Document) bool {
	if standing(overview) < inAccount || standing(d) > amongOthers {
		return false
	}
	o := overview.Parties.Overview
	return o.None || o.Form != parties.Sentence
}

// sortMentions returns the bodies that are drawn in and all that are named, each
// with its places, the surest first.
func (c *Case) sortMentions() (drawn, all map[parties.Code][]Evidence) {
	type place struct {
		Evidence
		strength float64
		drawn    bool
	}
	places := map[parties.Code][]place{}
	for _, d := range c.Documents {
		if d.isForm() {
			continue
		}
		for _, m := range d.Parties.Mentions {
			if !m.Own {
				places[m.Party] = append(places[m.Party], place{
					Evidence{Doc: d, At: m.At, Quote: m.Quote}, m.Strength, m.Stance == parties.DrawnIn && !d.OtherPupil,
				})
			}
		}
	}
	drawn, all = map[parties.Code][]Evidence{}, map[parties.Code][]Evidence{}
	outside := c.toldOutside()
	for code, list := range places {
		enough, many := likely, manyHints
		if outside[code] {
			enough, many = certain, len(list)+1
		}
		slices.SortStableFunc(list, func(a, b place) int { return cmp.Compare(b.strength, a.strength) })
		var sure, hints []Evidence
		for _, p := range list {
			all[code] = append(all[code], p.Evidence)
			switch {
			case !p.drawn || p.strength < hint:
			case p.strength >= enough:
				sure = append(sure, p.Evidence)
			default:
				hints = append(hints, p.Evidence)
			}
		}
		if len(sure) > 0 || len(hints) >= many {
			drawn[code] = append(sure, hints...)
		}
	}
	return drawn, all
}

// toldOutside returns the bodies that the account names without giving them a part in
// the case: those that were declined, or that the family went to by itself.
func (c *Case) toldOutside() map[parties.Code]bool {
	aside := map[parties.Code]bool{}
	for _, d := range c.Accounts() {
		drawn := map[parties.Code]bool{}
		for _, m := range d.Parties.Mentions {
			drawn[m.Party] = drawn[m.Party] || m.Stance == parties.DrawnIn
		}
		for _, m := range d.Parties.Mentions {
			apart := m.Stance == parties.Declined || m.Stance == parties.Personal || m.Stance == parties.Anonymous || m.Stance == parties.Mentioned && m.Strength >= likely
			if apart && !drawn[m.Party] {
				aside[m.Party] = true
			}
		}
	}
	return aside
}

func newBody(code parties.Code, places []Evidence) Body {
	return Body{Code: code, Borderline: borderline(code), Places: places}
}

// borderline reports whether code is a body of which caseworkers differ in
// whether it counts as external (domain pack, D).
func borderline(code parties.Code) bool {
	for _, p := range norsk.Words().Parties {
		if p.Code == string(code) {
			return p.External == "borderline"
		}
	}
	return false
}

// sortedCodes returns the codes in the lexicon's order, "annen:…" last by name.
func sortedCodes[V any](m map[parties.Code]V) []parties.Code {
	order := map[string]int{}
	for i, p := range norsk.Words().Parties {
		order[p.Code] = i + 1
	}
	codes := make([]parties.Code, 0, len(m))
	for code := range m {
		codes = append(codes, code)
	}
	slices.SortFunc(codes, func(a, b parties.Code) int {
		ka, _, _ := strings.Cut(string(a), ":")
		kb, _, _ := strings.Cut(string(b), ":")
		if order[ka] != order[kb] {
			return order[ka] - order[kb]
		}
		return strings.Compare(string(a), string(b))
	})
	return codes
}
