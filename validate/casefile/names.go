package casefile

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/parties"
)

// TypeName returns what a kind of document is called in lang (nb, nn or en).
func TypeName(t doctype.Type, lang string) string {
	return in(norsk.Words().DocumentTypes[string(t)].Name, lang)
}

// PartyName returns what a body is called in lang. A body that the lexicon does
// not have, "annen:<name>", is called by its name.
func PartyName(code parties.Code, lang string) string {
	for _, p := range norsk.Words().Parties {
		if p.Code == string(code) {
			return in(p.Name, lang)
		}
	}
	return strings.TrimPrefix(string(code), "annen:")
}

// in returns the name in lang; bokmål where there is none.
func in(n norsk.Names, lang string) string {
	switch {
	case lang == "nn" && n.NN != "":
		return n.NN
	case lang == "en" && n.EN != "":
		return n.EN
	}
	return n.NB
}
