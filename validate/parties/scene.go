package parties

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// scene is what surrounds one name, as far as it tells the stance.
type scene struct {
	spot          *spot
	role          role
	before, after signs // in the name's clause
	made          signs // made from where things stand in it
	near          signs // in neighbouring clauses that name no body
	drawn         float64
}

// role is the part of a document that a name stands in.
type role uint8

const (
	anywhere    role = iota
	present          // list of those who took part
	notPresent       // list of those who did not come
	invited          // list of those who were asked to come
	sender           // head of a mail, signature
	addressee        // somebody a mail or letter goes to
	letterhead       // a line of its own at the head or foot of a letter
	counterpart      // whom an entry of a log is about; present, in such papers
	planRow          // row of a plan made for the pupil
)

// look gathers the scene of spot number n of p.
func (p *passage) look(n int, r role, kind doctype.Facts) *scene {
	s := &p.spots[n]
	sc := &scene{spot: s, role: r}
	scope := p.scope(*s)
	first, end := scope.First, scope.End
	spoke := false
	for _, g := range p.signsWithin(first, end) {
		switch {
		case g.last < s.first:
			sc.before |= g.signs
			sc.made |= p.madeBefore(g, *s)
		case g.first > s.last:
			if g.signs == condition && p.saidOfAnother(n, g) {
				continue
			}
			if spoke && g.signs == modal {
				continue // "PPT mente | vi burde …": what the body wants of others
			}
			if g.signs&general != 0 && tellingVerbs[p.tokens[g.first].Word] && sc.made&speaks == 0 && g.first-s.last <= 2 {
				g.signs = says // "PPT orienterte om …"
			}
			if p.saidToOthers(g, *s) {
				spoke = true
				g.signs &^= modal // "PPT ønsket at …"
			}
			sc.after |= g.signs
			sc.made |= p.madeAfter(g, *s)
		}
	}
	var at int
	sc.drawn, at = p.drawnBy(*s, first, end)
	if sc.drawn > 0 && at > s.last {
		sc.made |= subject
	}
	if sc.drawn > 0 && p.ofFamily(first, at) {
		sc.made |= theirs
	}
	if p.holdsAny(max(first, s.first-4), s.first, exceptWords) {
		sc.made |= excepted
	}
	if sc.drawn > 0 && at < s.first && askers[p.tokens[at].Word] {
		sc.before &^= offer // "spurte PPT": it was the body that was asked
	}
	if sc.drawn > 0 && at <= s.first && at > 0 && p.tokens[at-1].Word == "å" {
		sc.before |= modal // "å snakke med PPT"
	}
	if sc.drawn > 0 && at < s.first && (p.tokens[at].Word == "møte" || p.tokens[at].Word == "møtet" || isMeeting(p.tokens[at].Word)) {
		sc.made |= met
	}
	sc.made |= p.formSays(n) | p.ownWork(*s)
	if p.tellsPast(first, end) {
		sc.made |= happened
	}
	if p.didSomething(*s, end) {
		sc.made |= speaks
	}
	if p.supposes(first) {
		sc.made |= unreal
	}
	if p.inStory(*s) {
		sc.before |= fiction
	}
	p.lookBeside(sc, p.inside[s.first], p.inside[s.last])
	if sc.near&accepted != 0 {
		sc.made &^= wished // "… og det takket de ja til"
		sc.before &^= offer
	}
	if sc.before&phone != 0 && len(p.tokens) <= longWide && p.phones() == 0 {
		sc.before &^= phone // "Tlf PPT" is a call
	}
	if r == anywhere && (p.row() || p.isLabel(*s)) && (kind.Type == doctype.Aktivitetsplan || kind.Type == doctype.IOP) {
		sc.role = planRow
		if p.rowIsDone(*s) {
			sc.made |= doneRow
		}
	}
	return sc
}

// isLabel reports whether p is a line that begins with s as a label: "PPT: veiledning
// fra mars".
func (p *passage) isLabel(s spot) bool {
	return !slices.Contains(doctors, s.party) && s.first == 0 && s.last+1 < len(p.tokens) && strings.HasPrefix(p.text[p.tokens[s.last].End:], ":")
}

// saidToOthers reports whether g is what the body s said, asked or meant, and what
// follows at once is somebody else: "PPT mente vi …".
func (p *passage) saidToOthers(g sign, s spot) bool {
	return g.signs&(says|acts) != 0 && p.madeAfter(g, s)&speaks != 0 && g.last+1 < len(p.tokens) && subjects[p.tokens[g.last+1].Word]
}

// askers are verbs that mark an offer where they don't lead to a body.
var askers = set("spurte", "spurde", "spør")

// tellingVerbs begin phrases that make a body the matter of what somebody tells, unless
// the body itself tells.
var tellingVerbs = set("informerte", "orienterte", "opplyste")

var subjects = set("vi", "me", "han", "hun", "ho", "de", "dei", "eleven", "skolen", "skulen", "det", "klassen", "at")

// span is a run of tokens, half open.
type span struct{ First, End int }

// saidOfAnother reports whether the condition g, which stands after spot n, is said
// of a later body in a list only: "Helsesykepleier, PPT ved behov".
func (p *passage) saidOfAnother(n int, g sign) bool {
	if n+1 >= len(p.spots) || p.spots[n+1].first > g.first {
		return false
	}
	return strings.Contains(p.text[p.tokens[p.spots[n].last].End:p.tokens[p.spots[n+1].first].Start], ",")
}

// window is how many words on either side of a name are looked at where a clause
// goes on without end, as in the text of a damaged table.
const window = 60

// shortCell is the number of words up to which a cell is a label or a value that
// is read together with the cell beside it.
const shortCell = 4

// scope returns the tokens that are read together with s: its clauses, and in a
// table where it fills its cell, the first clause of each neighbouring cell.
func (p *passage) scope(s spot) span {
	a, b := p.inside[s.first], p.inside[s.last]
	own := span{max(p.clauses[a].First, s.first-window), min(p.clauses[b].End, s.last+1+window)}
	if !p.row() || own.End-own.First > shortCell+s.last-s.first {
		return own
	}
	if a > 0 && p.cellsApart(a-1, a) && !p.names(a-1) {
		own.First = max(p.clauses[a-1].First, s.first-window)
	}
	if b+1 < len(p.clauses) && p.cellsApart(b, b+1) && !p.names(b+1) {
		own.End = min(p.clauses[b+1].End, s.last+1+window)
	}
	return own
}

// cellsApart reports whether the clauses a and b, which follow each other, stand
// in different cells.
func (p *passage) cellsApart(a, b int) bool {
	return strings.Contains(p.text[p.tokens[p.clauses[a].End-1].End:p.tokens[p.clauses[b].First].Start], "\t")
}

// madeBefore returns what a sign makes that stands before the name.
func (p *passage) madeBefore(g sign, s spot) signs {
	between := s.first - g.last - 1
	var made signs
	switch {
	case g.signs&family != 0 && between == 1 && kinWords[p.tokens[s.first-1].Word]:
		made |= kin
	case g.signs&family != 0 && isOrWas[p.tokens[s.first-1].Word]:
		made |= kin // "far til Ola er politimann"
	case g.signs&family != 0 && between == 2 && kinWords[p.tokens[s.first-2].Word] && bonds[p.tokens[s.first-1].Word]:
		made |= kin
	}
	if g.signs&family != 0 && p.inBracketsAfter(g.last, s) {
		made |= kin // "mor (sykepleier ved sykehuset)"
	}
	if g.signs&employ != 0 && between <= 2 && p.holdsFamily(g.first-4, g.first) {
		made |= kin // "mor (jobber i Nav)"
	}
	if g.signs&says != 0 && between == 0 {
		made |= speaks // "I dag ringte BUP"
	}
	return made
}

// inBracketsAfter reports whether s stands in brackets that open right behind token at,
// after another word: "far (vakt ved legevakten)", but not "mor (PPT)".
func (p *passage) inBracketsAfter(at int, s spot) bool {
	between := p.text[p.tokens[at].End:p.tokens[s.first].Start]
	return strings.HasPrefix(strings.TrimSpace(between), "(") && !strings.Contains(between, ")") && kinWords[p.tokens[s.first-1].Word]
}

func (p *passage) holdsFamily(first, end int) bool {
	for _, g := range p.signsWithin(first, end) {
		if g.signs&family != 0 {
			return true
		}
	}
	return false
}

// kinWords join a relative to the body that he or she belongs to.
var kinWords = set("i", "på", "ved", "hos", "er", "fra", "frå")

var isOrWas = set("er", "var")

// madeAfter returns what a sign makes that stands after the name.
func (p *passage) madeAfter(g sign, s spot) signs {
	if g.signs&absent != 0 && g.first-s.last-1 <= 2 {
		return missed
	}
	if g.signs&(says|acts) != 0 && g.first-s.last-1 <= 3 {
		if _, blocked := p.distance(s.last, g.first); !blocked {
			return speaks
		}
	}
	return 0
}

// tellsPast reports whether the tokens from first to end (half open) tell what
// happened: "ringte", "har ringt".
func (p *passage) tellsPast(first, end int) bool {
	for t := first; t < end; t++ {
		if norsk.FormOf(p.tokens[t].Word) == norsk.Past || p.tokens[t].Word == "har" {
			return true
		}
	}
	return false
}

// didSomething reports whether the verb that follows s at once tells what the body
// did: "Konfliktrådet meklet …". Forms that tell what was done to it don't count.
func (p *passage) didSomething(s spot, end int) bool {
	for t := s.last + 1; t < min(end, s.last+4); t++ {
		word := p.tokens[t].Word
		if blockers[word] || word == "er" || word == "ikke" || word == "ikkje" {
			return false
		}
		if norsk.FormOf(word) == norsk.Past {
			return !auxiliaries[word]
		}
	}
	return false
}

var auxiliaries = set("ble", "blei", "vart", "var", "måtte", "kunne", "ville", "skulle", "burde", "hadde", "fikk", "fekk")

// ofFamily reports whether of those who can have made the contact only the family
// stands between the tokens first and cue.
func (p *passage) ofFamily(first, cue int) bool {
	var found signs
	for _, g := range p.signsWithin(first, cue) {
		found |= g.signs
	}
	return found&family != 0 && found&school == 0
}

// lookBeside adds what the clauses on either side say, if they name no body of
// their own, and whether the one after tells that the body took part.
func (p *passage) lookBeside(sc *scene, a, b int) {
	sentence := p.clauses[a].Sentence
	if a > 0 && p.clauses[a-1].Sentence == sentence {
		sc.made |= p.governedBy(a-1, a)
		if p.goesOnToDeny(a) {
			sc.before |= p.clauseSigns[a-1] & otherPupil // "Broren gikk her og hadde …"
		}
	}
	for _, c := range []int{a - 1, b + 1} {
		if c < 0 || c >= len(p.clauses) || p.clauses[c].Sentence != sentence || p.names(c) {
			continue
		}
		found := p.clauseSigns[c]
		sc.near |= found
		if c == b+1 && sc.drawn == 0 && found&negation != 0 && p.goesOnToDeny(c) {
			sc.made |= denied // "… er på skolen mandager, men har ikke vært inne i saken"
		}
		if c == b+1 && p.goesOnAbout(c) && found&(negation|noneOf|modal|condition|planned|family) == 0 {
			if strength, _ := p.drawnBy(*sc.spot, p.clauses[c].First, min(p.clauses[c].End, p.clauses[c].First+window)); strength > 0 || found&says != 0 {
				sc.made |= tail
			}
		}
	}
}

// goesOnAbout reports whether clause c speaks of what was named before it: "som
// deltok …", "og deltok …", but not "og skolen deltok".
func (p *passage) goesOnAbout(c int) bool {
	first := p.clauses[c].First
	switch p.tokens[first].Word {
	case "som", "der":
		return true
	case "og":
		next := first + 1
		return next < p.clauses[c].End && (norsk.FormOf(p.tokens[next].Word) == norsk.Past || goesOn[p.tokens[next].Word])
	}
	return false
}

// goesOnToDeny reports whether clause c goes on without a subject of its own: "men
// har ikke …".
func (p *passage) goesOnToDeny(c int) bool {
	next := p.clauses[c].First + 1
	word := p.tokens[next-1].Word
	return (word == "men" || word == "og") && next < p.clauses[c].End && (goesOn[p.tokens[next].Word] || auxiliaries[p.tokens[next].Word])
}

// goesOn are verbs in the present that tell of a part in the case.
var goesOn = set("har", "er", "deltar", "deltek", "følger", "følgjer")

// names reports whether clause c names a body.
func (p *passage) names(c int) bool {
	return len(p.spotsWithin(p.clauses[c].First, p.clauses[c].End)) > 0
}
