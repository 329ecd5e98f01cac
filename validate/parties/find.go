package parties

import (
	"sort"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Find returns the bodies that d names, how each mention stands to the case, and
// the overview of bodies in it. What d is, kind, tells how to take what it says:
// a routine, a blank form, the letter from Statsforvalteren or a paper about
// another matter draws nobody in and holds no overview.
//
// Find is linear in the length of the text and keeps nothing of it but quotes.
func Find(d *text.Document, kind doctype.Facts) Facts {
	all := passages(d)
	left := mostSpots
	for _, p := range all {
		names().find(p)
		p.spots = p.spots[:min(left, len(p.spots))]
		left -= len(p.spots)
	}
	withoutInitials(all)
	all = ofOverview(all, kind)
	locals := addLocalNames(all)
	for _, p := range all {
		dropHospitals(p)
		dropProfessions(p)
		if len(p.spots) > 0 {
			signBook().find(p)
			cueBook().find(p)
		}
	}
	draft := unfilled(all, kind)
	aloof := saysNothing(kind) || draft
	mentions := judgeAll(all, kind, aloof, aboutOthers(d.Name, kind.Title))
	facts := Facts{Locals: locals, Unfilled: draft}
	if !aloof {
		if m, ok := author(d, kind); ok {
			mentions = append([]Mention{m}, mentions...)
		}
		facts.Overview = findOverview(all, kind)
	}
	facts.Mentions = strongest(mentions)
	return facts
}

// mostSpots is how many mentions in a document are looked at: those of a bundle of a
// thousand pages. Where a body stands to the case takes a look around each.
const mostSpots = 20_000

// saysNothing reports whether a document of this kind can't draw a body in.
func saysNothing(kind doctype.Facts) bool {
	return kind.Type == doctype.Systemdokument || kind.Type == doctype.Innhentingsbrev || kind.Blank || kind.OtherMatter
}

// aboutOthers reports whether a document with this name and title is one of talks with
// other pupils than the one of the case, so that the bodies in it are theirs.
func aboutOthers(name, title string) bool {
	called := strings.ToLower(name + " " + title)
	return strings.Contains(called, "medelev") || strings.Contains(called, "vitnesamtal")
}

// judgeAll returns the mentions of all passages in the order of the text. others tells
// that the document is about other pupils.
func judgeAll(all []*passage, kind doctype.Facts, aloof, others bool) []Mention {
	var mentions []Mention
	c := &caster{kind: kind.Type, letter: canBeLetter(kind.Type)}
	titles := rowsOfFiles(all, kind)
	for _, p := range all {
		roles := c.cast(p)
		if len(roles) > 0 {
			p.role = roles[0]
		}
		for i, s := range p.spots {
			m := p.mention(s)
			switch {
			case aloof:
				m.Stance, m.Strength = Mentioned, 0.9
			case s.own && p.ownedBySchool(s):
				m.Stance, m.Strength = Mentioned, 0.9
			default:
				sc := p.look(i, roles[i], kind)
				if others {
					sc.before |= otherPupil
				}
				m.Stance, m.Strength = judge(sc)
			}
			p.mentions = append(p.mentions, m)
		}
		if !titles[p] {
			mentions = append(mentions, p.mentions...)
		}
	}
	return mentions
}

// mention returns the mention that s makes, without a stance.
func (p *passage) mention(s spot) Mention {
	start, end := p.tokens[s.first].Start, p.tokens[s.last].End
	return Mention{Party: s.party, At: p.place(start), Quote: p.quote(start, end), Own: s.own}
}

// author returns the mention of the body that documents of this kind come from.
func author(d *text.Document, kind doctype.Facts) (Mention, bool) {
	if kind.Type != doctype.SakkyndigVurdering {
		return Mention{}, false
	}
	for at, line := range d.Lines() {
		if line.Region == text.Body && line.Text != "" {
			return Mention{Party: "ppt", Stance: DrawnIn, At: at, Quote: norsk.Quote(line.Text, 0, 0), Strength: 0.9}, true
		}
	}
	return Mention{}, false
}

// mostOfAKind is how many mentions of one body with one stance are kept.
const mostOfAKind = 3

// strongest keeps of each body and stance the mentions that are surest, in the
// order of the text.
func strongest(mentions []Mention) []Mention {
	order := make([]int, len(mentions))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return mentions[order[a]].Strength > mentions[order[b]].Strength })
	type kind struct {
		party  Code
		stance Stance
	}
	count := map[kind]int{}
	keep := make([]bool, len(mentions))
	for _, i := range order {
		k := kind{mentions[i].Party, mentions[i].Stance}
		if count[k] < mostOfAKind {
			count[k]++
			keep[i] = true
		}
	}
	var kept []Mention
	for i, m := range mentions {
		if keep[i] {
			kept = append(kept, m)
		}
	}
	return kept
}
