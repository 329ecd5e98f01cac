package doctype

import "slices"

// also returns the kinds that a document of type t contains besides.
func (r *reading) also(t Type, blank bool) []Type {
	var found []Type
	add := func(u Type) {
		if u != t && !slices.Contains(found, u) {
			found = append(found, u)
		}
	}
	if blank || !caseDocuments[t] && t != Dokumentliste {
		return nil
	}
	listed := r.rows.attached >= fewRows
	for _, h := range r.headings {
		u := kinds[h.kind]
		if h.strength == strong && sections[u] {
			add(u)
		}
		listed = listed || u == Dokumentliste && r.rows.enclosures >= fewRows
	}
	if listed {
		add(Dokumentliste)
	}
	if t == Motereferat && r.parentsPresent {
		add(Foreldrekontakt)
	}
	if t == Foreldrekontakt && r.marks[participants] > 0 && !r.mail.is {
		add(Motereferat)
	}
	if t == Dokumentliste && r.tellsAccount() && r.marks[answersOffice] > 0 && !r.defers() {
		add(Redegjorelse)
	}
	slices.Sort(found)
	return found
}

// sections are the kinds that stand as a section in a document of another kind.
var sections = map[Type]bool{EksterneInstanser: true, BarnetsBeste: true}
