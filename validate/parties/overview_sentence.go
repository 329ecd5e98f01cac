package parties

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// bodyNouns are the words for bodies as such.
var bodyNouns = set("instanser", "instansar", "instans", "instansene", "instansane", "instansen", "samarbeidspartnere", "samarbeidspartnarar", "samarbeidspartnerne",
	"samarbeidspartnarane", "hjelpeinstanser", "hjelpeinstansar", "hjelpeinstans", "hjelpeapparatet", "hjelpeapparat", "støtteapparat", "støtteapparatet", "hjelpetjenester",
	"hjelpetenester", "samarbeidsinstanser", "samarbeidsinstansar", "støtteinstanser", "fagetater", "støttetjenester", "støttetenester", "aktører", "aktørar", "tjenester", "tenester", "etater", "etatar", "fagmiljø", "nettverk", "nettverket", "utenforstående", "utanforståande")

// looseNouns are body nouns that need a word such as "eksterne" before them.
var looseNouns = set("aktører", "aktørar", "tjenester", "tenester", "etater", "etatar", "fagmiljø", "nettverk", "nettverket", "instans", "instansen", "instansene", "instansane")

// outside are the words that say that a body is not the school's.
var outside = set("eksterne", "ekstern", "eksternt", "andre", "annen", "anna", "utenforstående", "utanforståande", "involverte", "samarbeidende", "samarbeidande", "utenfor", "utanfor", "kommunale", "offentlige", "offentlege", "rundt")

// helpNouns are body nouns only behind "ekstern": "ekstern bistand".
var helpNouns = set("bistanden", "hjelpa", "hjelpen", "støtta", "støtten", "råd", "bistand", "hjelp", "støtte", "fagfolk", "oppfølging", "samarbeid", "kontakt", "veiledning", "rettleiing", "tjeneste", "teneste")

// fromOutside are the words that make of help the help of a body.
var fromOutside = set("utenfra", "utanfrå", "utanifrå")

var somebody = set("noen", "nokon", "ingen", "tjenester", "tenester", "andre", "folk", "personer", "personar", "fagpersoner", "fagpersonar", "hjelpere", "hjelparar", "ressurser", "ressursar")

// bodyNoun returns the first token from first to end (half open) that is a word for
// bodies as such, -1 if there is none.
func (p *passage) bodyNoun(first, end int) int {
	for t := first; t < end; t++ {
		word := p.tokens[t].Word
		switch {
		case looseNouns[word]:
			if t > 0 && outside[p.tokens[t-1].Word] || t+1 < len(p.tokens) && outside[p.tokens[t+1].Word] {
				return t
			}
		case helpNouns[word]:
			if t > 0 && strings.HasPrefix(p.tokens[t-1].Word, "ekstern") {
				return t
			}
		case bodyNouns[word]:
			return t
		case fromOutside[word]:
			if t > 0 && (helpNouns[p.tokens[t-1].Word] || somebody[p.tokens[t-1].Word]) {
				return t // "hjelp utenfra", "noen utenfra"
			}
		case othersAlone[word] && p.helpFrom(t, end):
			return t // "bistand fra andre"
		case word == "eksterne" && (t+1 < len(p.tokens) && strings.ContainsAny(p.text[p.tokens[t].End:p.tokens[t+1].Start], "(:,") || t+1 == len(p.tokens) || t+1 == end || followsNoun[p.tokens[t+1].Word] || norsk.FormOf(p.tokens[t+1].Word) != norsk.NoVerb):
			return t // "ingen eksterne er koblet inn"
		}
	}
	return -1
}

// helpFrom reports whether token t ends the words "bistand fra andre", which stand for
// bodies where no noun follows.
func (p *passage) helpFrom(t, end int) bool {
	if t < 2 || p.tokens[t-1].Word != "fra" && p.tokens[t-1].Word != "frå" || !helpNouns[p.tokens[t-2].Word] {
		return false
	}
	return t+1 == end || t+1 == len(p.tokens) || p.clauses[p.inside[t]].End == t+1 || followsOthers[p.tokens[t+1].Word]
}

// followsNoun are words that can follow "eksterne" where it is a noun.
var followsNoun = set("er", "har", "i", "på", "inn", "involvert", "koblet", "kopla", "til", "som", "ingen", "nei", "utenfor", "utanfor")

// sentences looks for an overview in the sentences of passage i.
func sentences(all []*passage, i int, account bool) *candidate {
	p := all[i]
	var best *candidate
	for first := 0; first < len(p.clauses); {
		end := first
		for end < len(p.clauses) && p.clauses[end].Sentence == p.clauses[first].Sentence {
			end++
		}
		from, to := p.clauses[first].First, p.clauses[end-1].End
		c := p.sentence(from, to, account)
		if account {
			if list := closed(all, i, from, to); list != nil {
				c = list
			}
		}
		if c != nil && end == len(p.clauses) && strings.HasSuffix(p.text, ":") {
			c.following(all[i+1:])
		}
		if account && c != nil && !c.none {
			if len(c.listed) == 0 {
				c.pointedAt(all, i, from, end)
			} else {
				c.goOn(p, end)
			}
		}
		if c != nil && c.holds(account) && c.better(best) {
			best = c
		}
		first = end
	}
	return best
}

// goOn takes the sentences of p from clause next on that go on with the bodies, one or
// more in each: "Utenfor skolen har PPT vært inne. BUP har skrevet til oss."
func (c *candidate) goOn(p *passage, next int) {
	for next < len(p.clauses) {
		last := next
		for last < len(p.clauses) && p.clauses[last].Sentence == p.clauses[next].Sentence {
			last++
		}
		first, end := p.clauses[next].First, p.clauses[last-1].End
		if len(p.spotsWithin(first, end)) == 0 {
			return
		}
		c.take(p, p.tokens[first].Start, p.tokens[end-1].End)
		next = last
	}
}

// sentence returns the overview that the tokens from first to end (half open) are;
// nil if they are none.
func (p *passage) sentence(first, end int, account bool) *candidate {
	noun := p.bodyNoun(first, end)
	c := &candidate{form: Sentence, head: p, at: max(first, noun)}
	from, to := p.tokens[first].Start, p.tokens[end-1].End
	switch {
	case noun >= 0 && (account || !fromOutside[p.tokens[noun].Word]) && p.deniesBodies(first, end), account && p.onlyTheSchool(first, end):
		c.none = true
	case noun >= 0 && p.announces(first, end, account), account && (p.announcesWho(first, end) || p.asksInSentence(first, end)):
		c.take(p, from, to)
	case account && (p.namesAll(first, end) || p.closesItself(first, end) || p.singlesOut(first, end)):
		c.take(p, from, to)
	case account && (p.sumsUp(first, end) || p.besideSchool(first, end) || p.joined(first, end) || p.keptCompany(first, end) || p.aloneBut(first, end)):
		c.take(p, from, to)
		c.refused = nil
	default:
		return nil
	}
	return c
}

// following takes the items of the list that a sentence announces.
func (c *candidate) following(rest []*passage) {
	for n, p := range rest {
		if n >= 40 || p.level > 0 || len(p.spots) == 0 && !isDash(p.text) || len(p.tokens) > 40 && !isDash(p.text) {
			return
		}
		c.take(p, 0, len(p.text))
	}
}

// announces reports whether a sentence with a word for bodies lists them: outside
// an account only if it says that a list follows.
func (p *passage) announces(first, end int, account bool) bool {
	involved, list := false, false
	for t := first; t < end; t++ {
		involved = involved || involving[p.tokens[t].Word]
		list = list || listing[p.tokens[t].Word]
	}
	return list && involved || account && involved || p.whoHaveBeen(first, end)
}

// whoHaveBeen reports whether the tokens from first to end (half open) name the bodies
// that have a part in the case as such: "Andre instanser som har vært inne, er PPT".
func (p *passage) whoHaveBeen(first, end int) bool {
	noun := p.bodyNoun(first, end)
	if noun < 0 || noun+2 >= end || p.tokens[noun+1].Word != "som" || !p.takesPart(noun, end) || p.holdsAny(first, end, couldBe) || p.hasDenial(first, end) {
		return false
	}
	spots := p.spotsWithin(noun, end)
	if len(spots) == 0 {
		return false
	}
	before := p.tokens[spots[0].first-1].Word
	return before == "er" || before == "var" || strings.HasSuffix(strings.TrimSpace(p.text[:p.tokens[spots[0].first].Start]), ":")
}

var (
	involving = set("er", "har", "vært", "vore", "involvert", "involverte", "koblet", "kopla", "trukket", "trekt", "trekte", "kontakt", "kontaktet", "kontakta", "samarbeidet",
		"samarbeidd", "samarbeid", "inne", "engasjert", "deltatt", "delteke", "bistått", "bistand")
	listing = set("følgende", "følgjande", "disse", "desse")
)

// sumsUp reports whether a sentence of an account tells in one which bodies have
// been drawn into the case: "Skolen har hatt kontakt med PPT og BUP i saken."
func (p *passage) sumsUp(first, end int) bool {
	var found signs
	for _, g := range p.signsWithin(first, end) {
		found |= g.signs
	}
	subject := end-first > 2 && (p.tokens[first].Word == "saken" || p.tokens[first].Word == "saka") && (p.tokens[first+1].Word == "har" || p.tokens[first+1].Word == "er")
	if !subject && (found&inCase == 0 || !p.namesCase(first, end)) {
		return false
	}
	perfect, involved := false, false
	for t := first; t < end; t++ {
		word := p.tokens[t].Word
		perfect = perfect || word == "har" || word == "er" || current[word]
		involved = involved || summing[word]
	}
	return perfect && involved
}

// summing are words of a sentence that sums up who has been drawn in.
var summing = set("kontakt", "samarbeidet", "samarbeidd", "samarbeid", "involvert", "involverte", "koblet", "kopla", "inne", "trukket", "trekt", "engasjert", "dialog", "innom", "samarbeider", "samarbeidar")

// current are verbs in the present that say so of a part in the case that lasts.
var current = set("samarbeider", "samarbeidar")

// namesCase reports whether the tokens hold "i saken", "i denne saka".
func (p *passage) namesCase(first, end int) bool {
	for t := first; t < end; t++ {
		if w := p.tokens[t].Word; w == "saken" || w == "saka" {
			return true
		}
	}
	return false
}
