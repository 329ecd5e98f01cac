package render

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// Explanation is all that is told of a rule or a requirement, in one language.
type Explanation struct {
	ID    string `json:"id"`
	Kind  string `json:"kind"` // "requirement" or "rule"
	Title string `json:"title"`
	// Severity is the weight of a rule where no profile says otherwise.
	Severity report.Severity `json:"severity,omitempty"`
	// Requirement is what a rule looks after; "" for the folder as a whole.
	Requirement string   `json:"requirement,omitempty"`
	Asks        string   `json:"asks"`
	Why         string   `json:"why"`
	Source      string   `json:"source"`
	Satisfies   string   `json:"satisfies"`
	LooksLike   string   `json:"looks_like"`
	Before      string   `json:"before"`
	After       string   `json:"after"`
	Mend        string   `json:"mend"`
	Rules       []string `json:"rules,omitempty"` // those that look after a requirement

	speaker
}

// Explain returns what is told of the rule or requirement with the given ID in
// lang, "nb", "nn" or "en"; ok is false where there is none.
func Explain(id, lang string) (_ Explanation, ok bool) {
	if rule, ok := rules.Lookup(id); ok {
		return explainRule(rule, lang), true
	}
	if q, ok := rules.LookupRequirement(id); ok {
		return explainRequirement(q, lang), true
	}
	return Explanation{}, false
}

// Explanations returns what is told of every requirement, each followed by its
// rules, and last of the rules about the folder as a whole.
func Explanations(lang string) []Explanation {
	var all []Explanation
	of := func(requirement string) {
		for _, r := range rules.All() {
			if r.Requirement == requirement {
				all = append(all, explainRule(r, lang))
			}
		}
	}
	for _, q := range rules.Requirements() {
		all = append(all, explainRequirement(q, lang))
		of(q.ID)
	}
	of("")
	return all
}

func explainRule(r rules.Rule, lang string) Explanation {
	e := explanation(r.Doc, r.Advice, lang)
	e.ID, e.Kind, e.Severity, e.Requirement = r.ID, "rule", r.Severity, r.Requirement
	return e
}

func explainRequirement(q rules.Requirement, lang string) Explanation {
	e := explanation(q.Doc, q.Advice, lang)
	e.ID, e.Kind, e.Title = q.ID, "requirement", q.Title.In(lang)
	for _, r := range rules.All() {
		if r.Requirement == q.ID {
			e.Rules = append(e.Rules, r.ID)
		}
	}
	return e
}

func explanation(d rules.Doc, advice rules.Text, lang string) Explanation {
	return Explanation{
		speaker: speaker{lang: languageOf(lang)},
		Title:   d.Title.In(lang), Asks: d.Asks.In(lang), Why: d.Why.In(lang), Source: d.Source.In(lang),
		Satisfies: d.Satisfies.In(lang), LooksLike: d.LooksLike.In(lang), Before: d.Before.In(lang), After: d.After.In(lang),
		Mend: slot.ReplaceAllString(advice.In(lang), "…"),
	}
}

// slot is a place in an advice that a finding fills in.
var slot = regexp.MustCompile(`\{[a-z]+\}`)

// explainedPart is one section of an explanation.
type explainedPart struct{ Title, Text string }

// parts returns the sections of e in the order in which they are read.
func (e Explanation) parts() []explainedPart {
	parts := []explainedPart{
		{e.say(wAsks), e.Asks},
		{e.say(wWhy), e.Why},
		{e.say(wSatisfies), e.Satisfies},
		{e.say(wLooksLike), e.LooksLike},
		{e.say(wBefore), e.Before},
		{e.say(wAfter), e.After},
	}
	if e.Mend != "" {
		parts = append(parts, explainedPart{e.say(wHowToMend), e.Mend})
	}
	if w, ok := severityWords[e.Severity]; ok {
		parts = append(parts, explainedPart{e.say(wWeight), e.say(w)})
	}
	return append(parts, explainedPart{e.say(wSource), e.Source})
}

var severityWords = map[report.Severity]word{
	report.Error:   wErrorMeans,
	report.Warning: wWarningMeans,
	report.Note:    wNoteMeans,
}

// ExplainText writes an explanation for a person at a terminal. Of o, the width
// and the colour count.
func ExplainText(w io.Writer, e Explanation, o TextOptions) error {
	p := &ruleList{newPrinter(o), e.speaker}
	p.para(0, bold.of(e.Title))
	p.para(0, faint.of(e.ID))
	for _, part := range e.parts() {
		p.blank()
		p.para(0, bold.of(part.Title))
		p.para(2, plainText(part.Text))
	}
	p.blank()
	if q, ok := rules.LookupRequirement(e.Requirement); ok {
		p.para(0, bold.of(p.say(wBelongsTo)))
		p.para(2, plainText(fmt.Sprintf("%s (%s)", q.Title.In(codes[e.lang]), q.ID)))
	}
	if len(e.Rules) > 0 {
		p.para(0, bold.of(p.say(wItsRules)))
		p.rules(e.ID)
	}
	return p.writeTo(w)
}

// codes are the codes of the languages; see languageOf.
var codes = [langs]string{nb: "nb", nn: "nn", en: "en"}

// ExplainList writes the names and titles of all requirements and rules for a
// person at a terminal.
func ExplainList(w io.Writer, lang string, o TextOptions) error {
	p := &ruleList{newPrinter(o), speaker{lang: languageOf(lang)}}
	for _, q := range rules.Requirements() {
		p.blank()
		p.para(0, bold.of(q.Title.In(lang)), faint.of("  "+q.ID))
		p.rules(q.ID)
	}
	p.blank()
	p.para(0, bold.of(p.say(wWholeFolder)))
	p.rules("")
	p.blank()
	p.para(0, faint.of(p.say(wLegend)))
	p.para(0, plainText(p.say(wExplainMore)))
	return p.writeTo(w)
}

// ruleList is a text about rules on its way to text.
type ruleList struct {
	*printer
	speaker
}

// rules prints the rules of a requirement, each with its weight and title.
func (p *ruleList) rules(requirement string) {
	widest := 0
	for _, r := range rules.All() {
		widest = max(widest, displayWidth(r.ID))
	}
	for _, r := range rules.All() {
		if r.Requirement != requirement {
			continue
		}
		mark := signs[r.Severity]
		p.labelled(2, mark.style.of(mark.sign+r.ID), 2+displayWidth(mark.sign)+widest+2, plainText(r.Doc.Title.In(codes[p.lang])))
	}
}

// ExplainMarkdown writes explanations as GitHub-flavoured Markdown, a heading
// each, those of rules one level below those of requirements.
func ExplainMarkdown(w io.Writer, list ...Explanation) error {
	var b strings.Builder
	wholeFolder := false
	for i, e := range list {
		level := "##"
		switch {
		case len(list) == 1:
			level = "#"
		case e.Kind == "rule":
			level = "###"
			if e.Requirement == "" && !wholeFolder {
				wholeFolder = true
				fmt.Fprintf(&b, "\n## %s\n", markdownText(e.say(wWholeFolder)))
			}
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s %s\n\n`%s`\n", level, markdownText(e.Title), e.ID)
		for _, part := range e.parts() {
			fmt.Fprintf(&b, "\n**%s**\n\n%s\n", markdownText(part.Title), markdownText(part.Text))
		}
		if len(e.Rules) > 0 {
			fmt.Fprintf(&b, "\n**%s**\n\n`%s`\n", markdownText(e.say(wItsRules)), strings.Join(e.Rules, "`, `"))
		}
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("writing Markdown: %w", err)
	}
	return nil
}
