package schema

import (
	"path"
	"strconv"
	"strings"
)

// manifestChecks tells what is wrong with a manifest that its schema can't say:
// days that don't exist, paths that lead out of the folder, a file told twice,
// a field in both its spellings.
func manifestChecks(tree *node, tell func(Violation)) {
	bothSpellings(tree, tell)
	checkEntries(tree.get("dokumenter"), "dokumenter", formDate, tell)
	checkEntries(tree.get("unntak"), "unntak", formDay, tell)
	seen := map[string]int{}
	for i, entry := range tree.get("dokumenter").elements() {
		file := entry.get("fil")
		if file == nil || file.text == "" {
			continue
		}
		name := cleanPath(file.text)
		if first, ok := seen[name]; ok {
			tell(Violation{
				Position: file.at, Problem: RepeatedValue, Expected: []string{strconv.Itoa(first)},
				path: []string{"dokumenter", strconv.Itoa(i), "fil"},
			})
			entry.fields = nil
			continue
		}
		seen[name] = file.at.Line
	}
}

func bothSpellings(tree *node, tell func(Violation)) {
	var first *field
	for i := range tree.fields {
		f := &tree.fields[i]
		if f.name != "maalform" && f.name != "målform" {
			continue
		}
		if first != nil {
			tell(repeated(f.at, []string{f.name}, first.at))
			return
		}
		first = f
	}
}

// checkEntries checks the dates and paths of the entries of a list. What is
// wrong is emptied, so that nobody uses it.
func checkEntries(entries *node, name, form string, tell func(Violation)) {
	for i, entry := range entries.elements() {
		for _, f := range fieldsOf(entry) {
			v := Violation{Position: f.at, path: []string{name, strconv.Itoa(i), f.name}}
			expected := form
			switch f.name {
			case "dato":
				_, v.Problem = parseDate(f.value.text)
			case "til":
				_, v.Problem = parseDay(f.value.text)
			case "fil":
				expected = formPath
				if !inside(f.value.text) {
					v.Problem = BadForm
				}
			}
			if v.Problem == "" {
				continue
			}
			if v.Problem == BadForm {
				v.Expected = []string{expected}
			}
			tell(v)
			f.value.text = ""
		}
	}
}

func fieldsOf(n *node) []field {
	if n == nil {
		return nil
	}
	return n.fields
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

// decodeManifest reads a tree in which everything that is left is in order.
func decodeManifest(file string, tree *node) *Manifest {
	m := &Manifest{
		File:         file,
		CaseNumber:   tree.get("saksnummer").string(),
		School:       tree.get("skole").string(),
		Municipality: tree.get("kommune").string(),
		Maalform:     tree.get("maalform", "målform").string(),
		Bodies:       decodeBodies(tree.get("eksterne_instanser")),
	}
	for i, n := range tree.get("dokumenter").elements() {
		if n.get("fil").string() == "" {
			continue
		}
		date, _ := parseDate(n.get("dato").string())
		m.Documents = append(m.Documents, ManifestDocument{
			At:    n.at,
			Path:  cleanPath(n.get("fil").string()),
			Date:  date,
			Type:  typeCode(n.get("type").string()),
			Title: n.get("tittel").string(),
			Note:  n.get("merknad").string(),
			index: i,
		})
	}
	m.Waivers = decodeWaivers(tree.get("unntak"))
	return m
}

func decodeWaivers(entries *node) []Waiver {
	var waivers []Waiver
	for i, n := range entries.elements() {
		// A waiver whose file or end is wrong would hold for more than was meant.
		if n == nil || emptied(n, "fil") || emptied(n, "til") {
			continue
		}
		w := Waiver{
			At:     n.at,
			Rule:   n.get("regel").string(),
			Reason: n.get("grunn").string(),
			By:     n.get("av").string(),
			index:  i,
		}
		if file := n.get("fil").string(); file != "" {
			w.Path = cleanPath(file)
		}
		w.Until, _ = parseDay(n.get("til").string())
		waivers = append(waivers, w)
	}
	return waivers
}

func emptied(n *node, name string) bool {
	f := n.get(name)
	return f != nil && f.text == ""
}

func decodeBodies(n *node) *Bodies {
	if n == nil {
		return nil
	}
	b := &Bodies{At: n.at, None: n.kind == text}
	for _, entry := range n.items {
		switch {
		case entry == nil:
		case entry.kind == object:
			b.Listed = append(b.Listed, Body{
				At:      entry.at,
				Code:    bodyCode(entry.get("instans").string()),
				Written: entry.get("instans").string(),
				Name:    entry.get("navn").string(),
				Contact: entry.get("kontakt").string(),
				Period:  entry.get("periode").string(),
				Role:    entry.get("rolle").string(),
			})
		default:
			b.Listed = append(b.Listed, Body{At: entry.at, Code: bodyCode(entry.text), Written: entry.text})
		}
	}
	return b
}
