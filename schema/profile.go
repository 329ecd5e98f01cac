package schema

import (
	"fmt"
	"slices"
	"strings"
)

// Profile is what the letter of one office asks for: which requirements, in
// which order, and how severe each rule is.
type Profile struct {
	File   string // the name that was given to ParseProfile
	ID     string
	Title  Localized
	Source Localized // which letter it follows, in general words; can be empty
	// Requirements are in the order in which reports show them.
	Requirements []Requirement
	// Rules are the severities that differ from the rules' own, by rule ID.
	Rules map[string]Severity

	ruleFields []field // of Rules, with their places
}

// Requirement is one thing that the letter asks for.
type Requirement struct {
	At    Position
	ID    string
	Title Localized
	// MetBy are the ways to meet a requirement that the program has no rules for: it
	// is met where the folder holds a document that at least one of them describes.
	// Empty for the requirements of the program's own rules.
	MetBy []Presence
	// Met, Missing and Advice are what a report says of such a requirement. Where the
	// profile leaves one out, it is made from Title; without MetBy they are empty.
	Met, Missing, Advice Localized
}

// Presence describes a document. One that fulfils every field that is set
// counts; at least one is.
type Presence struct {
	// Types are codes of kinds of documents; it must be of one of them, or hold one.
	Types []string
	// TitleWords are words or phrases; one of them must stand in its title or its
	// file name, whatever the case, at the beginning of a word.
	TitleWords []string
}

// Severity is how severe a finding of a rule is.
type Severity string

// The severities of a profile. Off silences a rule.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
	Off     Severity = "off"
)

// Localized is a text in the languages of the reports. In a parsed profile it is
// either whole or empty: where a profile leaves a language out, the nearest one
// stands in for it.
type Localized struct{ NB, NN, EN string }

// In returns the text in a language: "nb", "nn" or "en".
func (l Localized) In(lang string) string { return phrase{l.NB, l.NN, l.EN}.in(lang) }

// Rule returns the ID of the rule that says that a requirement of the profile's
// own is not met: "fravaer-mangler". Its severity is Error unless Profile.Rules
// has another.
func (r Requirement) Rule() string { return r.ID + "-mangler" }

// ParseProfile reads a profile. The file's name decides the format: JSON if it
// ends in .json, else YAML. The profile is nil where there are violations: a
// folder is not checked against half a letter.
func ParseProfile(file string, data []byte) (*Profile, []Violation) {
	tree, violations := readForm("profile", file, data, profileChecks)
	if len(violations) > 0 {
		return nil, violations
	}
	return decodeProfile(file, tree), nil
}

const profileDir = "profiles"

// BuiltinProfiles returns the IDs of the built-in profiles, in alphabetical
// order. The first is the one that is used where none is asked for.
func BuiltinProfiles() []string {
	entries, err := files.ReadDir(profileDir)
	if err != nil {
		return nil
	}
	var ids []string
	for _, e := range entries {
		ids = append(ids, strings.TrimSuffix(e.Name(), ".json"))
	}
	slices.Sort(ids)
	return ids
}

// BuiltinProfile returns a built-in profile. The error for an ID that does not
// exist says which ones there are.
func BuiltinProfile(id string) (*Profile, error) {
	ids := BuiltinProfiles()
	if !slices.Contains(ids, id) {
		return nil, fmt.Errorf("schema: no built-in profile is called %q; there is %s", clip(id), strings.Join(ids, ", "))
	}
	file := id + ".json"
	data, err := files.ReadFile(profileDir + "/" + file)
	if err != nil {
		return nil, fmt.Errorf("schema: reading the built-in profile %s: %w", id, err)
	}
	p, violations := ParseProfile(file, data)
	if p == nil {
		return nil, fmt.Errorf("schema: reading the built-in profile: %s", violations[0].Message("en"))
	}
	return p, nil
}
