package doctype

// weighMail lets the two ends of a mail speak: who wrote to whom tells more than the
// words.
func (r *reading) weighMail() {
	m := r.mail
	switch {
	case !m.is:
	case m.passedOn && m.inner != officeSide:
		r.weighPassedOn()
	case m.from == officeSide || m.to == officeSide:
		// which of the two it is, weighLetter decides
	case m.from == parentSide || m.to == parentSide || m.with == parentSide || r.marks[fromParents] > 0 || m.mails >= fewMails && r.marks[fromHome] > 0:
		r.give(Foreldrekontakt, structure, mailWithParents)
	case m.from == bodySide || m.to == bodySide || r.withBody():
		r.weighBodyMail()
	case m.across && (m.from == unknownSide || m.to == unknownSide):
		// Who writes with a school from elsewhere and is no office is mostly a parent.
		r.give(Foreldrekontakt, structure, mailAcross)
	default:
		r.weighStaffMail()
	}
}

// weighPassedOn lets those speak whose mail is sent on. Who sends it on, and to whom,
// makes it nothing else.
func (r *reading) weighPassedOn() {
	switch m := r.mail; {
	case m.inner == parentSide || r.marks[fromParents] > 0:
		r.give(Foreldrekontakt, structure, mailWithParents)
	case m.inner == bodySide:
		r.weighBodyMail()
	case r.onlyBrings():
		r.give(Annet, structure, mailOnlyBrings)
	case !r.passesOnAccount():
		r.weighStaffMail()
	}
}

// weighBodyMail lets a mail from or to an external body speak. What it tells of talks
// and measures is not the school's.
func (r *reading) weighBodyMail() {
	r.give(Annet, structure, mailWithBody)
	r.give(Logg, structure, mailWithBody/2)
	if r.mail.from == bodySide || r.mail.inner == bodySide {
		r.move(func(t Type) bool { return t == Elevsamtale || t == Aktivitetsplan || t == Varsel }, Annet, structure, movedByBody)
	}
}

// weighStaffMail lets a mail among the staff speak, if it is about a pupil. The labels of
// its head are those of a mail to the parents, but no more than that.
func (r *reading) weighStaffMail() {
	if r.mail.with == schoolSide {
		r.move(func(t Type) bool { return t == Foreldrekontakt }, Logg, structure, movedByStaff)
	}
	if r.marks[caseMatter] == 0 && r.sentences.Past == 0 {
		return
	}
	r.give(Varsel, structure, mailAmongStaff)
	r.give(Logg, structure, mailAmongStaff/2)
}

// onlyBrings reports whether a mail that is sent on tells nothing but what goes with it.
func (r *reading) onlyBrings() bool {
	brings := r.mail.parts > 0 || r.marks[enclosed] > 0
	return brings && r.letters < longBringing && len(r.rows.dates) < fewLogRows && r.rows.clock < fewClockRows
}

// passesOnAccount reports whether a mail sends on what somebody wrote to
// Statsforvalteren as the school's account, or answers Statsforvalteren in a few lines.
func (r *reading) passesOnAccount() bool {
	switch r.mail.inner {
	case parentSide, bodySide:
		return false
	case officeSide:
		return r.marks[knewAndDid] >= fewRows && r.sentences.Past >= fewTold
	}
	return r.tellsAccount() && (r.marks[answersOffice] > 0 || r.marks[knewAndDid] >= fewKnown)
}
