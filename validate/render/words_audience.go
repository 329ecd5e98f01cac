package render

// The words that an office is told in the place of those for a school; see word.
const (
	aTodo = sinceWords + iota
	aVerdictWeak
	aVerdictGaps
	aVerdictGapsAndWeak
	aNextGaps
	aNextWeak
	aNextComplete
	aRequest
	aTask
	aNothingToDo
	aLetter
	aCopy
	aCopied
	aPrint
	aSchoolAdvice
	audienceWords // the number behind the last
)

var audienceTexts = map[word]phrase{
	aTodo: {"Dette mangler eller bør ses på", "Dette manglar eller bør sjåast på", "What is missing or should be looked at"},
	// %d: as in the words for the school
	aVerdictWeak:        {"Mappen kan leses i dag, men %d av %d punkter bør ses på.", "Mappa kan lesast i dag, men %d av %d punkt bør sjåast på.", "The folder can be read today, but %d of %d points should be looked at."},
	aVerdictGaps:        {"Mappen har mangler: %d av %d punkter er ikke i orden.", "Mappa har manglar: %d av %d punkt er ikkje i orden.", "The folder has gaps: %d of %d points are not in order."},
	aVerdictGapsAndWeak: {"Mappen har mangler: %d av %d punkter er ikke i orden, og %d bør ses på.", "Mappa har manglar: %d av %d punkt er ikkje i orden, og %d bør sjåast på.", "The folder has gaps: %d of %d points are not in order, and %d should be looked at."},
	aNextGaps:           {"Neste steg: se over manglene. Stemmer de, kan forslaget til tekst brukes i et brev til skolen.", "Neste steg: sjå over manglane. Stemmer dei, kan framlegget til tekst brukast i eit brev til skulen.", "Next: look over the gaps. If they are right, the suggested text can go into a letter to the school."},
	aNextWeak:           {"Neste steg: se over punktene under. Er de gode nok, kan saken leses som den er.", "Neste steg: sjå over punkta under. Er dei gode nok, kan saka lesast som ho er.", "Next: look over the points below. If they will do, the case can be read as it is."},
	aNextComplete:       {"Neste steg: saken kan leses som den er.", "Neste steg: saka kan lesast som ho er.", "Next: the case can be read as it is."},
	aRequest:            {"Dette kan dere gjøre", "Dette kan de gjere", "What you can do"},
	aTask:               {"Se nr. %d i listen", "Sjå nr. %d i lista", "See no. %d of the list"},
	aNothingToDo:        {"Vi fant ingenting som må hentes inn fra skolen.", "Vi fann ingenting som må hentast inn frå skulen.", "Nothing was found that the school needs to be asked for."},
	aLetter:             {"Forslag til tekst i et brev til skolen", "Framlegg til tekst i eit brev til skulen", "Suggested text for a letter to the school"},
	aCopy:               {"Kopier teksten", "Kopier teksten", "Copy the text"},
	aCopied:             {"Teksten er kopiert.", "Teksten er kopiert.", "The text has been copied."},
	aPrint:              {"Skriv ut bare teksten", "Skriv ut berre teksten", "Print the text only"},
	// %s: what a rule of the profile advises the school to do
	aSchoolAdvice: {"Rådet til skolen: %s", "Rådet til skulen: %s", "The advice to the school: %s"},
}

// officeWords are the words for an office by those for a school.
var officeWords = map[word]word{
	wTodo: aTodo, wVerdictWeak: aVerdictWeak, wVerdictGaps: aVerdictGaps, wVerdictGapsAndWeak: aVerdictGapsAndWeak,
	wNextGaps: aNextGaps, wNextWeak: aNextWeak, wNextComplete: aNextComplete, wHowToMend: aRequest,
	hTask: aTask, hNothingToDo: aNothingToDo, hAsList: aLetter, hCopy: aCopy, hCopied: aCopied, hPrintList: aPrint,
}
