package norsk

import "strings"

// IsPromptVerb reports whether word, in lower case, is an imperative with which forms
// tell what to write: "beskriv", "fyll". Some are other words as well.
func IsPromptVerb(word string) bool { return promptVerbs()[word] || loosePromptVerbs()[word] }

var (
	promptVerbs = wordSet(`beskriv skildre skildr skildra fyll klikk velg list oppgi oppgje angi angje nevn nemn spesifiser`)
	// loosePromptVerbs need a word behind them that asks for something.
	loosePromptVerbs = wordSet(`skriv sett set vel trykk forklar før kryss noter legg ta gjer gjør redegjør oppsummer`)

	// particles stand between such a verb and what it asks for.
	particles = wordSet(`inn opp ned av med greie rede for`)

	// asked are the words for what a form wants to know.
	asked = wordSet(`her navn namn navnet namnet hvem kven hva kva hvilke hvilken hvordan korleis hvor kvar når om dato datoen
		kontaktperson kontaktpersonen telefon kort tekst alle eventuelle eventuelt under på element dersom hvis årsak årsaken kryss`)

	writing = wordSet(`fyller fyll skriver skriv fører lister listar noterer noterar beskriver skildrar oppgir oppgjev setter legger krysser
		kryssar nevner nemner`)
	toWrite = wordSet(`fylle skrive føre liste notere beskrive skildre oppgi oppgje nevne nemne krysse gi gje`)
	reader  = wordSet(`du dere dykk`)
	shall   = wordSet(`skal kan bør må`)
)

// AsksToWrite reports whether tokens, which begin a line, a sentence or a bracket,
// tell whoever fills in a form what to write there: "Skriv inn hvem …", "Her fører du
// opp …". It does not take a letter for an order, "Skriv fra PPT", nor a clause with
// "før" or "vel".
func AsksToWrite(tokens []Token) bool {
	if len(tokens) < 2 {
		return false
	}
	first, second := tokens[0].Word, tokens[1].Word
	switch {
	case promptVerbs()[first]:
		return true
	case loosePromptVerbs()[first]:
		at := 1
		for at < len(tokens) && particles()[tokens[at].Word] {
			at++
		}
		return at < len(tokens) && asked()[tokens[at].Word]
	case first == "her" && writing()[second]:
		return len(tokens) > 2 && (reader()[tokens[2].Word] || second == "skriv" && tokens[2].Word == "de")
	case first == "her" && shall()[second] && len(tokens) > 3 && (reader()[tokens[2].Word] || tokens[2].Word == "de"):
		return toWrite()[tokens[3].Word]
	}
	return false
}

// IsPromptInBrackets reports whether inside, which stands in square brackets in a line,
// holds the place of what is still to be written there: "[navn på kontakt]", "[PPT, BUP
// …]". What somebody has added in brackets is none: "[ringte 3.3.]".
func IsPromptInBrackets(inside string) bool {
	tokens := Tokenize(inside)
	if len(tokens) == 0 {
		return false
	}
	first, last := tokens[0].Word, tokens[len(tokens)-1].Word
	switch {
	case IsPromptVerb(first), last == "her":
		return true
	case strings.HasSuffix(inside, "…") || strings.HasSuffix(inside, "..."):
		return true
	}
	return placeholders()[first] && !strings.ContainsAny(inside, "0123456789")
}

// placeholders begin what holds the place of a name, a day or a text.
var placeholders = wordSet(`navn namn navnet namnet dato datoen telefon tlf kontaktperson kontaktpersonen kontaktinfo tittel stilling
	eventuell eventuelt eventuelle evt ev klasse trinn periode tidsrom tekst`)
