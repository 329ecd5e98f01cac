package parties

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// addLocalNames adds the spots where a body goes by the name that it has in this
// municipality, which the document itself explains: "Trygglaget, kommunens
// innsatsteam", "innsatsteamet Trygglaget". It returns these names, but for those
// of the school's own teams.
func addLocalNames(all []*passage) []LocalName {
	known := map[string]bool{}
	var patterns []norsk.Pattern
	var bodies []spot
	var locals []LocalName
	for _, p := range all {
		for _, s := range p.spots {
			for _, at := range [...]int{p.nameBefore(s), p.nameAfter(s)} {
				if at < 0 {
					continue
				}
				word := p.slice(at, at)
				if !known[word] {
					known[word] = true
					patterns = append(patterns, norsk.Pattern{Text: word, Inflect: true, Exact: true})
					own := s.own && p.ownedBySchool(s)
					bodies = append(bodies, spot{party: s.party, own: own})
					if !own {
						locals = append(locals, LocalName{word, s.party})
					}
				}
			}
		}
	}
	if len(patterns) == 0 {
		return nil
	}
	matcher := norsk.NewMatcher(patterns)
	for _, p := range all {
		var more []spot
		for _, h := range norsk.Longest(matcher.Find(p.text, p.tokens)) {
			s := bodies[h.Pattern]
			s.first, s.last = h.First, h.Last
			more = append(more, s)
		}
		p.addSpots(more)
	}
	return locals
}

// nameBefore returns the token of a local name that s explains, -1 if there is
// none: "Trygglaget, kommunens innsatsteam", "Trygglaget (det kommunale
// innsatsteamet)", "Trygglaget er kommunens innsatsteam".
func (p *passage) nameBefore(s spot) int {
	at := s.first - 1
	for at >= 0 && s.first-at <= 3 && linkWords[p.tokens[at].Word] {
		at--
	}
	if at < 0 || !p.isLocalName(at) {
		return -1
	}
	between := p.text[p.tokens[at].End:p.tokens[at+1].Start]
	if at == s.first-1 || strings.ContainsAny(between, ",(–") || linkWords[p.tokens[at+1].Word] {
		return at
	}
	return -1
}

// linkWords stand between a local name and what explains it.
var linkWords = set("kommunens", "kommunen", "kommunale", "kommunalt", "det", "den", "et", "eit", "er", "som", "sitt", "interkommunale", "vårt")

// nameAfter returns the token of a local name that explains s, -1 if there is
// none: "innsatsteamet Trygglaget", "innsatsteamet (Trygglaget)".
func (p *passage) nameAfter(s spot) int {
	at := s.last + 1
	if at >= len(p.tokens) || !p.isLocalName(at) {
		return -1
	}
	between := p.text[p.tokens[s.last].End:p.tokens[at].Start]
	if strings.Trim(between, " ,(«\"“") != "" {
		return -1
	}
	return at
}

// teamEndings are what the names of teams and houses end in. A person's name,
// which as often stands beside a body's, does not.
var teamEndings = []string{"laget", "lag", "teamet", "team", "gruppa", "gruppen", "huset", "hus", "tunet", "basen", "senteret",
	"sentret", "tjenesten", "tenesta", "hjelpa", "hjelpen", "vakta", "patruljen", "nettverket", "løftet", "kraft", "rommet", "torget", "loftet"}

// isLocalName reports whether token at is a capitalised name of a team.
func (p *passage) isLocalName(at int) bool {
	word := p.slice(at, at)
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) || utf8.RuneCountInString(word) < 6 || commonTeams[p.tokens[at].Word] {
		return false
	}
	if len(p.spotsWithin(at, at+1)) > 0 {
		return false
	}
	for _, ending := range teamEndings {
		if strings.HasSuffix(p.tokens[at].Word, ending) {
			return true
		}
	}
	return false
}

// commonTeams are words that look like the name of a team and are none.
var commonTeams = set("ledergruppa", "ledergruppen", "leiargruppa", "ansvarsgruppa", "ansvarsgruppen", "ansvarsgruppe", "trinnteamet",
	"trinnteam", "lærerteamet", "lærarteamet", "elevgruppa", "elevgruppen", "jentegruppa", "guttegruppa", "foreldregruppa",
	"arbeidsgruppa", "arbeidsgruppen", "teamet", "gruppa", "gruppen", "plangruppa", "plangruppen", "personalrommet", "klasserommet",
	"grupperommet", "møterommet", "innlegg", "vedlegg", "tillegg", "forslag", "oppslag", "utslag")

// ownedBySchool reports whether s, the name of a team, is said to be the school's
// own: "skolens innsatsteam", "innsatsteamet ved skolen".
func (p *passage) ownedBySchool(s spot) bool {
	for t := max(0, s.first-2); t <= min(s.last+2, len(p.tokens)-1); t++ {
		if schoolsOwn[p.tokens[t].Word] && (t <= s.last || belongs[p.tokens[t-1].Word]) {
			return true
		}
	}
	return false
}

var (
	schoolsOwn = set("skolens", "skulens", "skolen", "skulen", "skole", "skule", "vårt", "internt", "interne", "eget", "eige")
	belongs    = set("på", "ved", "i", "sitt")
)

// hospitalClinics are the bodies that are a part of a hospital: beside the name of
// one of them the hospital's is no body of its own ("Sykehuset Innlandet, BUP").
var hospitalClinics = map[Code]bool{"bup": true, "habilitering": true}

// dropHospitals takes the names of hospitals away that only tell where a clinic
// belongs.
func dropHospitals(p *passage) {
	kept := p.spots[:0]
	for i, s := range p.spots {
		beside := i > 0 && hospitalClinics[p.spots[i-1].party] && s.first-p.spots[i-1].last <= 4 ||
			i+1 < len(p.spots) && hospitalClinics[p.spots[i+1].party] && p.spots[i+1].first-s.last <= 4
		if s.party != "sykehus" || !beside || p.listed(s) {
			kept = append(kept, s)
		}
	}
	p.spots = kept
}

// listed reports whether "og" or "eller" stands on either side of s, which makes
// it one of several bodies.
func (p *passage) listed(s spot) bool {
	return s.first > 0 && listWords[p.tokens[s.first-1].Word] || s.last+1 < len(p.tokens) && listWords[p.tokens[s.last+1].Word]
}

var listWords = set("og", "eller")
