package parties

import "strings"

// addTeams adds the spots of teams that are said to be the municipality's, whatever
// they are called: "kommunens team for skolemiljø", "Granmo kommunes trygghetsteam".
func (p *passage) addTeams() {
	var more []spot
	for t := 1; t < len(p.tokens); t++ {
		if !isTeam(p.tokens[t].Word) {
			continue
		}
		for first := t - 1; first >= max(0, t-3); first-- {
			if ofMunicipality[p.tokens[first].Word] && len(p.spotsWithin(first, t+1)) == 0 {
				more = append(more, spot{party: "ressursteam", first: first, last: t})
				break
			}
		}
	}
	p.addSpots(more)
}

// isTeam reports whether word names a team that may work with cases.
func isTeam(word string) bool {
	return (strings.HasSuffix(word, "team") || strings.HasSuffix(word, "teamet")) && !strings.HasPrefix(word, "leder") &&
		!strings.HasPrefix(word, "leiar") && !strings.HasPrefix(word, "ledelse") && !strings.HasPrefix(word, "leiing") && !strings.HasPrefix(word, "ikt") && !strings.HasPrefix(word, "krise")
}

// ofMunicipality are words before the name of a team that is the municipality's.
var ofMunicipality = set("kommunens", "kommunes", "kommunale", "kommunalt", "interkommunale", "interkommunalt", "kommunen", "fylkeskommunens", "fylkeskommunale", "bydelens")

// ownedByMunicipality reports whether s, the name of a team that the school may have
// too, is said to be the municipality's: "innsatsteamet i Granmo kommune".
func (p *passage) ownedByMunicipality(s spot) bool {
	for t := max(0, s.first-3); t < s.first; t++ {
		if ofMunicipality[p.tokens[t].Word] {
			return true
		}
	}
	const reach = 8 // words: "innsatsteamet for skolemiljø i Granmo kommune"
	led := false
	for t := s.last + 1; t < min(len(p.tokens), s.last+reach); t++ {
		if strings.ContainsAny(p.text[p.tokens[t-1].End:p.tokens[t].Start], ".,;:\t(") {
			return false
		}
		switch word := p.tokens[t].Word; {
		case belongs[word] || word == "til" || word == "fra" || word == "frå":
			led = true
		case led && municipality[word]:
			return true
		}
	}
	return false
}

var municipality = set("kommune", "kommunen", "fylkeskommune", "fylkeskommunen", "bydel", "bydelen", "oppvekst", "regionen")
