package parties

import (
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// section returns the overview that passage i announces as a heading, a label or
// the head of a table; nil if it does none of this.
func section(all []*passage, i int) *candidate {
	p := all[i]
	c := &candidate{form: Section, head: p}
	end, inline := p.overviewLabel()
	if point := p.answersPoint(); end == 0 && point > 0 {
		end, inline = point, true
	}
	if p.level == 0 && p.holdsAny(0, end, listing) {
		c.form = Sentence
	}
	switch {
	case isBodyColumn(p):
		c.table(p, all[i+1:])
	case inline:
		from := p.tokens[end-1].End
		c.at = max(0, p.bodyNoun(0, end))
		c.take(p, from, len(p.text))
		if p.deniesBriefly(end, len(p.tokens)) || p.deniesBodies(end, len(p.tokens)) {
			c.deny(p)
		}
		c.items(all[i+1:], p)
	case end > 0 && !amongEnclosures(all, i):
		c.at = max(0, p.bodyNoun(0, end))
		if phones := c.below(all[i+1:], p); phones >= 2 {
			return nil // a directory of helpers
		}
	default:
		return nil
	}
	return c
}

// amongEnclosures reports whether passage i is one of the titles in a list of
// enclosures, which tells where the overview is and isn't one.
func amongEnclosures(all []*passage, i int) bool {
	for j := i - 1; j >= 0 && i-j <= 30; j-- {
		p := all[j]
		if len(p.tokens) == 0 || p.level > 0 || len(p.tokens) > 12 {
			return false
		}
		if first := p.tokens[0].Word; first == "vedlegg" || first == "vedlagt" {
			return len(p.tokens) <= 4 && !strings.HasSuffix(p.text, ".")
		}
	}
	return false
}

// longHeading is the number of words beyond which a line is no heading.
const longHeading = 16

// overviewLabel returns the token after the words with which p announces an
// overview, 0 if it doesn't, and whether the bodies follow in the same passage.
func (p *passage) overviewLabel() (end int, inline bool) {
	end = len(p.tokens)
	if cut := p.labelEnd(); cut >= 0 {
		end = 0
		for end < len(p.tokens) && p.tokens[end].End <= cut {
			end++
		}
		inline = end < len(p.tokens)
	}
	if end == 0 || end > longHeading || p.bodyNoun(0, end) < 0 && !p.asksWho(end) && !p.headsBodies(end) || p.spotsBefore(end) > 0 {
		return 0, false
	}
	plain := !inline && p.level == 0 && !strings.HasSuffix(p.text, ":")
	if plain && strings.HasSuffix(p.text, ".") {
		return 0, false
	}
	for t := range end {
		switch word := p.tokens[t].Word; {
		case notInHeading[word] && !p.asksWho(end) && !(t > 0 && besides[p.tokens[t-1].Word]) && !p.headsBodies(end):
			return 0, false
		case norsk.FormOf(word) == norsk.Past && !outside[word] && !p.headsBodies(end) && !(t > 0 && p.bodyNoun(0, t) >= 0):
			return 0, false // a sentence
		}
	}
	if p.deniesBodies(0, end) {
		return 0, false
	}
	return end, inline
}

// asksWho reports whether the words of a heading ask for those who are in the case
// beside the school: "Hvem andre er med", "Andre som har vært inne i saken".
func (p *passage) asksWho(end int) bool {
	for t := 0; t+1 < end && t < 3; t++ {
		a, b := p.tokens[t].Word, p.tokens[t+1].Word
		if a == "andre" && (b == "som" || b == "involverte") || (a == "hvem" || a == "kven") && (b == "andre" || (b == "er" || b == "har" || t == 0 && b == "som") && (p.holdsAny(t, end, summing) || p.holdsAny(t, end, besideUs))) {
			return true
		}
	}
	return end <= 8 && p.endsAsQuestion(end) && (p.tokens[0].Word == "hvem" || p.tokens[0].Word == "kven") && p.takesPart(0, end)
}

// endsAsQuestion reports whether a question mark follows the first end tokens of p.
func (p *passage) endsAsQuestion(end int) bool {
	return strings.HasPrefix(strings.TrimLeft(p.text[p.tokens[end-1].End:], " »\""), "?")
}

// besideUs are words for the school as one that has somebody with it: "Hvem har vi hatt
// med oss".
var besideUs = set("oss")

func (p *passage) spotsBefore(end int) int {
	return len(p.spotsWithin(0, end))
}

// labelEnd returns the byte at which a label at the beginning of p ends, -1 if
// there is none: a colon, a tab, or the full stop of a heading that runs into its
// text ("Eksterne instanser. PPT er …").
func (p *passage) labelEnd() int {
	if cut := strings.IndexAny(p.text, ":\t"); cut >= 0 {
		return cut
	}
	first := 0 // clauses of the first sentence
	for first < len(p.clauses) && p.clauses[first].Sentence == p.clauses[0].Sentence {
		first++
	}
	if first == len(p.clauses) || !startsUpper(p.text) {
		return -1
	}
	const short, asked = 5, 9 // words of a heading, and of one that asks who
	end := p.clauses[first-1].End
	if end <= short && !p.tellsPast(0, end) || end <= asked && p.asksWho(end) {
		return p.tokens[end-1].End
	}
	return -1
}

// notInHeading are words that tell that the bodies under a heading are those one
// could turn to, that somebody asks for an overview, or that it is a sentence.
var notInHeading = set("kan", "bør", "skal", "aktuelle", "nyttige", "mulige", "moglege", "tilgjengelige", "vi", "ber", "be", "ønsker", "ønskjer",
	"hvem", "telefonliste", "rutine", "rutiner", "se", "sjå", "vedlegg", "vedlagt", "deltakere", "deltakarar", "mor", "far", "skolen", "skulen")

// below takes what stands under the heading until the next one, and returns how
// many telephone numbers stand there without any word of when or what was done.
func (c *candidate) below(rest []*passage, head *passage) (phones int) {
	dated := false
	for n, p := range rest {
		if p.region == text.Header || p.region == text.Footer {
			continue
		}
		if n >= 60 || endsSection(p, head, n) {
			break
		}
		if isBodyColumn(p) {
			c.table(p, rest[n+1:])
			return 0
		}
		c.take(p, 0, len(p.text))
		if p.deniesBodies(0, len(p.tokens)) || n == 0 && p.deniesBriefly(0, len(p.tokens)) {
			c.deny(p)
		}
		for _, t := range p.tokens {
			dated = dated || isYear(t.Word) || norsk.FormOf(t.Word) == norsk.Past
		}
		phones += p.phones()
	}
	if dated {
		return 0
	}
	return phones
}

// endsSection reports whether p, the nth passage under head, belongs to the next
// section or to the end of the letter.
func endsSection(p, head *passage, n int) bool {
	if head.level > 0 && p.level > 0 {
		return p.level <= head.level
	}
	if p.level > 0 {
		return true
	}
	last := len(p.tokens) - 1
	if last < 0 {
		return false
	}
	if last < 5 && (closings[p.tokens[last].Word] || p.tokens[0].Word == "vedlegg") {
		return true
	}
	if n == 0 || p.row() || len(p.spots) > 0 || isDash(p.text) {
		return false
	}
	// A short line without a full stop, with a capital letter: a heading without a style.
	return len(p.tokens) <= 7 && !strings.ContainsAny(p.text[len(p.text)-1:], ".,;!") && startsUpper(p.text) && !p.deniesBriefly(0, len(p.tokens))
}

func isDash(s string) bool { return strings.IndexAny(s, "-–•·*☐☑☒[") == 0 }

func startsUpper(s string) bool {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return unicode.IsDigit(r) || unicode.IsSpace(r) || r == '.' || r == ')' })
	for _, r := range s {
		return unicode.IsUpper(r)
	}
	return false
}

func isYear(word string) bool {
	return len(word) == 4 && (strings.HasPrefix(word, "20") || strings.HasPrefix(word, "19")) && isDigits(word)
}

func isDigits(word string) bool {
	return word != "" && strings.IndexFunc(word, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// phones returns how many telephone numbers p holds.
func (p *passage) phones() int {
	count, run := 0, 0
	for _, t := range p.tokens {
		switch {
		case !isDigits(t.Word):
			run = 0
			continue
		default:
			run += len(t.Word)
		}
		if run == 8 || run == 6 && strings.HasPrefix(t.Word, "116") || t.Word == "02800" {
			count++
			run = 0
		}
	}
	return count
}

// listOfBodies returns the overview that begins with passage i of an account as a
// list of its own: two or more lines on end that each begin with another body.
func listOfBodies(all []*passage, i int) *candidate {
	c := &candidate{form: Section, head: all[i], at: all[i].firstSpot()}
	if c.at < 0 || amongEnclosures(all, i) {
		return nil
	}
	if i > 0 {
		before := all[i-1]
		if isBodyColumn(before) || before.firstSpot() >= 0 || before.holdsAny(0, len(before.tokens), notInHeading) || before.holdsAny(0, len(before.tokens), listing) {
			return nil // not its first line, or announced by a sentence
		}
	}
	bodies, phones := map[Code]bool{}, 0
	for _, p := range all[i:min(i+40, len(all))] {
		if p.firstSpot() < 0 {
			break
		}
		bodies[p.spots[0].party] = true
		c.take(p, 0, len(p.text))
		phones += p.phones()
	}
	if len(bodies) < 2 || phones >= 2 {
		return nil
	}
	return c
}

// firstSpot returns the token of the body that p, as a line of a list, begins
// with; -1 if it is none.
func (p *passage) firstSpot() int {
	if len(p.spots) == 0 || p.level > 0 || len(p.tokens) > 30 || p.role != anywhere {
		return -1
	}
	at := p.spots[0].first
	if cut := strings.IndexAny(p.text, ":\t–("); cut < 0 && len(p.tokens) > 4 || cut > 60 {
		return -1
	}
	if at > 1 || at == 1 && !isDigits(p.tokens[0].Word) || at+1 == len(p.tokens) && len(p.text) > 60 {
		return -1
	}
	return at
}

// items takes the items of a list that follow a label.
func (c *candidate) items(rest []*passage, head *passage) {
	if !strings.HasSuffix(strings.TrimSpace(head.text), ":") && len(c.listed) == 0 {
		return
	}
	for n, p := range rest {
		if n >= 40 || p.level > 0 || !isDash(p.text) {
			return
		}
		c.take(p, 0, len(p.text))
	}
}
