package rules

import (
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

var folderRules = []Rule{badManifest, looksLikeSupervision, otherPupil, idNumberInName, duplicate, enclosureMissing, enclosureUnlisted}

var idNumberInName = Rule{
	ID: "fodselsnummer-i-filnavn", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Fødselsnummer i et filnavn", "Fødselsnummer i eit filnamn", "A national identity number in a file name"},
		Asks: Text{
			NB: "Et filnavn inneholder elleve sifre som kan være et fødselsnummer.",
			NN: "Eit filnamn inneheld elleve siffer som kan vere eit fødselsnummer.",
			EN: "A file name holds eleven digits that may be a national identity number.",
		},
		Why: Text{
			NB: "Filnavn vises i postlister, e-poster og kvitteringer, også for dem som ikke skal se saken.",
			NN: "Filnamn vert viste i postlister, e-postar og kvitteringar, også for dei som ikkje skal sjå saka.",
			EN: "File names show in journals, e-mails and receipts, also to those who may not see the case.",
		},
		Source: Text{
			NB: "Personvern: vern om opplysninger i titler og filnavn.",
			NN: "Personvern: vern om opplysningar i titlar og filnamn.",
			EN: "Privacy: protection of what stands in titles and file names.",
		},
		Contrast: idNumberInNameContrast,
	},
	Message: Text{
		NB: "Et filnavn inneholder noe som kan være et fødselsnummer.",
		NN: "Eit filnamn inneheld noko som kan vere eit fødselsnummer.",
		EN: "A file name holds what may be a national identity number.",
	},
	Advice: Text{
		NB: "Gi filen et nytt navn uten nummeret.",
		NN: "Gje fila eit nytt namn utan nummeret.",
		EN: "Give the file a new name without the number.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		last := ""
		for _, d := range c.Documents {
			if d.Path != last && casefile.HasIDNumber(d.Path) {
				found = append(found, Hit{Doc: d})
			}
			last = d.Path
		}
		return found
	},
}

var looksLikeSupervision = Rule{
	ID: "ser-ut-som-tilsyn", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Dette ser ut som et tilsyn", "Dette ser ut som eit tilsyn", "This looks like a supervision"},
		Asks: Text{
			NB: "Brevet fra Statsforvalteren i mappen handler om et tilsyn med kommunen, ikke om en skolemiljøsak for én elev.",
			NN: "Brevet frå Statsforvaltaren i mappa handlar om eit tilsyn med kommunen, ikkje om ei skulemiljøsak for éin elev.",
			EN: "The letter from Statsforvalteren in the folder is about a supervision of the municipality, not about one pupil's case.",
		},
		Why: Text{
			NB: "I et tilsyn ber Statsforvalteren om rutiner og planer. Da gjelder ikke denne sjekken.",
			NN: "I eit tilsyn ber Statsforvaltaren om rutinar og planar. Då gjeld ikkje denne sjekken.",
			EN: "In a supervision Statsforvalteren asks for routines and plans. Then this check does not apply.",
		},
		Source: Text{
			NB: "Kommuneloven kapittel 30 (tilsyn); opplæringslova § 12-6 (skolemiljøsak).",
			NN: "Kommunelova kapittel 30 (tilsyn); opplæringslova § 12-6 (skulemiljøsak).",
			EN: "The Local Government Act chapter 30 (supervision); the Education Act § 12-6 (a pupil's case).",
		},
		Contrast: looksLikeSupervisionContrast,
	},
	Message: Text{
		NB: "{dok} ser ut til å handle om et tilsyn, ikke om en skolemiljøsak.",
		NN: "{dok} ser ut til å handle om eit tilsyn, ikkje om ei skulemiljøsak.",
		EN: "{dok} seems to be about a supervision, not about a school-environment case.",
	},
	Advice: Text{
		NB: "Les brevet en gang til. Er det et tilsyn, send det brevet ber om, også rutiner.",
		NN: "Les brevet ein gong til. Er det eit tilsyn, send det brevet ber om, også rutinar.",
		EN: "Read the letter once more. If it is a supervision, send what it asks for, routines too.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, d := range c.Documents {
			if d.Kind.Supervision {
				found = append(found, Hit{Doc: d})
			}
		}
		return found
	},
}

var duplicate = Rule{
	ID: "duplikat", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Samme fil ligger flere ganger", "Same fila ligg fleire gonger", "The same file lies there more than once"},
		Asks: Text{
			NB: "To eller flere filer har nøyaktig samme innhold.",
			NN: "To eller fleire filer har nøyaktig same innhald.",
			EN: "Two or more files have exactly the same content.",
		},
		Why: Text{
			NB: "Saksbehandleren må lese begge for å se at de er like.",
			NN: "Saksbehandlaren må lese begge for å sjå at dei er like.",
			EN: "The caseworker has to read both to see that they are the same.",
		},
		Source:   Text{"Praksis.", "Praksis.", "Practice."},
		Contrast: duplicateContrast,
	},
	Message: Text{
		NB: "{dok} er den samme filen som {andre}.",
		NN: "{dok} er den same fila som {andre}.",
		EN: "{dok} is the same file as {andre}.",
	},
	Advice: Text{
		NB: "Behold én av dem.",
		NN: "Behald éi av dei.",
		EN: "Keep one of them.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, group := range c.Duplicates() {
			for _, d := range group[1:] {
				found = append(found, Hit{Doc: d, Slots: Slots{"andre": name(group[0])}})
			}
		}
		return found
	},
}

var badManifest = Rule{
	ID: "manifest-ugyldig", Severity: report.Error,
	Doc: Doc{
		Title: Text{"Noe er galt i saksmappe.yaml", "Noko er gale i saksmappe.yaml", "Something is wrong in saksmappe.yaml"},
		Asks: Text{
			NB: "Filen med opplysninger fra skolen (saksmappe.yaml) har et felt som ikke kan brukes. Resten av filen er brukt.",
			NN: "Fila med opplysningar frå skulen (saksmappe.yaml) har eit felt som ikkje kan brukast. Resten av fila er brukt.",
			EN: "The file with what the school says of the folder (saksmappe.yaml) has a field that cannot be used. The rest of it was used.",
		},
		Why: Text{
			NB: "Det som står feil der, blir ikke tatt med i sjekken, og det er lett å tro at det er det.",
			NN: "Det som står feil der, vert ikkje teke med i sjekken, og det er lett å tru at det er det.",
			EN: "What stands wrong there is left out of the check, though it is easy to believe that it counts.",
		},
		Source: Text{
			NB: "Skjemaet for saksmappe.yaml: mappesjekk skjema manifest.",
			NN: "Skjemaet for saksmappe.yaml: mappesjekk skjema manifest.",
			EN: "The schema of saksmappe.yaml: mappesjekk schema manifest.",
		},
		Contrast: badManifestContrast,
	},
	Message: Text{
		NB: "Noe er galt i filen med opplysninger om mappen.",
		NN: "Noko er gale i fila med opplysningar om mappa.",
		EN: "Something is wrong in the file that describes the folder.",
	},
	Advice: Text{
		NB: "Rett feltet i en teksteditor, eller slett linjen, og kjør sjekken på nytt.",
		NN: "Rett feltet i ein teksteditor, eller slett linja, og køyr sjekken på nytt.",
		EN: "Correct the field in a text editor, or delete the line, and run the check again.",
	},
	Check: func(c *casefile.Case) []Hit {
		var found []Hit
		for _, v := range c.ManifestFaults {
			found = append(found, Hit{
				Path:    v.File,
				At:      text.Place{Line: v.Line},
				Message: Text{v.Message("nb"), v.Message("nn"), v.Message("en")},
			})
		}
		return found
	},
}
