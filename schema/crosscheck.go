package schema

import (
	"slices"
	"strconv"
)

// CheckRules tells of the rules that the profile names and the program does not
// have. known are the IDs of all its rules.
func (p *Profile) CheckRules(known []string) []Violation {
	for _, r := range p.Requirements {
		if len(r.MetBy) > 0 {
			known = append(slices.Clip(known), r.Rule())
		}
	}
	var violations []Violation
	for _, f := range p.ruleFields {
		if !slices.Contains(known, f.name) {
			violations = append(violations, Violation{
				Position: f.at, Problem: NoSuchRule, Got: tellable(f.name), Suggest: nearest(f.name, known),
				path: []string{"rules", f.name},
			})
		}
	}
	return finish(p.File, violations)
}

// CheckRules tells of the waivers for rules that the program does not have.
// known are the IDs of all its rules.
func (m *Manifest) CheckRules(known []string) []Violation {
	var violations []Violation
	for _, w := range m.Waivers {
		if !slices.Contains(known, w.Rule) {
			violations = append(violations, Violation{
				Position: w.At, Problem: NoSuchRule, Got: tellable(w.Rule), Suggest: nearest(w.Rule, known),
				path: []string{"unntak", strconv.Itoa(w.index), "regel"},
			})
		}
	}
	return finish(m.File, violations)
}

// CheckFiles tells of the files that the manifest names and the folder does not
// have, which is how a misspelt name would go unnoticed. known are the paths of
// all documents and all files, as reports write them.
func (m *Manifest) CheckFiles(known []string) []Violation {
	paths := make(map[string]bool, len(known))
	for _, p := range known {
		paths[p] = true
	}
	var violations []Violation
	check := func(list string, index int, at Position, path string) {
		if path != "" && !paths[path] {
			violations = append(violations, Violation{
				Position: at, Problem: NoSuchFile, Suggest: nearest(path, known),
				path: []string{list, strconv.Itoa(index), "fil"},
			})
		}
	}
	for _, d := range m.Documents {
		check("dokumenter", d.index, d.At, d.Path)
	}
	for _, w := range m.Waivers {
		check("unntak", w.index, w.At, w.Path)
	}
	return finish(m.File, violations)
}
