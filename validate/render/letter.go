package render

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Letter returns what a new letter to the school can say of the gaps in r: plain
// paragraphs, with a blank line between them, that a caseworker pastes and signs.
// It tells what is missing and which documents lack a date, and judges nothing. It
// is in the language of r, which is to be that of the school (report.Language);
// English serves for reading only. "" where nothing is missing.
func Letter(r *report.Report) string {
	l := letter{lang: languageOf(r.Lang), r: r}
	if r.NothingRead() {
		if l.part(nothingRead); len(l.paragraphs) > 0 {
			return l.paragraphs[0] // what else is missing is not known
		}
	}
	for _, p := range letterParts {
		l.part(p)
	}
	l.rest()
	return strings.Join(l.paragraphs, "\n\n")
}

// letterPart is a paragraph for one or several rules.
type letterPart struct {
	rules []string
	// says is the paragraph; what follows it is a list.
	says phrase
	list letterList
}

// letterList is what a paragraph lists.
type letterList int

const (
	listsNothing letterList = iota
	listsDocuments
	listsProblems // documents, and why they could not be read
	listsBodies
)

// letterParts are the paragraphs in their order.
var letterParts = []letterPart{
	{[]string{"redegjorelse-mangler"}, phrase{
		"Det er ingen redegjørelse fra skolen blant dokumentene.",
		"Det er inga utgreiing frå skulen blant dokumenta.",
		"There is no account from the school among the documents.",
	}, listsNothing},
	{[]string{"redegjorelse-tom"}, phrase{
		"Redegjørelsen fra skolen er ikke fylt ut:",
		"Utgreiinga frå skulen er ikkje fylt ut:",
		"The account from the school is not filled in:",
	}, listsDocuments},
	{[]string{"dokumentasjon-mangler"}, phrase{
		"Det er ingen dokumenter som viser hva skolen har gjort underveis i saken.",
		"Det er ingen dokument som viser kva skulen har gjort undervegs i saka.",
		"There are no documents that show what the school did along the way.",
	}, listsNothing},
	{[]string{"oversikt-mangler"}, phrase{
		"Det er ingen oversikt over eksterne instanser. Dokumentene nevner:",
		"Det er inga oversikt over eksterne instansar. Dokumenta nemner:",
		"There is no overview of external bodies. The documents name:",
	}, listsBodies},
	{[]string{"instans-ikke-listet"}, phrase{
		"Disse instansene er nevnt i dokumentene, men står ikke i oversikten over eksterne instanser:",
		"Desse instansane er nemnde i dokumenta, men står ikkje i oversikta over eksterne instansar:",
		"These bodies are named in the documents but do not stand in the overview of external bodies:",
	}, listsBodies},
	{[]string{"oversikt-motsagt"}, phrase{
		"Det står at ingen eksterne instanser er trukket inn i saken. Dokumentene nevner:",
		"Det står at ingen eksterne instansar er trekte inn i saka. Dokumenta nemner:",
		"It says that no external body has been drawn in. The documents name:",
	}, listsBodies},
	{[]string{"dato-mangler", "dato-kun-metadata", "dato-autofelt"}, phrase{
		"Det går ikke fram når disse dokumentene er laget:",
		"Det går ikkje fram når desse dokumenta er laga:",
		"It does not show when these documents were made:",
	}, listsDocuments},
	{[]string{"dokument-uleselig"}, phrase{
		"Disse dokumentene kunne vi ikke lese:",
		"Desse dokumenta kunne vi ikkje lese:",
		"These documents could not be read:",
	}, listsProblems},
	{[]string{"systemdokument-vedlagt"}, phrase{
		"Disse dokumentene er rutiner eller planer for skolen som helhet, som det ikke er bedt om:",
		"Desse dokumenta er rutinar eller planar for skulen som heilskap, som det ikkje er bede om:",
		"These documents are routines or plans for the school as a whole, which were not asked for:",
	}, listsDocuments},
}

// nothingRead is the only paragraph where no document could be read.
var nothingRead = letterPart{[]string{"dokument-uleselig"}, phrase{
	"Vi kunne ikke lese noe av det som er sendt inn:",
	"Vi kunne ikkje lese noko av det som er sendt inn:",
	"Nothing of what was sent could be read:",
}, listsProblems}

// letterItem stands before what a paragraph lists.
const letterItem = "– "

// letter is a text for a letter in the making.
type letter struct {
	lang       lang
	r          *report.Report
	paragraphs []string
}

// errors returns the findings that are errors and whose rule passes.
func (l *letter) errors(pass func(rule string) bool) []report.Finding {
	var found []report.Finding
	for _, f := range l.r.Findings {
		if f.Weight() == report.Error && pass(f.Rule) {
			found = append(found, f)
		}
	}
	return found
}

func (l *letter) part(p letterPart) {
	found := l.errors(func(rule string) bool { return slices.Contains(p.rules, rule) })
	if len(found) == 0 {
		return
	}
	var items []string
	switch p.list {
	case listsBodies:
		for _, code := range l.r.Parties.InvolvedNotListed {
			items = append(items, l.body(code))
		}
	case listsDocuments, listsProblems:
		for _, f := range found {
			item := l.document(f)
			if problem := l.problem(f); problem != "" && p.list == listsProblems {
				item += ": " + problem
			}
			if f.Path != "" && !slices.Contains(items, item) {
				items = append(items, item)
			}
		}
	}
	l.paragraphs = append(l.paragraphs, strings.Join(append([]string{p.says[l.lang]}, items...), "\n"+letterItem))
}

// rest tells of what a profile asks for beyond the usual, in the words of its
// rules.
func (l *letter) rest() {
	others := l.errors(func(rule string) bool {
		return rule != "manifest-ugyldig" && !slices.ContainsFunc(letterParts, func(p letterPart) bool { return slices.Contains(p.rules, rule) })
	})
	for _, f := range others {
		l.paragraphs = append(l.paragraphs, visible(f.Message))
	}
}

// document returns what a finding's document is called.
func (l *letter) document(f report.Finding) string {
	name := "«" + visible(f.Path) + "»"
	if f.Pages == "" {
		return name
	}
	return name + phrase{" side ", " side ", " page "}[l.lang] + strings.ReplaceAll(f.Pages, "-", "–")
}

// problem returns why a finding's document could not be read: the first sentence,
// without the advice behind it.
func (l *letter) problem(f report.Finding) string {
	return visible(strings.TrimSuffix(whatIsTheMatter(problemOf(l.r, f.Path, f.Pages)), "."))
}

// body returns what an external body is called.
func (l *letter) body(code string) string {
	return visible(cmp.Or(l.r.Parties.Names[code], strings.TrimPrefix(code, "annen:")))
}
