package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// datingWhy is why the requirement matters.
var datingWhy = Text{
	NB: "Saksbehandleren lager en tidslinje: når visste skolen, når undersøkte den, når satte den inn tiltak. Uten datoer går det ikke.",
	NN: "Saksbehandlaren lagar ei tidslinje: når visste skulen, når undersøkte han, når sette han inn tiltak. Utan datoar går det ikkje.",
	EN: "The caseworker makes a timeline: when did the school know, when did it investigate, when did it act. That takes dates.",
}

var datingRequirement = Requirement{
	ID: report.Datering,
	Title: Text{
		NB: "Det går fram når dokumentene er laget",
		NN: "Det går fram når dokumenta er laga",
		EN: "It shows when the documents were made",
	},
	Doc: Doc{
		Asks: Text{
			NB: "Det må gå fram når hvert dokument er laget: en dato i dokumentet selv, eller en liste over vedleggene med dato for hvert. Fødselsdato, frist, dato for evaluering og utskriftsdato teller ikke. En dato bare i filnavnet er svakt.",
			NN: "Det må gå fram når kvart dokument er laga: ein dato i dokumentet sjølv, eller ei liste over vedlegga med dato for kvart. Fødselsdato, frist, dato for evaluering og utskriftsdato tel ikkje. Ein dato berre i filnamnet er svakt.",
			EN: "It must be apparent when each document was made: a date in the document itself, or a list of enclosures with a date for each. Birth dates, deadlines, evaluation dates and print dates do not count. A date in the file name only is weak.",
		},
		Why:      datingWhy,
		Source:   letterSource,
		Contrast: datingContrast,
	},
	Advice: dateIt,
	Summary: func(c *casefile.Case, status report.Status) (Text, Slots) {
		var lacking []*casefile.Document
		for _, d := range c.Documents {
			if status == report.Weak && d.Dated == casefile.ByName ||
				status == report.Gap && !d.Dated.Apparent() && d.Dated != casefile.ByName {
				lacking = append(lacking, d)
			}
		}
		slots := Slots{"n": number(len(lacking)), "liste": names(lacking)}
		switch {
		case len(c.Documents) == 0:
			return Text{
				NB: "Det er ingen dokumenter i mappen.",
				NN: "Det er ingen dokument i mappa.",
				EN: "There are no documents in the folder.",
			}, nil
		case status == report.Met:
			return Text{
				NB: "Alle dokumentene er datert.",
				NN: "Alle dokumenta er daterte.",
				EN: "All documents are dated.",
			}, nil
		case len(lacking) == 1 && status == report.Weak:
			return Text{
				NB: "Bare filnavnet gir datoen for ett dokument: {liste}.",
				NN: "Berre filnamnet gjev datoen for eitt dokument: {liste}.",
				EN: "Only the file name gives the date of one document: {liste}.",
			}, slots
		case len(lacking) == 1:
			return Text{
				NB: "Det går ikke fram når ett dokument er laget: {liste}.",
				NN: "Det går ikkje fram når eitt dokument er laga: {liste}.",
				EN: "It does not show when one document was made: {liste}.",
			}, slots
		case status == report.Weak:
			return Text{
				NB: "Bare filnavnet gir datoen for {n} av dokumentene: {liste}.",
				NN: "Berre filnamnet gjev datoen for {n} av dokumenta: {liste}.",
				EN: "Only the file name gives the date of {n} of the documents: {liste}.",
			}, slots
		}
		return Text{
			NB: "Det går ikke fram når {n} av dokumentene er laget: {liste}.",
			NN: "Det går ikkje fram når {n} av dokumenta er laga: {liste}.",
			EN: "It does not show when {n} of the documents were made: {liste}.",
		}, slots
	},
}

var datingRules = []Rule{dateMissing, dateMetadata, dateAutoField, documentUnreadable, dateInName, dateNoYear, dateInFuture, dateContradicted}

var dateIt = Text{
	NB: "Skriv datoen øverst i dokumentet, eller lag en vedleggsliste med dato for hvert dokument. Vet dere ikke dagen, skriv måned og år og at det er omtrentlig.",
	NN: "Skriv datoen øvst i dokumentet, eller lag ei vedleggsliste med dato for kvart dokument. Veit de ikkje dagen, skriv månad og år og at det er omtrentleg.",
	EN: "Put the date at the top, or make a list of enclosures with a date for each. If the day is unknown, give month and year and say it is approximate.",
}

var dateMissing = Rule{
	ID: "dato-mangler", Requirement: report.Datering, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Dokumentet er ikke datert", "Dokumentet er ikkje datert", "The document is not dated"},
		Asks: Text{
			NB: "Verken dokumentet, en vedleggsliste eller filnavnet sier når det er laget. Datoer som gjelder noe annet, teller ikke.",
			NN: "Verken dokumentet, ei vedleggsliste eller filnamnet seier når det er laga. Datoar som gjeld noko anna, tel ikkje.",
			EN: "Neither the document, a list of enclosures nor the file name says when it was made. Dates of something else do not count.",
		},
		Why:      datingWhy,
		Source:   letterSource,
		Contrast: dateMissingContrast,
	},
	Message: Text{
		NB: "{dok} viser ikke når det er laget.",
		NN: "{dok} viser ikkje når det er laga.",
		EN: "{dok} does not show when it was made.",
	},
	Advice: dateIt,
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Dated != casefile.Undated || d.Dating.AutoField != nil {
				continue
			}
			found = append(found, undated(d))
		}
		return found
	},
}

// undated returns the hit for a document without a date: where it holds other
// dates, what they are the dates of.
func undated(d *casefile.Document) Hit {
	if d.Kind.Blank || d.Parties.Unfilled {
		return undatedForm(d)
	}
	hit := Hit{Doc: d, Basis: datesSeen(d)}
	var roles []Text
	told := map[dating.Role]bool{}
	for _, seen := range d.Dating.Seen {
		name, known := roleNames[seen.Role]
		if !known || told[seen.Role] {
			continue
		}
		told[seen.Role] = true
		roles = append(roles, name)
		if seen.Role != dating.Born {
			hit.Related = append(hit.Related, casefile.Evidence{Doc: d, At: seen.At, Quote: seen.Quote, Label: seen.Label})
		}
	}
	if len(roles) > 0 {
		hit.Message = Text{
			NB: "{dok} viser ikke når det er laget. Det har bare andre datoer ({roller}).",
			NN: "{dok} viser ikkje når det er laga. Det har berre andre datoar ({roller}).",
			EN: "{dok} does not show when it was made. It holds only other dates ({roller}).",
		}
		hit.Slots = Slots{"roller": joined(roles, len(roles))}
	}
	return hit
}

// roleNames are what dates that date nothing are the dates of.
var roleNames = map[dating.Role]Text{
	dating.Born:        {"fødselsdato", "fødselsdato", "birth date"},
	dating.Due:         {"frist", "frist", "deadline"},
	dating.Planned:     {"planlagt tiltak", "planlagt tiltak", "planned measure"},
	dating.Event:       {"hendelse", "hending", "event"},
	dating.Evaluation:  {"evaluering", "evaluering", "evaluation"},
	dating.NextMeeting: {"neste møte", "neste møte", "next meeting"},
	dating.Law:         {"lov eller forskrift", "lov eller forskrift", "law or regulation"},
	dating.Printed:     {"utskriftsdato", "utskriftsdato", "print date"},
	dating.Received:    {"mottatt", "motteke", "received"},
	dating.Scanned:     {"skannet", "skanna", "scanned"},
	dating.OtherLetter: {"et annet brev", "eit anna brev", "another letter"},
	dating.ValidFrom:   {"gjelder fra", "gjeld frå", "valid from"},
	dating.Auto:        {"felt som viser dagens dato", "felt som viser dagens dato", "field that shows today's date"},
}

var dateMetadata = Rule{
	ID: "dato-kun-metadata", Requirement: report.Datering, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Datoen står bare i filens egenskaper", "Datoen står berre i eigenskapane til fila", "The date is only in the file's properties"},
		Asks: Text{
			NB: "Filens egenskaper sier når den ble opprettet, men det ser ingen som leser dokumentet, og det kan være datoen for en mal eller en kopi.",
			NN: "Eigenskapane til fila seier når ho vart oppretta, men det ser ingen som les dokumentet, og det kan vere datoen for ein mal eller ein kopi.",
			EN: "The file's properties say when it was created, but nobody who reads the document sees that, and it may be the date of a template or a copy.",
		},
		Why:      datingWhy,
		Source:   letterSource,
		Contrast: dateMetadataContrast,
	},
	Message: Text{
		NB: "{dok} viser ikke når det er laget. Filens egenskaper sier {dato}.",
		NN: "{dok} viser ikkje når det er laga. Eigenskapane til fila seier {dato}.",
		EN: "{dok} does not show when it was made. The file's properties say {dato}.",
	},
	Advice: Text{
		NB: "Stemmer datoen, skriv den øverst i dokumentet eller i en vedleggsliste.",
		NN: "Stemmer datoen, skriv han øvst i dokumentet eller i ei vedleggsliste.",
		EN: "If the date is right, write it at the top of the document or in a list of enclosures.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Dated == casefile.ByMetadata && d.Dating.AutoField == nil {
				hit := undated(d)
				hit.Message, hit.Slots = Text{}, Slots{"dato": day(d.Date)}
				found = append(found, hit)
			}
		}
		return found
	},
}

var dateAutoField = Rule{
	ID: "dato-autofelt", Requirement: report.Datering, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Datoen endrer seg av seg selv", "Datoen endrar seg av seg sjølv", "The date changes by itself"},
		Asks: Text{
			NB: "Den eneste datoen i dokumentet er et felt som viser dagens dato hver gang filen åpnes eller skrives ut.",
			NN: "Den einaste datoen i dokumentet er eit felt som viser dagens dato kvar gong fila vert opna eller skriven ut.",
			EN: "The only date in the document is a field that shows today's date each time the file is opened or printed.",
		},
		Why:      datingWhy,
		Source:   letterSource,
		Contrast: dateAutoFieldContrast,
	},
	Message: Text{
		NB: "Datoen i {dok} endrer seg hver gang filen åpnes.",
		NN: "Datoen i {dok} endrar seg kvar gong fila vert opna.",
		EN: "The date in {dok} changes whenever the file is opened.",
	},
	Advice: Text{
		NB: "Skriv inn datoen da dokumentet ble laget, som vanlig tekst.",
		NN: "Skriv inn datoen då dokumentet vart laga, som vanleg tekst.",
		EN: "Type the date on which the document was made as plain text.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if field := d.Dating.AutoField; field != nil && (d.Dated == casefile.Undated || d.Dated == casefile.ByMetadata) {
				found = append(found, Hit{Doc: d, At: field.At, Quote: field.Quote, Basis: datesSeen(d, dating.Auto)})
			}
		}
		return found
	},
}

var documentUnreadable = Rule{
	ID: "dokument-uleselig", Requirement: report.Datering, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Dokumentet kan ikke leses", "Dokumentet kan ikkje lesast", "The document cannot be read"},
		Asks: Text{
			NB: "Programmet får ikke ut noen tekst: filen har passord, er skadet, er et bilde uten tekst, eller har et format som ikke kan leses.",
			NN: "Programmet får ikkje ut nokon tekst: fila har passord, er skadd, er eit bilete utan tekst, eller har eit format som ikkje kan lesast.",
			EN: "The program gets no text out of it: the file has a password, is damaged, is a picture without text, or has a format that cannot be read.",
		},
		Why: Text{
			NB: "Da kan heller ikke datoen leses, og saksbehandleren kan få samme problem som programmet.",
			NN: "Då kan heller ikkje datoen lesast, og saksbehandlaren kan få same problemet som programmet.",
			EN: "Then its date cannot be read either, and the caseworker may meet the same problem as the program.",
		},
		Source:   letterSource,
		Contrast: documentUnreadableContrast,
	},
	Message: Text{
		NB: "{dok} kan ikke leses. {problem}",
		NN: "{dok} kan ikkje lesast. {problem}",
		EN: "{dok} cannot be read. {problem}",
	},
	Advice: Text{
		NB: "Sjekk filen selv, og send en åpen PDF med tekst. En vedleggsliste med dato hjelper også.",
		NN: "Sjekk fila sjølv, og send ein open PDF med tekst. Ei vedleggsliste med dato hjelper også.",
		EN: "Check the file yourself and send an open PDF with real text. A list of enclosures with the date helps too.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Dated == casefile.Unreadable {
				hit := Hit{Doc: d, Slots: Slots{"problem": ProblemText(d.Problem, d.Over, false)}}
				if d.Format == text.Audio || d.Format == text.Video {
					hit = recording(d)
				}
				found = append(found, hit)
			}
		}
		return found
	},
}

var dateInName = Rule{
	ID: "dato-kun-filnavn", Requirement: report.Datering, Severity: report.Warning,
	Doc: Doc{
		Title: Text{"Datoen står bare i filnavnet", "Datoen står berre i filnamnet", "The date is only in the file name"},
		Asks: Text{
			NB: "Filnavnet har en dato, men dokumentet selv sier ikke når det er laget.",
			NN: "Filnamnet har ein dato, men dokumentet sjølv seier ikkje når det er laga.",
			EN: "The file name has a date, but the document itself does not say when it was made.",
		},
		Why: Text{
			NB: "Filnavn blir ofte endret eller borte når dokumenter sendes og arkiveres.",
			NN: "Filnamn vert ofte endra eller borte når dokument vert sende og arkiverte.",
			EN: "File names are often changed or lost when documents are sent and filed.",
		},
		Source:   letterSource,
		Contrast: dateInNameContrast,
	},
	Message: Text{
		NB: "{dok} har bare dato i filnavnet ({dato}).",
		NN: "{dok} har berre dato i filnamnet ({dato}).",
		EN: "{dok} has a date in the file name only ({dato}).",
	},
	Advice: dateIt,
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Dated == casefile.ByName {
				hit := undated(d)
				hit.Message, hit.Slots = Text{}, Slots{"dato": day(d.Date)}
				found = append(found, hit)
			}
		}
		return found
	},
}
