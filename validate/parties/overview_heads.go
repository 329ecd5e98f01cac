package parties

import (
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// headPhrases are what schools call the place where the bodies stand, beside the
// words for bodies as such. In running text most of them mean something else.
const headPhrases = `tverretatlig samarbeid; tverretatleg samarbeid; tverrfaglig samarbeid; tverrfagleg samarbeid; tverrsektorielt samarbeid; tverretatlig; tverretatleg; tverrfaglig oppfølging;
	tverrfagleg oppfølging; tverrfaglig bistand; laget rundt eleven; laget rundt barnet; laget kring eleven; laget kring barnet; laget rundt; støttespillere; støttespelarar; støttespillere rundt eleven;
	nettverket rundt eleven; nettverk rundt eleven; nettverket kring eleven; kontakt med andre; samarbeid med andre; samarbeid utenfor skolen; samarbeid utanfor skulen; andre hjelpere; andre hjelparar; hjelpere; hjelparar;
	hjelpere rundt eleven; hjelparar rundt eleven; andre involverte; involverte utenfor skolen; involverte utanfor skulen; eksternt samarbeid; ekstern oppfølging; ekstern kompetanse; eksterne fagpersoner; eksterne fagpersonar;
	eksterne ressurser; eksterne ressursar; bistand fra andre; bistand frå andre; hjelp fra andre; hjelp frå andre; kommunale tjenester; kommunale tenester; kommunens tjenester; andre fagfolk; andre fagpersoner; andre fagpersonar;
	koblet på; kopla på; er koblet på; er kopla på; utenfor skolen; utanfor skulen; eksterne kontakter; eksterne kontaktar; andre kontakter; andre tenester; andre tjenester; samarbeidende tjenester; samarbeidande tenester;
	samarbeidspart; samarbeidspartar; samarbeidsparter; andre parter i saken; andre partar i saka; annen bistand; anna bistand; annen oppfølging; anna oppfølging; annen hjelp; anna hjelp`

var headBook = sync.OnceValue(func() *norsk.Matcher {
	var patterns []norsk.Pattern
	for phrase := range strings.SplitSeq(headPhrases, ";") {
		patterns = append(patterns, norsk.Pattern{Text: strings.Join(strings.Fields(phrase), " ")})
	}
	return norsk.NewMatcher(patterns)
})

// headsBodies reports whether the first end tokens of p are one of the headings under
// which the bodies stand, with at most two words besides: its number, "og", "Annet".
func (p *passage) headsBodies(end int) bool {
	const besides = 2
	if end > longHeading {
		return false
	}
	for _, h := range norsk.Longest(headBook().Find(p.text, p.tokens[:end])) {
		if end-(h.Last-h.First+1) <= besides {
			return true
		}
	}
	return false
}

// headsCount reports whether in documents of this kind such a heading announces the
// bodies in the case. In minutes and talks it is a matter that was spoken of.
func headsCount(kind doctype.Type) bool {
	switch kind {
	case doctype.Motereferat, doctype.Elevsamtale, doctype.Observasjon, doctype.Foreldrekontakt, doctype.Logg, doctype.Kartlegging:
		return false
	}
	return true
}

// question returns the overview that p begins as a question of a form: "Er andre
// instanser koblet på? ☒ Ja ☐ Nei", with what stands in the fields below it; nil if it
// is none, or if nobody has answered.
func question(all []*passage, i int) *candidate {
	p := all[i]
	mark := strings.IndexAny(p.text, "?\t")
	if mark < 0 || len(p.tokens) == 0 || !asking[p.tokens[0].Word] {
		return nil
	}
	end := 0
	for end < len(p.tokens) && p.tokens[end].End <= mark {
		end++
	}
	noun := p.bodyNoun(0, end)
	if noun < 0 || end > longHeading || !p.holdsAny(0, end, engaging) || p.holdsAny(0, end, couldBe) || p.spotsBefore(end) > 0 {
		return nil
	}
	c := &candidate{form: Section, head: p, at: noun}
	reply, answered := p, mark
	if end == len(p.tokens) && len(p.boxesWithin(mark, len(p.text))) == 0 {
		if i+1 == len(all) || all[i+1].level > 0 {
			return nil
		}
		reply, answered = all[i+1], 0
		i++
	}
	c.take(reply, answered, len(reply.text))
	switch reply.answerIn(answered) {
	case no:
		c.none, c.listed = true, nil
	case yes:
		for _, below := range all[i+1 : min(len(all), i+4)] {
			if len(below.tokens) == 0 || !whichOnes[below.tokens[0].Word] {
				break
			}
			c.take(below, 0, len(below.text))
		}
	}
	if !c.none && len(c.listed) == 0 && len(c.refused) == 0 && len(reply.boxes) == 0 {
		return nil
	}
	return c
}

// answerIn returns the answer of a form that begins at a byte of p.
func (p *passage) answerIn(from int) answer {
	if said := p.answerWithin(from, len(p.text)); said != unanswered {
		return said
	}
	if len(p.boxes) > 0 {
		return unanswered
	}
	return firstAnswer(strings.TrimLeft(p.text[from:], "?:\t "))
}

var (
	// asking are the words that a question of a form begins with.
	asking = set("er", "har", "var", "finnes", "finst", "andre", "eksterne", "noen", "nokon")
	// whichOnes begin the field below such a question.
	whichOnes = set("hvilke", "hvilken", "kva", "hvis", "viss", "dersom", "hvem", "kven", "navn", "namn", "instans", "instanser", "instansar", "i", "spesifiser")
)
