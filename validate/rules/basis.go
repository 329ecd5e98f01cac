package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// A gap says what it rests on: how much was read, and what came nearest to what is
// missing and why that is not it; or which dates a document holds and why they do
// not show when it was made.

// searched returns the sentences about a search in the whole folder: how much was
// read, what came nearest, and why that is not it; why holds a reason for each.
func searched(c *casefile.Case, near []casefile.Evidence, why []Text) Text {
	basis := extent(c.Extent())
	if len(near) == 0 {
		return basis
	}
	return Text{NB: basis.NB + " ", NN: basis.NN + " ", EN: basis.EN + " "}.and(nearest(near, why))
}

// nearest returns the sentence about what came nearest to what is missing.
func nearest(near []casefile.Evidence, why []Text) Text {
	said := Text{"Nærmest er {liste}.", "Nærast er {liste}.", "Nearest is {liste}."}
	if len(near) > 1 {
		said.EN = "Nearest are {liste}."
	}
	return phrase(said, Slots{"liste": listed(near, why)})
}

// listed returns documents as a list, each with a clause that says why it is not it.
func listed(near []casefile.Evidence, why []Text) Text {
	list := make([]Text, len(near))
	for i, e := range near {
		list[i] = phrase(same("{dok}, {grunn}"), Slots{"dok": placeName(e.Doc, e.At), "grunn": why[i]})
	}
	if last := len(list) - 1; last > 0 {
		list[last-1] = list[last-1].and(same(",")) // which ends the clause before "og"
	}
	return joined(list, len(list))
}

// lacking returns the hit for something that the folder lacks; near is what comes
// nearest to it.
func lacking(c *casefile.Case, near []casefile.Evidence) Hit {
	return Hit{Basis: searched(c, near, notBecauses(near)), Related: near}
}

// firstOfEach keeps of documents that are not it for the same reason the first.
func firstOfEach(near []casefile.Evidence) []casefile.Evidence {
	told := map[Text]bool{}
	var kept []casefile.Evidence
	for _, e := range near {
		if why := notBecause(e.Doc); !told[why] {
			told[why] = true
			kept = append(kept, e)
		}
	}
	return kept
}

func notBecauses(near []casefile.Evidence) []Text {
	why := make([]Text, len(near))
	for i, e := range near {
		why[i] = notBecause(e.Doc)
	}
	return why
}

// overviewSought returns the sentences about the search for an overview of
// external bodies that found none.
func overviewSought(c *casefile.Case) Text {
	near, n := c.NearestOverview()
	if near == nil {
		return searched(c, nil, nil)
	}
	why := Text{"som heter en oversikt, men ikke nevner noen instans", "som heiter ei oversikt, men ikkje nemner nokon instans", "which is called an overview but names no body"}
	switch {
	case near.Doc.OtherPupil:
		why = notBecause(near.Doc)
	case n > 0:
		why = phrase(Text{
			NB: "som nevner {instanser}, men ikke er en oversikt",
			NN: "som nemner {instanser}, men ikkje er ei oversikt",
			EN: "which names {instanser} but is no overview",
		}, Slots{"instanser": plural(n, Text{"instans", "instans", "body"}, Text{"instanser", "instansar", "bodies"})})
	}
	return searched(c, []casefile.Evidence{*near}, []Text{why})
}

// extent returns the sentences about how much was read.
func extent(e casefile.Extent) Text {
	documents := plural(e.Documents, Text{"dokument", "dokument", "document"}, Text{"dokumenter", "dokument", "documents"})
	read := Text{NB: "Vi leste {dokumenter}.", NN: "Vi las {dokumenter}.", EN: "{dokumenter} read."}
	if e.Pages > 0 {
		read = Text{NB: "Vi leste {dokumenter} ({sider}).", NN: "Vi las {dokumenter} ({sider}).", EN: "{dokumenter} read ({sider})."}
	}
	if e.Unread > 0 {
		read = Text{
			NB: read.NB + " {uleste} kunne ikke leses.",
			NN: read.NN + " {uleste} kunne ikkje lesast.",
			EN: read.EN + " {uleste} could not be read.",
		}
	}
	return phrase(read, Slots{
		"dokumenter": documents,
		"sider":      plural(e.Pages, Text{"side", "side", "page"}, Text{"sider", "sider", "pages"}),
		"uleste":     number(e.Unread),
	})
}

// notBecause returns why a document is not what it comes near to: what it is.
func notBecause(d *casefile.Document) Text {
	switch {
	case d.Kind.Blank:
		return Text{"som ser ut som en tom mal", "som ser ut som ein tom mal", "which looks like an empty template"}
	case d.OtherPupil:
		return Text{"som ser ut til å gjelde en annen elev", "som ser ut til å gjelde ein annan elev", "which seems to be about another pupil"}
	case d.Kind.OtherMatter:
		return Text{"som handler om noe annet enn skolemiljøet til en elev", "som handlar om noko anna enn skulemiljøet til ein elev", "which is about something other than a pupil's school environment"}
	case d.Kind.Type == doctype.Innhentingsbrev:
		return Text{"som er brevet fra Statsforvalteren", "som er brevet frå Statsforvaltaren", "which is the letter from Statsforvalteren"}
	case d.Kind.Type == doctype.Systemdokument:
		return Text{"som gjelder hele skolen", "som gjeld heile skulen", "which is about the whole school"}
	case d.Kind.Type == doctype.Dokumentliste:
		return Text{"som bare lister opp dokumenter", "som berre listar opp dokument", "which only lists documents"}
	}
	if why, ok := denials[d.Kind.NoAccount]; ok {
		return why
	}
	if d.Kind.Type == doctype.Annet {
		return Text{"som vi ikke kjente igjen som noe av det brevet ber om", "som vi ikkje kjende att som noko av det brevet ber om", "which was not recognised as anything that the letter asks for"}
	}
	kind := Slots{"type": kinds([]*casefile.Document{d})}
	return phrase(Text{"som vi leste som {type}", "som vi las som {type}", "which was read as {type}"}, kind)
}

// denials are why what is called an account is none.
var denials = map[doctype.Denial]Text{
	doctype.FromParents: {"som ser ut til å være skrevet av foreldrene", "som ser ut til å vere skriven av foreldra", "which seems to be written by the parents"},
	doctype.FromOffice:  {"som ser ut til å være skrevet av Statsforvalteren", "som ser ut til å vere skriven av Statsforvaltaren", "which seems to be written by Statsforvalteren"},
	doctype.FromBody:    {"som ser ut til å være skrevet av en annen enn skolen", "som ser ut til å vere skriven av nokon andre enn skulen", "which seems to be written by somebody outside the school"},
	doctype.OnlyBrings:  {"som er et følgebrev og ikke sier hva skolen har gjort", "som er eit følgjebrev og ikkje seier kva skulen har gjort", "which is a covering letter and does not say what the school did"},
	doctype.TellsLittle: {"som ikke sier hva skolen har visst og gjort i saken", "som ikkje seier kva skulen har visst og gjort i saka", "which does not say what the school knew and did in the case"},
}

// datesSeen returns the sentence about the dates of d that do not show when it was
// made, the empty text where there are none. A date of birth is not written out:
// who reads the report need not know it to mend the document. Dates of the roles told
// are left out.
func datesSeen(d *casefile.Document, told ...dating.Role) Text {
	var list []Text
	for _, seen := range d.Dating.Seen {
		if slices.Contains(told, seen.Role) {
			continue
		}
		role, known := roleNames[seen.Role]
		if !known {
			role = Text{"nevnt i teksten", "nemnd i teksten", "named in the text"}
		}
		where := pageOf(d, seen.At)
		if seen.Role == dating.Born {
			list = append(list, phrase(Text{"en fødselsdato{side}", "ein fødselsdato{side}", "a birth date{side}"}, Slots{"side": inBrackets(where)}))
			continue
		}
		list = append(list, phrase(same("{dato} ({rolle}{side})"), Slots{"dato": day(seen.Date), "rolle": role, "side": where}))
	}
	if len(list) == 0 {
		return Text{}
	}
	return phrase(Text{
		NB: "Datoer i dokumentet som ikke viser når det er laget: {liste}.",
		NN: "Datoar i dokumentet som ikkje viser når det er laga: {liste}.",
		EN: "Dates in it that do not show when it was made: {liste}.",
	}, Slots{"liste": joined(list, mostNamed)})
}

// inBrackets returns " (side 2)" for ", side 2".
func inBrackets(where Text) Text {
	if where.empty() {
		return where
	}
	bracketed := func(s string) string { return " (" + strings.TrimPrefix(s, ", ") + ")" }
	return Text{bracketed(where.NB), bracketed(where.NN), bracketed(where.EN)}
}

// pageOf returns ", side 2" where d has more than one page.
func pageOf(d *casefile.Document, at text.Place) Text {
	if !d.Paged || d.PageCount < 2 || at.Page == 0 {
		return Text{}
	}
	return Text{fmt.Sprintf(", side %d", at.Page), fmt.Sprintf(", side %d", at.Page), fmt.Sprintf(", page %d", at.Page)}
}

// placeName returns what a place in a document is called in a sentence.
func placeName(d *casefile.Document, at text.Place) Text {
	n := name(d)
	if d.Pages != "" || !d.Paged || at.Page == 0 {
		return n
	}
	return Text{fmt.Sprintf("%s side %d", n.NB, at.Page), fmt.Sprintf("%s side %d", n.NN, at.Page), fmt.Sprintf("%s page %d", n.EN, at.Page)}
}

// phrase returns t in all languages with its slots filled.
func phrase(t Text, slots Slots) Text {
	return Text{NB: t.fill("nb", slots), NN: t.fill("nn", slots), EN: t.fill("en", slots)}
}

// plural returns "1 side", "2 sider".
func plural(n int, one, many Text) Text {
	unit := many
	if n == 1 {
		unit = one
	}
	return counted(int64(n), unit)
}
