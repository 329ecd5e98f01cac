package doctype

import "slices"

// Denial tells why a document that is called an account is not the school's account
// of a case.
type Denial string

// The reasons, besides what the other facts tell (Blank, OtherMatter).
const (
	FromParents Denial = "parents" // the parents wrote it
	FromOffice  Denial = "office"  // Statsforvalteren did
	FromBody    Denial = "body"    // an external body did
	OnlyBrings  Denial = "brings"  // a letter that papers go with, and no more
	TellsLittle Denial = "little"  // it tells nothing of what the school knew and did
)

// clearlyCalled is what a word of a title must weigh to call the document something,
// rather than to name something in passing.
const clearlyCalled = 2.0

// called returns the kinds that the file name and the titles call the document.
func (r *reading) called() []Type {
	var found []Type
	for _, s := range r.signals {
		named := s.sort == fileName && s.weight > lexical[fileName][weak] || s.sort == title && s.weight >= clearlyCalled
		if t := kinds[s.kind]; named && t != Annet && !slices.Contains(found, t) {
			found = append(found, t)
		}
	}
	slices.Sort(found)
	return found
}

// denial returns why the document, which is called an account, is none; "" where
// nothing says so.
func (r *reading) denial() Denial {
	switch {
	case r.denied != "":
		return r.denied
	case r.marks[fromParents] > 0, r.mail.is && r.mail.from == parentSide:
		return FromParents
	case !r.tellsAccount():
		return TellsLittle
	}
	return ""
}
