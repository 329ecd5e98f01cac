package parties

import (
	"sort"
	"strings"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// cue is one half of a phrase of the lexicon, such as "henvist til {P}": the
// words that draw a body in when its name follows, or comes before them.
type cue struct {
	strength float64
	after    bool // the words stand after the name
	reach    int  // words that may stand between
}

// cueHit is a place in a passage where the words of a cue stand.
type cueHit struct {
	cue
	first, last int
}

// strengths are what the weights of the lexicon come to.
var strengths = map[string]float64{"strong": 0.85, "medium": 0.65, "weak": 0.5}

// reaches tells by the last word of a cue how many words may stand between it and
// the name: "møte med mor, Kari Berg og PPT", but not "ba mor ringe fastlegen".
var reaches = map[string]int{
	"med": 12, "m": 12, "mellom": 12, "fra": 6, "frå": 6, "av": 6,
	"til": 5, "hos": 4, "ved": 4, "i": 2, "på": 2, "inn": 2, "sendt": 2, "brukt": 0, "nytta": 0, "sendte": 5, "sende": 5, "oversendt": 5, "oversendte": 5, "deltok": 12, "stede": 12, "stades": 12,
	// "henviste Nora til BUP", "meldt forholdet til politiet"
	"henvist": 5, "henviste": 5, "tilvist": 5, "tilviste": 5, "meldt": 4, "meldte": 4, "anmeldt": 4, "anmeldte": 4,
}

// reachBack is how many words may stand between a name and the words after it
// that draw it in.
const reachBack = 6

// lightAfter are the words after a name that are so common that they must follow
// at once.
const lightAfter = "har"

type cuebook struct {
	matcher *norsk.Matcher
	cues    []cue
}

var cueBook = sync.OnceValue(func() *cuebook {
	b := &cuebook{}
	var patterns []norsk.Pattern
	for _, c := range norsk.Words().Involvement.DrawnIn {
		before, after, _ := strings.Cut(c.Text, "{P}")
		before, after = strings.TrimSpace(before), strings.TrimSpace(after)
		switch {
		case before != "" && after == "":
			words := norsk.Tokenize(before)
			reach, ok := reaches[words[len(words)-1].Word]
			if !ok {
				reach = 1
			}
			patterns = append(patterns, norsk.Pattern{Text: before})
			b.cues = append(b.cues, cue{strengths[c.Weight], false, reach})
		case after != "" && before == "":
			reach := reachBack
			if after == lightAfter {
				reach = 0
			}
			patterns = append(patterns, norsk.Pattern{Text: after})
			b.cues = append(b.cues, cue{strengths[c.Weight], true, reach})
		}
	}
	b.matcher = norsk.NewMatcher(patterns)
	return b
})

// find fills in the cues of p.
func (b *cuebook) find(p *passage) {
	for _, h := range b.matcher.Find(p.text, p.tokens) {
		p.cues = append(p.cues, cueHit{b.cues[h.Pattern], h.First, h.Last})
	}
	for t := 1; t < len(p.tokens); t++ {
		if meetingWith[p.tokens[t].Word] && isMeeting(p.tokens[t-1].Word) {
			p.cues = append(p.cues, cueHit{cue{strengths["strong"], false, reaches["med"]}, t - 1, t})
		}
	}
	sort.SliceStable(p.cues, func(i, j int) bool { return p.cues[i].first < p.cues[j].first })
}

var meetingWith = set("med", "mellom", "hos", "m")

// isMeeting reports whether word is a compound for a meeting or a talk, of which
// there is no end: "oppfølgingsmøte", "telefonsamtale".
func isMeeting(word string) bool {
	for _, end := range [...]string{"møte", "møtet", "møter", "møta", "møtene", "mote", "samtale", "samtalen", "samtaler", "samtalar"} {
		if len(word) > len(end)+1 && strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// namesOfActs are names of bodies that are at the same time the name of what the body
// does: who writes "politianmeldt" need not write more.
var namesOfActs = set("anmeldelse", "anmeldelsen", "anmeldt", "anmeldte", "politianmeldelse", "politianmeldelsen", "politianmelding",
	"politianmeldt", "politianmeldte", "politimeldt", "politiavhør", "politiavhøyr", "konfliktrådsmekling", "konfliktrådsmegling",
	"konfliktrådsmøte", "konfliktrådsmøtet", "dommeravhør", "dommeravhøret", "dommaravhør", "tilrettelagt avhør", "tilrettelagte avhør", "barnevernssak", "barnevernsmelding",
	"legeerklæring", "legeerklæringen", "legeattest", "politietterforskning", "politietterforsking")

// blockers are words that part a cue from a name: "møte med mor om henvisning til
// PPT" is no meeting with PPT.
var blockers = set("om", "angående", "angåande", "vedrørende", "vedrørande", "ang", "vedr", "at", "å", "som", "av", "uten", "utan")

// bonds are words that join names in a list, and don't count as words between.
var bonds = set("og", "både", "samt", "eller", "den", "det", "også", "òg", "v", "ved", "fra", "frå", "s", "en", "ei", "et", "eit")

// distance returns how many words stand between the tokens from and to, both
// excluded, lists of names apart; blocked if one of them parts what they join.
func (p *passage) distance(from, to int) (words int, blocked bool) {
	near := p.spotsWithin(from+1, to)
	for t := from + 1; t < to; t++ {
		for len(near) > 0 && near[0].last < t {
			near = near[1:]
		}
		switch {
		case blockers[p.tokens[t].Word]:
			return 0, true
		case len(near) > 0 && near[0].first <= t:
		case bonds[p.tokens[t].Word]:
		default:
			words++
		}
	}
	return words, false
}

// drawnBy returns how strongly the cues within the tokens from first to end (half
// open) draw the spot in, and the first token of the strongest.
func (p *passage) drawnBy(s spot, first, end int) (strength float64, at int) {
	if namesOfActs[strings.ToLower(p.slice(s.first, s.last))] {
		strength, at = strengths["medium"], s.first
	}
	for _, c := range p.cuesWithin(first, end) {
		if c.last >= end || c.strength <= strength {
			continue
		}
		var words int
		var blocked bool
		switch {
		case !c.after && c.last < s.first:
			words, blocked = p.distance(c.last, s.first)
		case c.after && c.first > s.last:
			from := s.last
			if from+1 < c.first && p.tokens[from+1].Word == "som" {
				from++ // "BUP, som ble koblet på i mars"
			}
			words, blocked = p.distance(from, c.first)
		default:
			continue
		}
		if !blocked && words <= c.reach {
			strength, at = c.strength, c.first
		}
	}
	return strength, at
}
