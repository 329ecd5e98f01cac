package rules

import (
	"time"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
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
		Why:      datingWhy,
		Source:   letterSource,
		Contrast: dateNoYearContrast,
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
		Why:      datingWhy,
		Source:   Text{"Praksis.", "Praksis.", "Practice."},
		Contrast: dateInFutureContrast,
	},
	Message: Text{
		NB: "{dok} ser ut til å være datert {dato}, som er fram i tid.",
		NN: "{dok} ser ut til å vere datert {dato}, som er fram i tid.",
		EN: "{dok} seems to be dated {dato}, which is in the future.",
	},
	Advice: Text{
		NB: "Se etter om årstallet er riktig. Er det en frist eller en dato for evaluering, skriv også når dokumentet er laget.",
		NN: "Sjå etter om årstalet er rett. Er det ein frist eller ein dato for evaluering, skriv også når dokumentet er laga.",
		EN: "See whether the year is right. If it is a deadline or a date of evaluation, also write when the document was made.",
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
		Title: Text{"Noe sier imot datoen", "Noko seier imot datoen", "Something contradicts the date"},
		Asks: Text{
			NB: "Vedleggslisten gir dokumentet en annen dato enn den som står i det, eller ukedagen i dokumentet passer ikke til datoen.",
			NN: "Vedleggslista gjev dokumentet ein annan dato enn den som står i det, eller vekedagen i dokumentet passar ikkje til datoen.",
			EN: "The list of enclosures gives the document another date than the one in it, or the day of the week in the document does not go with the date.",
		},
		Why:      datingWhy,
		Source:   Text{"Praksis.", "Praksis.", "Practice."},
		Contrast: dateContradictedContrast,
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
		found := wrongWeekdays(c)
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

// wrongWeekdays returns the hits for dates with a day of the week that the
// calendar contradicts.
func wrongWeekdays(c *casefile.Case) []Hit {
	var found []Hit
	for _, d := range c.Documents {
		for _, date := range []*dating.Found{d.Dating.Made, d.Dating.Updated} {
			if date == nil || date.Weekday == 0 || d.Unread {
				continue
			}
			right, ok := weekdayOf(date.Date)
			if !ok {
				continue
			}
			found = append(found, Hit{
				Doc: d, At: date.At, Quote: date.Quote,
				Message: Text{
					NB: "{dok} sier {ukedag} {dato}, men den datoen er en {rett}.",
					NN: "{dok} seier {ukedag} {dato}, men den datoen er ein {rett}.",
					EN: "{dok} says {ukedag} {dato}, but that date is a {rett}.",
				},
				Advice: Text{
					NB: "Finn ut om det er dagen eller datoen som er feil. Skriv riktig dato i vedleggslisten, og la det gamle dokumentet stå som det er.",
					NN: "Finn ut om det er dagen eller datoen som er feil. Skriv rett dato i vedleggslista, og lat det gamle dokumentet stå som det er.",
					EN: "Find out whether the day or the date is wrong. Write the right date in the list of enclosures, and leave the old document as it is.",
				},
				Slots: Slots{"ukedag": weekdays[date.Weekday-1], "dato": day(date.Date), "rett": right},
			})
		}
	}
	return found
}

// weekdays from Monday.
var weekdays = [7]Text{
	{"mandag", "måndag", "Monday"}, {"tirsdag", "tysdag", "Tuesday"}, {"onsdag", "onsdag", "Wednesday"}, {"torsdag", "torsdag", "Thursday"},
	{"fredag", "fredag", "Friday"}, {"lørdag", "laurdag", "Saturday"}, {"søndag", "sundag", "Sunday"},
}

// weekdayOf returns the day of the week of an ISO day; ok is false for any other
// date.
func weekdayOf(iso string) (_ Text, ok bool) {
	date, err := time.Parse(time.DateOnly, iso)
	if err != nil {
		return Text{}, false
	}
	return weekdays[(int(date.Weekday())+6)%7], true
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

// day writes an ISO day as people do: 14.03.2025, without a year 14.03. A month or
// a week stays.
func day(iso string) Text {
	if len(iso) == len("--03-14") && iso[0] == '-' {
		return same(iso[5:] + "." + iso[2:4] + ".")
	}
	if len(iso) != len("2025-03-14") {
		return same(iso)
	}
	return same(iso[8:] + "." + iso[5:7] + "." + iso[:4])
}
