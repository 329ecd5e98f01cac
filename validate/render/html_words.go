package render

// The words that only the HTML report needs; see word.
const (
	hSkip = words + iota
	hContents
	hPoints
	hAskedFor
	hTask
	hNothingToDo
	hAboutRule
	hAsList
	hCopy
	hCopied
	hPrintList
	hBasis

	hTimeline
	hTimelineIntro
	hTimelineHint
	hTimelineSpan
	hTimelineNone
	hManyDocuments
	hSilence
	hSilenceShort
	hAxisBreak
	hArrowHint
	hSureMark
	hNameMark
	hUndatedMark
	hSpanMark

	hDateStands
	hPages
	hReadAs
	hAsText
	hAsOCR
	hNotRead
	hPartlyRead
	hInDocument
	hInList
	hInProperties
	hNotFound
	hSortHint
	hMoreOf

	hNobody
	hSkippedIntro
	hJudged
	hReadCounts
	hOCREngine
	hRenderer
	hProfile
	hMoreAsked
	hStruck

	htmlWords // the number behind the last
)

// htmlTexts holds them.
var htmlTexts = map[word]phrase{
	hSkip:     {"Hopp til innholdet", "Hopp til innhaldet", "Skip to the content"},
	hContents: {"På denne siden", "På denne sida", "On this page"},
	hPoints:   {"Punktene i brevet", "Punkta i brevet", "The points of the letter"},
	hAskedFor: {"Dette ber brevet om", "Dette ber brevet om", "What the letter asks for"},
	// %d: the number in the list of what to do
	hTask:        {"Se oppgave %d", "Sjå oppgåve %d", "See task %d"},
	hNothingToDo: {"Vi fant ingenting som må rettes.", "Vi fann ingenting som må rettast.", "Nothing was found that needs mending."},

	hAboutRule: {"Mer om regelen", "Meir om regelen", "More about the rule"},
	hAsList:    {"Listen som ren tekst, til e-post eller oppgaver", "Lista som rein tekst, til e-post eller oppgåver", "The list as plain text, for an e-mail or your tasks"},
	hCopy:      {"Kopier listen", "Kopier lista", "Copy the list"},
	hCopied:    {"Listen er kopiert.", "Lista er kopiert.", "The list has been copied."},
	hPrintList: {"Skriv ut bare listen", "Skriv ut berre lista", "Print the list only"},
	hBasis:     {"Hvorfor vi mener det:", "Kvifor vi meiner det:", "Why we think so:"},

	hTimeline:      {"Tidslinje", "Tidslinje", "Timeline"},
	hTimelineIntro: {"Dokumentene etter når de er laget. Det samme står som tekst i tabellen under.", "Dokumenta etter når dei er laga. Det same står som tekst i tabellen under.", "The documents by when they were made. The table below says the same in words."},
	hTimelineHint:  {"Pek på et merke for å se fil og dato.", "Peik på eit merke for å sjå fil og dato.", "Point at a mark to see file and date."},
	// %s: the first and the last date
	hTimelineSpan:  {"Tidslinje fra %s til %s", "Tidslinje frå %s til %s", "Timeline from %s to %s"},
	hTimelineNone:  {"Ingen av dokumentene har en dato, så det er ingenting å tegne.", "Ingen av dokumenta har ein dato, så det er ingenting å teikne.", "None of the documents has a date, so there is nothing to draw."},
	hManyDocuments: {"%d dokumenter", "%d dokument", "%d documents"},
	// %s: first and last day of the silence; %d: its days
	hSilence:      {"%s–%s: %d dager uten dokumenter fra saken", "%s–%s: %d dagar utan dokument frå saka", "%s–%s: %d days without a document of the case"},
	hSilenceShort: {"%d dager", "%d dagar", "%d days"},
	// %s: the last date before the break and the first behind it
	hAxisBreak:   {"Tidsaksen er brutt: den hopper fra %s til %s", "Tidsaksen er broten: han hoppar frå %s til %s", "The axis is broken: it jumps from %s to %s"},
	hArrowHint:   {"Pek på et merke, eller bruk piltastene, for å se fil og dato.", "Peik på eit merke, eller bruk piltastane, for å sjå fil og dato.", "Point at a mark, or use the arrow keys, to see file and date."},
	hSureMark:    {"datert i dokumentet eller i en liste", "datert i dokumentet eller i ei liste", "dated in the document or in a list"},
	hNameMark:    {"dato bare i filnavnet", "dato berre i filnamnet", "date in the file name only"},
	hUndatedMark: {"uten dato", "utan dato", "undated"},
	hSpanMark:    {"ført eller revidert over tid", "ført eller revidert over tid", "kept or revised over time"},

	hDateStands:   {"Hvor datoen står", "Kvar datoen står", "Where the date stands"},
	hPages:        {"Sider", "Sider", "Pages"},
	hReadAs:       {"Lest som", "Lese som", "Read as"},
	hAsText:       {"tekst", "tekst", "text"},
	hAsOCR:        {"bilde (OCR)", "bilete (OCR)", "picture (OCR)"},
	hNotRead:      {"ikke lest", "ikkje lese", "not read"},
	hPartlyRead:   {"delvis lest", "delvis lese", "partly read"},
	hInDocument:   {"i dokumentet", "i dokumentet", "in the document"},
	hInList:       {"i listen", "i lista", "in the list"},
	hInProperties: {"bare i filens egenskaper", "berre i eigenskapane til fila", "only in the file's properties"},
	hNotFound:     {"ikke funnet", "ikkje funne", "not found"},
	hSortHint:     {"Velg en overskrift for å sortere tabellen.", "Vel ei overskrift for å sortere tabellen.", "Choose a heading to sort the table."},
	hMoreOf:       {"Vis %d til", "Vis %d til", "Show %d more"},

	hNobody:       {"Ingen.", "Ingen.", "None."},
	hSkippedIntro: {"Disse filene er ikke dokumenter i saken. Bak hver av dem står hva den er.", "Desse filene er ikkje dokument i saka. Bak kvar av dei står kva ho er.", "These files are no documents of the case. Behind each stands what it is."},
	hJudged:       {"Slik er dette vurdert", "Slik er dette vurdert", "How this was judged"},
	// %d: as text, by OCR, not at all
	hReadCounts: {"Dokumenter lest som tekst: %d. Lest som bilde (OCR): %d. Ikke lest: %d.", "Dokument lesne som tekst: %d. Lesne som bilete (OCR): %d. Ikkje lesne: %d.", "Documents read as text: %d. Read as pictures (OCR): %d. Not read: %d."},
	hOCREngine:  {"Tekstgjenkjenning (OCR): %s %s, språk %s.", "Tekstattkjenning (OCR): %s %s, språk %s.", "Text recognition (OCR): %s %s, language %s."},
	hRenderer:   {"Sider tegnet for tekstgjenkjenningen: %s %s.", "Sider teikna for tekstattkjenninga: %s %s.", "Pages drawn for text recognition: %s %s."},
	hMoreAsked:  {"Hva som holder og ikke, med eksempel", "Kva som held og ikkje, med døme", "What satisfies it and what does not, with an example"},
	hStruck:     {"Regler som slo ut", "Reglar som slo ut", "Rules that struck"},
	hProfile:    {"Profil: %s (%s).", "Profil: %s (%s).", "Profile: %s (%s)."},
}

// wordNames are the words that the page's template asks for by name.
var wordNames = map[string]word{
	"skip": hSkip, "contents": hContents, "points": hPoints, "askedFor": hAskedFor,
	"todo": wTodo, "nothingToDo": hNothingToDo, "aboutRule": hAboutRule, "basis": hBasis,
	"asList": hAsList, "copy": hCopy, "copied": hCopied, "printList": hPrintList, "goodToKnow": wGoodToKnow,
	"timeline": hTimeline, "timelineIntro": hTimelineIntro, "timelineHint": hTimelineHint, "timelineNone": hTimelineNone, "arrowHint": hArrowHint,
	"sureMark": hSureMark, "nameMark": hNameMark, "undatedMark": hUndatedMark, "spanMark": hSpanMark,
	"documents": wDocuments, "file": wFile, "kind": wKind, "date": wDate, "dateStands": hDateStands,
	"pages": hPages, "readAs": hReadAs, "sortHint": hSortHint,
	"bodies": wBodies, "noBodies": wNoBodies, "nobody": hNobody,
	"skipped": wSkippedHow, "skippedIntro": hSkippedIntro,
	"judged": hJudged, "why": wWhy, "moreAsked": hMoreAsked, "struck": hStruck, "wholeFolder": wWholeFolder,
	"helpOnly": wHelpOnly, "nothingSent": wNothingSent,
}

// shortMonths stand below the timeline, where there is little room.
var shortMonths = [langs][12]string{
	nb: {"jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."},
	nn: {"jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."},
	en: {"Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"},
}
