package parties

import "strings"

// inAddresses are the words in an e-mail address that tell which body it belongs
// to: kari.berg@ppt.eksempel.kommune.no, post@statped.no.
var inAddresses = map[string]Code{
	"ppt": "ppt", "pp": "ppt", "pptjenesten": "ppt", "pptenesta": "ppt",
	"bup": "bup", "abup": "bup",
	"barnevern": "barnevern", "barnevernet": "barnevern", "barneverntjenesten": "barnevern",
	"barnevernstjenesten": "barnevern", "barnevernstenesta": "barnevern", "bufetat": "barnevern", "barnevernvakten": "barnevern",
	"helsesykepleier": "skolehelsetjeneste", "skolehelsetjenesten": "skolehelsetjeneste", "helsestasjon": "skolehelsetjeneste",
	"politiet": "politi", "konfliktraadet": "konfliktrad", "konfliktradet": "konfliktrad", "konfliktrådet": "konfliktrad",
	"statped": "statped", "habu": "habilitering", "habilitering": "habilitering", "nav": "nav",
	"mobbeombud": "mobbeombud", "mobbeombudet": "mobbeombud", "mobbeombod": "mobbeombud", "mobbeombodet": "mobbeombud",
	"familievern": "familievern", "familievernkontoret": "familievern", "legekontor": "fastlege", "legekontoret": "fastlege",
	"utekontakten": "utekontakt", "kommunepsykolog": "kommunepsykolog", "innsatsteam": "ressursteam", "bti": "ressursteam",
}

// addAddresses adds a spot for every e-mail address of a body.
func (p *passage) addAddresses() {
	if !strings.Contains(p.text, "@") {
		return
	}
	var more []spot
	for i := 0; i < len(p.tokens); {
		last, isAddress := p.addressEnd(i)
		for t := i; t <= last && isAddress; t++ {
			if party, ok := inAddresses[p.tokens[t].Word]; ok {
				more = append(more, spot{party: party, first: i, last: last, address: true})
				break
			}
		}
		i = last + 1
	}
	p.addSpots(more)
}

// addressEnd returns the last token of the run that begins at token first and is
// joined as an e-mail address is, and whether it is one.
func (p *passage) addressEnd(first int) (last int, isAddress bool) {
	for last = first; last+1 < len(p.tokens); last++ {
		switch p.text[p.tokens[last].End:p.tokens[last+1].Start] {
		case "@":
			isAddress = true
		case ".", "-", "_":
		default:
			return last, isAddress
		}
	}
	return last, isAddress
}
