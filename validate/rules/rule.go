// Package rules holds what can be right and wrong with a case folder: one value
// a rule, in one explicit list, with its texts in bokmål, nynorsk and English.
// The same values drive the check, `mappesjekk explain`, the README's table and
// the rule metadata of other formats. A rule sees the case and opens nothing.
package rules

import (
	"fmt"
	"slices"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Rule is one thing that can be wrong with a folder.
type Rule struct {
	ID          string
	Requirement string // "": about the folder as a whole
	Severity    report.Severity
	Doc         Doc
	Message     Text // what is wrong, with slots
	Advice      Text // how to mend it, with slots
	Check       func(*casefile.Case) []Hit
	// Review is Check for a rule about what the others found; it is called behind them.
	// A rule has one of the two.
	Review func(c *casefile.Case, found []report.Finding) []Hit

	fixed bool // Severity is the profile's word, which a hit does not change
}

// Doc explains a rule or a requirement to who is asked to mend something.
type Doc struct {
	Title  Text // a few words
	Asks   Text // what is asked for, or what the rule found
	Why    Text // why it matters
	Source Text // law, letter or practice that it rests on
	Contrast
}

// Contrast shows what is asked by what lies on either side of it.
type Contrast struct {
	Satisfies Text // what does
	LooksLike Text // what looks as if it did, and does not
	Before    Text // a short invented example of what falls short
	After     Text // the same when it has been mended
}

// Hit is one place where a rule strikes. Only Doc is needed; a zero field means
// what the rule says.
type Hit struct {
	Doc      *casefile.Document // nil: the folder as a whole
	Path     string             // where there is no Doc: a file that is no document
	At       text.Place
	Quote    string
	Slots    Slots
	Message  Text
	Advice   Text
	Severity report.Severity
	Related  []casefile.Evidence
	Basis    Text // what a gap rests on: how much was read and what came nearest
}

// Requirement is one thing that the letter asks for.
type Requirement struct {
	ID     string
	Title  Text
	Doc    Doc
	Advice Text // how to meet it
	// Summary returns the one sentence that says how the requirement stands.
	Summary func(c *casefile.Case, status report.Status) (Text, Slots)
}

// All returns every rule, grouped by requirement, in the order in which a reader
// is told of them.
func All() []Rule {
	return slices.Concat(accountRules, documentationRules, bodiesRules, datingRules, systemRules, folderRules, recognitionRules, waiverRules)
}

// Lookup returns the rule with the given ID.
func Lookup(id string) (Rule, bool) {
	for _, r := range All() {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// IDs returns the IDs of all rules, for checking what a profile or manifest names.
func IDs() []string {
	var ids []string
	for _, r := range All() {
		ids = append(ids, r.ID)
	}
	return ids
}

// Requirements returns the five requirements of the letter in its order.
func Requirements() []Requirement {
	return []Requirement{accountRequirement, documentationRequirement, bodiesRequirement, datingRequirement, systemRequirement}
}

// LookupRequirement returns the requirement with the given ID.
func LookupRequirement(id string) (Requirement, bool) {
	for _, r := range Requirements() {
		if r.ID == id {
			return r, true
		}
	}
	return Requirement{}, false
}

// Verify reports everything that is wrong with the list of rules itself: a rule
// without documentation or a sentence in one of the languages, an ID used
// twice, a slot that one language lacks. It returns nil for a sound list.
func Verify(rules []Rule, requirements []Requirement) []error {
	var errs []error
	known := map[string]bool{"": true}
	for _, q := range requirements {
		if known[q.ID] {
			errs = append(errs, fmt.Errorf("requirement %q stands twice", q.ID))
		}
		known[q.ID] = true
		doc := q.Doc
		doc.Title = q.Title
		for _, missing := range doc.missing() {
			errs = append(errs, fmt.Errorf("requirement %s: %s is not in all three languages", q.ID, missing))
		}
		if !q.Advice.complete() {
			errs = append(errs, fmt.Errorf("requirement %s: advice is not in all three languages", q.ID))
		}
		if q.Summary == nil {
			errs = append(errs, fmt.Errorf("requirement %s has no summary", q.ID))
		}
	}
	seen := map[string]bool{}
	for _, r := range rules {
		if r.ID == "" || seen[r.ID] {
			errs = append(errs, fmt.Errorf("rule %q has no ID of its own", r.ID))
		}
		seen[r.ID] = true
		for _, missing := range r.Doc.missing() {
			errs = append(errs, fmt.Errorf("rule %s: %s is not in all three languages", r.ID, missing))
		}
		if !r.Message.complete() || !r.Advice.complete() {
			errs = append(errs, fmt.Errorf("rule %s: message or advice is not in all three languages", r.ID))
		}
		if r.Check == nil && r.Review == nil {
			errs = append(errs, fmt.Errorf("rule %s checks nothing", r.ID))
		}
		if !known[r.Requirement] {
			errs = append(errs, fmt.Errorf("rule %s: unknown requirement %q", r.ID, r.Requirement))
		}
		switch r.Severity {
		case report.Error, report.Warning, report.Note:
		default:
			errs = append(errs, fmt.Errorf("rule %s: unknown severity %q", r.ID, r.Severity))
		}
	}
	return errs
}

// missing names the parts of d that do not exist in all three languages.
func (d Doc) missing() []string {
	var names []string
	for _, part := range []struct {
		name string
		text Text
	}{
		{"title", d.Title}, {"what is asked", d.Asks}, {"why", d.Why}, {"source", d.Source},
		{"what satisfies", d.Satisfies}, {"what looks like it", d.LooksLike}, {"before", d.Before}, {"after", d.After},
	} {
		if !part.text.complete() {
			names = append(names, part.name)
		}
	}
	return names
}
