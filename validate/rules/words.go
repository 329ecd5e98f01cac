package rules

import (
	"fmt"
	"path"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
)

// name returns what a document is called in a sentence: its file name, and its
// pages where it is a part of a file.
func name(d *casefile.Document) Text {
	file := path.Base(d.Path)
	if d.Pages == "" {
		return same("«" + file + "»")
	}
	pages := strings.ReplaceAll(d.Pages, "-", "–")
	return Text{
		NB: fmt.Sprintf("«%s» side %s", file, pages),
		NN: fmt.Sprintf("«%s» side %s", file, pages),
		EN: fmt.Sprintf("«%s» page %s", file, pages),
	}
}

// mostNamed is how many things a sentence lists before it counts the rest.
const mostNamed = 4

// names returns the names of documents as a list.
func names(docs []*casefile.Document) Text {
	var list []Text
	for _, d := range docs {
		list = append(list, name(d))
	}
	return joined(list, mostNamed)
}

// bodyNames returns what bodies are called, as a list.
func bodyNames(bodies []casefile.Body) Text {
	var list []Text
	for _, b := range bodies {
		list = append(list, partyName(b.Code))
	}
	return joined(list, len(list))
}

// PartyName returns what the body with the given code is called in lang (nb, nn or
// en), whatever language a report is in.
func PartyName(code, lang string) string { return partyName(parties.Code(code)).In(lang) }

// TypeName returns what the kind of document with the given code is called in lang
// (nb, nn or en); "" for a code that is none.
func TypeName(code, lang string) string { return casefile.TypeName(doctype.Type(code), lang) }

func partyName(code parties.Code) Text {
	return Text{casefile.PartyName(code, "nb"), casefile.PartyName(code, "nn"), casefile.PartyName(code, "en")}
}

// kinds returns the kinds of documents with how many there are of each, as a
// list in the order of the folder's first of each kind.
func kinds(docs []*casefile.Document) Text {
	count := map[doctype.Type]int{}
	var order []doctype.Type
	for _, d := range docs {
		if count[d.Kind.Type] == 0 {
			order = append(order, d.Kind.Type)
		}
		count[d.Kind.Type]++
	}
	var list []Text
	for _, t := range order {
		n := ""
		if count[t] > 1 {
			n = fmt.Sprintf(" (%d)", count[t])
		}
		list = append(list, Text{casefile.TypeName(t, "nb") + n, casefile.TypeName(t, "nn") + n, casefile.TypeName(t, "en") + n})
	}
	return joined(list, len(list))
}

// joined returns "a, b og c"; what goes over most is counted: "a, b og 3 til".
func joined(list []Text, most int) Text {
	if rest := len(list) - most; rest > 0 {
		list = append(list[:most:most], Text{
			NB: fmt.Sprintf("%d til", rest),
			NN: fmt.Sprintf("%d til", rest),
			EN: fmt.Sprintf("%d more", rest),
		})
	}
	var out Text
	for i, t := range list {
		switch {
		case i == 0:
			out = t
		case i == len(list)-1:
			out = Text{out.NB + " og " + t.NB, out.NN + " og " + t.NN, out.EN + " and " + t.EN}
		default:
			out = Text{out.NB + ", " + t.NB, out.NN + ", " + t.NN, out.EN + ", " + t.EN}
		}
	}
	return out
}

func number(n int) Text { return same(fmt.Sprint(n)) }

// hits returns one hit for each document.
func hits(docs []*casefile.Document) []Hit {
	var found []Hit
	for _, d := range docs {
		found = append(found, Hit{Doc: d})
	}
	return found
}
