package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

var systemSource = Text{
	NB: "Innhentingsbrevet: rutiner og prosedyrer er det ikke nødvendig å sende. Dokumentasjonsplikten gjelder det skolen faktisk har gjort (§ 12-4 fjerde ledd).",
	NN: "Innhentingsbrevet: rutinar og prosedyrar er det ikkje nødvendig å sende. Dokumentasjonsplikta gjeld det skulen faktisk har gjort (§ 12-4 fjerde ledd).",
	EN: "The letter: routines and procedures need not be sent. The duty to document is about what the school really did (§ 12-4 fourth paragraph).",
}

// systemWhy is why the requirement matters.
var systemWhy = Text{
	NB: "De sier hva alle skal gjøre, ikke hva som er gjort for denne eleven, og gjør saken lengre å lese.",
	NN: "Dei seier kva alle skal gjere, ikkje kva som er gjort for denne eleven, og gjer saka lengre å lese.",
	EN: "They say what everybody shall do, not what was done for this pupil, and make the case longer to read.",
}

var systemRequirement = Requirement{
	ID: report.Systemdokumentasjon,
	Title: Text{
		NB: "Uten systemdokumentasjon",
		NN: "Utan systemdokumentasjon",
		EN: "Without system documentation",
	},
	Doc: Doc{
		Asks: Text{
			NB: "Rutiner, prosedyrer, planer for hele skolen, veiledere og tomme maler trenger ikke være med. Det er ikke forbudt å sende dem.",
			NN: "Rutinar, prosedyrar, planar for heile skulen, rettleiarar og tomme malar treng ikkje vere med. Det er ikkje forbode å sende dei.",
			EN: "Routines, procedures, whole-school plans, guides and empty templates need not be there. It is not forbidden to send them.",
		},
		Why:      systemWhy,
		Source:   systemSource,
		Contrast: systemContrast,
	},
	Advice: leaveOut,
	Summary: func(c *casefile.Case, status report.Status) (Text, Slots) {
		slots := Slots{"liste": names(c.OfType(doctype.Systemdokument))}
		single := len(c.OfType(doctype.Systemdokument)) == 1
		switch {
		case status == report.Gap && single:
			return Text{
				NB: "Dette ser ut som en rutine, en plan for hele skolen eller en tom mal: {liste}.",
				NN: "Dette ser ut som ein rutine, ein plan for heile skulen eller ein tom mal: {liste}.",
				EN: "This looks like a routine, a whole-school plan or an empty template: {liste}.",
			}, slots
		case status == report.Met:
			return Text{
				NB: "Vi fant ingen rutiner eller planer for skolen som helhet.",
				NN: "Vi fann ingen rutinar eller planar for skulen som heilskap.",
				EN: "No routines or whole-school plans found.",
			}, nil
		case status == report.Weak:
			return Text{
				NB: "Disse kan være systemdokumenter. Se over dem: {liste}.",
				NN: "Desse kan vere systemdokument. Sjå over dei: {liste}.",
				EN: "These may be system documents. Have a look: {liste}.",
			}, slots
		}
		return Text{
			NB: "Disse ser ut som rutiner, planer for hele skolen eller tomme maler: {liste}.",
			NN: "Desse ser ut som rutinar, planar for heile skulen eller tomme malar: {liste}.",
			EN: "These look like routines, whole-school plans or empty templates: {liste}.",
		}, slots
	},
}

var systemRules = []Rule{systemEnclosed, systemPossible, templateEnclosed}

var leaveOut = Text{
	NB: "Det er ikke nødvendig å sende slikt. Ta det ut, så blir saken lettere å lese. Behold et dokument hvis Statsforvalteren har bedt om det.",
	NN: "Det er ikkje nødvendig å sende slikt. Ta det ut, så vert saka lettare å lese. Behald eit dokument om Statsforvaltaren har bede om det.",
	EN: "Such papers need not be sent. Leave them out and the case is easier to read. Keep one if you were asked for it.",
}

var systemEnclosed = Rule{
	ID: "systemdokument-vedlagt", Requirement: report.Systemdokumentasjon, Severity: report.Error,
	Doc: Doc{
		Title: Text{"Et systemdokument er lagt ved", "Eit systemdokument er lagt ved", "A system document is enclosed"},
		Asks: Text{
			NB: "Dokumentet sier hva alle skal gjøre (rutine, prosedyre, plan for hele skolen, veileder), eller er en mal uten innhold.",
			NN: "Dokumentet seier kva alle skal gjere (rutine, prosedyre, plan for heile skulen, rettleiar), eller er ein mal utan innhald.",
			EN: "The document says what everybody shall do (routine, procedure, whole-school plan, guide), or is a template without content.",
		},
		Why:      systemWhy,
		Source:   systemSource,
		Contrast: systemEnclosedContrast,
	},
	Message: Text{
		NB: "{dok} ser ut som en rutine eller plan for hele skolen.",
		NN: "{dok} ser ut som ein rutine eller plan for heile skulen.",
		EN: "{dok} looks like a routine or a whole-school plan.",
	},
	Advice: leaveOut,
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.OfType(doctype.Systemdokument) {
			hit := Hit{Doc: d}
			if d.Kind.Blank {
				hit.Message, hit.Advice = blankForm.Message, blankForm.Advice
			}
			if len(d.Kind.Cues) > 0 {
				hit.At, hit.Quote = d.Kind.Cues[0].At, d.Kind.Cues[0].Quote
			}
			found = append(found, hit)
		}
		return found
	},
}

// blankForm is how a form that nobody has filled in is told of. It says nothing of
// this case, whatever it is a form for, and so counts as a system document.
var blankForm = Hit{
	Message: Text{
		NB: "{dok} ser ut som en tom mal. Den sier ikke noe om denne saken, og regnes derfor som systemdokument.",
		NN: "{dok} ser ut som ein tom mal. Han seier ikkje noko om denne saka, og vert difor rekna som systemdokument.",
		EN: "{dok} looks like an empty template. It says nothing of this case, and so counts as a system document.",
	},
	Advice: Text{
		NB: "Fyll den ut hvis den skulle vært brukt i saken, eller ta den ut.",
		NN: "Fyll han ut om han skulle vore brukt i saka, eller ta han ut.",
		EN: "Fill it in if it was meant for the case, or leave it out.",
	},
}

// possible is how likely a document must be a system document to be told of where
// it is more likely something else.
const possible = 0.3

// systemPossible is a note: whether the requirement is met rests on what each
// document most likely is.
var systemPossible = Rule{
	ID: "systemdokument-mulig", Requirement: report.Systemdokumentasjon, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Kan være et systemdokument", "Kan vere eit systemdokument", "May be a system document"},
		Asks: Text{
			NB: "Dokumentet ser ut til å være fra saken, men er skrevet nesten som en rutine eller plan for hele skolen.",
			NN: "Dokumentet ser ut til å vere frå saka, men er skrive nesten som ein rutine eller plan for heile skulen.",
			EN: "The document seems to be from the case, but is written much like a routine or a whole-school plan.",
		},
		Why:      systemWhy,
		Source:   systemSource,
		Contrast: systemPossibleContrast,
	},
	Message: Text{
		NB: "{dok} kan være en rutine eller plan for hele skolen.",
		NN: "{dok} kan vere ein rutine eller plan for heile skulen.",
		EN: "{dok} may be a routine or a whole-school plan.",
	},
	Advice: Text{
		NB: "Se over det. Gjelder det hele skolen, kan det tas ut.",
		NN: "Sjå over det. Gjeld det heile skulen, kan det takast ut.",
		EN: "Have a look at it. If it is about the whole school, it can be left out.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Kind.Type != doctype.Systemdokument && d.Kind.RunnerUp == doctype.Systemdokument && d.Kind.RunnerUpConfidence >= possible {
				found = append(found, Hit{Doc: d})
			}
		}
		return found
	},
}

var templateEnclosed = Rule{
	ID: "mal-vedlagt", Requirement: report.Systemdokumentasjon, Severity: report.Note,
	Doc: Doc{
		Title: Text{"En tom mal er lagt ved", "Ein tom mal er lagt ved", "An empty template is enclosed"},
		Asks: Text{
			NB: "Dokumentet er et skjema som hører til saken, for eksempel oversikten, men ingen har fylt det ut. Andre tomme maler regnes som systemdokumenter.",
			NN: "Dokumentet er eit skjema som høyrer til saka, til dømes oversikta, men ingen har fylt det ut. Andre tomme malar vert rekna som systemdokument.",
			EN: "The document is a form that belongs to the case, such as the overview, but nobody has filled it in. Other empty templates count as system documents.",
		},
		Why: Text{
			NB: "En tom mal viser ikke at noe er gjort.",
			NN: "Ein tom mal viser ikkje at noko er gjort.",
			EN: "An empty template does not show that anything was done.",
		},
		Source:   systemSource,
		Contrast: templateEnclosedContrast,
	},
	Message: Text{
		NB: "{dok} ser ut som en tom mal.",
		NN: "{dok} ser ut som ein tom mal.",
		EN: "{dok} looks like an empty template.",
	},
	Advice: Text{
		NB: "Fyll den ut, eller ta den bort.",
		NN: "Fyll han ut, eller ta han bort.",
		EN: "Fill it in, or leave it out.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			// A blank account, overview and system document have findings of their own.
			if d.Kind.Blank && d.Kind.Type != doctype.Systemdokument && d.Kind.Type != doctype.Redegjorelse && d != unfilledOverview(c) {
				found = append(found, Hit{Doc: d})
			}
		}
		return found
	},
}
