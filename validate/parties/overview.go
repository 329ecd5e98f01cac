package parties

import (
	"sort"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// candidate is a place that may be the overview of bodies: the words that
// announce it, and the passages or sentence that list them.
type candidate struct {
	form      OverviewForm
	head      *passage
	at        int // token of the head that the quote is about
	listed    []Mention
	refused   map[Code]Stance // bodies that it names as not drawn in
	none      bool            // it says that there are none
	noneAtAll bool            // … and not only of others than those that it names
	umbrella  bool
}

// holds reports whether c says anything of bodies; an empty heading of a form
// says nothing. Only where one looks for the overview is it enough that it tells
// which bodies are not drawn in.
func (c *candidate) holds(account bool) bool {
	return len(c.listed) > 0 || c.none || account && len(c.refused) > 0 || c.deniesAll()
}

// deniesAll reports whether c names bodies and says of each that it is not drawn
// in.
func (c *candidate) deniesAll() bool {
	for _, stance := range c.refused {
		if stance != Declined {
			return false
		}
	}
	return len(c.refused) > 0 && len(c.listed) == 0
}

// better reports whether c is a clearer overview than other.
func (c *candidate) better(other *candidate) bool {
	if other == nil {
		return true
	}
	if (len(c.listed) > 0) != (len(other.listed) > 0) {
		return len(c.listed) > 0
	}
	if clarity[c.form] != clarity[other.form] {
		return clarity[c.form] > clarity[other.form]
	}
	return len(c.listed) > len(other.listed)
}

var clarity = map[OverviewForm]int{OwnDocument: 3, Section: 2, Sentence: 1}

// findOverview returns the overview of bodies in the passages of a document whose
// mentions have been judged; nil if it holds none.
func findOverview(all []*passage, kind doctype.Facts) *Overview {
	var best *candidate
	account := isAccount(kind)
	consider := func(c *candidate) {
		if c != nil && c.holds(account || c.form == OwnDocument) && c.better(best) {
			best = c
		}
	}
	if kind.Type == doctype.EksterneInstanser {
		consider(wholeDocument(all))
	}
	for i, p := range all {
		if p.region == text.Header || p.region == text.Footer || !p.mayAnnounce(account) {
			continue
		}
		if c := question(all, i); c != nil {
			consider(c)
			continue
		}
		if !account && !headsCount(kind.Type) && p.bodyNoun(0, len(p.tokens)) < 0 && !isBodyColumn(p) {
			continue
		}
		if c := section(all, i); c != nil && c.holds(account) {
			consider(c)
			continue
		}
		if account {
			consider(listOfBodies(all, i))
			consider(tableOfBodies(all, i))
		}
		consider(sentences(all, i, account))
	}
	if best == nil {
		return nil
	}
	return best.overview()
}

func isAccount(kind doctype.Facts) bool {
	if kind.Type == doctype.Redegjorelse || kind.Account != nil {
		return true
	}
	for _, t := range kind.Also {
		if t == doctype.Redegjorelse {
			return true
		}
	}
	return false
}

// mayAnnounce reports whether p can begin an overview or be one. It spares the
// other passages the closer look.
func (p *passage) mayAnnounce(account bool) bool {
	return len(p.tokens) > 0 && (account && (len(p.spots) > 0 || p.asksWho(len(p.tokens)) || p.holdsAny(0, len(p.tokens), theSchool) || p.holdsAny(0, len(p.tokens), others) || p.row() || strings.HasSuffix(p.text, "?") || strings.HasSuffix(p.text, ":")) || p.bodyNoun(0, len(p.tokens)) >= 0 || isBodyColumn(p) || p.mayHead())
}

// mayHead reports whether p can be a heading or label of another kind than those that
// hold a word for bodies.
func (p *passage) mayHead() bool {
	end := len(p.tokens)
	if cut := strings.IndexAny(p.text, ":\t?"); cut >= 0 {
		end = sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].Start >= cut })
	}
	return end > 0 && end <= longHeading && (p.headsBodies(end) || p.asksWho(end) || p.answersPoint() > 0)
}

// overview turns c into the facts of it.
func (c *candidate) overview() *Overview {
	t := c.head.tokens[c.at]
	o := &Overview{
		At:     c.head.place(t.Start),
		Quote:  c.head.quote(t.Start, t.End),
		Form:   c.form,
		Listed: c.onePerBody(),
	}
	o.None = len(o.Listed) == 0 && (c.none || c.deniesAll())
	if c.umbrella {
		o.Umbrella = []Code{"bup", "habilitering", "sykehus"}
	}
	return o
}

// refuse notes that c names the body as one that is not drawn in.
func (c *candidate) refuse(party Code, stance Stance) {
	if c.refused == nil {
		c.refused = map[Code]Stance{}
	}
	c.refused[party] = stance
}

// deny notes that the passage p of c says that there are no bodies.
func (c *candidate) deny(p *passage) {
	c.none = true
	c.noneAtAll = c.noneAtAll || !p.holdsAny(0, len(p.tokens), others)
}

// others are words of a denial that leaves those standing that were named.
var others = set("andre", "flere", "fleire", "ellers", "elles", "øvrige", "annen", "anna", "utover")

// onePerBody returns the first mention of each body that c lists. A body that is
// only named in one place and said not to be drawn in at another, or beside words
// that say that there are none at all, is none of them.
func (c *candidate) onePerBody() []Mention {
	drawn := map[Code]bool{}
	for _, m := range c.listed {
		drawn[m.Party] = drawn[m.Party] || m.Stance == DrawnIn
	}
	var kept []Mention
	seen := map[Code]bool{}
	for _, m := range c.listed {
		if (c.refused[m.Party] != "" || c.noneAtAll) && !drawn[m.Party] {
			continue
		}
		if !seen[m.Party] {
			seen[m.Party] = true
			m.Stance, m.Strength = Listed, max(m.Strength, 0.8)
			kept = append(kept, m)
		}
	}
	return kept
}

// take adds what the passage p says of bodies between two bytes of its text.
func (c *candidate) take(p *passage, from, to int) {
	first := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].Start >= from })
	end := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].Start >= to })
	a, b := p.spotRange(first, end)
	for i := a; i < b; i++ {
		m := p.mentions[i]
		if p.crossedOut(p.spots[i]) || p.answeredNo(i) {
			c.refuse(m.Party, Declined)
			continue
		}
		switch {
		case m.Stance != DrawnIn && m.Stance != Mentioned, m.Stance == Mentioned && p.toldApart(p.spots[i]):
			c.refuse(m.Party, m.Stance)
		default:
			c.listed = append(c.listed, m)
		}
	}
	for _, t := range p.tokens[first:end] {
		c.umbrella = c.umbrella || strings.HasPrefix(t.Word, "spesialisthelse")
	}
}

// toldApart reports whether the clause of s tells of the body without giving it a part
// in the case: that the parents know of it, or went there by themselves.
func (p *passage) toldApart(s spot) bool {
	told := p.clauseSigns[p.inside[s.first]]
	return told&general != 0 && told&(school|inCase) == 0 || told&family != 0 && told&byThemselves != 0
}

// crossedOut reports whether s has a box that is not ticked.
func (p *passage) crossedOut(s spot) bool {
	b, ok := p.boxOf(s)
	return ok && !b.ticked
}

// answeredNo reports whether what stands between spot n and the next one is an
// answer that says no: "BUP: nei", "Politi\tIngen kontakt", "PPT: –".
func (p *passage) answeredNo(n int) bool {
	if p.answerTo(n) == no {
		return true
	}
	from, to, last := p.tokens[p.spots[n].last].End, len(p.text), len(p.tokens)
	if n+1 < len(p.spots) {
		last = p.spots[n+1].first
		to = p.tokens[last].Start
	}
	next := p.spots[n].last + 1
	if next == last {
		answer := strings.TrimSpace(strings.Trim(p.text[from:to], ":\t "))
		return answer == "-" || answer == "–" || answer == "—"
	}
	return noAnswers[p.tokens[next].Word] && strings.ContainsAny(p.text[from:p.tokens[next].Start], ":\t–-(")
}

var noAnswers = set("nei", "ingen", "inga", "ikke", "ikkje", "0")

// wholeDocument takes the document as the overview.
func wholeDocument(all []*passage) *candidate {
	c := &candidate{form: OwnDocument}
	announced := false
	for _, p := range all {
		if p.region == text.Header || p.region == text.Footer || len(p.tokens) == 0 {
			continue
		}
		if noun := p.bodyNoun(0, len(p.tokens)); c.head == nil || !announced && noun >= 0 {
			c.head, c.at, announced = p, max(0, noun), noun >= 0
		}
		c.take(p, 0, len(p.text))
		if p.deniesBodies(0, len(p.tokens)) || p.deniesBriefly(0, len(p.tokens)) {
			c.deny(p)
		}
	}
	if c.head == nil {
		return nil
	}
	return c
}
