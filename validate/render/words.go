package render

// lang is a language that a report can be written in, as an index into phrase.
type lang int

const (
	nb lang = iota
	nn
	en
	langs // how many there are
)

// languageOf returns the language with the given code; bokmål for an unknown one.
func languageOf(code string) lang {
	switch code {
	case "nn":
		return nn
	case "en":
		return en
	}
	return nb
}

// phrase is a fixed piece of text in every language.
type phrase [langs]string

// word names a fixed piece of text of the reports. What stands in a Report is in
// the report's language already; these are all the words that are put around it.
type word int

const (
	wFolder word = iota
	wCheckedAgainst
	wAsOf

	wVerdictComplete
	wVerdictWeak
	wVerdictWeakFolder
	wVerdictGaps
	wVerdictGapsAndWeak
	wVerdictEmpty

	wMet
	wWeak
	wGap

	wTodo
	wMorePlaces
	wGoodToKnow

	wDocuments
	wDocumentsMany
	wDocumentsDetail
	wFile
	wKind
	wDate
	wCount
	wUndatedColumn
	wUndated
	wNameOnly
	wFromList
	wFromSchool
	wNotRead
	wUnreadable
	wPage
	wPages
	wSheet
	wSlide
	wLine
	wWeek
	wTypeSure
	wAlso
	wKindBecause
	wCueTitle
	wCueHeading
	wCuePhrase
	wCueField
	wCueStructure
	wCueName
	wCueGrammar
	wCueMetadata
	wDateBecause
	wUpdated
	wReadByOCR
	wSeen
	wWholeTable

	wBodies
	wListed
	wNotListed
	wDrawnIn
	wMentioned
	wOverview
	wNoBodies
	wNoneStated

	wSkipped
	wSkippedHow
	wUsed
	wJunk
	wLink
	wSpecial
	wEmptyFolder
	wContainer
	wTechnical
	wSignature
	wManifest
	wRegister
	wOwnReport
	wOtherwise

	wHelpOnly
	wNothingSent
	wReadStats
	wReadSeconds
	wRuleID
	wExplainPoint
	wNamesVerbose
	wNextGaps
	wNextWeak
	wNextComplete

	wAsks
	wWhy
	wSatisfies
	wLooksLike
	wBefore
	wAfter
	wSource
	wHowToMend
	wWeight
	wBelongsTo
	wItsRules
	wWholeFolder
	wLegend
	wExplainMore
	wErrorMeans
	wWarningMeans
	wNoteMeans
	words // how many there are
)

// texts holds the fixed words. The verbs %d and %s are filled in; the sentence
// says in which order.
var texts = [words]phrase{
	wFolder:         {"Saksmappe: %s", "Saksmappe: %s", "Case folder: %s"},
	wCheckedAgainst: {"Sjekket mot: %s", "Sjekka mot: %s", "Checked against: %s"},
	wAsOf:           {"Dato for sjekken: %s", "Dato for sjekken: %s", "Date of the check: %s"},

	// %d: how many points, of how many
	wVerdictComplete:   {"Mappen ser komplett ut: alle %d punktene er i orden.", "Mappa ser komplett ut: alle %d punkta er i orden.", "The folder looks complete: all %d points are in order."},
	wVerdictWeak:       {"Mappen er nesten klar: %d av %d punkter bør ses på en gang til.", "Mappa er nesten klar: %d av %d punkt bør sjåast på ein gong til.", "The folder is almost ready: %d of %d points should be looked at once more."},
	wVerdictWeakFolder: {"Alle %d punktene er i orden, men noe annet bør ses på.", "Alle %d punkta er i orden, men noko anna bør sjåast på.", "All %d points are in order, but something else should be looked at."},
	wVerdictGaps:       {"Mappen er ikke klar til å sendes: %d av %d punkter har mangler.", "Mappa er ikkje klar til å sendast: %d av %d punkt har manglar.", "The folder is not ready to be sent: %d of %d points have gaps."},
	// %d: gaps, points, weak
	wVerdictGapsAndWeak: {"Mappen er ikke klar til å sendes: %d av %d punkter har mangler, og %d bør ses på.", "Mappa er ikkje klar til å sendast: %d av %d punkt har manglar, og %d bør sjåast på.", "The folder is not ready to be sent: %d of %d points have gaps, and %d should be looked at."},

	wVerdictEmpty: {"Mappen er tom: det er ingen dokumenter å sjekke.", "Mappa er tom: det er ingen dokument å sjekke.", "The folder is empty: there are no documents to check."},

	wMet:  {"i orden", "i orden", "in order"},
	wWeak: {"bør ses på", "bør sjåast på", "look at it"},
	wGap:  {"ikke i orden", "ikkje i orden", "not in order"},

	wTodo:       {"Dette bør dere gjøre", "Dette bør de gjere", "What you should do"},
	wMorePlaces: {"og %d til (se --verbose)", "og %d til (sjå --verbose)", "and %d more (see --verbose)"},
	wGoodToKnow: {"Greit å vite", "Greitt å vite", "Good to know"},

	wDocuments:     {"Dokumentene", "Dokumenta", "The documents"},
	wDocumentsMany: {"Dokumentene (%d), samlet etter type", "Dokumenta (%d), samla etter type", "The documents (%d), by kind"},
	wFile:          {"Fil", "Fil", "File"},
	wKind:          {"Type", "Type", "Kind"},
	wDate:          {"Dato", "Dato", "Date"},
	wCount:         {"Antall", "Tal", "Number"},
	wUndatedColumn: {"Uten dato", "Utan dato", "Undated"},
	wUndated:       {"uten dato", "utan dato", "undated"},
	wNameOnly:      {"bare i filnavnet", "berre i filnamnet", "file name only"},
	wFromList:      {"%s (listen)", "%s (lista)", "%s (the list)"},
	wFromSchool:    {"%s (saksmappe.yaml)", "%s (saksmappe.yaml)", "%s (saksmappe.yaml)"},
	wNotRead:       {"%s er ikke lest: %s", "%s er ikkje lesen: %s", "%s was not read: %s"}, // path, why
	wUnreadable:    {"kan ikke leses", "kan ikkje lesast", "cannot be read"},
	wPage:          {"side\u00a0%s", "side\u00a0%s", "page\u00a0%s"},
	wPages:         {"side\u00a0%s", "side\u00a0%s", "pages\u00a0%s"},
	wSheet:         {"ark\u00a0%s", "ark\u00a0%s", "sheet\u00a0%s"},
	wSlide:         {"lysbilde\u00a0%s", "lysbilete\u00a0%s", "slide\u00a0%s"},
	wLine:          {"linje\u00a0%d", "linje\u00a0%d", "line\u00a0%d"},
	// %d: week, year
	wWeek: {"uke %d, %d", "veke %d, %d", "week %d, %d"},
	// %d: per cent
	wTypeSure:        {"Type: %s (sikkerhet %d %%)", "Type: %s (tryggleik %d %%)", "Kind: %s (certainty %d %%)"},
	wAlso:            {"Inneholder også: %s", "Inneheld også: %s", "Also holds: %s"},
	wDocumentsDetail: {"Dokument for dokument", "Dokument for dokument", "Document by document"},
	wKindBecause:     {"Typen ses av %s", "Typen ser ein av %s", "The kind shows from %s"}, // one of the words below
	wCueTitle:        {"tittelen", "tittelen", "the title"},
	wCueHeading:      {"en overskrift", "ei overskrift", "a heading"},
	wCuePhrase:       {"ordene i teksten", "orda i teksten", "the words of the text"},
	wCueField:        {"et felt", "eit felt", "a field"},
	wCueStructure:    {"oppbygningen", "oppbygginga", "the structure"},
	wCueName:         {"filnavnet", "filnamnet", "the file's name"},
	wCueGrammar:      {"måten det er skrevet på", "måten det er skrive på", "the way it is written"},
	wCueMetadata:     {"filens egenskaper", "eigenskapane til fila", "the file's properties"},
	wDateBecause:     {"Datoen %s står her: %s", "Datoen %s står her: %s", "The date %s stands here: %s"},
	wUpdated:         {"Sist endret: %s", "Sist endra: %s", "Last changed: %s"},
	wReadByOCR:       {"Lest med tekstgjenkjenning (OCR)", "Lese med tekstattkjenning (OCR)", "Read by text recognition (OCR)"},
	wSeen:            {"Står også der: %s", "Står også der: %s", "Also there: %s"},
	wWholeTable:      {"Hele tabellen, fil for fil, kommer med --verbose.", "Heile tabellen, fil for fil, kjem med --verbose.", "The whole table, file by file, comes with --verbose."},

	wBodies:     {"Eksterne instanser", "Eksterne instansar", "External bodies"},
	wListed:     {"I oversikten", "I oversikta", "In the overview"},
	wNotListed:  {"Mangler i oversikten", "Manglar i oversikta", "Missing from it"},
	wDrawnIn:    {"Inne i saken", "Inne i saka", "In the case"},
	wMentioned:  {"Bare nevnt", "Berre nemnt", "Only mentioned"},
	wOverview:   {"Oversikten", "Oversikta", "The overview"},
	wNoBodies:   {"Vi fant ingen eksterne instanser i dokumentene.", "Vi fann ingen eksterne instansar i dokumenta.", "No external body was found in the documents."},
	wNoneStated: {"Det står at ingen er trukket inn: %s", "Det står at ingen er trekte inn: %s", "It says that none was drawn in: %s"},

	wSkipped:     {"Hoppet over: %s.", "Hoppa over: %s.", "Passed over: %s."},
	wSkippedHow:  {"Filer som ikke er dokumenter", "Filer som ikkje er dokument", "Files that are no documents"},
	wUsed:        {"Lest, men ikke selv dokumenter: %s.", "Lesne, men ikkje sjølve dokument: %s.", "Read, but no documents themselves: %s."},
	wJunk:        {"hjelpefiler (%d)", "hjelpefiler (%d)", "auxiliary files (%d)"},
	wLink:        {"snarveier (%d)", "snarvegar (%d)", "links (%d)"},
	wSpecial:     {"spesialfiler (%d)", "spesialfiler (%d)", "special files (%d)"},
	wEmptyFolder: {"tomme mapper (%d)", "tomme mapper (%d)", "empty folders (%d)"},
	wContainer:   {"pakker som er åpnet, innholdet er med over (%d)", "pakkar som er opna, innhaldet er med over (%d)", "containers, opened and shown above (%d)"},
	wSignature:   {"signaturer, ikke kontrollert (%d)", "signaturar, ikkje kontrollerte (%d)", "signatures, not verified (%d)"},
	wTechnical:   {"tekniske deler (%d)", "tekniske delar (%d)", "technical parts (%d)"},
	wManifest:    {"skolens egne opplysninger, saksmappe.yaml (%d)", "skulen sine eigne opplysningar, saksmappe.yaml (%d)", "the school's own information, saksmappe.yaml (%d)"},
	wRegister:    {"sakssystemets dokumentliste, arkivmelding (%d)", "dokumentlista til sakssystemet, arkivmelding (%d)", "the case system's list of documents, arkivmelding (%d)"},
	wOwnReport:   {"tidligere rapporter herfra (%d)", "tidlegare rapportar herifrå (%d)", "earlier reports of this program (%d)"},
	wOtherwise:   {"annet (%d)", "anna (%d)", "other (%d)"},

	wHelpOnly:    {"Dette er en hjelp til å se over mappen. Programmet kan ta feil og vurderer ikke om skolen har oppfylt aktivitetsplikten.", "Dette er ei hjelp til å sjå over mappa. Programmet kan ta feil og vurderer ikkje om skulen har oppfylt aktivitetsplikta.", "This helps you look over the folder. It may be wrong, and it does not judge whether the duty to act was met."},
	wNothingSent: {"Alt er lest på denne maskinen. Ingenting er sendt.", "Alt er lese på denne maskina. Ingenting er sendt.", "Everything was read on this machine. Nothing was sent."},
	// %d: files, documents, pages
	wReadStats:    {"Filer: %d. Dokumenter: %d. Sider: %d.", "Filer: %d. Dokument: %d. Sider: %d.", "Files: %d. Documents: %d. Pages: %d."},
	wReadSeconds:  {"Tid: %s s.", "Tid: %s s.", "Time: %s s."},
	wRuleID:       {"Regel: %s", "Regel: %s", "Rule: %s"},
	wExplainPoint: {"Mer om et punkt: mappesjekk forklar REGEL.", "Meir om eit punkt: mappesjekk forklar REGEL.", "More about a point: mappesjekk explain RULE."},
	wNamesVerbose: {"Navnene på reglene kommer med --verbose.", "Namna på reglane kjem med --verbose.", "The names of the rules come with --verbose."},
	wNextGaps:     {"Neste steg: gjør det som står under «Dette bør dere gjøre», og sjekk mappen på nytt før den sendes.", "Neste steg: gjer det som står under «Dette bør de gjere», og sjekk mappa på nytt før ho vert send.", "Next: do what stands under “What you should do”, and check the folder again before it is sent."},
	wNextWeak:     {"Neste steg: se over punktene under «Dette bør dere gjøre». Stemmer alt, kan mappen sendes.", "Neste steg: sjå over punkta under «Dette bør de gjere». Stemmer alt, kan mappa sendast.", "Next: look at the points under “What you should do”. If all is right, the folder can be sent."},
	wNextComplete: {"Neste steg: les gjennom tabellen en siste gang. Stemmer alt, kan mappen sendes.", "Neste steg: les gjennom tabellen ein siste gong. Stemmer alt, kan mappa sendast.", "Next: read through the table a last time. If all is right, the folder can be sent."},

	wAsks:         {"Hva det gjelder", "Kva det gjeld", "What it is about"},
	wWhy:          {"Hvorfor", "Kvifor", "Why"},
	wSatisfies:    {"Dette holder", "Dette held", "What satisfies it"},
	wLooksLike:    {"Dette ligner, men holder ikke", "Dette liknar, men held ikkje", "What looks like it, but does not"},
	wBefore:       {"Eksempel: slik holder det ikke", "Døme: slik held det ikkje", "Example: falls short"},
	wAfter:        {"Eksempel: slik holder det", "Døme: slik held det", "Example: mended"},
	wSource:       {"Kilde", "Kjelde", "Source"},
	wHowToMend:    {"Slik retter dere det", "Slik rettar de det", "How to mend it"},
	wWeight:       {"Hvor mye det veier", "Kor mykje det veg", "How much it weighs"},
	wBelongsTo:    {"Hører til", "Høyrer til", "Belongs to"},
	wItsRules:     {"Reglene som ser etter dette", "Reglane som ser etter dette", "The rules that look after this"},
	wWholeFolder:  {"Mappen som helhet", "Mappa som heilskap", "The folder as a whole"},
	wLegend:       {"✗ mangel   ! bør ses på   • greit å vite", "✗ mangel   ! bør sjåast på   • greitt å vite", "✗ gap   ! look at it   • good to know"},
	wExplainMore:  {"Mer om én av dem: mappesjekk forklar NAVN", "Meir om ein av dei: mappesjekk forklar NAMN", "More about one of them: mappesjekk explain NAME"},
	wErrorMeans:   {"Mangel: punktet er ikke i orden før dette er rettet.", "Mangel: punktet er ikkje i orden før dette er retta.", "Gap: the point is not in order before this is mended."},
	wWarningMeans: {"Bør ses på: punktet kan være i orden, men et menneske må avgjøre det.", "Bør sjåast på: punktet kan vere i orden, men eit menneske må avgjere det.", "Look at it: the point may be in order, but a person has to decide."},
	wNoteMeans:    {"Greit å vite: dette endrer ikke hvordan punktet står.", "Greitt å vite: dette endrar ikkje korleis punktet står.", "Good to know: this does not change how the point stands."},
}

// cueWords are the words for Evidence.Cue of a document's kind.
var cueWords = map[string]word{
	"title":     wCueTitle,
	"heading":   wCueHeading,
	"phrase":    wCuePhrase,
	"field":     wCueField,
	"structure": wCueStructure,
	"name":      wCueName,
	"grammar":   wCueGrammar,
	"metadata":  wCueMetadata,
}

// skippedWords are the words for Ignored.Kind, in the order in which they are
// told.
var skippedWords = []skipped{
	{"junk", wJunk, false},
	{"link", wLink, false},
	{"special", wSpecial, false},
	{"empty-folder", wEmptyFolder, false},
	{"container", wContainer, true},
	{"technical", wTechnical, false},
	{"signature", wSignature, false},
	{"manifest", wManifest, true},
	{"register", wRegister, true},
	{"own-report", wOwnReport, false},
}

// skipped is a kind of file that is no document. One that is used has been read for
// what it says of the documents or holds.
type skipped struct {
	kind string
	word word
	used bool
}

// how returns the word for what was done with such files.
func (s skipped) how() word {
	if s.used {
		return wUsed
	}
	return wSkipped
}
