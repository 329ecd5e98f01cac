package render

import (
	"fmt"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// overviewLack is what is lacking where one of its rules strikes as an error. Where
// many has a verb %d, it says how many places there are.
type overviewLack struct {
	rules     []string
	one, many phrase
}

// overviewLacks are what can be lacking, in the order in which it is told. A phrase
// of each stands beside the others in one line: all are whole clauses.
var overviewLacks = []overviewLack{
	{rules: []string{"redegjorelse-mangler"}, one: phrase{"redegjørelsen mangler", "utgreiinga manglar", "the account is missing"}},
	{rules: []string{"redegjorelse-tom"}, one: phrase{"redegjørelsen er ikke fylt ut", "utgreiinga er ikkje fylt ut", "the account is not filled in"}},
	{rules: []string{"dokumentasjon-mangler"}, one: phrase{"dokumentasjonen mangler", "dokumentasjonen manglar", "the documentation is missing"}},
	{rules: []string{"oversikt-mangler"}, one: phrase{"oversikten over instanser mangler", "oversikta over instansar manglar", "the overview of bodies is missing"}},
	{rules: []string{"oversikt-motsagt"}, one: phrase{"oversikten over instanser stemmer ikke med dokumentene", "oversikta over instansar stemmer ikkje med dokumenta", "the overview of bodies does not agree with the documents"}},
	{
		rules: []string{"instans-ikke-listet"},
		one:   phrase{"1 instans mangler i oversikten", "1 instans manglar i oversikta", "1 body is missing from the overview"},
		many:  phrase{"%d instanser mangler i oversikten", "%d instansar manglar i oversikta", "%d bodies are missing from the overview"},
	},
	{
		rules: []string{"dato-mangler", "dato-kun-metadata", "dato-autofelt"},
		one:   phrase{"1 dokument uten dato", "1 dokument utan dato", "1 document without a date"},
		many:  phrase{"%d dokumenter uten dato", "%d dokument utan dato", "%d documents without a date"},
	},
	{
		rules: []string{"dokument-uleselig"},
		one:   phrase{"1 dokument kan ikke leses", "1 dokument kan ikkje lesast", "1 document cannot be read"},
		many:  phrase{"%d dokumenter kan ikke leses", "%d dokument kan ikkje lesast", "%d documents cannot be read"},
	},
	{
		rules: []string{"systemdokument-vedlagt"},
		one:   phrase{"1 rutine eller plan for hele skolen er lagt ved", "1 rutine eller plan for heile skulen er lagd ved", "1 routine or plan for the whole school is enclosed"},
		many:  phrase{"%d rutiner eller planer for hele skolen er lagt ved", "%d rutinar eller planar for heile skulen er lagde ved", "%d routines or plans for the whole school are enclosed"},
	},
}

// says returns the phrase for n places.
func (l overviewLack) says(lang lang, n int) string {
	if n < 2 || l.many[lang] == "" {
		return l.one[lang]
	}
	return fmt.Sprintf(l.many[lang], n)
}

// lacksOf returns what is lacking in a case. What a profile has added is told by
// the title of its requirement.
func lacksOf(o *report.Overview, row *report.Row, lang lang) []string {
	left := map[string]int{} // errors of each rule that have not been told
	requirement := map[string]string{}
	for _, c := range row.Rules {
		if c.Severity == report.Error {
			left[c.Rule] += c.Findings
			requirement[c.Rule] = c.Requirement
		}
	}
	var said []string
	told := map[string]bool{} // requirements
	for _, l := range overviewLacks {
		n := 0
		for _, rule := range l.rules {
			n += left[rule]
			told[requirement[rule]] = told[requirement[rule]] || left[rule] > 0
			delete(left, rule)
		}
		if n > 0 {
			said = append(said, l.says(lang, n))
		}
	}
	for _, q := range row.Requirements {
		n := 0
		for rule, findings := range left {
			if requirement[rule] == q.ID {
				n += findings
			}
		}
		if n > 0 || q.Status == report.Gap && !told[q.ID] {
			said = append(said, counted(requirementTitle(o, q.ID), n))
		}
	}
	return said
}

// requirementTitle returns the title of a requirement; its code for an unknown one.
func requirementTitle(o *report.Overview, id string) string {
	at := slices.IndexFunc(o.Requirements, func(c report.RequirementCount) bool { return c.ID == id })
	if at < 0 {
		return id
	}
	return o.Requirements[at].Title
}
