package norsk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences counts what the sentences of a text are made of. A rule says what all
// shall do; a report says what somebody did: the counts keep the two apart.
type Sentences struct {
	Total   int
	Past    int // tell what happened
	Rules   int // tell what many shall do: a modal verb, and a plural or generic subject
	Modal   int // tell what shall be done, whoever does it
	Generic int // speak of all, without a word of what happened
	Orders  int // begin with an imperative
	Person  int // speak of one person: mor, far, jeg, han …
	Named   int // hold what looks like a person's name or initials
}

// Add counts the sentences of the line s, whose tokens are tokens. A line that
// ends without a full stop ends a sentence too.
func (c *Sentences) Add(s string, tokens []Token) {
	var now sentence
	for i, t := range tokens {
		now.add(s, tokens, i)
		until := len(s)
		if i+1 < len(tokens) {
			until = tokens[i+1].Start
		}
		between := s[t.End:until]
		if until < len(s) && !endsSentence(between) {
			continue
		}
		if !strings.Contains(between, "?") { // a question tells nothing
			c.count(now)
		}
		now = sentence{}
	}
}

func (c *Sentences) count(s sentence) {
	if s.words < 3 {
		return
	}
	c.Total++
	happened := s.past && !s.modal
	if happened {
		c.Past++
	}
	if s.modal {
		c.Modal++
	}
	if s.generic && !happened {
		c.Generic++
		if s.modal {
			c.Rules++
		}
	}
	if s.order {
		c.Orders++
	}
	if s.person {
		c.Person++
	}
	if s.name {
		c.Named++
	}
}

// sentence is what one sentence has been found to hold.
type sentence struct {
	words                                     int
	past, modal, generic, person, name, order bool
}

func (s *sentence) add(line string, tokens []Token, i int) {
	word := tokens[i].Word
	s.name = s.name || IsName(line, tokens, i)
	s.order = s.order || s.words == 0 && imperatives()[word]
	s.words++
	switch FormOf(word) {
	case Past:
		s.past = true
	case Modal:
		s.modal = true
	}
	if perfectAuxiliaries()[word] {
		// "har fortalt", "har ikke fortalt"; but not "har barnet"
		j := i + 1
		for j < len(tokens) && j < i+3 && perfectAdverbs()[tokens[j].Word] {
			j++
		}
		s.past = s.past || j < len(tokens) && IsParticiple(tokens[j].Word)
	}
	s.generic = s.generic || genericWords()[word]
	s.person = s.person || personWords()[word]
}

// IsName reports whether the word at tokens[i], inside a sentence, is written like
// a person's name. Names of schools and offices are none.
func IsName(line string, tokens []Token, i int) bool {
	t := tokens[i]
	if i == 0 || endsSentence(line[tokens[i-1].End:t.Start]) {
		return false
	}
	first, size := utf8.DecodeRuneInString(line[t.Start:t.End])
	if !unicode.IsUpper(first) || namesOfThings()[t.Word] {
		return false
	}
	if second, _ := utf8.DecodeRuneInString(line[t.Start+size : t.End]); unicode.IsUpper(second) {
		return false // an abbreviation
	}
	if tokens[i-1].Word == "i" || tokens[i-1].Word == "ved" {
		return false // a place
	}
	if i+1 < len(tokens) {
		switch tokens[i+1].Word {
		case "skole", "skule", "kommune", "fylkeskommune", "ungdomsskole", "ungdomsskule", "barneskole", "barneskule", "vidaregåande", "videregående":
			return false
		}
	}
	return true
}

// namesOfThings are words that are often written with a capital letter and name
// nobody.
var namesOfThings = wordSet(`statsforvalteren statsforvaltaren fylkesmannen utdanningsdirektoratet stortinget elevundersøkelsen
	elevundersøkinga opplæringsloven opplæringslova barnekonvensjonen forvaltningsloven forvaltningslova rektor skolen skulen
	kommunen norge noreg olweus zippy mobbeombudet barneombudet barnevernet politiet innlandet vestland agder rogaland trøndelag
	nordland troms finnmark østfold akershus oslo buskerud vestfold telemark møre romsdal visma spekter innblikk`)

// endsSentence reports whether between, the signs between two words, holds the
// end of a sentence or of a table cell.
func endsSentence(between string) bool {
	for i := range len(between) {
		switch between[i] {
		case '\t':
			return true
		case '.', '!', '?', ':', ';':
			if i+1 < len(between) && between[i+1] == ' ' {
				return true
			}
		}
	}
	return false
}

var (
	perfectAuxiliaries = wordSet(`har`)
	perfectAdverbs     = wordSet(`ikke ikkje nå no også òg aldri alltid allerede allereie tidligere tidlegare blitt flere fleire ofte vi dei de`)
)

// genericWords are the subjects of rules. "Eleven" is none of them and no mark of
// a single case either: rules say "eleven skal høres".
var genericWords = wordSet(`alle elever elevar elevene elevane ansatte tilsette tilsett ansatt personalet personale
	skolen skulen skolene skulane lærere lærarar lærerne lærarane voksne vaksne kontaktlærer kontaktlærar rektor
	foresatte føresette foreldre foreldra ledelsen leiinga enhver einkvar noen nokon den man ein kommunen
	kommunene kommunane barn unge medarbeidere medarbeidarar klassen klassene inspeksjon`)

var imperatives = wordSet(`skriv velg vel spør sett lag snakk informer varsle husk hugs bruk les følg følgj sørg unngå beskriv
	evaluer meld dokumenter kontakt sjekk innkall registrer vurder pass sikre ta gi gje ring ver vær`)

var personWords = wordSet(`mor far mamma pappa jeg eg meg han hun ho ham henne sønnen datteren dottera sonen gutten guten
	jenta gutter jenter gutane jentene mora faren bestemor stefar stemor`)
