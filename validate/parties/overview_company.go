package parties

import "github.com/mappesjekk/mappesjekk/validate/norsk"

// Schools that write as they talk tell who has been in the case by the company that
// they have kept: "Rundt bordet med oss har PPT og BUP sittet". And they close the
// list by what they did without any: "ellers har vi klart oss på egen hånd".

// keptCompany reports whether the tokens from first to end (half open) tell of two or
// more bodies that they have helped the school or sat, stood or worked with it.
func (p *passage) keptCompany(first, end int) bool {
	bodies := map[Code]bool{}
	seen := -1 // the clause that was looked at last; a long list stands in one
	for _, s := range p.spotsWithin(first, end) {
		bodies[s.party] = true
		at := p.inside[s.first]
		if at == seen {
			continue
		}
		seen = at
		if c := p.clauses[at]; p.hasVerb(max(first, c.First), min(end, c.End)) && !p.holdsAny(max(first, c.First), min(end, c.End), companyVerbs) {
			return false // "… har sittet med oss, og PPT har hefter om det"
		}
	}
	if len(bodies) < 2 || p.hasDenial(first, end) || p.holdsAny(first, end, notYet) || !p.holdsAny(first, end, hasDone) || !p.holdsAny(first, end, companyVerbs) {
		return false
	}
	ours := p.holdsAny(first, end, weTheSchool)
	for t := first; t < end; t++ {
		word := p.tokens[t].Word
		switch {
		case helping[word] && t-first <= 1 && p.holdsAny(t, end, fromWords):
			return true // "Hjelpen har kommet fra PPT og BUP"
		case together[word] && t+1 < end && p.tokens[t+1].Word == "med" && ours:
			return true // "Skolen har gått sammen med PPT og BUP"
		case word == "med" && t+2 < end && p.tokens[t+1].Word == "i" && theWork[p.tokens[t+2].Word]:
			return true // "Med i arbeidet har vært PPT og BUP"
		case helping[word] || sideBySide[word] || t > first && word == "oss" && joins[p.tokens[t-1].Word]:
			return ours || p.namesCase(first, end)
		}
	}
	return false
}

// hasVerb reports whether the tokens from first to end (half open) hold a verb.
func (p *passage) hasVerb(first, end int) bool {
	for t := first; t < end; t++ {
		if norsk.FormOf(p.tokens[t].Word) != norsk.NoVerb {
			return true
		}
	}
	return false
}

var (
	hasDone = set("har")
	// notYet are words that make of company one that may be had.
	notYet = set("kan", "kunne", "bør", "skal", "skulle", "vil", "ville", "behov", "dersom", "hvis", "viss", "mulige", "moglege", "aktuelle")
	// companyVerbs tell of company that was kept or help that was had.
	companyVerbs = set("sittet", "sete", "sitte", "stått", "vært", "vore", "hatt", "fått", "kommet", "kome", "gått", "jobbet", "jobba", "arbeidet", "arbeidd", "arbeida", "bidratt", "bidrege", "deltatt", "delteke", "stilt", "hjulpet", "hjelpt")
	// helping are what the school has had of others.
	helping = set("hjelp", "hjelpen", "hjelpa", "støtte", "støtten", "støtta", "bistand", "bistanden", "råd", "råda", "rådene", "rettleiing", "rettleiinga", "veiledning", "veiledningen",
		"følge", "følgje", "selskap", "besøk", "drahjelp", "støttespillere", "støttespelarar", "medspillere", "medspelarar")
	together = set("sammen", "saman")
	// sideBySide are where those who work together are.
	sideBySide  = set("bordet", "laget", "teamet")
	joins       = set("med", "av", "hos", "hjå")
	theWork     = set("arbeidet", "saken", "saka", "laget", "oppfølgingen", "oppfølginga")
	fromWords   = set("fra", "frå", "av", "hos", "hjå", "gjennom")
	weTheSchool = set("vi", "me", "oss", "skolen", "skulen")
)

// didTheRest reports whether the tokens from first to end (half open) say that the
// school did by itself what is not told yet: "Resten har vi løst selv".
func (p *passage) didTheRest(first, end int) bool {
	return end-first <= 20 && len(p.spotsWithin(first, end)) == 0 && p.managedAlone(first, end) && (p.holdsAny(first, end, theRest) || p.allElse(first, end) || p.besideThis(first, end))
}

// allElse reports whether the tokens from first to end (half open) hold "alt annet" or
// "det meste".
func (p *passage) allElse(first, end int) bool {
	for t := first; t+1 < end; t++ {
		switch word := p.tokens[t+1].Word; p.tokens[t].Word {
		case "alt":
			if word == "annet" || word == "anna" {
				return true
			}
		case "det":
			if word == "meste" {
				return true
			}
		}
	}
	return false
}

// managedAlone reports whether the tokens from first to end (half open) say that the
// school managed by itself.
func (p *passage) managedAlone(first, end int) bool {
	return p.holdsAny(first, end, managed) && p.holdsAny(first, end, alone) && p.holdsAny(first, end, schoolItself) && !p.holdsAny(first, end, pupils) && !p.hasDenial(first, end)
}

// aloneBut reports whether the sentence from first to end (half open) says that the
// school managed alone but for bodies that it names, in whatever order.
func (p *passage) aloneBut(first, end int) bool {
	if len(p.spotsWithin(first, end)) == 0 {
		return false
	}
	for i := p.inside[first]; i < len(p.clauses) && p.clauses[i].First < end; i++ {
		c := p.clauses[i]
		to := min(end, c.End)
		if p.didTheRest(c.First, to) || p.managedAlone(c.First, to) && p.holdsAny(c.First, end, exceptWords) {
			return true
		}
	}
	return false
}

var (
	theRest = set("resten", "ellers", "elles", "øvrig", "øvrige", "forøvrig")
	managed = set("klart", "klarte", "greidd", "greid", "greidde", "løst", "løyst", "løste", "løyste", "stått", "sto", "stod", "gjort", "gjorde", "ordnet", "ordna", "tatt", "teke", "tok",
		"håndtert", "handtert", "håndterte", "handterte", "arbeidet", "arbeidd", "arbeida", "jobbet", "jobba", "drevet", "drive", "utført")
	alone        = set("selv", "sjølv", "sjølve", "alene", "aleine", "åleine", "egen", "eiga", "egne", "eigne")
	schoolItself = set("vi", "me", "oss", "skolen", "skulen", "skolens", "skulens")
)
