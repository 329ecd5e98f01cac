package render

// The words that only the spreadsheet and the list of enclosures need; see word.
const (
	xRequirements = htmlWords + iota
	xTodo
	xStatus
	xMessage
	xWeight
	xPlace
	xSeen
	xRule
	xNumber
	xUpdated
	xTitle
	xRemark
	xBody
	xRole
	xInvolved

	xEnclosures
	xBodySheet
	xWhen
	xPart
	xSource
	xOnlyMentioned
	xOnlyMentionedNote
	xMentioned
	tableWords // the number behind the last
)

// tableTexts holds them. The first two are names of sheets: at most 31 signs.
var tableTexts = map[word]phrase{
	xRequirements: {"Punktene", "Punkta", "The points"},
	xTodo:         {"Å gjøre", "Å gjere", "To do"},
	xStatus:       {"Status", "Status", "Status"},
	xMessage:      {"Hva vi så", "Kva vi såg", "What was seen"},
	xWeight:       {"Vekt", "Vekt", "Weight"},
	xPlace:        {"Hvor i filen", "Kvar i fila", "Where in it"},
	xSeen:         {"Det som står der", "Det som står der", "What stands there"},
	xRule:         {"Regel", "Regel", "Rule"},
	xNumber:       {"Nr.", "Nr.", "No."},
	xUpdated:      {"Sist ført", "Sist ført", "Last entry"},
	xTitle:        {"Tittel", "Tittel", "Title"},
	xRemark:       {"Merknad", "Merknad", "Remark"},
	xBody:         {"Instans", "Instans", "Body"},
	xRole:         {"Hvordan", "Korleis", "How"},
	xInvolved:     {"Trukket inn", "Trekt inn", "Drawn in"},

	xEnclosures:        {"Dokumentliste", "Dokumentliste", "List of enclosures"},
	xBodySheet:         {"Oversikt over eksterne instanser", "Oversikt over eksterne instansar", "Overview of external bodies"},
	xWhen:              {"Når", "Når", "When"},
	xPart:              {"Hva instansen har bidratt med", "Kva instansen har bidrege med", "What the body has contributed"},
	xSource:            {"Hvor det står", "Kvar det står", "Where it stands"},
	xOnlyMentioned:     {"Bare nevnt i dokumentene", "Berre nemnt i dokumenta", "Only mentioned in the documents"},
	xOnlyMentionedNote: {"Flytt opp i tabellen det som har vært trukket inn i saken, og slett resten før oversikten sendes.", "Flytt opp i tabellen det som har vore trekt inn i saka, og slett resten før oversikta vert send.", "Move up into the table what has been drawn into the case, and delete the rest before the overview is sent."},
	xMentioned:         {"Bare nevnt", "Berre nemnt", "Only mentioned"},
}
