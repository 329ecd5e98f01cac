package doctype

import (
	"hash/fnv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// personIn reads the name at the beginning of s: "Ada Berg", "Berg, Ada", "Ada B.",
// "A.B.", "AB". rest is what follows. There is nobody in it where s begins with
// something else, names several, or hides who it is ("N.N.").
func personIn(s string) (who Person, rest string) {
	var given []string
	rest = inSmallLetters(strings.TrimSpace(s))
	reversed := false
	for len(given) < mostNameParts {
		word, after := nextPart(rest)
		if !namePart(word) || !initialPart(word) && notNames[strings.ToLower(strings.Trim(word, ".,"))] {
			break
		}
		given = append(given, initialsOf(word)...)
		rest = after
		if strings.HasSuffix(word, ",") {
			// "Berg, Ada", but not "Ada, Ida": one name before the comma, and only one after.
			next, more := nextPart(rest)
			if len(given) == 1 && !initialPart(word) && namePart(next) && !strings.HasSuffix(next, ",") && !several(more) {
				reversed = true
				continue
			}
			break
		}
	}
	if len(given) == 0 || several(rest) || school(rest) {
		return Person{}, s
	}
	if reversed && len(given) > 1 {
		given = append(given[1:], given[0])
	}
	for _, part := range given {
		who.Initials += firstLetter(part)
	}
	if hidden(who.Initials) || utf8.RuneCountInString(given[0]) == 1 && len(given) == 1 {
		return Person{}, s // "N.N.", "Elev A"
	}
	if utf8.RuneCountInString(given[0]) > 1 {
		who.Mark = markOf(given[0])
	}
	if last := given[len(given)-1]; len(given) > 1 && utf8.RuneCountInString(last) > 1 {
		who.Family = markOf(last)
	}
	return who, rest
}

const mostNameParts = 5

// longestName is more than mostNameParts parts of a name have together, in bytes.
const longestName = 200

// inSmallLetters returns s, if it is a name in capitals, as names are written.
func inSmallLetters(s string) string {
	if len(s) > longestName {
		return s
	}
	words := strings.Fields(s)
	if len(words) < 2 || len(words) > mostNameParts || strings.ToUpper(s) != s {
		return s
	}
	for i, w := range words {
		if utf8.RuneCountInString(w) < 3 || !allLetters(w) {
			return s
		}
		words[i] = firstLetter(w) + strings.ToLower(w)[len(firstLetter(w)):]
	}
	return strings.Join(words, " ")
}

// nextPart splits off the first word of s.
func nextPart(s string) (word, rest string) {
	at := strings.IndexAny(s, " \t")
	if at < 0 {
		return s, ""
	}
	return s[:at], strings.TrimLeft(s[at:], " ")
}

// initialsOf returns the names that a word is: itself, the letters of "A.B.", those
// of "AB", those of "Anne-Marie" as one.
func initialsOf(word string) []string {
	word = strings.TrimRight(word, ",")
	if strings.Contains(strings.TrimSuffix(word, "."), ".") {
		return strings.FieldsFunc(word, func(c rune) bool { return c == '.' })
	}
	word = strings.TrimSuffix(word, ".")
	if initialPart(word) {
		return strings.Split(word, "")
	}
	return []string{word}
}

// initialPart reports whether word is initials and no name: "A.", "A.B.", "AB".
func initialPart(word string) bool {
	letters := 0
	for _, c := range word {
		switch {
		case unicode.IsUpper(c):
			letters++
		case c != '.' && c != ',':
			return false
		}
	}
	return letters > 0 && (letters <= 3 || strings.Count(word, ".") >= letters-1)
}

// namePart reports whether word is written like a part of a name.
func namePart(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	if !unicode.IsUpper(first) || strings.HasSuffix(word, ":") {
		return false
	}
	if initialPart(word) {
		return !abbreviations[strings.Trim(word, ".,")]
	}
	for _, c := range strings.TrimRight(word, ".,") {
		if !unicode.IsLetter(c) && c != '-' && c != '\'' && c != '’' {
			return false
		}
	}
	// "Ada." ends a sentence or a cell; "Ada" is as likely.
	return true
}

// several reports whether rest goes on with another name: "og Ida", "/ Ida".
func several(rest string) bool {
	word, after := nextPart(strings.TrimLeft(rest, " ,"))
	switch strings.ToLower(word) {
	case "og", "&", "+", "/", "samt", "m.fl.", "mfl":
		return true
	}
	next, _ := nextPart(after)
	return strings.HasPrefix(rest, "/") || strings.HasSuffix(word, ",") && namePart(next) && namePart(word)
}

// school reports whether rest makes a name that of a place: "Nordre Bygd skole".
func school(rest string) bool {
	word, _ := nextPart(strings.TrimLeft(rest, " ,"))
	return schools[strings.ToLower(strings.Trim(word, ".,"))]
}

// markOf returns the mark of a first name. Its genitive has the same one.
func markOf(name string) uint16 {
	name = strings.TrimRight(strings.ToLower(name), "'’.")
	if len(name) > 2 {
		name = strings.TrimRight(strings.TrimSuffix(name, "s"), "'’")
	}
	h := fnv.New32a()
	h.Write([]byte(name)) // never fails
	sum := h.Sum32()
	return uint16((sum^sum>>10^sum>>20)%1024) + 1
}

// hidden reports whether initials stand for anybody: N or X over and over, or the
// X and Y of arithmetic.
func hidden(initials string) bool {
	return initials == "XY" || len(initials) > 1 && (strings.Trim(initials, "N") == "" || strings.Trim(initials, "X") == "")
}

// abbreviations are words in capitals that are no initials.
var abbreviations = wordsOf(`PPT|BUP|NAV|IOP|SFO|VGS|IKT|SMT|HAB|OT|SLT|FAU|SU|KL|UT|OBS|PDF|NRK|TV|PC|IT|OK|SMS|DVD|OL|EU|FN|USA|GDPR|AS|KRO|NTE|UDIR|GSI|RLE|KRLE`)

// notNames are words that begin a value with a capital and name nobody.
var notNames = wordsOf(`ja|nei|se|sjå|gutt|gut|jente|guten|gutten|jenta|ukjent|ukjend|anonym|anonymisert|anonymt|alle|ingen|hele|heile|klassen|klasse|klassetrinn|trinn|
	elev|eleven|elever|elevar|elevene|elevane|gruppe|gruppa|flere|fleire|navn|namn|initialer|initialar|dato|født|fødd|fødselsdato|kontaktlærer|kontaktlærar|rektor|lærer|lærar|
	skole|skule|skolen|skulen|tiltak|hendelse|hending|kommentar|den|det|dette|denne|en|ei|et|eit|ikke|ikkje|har|er|vi|eg|jeg|han|hun|ho|oppfølging|skolemiljø|skulemiljø|skolemiljøsak|
	skulemiljøsak|bekymring|mobbing|aktivitetsplan|møte|samtale|referat|sak|saken|saka|svar|varsel|klage|innhenting|foresatte|føresette|mor|far|underskrift|signatur|adresse|telefon|
	vedtak|fravær|fråvær|statsforvalteren|statsforvaltaren|kommune|kommunen|versjon|side|hva|kva|hvem|kven|når|hvor|kor|beskrivelse|skildring`)
