package doctype

import (
	"regexp"

	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// forAllWords are how plans for a whole school tell whom a measure is for, who
// carries it out and when. A plan for one pupil has few of them.
var forAllWords = map[string]bool{"alle": true, "samtlige": true, "elevene": true, "elevane": true, "ansatte": true, "tilsette": true,
	"personalet": true, "personalmøte": true, "personalmøter": true, "personalmøte-": true, "kontaktlærere": true, "kontaktlærerne": true,
	"kontaktlærarar": true, "kontaktlærarane": true, "lærerne": true, "lærarane": true, "trinnledere": true, "trinnlederne": true,
	"trinnleiarar": true, "trinnleiarane": true, "elevråd": true, "elevrådet": true, "fau": true, "foreldremøte": true, "foreldremøter": true,
	"skolestartere": true, "skulestartarar": true, "trivselsledere": true, "trivselsleiarar": true, "årlig": true, "årleg": true,
	"skoleåret": true, "skuleåret": true, "klassene": true, "klassane": true, "elevundersøkelsen": true, "elevundersøkinga": true,
	"planleggingsdag": true, "månedlig": true, "månadleg": true, "fadderordning": true}

// forAllTime fits a stretch of classes or of a school year: "1.–7. trinn",
// "2024/25", "august–juni", "hele året".
var forAllTime = regexp.MustCompile(`(?i)\d\.?\s?[–-]\s?\d{1,2}\. (trinn|klasse|steg)|\b20\d\d\s?[–/-]\s?(20)?\d\d\b|august\s?[–-]\s?juni|he[i]?le (skole|skule)?året|hv?ert (skole)?år\b|kvart (skule)?år\b`)

// takeScope counts the line where it tells of all, and where a row gives a day.
func (r *reading) takeScope(line *text.Line, tokens []norsk.Token) {
	all := forAllTime.MatchString(line.Text)
	for _, t := range tokens {
		all = all || forAllWords[t.Word]
	}
	if all {
		r.forAll++
	}
	if line.Region != text.Cell {
		return
	}
	for _, found := range norsk.FindDates(line.Text) {
		if found.Date.Day > 0 {
			r.days++
			return
		}
	}
}

// weighForAll moves what a plan weighs whose measures are for all: a table of who
// does what through the school year has the columns of a plan for one pupil.
func (r *reading) weighForAll() {
	if r.forAll < fewForAll || r.forAll <= 2*r.days || r.onePupil() {
		return
	}
	r.move(func(t Type) bool { return t == Aktivitetsplan }, Systemdokument, structure, planForAll)
}
