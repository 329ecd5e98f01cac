package render

import (
	"fmt"
	"io"
	"regexp"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// ExplainRule writes for a person what a rule asks for, why, what that rests on
// and how to mend what it finds. lang is "nb", "nn" or "en"; of o, the width and
// the colour count.
func ExplainRule(w io.Writer, rule rules.Rule, lang string, o TextOptions) error {
	p := newExplanation(lang, o)
	p.explain(rule.Doc, rule.ID, lang)
	p.explainPart(wHowToMend, slot.ReplaceAllString(rule.Advice.In(lang), "…"))
	p.explainPart(wWeight, p.say(severityWords[rule.Severity]))
	if q, ok := rules.LookupRequirement(rule.Requirement); ok {
		p.explainPart(wBelongsTo, fmt.Sprintf("%s (%s)", q.Title.In(lang), q.ID))
	}
	return p.writeTo(w)
}

// ExplainRequirement writes for a person what a requirement asks for, why, what
// that rests on, and which rules look after it.
func ExplainRequirement(w io.Writer, q rules.Requirement, lang string, o TextOptions) error {
	p := newExplanation(lang, o)
	doc := q.Doc
	doc.Title = q.Title
	p.explain(doc, q.ID, lang)
	p.blank()
	p.para(0, bold.of(p.say(wItsRules)))
	p.ruleList(q.ID, lang)
	return p.writeTo(w)
}

// ExplainAll writes the list of all requirements and their rules.
func ExplainAll(w io.Writer, lang string, o TextOptions) error {
	p := newExplanation(lang, o)
	for _, q := range rules.Requirements() {
		p.blank()
		p.para(0, bold.of(q.Title.In(lang)), faint.of("  "+q.ID))
		p.ruleList(q.ID, lang)
	}
	p.blank()
	p.para(0, bold.of(p.say(wWholeFolder)))
	p.ruleList("", lang)
	p.blank()
	p.para(0, faint.of(p.say(wLegend)))
	p.para(0, plainText(p.say(wExplainMore)))
	return p.writeTo(w)
}

// explanation is a text about rules on its way to text.
type explanation struct {
	*printer
	speaker
}

func newExplanation(lang string, o TextOptions) *explanation {
	return &explanation{newPrinter(o), speaker{languageOf(lang)}}
}

// slot is a place in an advice that a finding fills in.
var slot = regexp.MustCompile(`\{[a-z]+\}`)

var severityWords = map[report.Severity]word{
	report.Error:   wErrorMeans,
	report.Warning: wWarningMeans,
	report.Note:    wNoteMeans,
}

func (p *explanation) explain(doc rules.Doc, id, lang string) {
	p.para(0, bold.of(doc.Title.In(lang)))
	p.para(0, faint.of(id))
	p.explainPart(wAsks, doc.Asks.In(lang))
	p.explainPart(wWhy, doc.Why.In(lang))
	p.explainPart(wSource, doc.Source.In(lang))
}

func (p *explanation) explainPart(title word, text string) {
	p.blank()
	p.para(0, bold.of(p.say(title)))
	p.para(2, plainText(text))
}

// ruleList prints the rules of a requirement, each with its weight and title.
func (p *explanation) ruleList(requirement, lang string) {
	widest := 0
	for _, r := range rules.All() {
		widest = max(widest, displayWidth(r.ID))
	}
	for _, r := range rules.All() {
		if r.Requirement != requirement {
			continue
		}
		mark := signs[r.Severity]
		p.labelled(2, mark.style.of(mark.sign+r.ID), 2+displayWidth(mark.sign)+widest+2, plainText(r.Doc.Title.In(lang)))
	}
}
