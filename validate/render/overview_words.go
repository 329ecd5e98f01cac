package render

import "github.com/mappesjekk/mappesjekk/validate/report"

// overviewWord names a fixed sentence of an overview.
type overviewWord int

const (
	owInbox overviewWord = iota
	owAgainst
	owCases
	owWaiting
	owByWork
	owByName
	owByGaps
	owByOldest
	owByNewest
	owEarlier
	owIgnored
	owCaseRead
	owMore
	owNothingSent
	owHelpOnly
	overviewSentences // how many there are
)

var overviewWords = [overviewSentences]phrase{
	owInbox:   {"Innboks: %s", "Innboks: %s", "Inbox: %s"},
	owAgainst: {"Sjekket mot: %s", "Sjekka mot: %s", "Checked against: %s"},
	// %d: cases, documents
	owCases:    {"Saker: %d. Dokumenter: %d.", "Saker: %d. Dokument: %d.", "Cases: %d. Documents: %d."},
	owWaiting:  {"Kjøringen ble avbrutt. %d saker er ikke sjekket ennå.", "Køyringa vart avbroten. %d saker er ikkje sjekka enno.", "The run was interrupted. %d cases have not been checked yet."},
	owByWork:   {"De sakene som kan leses i dag, står først. Så kommer de som mangler minst.", "Dei sakene som kan lesast i dag, står først. Så kjem dei som manglar minst.", "The cases that can be read today come first, then those that lack least."},
	owByName:   {"Sortert etter navn.", "Sortert etter namn.", "Sorted by name."},
	owByGaps:   {"De sakene som har færrest mangler, står først.", "Dei sakene som har færrast manglar, står først.", "The cases with the fewest gaps come first."},
	owByOldest: {"De sakene som har ligget lengst, står først.", "Dei sakene som har lege lengst, står først.", "The cases that have waited longest come first."},
	owByNewest: {"De nyeste sakene står først.", "Dei nyaste sakene står først.", "The newest cases come first."},
	// %s: name; %d: mended, left, new
	owEarlier: {"Kom før som «%s»: %d rettet, %d står igjen, %d nye.", "Kom før som «%s»: %d retta, %d står att, %d nye.", "Came before as “%s”: %d mended, %d left, %d new."},
	owIgnored: {"Dette lå i innboksen, men er ikke saker:", "Dette låg i innboksen, men er ikkje saker:", "These lay in the inbox but are no cases:"},
	// %d: documents, undated, not read
	owCaseRead:    {"Dokumenter: %d. Uten dato: %d. Ikke lest: %d.", "Dokument: %d. Utan dato: %d. Ikkje lesne: %d.", "Documents: %d. Undated: %d. Not read: %d."},
	owMore:        {"Tekst til nytt brev, og hva som er rettet siden sist, står i oversikt.html, som «--output MAPPE» lager.", "Tekst til nytt brev, og kva som er retta sidan sist, står i oversikt.html, som «--output MAPPE» lagar.", "The text for a new letter, and what was mended since last, stand in oversikt.html, which “--output FOLDER” makes."},
	owNothingSent: {"Alt er lest på denne maskinen. Ingenting er sendt.", "Alt er lese på denne maskina. Ingenting er sendt.", "Everything was read on this machine. Nothing was sent."},
	owHelpOnly:    {"Dette er en hjelp til å sortere. Programmet kan ta feil og vurderer ikke om skolen har oppfylt aktivitetsplikten.", "Dette er ei hjelp til å sortere. Programmet kan ta feil og vurderer ikkje om skulen har oppfylt aktivitetsplikta.", "This is a help with sorting. The program can be wrong and does not judge whether the school has done its duty."},
}

// overviewOrders say how an overview is sorted.
var overviewOrders = map[report.Order]overviewWord{
	report.ByWork: owByWork, report.ByCase: owByName, report.ByGaps: owByGaps, report.ByOldest: owByOldest, report.ByNewest: owByNewest,
}

// overviewGroups are what the groups are called.
var overviewGroups = map[report.Group]phrase{
	report.GroupReady:  {"Komplette: kan leses i dag", "Komplette: kan lesast i dag", "Complete: can be read today"},
	report.GroupLook:   {"Komplette, men noe bør ses på", "Komplette, men noko bør sjåast på", "Complete, but something should be looked at"},
	report.GroupOne:    {"Mangler én ting", "Manglar éin ting", "Lacking a single thing"},
	report.GroupSome:   {"Mangler flere ting", "Manglar fleire ting", "Lacking several things"},
	report.GroupMost:   {"Mangler det meste: verken redegjørelse eller dokumentasjon", "Manglar det meste: verken utgreiing eller dokumentasjon", "Lacking most: neither account nor documentation"},
	report.GroupFailed: {"Kunne ikke sjekkes", "Kunne ikkje sjekkast", "Could not be checked"},
}
