package render

import (
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// Audience is who reads a report, which decides what it tells the reader to do. The
// findings are the same.
type Audience int

const (
	School Audience = iota // who is about to send the folder, and mends it
	Office                 // who has received it, and asks the school for what is missing
)

// Reader is who reads a report. The zero value is the school.
type Reader struct {
	Audience Audience
	// Letter is what a new letter to the school can say, which only an office is shown.
	// "": Letter of the report, in its language.
	Letter string
}

// of returns r in words for the reader: for an office, what the school can be asked
// for stands in the place of what it should do.
func (who Reader) of(r *report.Report) *report.Report {
	if who.Audience != Office {
		return r
	}
	shown := *r
	shown.Documents = slices.Clone(r.Documents)
	for i := range shown.Documents {
		d := &shown.Documents[i]
		d.Problem = whatIsTheMatter(d.Problem)
	}
	shown.Findings = slices.Clone(r.Findings)
	for i := range shown.Findings {
		f := &shown.Findings[i]
		f.Advice = request(f, r.Lang)
		if problem := problemOf(r, f.Path, f.Pages); problem != "" {
			f.Message = strings.Replace(f.Message, problem, whatIsTheMatter(problem), 1)
		}
	}
	return &shown
}

// letter returns what a letter to the school can say of r; "" for the school itself.
func (who Reader) letter(r *report.Report) string {
	switch {
	case who.Audience != Office:
		return ""
	case who.Letter != "":
		return visibleLines(who.Letter)
	}
	return Letter(r)
}

// visibleLines makes each line of s visible.
func visibleLines(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = visible(lines[i])
	}
	return strings.Join(lines, "\n")
}

// request returns what an office does about a finding.
func request(f *report.Finding, lang string) string {
	said, ok := rules.Request(f.Rule, lang)
	if ok {
		return said
	}
	if _, known := rules.Lookup(f.Rule); known || f.Advice == "" {
		return f.Advice // it is for whoever runs the program
	}
	return speaker{lang: languageOf(lang)}.say(aSchoolAdvice, f.Advice)
}

// problemOf returns why a document could not be read, or not in full, and what to do
// about it; "" for any other.
func problemOf(r *report.Report, path, pages string) string {
	for i := range r.Documents {
		if d := &r.Documents[i]; d.Path == path && d.Pages == pages {
			return d.Problem
		}
	}
	return ""
}

// whatIsTheMatter returns the first sentence of a problem, without the advice behind
// it.
func whatIsTheMatter(problem string) string {
	if said, _, more := strings.Cut(problem, ". "); more {
		return said + "."
	}
	return problem
}
