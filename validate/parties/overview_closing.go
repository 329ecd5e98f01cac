package parties

// Accounts often tell who is in the case without a heading and without a word for
// bodies: "Utenfor skolen er det PPT og helsesykepleier som har vært koblet på.
// Andre har ikke vært med." Two things make a sentence such a list: it sets the
// bodies beside the school, or the next one says that there are no others.

// besides are words that set what follows them aside: "utenom skolen". Some are the
// last word of a phrase.
var besides = set("utenfor", "utanfor", "utenom", "utanom", "foruten", "forutan", "utover", "enn")

// besidePhrases are the phrases of the same meaning, by their last two words.
var besidePhrases = map[[2]string]bool{
	{"tillegg", "til"}: true, {"siden", "av"}: true, {"sida", "av"}: true, {"sidan", "av"}: true, {"ut", "over"}: true,
}

// partaking are words that tell of a part in the case, and in the perfect sum it up.
var partaking = set("koblet", "kobla", "kopla", "koplet", "involvert", "involverte", "inne", "innom", "trukket", "trekt", "trekte", "engasjert", "engasjerte",
	"bistått", "hjulpet", "hjelpt", "fulgt", "følgt", "følger", "følgjer", "følgde", "deltatt", "delteke", "bidratt", "bidrege", "veiledet", "rettleidd", "kontaktet", "kontakta", "kontakt",
	"samarbeidet", "samarbeidd", "samarbeid", "dialog", "bistand", "deltar", "deltek", "innblandet", "innblanda", "borti", "banen", "bana", "dradd", "drege", "blandet", "blanda", "tilkalt")

// takesPart reports whether the tokens from first to end (half open) tell of a part
// in the case as something that has been or is.
func (p *passage) takesPart(first, end int) bool {
	perfect, part := false, false
	for t := first; t < end; t++ {
		word := p.tokens[t].Word
		perfect = perfect || word == "har" || word == "er"
		with := word == "med" && t > first && (isPerfect[p.tokens[t-1].Word] || t+1 == end)
		part = part || partaking[word] || with
	}
	return perfect && part
}

// isPerfect are the words before "med" that make of it a part in the case.
var isPerfect = set("vært", "vore", "er", "hatt", "inne", "også", "òg")

// besideSchool reports whether the tokens from first to end (half open) set bodies
// beside the school: "I tillegg til skolen har PPT og BUP vært inne".
func (p *passage) besideSchool(first, end int) bool {
	for t := first; t+1 < end; t++ {
		if !theSchool[p.tokens[t+1].Word] {
			continue
		}
		if besides[p.tokens[t].Word] || t > first && besidePhrases[[2]string{p.tokens[t-1].Word, p.tokens[t].Word}] {
			return (p.takesPart(first, end) || p.knowsCase(first, end)) && len(p.spotsWithin(first, end)) > 0
		}
	}
	return false
}

// closesList reports whether the tokens from first to end (half open) say that
// nobody has a part in the case but those who were named: "Andre har ikke vært
// med", "Utover dette er ingen inne", "Flere er det ikke".
func (p *passage) closesList(first, end int) bool {
	if p.didTheRest(first, end) {
		return true
	}
	if end-first > 20 || len(p.spotsWithin(first, end)) > 0 || !p.hasDenial(first, end) ||
		p.holdsAny(first, end, notDenied) || !p.holdsAny(first, end, others) && !p.besideThis(first, end) {
		return false
	}
	for t := first; t < end; t++ {
		if other := p.tokens[t].Word; others[other] && other != "utover" && t+1 < end && p.bodyNoun(t, end) < 0 && !followsOthers[p.tokens[t+1].Word] {
			return false // "andre elever", "andre tiltak"
		}
	}
	return end-first <= 5 || p.takesPart(first, end) || p.namesCase(first, end)
}

// followsOthers are words that can follow "andre" where it stands for bodies.
var followsOthers = set("har", "er", "enn", "som", "utenfor", "utanfor", "utenfra", "utanfrå", "fra", "frå", "i", "på", "inne", "involvert", "involverte",
	"koblet", "kobla", "kopla", "med", "til", "enda", "per", "så", "ingen", "ikke", "ikkje", "eksterne", "hjelpere", "hjelparar", "fagfolk", "det")

// besideThis reports whether the tokens hold "utover dette", "ut over disse".
func (p *passage) besideThis(first, end int) bool {
	for t := first; t+1 < end; t++ {
		if (p.tokens[t].Word == "utover" || p.tokens[t].Word == "over" || p.tokens[t].Word == "utenom" || p.tokens[t].Word == "utanom") && demonstratives[p.tokens[t+1].Word] {
			return true
		}
	}
	return false
}

var demonstratives = set("dette", "det", "disse", "desse", "de", "dei", "dem")

// closed returns the overview that ends before the sentence from first to end (half
// open) of passage i, which says that there are no others; nil if it doesn't or if
// nothing before it names a body that can have been drawn in.
func closed(all []*passage, i, first, end int) *candidate {
	p := all[i]
	if !p.closesList(first, end) {
		return nil
	}
	if first == 0 && i > 0 && all[i-1].level == 0 && all[i-1].region == p.region {
		p = all[i-1]
		first = len(p.tokens)
	}
	// The list goes back to the last sentence that names nobody.
	from := first
	for from > 0 {
		before := from - 1
		for before > 0 && p.clauses[p.inside[before-1]].Sentence == p.clauses[p.inside[from-1]].Sentence {
			before--
		}
		if len(p.spotsWithin(before, from)) == 0 {
			break
		}
		from = before
	}
	if from == first {
		return nil
	}
	c := &candidate{form: Sentence, head: p, at: from}
	c.take(p, p.tokens[from].Start, p.tokens[first-1].End)
	if len(c.listed) == 0 {
		return nil
	}
	return c
}

// namesAll reports whether the tokens from first to end (half open) name bodies and
// say that there are no others: "PPT og BUP har vært inne, men ingen andre",
// "verken PPT eller andre er koblet på".
func (p *passage) namesAll(first, end int) bool {
	const short = 12 // words
	if end-first <= short && p.hasDenial(first, end) && !p.holdsAny(first, end, notDenied) {
		for _, s := range p.spotsWithin(first, end) {
			if s.first-first <= 2 && (p.holdsAny(first, s.first, exceptWords) || s.first >= 2 && besidePhrases[[2]string{p.tokens[s.first-2].Word, p.tokens[s.first-1].Word}]) {
				return true // "Ut over PPT er det ingen"
			}
		}
	}
	if len(p.spotsWithin(first, end)) == 0 || !p.hasDenial(first, end) || !p.takesPart(first, end) || p.holdsAny(first, end, notDenied) {
		return false
	}
	for t := first; t < end; t++ {
		if othersAlone[p.tokens[t].Word] && (t+1 == end || followsOthers[p.tokens[t+1].Word]) {
			return true
		}
	}
	return false
}

var othersAlone = set("andre", "flere", "fleire", "øvrige")

// joined reports whether the tokens from first to end (half open) are the first
// sentence of a short paragraph and say of two or more bodies that they have been
// drawn in: "PPT og helsesykepleier har vært koblet på siden høsten".
func (p *passage) joined(first, end int) bool {
	const shortParagraph = 45 // words
	if first > 0 || len(p.tokens) > shortParagraph || p.hasDenial(first, end) {
		return false
	}
	bodies := map[Code]bool{}
	for _, s := range p.spotsWithin(first, end) {
		bodies[s.party] = true
	}
	perfect, part := false, false
	for t := first; t < end; t++ {
		word := p.tokens[t].Word
		perfect = perfect || word == "har" || word == "er"
		part = part || joining[word]
	}
	return len(bodies) >= 2 && perfect && part
}

// joining are the words that tell of a part in the case by themselves.
var joining = set("koblet", "kobla", "kopla", "koplet", "involvert", "involverte", "inne", "trukket", "trekt", "trekte", "engasjert", "engasjerte")

// schoolAlone reports whether the tokens from first to end (half open) say that the
// school has done it all: "Det er bare skolen selv som har arbeidet med saken".
func (p *passage) schoolAlone(first, end int) bool {
	for t := first; t+2 < end; t++ {
		if onlyWords[p.tokens[t].Word] && theSchool[p.tokens[t+1].Word] {
			return p.namesCase(first, end) && p.holdsAny(t+2, min(end, t+4), map[string]bool{"som": true})
		}
	}
	return false
}

var onlyWords = set("kun", "bare", "berre")
