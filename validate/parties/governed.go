package parties

import "strings"

// governedBy returns what clause a says of clause b, which it governs: "ønsker at
// …", "ikke behov for å …".
func (p *passage) governedBy(a, b int) signs {
	first := p.tokens[p.clauses[b].First].Word
	from, to := max(p.clauses[a].First, p.clauses[a].End-window), p.clauses[a].End
	var made signs
	if first == "at" && p.holdsAny(from, to, wishes) {
		made |= wished
	}
	if subordinate[first] && p.endsWithSign(from, to, offer|decline) {
		made |= wished // "fikk tilbud om at vi kontaktet PPT", "takket nei til at …"
	}
	if first == "om" && p.isUnreal(p.clauses[b].First, p.clauses[b].End) && p.holdsAny(from, to, welcome) {
		made |= unreal // "det hadde vært fint om BUP hadde vært med"
	}
	if first == "for" && p.clauseSigns[a]&(negation|noneOf) != 0 {
		made |= denied
	}
	return made
}

// isUnreal reports whether the tokens from first to end (half open) tell in the
// pluperfect what may only be thought of: "om BUP hadde vært med".
func (p *passage) isUnreal(first, end int) bool {
	return p.holdsAny(first, min(end, first+window), pluperfect)
}

// supposes reports whether the sentence that begins at token first supposes something
// and goes on with what would follow: "Hadde PPT vært inne, hadde …", "Om BUP hadde
// sett dette, ville …".
func (p *passage) supposes(first int) bool {
	at := p.inside[first]
	c := p.clauses[at]
	if first != c.First || at > 0 && p.clauses[at-1].Sentence == c.Sentence || at+1 == len(p.clauses) || p.clauses[at+1].Sentence != c.Sentence {
		return false
	}
	word := p.tokens[first].Word
	return (word == "hadde" || word == "om" && p.isUnreal(first, c.End)) && follows[p.tokens[p.clauses[at+1].First].Word]
}

// inStory reports whether s stands in a clause about what happens in a story, a game
// or a drawing: "et spill der politiet kom".
func (p *passage) inStory(s spot) bool {
	const reach = 5 // words
	for t := max(1, s.first-reach); t < s.first; t++ {
		if relative[p.tokens[t].Word] && stories[p.tokens[t-1].Word] {
			return true
		}
	}
	return false
}

var (
	pluperfect = set("hadde", "kunne", "ville")
	// follows are words that begin what would follow.
	follows = set("hadde", "ville", "kunne", "skulle", "så")
	// welcome are words for what somebody would have liked.
	welcome = set("fint", "bra", "best", "betre", "bedre", "greit", "godt", "flott", "lurt", "nyttig", "ønskelig", "ønskjeleg", "trygt", "hjelpt", "hjulpet", "ønske", "ønskje", "ønsket", "ønska")
	// relative are words that begin a clause about what happens in the word before it.
	relative = set("der", "hvor", "kor")
	stories  = set("film", "spill", "spel", "dataspill", "dataspel", "lek", "leik", "bok", "fortelling", "forteljing", "historie", "soge", "rollespill", "rollespel", "tegneserie", "teikneserie",
		"drøm", "draum", "eventyr", "sketsj", "skuespill", "skodespel", "stil", "tegning", "teikning", "serie", "video")
)

// subordinate are words that begin a clause which tells what somebody else offered,
// asked for or refused.
var subordinate = set("at", "om")

// endsWithSign reports whether one of the signs stands within the tokens from first
// to end (half open), as their last word but for those that lead over to the next
// clause: "takket nei | til at".
func (p *passage) endsWithSign(first, end int, wanted signs) bool {
	for _, g := range p.signsWithin(first, end) {
		if g.signs&wanted != 0 && end-g.last <= 5 {
			return true
		}
	}
	return false
}

// wishes are words that make of what follows something that is not yet so.
var wishes = set("ønsker", "ønskjer", "ønsket", "ønska", "ønske", "foreslår", "føreslår", "foreslo", "føreslo", "forslag", "anbefaler", "anbefalte", "tilrår", "tilrådde",
	"enighet", "enige", "einige", "semje", "avtalt", "avtalte", "avtala", "avtale", "bestemt", "bestemte", "besluttet", "vedtatt", "vedteke", "håper", "håpar", "ber", "ba", "bad",
	"krever", "krevde", "kravde", "krev", "vil", "viktig", "greit", "avslo", "avviste", "nektet", "nekta", "imot", "mot", "tenker", "tenkjer", "planen", "plan", "tull", "tøys", "kødd", "fleip", "vurderer", "konkluderte")

// ownWork returns possessed if what follows s is something that the body has made or
// said: "PPT sitt råd", "BUPs vurdering".
func (p *passage) ownWork(s spot) signs {
	next := s.last + 1
	if next < len(p.tokens) && possessives[p.tokens[next].Word] {
		next++
	} else if !strings.HasSuffix(p.tokens[s.last].Word, "s") {
		return 0
	}
	if next < len(p.tokens) && works[p.tokens[next].Word] {
		return possessed
	}
	return 0
}

var (
	possessives = set("sin", "sitt", "si", "sine")
	works       = set("råd", "rapport", "rapporten", "vurdering", "vurderinger", "vurderingar", "anbefaling", "anbefalinger", "tilråding", "tilrådingar", "observasjon", "observasjoner", "observasjonar",
		"uttalelse", "fråsegn", "konklusjon", "tilbakemelding", "tilbakemeldinger", "tilbakemeldingar", "epikrise", "avslag", "utredning", "utgreiing", "undersøkelse", "undersøking",
		"etterforskning", "etterforsking", "avhør", "avhøyr", "veiledning", "rettleiing", "oppfølging", "rolle")
)
