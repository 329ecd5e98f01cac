package render

import (
	"fmt"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// folder names a report made by hand, in one of the three languages.
type folder struct {
	name string
	make func(say func(nb, nn, en string) string) *report.Report
}

var folders = []folder{
	{"complete", completeFolder},
	{"gaps", gapsFolder},
	{"seventy", seventyDocuments},
}

// in makes the report of f in the given language.
func (f folder) in(lang string) *report.Report {
	r := f.make(func(nb, nn, en string) string {
		switch lang {
		case "nn":
			return nn
		case "en":
			return en
		}
		return nb
	})
	r.Lang = lang
	r.Schema = report.SchemaURL
	r.Version = report.Version
	r.Tool = report.Tool{Name: "mappesjekk", Version: "0.1.0"}
	r.AsOf = "2026-11-22"
	r.Profile.ID = "innlandet-2025"
	r.Stats.Documents = len(r.Documents)
	return r
}

type sayer = func(nb, nn, en string) string

func requirementsOf(say sayer, statuses [5]report.Status, messages [5]string) []report.Requirement {
	ids := []string{report.Redegjorelse, report.Dokumentasjon, report.EksterneInstanser, report.Datering, report.Systemdokumentasjon}
	titles := []string{
		say("Kort redegjørelse fra skolen", "Kort utgreiing frå skulen", "Short account from the school"),
		say("Dokumentasjon på hva skolen har gjort i saken", "Dokumentasjon på kva skulen har gjort i saka", "Documents that show what the school has done"),
		say("Oversikt over eksterne instanser", "Oversikt over eksterne instansar", "Overview of external bodies"),
		say("Det går fram når dokumentene er laget", "Det går fram når dokumenta er laga", "It shows when the documents were made"),
		say("Uten systemdokumentasjon", "Utan systemdokumentasjon", "Without system documentation"),
	}
	var rs []report.Requirement
	for i, id := range ids {
		rs = append(rs, report.Requirement{ID: id, Title: titles[i], Status: statuses[i], Message: messages[i]})
	}
	return rs
}

func completeFolder(say sayer) *report.Report {
	r := &report.Report{Folder: "Sak 2025-114 Granlia", Language: "nb", Verdict: report.Complete}
	r.Profile.Title = say("Innhentingsbrev fra Statsforvalteren i Innlandet (2025)", "Innhentingsbrev frå Statsforvaltaren i Innlandet (2025)", "Request letter, Statsforvalteren i Innlandet (2025)")
	r.Requirements = requirementsOf(say, [5]report.Status{report.Met, report.Met, report.Met, report.Met, report.Met}, [5]string{
		say("Redegjørelsen er med: Redegjørelse til Statsforvalteren.docx.", "Utgreiinga er med: Redegjørelse til Statsforvalteren.docx.", "The account is there: Redegjørelse til Statsforvalteren.docx."),
		say("Mappen viser arbeidet i saken: aktivitetsplan, møtereferater, observasjon og logg.", "Mappa viser arbeidet i saka: aktivitetsplan, møtereferat, observasjon og logg.", "The folder shows the work in the case: activity plan, minutes, observation and log."),
		say("Oversikten nevner alle instansene vi fant: PPT.", "Oversikta nemner alle instansane vi fann: PPT.", "The overview names every body found: PPT."),
		say("Alle dokumentene er datert.", "Alle dokumenta er daterte.", "All documents are dated."),
		say("Vi fant ingen rutiner eller planer for skolen som helhet.", "Vi fann ingen rutinar eller planar for skulen som heilskap.", "No routines or whole-school plans found."),
	})
	kind := kindsIn(say)
	r.Documents = []report.Document{
		{Path: "Aktivitetsplan/Aktivitetsplan 1. versjon.pdf", Type: "aktivitetsplan", Dated: report.DatedText, Date: "2025-01-20", Updated: "2025-03-24", Format: "pdf", Confidence: 0.97,
			Cues:         []report.Evidence{{Page: 1, Line: 2, Quote: "Aktivitetsplan", Cue: "title"}},
			DateEvidence: &report.DateEvidence{Page: 1, Line: 4, Quote: "Dato: 20.01.2025", Label: "Dato"}},
		{Path: "Avvik 25-0319.pdf", Type: "avvik", Dated: report.DatedText, Date: "2025-03-19", Format: "pdf", Confidence: 0.9},
		{Path: "Logg 5A.xlsx", Type: "logg", Dated: report.DatedText, Date: "2025-01-14", Updated: "2025-05-02", Format: "xlsx", Confidence: 0.92,
			DateEvidence: &report.DateEvidence{Page: 2, Line: 3, Quote: "14.01.2025"}},
		{Path: "Møter/Referat 22.01.2025.pdf", Type: "motereferat", Also: []string{"foreldrekontakt"}, Dated: report.DatedText, Date: "2025-01-22", Format: "pdf", Confidence: 0.99},
		{Path: "Observasjon storefri.rtf", Type: "observasjon", Dated: report.DatedIndex, Date: "2025-02", Format: "rtf", Confidence: 0.8},
		{Path: "Redegjørelse til Statsforvalteren.docx", Type: "redegjorelse", Dated: report.DatedText, Date: "2025-05-06", Format: "docx", Confidence: 1},
		{Path: "samlefil.pdf", Pages: "1-3", Type: "dokumentliste", Dated: report.DatedText, Date: "2025-05-06", Format: "pdf", Confidence: 0.9},
		{Path: "samlefil.pdf", Pages: "4", Type: "elevsamtale", Dated: report.DatedText, Date: "2025-W11", Format: "pdf", Confidence: 0.9},
	}
	named(r, kind)
	r.Parties = report.Parties{
		Overview:      &report.Evidence{Path: "Redegjørelse til Statsforvalteren.docx", Quote: "Eksterne instanser"},
		Listed:        []string{"ppt"},
		MentionedOnly: []string{"barnevern", "annen:Kirkens Bymisjon"},
		Names:         map[string]string{"ppt": "PPT", "barnevern": say("barnevernstjenesten", "barnevernstenesta", "child welfare")},
		Evidence: []report.PartyEvidence{
			{Party: "ppt", As: "listed", Path: "Redegjørelse til Statsforvalteren.docx", Quote: "PPT v/ rådgiver"},
			{Party: "barnevern", As: "mentioned", Path: "Logg 5A.xlsx", Page: 2, Quote: "mor arbeider i barnevernet"},
		},
	}
	r.Ignored = []report.Ignored{{Path: "Thumbs.db", Why: say("hjelpefil fra Windows", "hjelpefil frå Windows", "auxiliary file of Windows"), Kind: "junk"}}
	r.Stats = report.Stats{Files: 9, Pages: 31, Seconds: 0.04}
	return r
}

// kindsIn returns the names of the kinds that the fixtures use.
func kindsIn(say sayer) map[string]string {
	return map[string]string{
		"aktivitetsplan":     say("aktivitetsplan", "aktivitetsplan", "activity plan"),
		"motereferat":        say("møtereferat", "møtereferat", "minutes of a meeting"),
		"logg":               say("logg eller notat", "logg eller notat", "log or note"),
		"avvik":              say("avviksmelding", "avviksmelding", "deviation report"),
		"observasjon":        say("observasjon", "observasjon", "observation"),
		"redegjorelse":       say("redegjørelse", "utgreiing", "account"),
		"dokumentliste":      say("dokumentliste", "dokumentliste", "list of enclosures"),
		"elevsamtale":        say("samtale med eleven", "samtale med eleven", "talk with the pupil"),
		"systemdokument":     say("systemdokument (rutine, prosedyre, plan for skolen)", "systemdokument (rutine, prosedyre, plan for skulen)", "system document"),
		"eksterne-instanser": say("oversikt over eksterne instanser", "oversikt over eksterne instansar", "overview of external bodies"),
		"annet":              say("annet dokument", "anna dokument", "other document"),
	}
}

func named(r *report.Report, kinds map[string]string) {
	for i := range r.Documents {
		d := &r.Documents[i]
		d.TypeName = kinds[d.Type]
		if d.ReadBy == "" {
			d.ReadBy = report.ByText
		}
	}
}

func gapsFolder(say sayer) *report.Report {
	r := &report.Report{Folder: "Fagerås 2025", Language: "nb", Verdict: report.Gaps}
	r.Profile.Title = say("Innhentingsbrev fra Statsforvalteren i Innlandet (2025)", "Innhentingsbrev frå Statsforvaltaren i Innlandet (2025)", "Request letter, Statsforvalteren i Innlandet (2025)")
	r.Requirements = requirementsOf(say, [5]report.Status{report.Gap, report.Weak, report.Gap, report.Gap, report.Gap}, [5]string{
		say("Vi fant ingen redegjørelse i mappen.", "Vi fann inga utgreiing i mappa.", "No account was found in the folder."),
		say("Det er lite dokumentasjon fra selve saken: møtereferat.", "Det er lite dokumentasjon frå sjølve saka: møtereferat.", "There is little from the case itself: minutes."),
		say("Disse ser ut til å ha vært inne i saken, men mangler i oversikten: BUP og politiet.", "Desse ser ut til å ha vore inne i saka, men manglar i oversikta: BUP og politiet.", "These seem to have been in the case but are missing from the overview: BUP and the police."),
		say("12 dokumenter viser ikke når de er laget.", "12 dokument viser ikkje når dei er laga.", "12 documents do not show when they were made."),
		say("Disse ser ut som rutiner eller planer for hele skolen: 1 Handlingsplan mot mobbing 2024–2028.pdf.", "Desse ser ut som rutinar eller planar for heile skulen: 1 Handlingsplan mot mobbing 2024–2028.pdf.", "These look like routines or plans for the whole school: 1 Handlingsplan mot mobbing 2024–2028.pdf."),
	})
	add := func(f report.Finding) {
		for i := range r.Requirements {
			if r.Requirements[i].ID == f.Requirement {
				r.Requirements[i].Findings = append(r.Requirements[i].Findings, len(r.Findings))
			}
		}
		r.Findings = append(r.Findings, f)
	}
	add(report.Finding{Rule: "redegjorelse-mangler", Requirement: report.Redegjorelse, Severity: report.Error,
		Message: say("Vi fant ingen redegjørelse i mappen.", "Vi fann inga utgreiing i mappa.", "No account was found in the folder."),
		Advice:  say("Skriv én til to sider: når dere ble kjent med saken, hva dere har undersøkt, hva dere har gjort, hva eleven mener, og hvordan det går nå. Datér og signer.", "Skriv éi til to sider: når de vart kjende med saka, kva de har undersøkt, kva de har gjort, kva eleven meiner, og korleis det går no. Dater og signer.", "Write one or two pages: when you learned of it, what you looked into, what you did, what the pupil thinks, how it is now. Date and sign it.")})
	add(report.Finding{Rule: "dokumentasjon-tynn", Requirement: report.Dokumentasjon, Severity: report.Warning, Path: "låst.pdf",
		Message: say("«låst.pdf» kan være dokumentasjon i saken, men programmet kan ikke lese det.", "«låst.pdf» kan vere dokumentasjon i saka, men programmet kan ikkje lese det.", "«låst.pdf» may document the case, but the program cannot read it."),
		Advice:  say("Åpne filene og se etter selv. Send dem helst som PDF med tekst, uten passord.", "Opne filene og sjå etter sjølv. Send dei helst som PDF med tekst, utan passord.", "Open the files and see for yourself. Send them as PDF with real text, without a password.")})
	for _, b := range []struct{ name, path, quote string }{
		{"BUP", "04 Møte 16.10.pdf", "Til stede: rektor, kontaktlærer, BUP v/ behandler"},
		{say("politiet", "politiet", "the police"), "05 Samtale/Notat telefon lensmann.txt", "Ringte politiet i dag"},
	} {
		add(report.Finding{Rule: "instans-ikke-listet", Requirement: report.EksterneInstanser, Severity: report.Error, Path: b.path, Page: 1, Line: 4, Evidence: b.quote,
			Message: b.name + say(" ser ut til å ha vært inne i saken, men står ikke i oversikten.", " ser ut til å ha vore inne i saka, men står ikkje i oversikta.", " seems to have been in the case, but is not in the overview."),
			Advice:  say("Skriv en liten liste: instans, navn, når og hva de har bidratt med. Skriv «ingen» hvis ingen er trukket inn. Skoleeier skal ikke stå der.", "Skriv ei lita liste: instans, namn, når og kva dei har bidrege med. Skriv «ingen» om ingen er trekte inn. Skuleeigar skal ikkje stå der.", "Write a short list: body, person, when, what. Write \"none\" if none. The school owner does not belong there.")})
	}
	kinds := kindsIn(say)
	for i := range 12 {
		path := fmt.Sprintf("Vedlegg %d Referat fra samarbeidsmøte om eleven og skolemiljøet %d.docx", i+1, i+1)
		f := report.Finding{Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Path: path,
			Message: "«" + path + "»" + say(" viser ikke når det er laget.", " viser ikkje når det er laga.", " does not show when it was made."),
			Advice:  say("Skriv datoen øverst i dokumentet, eller lag en vedleggsliste med dato for hvert dokument. Vet dere ikke dagen, skriv måned og år og at det er omtrentlig.", "Skriv datoen øvst i dokumentet, eller lag ei vedleggsliste med dato for kvart dokument. Veit de ikkje dagen, skriv månad og år og at det er omtrentleg.", "Put the date at the top, or make a list of enclosures with a date for each. If the day is unknown, give month and year and say it is approximate.")}
		if i == 1 {
			f.Message += say(" Det har bare andre datoer (frist).", " Det har berre andre datoar (frist).", " It holds only other dates (deadline).")
			f.Related = []report.Evidence{{Path: path, Line: 7, Quote: "Frist: 01.06.2025", Cue: "frist"}}
		}
		add(f)
		r.Documents = append(r.Documents, report.Document{Path: path, Type: "motereferat", Dated: report.DatedNone, Format: "docx", Confidence: 0.9})
	}
	add(report.Finding{Rule: "dokument-uleselig", Requirement: report.Datering, Severity: report.Error, Path: "låst.pdf",
		Message: say("«låst.pdf» kan ikke leses: filen åpnes bare med passord.", "«låst.pdf» kan ikkje lesast: fila opnast berre med passord.", "«låst.pdf» cannot be read: it opens only with a password."),
		Advice:  say("Send en åpen PDF.", "Send ein open PDF.", "Send an open PDF.")})
	add(report.Finding{Rule: "dato-kun-filnavn", Requirement: report.Datering, Severity: report.Warning, Path: "05 Samtale/Samtale 2025-10-21.txt", Line: 1,
		Message: say("«Samtale 2025-10-21.txt» har bare dato i filnavnet.", "«Samtale 2025-10-21.txt» har berre dato i filnamnet.", "«Samtale 2025-10-21.txt» has a date in its name only."),
		Advice:  say("Skriv datoen inn i dokumentet også.", "Skriv datoen inn i dokumentet også.", "Write the date into the document too.")})
	add(report.Finding{Rule: "systemdokument-vedlagt", Requirement: report.Systemdokumentasjon, Severity: report.Error, Path: "1 Handlingsplan mot mobbing 2024–2028.pdf", Page: 1, Line: 1, Evidence: "Handlingsplan mot mobbing",
		Message: say("«1 Handlingsplan mot mobbing 2024–2028.pdf» ser ut som en plan for hele skolen.", "«1 Handlingsplan mot mobbing 2024–2028.pdf» ser ut som ein plan for heile skulen.", "«1 Handlingsplan mot mobbing 2024–2028.pdf» looks like a plan for the whole school."),
		Advice:  say("Det er ikke nødvendig å sende dem. Ta dem ut, så blir saken lettere å lese.", "Det er ikkje nødvendig å sende dei. Ta dei ut, så vert saka lettare å lese.", "They need not be sent. Leave them out and the case is easier to read.")})
	add(report.Finding{Rule: "duplikat", Severity: report.Note, Path: "kopi.pdf",
		Message: say("«kopi.pdf» er lik «04 Møte 16.10.pdf».", "«kopi.pdf» er lik «04 Møte 16.10.pdf».", "«kopi.pdf» equals «04 Møte 16.10.pdf»."),
		Advice:  say("Send bare den ene.", "Send berre den eine.", "Send only one.")})
	r.Documents = append(r.Documents,
		report.Document{Path: "04 Møte 16.10.pdf", Type: "motereferat", Dated: report.DatedText, Date: "2025-10-16", Format: "pdf", Confidence: 0.95},
		report.Document{Path: "05 Samtale/Notat telefon lensmann.txt", Type: "logg", Dated: report.DatedIndex, Date: "2025-09-29", Format: "txt", Confidence: 0.7},
		report.Document{Path: "05 Samtale/Samtale 2025-10-21.txt", Type: "elevsamtale", Dated: report.DatedName, Date: "2025-10-21", Format: "txt", Confidence: 0.8},
		report.Document{Path: "1 Handlingsplan mot mobbing 2024–2028.pdf", Type: "systemdokument", Dated: report.DatedText, Date: "2024-08-20", Format: "pdf", Confidence: 0.99},
		report.Document{Path: "e-post.eml!/vedlegg/oversikt.docx", Type: "eksterne-instanser", Dated: report.DatedMetadata, Format: "docx", Confidence: 0.9},
		report.Document{Path: "kopi.pdf", Type: "motereferat", Dated: report.DatedText, Date: "2025-10-16", Format: "pdf", Confidence: 0.95},
		report.Document{Path: "låst.pdf", Type: "annet", Dated: report.DatedUnreadable, Format: "pdf", ReadBy: report.ByNone, Confidence: 0.2,
			Problem: say("Filen åpnes bare med passord.", "Fila opnast berre med passord.", "The file opens only with a password."), ProblemKind: "needs-password"},
	)
	named(r, kinds)
	r.Parties = report.Parties{
		Overview:          &report.Evidence{Path: "e-post.eml!/vedlegg/oversikt.docx", Quote: "Oversikt over instanser"},
		Listed:            []string{"ppt"},
		InvolvedNotListed: []string{"bup", "politi"},
		Names:             map[string]string{"ppt": "PPT", "bup": "BUP", "politi": say("politiet", "politiet", "the police")},
		Evidence: []report.PartyEvidence{
			{Party: "bup", As: "involved", Path: "04 Møte 16.10.pdf", Page: 1, Line: 4, Quote: "Til stede: rektor, kontaktlærer, BUP v/ behandler"},
			{Party: "bup", As: "involved", Path: "kopi.pdf", Page: 1, Line: 4, Quote: "Til stede: rektor, kontaktlærer, BUP v/ behandler"},
			{Party: "politi", As: "involved", Path: "05 Samtale/Notat telefon lensmann.txt", Line: 2, Quote: "Ringte politiet i dag"},
		},
	}
	r.Ignored = []report.Ignored{
		{Path: "desktop.ini", Why: say("hjelpefil fra Windows", "hjelpefil frå Windows", "auxiliary file of Windows"), Kind: "junk"},
		{Path: "~$ Aktivitetsplan.docx", Why: say("Words låsefil", "låsefila til Word", "lock file of Word"), Kind: "junk"},
		{Path: "e-post.eml", Why: say("beholder, 2 deler", "behaldar, 2 delar", "container, 2 members"), Kind: "container"},
	}
	r.Stats = report.Stats{Files: 22, Pages: 40, Seconds: 1.25}
	return r
}

func seventyDocuments(say sayer) *report.Report {
	r := completeFolder(say)
	r.Folder = "Stor sak"
	r.Verdict = report.WeakSpot
	r.Requirements[3].Status = report.Weak
	r.Requirements[3].Message = say("1 dokument har bare dato i filnavnet.", "1 dokument har berre dato i filnamnet.", "1 document has a date in the file name only.")
	r.Documents = nil
	types := []string{"motereferat", "logg", "elevsamtale", "observasjon", "aktivitetsplan", "motereferat", "logg"}
	for i := range 70 {
		r.Documents = append(r.Documents, report.Document{
			Path: fmt.Sprintf("Vedlegg/%02d dokument.pdf", i+1), Type: types[i%len(types)], Format: "pdf", Confidence: 0.9,
			Dated: report.DatedText, Date: fmt.Sprintf("2025-%02d-%02d", i/6%12+1, i%28+1)})
	}
	d := &r.Documents[13]
	d.Dated = report.DatedName
	r.Findings = []report.Finding{{Rule: "dato-kun-filnavn", Requirement: report.Datering, Severity: report.Warning, Path: d.Path,
		Message: "«14 dokument.pdf»" + say(" har bare dato i filnavnet.", " har berre dato i filnamnet.", " has a date in its name only."),
		Advice:  say("Skriv datoen inn i dokumentet også.", "Skriv datoen inn i dokumentet også.", "Write the date into the document too.")}}
	r.Requirements[3].Findings = []int{0}
	named(r, kindsIn(say))
	r.Stats = report.Stats{Files: 71, Pages: 204, Seconds: 0.6}
	return r
}
