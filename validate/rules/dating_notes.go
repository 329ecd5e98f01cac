package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// The notes about dates: they explain, and fail nothing.

var dateNoYear = Rule{
	ID: "dato-uten-ar", Requirement: report.Datering, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Datoen har ikke år", "Datoen har ikkje år", "The date has no year"},
		Asks: Text{
			NB: "Dokumentet sier dag og måned, men ikke hvilket år.",
			NN: "Dokumentet seier dag og månad, men ikkje kva år.",
			EN: "The document says day and month, but not which year.",
		},
		Why:    datingWhy,
		Source: letterSource,
	},
	Message: Text{
		NB: "{dok} har dag og måned, men ikke år.",
		NN: "{dok} har dag og månad, men ikkje år.",
		EN: "{dok} has day and month but no year.",
	},
	Advice: Text{
		NB: "Legg til årstallet i dokumentet eller i en vedleggsliste.",
		NN: "Legg til årstalet i dokumentet eller i ei vedleggsliste.",
		EN: "Add the year in the document or in a list of enclosures.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if partial := d.Dating.NoYear; partial != nil && !d.Dated.Apparent() {
				found = append(found, Hit{Doc: d, At: partial.At, Quote: partial.Quote})
			}
		}
		return found
	},
}

var dateInFuture = Rule{
	ID: "dato-i-fremtiden", Requirement: report.Datering, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Datoen ligger fram i tid", "Datoen ligg fram i tid", "The date lies in the future"},
		Asks: Text{
			NB: "Dokumentet ser ut til å være datert etter i dag. Det er nesten alltid en frist eller en skrivefeil.",
			NN: "Dokumentet ser ut til å vere datert etter i dag. Det er nesten alltid ein frist eller ein skrivefeil.",
			EN: "The document seems to be dated after today. That is nearly always a deadline or a slip.",
		},
		Why:    datingWhy,
		Source: Text{"Praksis.", "Praksis.", "Practice."},
	},
	Message: Text{
		NB: "{dok} ser ut til å være datert {dato}, som er fram i tid.",
		NN: "{dok} ser ut til å vere datert {dato}, som er fram i tid.",
		EN: "{dok} seems to be dated {dato}, which is in the future.",
	},
	Advice: Text{
		NB: "Se etter om årstallet er riktig.",
		NN: "Sjå etter om årstalet er rett.",
		EN: "See whether the year is right.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Dated.Apparent() && c.InFuture(d.Date) {
				found = append(found, dateHit(d))
			}
		}
		return found
	},
}

var dateContradicted = Rule{
	ID: "dato-motsagt", Requirement: report.Datering, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Dokumentet og listen sier ulik dato", "Dokumentet og lista seier ulik dato", "Document and list give different dates"},
		Asks: Text{
			NB: "Vedleggslisten gir dokumentet en annen dato enn den som står i det.",
			NN: "Vedleggslista gjev dokumentet ein annan dato enn den som står i det.",
			EN: "The list of enclosures gives the document another date than the one in it.",
		},
		Why:    datingWhy,
		Source: Text{"Praksis.", "Praksis.", "Practice."},
	},
	Message: Text{
		NB: "{dok} sier {dato}, men listen sier {annen}.",
		NN: "{dok} seier {dato}, men lista seier {annen}.",
		EN: "{dok} says {dato}, but the list says {annen}.",
	},
	Advice: Text{
		NB: "Sjekk hvilken dato som er riktig, og rett den andre.",
		NN: "Sjekk kva dato som er rett, og rett den andre.",
		EN: "Check which date is right, and correct the other.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Dated != casefile.ByText || d.ListDate == nil || agree(d.ListDate.Date, d.Date, d.Updated) {
				continue
			}
			hit := dateHit(d)
			hit.Slots["annen"] = day(d.ListDate.Date)
			hit.Related = []casefile.Evidence{*d.ListDate}
			found = append(found, hit)
		}
		return found
	},
}

// dateHit returns a hit at the place where the document's date stands.
func dateHit(d *casefile.Document) Hit {
	hit := Hit{Doc: d, Slots: Slots{"dato": day(d.Date)}}
	if d.DateFrom != nil && d.DateFrom.Doc == d {
		hit.At, hit.Quote = d.DateFrom.At, d.DateFrom.Quote
	}
	return hit
}

// agree reports whether a list's date is one of the document's own, or lies
// between them, as far as the two say the same unit of time.
func agree(listed, made, updated string) bool {
	if updated != "" && made <= listed && listed <= updated {
		return true
	}
	return len(listed) != len(made) || listed == made || listed == updated
}

// day writes an ISO day as people do: 14.03.2025. A month or a week stays.
func day(iso string) Text {
	if len(iso) != len("2025-03-14") {
		return same(iso)
	}
	return same(iso[8:] + "." + iso[5:7] + "." + iso[:4])
}
