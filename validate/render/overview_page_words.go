package render

import "fmt"

// pageWord names a fixed text of the overview's page and of its spreadsheet.
type pageWord int

const (
	ohTitle pageWord = iota
	ohReady
	ohNoneReady
	ohNoCases
	ohOneThing
	ohGroups
	ohPoints
	ohPointsIntro
	ohPoint
	ohShare
	ohGap
	ohWeak
	ohMet
	ohKinds
	ohKind
	ohInCases
	ohFindings
	ohCases
	ohCase
	ohStanding
	ohLacking
	ohGapCount
	ohDocuments
	ohArrived
	ohUndated
	ohLook
	ohLetter
	ohCopy
	ohCopied
	ohMended
	ohNew
	ohNothingLacks
	ohFilters
	ohSearch
	ohAll
	ohEarlierOnly
	ohReset
	ohShownAll
	ohShownSome
	ohNoneShown
	ohSortHint
	ohPassed

	ohCaseNumber
	ohLanguage
	ohVerdict
	ohWarnings
	ohPages
	ohUnread
	ohOldest
	ohNewest
	ohCameBefore
	ohMendedCount
	ohNewCount
	ohLeft
	ohReport
	ohAllGaps
	ohAllUndated
	pageWords // how many there are
)

var overviewPageWords = [pageWords]phrase{
	ohTitle: {"oversikt – mappesjekk", "oversikt – mappesjekk", "overview – mappesjekk"},
	// %d: cases that are complete, all cases
	ohReady:     {"%d av %d saker kan leses i dag", "%d av %d saker kan lesast i dag", "%d of %d cases can be read today"},
	ohNoneReady: {"Ingen av de %d sakene er komplette", "Ingen av dei %d sakene er komplette", "None of the %d cases is complete"},
	ohNoCases:   {"Ingen saker", "Ingen saker", "No cases"},
	// %d: cases
	ohOneThing:    {"I tillegg: %d som mangler én ting.", "I tillegg: %d som manglar éin ting.", "Besides: %d that lack a single thing."},
	ohGroups:      {"Sakene etter hvor mye som mangler", "Sakene etter kor mykje som manglar", "The cases by how much is lacking"},
	ohPoints:      {"Hvordan sakene står, punkt for punkt", "Korleis sakene står, punkt for punkt", "How the cases stand, point by point"},
	ohPointsIntro: {"Antall saker for hvert punkt i brevet. Stolpene viser de samme tallene.", "Talet på saker for kvart punkt i brevet. Stolpane viser dei same tala.", "The number of cases for each point of the letter. The bars show the same numbers."},
	ohPoint:       {"Punkt i brevet", "Punkt i brevet", "Point of the letter"},
	ohShare:       {"Fordeling", "Fordeling", "Share"},
	ohGap:         {"Mangler", "Manglar", "Lacking"},
	ohWeak:        {"Bør ses på", "Bør sjåast på", "Look at it"},
	ohMet:         {"I orden", "I orden", "In order"},
	ohKinds:       {"Hva som mangler oftest", "Kva som manglar oftast", "What is lacking most often"},
	ohKind:        {"Slags mangel", "Slag mangel", "Kind of gap"},
	ohInCases:     {"Saker", "Saker", "Cases"},
	ohFindings:    {"Steder", "Stader", "Places"},

	ohCases:        {"Sakene", "Sakene", "The cases"},
	ohCase:         {"Sak", "Sak", "Case"},
	ohStanding:     {"Status", "Status", "Status"},
	ohLacking:      {"Hva som mangler", "Kva som manglar", "What is lacking"},
	ohGapCount:     {"Mangler", "Manglar", "Gaps"},
	ohDocuments:    {"Dokumenter", "Dokument", "Documents"},
	ohArrived:      {"Kom inn", "Kom inn", "Came in"},
	ohUndated:      {"uten dato: %d", "utan dato: %d", "undated: %d"},
	ohLook:         {"Bør ses på:", "Bør sjåast på:", "Look at:"},
	ohLetter:       {"Tekst til nytt brev", "Tekst til nytt brev", "Text for a new letter"},
	ohCopy:         {"Kopier teksten", "Kopier teksten", "Copy the text"},
	ohCopied:       {"Teksten er kopiert.", "Teksten er kopiert.", "The text has been copied."},
	ohMended:       {"Rettet siden sist", "Retta sidan sist", "Mended since"},
	ohNew:          {"Nytt siden sist", "Nytt sidan sist", "New since"},
	ohNothingLacks: {"Ingenting", "Ingenting", "Nothing"},

	ohFilters:     {"Finn saker", "Finn saker", "Find cases"},
	ohSearch:      {"Søk i tabellen", "Søk i tabellen", "Search the table"},
	ohAll:         {"Alle", "Alle", "All"},
	ohEarlierOnly: {"Bare saker som har kommet før", "Berre saker som har kome før", "Only cases that came before"},
	ohReset:       {"Vis alle", "Vis alle", "Show all"},
	// %d: cases
	ohShownAll:  {"%d saker.", "%d saker.", "%d cases."},
	ohShownSome: {"Viser {n} av {all} saker.", "Viser {n} av {all} saker.", "Showing {n} of {all} cases."},
	ohNoneShown: {"Ingen saker passer. Velg «Vis alle» for å begynne på nytt.", "Ingen saker passar. Vel «Vis alle» for å byrje på nytt.", "No case fits. Choose “Show all” to start again."},
	ohSortHint:  {"Velg en overskrift for å sortere. «Status» setter det som sparer mest arbeid, først.", "Vel ei overskrift for å sortere. «Status» set det som sparer mest arbeid, først.", "Choose a heading to sort. “Status” puts first what saves most work."},
	ohPassed:    {"I innboksen, men ikke saker", "I innboksen, men ikkje saker", "In the inbox, but no cases"},

	ohCaseNumber:  {"Saksnummer", "Saksnummer", "Case number"},
	ohLanguage:    {"Målform", "Målform", "Language"},
	ohVerdict:     {"Konklusjon", "Konklusjon", "Verdict"},
	ohWarnings:    {"Bør ses på", "Bør sjåast på", "To look at"},
	ohPages:       {"Sider", "Sider", "Pages"},
	ohUnread:      {"Ikke lest", "Ikkje lesne", "Not read"},
	ohOldest:      {"Eldste dokument", "Eldste dokument", "Oldest document"},
	ohNewest:      {"Nyeste dokument", "Nyaste dokument", "Newest document"},
	ohCameBefore:  {"Kom før som", "Kom før som", "Came before as"},
	ohMendedCount: {"Rettet", "Retta", "Mended"},
	ohNewCount:    {"Nye", "Nye", "New"},
	ohLeft:        {"Står igjen", "Står att", "Left"},
	ohReport:      {"Rapport", "Rapport", "Report"},
	ohAllGaps:     {"Alle mangler", "Alle manglar", "All gaps"},
	ohAllUndated:  {"Uten dato", "Utan dato", "Undated"},
}

// overviewNames are the texts that the page's template asks for by name.
var overviewNames = map[string]pageWord{
	"groups": ohGroups, "points": ohPoints, "pointsIntro": ohPointsIntro, "point": ohPoint, "share": ohShare,
	"gap": ohGap, "weak": ohWeak, "met": ohMet, "kinds": ohKinds, "kind": ohKind, "inCases": ohInCases, "findings": ohFindings,
	"cases": ohCases, "case": ohCase, "standing": ohStanding, "lacking": ohLacking, "gapCount": ohGapCount,
	"documents": ohDocuments, "arrived": ohArrived, "undated": ohUndated, "look": ohLook,
	"letter": ohLetter, "copy": ohCopy, "copied": ohCopied, "mended": ohMended, "new": ohNew, "nothingLacks": ohNothingLacks,
	"filters": ohFilters, "search": ohSearch, "all": ohAll, "earlierOnly": ohEarlierOnly, "reset": ohReset,
	"shownSome": ohShownSome, "noneShown": ohNoneShown, "sortHint": ohSortHint, "passed": ohPassed,
}

// say returns a text of the page.
func (p *overviewPage) say(w pageWord, args ...any) string {
	return fmt.Sprintf(overviewPageWords[w][p.lang], args...)
}

// named returns a text by the name that the template has for it. "skip" is that of
// a case's report.
func (p *overviewPage) named(name string, args ...any) (shown, error) {
	if w, ok := overviewNames[name]; ok {
		return show(p.say(w, args...)), nil
	}
	if w, ok := wordNames[name]; ok {
		return show(speaker{lang: p.lang}.say(w)), nil
	}
	return "", fmt.Errorf("there is no text %q", name)
}
