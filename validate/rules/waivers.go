package rules

import (
	"fmt"
	"slices"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// A waiver is a finding that the school knows of and answers for (unntak in
// saksmappe.yaml). It stays in the report, with the reason. Whoever sends a folder
// can't declare its gaps met: a waived error weighs like a warning, so that a
// person reads the reason; a waived warning weighs nothing.

// waive notes in each finding the waiver that covers it, if one holds on the day of
// the check. Notes weigh nothing and need none, but may have one.
func waive(c *casefile.Case, findings []report.Finding) {
	if c.Manifest == nil {
		return
	}
	for i := range findings {
		f := &findings[i]
		for _, w := range c.Manifest.Waivers {
			if covers(w, f) && !expired(w, c.AsOf) {
				f.Waived = &report.Waived{Reason: w.Reason, By: w.By, Until: w.Until}
				break
			}
		}
	}
}

// covers reports whether w is about f, on whatever day. Without a file it is about
// all findings of its rule.
func covers(w schema.Waiver, f *report.Finding) bool {
	return w.Rule == f.Rule && (w.Path == "" || w.Path == f.Path)
}

// expired reports whether asOf lies after the last day of w; both are ISO dates.
func expired(w schema.Waiver, asOf string) bool { return w.Until != "" && w.Until < asOf }

// waivedSuffix goes behind the sentence on a requirement of which something is waived.
func waivedSuffix(n int) (Text, Slots) {
	return Text{
		NB: " Skolen står for {unntak}, med grunn i saksmappe.yaml.",
		NN: " Skulen står for {unntak}, med grunn i saksmappe.yaml.",
		EN: " The school answers for {unntak}, with reasons in saksmappe.yaml.",
	}, Slots{"unntak": plural(n, Text{"unntak", "unntak", "exception"}, Text{"unntak", "unntak", "exceptions"})}
}

var waiverSource = Text{
	NB: "Skjemaet for saksmappe.yaml: mappesjekk skjema manifest.",
	NN: "Skjemaet for saksmappe.yaml: mappesjekk skjema manifest.",
	EN: "The schema of saksmappe.yaml: mappesjekk schema manifest.",
}

var waiverExpired = Rule{
	ID: "unntak-utlopt", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Et unntak i saksmappe.yaml har gått ut", "Eit unntak i saksmappe.yaml har gått ut", "A waiver in saksmappe.yaml has expired"},
		Asks: Text{
			NB: "Unntaket har en siste dag, og den er før datoen for sjekken.",
			NN: "Unntaket har ein siste dag, og han er før datoen for sjekken.",
			EN: "The waiver has a last day, and that is before the day of the check.",
		},
		Why: Text{
			NB: "Det unntaket gjaldt, teller igjen som alle andre funn.",
			NN: "Det unntaket galdt, tel igjen som alle andre funn.",
			EN: "What the waiver was about counts again like any other finding.",
		},
		Source:   waiverSource,
		Contrast: waiverExpiredContrast,
	},
	Message: Text{
		NB: "Unntaket fra regelen {regel} gjaldt til {dag} og teller ikke lenger.",
		NN: "Unntaket frå regelen {regel} galdt til {dag} og tel ikkje lenger.",
		EN: "The waiver of the rule {regel} held until {dag} and no longer counts.",
	},
	Advice: Text{
		NB: "Ta stilling til saken på nytt: rett det unntaket gjaldt, eller sett en ny siste dag.",
		NN: "Ta stilling til saka på nytt: rett det unntaket galdt, eller set ein ny siste dag.",
		EN: "Decide anew: mend what the waiver was about, or set a new last day.",
	},
	Review: func(c *casefile.Case, _ []report.Finding) []Hit {
		return waiverHits(c, func(w schema.Waiver) bool { return expired(w, c.AsOf) })
	},
}

var waiverUnused = Rule{
	ID: "unntak-ubrukt", Severity: report.Note,
	Doc: Doc{
		Title: Text{"Et unntak i saksmappe.yaml gjelder ingenting", "Eit unntak i saksmappe.yaml gjeld ingenting", "A waiver in saksmappe.yaml is about nothing"},
		Asks: Text{
			NB: "Unntaket nevner en regel, og kanskje en fil, som det ikke er noe å si på i denne sjekken.",
			NN: "Unntaket nemner ein regel, og kanskje ei fil, som det ikkje er noko å seie på i denne sjekken.",
			EN: "The waiver names a rule, and perhaps a file, with which nothing is wrong in this check.",
		},
		Why: Text{
			NB: "Enten er det rettet, eller så gjelder unntaket noe annet enn det ser ut til.",
			NN: "Anten er det retta, eller så gjeld unntaket noko anna enn det ser ut til.",
			EN: "Either it has been mended, or the waiver is about something other than it seems.",
		},
		Source:   waiverSource,
		Contrast: waiverUnusedContrast,
	},
	Message: Text{
		NB: "Unntaket fra regelen {regel} treffer ikke noe funn.",
		NN: "Unntaket frå regelen {regel} treffer ikkje noko funn.",
		EN: "The waiver of the rule {regel} covers no finding.",
	},
	Advice: Text{
		NB: "Slett unntaket, eller rett navnet på regelen eller filen.",
		NN: "Slett unntaket, eller rett namnet på regelen eller fila.",
		EN: "Delete the waiver, or correct the name of the rule or the file.",
	},
	Review: func(c *casefile.Case, found []report.Finding) []Hit {
		return waiverHits(c, func(w schema.Waiver) bool {
			// Where a name is misspelt, the manifest's own faults tell of it.
			if expired(w, c.AsOf) || slices.ContainsFunc(c.ManifestFaults, func(v schema.Violation) bool { return v.Line == w.At.Line }) {
				return false
			}
			for i := range found {
				if covers(w, &found[i]) {
					return false
				}
			}
			return true
		})
	},
}

var waiverRules = []Rule{waiverExpired, waiverUnused}

// waiverHits returns a hit for each waiver that is to be told of.
func waiverHits(c *casefile.Case, tell func(schema.Waiver) bool) []Hit {
	if c.Manifest == nil {
		return nil
	}
	var hits []Hit
	for _, w := range c.Manifest.Waivers {
		if !tell(w) {
			continue
		}
		day := w.Until
		if len(day) == len("2025-03-14") {
			day = fmt.Sprintf("%s.%s.%s", day[8:], day[5:7], day[:4])
		}
		hits = append(hits, Hit{
			Path: c.Manifest.File, At: text.Place{Line: w.At.Line},
			Slots: Slots{"regel": same(w.Rule), "dag": {day, day, w.Until}},
		})
	}
	return hits
}
