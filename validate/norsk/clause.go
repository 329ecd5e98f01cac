package norsk

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clause is a run of tokens that hangs on one finite verb, so that a negation or
// a modal verb in it reaches all of it and nothing beyond. Where a text has no
// verbs (a list, a heading), a whole sentence or table cell is one clause.
type Clause struct {
	First, End int // tokens, half open
	Sentence   int // number of the sentence (or cell) in the text
}

// seam is how strongly two neighbouring words are kept apart.
type seam uint8

const (
	none     seam = iota
	soft          // a comma, "og", "som": parts clauses if there is a verb on either side
	hard          // "men", a semicolon: always parts clauses
	fullStop      // ends the sentence or the cell
)

// Clauses splits s, whose tokens are tokens, into clauses in the order of the
// text. Every token is in exactly one of them.
func Clauses(s string, tokens []Token) []Clause {
	var clauses []Clause
	sentence := 0
	verb := false // in the last clause
	for first, before := 0, fullStop; first < len(tokens); {
		// A chunk is what lies between two seams of whatever strength.
		end, after := chunkEnd(s, tokens, first)
		chunkVerb := hasVerb(tokens[first:end])
		if before == soft && !(verb && chunkVerb) {
			clauses[len(clauses)-1].End = end
			verb = verb || chunkVerb
		} else {
			clauses = append(clauses, Clause{First: first, End: end, Sentence: sentence})
			verb = chunkVerb
		}
		if after == fullStop {
			sentence++
		}
		first, before = end, after
	}
	return clauses
}

// chunkEnd returns where the chunk that begins at token first ends, and the seam
// there.
func chunkEnd(s string, tokens []Token, first int) (int, seam) {
	for i := first + 1; i < len(tokens); i++ {
		if at := seamBefore(s, tokens, i); at != none {
			return i, at
		}
	}
	return len(tokens), fullStop
}

// seamBefore returns the seam between tokens i-1 and i.
func seamBefore(s string, tokens []Token, i int) seam {
	prev, next := tokens[i-1], tokens[i]
	between := s[prev.End:next.Start]
	strongest := none
	for k, r := range between {
		strongest = max(strongest, seamOf(r, between[k:], prev, s[next.Start:]))
	}
	if strongest == soft && withinPair(tokens, i) {
		return none // "verken PPT, BUP eller andre"
	}
	if strongest == soft && negationWords()[next.Word] && strings.HasPrefix(between, ",") {
		return hard // "PPT har vært på skolen, ikke BUP"
	}
	switch {
	case strongest >= hard:
	case hardWords()[next.Word]:
		return hard
	case next.Word == "for" && i+1 < len(tokens) && tokens[i+1].Word == "å":
		return max(strongest, soft)
	case next.Word == "så" && i+1 < len(tokens) && degrees()[tokens[i+1].Word]:
	case softWords()[next.Word]:
		return max(strongest, soft)
	}
	return strongest
}

// pairReach is how many words on either side of a seam a pair such as "verken …
// eller" is looked for.
const pairReach = 12

// withinPair reports whether the seam before token i lies between the two words of
// "verken … eller", which hang on one verb.
func withinPair(tokens []Token, i int) bool {
	for t := i - 1; t >= max(0, i-pairReach); t-- {
		word := tokens[t].Word
		if word == "eller" || finiteVerbs()[word] {
			return false
		}
		if !neither()[word] {
			continue
		}
		for t := i; t < min(len(tokens), i+pairReach); t++ {
			if tokens[t].Word == "eller" {
				return true
			}
			if finiteVerbs()[tokens[t].Word] {
				return false
			}
		}
		return false
	}
	return false
}

// seamOf returns the seam that the sign r makes, which stands after the word prev
// and is followed by rest, and the text that begins with the next word.
func seamOf(r rune, rest string, prev Token, next string) seam {
	switch r {
	case '\t', '•', '·', '|', '☐', '☑', '☒', '\n':
		return fullStop
	case '!', '?':
		return fullStop
	case ';':
		return hard
	case ',', '(', ')', '[', ']':
		return soft
	case '–', '—', '-':
		if strings.HasPrefix(rest[utf8.RuneLen(r):], " ") {
			return soft
		}
	case '.':
		if !strings.ContainsAny(rest, " \"»”)") || abbreviations()[prev.Word] || utf8.RuneCountInString(prev.Word) == 1 && !isNumber(prev.Word) {
			return none
		}
		if prev.Start == 0 && isNumber(prev.Word) {
			return none // "4. Eksterne instanser"
		}
		first, _ := utf8.DecodeRuneInString(next)
		if unicode.IsUpper(first) || unicode.IsDigit(first) && !isNumber(prev.Word) {
			return fullStop
		}
	}
	return none
}

func isNumber(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) < 0
}

func hasVerb(tokens []Token) bool {
	for i, t := range tokens {
		if finiteVerbs()[t.Word] || FormOf(t.Word) != NoVerb {
			return true
		}
		if t.Word == "å" && i > 0 && tokens[i-1].Word == "for" {
			return true // "for å høre …" is a clause of its own
		}
	}
	return false
}

var (
	hardWords = wordSet(`men mens medan`)
	softWords = wordSet(`og som at før innan ettersom fordi siden sidan når dersom hvis viss der hvor kor om så samt da då derfor difor`)

	degrees = wordSet(`langt lenge lenger mye mykje mange godt vidt få`) // "så langt" begins no clause

	neither = wordSet(`verken hverken korkje`)

	negationWords = wordSet(`ikke ikkje`)

	abbreviations = wordSet(`kl eks bl evt ev ca nr jf mv m osv tlf pga dvs st ref vedr mvh inkl ekskl pkt hhv avd
		dr adm obs evnt jfr`)

	// finiteVerbs are finite forms beside those that FormOf knows. The passives in -s
	// and -ast stand for what is to be done.
	finiteVerbs = wordSet(`er har blir vert kan vil må skal bør får går kommer kjem tar tek sier seier gir gjev ser står
		stand ligger ligg forteller fortel mener meiner tror trur vet veit ønsker ønskjer vurderer foreslår føreslår anbefaler
		tilrår opplyser melder sender ringer snakker snakkar deltar deltek møter møtes følger følgjer jobber jobbar arbeider
		arbeidar samarbeider kontakter kontaktar henviser tilviser viser utreder observerer veileder rettleier bistår støtter
		støttar trenger treng trengs trengst planlegger planlegg avventer ventar venter skjer viderefører tilbyr tilbyd finnes
		finst gjelder gjeld krever krev involverer koble kobler koplar kontaktes kontaktast vurderes vurderast kobles koplast
		henvises tilvisast tilvises meldes meldast involveres involverast innkalles inviteres drøftes drøftast følges følgjast
		evalueres evaluerast avklares avklarast søkes gjennomføres gjennomførast utredes fortsetter fortset held holder
		opplever sliter slit kontaktet kontakta henvist tilvist koblet kopla meldt vurdert avtalt sendt bedt
		skriver skriv svarer svarar ringer spør ber planlagt deltatt delteke drøftet drøfta involvert`)
)
