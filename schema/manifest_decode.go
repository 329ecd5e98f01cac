package schema

// decodeManifest reads a tree in which everything that is left is in order.
func decodeManifest(file string, tree *node) *Manifest {
	m := &Manifest{
		File:         file,
		CaseNumber:   tree.get("saksnummer").string(),
		School:       tree.get("skole").string(),
		Municipality: tree.get("kommune").string(),
		Maalform:     maalformCode(tree.get("maalform", "målform").string()),
		Bodies:       decodeBodies(tree.get("eksterne_instanser")),
	}
	for i, n := range tree.get("dokumenter").elements() {
		if n.get("fil") == nil {
			continue // without a file, it is about nothing
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
	for i, n := range tree.get(waivers).elements() {
		if n == nil {
			continue
		}
		w := Waiver{
			At:     n.at,
			Rule:   n.get("regel").string(),
			Reason: n.get("grunn").string(),
			By:     n.get("av").string(),
			index:  i,
		}
		if file := n.get("fil"); file != nil {
			w.Path = cleanPath(file.text)
		}
		w.Until, _ = parseDay(n.get("til").string())
		m.Waivers = append(m.Waivers, w)
	}
	return m
}

func decodeBodies(n *node) *Bodies {
	if n == nil {
		return nil
	}
	b := &Bodies{At: n.at, None: n.kind == text}
	known := bodyCodes()
	for _, entry := range n.items {
		switch {
		case entry == nil:
		case entry.kind == object:
			b.Listed = append(b.Listed, Body{
				At:      entry.at,
				Code:    bodyCode(entry.get("instans").string(), known),
				Written: entry.get("instans").string(),
				Name:    entry.get("navn").string(),
				Contact: entry.get("kontakt").string(),
				Period:  entry.get("periode").string(),
				Role:    entry.get("rolle").string(),
			})
		default:
			b.Listed = append(b.Listed, Body{At: entry.at, Code: bodyCode(entry.text, known), Written: entry.text})
		}
	}
	return b
}
