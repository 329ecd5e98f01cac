package rules

import (
	"cmp"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// mostPlans is how many plans are told of by name.
const mostPlans = 8

var planVersions = Rule{
	ID: "plan-flere-versjoner", Requirement: report.Dokumentasjon, Severity: report.Note,
	Doc: Doc{
		Title: Text{"Flere versjoner av aktivitetsplanen", "Fleire versjonar av aktivitetsplanen", "Several versions of the activity plan"},
		Asks: Text{
			NB: "Mappen har mer enn én aktivitetsplan.",
			NN: "Mappa har meir enn éin aktivitetsplan.",
			EN: "The folder holds more than one activity plan.",
		},
		Why: Text{
			NB: "Saksbehandleren må se hvilken plan som gjaldt når. Å sende alle versjonene er riktig.",
			NN: "Saksbehandlaren må sjå kva plan som gjaldt når. Å sende alle versjonane er rett.",
			EN: "The caseworker must see which plan applied when. To send all versions is right.",
		},
		Source:   planMissing.Doc.Source,
		Contrast: planVersionsContrast,
	},
	Message: Text{
		NB: "Mappen har {n} aktivitetsplaner: {liste}.",
		NN: "Mappa har {n} aktivitetsplanar: {liste}.",
		EN: "The folder holds {n} activity plans: {liste}.",
	},
	Advice: Text{
		NB: "Se etter at alle versjonene er med, og at det går fram av datoen hvilken som er den nyeste.",
		NN: "Sjå etter at alle versjonane er med, og at det går fram av datoen kva for ein som er den nyaste.",
		EN: "See that all versions are there, and that their dates show which is the newest.",
	},
	Check: func(c *casefile.Case) []Hit {
		plans := differentPlans(c)
		if len(plans) < 2 {
			return nil
		}
		hit := Hit{}
		var list []Text
		for i, d := range plans {
			list = append(list, datedName(d))
			hit.Related = append(hit.Related, casefile.Evidence{Doc: d})
			if i > 0 && d.Date != "" && d.Date == plans[i-1].Date && d.Updated == plans[i-1].Updated {
				hit.Advice = Text{
					NB: "To av dem har samme dato. Se etter hvilken som er riktig, og merk dem slik at det går fram hvilken som er den nyeste.",
					NN: "To av dei har same dato. Sjå etter kva for ein som er rett, og merk dei slik at det går fram kva for ein som er den nyaste.",
					EN: "Two of them have the same date. See which is right, and mark them so that it shows which is the newest.",
				}
			}
		}
		hit.Slots = Slots{"n": number(len(plans)), "liste": joined(list, mostPlans)}
		return []Hit{hit}
	},
}

// differentPlans returns the plans that somebody has written in, oldest first and
// those without a date last. The same file counts once.
func differentPlans(c *casefile.Case) []*casefile.Document {
	var plans []*casefile.Document
	seen := map[string]string{} // path by hash
	for _, d := range c.OfType(doctype.Aktivitetsplan) {
		if path, again := seen[d.SHA256]; d.Unread || d.Kind.Blank || again && d.SHA256 != "" && path != d.Path {
			continue
		}
		seen[d.SHA256] = d.Path
		plans = append(plans, d)
	}
	slices.SortStableFunc(plans, func(a, b *casefile.Document) int {
		switch {
		case a.Date == "" || b.Date == "":
			return cmp.Compare(b.Date, a.Date)
		case a.Date != b.Date:
			return cmp.Compare(a.Date, b.Date)
		}
		return cmp.Compare(a.Updated, b.Updated)
	})
	return plans
}

// datedName returns a document's name with its date in brackets.
func datedName(d *casefile.Document) Text {
	date := day(d.Date)
	switch {
	case d.Date == "":
		date = Text{"uten dato", "utan dato", "undated"}
	case d.Updated != "" && d.Updated != d.Date:
		date = phrase(same("{fra}–{til}"), Slots{"fra": day(d.Date), "til": day(d.Updated)})
	}
	return phrase(same("{dok} ({dato})"), Slots{"dok": name(d), "dato": date})
}
