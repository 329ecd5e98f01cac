package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// documentationWhy is why the requirement matters.
var documentationWhy = Text{
	NB: "Det er av disse dokumentene Statsforvalteren ser hva som faktisk er gjort. Rutiner og planer for hele skolen viser det ikke.",
	NN: "Det er av desse dokumenta Statsforvaltaren ser kva som faktisk er gjort. Rutinar og planar for heile skulen viser det ikkje.",
	EN: "From these papers Statsforvalteren sees what was really done. Routines and whole-school plans do not show it.",
}

var documentationSource = Text{
	NB: "Opplæringslova § 12-4 fjerde ledd (dokumentasjonsplikt) og innhentingsbrevet.",
	NN: "Opplæringslova § 12-4 fjerde ledd (dokumentasjonsplikt) og innhentingsbrevet.",
	EN: "The Education Act § 12-4 fourth paragraph (duty to document) and the letter.",
}

var documentationRequirement = Requirement{
	ID: report.Dokumentasjon,
	Title: Text{
		NB: "Dokumentasjon på hva skolen har gjort i saken",
		NN: "Dokumentasjon på kva skulen har gjort i saka",
		EN: "Documents that show what the school has done",
	},
	Doc: Doc{
		Asks: Text{
			NB: "Dokumenter som viser hva skolen har gjort underveis i denne saken: for eksempel aktivitetsplan, referater, samtaler med eleven, observasjoner, undersøkelser, logg, varsel, avvik, kontakt med foreldrene og vurderinger. Listen er eksempler; ikke alt finnes i hver sak.",
			NN: "Dokument som viser kva skulen har gjort undervegs i denne saka: til dømes aktivitetsplan, referat, samtalar med eleven, observasjonar, undersøkingar, logg, varsel, avvik, kontakt med foreldra og vurderingar. Lista er døme; ikkje alt finst i kvar sak.",
			EN: "Documents that show what the school did along the way in this case: for example the plan, minutes, talks with the pupil, observations, surveys, logs, notifications, deviation reports, contact with the parents, assessments. The list is of examples; not every case has them all.",
		},
		Why:      documentationWhy,
		Source:   documentationSource,
		Contrast: documentationContrast,
	},
	Advice: encloseWhatYouHave,
	Summary: func(c *casefile.Case, status report.Status) (Text, Slots) {
		switch status {
		case report.Met:
			return Text{
				NB: "Mappen viser arbeidet i saken: {liste}.",
				NN: "Mappa viser arbeidet i saka: {liste}.",
				EN: "The folder shows the work in the case: {liste}.",
			}, Slots{"liste": kinds(c.Documentation())}
		case report.Weak:
			return Text{
				NB: "Det er usikkert om mappen viser hva skolen har gjort.",
				NN: "Det er usikkert om mappa viser kva skulen har gjort.",
				EN: "It is uncertain whether the folder shows what the school did.",
			}, nil
		}
		return documentationMissing.Message, nil
	},
}

var documentationRules = []Rule{documentationMissing, documentationThin, planMissing, planPoints, planVersions, longSilence}

var encloseWhatYouHave = Text{
	NB: "Legg ved det dere faktisk har: plan, referater, logg, samtaler, observasjoner og kontakt med foreldrene. Ikke lag nye dokumenter for anledningen; forklar heller i redegjørelsen hva som mangler.",
	NN: "Legg ved det de faktisk har: plan, referat, logg, samtalar, observasjonar og kontakt med foreldra. Ikkje lag nye dokument for høvet; forklar heller i utgreiinga kva som manglar.",
	EN: "Enclose what you really have: plan, minutes, log, talks, observations and contact with the parents. Do not make up new papers; say in the account what is missing.",
}

var documentationMissing = Rule{
	ID: "dokumentasjon-mangler", Requirement: report.Dokumentasjon, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Dokumentasjonen mangler", "Dokumentasjonen manglar", "The documentation is missing"},
		Asks: Text{
			NB: "Ingen av dokumentene viser hva skolen har gjort i denne saken. Rutiner, tomme maler og dokumenter fra andre saker teller ikke.",
			NN: "Ingen av dokumenta viser kva skulen har gjort i denne saka. Rutinar, tomme malar og dokument frå andre saker tel ikkje.",
			EN: "None of the documents shows what the school did in this case. Routines, empty templates and papers about other matters do not count.",
		},
		Why:      documentationWhy,
		Source:   documentationSource,
		Contrast: documentationMissingContrast,
	},
	Message: Text{
		NB: "Vi fant ingen dokumenter som viser hva skolen har gjort i denne saken.",
		NN: "Vi fann ingen dokument som viser kva skulen har gjort i denne saka.",
		EN: "No document shows what the school did in this case.",
	},
	Advice: encloseWhatYouHave,
	Check: func(c *casefile.Case) []Hit {
		if len(c.Documentation()) > 0 || len(unreadDocumentation(c)) > 0 {
			return nil
		}
		return []Hit{lacking(c, firstOfEach(c.NearestDocumentation()))}
	},
}

var documentationThin = Rule{
	ID: "dokumentasjon-tynn", Requirement: report.Dokumentasjon, Severity: report.Warning,
	Doc: Doc{
		Title: Text{"Usikkert om dokumentasjonen er med", "Usikkert om dokumentasjonen er med", "Uncertain whether documentation is there"},
		Asks: Text{
			NB: "Det eneste som kan være dokumentasjon i saken, er filer som programmet ikke kan lese.",
			NN: "Det einaste som kan vere dokumentasjon i saka, er filer som programmet ikkje kan lese.",
			EN: "All that may be documentation are files that the program cannot read.",
		},
		Why:      documentationWhy,
		Source:   documentationSource,
		Contrast: documentationThinContrast,
	},
	Message: Text{
		NB: "{dok} kan være dokumentasjon i saken, men programmet kan ikke lese det.",
		NN: "{dok} kan vere dokumentasjon i saka, men programmet kan ikkje lese det.",
		EN: "{dok} may document the case, but the program cannot read it.",
	},
	Advice: Text{
		NB: "Åpne dokumentet og se etter selv. Send det helst som PDF med tekst, uten passord.",
		NN: "Opne dokumentet og sjå etter sjølv. Send det helst som PDF med tekst, utan passord.",
		EN: "Open the document and see for yourself. Send it as PDF with real text, without a password.",
	},
	Check: func(c *casefile.Case) []Hit {
		if len(c.Documentation()) > 0 {
			return nil
		}
		return hits(unreadDocumentation(c))
	},
}

// unreadDocumentation returns the documents that could not be read and may
// document the case: those whose names say so, or else those whose names say
// nothing and that hold a picture or are locked.
func unreadDocumentation(c *casefile.Case) []*casefile.Document {
	var named, nameless []*casefile.Document
	for _, d := range c.Documents {
		switch {
		case !d.Unread:
		case d.IsDocumentation():
			named = append(named, d)
		case d.Kind.Type == doctype.Annet && (d.Format.Picture() || mayHoldAccount(d)):
			nameless = append(nameless, d)
		}
	}
	if len(named) > 0 {
		return named
	}
	return nameless
}

var planMissing = Rule{
	ID: "aktivitetsplan-mangler", Requirement: report.Dokumentasjon, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Ingen aktivitetsplan", "Ingen aktivitetsplan", "No activity plan"},
		Asks: Text{
			NB: "Vi fant ingen skriftlig plan for tiltakene (aktivitetsplan) i mappen.",
			NN: "Vi fann ingen skriftleg plan for tiltaka (aktivitetsplan) i mappa.",
			EN: "No written plan of measures (aktivitetsplan) was found in the folder.",
		},
		Why: Text{
			NB: "Skolen skal lage en skriftlig plan når en sak trenger tiltak. Finnes den, bør den være med.",
			NN: "Skulen skal lage ein skriftleg plan når ei sak treng tiltak. Finst han, bør han vere med.",
			EN: "The school must make a written plan when a case needs measures. If there is one, it should be enclosed.",
		},
		Source: Text{
			NB: "Opplæringslova § 12-4 tredje ledd; § 9 A-4 før 1. august 2024.",
			NN: "Opplæringslova § 12-4 tredje ledd; § 9 A-4 før 1. august 2024.",
			EN: "The Education Act § 12-4 third paragraph; § 9 A-4 before 1 August 2024.",
		},
		Contrast: planMissingContrast,
	},
	Message: Text{
		NB: "Vi fant ingen aktivitetsplan blant dokumentene.",
		NN: "Vi fann ingen aktivitetsplan blant dokumenta.",
		EN: "No activity plan was found among the documents.",
	},
	Advice: Text{
		NB: "Legg den ved hvis dere har laget en, også tidligere versjoner. Har dere ikke laget noen, si det i redegjørelsen.",
		NN: "Legg han ved om de har laga ein, også tidlegare versjonar. Har de ikkje laga nokon, sei det i utgreiinga.",
		EN: "Enclose it if you have made one, earlier versions too. If you have not, say so in the account.",
	},
	Check: func(c *casefile.Case) []Hit {
		if len(c.Documentation()) == 0 {
			return nil // the error says it all
		}
		for _, d := range c.Documents {
			if d.Has(doctype.Aktivitetsplan) && !d.Kind.Blank {
				return nil
			}
		}
		return []Hit{{}}
	},
}

var planPoints = Rule{
	ID: "plan-mangler-punkt", Requirement: report.Dokumentasjon, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Planen viser ikke alle fem punktene", "Planen viser ikkje alle fem punkta", "The plan does not show all five points"},
		Asks: Text{
			NB: "Den nyeste aktivitetsplanen viser ikke tydelig ett eller flere av de fem punktene: problem, tiltak, når, hvem, evaluering.",
			NN: "Den nyaste aktivitetsplanen viser ikkje tydeleg eitt eller fleire av dei fem punkta: problem, tiltak, når, kven, evaluering.",
			EN: "The newest plan does not clearly show one or more of the five points: problem, measures, when, who, evaluation.",
		},
		Why: Text{
			NB: "Loven sier hva planen skal inneholde. Dette er bare et råd: programmet vurderer ikke om planen er god nok.",
			NN: "Lova seier kva planen skal innehalde. Dette er berre eit råd: programmet vurderer ikkje om planen er god nok.",
			EN: "The Act says what the plan shall hold. This is only advice: the program does not judge whether the plan is good enough.",
		},
		Source:   planMissing.Doc.Source,
		Contrast: planPointsContrast,
	},
	Message: Text{
		NB: "{dok} viser ikke tydelig {punkt}.",
		NN: "{dok} viser ikkje tydeleg {punkt}.",
		EN: "{dok} does not clearly show {punkt}.",
	},
	Advice: Text{
		NB: "Se over planen. Er det med i en nyere utgave, send den også. Endre ikke gamle planer.",
		NN: "Sjå over planen. Er det med i ei nyare utgåve, send ho også. Endre ikkje gamle planar.",
		EN: "Have a look at the plan. If a newer version has it, send that too. Do not change old plans.",
	},
	Check: func(c *casefile.Case) []Hit {
		newest := newestPlan(c)
		if newest == nil {
			return nil
		}
		shown := map[int]bool{}
		for _, p := range newest.Kind.PlanPoints {
			shown[p] = true
		}
		var lacking []Text
		for i, name := range pointNames {
			if !shown[i+1] {
				lacking = append(lacking, name)
			}
		}
		if len(lacking) == 0 {
			return nil
		}
		return []Hit{{Doc: newest, Slots: Slots{"punkt": joined(lacking, len(lacking))}}}
	},
}

// pointNames are the five points of a plan (domain pack, H.6).
var pointNames = [5]Text{
	{"hvilket problem tiltakene skal løse", "kva problem tiltaka skal løyse", "what problem the measures shall solve"},
	{"hvilke tiltak som er planlagt", "kva tiltak som er planlagde", "which measures are planned"},
	{"når tiltakene skal gjennomføres", "når tiltaka skal gjennomførast", "when they are to be carried out"},
	{"hvem som skal gjøre det", "kven som skal gjere det", "who does it"},
	{"når tiltakene skal evalueres", "når tiltaka skal evaluerast", "when they are to be evaluated"},
}

// newestPlan returns the plan with the latest date, or the last one where none
// is dated; nil if there is none that could be read.
func newestPlan(c *casefile.Case) *casefile.Document {
	var newest *casefile.Document
	for _, d := range c.OfType(doctype.Aktivitetsplan) {
		if d.Unread || d.Kind.Blank {
			continue
		}
		if newest == nil || max(d.Date, d.Updated) >= max(newest.Date, newest.Updated) {
			newest = d
		}
	}
	return newest
}

// SilenceDays is how many days long a stretch without a document must be to be told of: a
// summer holiday is eight weeks and no silence.
const SilenceDays = 75

var longSilence = Rule{
	ID: "opphold-i-tidslinjen", Requirement: report.Dokumentasjon, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Et langt tidsrom uten dokumenter", "Eit langt tidsrom utan dokument", "A long time without documents"},
		Asks: Text{
			NB: "Det går lang tid mellom to dokumenter som følger etter hverandre.",
			NN: "Det går lang tid mellom to dokument som følgjer etter kvarandre.",
			EN: "A long time passes between two documents that follow on each other.",
		},
		Why: Text{
			NB: "Saksbehandleren lager en tidslinje. Et opphold kan bety at noe mangler i mappen, eller at det var rolig.",
			NN: "Saksbehandlaren lagar ei tidslinje. Eit opphald kan bety at noko manglar i mappa, eller at det var roleg.",
			EN: "The caseworker makes a timeline. A silence may mean that something is missing, or that it was quiet.",
		},
		Source:   Text{"Praksis.", "Praksis.", "Practice."},
		Contrast: longSilenceContrast,
	},
	Message: Text{
		NB: "Det er {n} dager mellom {dok} og det neste dokumentet, {neste}.",
		NN: "Det er {n} dagar mellom {dok} og det neste dokumentet, {neste}.",
		EN: "There are {n} days between {dok} and the next document, {neste}.",
	},
	Advice: Text{
		NB: "Har dere dokumenter fra denne tiden, legg dem ved. Hvis ikke, si gjerne i redegjørelsen hva som skjedde.",
		NN: "Har de dokument frå denne tida, legg dei ved. Om ikkje, sei gjerne i utgreiinga kva som skjedde.",
		EN: "If you have papers from this time, enclose them. If not, say in the account what happened.",
	},
	Check: func(c *casefile.Case) []Hit {
		silence, long := c.LongestSilence(SilenceDays)
		if !long {
			return nil
		}
		return []Hit{{Doc: silence.From, Slots: Slots{
			"n":     number(silence.Days),
			"neste": name(silence.To),
		}}}
	},
}
