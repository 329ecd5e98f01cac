package schema

import (
	"path"
	"strconv"
	"strings"
)

// waivers is the field of the manifest that holds the waivers.
const waivers = "unntak"

// manifestChecks tells what is wrong with a manifest that its schema can't say:
// days that don't exist, paths that lead out of the folder, a file told twice,
// a field in both its spellings.
func manifestChecks(tree *node) []Violation {
	found := bothSpellings(tree)
	found = append(found, checkEntries(tree, "dokumenter")...)
	found = append(found, checkEntries(tree, waivers)...)
	return append(found, checkRepeats(tree, "dokumenter", "fil", cleanPath)...)
}

func bothSpellings(tree *node) []Violation {
	var first *field
	for i := range tree.fields {
		f := &tree.fields[i]
		if f.name != "maalform" && f.name != "målform" {
			continue
		}
		if first != nil {
			return []Violation{repeated(f.at, []string{f.name}, first.at)}
		}
		first = f
	}
	return nil
}

// checkEntries checks the dates and paths of the entries of a list.
func checkEntries(tree *node, name string) []Violation {
	var found []Violation
	for i, entry := range tree.get(name).elements() {
		if entry == nil {
			continue
		}
		for _, f := range entry.fields {
			v := Violation{Position: f.at, path: []string{name, strconv.Itoa(i), f.name}}
			switch f.name {
			case "dato":
				_, v.Problem = parseDate(f.value.text)
				v.Expected = []string{formDate}
			case "til":
				_, v.Problem = parseDay(f.value.text)
				v.Expected = []string{formDay}
			case "fil":
				v.Expected = []string{formPath}
				if !inside(f.value.text) {
					v.Problem = BadForm
				}
			}
			if v.Problem == NoSuchDate {
				v.Expected = nil
			}
			if v.Problem != "" {
				found = append(found, v)
			}
		}
	}
	return found
}

// checkRepeats finds the entries of a list that have the same value in a field
// as an earlier one, in the form that same gives it.
func checkRepeats(tree *node, name, key string, same func(string) string) []Violation {
	var found []Violation
	seen := map[string]int{}
	for i, entry := range tree.get(name).elements() {
		n := entry.get(key)
		if n == nil {
			continue
		}
		if first, ok := seen[same(n.text)]; ok {
			found = append(found, Violation{
				Position: n.at, Problem: RepeatedValue, Expected: []string{strconv.Itoa(first)},
				path: []string{name, strconv.Itoa(i), key},
			})
			continue
		}
		seen[same(n.text)] = n.at.Line
	}
	return found
}

// cleanPath writes a path as reports do. Windows users write backslashes.
func cleanPath(s string) string {
	return path.Clean(strings.ReplaceAll(s, `\`, "/"))
}

// inside reports whether a path stays inside the folder. It is only ever
// compared with the paths of documents, never opened.
func inside(s string) bool {
	p := cleanPath(s)
	drive := len(p) >= 2 && p[1] == ':'
	return s != "" && p != "." && p != ".." && !strings.HasPrefix(p, "../") && !strings.HasPrefix(p, "/") && !drive
}
