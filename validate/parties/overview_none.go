package parties

// deniesBodies reports whether the tokens from first to end (half open) hold a
// clause that says that no body has been drawn in.
func (p *passage) deniesBodies(first, end int) bool {
	if first >= end {
		return false
	}
	for i := p.inside[first]; i <= p.inside[end-1]; i++ {
		c := p.clauses[i]
		from, to := max(first, c.First), min(end, c.End)
		if i > 0 && p.tokens[c.First].Word == "for" {
			from = max(first, p.clauses[i-1].First) // "ikke behov for å koble på …"
		}
		noun := p.bodyNoun(from, to)
		if noun >= 0 && !p.hasDenial(from, to) && p.holdsAny(from, noun, asTo) && p.answersNone(i+1, end) {
			return true
		}
		if noun < 0 || !p.hasDenial(from, to) {
			continue
		}
		if !p.holdsAny(from, to, notDenied) && !p.holdsAny(from, noun, exceptWords) && !(p.holdsAny(noun, to, exceptWords) && len(p.spots) > 0) {
			return true
		}
	}
	return false
}

// asTo are words that lead up to what the next clause answers: "På spørsmålet om
// eksterne instanser svarer vi at det ikke har vært noen".
var asTo = set("spørsmålet", "spørsmål", "gjelder", "gjeld", "angående", "angåande", "vedrørende", "vedrørande")

// answersNone reports whether clause i, before token end, says that there is nobody.
func (p *passage) answersNone(i, end int) bool {
	if i >= len(p.clauses) || p.clauses[i].First >= end {
		return false
	}
	from, to := p.clauses[i].First, min(end, p.clauses[i].End)
	return p.hasDenial(from, to) && p.holdsAny(from, to, somebody) && !p.holdsAny(from, to, notDenied) && len(p.spotsWithin(from, to)) == 0
}

// onlyTheSchool reports whether the tokens from first to end (half open) say that
// nobody but the school has been in the case, without a word for bodies: "Ingen
// andre enn skolen har vært inne i saken", "Ingen utenfor skolen er koblet på".
func (p *passage) onlyTheSchool(first, end int) bool {
	denied, involved := p.schoolAlone(first, end) || p.nobodyOutside(first, end), false
	for t := first; t < end; t++ {
		word := p.tokens[t].Word
		involved = involved || denied && involving[word]
		denied = denied || t+1 < end && theSchool[p.tokens[t+1].Word] && (exceptWords[word] || word == "utenfor" || word == "utanfor") && p.hasDenial(max(first, t-3), t)
	}
	return denied && involved && (!p.holdsAny(first, end, notDenied) || p.schoolAlone(first, end)) && len(p.spotsWithin(first, end)) == 0
}

// nobodyOutside reports whether the tokens from first to end (half open) deny that
// anybody outside the school has a part in the case: "Vi har ikke dratt inn noen
// utenfor skolen".
func (p *passage) nobodyOutside(first, end int) bool {
	for t := first + 1; t+1 < end; t++ {
		if word := p.tokens[t].Word; (word == "utenfor" || word == "utanfor") && theSchool[p.tokens[t+1].Word] && somebody[p.tokens[t-1].Word] {
			return p.hasDenial(first, t) && p.takesPart(first, end)
		}
	}
	return false
}

var theSchool = set("skolen", "skulen", "skolens", "skulens", "oss")

func (p *passage) hasDenial(first, end int) bool { return p.holdsAny(first, end, denials) }

func (p *passage) holdsAny(first, end int, words map[string]bool) bool {
	for t := first; t < end; t++ {
		if words[p.tokens[t].Word] {
			return true
		}
	}
	return false
}

var (
	denials = set("ingen", "inga", "ikke", "ikkje", "uten", "utan", "verken", "hverken", "korkje", "aldri")
	// notDenied are words that make a denial one of something else: of a list, of who
	// came to a meeting, of what is known.
	notDenied = set("oversikt", "avklart", "usikkert", "stede", "stades", "tilstede", "deltok", "møtte", "innkalt", "møtet", "bare", "berre", "kjenner", "vet", "veit", "fått", "svar", "svart")
	// exceptWords name an exception: "ingen andre instanser enn PPT".
	exceptWords = set("enn", "utover", "utenom", "utanom", "bortsett", "foruten", "forutan", "unntatt", "unnateke", "unntak")
)

// deniesBriefly reports whether the tokens from first to end (half open) are an
// answer such as "Ingen.", "Ikke aktuelt", "Nei, ingen per i dag".
func (p *passage) deniesBriefly(first, end int) bool {
	if first >= end {
		return false
	}
	if len(p.spotsWithin(first, end)) > 0 {
		return false
	}
	switch p.tokens[first].Word {
	case "ingen", "inga", "nei", "ikke", "ikkje", "0":
		return !p.holdsAny(first, min(end, first+4), notDenied) && !p.holdsAny(first, end, exceptWords)
	case "det", "skolen", "skulen", "vi", "her", "hittil", "foreløpig", "førebels", "per", "pr", "så", "dette":
		return end-first <= 25 && p.hasDenial(first, min(end, first+8)) && !p.holdsAny(first, end, notDenied) && !p.holdsAny(first, end, exceptWords)
	}
	return false
}
