package doctype

// A document is about another matter where the words of other matters are this
// many and outweigh the words of a pupil's school environment.
const (
	fewOtherWords = 3
	otherOverCase = 2
	earlyWord     = 2 // a word of a title counts as that many more
)

// otherMatter reports whether the document is about something else than a pupil's
// school environment.
func (r *reading) otherMatter() bool {
	other := r.marks[otherMatter] + earlyWord*r.early[otherMatter]
	school := r.marks[caseMatter] + earlyWord*r.early[caseMatter] + r.sentences.Person
	return other >= fewOtherWords && other > otherOverCase*school || r.aboutNobody()
}

// weighMatter moves what looks like documentation, but is about another matter.
func (r *reading) weighMatter() bool {
	if !r.otherMatter() {
		return false
	}
	r.move(func(t Type) bool { return caseDocuments[t] && t != SakkyndigVurdering && t != IOP }, Annet, structure, movedByMatter)
	r.give(Annet, structure, aboutOther)
	return true
}

// weighBlank moves what a form that nobody has filled in looks like. A blank account
// or overview stays one: it is shown as such, and counts as no account or overview.
func (r *reading) weighBlank() bool {
	if !r.blank() && !r.isExample() {
		return false
	}
	r.move(func(t Type) bool { return caseDocuments[t] && t != Redegjorelse && t != EksterneInstanser }, Systemdokument, structure, movedByBlank)
	return true
}
