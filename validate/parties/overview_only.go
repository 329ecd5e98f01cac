package parties

import "strings"

// singlesOut reports whether the tokens from first to end (half open) say of bodies
// that they are the only ones in the case: "PPT er den eneste vi har hatt inne", "De
// eneste utenfra som kjenner saken, er PPT og BUP".
func (p *passage) singlesOut(first, end int) bool {
	if len(p.spotsWithin(first, end)) == 0 || p.hasDenial(first, end) || !p.takesPart(first, end) && !p.knowsCase(first, end) {
		return false
	}
	for t := first; t < end; t++ {
		if onlyOnes[p.tokens[t].Word] {
			return !p.holdsFamily(first, end) && !p.holdsAny(first, end, pupils)
		}
	}
	return false
}

var (
	onlyOnes = set("eneste", "einaste")
	// pupils are words for somebody who is no body.
	pupils = set("han", "hun", "ho", "eleven", "elevene", "elevane", "gutten", "guten", "jenta", "jeg", "eg")
)

// knowsCase reports whether the tokens from first to end (half open) tell who knows of
// the case: "kjenner saken", "kjent med saka".
func (p *passage) knowsCase(first, end int) bool {
	return p.holdsAny(first, end, knowing) && p.namesCase(first, end)
}

var knowing = set("kjenner", "kjenn", "kjent", "vet", "veit", "sett", "borti", "arbeidet", "arbeidd", "jobbet", "jobba", "hjulpet", "hjelpt")

// closesItself reports whether a later part of the sentence from first to end (half
// open) says that nobody has a part in the case but those whom an earlier one names:
// "PPT har veiledet oss; ut over det har ingen vært inne".
func (p *passage) closesItself(first, end int) bool {
	for i := p.inside[first] + 1; i < len(p.clauses) && p.clauses[i].First < end; i++ {
		c := p.clauses[i]
		if p.closesList(c.First, min(end, c.End)) && len(p.spotsWithin(first, c.First)) > 0 {
			return true
		}
	}
	return false
}

// asksInSentence reports whether the tokens from first to end (half open) repeat the
// question who is in the case, which the next sentence answers: "Dere spør hvem som er
// koblet på. Svaret er PPT."
func (p *passage) asksInSentence(first, end int) bool {
	for t := first; t+1 < end; t++ {
		if word := p.tokens[t].Word; (word == "hvem" || word == "kven") && followsWho[p.tokens[t+1].Word] {
			return p.takesPart(first, end) && len(p.spotsWithin(first, end)) == 0
		}
	}
	return false
}

var followsWho = set("som", "andre", "utenfor", "utanfor", "er", "har")

// answersPoint reports whether p begins with a reference to the point of the letter
// from Statsforvalteren that asks for the bodies, and returns the token after it: "Til
// punkt 4: PPT og BUP".
func (p *passage) answersPoint() int {
	const point = "4"
	if len(p.tokens) < 4 || !toPoint[p.tokens[0].Word] || !pointWords[p.tokens[1].Word] || p.tokens[2].Word != point {
		return 0
	}
	if rest := strings.TrimSpace(p.text[p.tokens[2].End:]); strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "–") {
		return 3
	}
	return 0
}

var (
	toPoint    = set("til", "ad", "vedr", "vedrørende", "vedrørande", "svar")
	pointWords = set("punkt", "pkt", "nr", "spørsmål")
)
