package rules

import (
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/norsk"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// rulesOf returns the rules that a profile wants, with its severities: those of
// its requirements, those about the folder as a whole, one for each requirement
// of its own, and those that the caller adds.
func rulesOf(p *schema.Profile, own []Rule) []Rule {
	asked := map[string]bool{"": true}
	for _, q := range p.Requirements {
		asked[q.ID] = true
	}
	rules := All()
	for _, q := range p.Requirements {
		if len(q.MetBy) > 0 {
			rules = append(rules, presenceRule(q))
		}
	}
	rules = append(rules, own...)
	var wanted []Rule
	for _, r := range rules {
		s, said := p.Rules[r.ID]
		if !asked[r.Requirement] || s == schema.Off {
			continue
		}
		if said {
			r.Severity, r.fixed = report.Severity(s), true
		}
		wanted = append(wanted, r)
	}
	return wanted
}

// requirementsOf returns the requirements of a profile in its order.
func requirementsOf(p *schema.Profile) []Requirement {
	var requirements []Requirement
	for _, q := range p.Requirements {
		if known, ok := LookupRequirement(q.ID); ok && len(q.MetBy) == 0 {
			if title := textOf(q.Title); title.complete() {
				known.Title = title
			}
			requirements = append(requirements, known)
			continue
		}
		requirements = append(requirements, presenceRequirement(q))
	}
	return requirements
}

// Said returns a profile's text in lang, bokmål where it is not said in lang.
func Said(l schema.Localized, lang string) string {
	if s := textOf(l).In(lang); s != "" {
		return s
	}
	return l.NB
}

func textOf(l schema.Localized) Text { return Text{l.NB, l.NN, l.EN} }

// or returns t, or other where t is not said in all three languages.
func (t Text) or(other Text) Text {
	if t.complete() {
		return t
	}
	return other
}

// presenceRequirement makes a requirement that a profile adds: it is met where
// the folder holds a document of the kind that the profile describes.
func presenceRequirement(q schema.Requirement) Requirement {
	title := textOf(q.Title)
	met := textOf(q.Met).or(Text{
		NB: "«" + title.NB + "» er med.",
		NN: "«" + title.NN + "» er med.",
		EN: "\"" + title.EN + "\" is there.",
	})
	missing := presenceRule(q).Message
	return Requirement{ID: q.ID, Title: title, Summary: func(_ *casefile.Case, status report.Status) (Text, Slots) {
		if status == report.Met {
			return met, nil
		}
		return missing, nil
	}}
}

// presenceRule makes the rule for a requirement that a profile adds.
func presenceRule(q schema.Requirement) Rule {
	title := textOf(q.Title)
	return Rule{
		ID: q.Rule(), Requirement: q.ID, Severity: report.Error,
		Message: textOf(q.Missing).or(Text{
			NB: "Vi fant ikke dette i mappen: " + title.NB + ".",
			NN: "Vi fann ikkje dette i mappa: " + title.NN + ".",
			EN: "Not found in the folder: " + title.EN + ".",
		}),
		Advice: textOf(q.Advice).or(Text{
			NB: "Legg det ved, eller si i redegjørelsen hvorfor det ikke er med.",
			NN: "Legg det ved, eller sei i utgreiinga kvifor det ikkje er med.",
			EN: "Enclose it, or say in the account why it is not there.",
		}),
		Check: func(c *casefile.Case) []Hit {
			for _, d := range c.Documents {
				if slices.ContainsFunc(q.MetBy, func(p schema.Presence) bool { return describes(p, d) }) {
					return nil
				}
			}
			return []Hit{{}}
		},
	}
}

// describes reports whether d is a document such as p asks for.
func describes(p schema.Presence, d *casefile.Document) bool {
	if d.Kind.Blank {
		return false
	}
	if len(p.Types) > 0 && !slices.ContainsFunc(p.Types, func(t string) bool { return d.Has(doctype.Type(t)) }) {
		return false
	}
	return len(p.TitleWords) == 0 || slices.ContainsFunc(p.TitleWords, func(words string) bool {
		return beginsWord(d.Kind.Title, words) || beginsWord(path.Base(d.Path), words)
	})
}

// beginsWord reports whether words stand in s one after the other, the last of
// them perhaps as the beginning of a longer word.
func beginsWord(s, words string) bool {
	in, want := norsk.Tokenize(s), norsk.Tokenize(words)
	if len(want) == 0 {
		return false
	}
	last := len(want) - 1
next:
	for i := 0; i+last < len(in); i++ {
		for k, w := range want {
			if k < last && in[i+k].Word != w.Word || !strings.HasPrefix(in[i+k].Word, w.Word) {
				continue next
			}
		}
		return true
	}
	return false
}
