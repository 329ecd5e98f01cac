package doctype

import "github.com/mappesjekk/mappesjekk/validate/text"

// weigh turns what the lines are into signals.
func (r *reading) weigh() {
	r.rows.settle()
	lines := float64(max(r.lines, 1))
	if n := len(r.rows.dates); n >= fewLogRows {
		r.give(Logg, structure, logRows+logRowsShare*float64(r.rows.dated)/lines)
	}
	switch {
	case r.present > fewPresent:
		r.give(Motereferat, structure, participantList)
	case r.present > 0:
		r.give(Motereferat, structure, twoPresent)
	}
	if r.marks[letterLabel] > 0 {
		r.give(Annet, structure, officeLetterhead)
	}
	if r.salutation && !r.mail.is {
		r.give(Foreldrekontakt, structure, salutation)
	}
	tells := r.sentences.Past+r.sentences.Person+r.sentences.Named > 0
	switch {
	case !r.zone.known && !r.toParents && r.titleNames() >= nameAgain && 3*r.sentences.Past < r.sentences.Total:
		r.give(Aktivitetsplan, structure, arrangement)
	case r.sentences.Rules == 0 && tells && (r.zone.known || !r.zone.marked):
		r.give(Logg, structure, plainNote)
	}
	if r.rows.chat >= fewChatRows {
		r.give(Foreldrekontakt, structure, chatRows)
	} else if r.rows.clock >= fewClockRows {
		r.give(Observasjon, structure, clockRows)
	}
	if r.plan.widest >= fewPlanPoints {
		r.add(signal{kind: kindOf[Aktivitetsplan], sort: structure, weight: planTable, at: r.plan.table})
	} else if n := count(r.plan.asked); n >= fewPlanPoints {
		r.give(Aktivitetsplan, structure, planHeadings*float64(n))
	} else if n := count(r.plan.any); n >= fewPlanPoints && r.pupil > 0 {
		r.give(Aktivitetsplan, structure, planLabels*float64(n))
	}
	if r.rows.enclosures >= fewEnclosures {
		r.give(Dokumentliste, structure, enclosureRows+enclosureShare*float64(r.rows.enclosures)/lines)
	}
	if r.rows.bodies >= fewBodies {
		r.give(EksterneInstanser, structure, bodyRows+bodyShare*float64(r.rows.bodies)/lines)
	}
	if r.toParents && !r.mail.is {
		r.give(Foreldrekontakt, structure, toParents)
	}
	if r.marks[fromParents] > 0 && !r.mail.is {
		r.give(Foreldrekontakt, structure, parentsWrite)
	}
	if slides[r.doc.Content.Format] {
		r.give(Systemdokument, structure, slideShow)
	}
	r.weighMail()
	r.weighLetter()
}

// slides are formats in which schools tell everybody something.
var slides = map[text.Format]bool{text.PPTX: true, text.PPT: true, text.ODP: true}

// weighMail lets the two ends of a mail speak.
func (r *reading) weighMail() {
	m := r.mail
	switch {
	case !m.is:
	case m.from == officeSide || m.to == officeSide:
		// which of the two it is, weighLetter decides
	case m.from == parentSide || m.to == parentSide || r.marks[fromParents] > 0:
		r.give(Foreldrekontakt, structure, mailWithParents)
	case m.from == bodySide || m.to == bodySide:
		r.give(Annet, structure, mailWithBody)
		r.give(Logg, structure, mailWithBody/2)
	case m.across && (m.from == unknownSide || m.to == unknownSide):
		// Who writes with a school from elsewhere and is no office is mostly a parent.
		r.give(Foreldrekontakt, structure, mailAcross)
	case r.marks[caseMatter] > 0 || r.sentences.Past > 0:
		r.give(Varsel, structure, mailAmongStaff)
		r.give(Logg, structure, mailAmongStaff/2)
	}
}

// weighLetter finds out which way a letter between the school and Statsforvalteren
// goes, and what it brings.
func (r *reading) weighLetter() {
	asks := float64(min(r.marks[asksSchool], 4))
	answers := float64(min(r.marks[answersOffice], 3))
	fromOffice, fromSchool := officeAsks*asks, schoolAnswers*answers
	if first := r.first[office]; r.marks[office] > 0 && first <= 2 {
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
		r.give(Redegjorelse, structure, notTheAccount)
	case fromOffice >= officeLetter && fromOffice > fromSchool:
		r.give(Annet, structure, fromOffice-notTheAccount)
		r.give(Redegjorelse, structure, notTheAccount)
		r.give(Enkeltvedtak, structure, notTheAccount)
	case r.marks[fromParents] > 0 && r.marks[office] > 0 && answers == 0:
		r.give(Annet, structure, -notTheAccount)
		r.give(Redegjorelse, structure, notTheAccount)
	case toOffice:
		r.weighAnswer()
	}
}

// weighAnswer tells an account from a letter that only brings papers.
func (r *reading) weighAnswer() {
	if !r.tellsAccount() {
		switch {
		case r.rows.enclosures >= fewRows:
			r.give(Redegjorelse, structure, notTheAccount)
			r.give(Dokumentliste, structure, -notTheAccount)
		case r.marks[enclosed] > 0 || r.mail.is:
			r.give(Redegjorelse, structure, notTheAccount)
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

// tellsAccount reports whether the text tells something of what the school knew
// and did, be it little.
func (r *reading) tellsAccount() bool {
	return r.sentences.Past+r.marks[knewAndDid] >= 2
}

// move takes share of what the titles, headings, phrases and structure of the
// kinds in from weigh, and gives the most that one of them loses to the kind to.
func (r *reading) move(from func(Type) bool, to Type, s sort, share float64, at text.Place) {
	sum := r.count()
	most := 0.0
	for k, t := range kinds {
		if t == to || !from(t) {
			continue
		}
		lost := share * max(0, sum[k][title]+sum[k][heading]+sum[k][phrase]+sum[k][structure]+sum[k][field])
		if lost > 0 {
			r.give(t, s, -lost)
		}
		most = max(most, lost)
	}
	if most > 0 {
		r.add(signal{kind: kindOf[to], sort: s, weight: most, at: at})
	}
}
