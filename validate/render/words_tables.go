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
	tableWords // the number behind the last
)

// tableTexts holds them. The first two are names of sheets: at most 31 signs.
var tableTexts = map[word]phrase{
	xRequirements: {"Punktene", "Punkta", "The points"},
	xTodo:         {"Å gjøre", "Å gjere", "To do"},
	xStatus:       {"Status", "Status", "Status"},
	xMessage:      {"Hva vi så", "Kva vi såg", "What was seen"},
	xWeight:       {"Vekt", "Vekt", "Weight"},
	xPlace:        {"Hvor i fila", "Kvar i fila", "Where in it"},
	xSeen:         {"Det som står der", "Det som står der", "What stands there"},
	xRule:         {"Regel", "Regel", "Rule"},
	xNumber:       {"Nr.", "Nr.", "No."},
	xUpdated:      {"Sist ført", "Sist ført", "Last entry"},
	xTitle:        {"Tittel", "Tittel", "Title"},
	xRemark:       {"Merknad", "Merknad", "Remark"},
	xBody:         {"Instans", "Instans", "Body"},
	xRole:         {"Hvordan", "Korleis", "How"},
	xInvolved:     {"Trukket inn", "Trekt inn", "Drawn in"},
}
