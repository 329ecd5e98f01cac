package parties

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// box is a box of a form: where it stands in the text, and whether it is ticked.
type box struct {
	start, end int // bytes
	ticked     bool
}

// boxSigns are the signs that stand for boxes.
var boxSigns = []struct {
	sign   string
	ticked bool
}{{"☐", false}, {"☑", true}, {"☒", true}, {"[ ]", false}, {"[]", false}, {"[x]", true}, {"[X]", true}}

// findBoxes fills in the boxes of p.
func (p *passage) findBoxes() {
	if !strings.ContainsAny(p.text, "☐☑☒[") {
		return
	}
	for at := range p.text {
		for _, b := range boxSigns {
			if strings.HasPrefix(p.text[at:], b.sign) {
				p.boxes = append(p.boxes, box{at, at + len(b.sign), b.ticked})
				break
			}
		}
	}
}

// boxesWithin returns the boxes that begin between two bytes of p.
func (p *passage) boxesWithin(from, to int) []box {
	first := sort.Search(len(p.boxes), func(i int) bool { return p.boxes[i].start >= from })
	end := sort.Search(len(p.boxes), func(i int) bool { return p.boxes[i].start >= to })
	return p.boxes[first:max(first, end)]
}

// boxOf returns the box that belongs to the name s; ok is false if none does. Boxes
// stand behind what they belong to where nothing follows the last of them.
func (p *passage) boxOf(s spot) (b box, ok bool) {
	const near = 80 // bytes
	if len(p.boxes) == 0 {
		return box{}, false
	}
	start, end := p.tokens[s.first].Start, p.tokens[s.last].End
	if p.tokens[len(p.tokens)-1].End <= p.boxes[len(p.boxes)-1].end {
		if behind := p.boxesWithin(end, end+near); len(behind) > 0 {
			return behind[0], true
		}
		return box{}, false
	}
	if before := p.boxesWithin(start-near, start); len(before) > 0 {
		return before[len(before)-1], true
	}
	return box{}, false
}

// answer is what a form says to a question.
type answer uint8

const (
	unanswered answer = iota
	yes
	no
)

// shortAnswer is the number of words up to which what stands in a field is an answer
// rather than a text.
const shortAnswer = 3

// answerTo returns what a form answers to the name of spot n: "Er PPT koblet på?
// ☒ Ja ☐ Nei", "Meldt barnevernet: nei". The answer stands before the next name.
func (p *passage) answerTo(n int) answer {
	const near = 120 // bytes
	from := p.tokens[p.spots[n].last].End
	to := min(len(p.text), from+near)
	for to < len(p.text) && !utf8.RuneStart(p.text[to]) {
		to++
	}
	if n+1 < len(p.spots) && p.tokens[p.spots[n+1].first].Start < to {
		to = p.tokens[p.spots[n+1].first].Start
	}
	if to <= from {
		return unanswered // names that overlap
	}
	return p.answerWithin(from, to)
}

// answerWithin returns the answer that stands between two bytes of p.
func (p *passage) answerWithin(from, to int) answer {
	boxed := false
	for _, b := range p.boxesWithin(from, to) {
		if said := firstAnswer(p.text[min(b.end, to):to]); said != unanswered {
			boxed = true
			if b.ticked {
				return said
			}
		}
	}
	if boxed {
		return unanswered
	}
	part := p.text[from:to]
	if cut := strings.LastIndexAny(strings.TrimRight(part, " \t:?"), ":?\t"); cut >= 0 {
		cells := strings.Split(part[cut+1:], "\t")
		if words := norsk.Tokenize(cells[0]); len(words) > 0 && (len(words) <= shortAnswer || hasDigits(cells[0])) {
			return firstAnswer(cells[0])
		}
	}
	return unanswered
}

// firstAnswer returns the answer that s begins with.
func firstAnswer(s string) answer {
	words := norsk.Tokenize(s[:min(len(s), 40)])
	switch {
	case len(words) == 0:
	case words[0].Word == "ja" || words[0].Word == "jepp":
		return yes
	case words[0].Word == "nei":
		return no
	}
	return unanswered
}

func hasDigits(s string) bool { return strings.ContainsAny(s, "0123456789") }

// isEmptyField reports whether s ends the label of a field that nobody has filled in:
// "Meldt politiet:" above the next label.
func (p *passage) isEmptyField(s spot) bool {
	const longLabel = 6 // words
	if s.last != len(p.tokens)-1 || len(p.tokens) > longLabel || !strings.HasSuffix(p.text, ":") || !p.holdsAny(0, s.first, askedFor) {
		return false
	}
	return p.next == nil || p.next.level > 0 || hasLabel(p.next.text)
}

// askedFor are words of the labels that ask in a form who has been told.
var askedFor = set("meldt", "varslet", "varsla", "kontaktet", "kontakta", "henvist", "tilvist", "anmeldt", "melding", "informert", "orientert", "koblet", "kopla", "involvert")

// isTicked reports whether s has a ticked box in a line that asks who has been drawn
// in: "Hvem er varslet? ☒ Rektor ☒ Barnevern".
func (p *passage) isTicked(s spot) bool {
	b, ok := p.boxOf(s)
	if !ok || !b.ticked {
		return false
	}
	end := 0
	for end < len(p.tokens) && p.tokens[end].End <= p.boxes[0].start && end < longHeading {
		end++
	}
	return p.holdsAny(0, end, engaging) && !p.holdsAny(0, end, couldBe) && !p.holdsAny(0, end, wishes)
}

// engaging are words of a question or label that asks who has a part in the case.
var engaging = set("varslet", "varsla", "koblet", "kobla", "kopla", "kontaktet", "kontakta", "involvert", "involverte", "meldt", "henvist", "tilvist", "anmeldt", "deltok",
	"deltatt", "delteke", "stede", "stades", "tilstede", "orientert", "informert", "inne", "samarbeid", "bistand", "kontakt", "med", "instanser", "instansar", "eksterne")

// rowIsDone reports whether a cell of the row of a plan, other than that of s, says
// that the step has been taken: "Utført 3.3.".
func (p *passage) rowIsDone(s spot) bool {
	const longStatus, longRow = 8, 200 // words
	if len(p.tokens) > longRow {
		return false
	}
	start := 0
	for cell := range strings.SplitSeq(p.text, "\t") {
		end := start + len(cell)
		if p.tokens[s.first].Start >= end || p.tokens[s.last].End <= start {
			if words := norsk.Tokenize(cell); len(words) > 0 && len(words) <= longStatus && doneWords[words[0].Word] {
				return true
			}
		}
		start = end + 1
	}
	return false
}

// doneWords begin a cell that says that a step has been taken.
var doneWords = set("utført", "gjennomført", "gjort", "ferdig", "sendt", "send", "ok", "påbegynt", "startet", "starta", "iverksatt", "iverksett", "pågår", "fullført")

// cellOf returns the number of the cell that token t stands in.
func (p *passage) cellOf(t int) int {
	return strings.Count(p.text[:p.tokens[t].Start], "\t")
}

// isMark reports whether a cell holds nothing but a mark.
func isMark(cell string) bool {
	cell = strings.TrimSpace(cell)
	switch strings.ToLower(cell) {
	case "x", "ja", "☒", "☑", "✓", "✔", "√", "[x]", "v":
		return true
	}
	return false
}

// isNoMark reports whether a cell holds nothing but a sign that means no.
func isNoMark(cell string) bool {
	cell = strings.TrimSpace(cell)
	switch strings.ToLower(cell) {
	case "nei", "-", "–", "—", "☐", "[ ]", "0":
		return true
	}
	return false
}

// formSays returns what the boxes and fields of a form say of spot n.
func (p *passage) formSays(n int) signs {
	s := p.spots[n]
	var made signs
	switch b, ok := p.boxOf(s); {
	case ok && !b.ticked:
		made |= unticked
	case ok && p.isTicked(s):
		made |= ticked
	}
	switch p.answerTo(n) {
	case yes:
		made |= saidYes
	case no:
		made |= saidNo
	}
	if p.isEmptyField(s) {
		made |= unticked
	}
	return made
}
