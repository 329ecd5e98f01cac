package rules

import (
	"fmt"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// The rules about the list of enclosures speak only where there surely is one of
// this folder, and each of them once: with how many there are, and their names.

var enclosureSource = Text{"Praksis.", "Praksis.", "Practice."}

var enclosureMissing = Rule{
	ID: "vedlegg-mangler", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Noe på vedleggslisten ligger ikke i mappen", "Noko på vedleggslista ligg ikkje i mappa", "Something on the list of enclosures is not in the folder"},
		Asks: Text{
			NB: "Listen over vedlegg nevner ett eller flere dokumenter som vi ikke fant blant filene.",
			NN: "Lista over vedlegg nemner eitt eller fleire dokument som vi ikkje fann blant filene.",
			EN: "The list of enclosures names one or more documents that were not found among the files.",
		},
		Why: Text{
			NB: "Saksbehandleren leter etter det listen nevner, og må spørre skolen når det ikke ligger der.",
			NN: "Saksbehandlaren leitar etter det lista nemner, og må spørje skulen når det ikkje ligg der.",
			EN: "The caseworker looks for what the list names, and has to ask the school when it is not there.",
		},
		Source:   enclosureSource,
		Contrast: enclosureMissingContrast,
	},
	Message: Text{
		NB: "{dok} nevner {antall} som vi ikke fant i mappen: {liste}.",
		NN: "{dok} nemner {antall} som vi ikkje fann i mappa: {liste}.",
		EN: "{dok} names {antall} not found in the folder: {liste}.",
	},
	Advice: Text{
		NB: "Legg ved det som mangler, eller stryk det fra listen. Ligger det der under et annet navn, gi filen det navnet eller nummeret som listen bruker.",
		NN: "Legg ved det som manglar, eller stryk det frå lista. Ligg det der under eit anna namn, gje fila det namnet eller nummeret som lista brukar.",
		EN: "Enclose what is missing, or take it off the list. If it is there under another name, give the file the name or number that the list uses.",
	},
	Check: func(c *casefile.Case) []Hit {
		list, ok := c.Promised()
		if !ok {
			return nil
		}
		var called []Text
		hit := Hit{Doc: list.Doc, At: list.Missing[0].At}
		for _, row := range list.Missing {
			called = append(called, rowName(row))
			hit.Related = append(hit.Related, casefile.Evidence{Doc: list.Doc, At: row.At, Quote: row.Quote})
		}
		hit.Slots = Slots{"antall": documentCount(len(called)), "liste": joined(called, mostNamed)}
		return []Hit{hit}
	},
}

var enclosureUnlisted = Rule{
	ID: "ikke-i-vedleggslisten", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Noe i mappen står ikke på vedleggslisten", "Noko i mappa står ikkje på vedleggslista", "Something in the folder is not on the list of enclosures"},
		Asks: Text{
			NB: "Ett eller flere dokumenter i mappen står ikke på listen over vedlegg.",
			NN: "Eitt eller fleire dokument i mappa står ikkje på lista over vedlegg.",
			EN: "One or more documents in the folder are not on the list of enclosures.",
		},
		Why: Text{
			NB: "Da er det uklart om dokumentet skulle sendes, og listen gir det ingen dato.",
			NN: "Då er det uklart om dokumentet skulle sendast, og lista gjev det ingen dato.",
			EN: "Then it is unclear whether the document was meant to be sent, and the list gives it no date.",
		},
		Source:   enclosureSource,
		Contrast: enclosureUnlistedContrast,
	},
	Message: Text{
		NB: "Listen i {list} mangler {antall} som ligger i mappen: {liste}.",
		NN: "Lista i {list} manglar {antall} som ligg i mappa: {liste}.",
		EN: "The list in {list} lacks {antall} found in the folder: {liste}.",
	},
	Advice: Text{
		NB: "Før det opp på listen med dato, eller ta det ut hvis det ikke hører til saken.",
		NN: "Før det opp på lista med dato, eller ta det ut om det ikkje høyrer til saka.",
		EN: "Add it to the list with its date, or take it out if it does not belong to the case.",
	},
	Check: func(c *casefile.Case) []Hit {
		list, ok := c.Enclosures()
		if !ok || len(list.Unlisted) == 0 {
			return nil
		}
		hit := Hit{Slots: Slots{
			"antall": documentCount(len(list.Unlisted)), "list": name(list.Doc), "liste": names(list.Unlisted),
		}}
		for _, d := range list.Unlisted {
			hit.Related = append(hit.Related, casefile.Evidence{Doc: d})
		}
		return []Hit{hit}
	},
}

// rowName returns what a row of a list is called in a sentence.
func rowName(row dating.Row) Text {
	title := "«" + row.Title + "»"
	if row.Number == "" {
		return same(title)
	}
	return Text{
		NB: fmt.Sprintf("nr. %s %s", row.Number, title),
		NN: fmt.Sprintf("nr. %s %s", row.Number, title),
		EN: fmt.Sprintf("no. %s %s", row.Number, title),
	}
}

// documentCount returns "1 dokument", "3 dokumenter".
func documentCount(n int) Text {
	return plural(n, Text{"dokument", "dokument", "document"}, Text{"dokumenter", "dokument", "documents"})
}
