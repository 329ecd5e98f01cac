package parties

// professions are bodies of one person that others employ as well: a speech therapist
// of PPT is PPT.
var professions = map[Code]bool{"annen:logoped": true, "annen:fysioterapeut": true, "annen:ergoterapeut": true}

// dropProfessions takes the names of professions away that only tell what somebody
// does who comes from another body: "PPT ved logoped Kari Berg", "logoped på PPT",
// "logoped Kari Berg (PPT)".
func dropProfessions(p *passage) {
	kept := p.spots[:0]
	for i, s := range p.spots {
		if !professions[s.party] || !p.sentBy(i) && !p.worksFor(i) {
			kept = append(kept, s)
		}
	}
	p.spots = kept
}

// sentBy reports whether spot i stands after "ved" and a body in its sentence.
func (p *passage) sentBy(i int) bool {
	s := p.spots[i]
	if i == 0 || s.first == 0 || !throughWords[p.tokens[s.first-1].Word] {
		return false
	}
	body := p.spots[i-1]
	return !professions[body.party] && p.clauses[p.inside[body.last]].Sentence == p.clauses[p.inside[s.first]].Sentence
}

// worksFor reports whether the body that spot i belongs to follows it, behind at most
// two names.
func (p *passage) worksFor(i int) bool {
	const names = 2
	if i+1 == len(p.spots) || professions[p.spots[i+1].party] {
		return false
	}
	s, body := p.spots[i], p.spots[i+1]
	last := p.tokens[body.first-1]
	if body.first-s.last-1 > names+1 {
		return false
	}
	if between := p.text[p.tokens[s.last].End:p.tokens[body.first].Start]; between[len(between)-1] == '(' {
		return true
	}
	return body.first-s.last > 1 && employerWords[last.Word]
}

var (
	throughWords  = set("ved", "v", "med")
	employerWords = set("på", "i", "fra", "frå", "ved", "hos", "hjå")
)
