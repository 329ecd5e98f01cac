package schema

import "cmp"

// profileChecks tells what is wrong with a profile that its schema can't say: a
// requirement that stands twice.
func profileChecks(tree *node) []Violation {
	return checkRepeats(tree, "requirements", "id", func(id string) string { return id })
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
	if len(r.MetBy) > 0 {
		r.Met = r.Met.or(generalMet, r.Title)
		r.Missing = r.Missing.or(generalMissing, r.Title)
		r.Advice = r.Advice.or(generalAdvice, r.Title)
	}
	return r
}

// or returns l, or the general text with the title in it where l is empty.
func (l Localized) or(general phrase, title Localized) Localized {
	if l != (Localized{}) {
		return l
	}
	return Localized{general.in("nb", title.NB), general.in("nn", title.NN), general.in("en", title.EN)}
}

// decodeLocalized reads a text of which at least one language is there, and
// lets the nearest language stand in for each that is not.
func decodeLocalized(n *node) Localized {
	nb, nn, en := n.get("nb").string(), n.get("nn").string(), n.get("en").string()
	return Localized{NB: cmp.Or(nb, nn, en), NN: cmp.Or(nn, nb, en), EN: cmp.Or(en, nb, nn)}
}

func decodeTexts(n *node) []string {
	var found []string
	for _, item := range n.elements() {
		found = append(found, item.text)
	}
	return found
}
