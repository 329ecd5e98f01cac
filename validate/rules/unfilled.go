package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
)

// unfilledOverview returns the overview of external bodies that waits to be filled
// in, in a folder that has no other; nil for none.
func unfilledOverview(c *casefile.Case) *casefile.Document {
	if c.Bodies.Overview != nil {
		return nil
	}
	for _, d := range c.OfType(doctype.EksterneInstanser) {
		if !d.Unread && (d.Kind.Blank || d.Parties.Unfilled) {
			return d
		}
	}
	return nil
}

// unfilled returns the hit for an overview that nobody has filled in: which of its
// fields are empty.
func unfilled(d *casefile.Document) Hit {
	fields := Text{"når instansene var med, og hva de har bidratt med", "når instansane var med, og kva dei har bidrege med", "when the bodies took part, and what they contributed"}
	if d.Dated == casefile.Undated {
		fields = Text{"dato, " + fields.NB, "dato, " + fields.NN, "date, " + fields.EN}
	}
	return Hit{
		Doc:   d,
		Slots: Slots{"dok": name(d), "felt": fields},
		Message: Text{
			NB: "Oversikten er ikke fylt ut: {felt}. Den ligger i {dok}.",
			NN: "Oversikta er ikkje fylt ut: {felt}. Ho ligg i {dok}.",
			EN: "The overview is not filled in: {felt}. It is in {dok}.",
		},
		Advice: Text{
			NB: "Fyll ut feltene, og slett instanser som ikke hører til. Skriv «ingen» hvis ingen er trukket inn.",
			NN: "Fyll ut felta, og slett instansar som ikkje høyrer til. Skriv «ingen» om ingen er trekte inn.",
			EN: "Fill in the fields, and delete bodies that do not belong. Write “none” if none was drawn in.",
		},
	}
}

// recording returns the hit for a recording of sound or pictures, which no program
// reads and nobody can save as a paper.
func recording(d *casefile.Document) Hit {
	return Hit{
		Doc: d,
		Message: Text{
			NB: "{dok} er et opptak, som programmet ikke kan lese.",
			NN: "{dok} er eit opptak, som programmet ikkje kan lese.",
			EN: "{dok} is a recording, which the program cannot read.",
		},
		Advice: Text{
			NB: "Skriv et kort, datert notat om hva opptaket viser, eller før det opp i en vedleggsliste med dato.",
			NN: "Skriv eit kort, datert notat om kva opptaket viser, eller før det opp i ei vedleggsliste med dato.",
			EN: "Write a short, dated note on what the recording shows, or enter it in a list of enclosures with its date.",
		},
	}
}

// undatedForm returns the hit for a form without a date that nobody has filled in.
func undatedForm(d *casefile.Document) Hit {
	return Hit{
		Doc: d,
		Message: Text{
			NB: "{dok} er ikke fylt ut, og har derfor ingen dato.",
			NN: "{dok} er ikkje fylt ut, og har difor ingen dato.",
			EN: "{dok} is not filled in, and so has no date.",
		},
		Advice: Text{
			NB: "Skriv datoen når dere fyller det ut, eller ta dokumentet ut av mappen.",
			NN: "Skriv datoen når de fyller det ut, eller ta dokumentet ut av mappa.",
			EN: "Write the date when you fill it in, or take the document out of the folder.",
		},
	}
}
