package doctype

// weighLetter finds out which way a letter between the school and Statsforvalteren
// goes, and what it brings.
func (r *reading) weighLetter() {
	asks := float64(min(r.marks[asksSchool], 4))
	answers := float64(min(r.marks[answersOffice], 3))
	fromOffice, fromSchool := officeAsks*asks, schoolAnswers*answers
	if r.letterhead {
		fromOffice += officeLetterhead
	}
	if r.inTail(officeStaff) {
		fromOffice += officeSigns
	}
	if r.inTail(schoolStaff) {
		fromSchool += schoolSigns
	}
	switch r.mail.from {
	case officeSide:
		fromOffice += officeMails
	case schoolSide:
		fromSchool += schoolMails
	}
	toOffice := r.mail.to == officeSide || answers > 0 || r.addressed
	switch {
	case fromOffice >= officeLetter && fromOffice > fromSchool && asks > 0:
		r.give(Innhentingsbrev, structure, fromOffice)
		r.deny(FromOffice)
	case fromOffice >= officeLetter && fromOffice > fromSchool:
		r.give(Annet, structure, fromOffice-notTheAccount)
		r.deny(FromOffice)
		r.give(Enkeltvedtak, structure, notTheAccount)
	case r.marks[fromParents] > 0 && r.marks[office] > 0 && answers == 0 && !(r.schoolHead && r.inTail(schoolStaff)):
		r.give(Annet, structure, -notTheAccount)
		r.deny(FromParents)
	case toOffice && r.mail.passedOn && !r.passesOnAccount():
		r.deny(OnlyBrings)
		if r.mail.inner == officeSide {
			r.give(Annet, structure, -notTheAccount)
		}
	case toOffice:
		r.weighAnswer()
	case r.tellsWholeCase():
		r.give(Redegjorelse, structure, answerToOffice+knewAndDidEach*fewKnown)
	}
}

// weighAnswer tells an account from a letter that only brings papers.
func (r *reading) weighAnswer() {
	if r.defers() {
		r.deny(OnlyBrings)
		r.give(Annet, structure, -notTheAccount)
		return
	}
	if !r.tellsAccount() {
		switch {
		case r.rows.enclosures >= fewRows:
			r.deny(OnlyBrings)
			r.give(Dokumentliste, structure, -notTheAccount)
		case r.marks[enclosed] > 0 || r.mail.is:
			r.deny(OnlyBrings)
			r.give(Annet, structure, -notTheAccount)
		}
		return
	}
	knew := float64(min(r.marks[knewAndDid], 3))
	r.give(Redegjorelse, structure, answerToOffice+knewAndDidEach*knew)
	if r.sentences.Past >= fewTold {
		r.add(signal{kind: kindOf[Redegjorelse], sort: structure, weight: toldInPast, at: r.firstPast})
	}
}

// tellsWholeCase reports whether a text without addressee and reference tells how
// the school came to know of a case, what it looked into and what it did: nobody but
// who gives an account writes so much of "the school".
func (r *reading) tellsWholeCase() bool {
	return r.marks[knewAndDid] >= fewKnown && r.sentences.Past >= 2*fewTold && !r.zone.known && !r.mail.is && r.present == 0 &&
		r.pupil == 0 && r.rows.dated < fewLogRows && count(r.plan.asked) < fewPlanPoints
}

// tellsAccount reports whether the text tells something of what the school knew
// and did, be it little.
func (r *reading) tellsAccount() bool {
	return r.sentences.Past+r.marks[knewAndDid] >= 2
}

// deny speaks against an account, and notes why.
func (r *reading) deny(why Denial) {
	r.give(Redegjorelse, structure, notTheAccount)
	r.denied = why
}
