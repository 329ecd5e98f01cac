package doctype

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Pupils tells whom a document is about, just well enough to see that two
// documents are about different pupils. A pupil's name is not kept.
type Pupils struct {
	// Labelled are those whom labels such as "Elev:" name, each once, at most four.
	Labelled []Person `json:"labelled"`
	// Named are the others whose names or initials stand in the text.
	Named []Person `json:"named,omitempty"`
}

// Person is what is kept of a name: its initials, as schools write them
// themselves where no name shall stand, and a mark of the first name.
type Person struct {
	Initials string `json:"initials,omitempty"` // "ES", "E" for a first name alone
	// Mark is a number from 1 to 1024 that the first name has in common with a
	// thousandth of all names: it tells Ada from Ida and says neither. 0 where only
	// initials are known.
	Mark uint16 `json:"mark,omitempty"`
	// Family is the same of the family name, 0 where it is unknown.
	Family uint16     `json:"family,omitempty"`
	At     text.Place `json:"at,omitzero"`
}

// SameName reports whether p and q may be the same person: nothing that is known
// of both differs. "Ada", "Ada B.", "A.B." and "Ada Berg" may be the same.
func (p Person) SameName(q Person) bool {
	if p.Mark != 0 && q.Mark != 0 && p.Mark != q.Mark {
		return false
	}
	if p.Initials == "" || q.Initials == "" {
		return p.Mark != 0 && p.Mark == q.Mark
	}
	a, b := []rune(p.Initials), []rune(q.Initials)
	if a[0] != b[0] {
		return false
	}
	// A middle name may be left out, a family name too.
	return len(a) == 1 || len(b) == 1 || slices.Contains(a[1:], b[len(b)-1]) || slices.Contains(b[1:], a[len(a)-1])
}

// ClearlyOther reports whether p and q, of whom both a first and a family name or
// initial are known, can't be the same person by any name that schools use: a first
// name cut short, the middle name, the family name of the other parent.
func (p Person) ClearlyOther(q Person) bool {
	a, b := []rune(p.Initials), []rune(q.Initials)
	if len(a) < 2 || len(b) < 2 || p.SameName(q) || slices.Contains(a[1:], b[0]) || slices.Contains(b[1:], a[0]) {
		return false
	}
	if p.Family != 0 && q.Family != 0 && !slices.Contains(a[1:len(a)-1], b[len(b)-1]) && !slices.Contains(b[1:len(b)-1], a[len(a)-1]) {
		return p.Family != q.Family
	}
	return !slices.ContainsFunc(a[1:], func(c rune) bool { return slices.Contains(b[1:], c) })
}

const (
	mostLabelled = 4
	mostNamed    = 400
	besideLines  = 3 // between a name and what shows that it is a pupil's
)

// pupils collects whom a document is about.
type pupils struct {
	labelled []Person
	initials map[string]bool
	name     Person // behind a label that need not be a pupil's
	nameLine int    // the line of name
	formLine int    // the last line that shows that the form is about a pupil
	pending  bool   // a pupil's label ended the line before
	miljo    bool   // … or words that lead to the pupil whom the text is about
	line     int
}

// pupilNames are the labels that a pupil's name stands behind, and nobody else's.
var pupilNames = wordsOf(`elev|eleven|elevens navn|eleven sitt namn|navnet på eleven|gjelder elev|gjelder eleven|gjeld elev|gjeld eleven|
	navn på elev|namn på elev|navn på eleven|namn på eleven|navn elev|namn elev|elevnavn|elevnamn|elevens initialer|elevens initialar|
	initialer|initialar|barnets navn|barnet sitt namn|navn på barnet|namn på barnet|elev initialer|elev navn|elev namn`)

// anyNames are the labels that somebody else's name or a matter can stand behind.
var anyNames = wordsOf(`gjelder|gjeld|navn|namn|saken gjelder|saka gjeld`)

// formWords are the labels beside a name that show that it is a pupil's.
var formWords = wordsOf(`klasse|trinn|klassetrinn|klasse trinn|født|fødd|fødselsdato|fødselsdag|kontaktlærer|kontaktlærar|foresatte|føresette|gruppe`)

func wordsOf(list string) map[string]bool {
	set := map[string]bool{}
	for s := range strings.SplitSeq(list, "|") {
		set[strings.TrimSpace(s)] = true
	}
	return set
}

// take takes in a line.
func (p *pupils) take(at text.Place, line *text.Line, tokens []norsk.Token) {
	p.line++
	p.takeInitials(line.Text, tokens)
	p.takeSubject(at, line, len(tokens))
	if p.pending {
		p.pending = false
		if who, rest := personIn(line.Text); rest == "" {
			p.add(who, at)
		}
	}
	for label, value := range labelsOf(line) {
		p.label(at, label, value, false)
	}
	if cells := strings.Split(line.Text, "\t"); len(cells) == 2 || len(cells) == 4 {
		for i := 0; i < len(cells); i += 2 {
			if !strings.Contains(cells[i], ":") {
				p.label(at, cells[i], strings.TrimSpace(cells[i+1]), true)
			}
		}
	}
}

// label takes in a label and what stands behind it. bare tells that no colon makes
// it one, so that it may be the head of a column.
func (p *pupils) label(at text.Place, label, value string, bare bool) {
	label = strings.Join(strings.FieldsFunc(strings.ToLower(label), func(c rune) bool { return !unicode.IsLetter(c) }), " ")
	if formWords[label] && value != "" {
		p.formLine = p.line
		if p.name.Initials != "" && p.line-p.nameLine <= besideLines {
			p.add(p.name, p.name.At)
			p.name = Person{}
		}
		return
	}
	switch {
	case pupilNames[label] && value == "" && !bare:
		p.pending = true
	case pupilNames[label]:
		who, _ := personIn(value)
		if full := utf8.RuneCountInString(who.Initials) > 1; full || !bare {
			p.add(who, at)
		}
	case anyNames[label] && hasContent(value):
		who, _ := personIn(value)
		if utf8.RuneCountInString(who.Initials) < 2 {
			return
		}
		who.At = at
		p.name, p.nameLine = who, p.line
		if p.formLine > 0 && p.line-p.formLine <= besideLines {
			p.add(who, at)
			p.name = Person{}
		}
	}
}

func (p *pupils) add(who Person, at text.Place) {
	if who.Initials == "" || len(p.labelled) == mostLabelled {
		return
	}
	who.At = at
	if !slices.ContainsFunc(p.labelled, func(q Person) bool { return q.Initials == who.Initials && q.Mark == who.Mark }) {
		p.labelled = append(p.labelled, who)
	}
}

// facts returns what is kept; nil where no label names a pupil.
func (p *pupils) facts(n *names, titled []string) *Pupils {
	if len(p.labelled) == 0 {
		return nil
	}
	found := &Pupils{Labelled: p.labelled}
	add := func(who Person) {
		own := who.Mark != 0 && slices.ContainsFunc(p.labelled, func(q Person) bool { return q.Mark == who.Mark })
		if !own && len(found.Named) < mostNamed && !slices.Contains(found.Named, who) {
			found.Named = append(found.Named, who)
		}
	}
	for _, word := range slices.Sorted(maps.Keys(n.inside)) {
		add(Person{Initials: firstLetter(word), Mark: markOf(word)})
	}
	for _, s := range slices.Sorted(maps.Keys(p.initials)) {
		add(Person{Initials: s})
	}
	// What begins a sentence has a capital whether or not it is a name, so its first
	// letter says nothing.
	for _, word := range append(slices.Sorted(maps.Keys(n.starts)), titled...) {
		add(Person{Mark: markOf(word)})
	}
	slices.SortFunc(found.Named, func(a, b Person) int {
		return cmp.Or(strings.Compare(a.Initials, b.Initials), cmp.Compare(a.Mark, b.Mark))
	})
	return found
}

func firstLetter(word string) string {
	first, _ := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first))
}

// takeInitials notes the initials in s: "A.B.", "A. B.", "AB".
func (p *pupils) takeInitials(s string, tokens []norsk.Token) {
	if len(p.initials) >= mostNamed {
		return
	}
	for _, t := range tokens {
		word := s[t.Start:t.End]
		if n := utf8.RuneCountInString(word); n > 3 || strings.ToUpper(word) != word || !allLetters(word) {
			continue
		}
		who, _ := personIn(s[t.Start:])
		if utf8.RuneCountInString(who.Initials) < 2 || who.Mark != 0 {
			continue
		}
		if p.initials == nil {
			p.initials = map[string]bool{}
		}
		p.initials[who.Initials] = true
	}
}

func allLetters(s string) bool {
	for _, c := range s {
		if !unicode.IsLetter(c) {
			return false
		}
	}
	return s != ""
}
