package schema

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// Problem is the code of what is wrong with a place in a manifest, a profile or
// another document.
type Problem string

// The problems. The comments say what Violation.Expected holds.
const (
	BadSyntax     Problem = "syntax"         // the format: "YAML" or "JSON"
	TabIndent     Problem = "tab-indent"     // nothing
	BadEncoding   Problem = "encoding"       // nothing
	TooLarge      Problem = "too-large"      // the most KiB
	TooDeep       Problem = "too-deep"       // the most levels
	TooMuch       Problem = "too-much"       // the most values, aliases counted at each use
	TrailingData  Problem = "trailing-data"  // nothing
	BadNumber     Problem = "number"         // nothing
	RepeatedField Problem = "repeated-field" // the line of the first
	UnknownField  Problem = "unknown-field"  // the fields that may stand there
	MissingField  Problem = "missing-field"  // the field's name
	Misplaced     Problem = "misplaced"      // nothing: the field exists, but not here
	WrongType     Problem = "wrong-type"     // the JSON types that may stand there
	NotOneOf      Problem = "not-one-of"     // the codes that may stand there
	BadForm       Problem = "bad-form"       // the code of a form, see below
	NoSuchDate    Problem = "no-such-date"   // nothing
	OutOfRange    Problem = "out-of-range"   // the limit, such as "≥ 0"
	EmptyText     Problem = "empty-text"     // nothing
	TooShort      Problem = "too-short"      // the fewest characters
	TooLong       Problem = "too-long"       // the most characters
	TooFew        Problem = "too-few"        // the fewest entries
	TooMany       Problem = "too-many"       // the most entries
	RepeatedValue Problem = "repeated-value" // the line of the first; none if unknown
	NoSuchRule    Problem = "no-such-rule"   // nothing
	NoSuchFile    Problem = "no-such-file"   // nothing
	Invalid       Problem = "invalid"        // nothing: wrong in a way that has no words of its own
	MoreProblems  Problem = "more"           // how many
)

// The forms of texts: the values of "x-expected" in the schemas.
const (
	formDate   = "date"   // a day, a month or a week
	formDay    = "day"    // a day
	formPath   = "path"   // a path inside the folder
	formCode   = "code"   // letters, digits and hyphens
	formBodies = "bodies" // "ingen" or a list
	formPages  = "pages"  // "4" or "4-6"
	formHash   = "hash"   // a SHA-256 in hexadecimal digits
	formParty  = "party"  // the code of an external body
)

// Violation is one thing that is wrong with a document, and where. It never
// holds a value of the document, which could be about a person; only field
// names and codes that were misspelt, and those shortened.
type Violation struct {
	File string // as it was given; "" if it was not
	Position
	// Field is the way to the place, such as "dokumenter[2].dato", entries of lists
	// counted from 1; "" for the document as a whole. For a field that is missing it
	// is what the field belongs to.
	Field    string
	Problem  Problem
	Expected []string // see Problem
	Got      string   // the misspelt name or code; "" where it may not be told
	Suggest  string   // what was probably meant; "" if nothing comes near

	path []string // Field in steps, entries counted from 0
}

// maxViolations is how many problems of one document are told one by one.
const maxViolations = 100

// fieldName writes a path as Violation.Field has it.
func fieldName(path []string) string {
	var b strings.Builder
	for _, step := range path {
		if i, err := strconv.Atoi(step); err == nil {
			b.WriteString("[" + strconv.Itoa(i+1) + "]")
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('.')
		}
		if step = tellable(step); step == "" {
			step = "…"
		}
		b.WriteString(step)
	}
	return b.String()
}

// inOrder returns the violations in the order of the file, each once.
func inOrder(violations []Violation) []Violation {
	slices.SortStableFunc(violations, func(a, b Violation) int {
		return cmp.Or(
			cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column),
			cmp.Compare(a.Field, b.Field), cmp.Compare(a.Problem, b.Problem),
			slices.Compare(a.Expected, b.Expected),
		)
	})
	violations = slices.CompactFunc(violations, func(a, b Violation) bool {
		return a.Position == b.Position && a.Field == b.Field && a.Problem == b.Problem && slices.Equal(a.Expected, b.Expected)
	})
	if over := len(violations) - maxViolations; over > 0 {
		more := Violation{File: violations[0].File, Problem: MoreProblems, Expected: []string{strconv.Itoa(over)}}
		violations = append(violations[:maxViolations:maxViolations], more)
	}
	return violations
}
