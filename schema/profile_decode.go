package schema

import "strconv"

// profileChecks tells what is wrong with a profile that its schema can't say: a
// requirement that stands twice.
func profileChecks(tree *node, tell func(Violation)) {
	seen := map[string]int{}
	for i, entry := range tree.get("requirements").elements() {
		id := entry.get("id")
		if id == nil {
			continue
		}
		if first, ok := seen[id.text]; ok {
			tell(Violation{
				Position: id.at, Problem: RepeatedValue, Expected: []string{strconv.Itoa(first)},
				path: []string{"requirements", strconv.Itoa(i), "id"},
			})
			continue
		}
		seen[id.text] = id.at.Line
	}
}

// decodeProfile reads a tree that is in order.
func decodeProfile(file string, tree *node) *Profile {
	p := &Profile{
		File:   file,
		ID:     tree.get("id").string(),
		Title:  decodeLocalized(tree.get("title")),
		Source: decodeLocalized(tree.get("source")),
		Rules:  map[string]Severity{},
	}
	for _, n := range tree.get("requirements").elements() {
		p.Requirements = append(p.Requirements, decodeRequirement(n))
	}
	if rules := tree.get("rules"); rules != nil {
		p.ruleFields = rules.fields
		for _, f := range rules.fields {
			p.Rules[f.name] = Severity(f.value.text)
		}
	}
	return p
}

func decodeRequirement(n *node) Requirement {
	r := Requirement{
		At:      n.at,
		ID:      n.get("id").string(),
		Title:   decodeLocalized(n.get("title")),
		Met:     decodeLocalized(n.get("met")),
		Missing: decodeLocalized(n.get("missing")),
		Advice:  decodeLocalized(n.get("advice")),
	}
	for _, way := range n.get("met_by").elements() {
		p := Presence{TitleWords: decodeTexts(way.get("title_words"))}
		for _, t := range decodeTexts(way.get("types")) {
			p.Types = append(p.Types, typeCode(t))
		}
		r.MetBy = append(r.MetBy, p)
	}
	return r
}

func decodeLocalized(n *node) Localized {
	return Localized{NB: n.get("nb").string(), NN: n.get("nn").string(), EN: n.get("en").string()}
}

func decodeTexts(n *node) []string {
	var found []string
	for _, item := range n.elements() {
		found = append(found, item.text)
	}
	return found
}
