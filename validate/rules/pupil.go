package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// otherPupil names the file and the page, and neither pupil.
var otherPupil = Rule{
	ID: "annen-elev", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Kan gjelde en annen elev", "Kan gjelde ein annan elev", "May be about another pupil"},
		Asks: Text{
			NB: "Et dokument er merket med en annen elev enn resten av mappen, og nevner ikke eleven som saken gjelder.",
			NN: "Eit dokument er merkt med ein annan elev enn resten av mappa, og nemner ikkje eleven som saka gjeld.",
			EN: "A document is labelled with another pupil than the rest of the folder, and does not name the pupil whom the case is about.",
		},
		Why: Text{
			NB: "Havner et dokument i feil sak, får noen opplysninger de ikke skal ha, og den riktige saken mangler dem.",
			NN: "Hamnar eit dokument i feil sak, får nokon opplysningar dei ikkje skal ha, og den rette saka manglar dei.",
			EN: "If a document ends up in the wrong case, somebody learns what they should not, and the right case lacks it.",
		},
		Source: Text{
			NB: "Personvern: opplysninger om en elev hører til i elevens egen sak.",
			NN: "Personvern: opplysningar om ein elev høyrer til i eleven si eiga sak.",
			EN: "Privacy: what is known of a pupil belongs in that pupil's own case.",
		},
		Contrast: otherPupilContrast,
	},
	Message: Text{
		NB: "{dok} ser ut til å gjelde en annen elev enn resten av mappen.",
		NN: "{dok} ser ut til å gjelde ein annan elev enn resten av mappa.",
		EN: "{dok} seems to be about another pupil than the rest of the folder.",
	},
	Advice: Text{
		NB: "Se hvem dokumentet gjelder. Er det lagt her ved en feil, ta det ut. Hører det til i denne saken, fordi den andre eleven er del av den, kan det bli liggende.",
		NN: "Sjå kven dokumentet gjeld. Er det lagt her ved ein feil, ta det ut. Høyrer det til i denne saka, fordi den andre eleven er ein del av ho, kan det bli liggjande.",
		EN: "See whom the document is about. If it lies here by mistake, take it out. If it belongs to this case, because the other pupil is part of it, it can stay.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, e := range c.Strays() {
			found = append(found, Hit{Doc: e.Doc, At: e.At})
		}
		return found
	},
}
