package parties

import (
	"sort"
	"strings"
)

// announcesWho reports whether the tokens from first to end (half open) announce,
// without a word for bodies, those who have a part in the case: "Følgende har vært
// inne:", "Disse utenfor skolen har vært involvert:".
func (p *passage) announcesWho(first, end int) bool {
	label := end
	if colon := strings.IndexByte(p.text[p.tokens[first].Start:], ':'); colon >= 0 && first < end {
		colon += p.tokens[first].Start
		label = first + sort.Search(end-first, func(i int) bool { return p.tokens[first+i].Start > colon })
	}
	inline := label < end && len(p.spotsWithin(label, end)) > 0 && len(p.spotsWithin(first, label)) == 0
	if !inline && (end < len(p.tokens) || !strings.HasSuffix(p.text, ":")) {
		return false
	}
	if !p.takesPart(first, label) && !p.knowsCase(first, label) || p.holdsAny(first, label, notDenied) && !p.knowsCase(first, label) {
		return false
	}
	for t := first; t+1 < end; t++ {
		if listing[p.tokens[t].Word] {
			return afterListing[p.tokens[t+1].Word] || fromOutside[p.tokens[first].Word] // "Utenfra har disse vært med:"
		}
	}
	return false
}

// afterListing are words that follow "følgende" where it stands for people or
// bodies.
var afterListing = set("har", "er", "utenfor", "utanfor", "utenfra", "utanfrå", "andre", "personer", "personar", "fagpersoner", "fagpersonar", "fagfolk", "hjelpere", "hjelparar", "eksterne")

// pointedAt takes the sentence after an announcement, if it points back to it:
// "Flere instanser har vært inne i saken. Det er PPT og BUP." The announcement is the
// sentence of passage i from token from to the clause before next.
func (c *candidate) pointedAt(all []*passage, i, from, next int) {
	p := all[i]
	if p.holdsAny(from, p.clauses[next-1].End, couldBe) {
		return
	}
	if next == len(p.clauses) {
		if i+1 >= len(all) || all[i+1].level > 0 || all[i+1].row() {
			return
		}
		p, next = all[i+1], 0
	}
	if next >= len(p.clauses) {
		return
	}
	last := next
	for last < len(p.clauses) && p.clauses[last].Sentence == p.clauses[next].Sentence {
		last++
	}
	first, end := p.clauses[next].First, p.clauses[last-1].End
	if first+1 >= end || !pointers[[2]string{p.tokens[first].Word, p.tokens[first+1].Word}] {
		return
	}
	c.take(p, p.tokens[first].Start, p.tokens[end-1].End)
}

// pointers are the first two words of a sentence that names what the one before
// has announced.
var pointers = map[[2]string]bool{
	{"svaret", "er"}: true, {"her", "har"}: true, {"det", "er"}: true, {"dette", "er"}: true, {"disse", "er"}: true, {"desse", "er"}: true, {"de", "er"}: true, {"dei", "er"}: true,
	{"det", "gjelder"}: true, {"det", "gjeld"}: true, {"dette", "gjelder"}: true, {"dette", "gjeld"}: true, {"det", "var"}: true, {"det", "dreier"}: true,
	{"den", "ene"}: true, {"den", "eine"}: true, {"den", "første"}: true, {"den", "fyrste"}: true, {"her", "er"}: true, {"i", "denne"}: true,
}

// couldBe are words that make of an announcement one of bodies one may turn to.
var couldBe = set("kan", "kunne", "bør", "skal", "vurderer", "vurdere", "ved", "mulige", "moglege", "aktuelle")
