package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// bodiesWhy is why the requirement matters.
var bodiesWhy = Text{
	NB: "Statsforvalteren må vite hvem andre som kjenner saken, og når de kom inn. En liste over deltakere i et møte viser at noen var med, men er ingen oversikt.",
	NN: "Statsforvaltaren må vite kven andre som kjenner saka, og når dei kom inn. Ei liste over deltakarar i eit møte viser at nokon var med, men er inga oversikt.",
	EN: "Statsforvalteren must know who else knows the case, and since when. A list of those present at a meeting shows that somebody took part, but is no overview.",
}

var bodiesRequirement = Requirement{
	ID: report.EksterneInstanser,
	Title: Text{
		NB: "Oversikt over eksterne instanser",
		NN: "Oversikt over eksterne instansar",
		EN: "Overview of external bodies",
	},
	Doc: Doc{
		Asks: Text{
			NB: "En oversikt over instanser utenfor skolen som er eller har vært trukket inn i saken, for eksempel PPT, BUP, barnevernet eller politiet. Et eget ark, en tabell, et avsnitt eller én setning er nok. Skriv «ingen» hvis ingen er trukket inn. Skoleeieren og Statsforvalteren er ikke eksterne.",
			NN: "Ei oversikt over instansar utanfor skulen som er eller har vore trekte inn i saka, til dømes PPT, BUP, barnevernet eller politiet. Eit eige ark, ein tabell, eit avsnitt eller éi setning er nok. Skriv «ingen» om ingen er trekte inn. Skuleeigaren og Statsforvaltaren er ikkje eksterne.",
			EN: "An overview of bodies outside the school that are or have been drawn into the case, such as PPT, BUP, the child welfare service or the police. A sheet, a table, a section or one sentence will do. Write “none” if there are none. The school owner and Statsforvalteren are not external.",
		},
		Why:      bodiesWhy,
		Source:   letterSource,
		Contrast: bodiesContrast,
	},
	Advice: writeOverview,
	Summary: func(c *casefile.Case, status report.Status) (Text, Slots) {
		b := c.Bodies
		if d := unfilledOverview(c); d != nil && status != report.Met {
			return Text{
				NB: "Oversikten ligger i mappen, men er ikke fylt ut.",
				NN: "Oversikta ligg i mappa, men er ikkje fylt ut.",
				EN: "The overview is in the folder, but is not filled in.",
			}, nil
		}
		switch {
		case status == report.Met && b.NoneStated:
			return Text{
				NB: "Det står at ingen eksterne instanser er trukket inn.",
				NN: "Det står at ingen eksterne instansar er trekte inn.",
				EN: "It says that no external body has been drawn in.",
			}, nil
		case status == report.Met:
			return Text{
				NB: "Oversikten nevner alle instansene vi fant: {liste}.",
				NN: "Oversikta nemner alle instansane vi fann: {liste}.",
				EN: "The overview names every body found: {liste}.",
			}, Slots{"liste": bodyNames(b.Listed)}
		case len(b.Missing) == 0:
			return bodiesUnmentioned.Message, nil
		case status == report.Weak:
			return bodyUncertain.Message, Slots{"liste": bodyNames(b.Missing)}
		case b.NoneStated:
			return Text{
				NB: "Det står at ingen er trukket inn, men andre dokumenter viser kontakt med {liste}.",
				NN: "Det står at ingen er trekte inn, men andre dokument viser kontakt med {liste}.",
				EN: "It says that none has been drawn in, yet other documents show contact with {liste}.",
			}, Slots{"liste": bodyNames(b.Missing)}
		case b.Overview == nil:
			return overviewMissing.Message, Slots{"liste": bodyNames(b.Missing)}
		}
		return Text{
			NB: "Dokumentene viser kontakt med {liste}, som ikke står i oversikten.",
			NN: "Dokumenta viser kontakt med {liste}, som ikkje står i oversikta.",
			EN: "Missing from the overview: {liste}, though the documents show contact.",
		}, Slots{"liste": bodyNames(b.Missing)}
	},
}

var bodiesRules = []Rule{overviewMissing, bodyNotListed, overviewContradicted, bodiesUnmentioned, bodyUncertain}

var writeOverview = Text{
	NB: "Skriv en liten liste: instans, navn, når og hva de har bidratt med. Skriv «ingen» hvis ingen er trukket inn. Skoleeier skal ikke stå der.",
	NN: "Skriv ei lita liste: instans, namn, når og kva dei har bidrege med. Skriv «ingen» om ingen er trekte inn. Skuleeigar skal ikkje stå der.",
	EN: "Write a short list: body, person, when, what. Write “none” if none. The school owner does not belong there.",
}

var overviewMissing = Rule{
	ID: "oversikt-mangler", Requirement: report.EksterneInstanser, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Oversikten over eksterne instanser mangler", "Oversikta over eksterne instansar manglar", "The overview of external bodies is missing"},
		Asks: Text{
			NB: "Dokumentene viser at instanser utenfor skolen har vært med i saken, men ingen steder er de stilt opp samlet.",
			NN: "Dokumenta viser at instansar utanfor skulen har vore med i saka, men ingen stader er dei stilte opp samla.",
			EN: "The documents show that bodies outside the school took part in the case, but nowhere are they set out together.",
		},
		Why:      bodiesWhy,
		Source:   letterSource,
		Contrast: overviewMissingContrast,
	},
	Message: Text{
		NB: "Vi fant ingen oversikt, men dokumentene viser kontakt med {liste}.",
		NN: "Vi fann inga oversikt, men dokumenta viser kontakt med {liste}.",
		EN: "No overview was found, yet the documents show contact with {liste}.",
	},
	Advice: writeOverview,
	Check: func(c *casefile.Case) []Hit {
		if c.Bodies.Overview != nil || len(c.Bodies.Missing) == 0 {
			return nil
		}
		hit := Hit{Slots: Slots{"liste": bodyNames(c.Bodies.Missing)}, Basis: overviewSought(c)}
		if d := unfilledOverview(c); d != nil {
			hit = unfilled(d)
		}
		for _, b := range c.Bodies.Missing {
			hit.Related = append(hit.Related, b.Places[0])
		}
		return []Hit{hit}
	},
}

var bodyNotListed = Rule{
	ID: "instans-ikke-listet", Requirement: report.EksterneInstanser, Severity: report.Error,
	Doc: Doc{
		Title: Text{"En instans mangler i oversikten", "Ein instans manglar i oversikta", "A body is missing from the overview"},
		Asks: Text{
			NB: "Et dokument viser at en instans har vært trukket inn i saken, men den står ikke i oversikten.",
			NN: "Eit dokument viser at ein instans har vore trekt inn i saka, men han står ikkje i oversikta.",
			EN: "A document shows that a body was drawn into the case, but the overview does not name it.",
		},
		Why:      bodiesWhy,
		Source:   letterSource,
		Contrast: bodyNotListedContrast,
	},
	Message: Text{
		NB: "Dokumentene viser kontakt med {instans}, som ikke står i oversikten.",
		NN: "Dokumenta viser kontakt med {instans}, som ikkje står i oversikta.",
		EN: "Missing from the overview: {instans}, though the documents show contact.",
	},
	Advice: Text{
		NB: "Se etter der det står, og ta instansen med i oversikten hvis det stemmer: navn, når og hva de har bidratt med.",
		NN: "Sjå etter der det står, og ta instansen med i oversikta om det stemmer: namn, når og kva dei har bidrege med.",
		EN: "Look at the place, and add the body to the overview if that is right: name, when, and what it contributed.",
	},
	Check: func(c *casefile.Case) []Hit {
		if c.Bodies.Overview == nil || c.Bodies.NoneStated {
			return nil
		}
		return missingBodies(c, func(b casefile.Body) bool { return !b.Borderline && !b.Umbrella })
	},
}

var overviewContradicted = Rule{
	ID: "oversikt-motsagt", Requirement: report.EksterneInstanser, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Oversikten sier «ingen», men et dokument viser noe annet", "Oversikta seier «ingen», men eit dokument viser noko anna", "The overview says none, but a document shows otherwise"},
		Asks: Text{
			NB: "Det står at ingen eksterne instanser er trukket inn, men et annet dokument viser kontakt med en.",
			NN: "Det står at ingen eksterne instansar er trekte inn, men eit anna dokument viser kontakt med ein.",
			EN: "It says that no external body has been drawn in, but another document shows contact with one.",
		},
		Why:      bodiesWhy,
		Source:   letterSource,
		Contrast: overviewContradictedContrast,
	},
	Message: Text{
		NB: "Oversikten sier «ingen», men {dok} viser kontakt med {instans}.",
		NN: "Oversikta seier «ingen», men {dok} viser kontakt med {instans}.",
		EN: "The overview says none, but {dok} shows contact with {instans}.",
	},
	Advice: Text{
		NB: "Sjekk hva som er riktig, og rett oversikten.",
		NN: "Sjekk kva som er rett, og rett oversikta.",
		EN: "Check which is right, and correct the overview.",
	},
	Check: func(c *casefile.Case) []Hit {
		if !c.Bodies.NoneStated {
			return nil
		}
		found := missingBodies(c, func(b casefile.Body) bool { return !b.Borderline })
		for i := range found {
			found[i].Related = append(found[i].Related, *c.Bodies.Overview)
		}
		return found
	},
}

var bodiesUnmentioned = Rule{
	ID: "instanser-ikke-omtalt", Requirement: report.EksterneInstanser, Severity: report.Warning,
	Doc: Doc{
		Title: Text{"Det står ikke noe om eksterne instanser", "Det står ikkje noko om eksterne instansar", "Nothing is said of external bodies"},
		Asks: Text{
			NB: "Ingen av dokumentene sier om instanser utenfor skolen har vært med, og vi fant ingen spor av noen.",
			NN: "Ingen av dokumenta seier om instansar utanfor skulen har vore med, og vi fann ingen spor av nokon.",
			EN: "No document says whether bodies outside the school took part, and no trace of any was found.",
		},
		Why: Text{
			NB: "Har ingen vært med, er «ingen» et fullgodt svar. Står det ingenting, må saksbehandleren spørre.",
			NN: "Har ingen vore med, er «ingen» eit fullgodt svar. Står det ingenting, må saksbehandlaren spørje.",
			EN: "If none took part, “none” is a full answer. If nothing is said, the caseworker has to ask.",
		},
		Source:   letterSource,
		Contrast: bodiesUnmentionedContrast,
	},
	Message: Text{
		NB: "Mappen sier ikke noe om eksterne instanser.",
		NN: "Mappa seier ikkje noko om eksterne instansar.",
		EN: "The folder says nothing about external bodies.",
	},
	Advice: Text{
		NB: "Skriv én setning i redegjørelsen: hvem som har vært med og når, eller at ingen eksterne instanser er trukket inn.",
		NN: "Skriv éi setning i utgreiinga: kven som har vore med og når, eller at ingen eksterne instansar er trekte inn.",
		EN: "Write one sentence in the account: who took part and when, or that no external body has been drawn in.",
	},
	Check: func(c *casefile.Case) []Hit {
		if c.Bodies.Overview != nil || len(c.Bodies.Missing) > 0 {
			return nil
		}
		if d := unfilledOverview(c); d != nil {
			return []Hit{unfilled(d)}
		}
		return []Hit{{Basis: overviewSought(c)}}
	},
}

var bodyUncertain = Rule{
	ID: "instans-usikker", Requirement: report.EksterneInstanser, Severity: report.Warning,
	Doc: Doc{
		Title: Text{"Usikkert om en instans skal stå i oversikten", "Usikkert om ein instans skal stå i oversikta", "Uncertain whether a body belongs in the overview"},
		Asks: Text{
			NB: "En instans er med i saken, men det er ulik praksis for om den regnes som ekstern (helsesykepleier, kommunale team), eller oversikten dekker den bare med et samleord.",
			NN: "Ein instans er med i saka, men det er ulik praksis for om han vert rekna som ekstern (helsesjukepleiar, kommunale team), eller oversikta dekkjer han berre med eit samleord.",
			EN: "A body is in the case, but practice differs in whether it counts as external (school nurse, municipal teams), or the overview covers it by a general term only.",
		},
		Why:      bodiesWhy,
		Source:   Text{"Praksis.", "Praksis.", "Practice."},
		Contrast: bodyUncertainContrast,
	},
	Message: Text{
		NB: "Dokumentene nevner {liste}, men det gjør ikke oversikten.",
		NN: "Dokumenta nemner {liste}, men det gjer ikkje oversikta.",
		EN: "Named in the documents, but not in the overview: {liste}.",
	},
	Advice: Text{
		NB: "Ta det med i oversikten hvis det stemmer.",
		NN: "Ta det med i oversikta om det stemmer.",
		EN: "Add it to the overview if that is right.",
	},
	Check: func(c *casefile.Case) []Hit {
		if c.Bodies.Overview == nil {
			return nil
		}
		found := missingBodies(c, func(b casefile.Body) bool { return b.Borderline || b.Umbrella && !c.Bodies.NoneStated })
		for i := range found {
			found[i].Slots["liste"] = found[i].Slots["instans"]
		}
		return found
	},
}

// missingBodies returns a hit for each body that is missing from the overview
// and passes, at the strongest place that shows its part in the case.
func missingBodies(c *casefile.Case, pass func(casefile.Body) bool) []Hit {
	var found []Hit
	for _, b := range c.Bodies.Missing {
		if !pass(b) {
			continue
		}
		place := b.Places[0]
		found = append(found, Hit{
			Doc: place.Doc, At: place.At, Quote: place.Quote,
			Slots:   Slots{"instans": partyName(b.Code)},
			Related: b.Places[1:],
		})
	}
	return found
}
