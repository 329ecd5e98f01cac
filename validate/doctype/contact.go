package doctype

import (
	"github.com/mappesjekk/mappesjekk/validate/norsk"
)

// contacts reports whether a title tells of a contact with the parents: "Telefon
// fra far", "Møte med heimen".
func contacts(tokens []norsk.Token, end int) bool {
	contact, parent := false, false
	for _, t := range tokens {
		if t.End > end {
			break
		}
		contact = contact || contactWords[t.Word]
		parent = parent || parentWords[t.Word]
	}
	return contact && parent
}

var (
	contactWords = map[string]bool{"telefon": true, "tlf": true, "telefonsamtale": true, "samtale": true, "samtaler": true,
		"samtalar": true, "sms": true, "melding": true, "meldinger": true, "meldingar": true, "epost": true, "e": true, "post": true,
		"brev": true, "møte": true, "prat": true, "kontakt": true, "ringte": true, "ringde": true, "beskjed": true, "tekstmelding": true}
	parentWords = map[string]bool{"mor": true, "far": true, "foresatte": true, "føresette": true, "foreldre": true, "foreldra": true,
		"foreldrene": true, "hjemmet": true, "heimen": true, "heim": true, "hjem": true, "mamma": true, "pappa": true, "foresatt": true}
)
