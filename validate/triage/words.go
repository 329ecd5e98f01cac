package triage

import "github.com/mappesjekk/mappesjekk/validate/report"

// phrase is a sentence in bokmål, nynorsk and English.
type phrase struct{ nb, nn, en string }

func (p phrase) in(lang string) string {
	switch lang {
	case "nn":
		return p.nn
	case "en":
		return p.en
	}
	return p.nb
}

// reasons say why a case could not be checked, and what to do.
var reasons = map[report.ReasonKind]phrase{
	report.ReasonGone: {
		"Saken lå her da innboksen ble lest, men ikke lenger. Er den flyttet?",
		"Saka låg her då innboksen vart lesen, men ikkje lenger. Er ho flytta?",
		"The case lay here when the inbox was listed, and then no more. Has it been moved?",
	},
	report.ReasonUnopenable: {
		"Saken kan ikke åpnes. Sjekk tilgangen, og om filen er hel.",
		"Saka kan ikkje opnast. Sjekk tilgangen, og om fila er heil.",
		"The case cannot be opened. Check the permissions, and whether the file is whole.",
	},
	report.ReasonUnreadable: {
		"Ingenting i saken kan leses.",
		"Ingenting i saka kan lesast.",
		"Nothing in the case can be read.",
	},
	report.ReasonTooSlow: {
		"Sjekken av saken tok for lang tid og ble avbrutt. Sjekk den for seg med «mappesjekk sjekk».",
		"Sjekken av saka tok for lang tid og vart avbroten. Sjekk ho for seg med «mappesjekk sjekk».",
		"The check of the case took too long and was broken off. Check it by itself with “mappesjekk check”.",
	},
	report.ReasonFault: {
		"En feil i programmet stanset sjekken av saken. Se over den for hånd, og meld fra om feilen.",
		"Ein feil i programmet stansa sjekken av saka. Sjå over ho for hand, og meld frå om feilen.",
		"A fault in the program stopped the check of the case. Look it over by hand, and report the fault.",
	},
}

// manyCauses follows ReasonUnreadable where the documents can't be read for
// different reasons.
var manyCauses = phrase{
	"Rapporten og brevteksten sier hvorfor, dokument for dokument.",
	"Rapporten og brevteksten seier kvifor, dokument for dokument.",
	"The report and the text for a letter say why, document by document.",
}

// others say why an entry of the inbox is no case.
var others = map[string]phrase{
	"junk":       {"fil som et program har lagt igjen", "fil som eit program har lagt att", "left behind by a program"},
	"link":       {"lenke, ikke fulgt", "lenkje, ikkje følgd", "link, not followed"},
	"special":    {"ikke en vanlig fil", "ikkje ei vanleg fil", "not an ordinary file"},
	"own-output": {"resultater fra en tidligere sortering", "resultat frå ei tidlegare sortering", "results of an earlier run"},
	"not-a-case": {"verken mappe, arkiv, e-post eller PDF", "verken mappe, arkiv, e-post eller PDF", "neither folder, archive, e-mail nor PDF"},
}

func ignored(name, why, lang string) report.Ignored {
	return report.Ignored{Path: name, Kind: why, Why: others[why].in(lang)}
}
