package doctype

import "slices"

// also returns the kinds that a document of type t contains besides.
func (r *reading) also(t Type) []Type {
	var found []Type
	add := func(u Type) {
		if u != t && !slices.Contains(found, u) {
			found = append(found, u)
		}
	}
	if !caseDocuments[t] && t != Dokumentliste {
		return nil
	}
	for _, h := range r.headings {
		if u := kinds[h.kind]; h.strength == strong && sections[u] {
			add(u)
		}
	}
	if r.rows.enclosures >= fewEnclosures {
		add(Dokumentliste)
	}
	if t == Motereferat && r.parentsPresent {
		add(Foreldrekontakt)
	}
	if t == Foreldrekontakt && r.marks[participants] > 0 && !r.mail.is {
		add(Motereferat)
	}
	if t == Dokumentliste && r.tellsAccount() && r.marks[answersOffice] > 0 {
		add(Redegjorelse)
	}
	slices.Sort(found)
	return found
}

// sections are the kinds that stand as a section in a document of another kind.
var sections = map[Type]bool{EksterneInstanser: true, BarnetsBeste: true}
