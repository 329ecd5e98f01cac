package doctype

import "github.com/mappesjekk/mappesjekk/validate/text"

// structures is what the lines of a document are, whatever its words: each entry
// returns its weight for the kind, 0 where it does not show.
var structures = [...]struct {
	kind   Type
	weight func(r *reading) float64
}{
	{Logg, func(r *reading) float64 {
		return when(len(r.rows.dates) >= fewLogRows, logRows+logRowsShare*r.share(r.rows.dated))
	}},
	{Logg, func(r *reading) float64 { return when(r.tellsOfSomebody(), plainNote) }},
	{Motereferat, func(r *reading) float64 { return when(r.present > fewPresent, participantList) }},
	{Motereferat, func(r *reading) float64 { return when(0 < r.present && r.present <= fewPresent, twoPresent) }},
	{Foreldrekontakt, func(r *reading) float64 { return when(r.rows.chat >= fewChatRows && r.rows.home, chatRows) }},
	{Foreldrekontakt, func(r *reading) float64 { return when(r.chatsWithHome(), chatRows) }},
	{Logg, func(r *reading) float64 { return when(r.chats() && !r.chatsWithHome(), chatAmongStaff) }},
	{Observasjon, func(r *reading) float64 {
		return when(r.rows.clock >= fewClockRows && r.rows.chat < fewChatRows && !r.isRotaForOne(), clockRows)
	}},
	{Aktivitetsplan, func(r *reading) float64 { return when(r.isArrangement() || r.isRotaForOne(), arrangement) }},
	{Aktivitetsplan, (*reading).weighPlan},
	{Dokumentliste, func(r *reading) float64 {
		return when(r.rows.enclosures >= fewEnclosures, enclosureRows+enclosureShare*r.share(r.rows.enclosures))
	}},
	{EksterneInstanser, func(r *reading) float64 {
		return when(r.rows.bodies >= fewBodies, bodyRows+bodyShare*r.share(r.rows.bodies))
	}},
	{Foreldrekontakt, func(r *reading) float64 { return when(r.salutation && !r.mail.is, r.weighSalutation()) }},
	{Foreldrekontakt, func(r *reading) float64 { return when(r.toParents && !r.mail.is, toParents) }},
	{Foreldrekontakt, func(r *reading) float64 { return when(r.marks[fromParents] > 0 && !r.mail.is, parentsWrite) }},
	{Systemdokument, func(r *reading) float64 { return when(r.tellsRules() || r.tellsDuties(), bareRules) }},
	{Systemdokument, func(r *reading) float64 { return when(r.howTo, howToTitle) }},
	{Kartlegging, func(r *reading) float64 { return when(r.survey || r.countsAnswers() || r.sumsUpAnswers(), surveyTable) }},
	{Observasjon, func(r *reading) float64 { return when(r.tellsOfDays(), seenByDays) }},
	{Analyse, func(r *reading) float64 { return when(r.weighsUp(), weighsKnown) }},
	{Elevsamtale, func(r *reading) float64 { return when(r.isTalk(), pupilTalk) }},
	{Varsel, func(r *reading) float64 { return when(r.salutation && !r.mail.is && r.reports(), reportsToHead) }},
	{Avvik, func(r *reading) float64 { return when(r.labelled(Avvik) >= fewLabels, labelledForm) }},
	{Analyse, func(r *reading) float64 { return when(r.labelled(Analyse) >= fewLabels, labelledForm) }},
	{Annet, func(r *reading) float64 { return when(r.marks[letterLabel] > 0, officeLetterhead) }},
	{Annet, func(r *reading) float64 { return when(r.cover, coverAlone) }},
	{Systemdokument, func(r *reading) float64 { return when(slides[r.doc.Content.Format], slideShow) }},
}

// slides are formats in which schools tell everybody something.
var slides = map[text.Format]bool{text.PPTX: true, text.PPT: true, text.ODP: true}

// weigh turns what the lines are into signals.
func (r *reading) weigh() {
	r.rows.settle()
	for _, s := range structures {
		if w := s.weight(r); w > 0 {
			r.add(signal{kind: kindOf[s.kind], sort: structure, weight: w, at: r.placeOf(s.kind)})
		}
	}
	r.weighMail()
	r.weighOutside()
	r.weighLateContact()
	r.weighLetter()
	r.weighForAll()
	r.weighRota()
	r.weighHowTo()
	r.weighAnswers()
}

func when(shows bool, weight float64) float64 {
	if shows {
		return weight
	}
	return 0
}

// share returns what part of the running lines n is.
func (r *reading) share(n int) float64 { return float64(n) / float64(max(r.lines, 1)) }

// placeOf returns where the structure of a kind shows, if one place does.
func (r *reading) placeOf(t Type) text.Place {
	switch t {
	case Aktivitetsplan:
		return r.plan.table
	case Logg:
		return r.firstPast
	}
	return text.Place{}
}

// reports reports whether a letter among colleagues notifies: "Jeg vil melde fra om".
func (r *reading) reports() bool {
	if r.marks[parents] > 0 || r.marks[fromParents] > 0 {
		return false
	}
	for _, s := range r.signals {
		if kinds[s.kind] == Varsel && s.sort == phrase && s.weight >= lexical[phrase][strong] {
			return true
		}
	}
	return false
}

// labelled counts the different labels of a kind that the document has and few
// other kinds share.
func (r *reading) labelled(t Type) int {
	const fewKinds = 3
	seen := map[string]bool{}
	for _, s := range r.signals {
		if s.sort == field && kinds[s.kind] == t && s.weight*fewKinds >= fieldRare {
			seen[s.said[s.start:s.end]] = true
		}
	}
	return len(seen)
}

// isArrangement reports whether the text tells how things are done for a pupil
// whose name is in the title: "Slik tar vi imot Ada om morgenen".
func (r *reading) isArrangement() bool {
	return !r.zone.known && !r.toParents && !r.chats() && r.titleNames() >= nameAgain && 3*r.sentences.Past < r.sentences.Total
}

// tellsOfSomebody reports whether the text, if nothing shows what else it is, is a
// note: it tells of a person and has no title that says otherwise.
func (r *reading) tellsOfSomebody() bool {
	s := r.sentences
	return s.Rules == 0 && s.Person+s.Named+r.pupil > 0 && (r.zone.known || !r.zone.marked) && !r.isArrangement() && !r.plansDays()
}

// weighSalutation returns what "Hei Kari" weighs: less in a letter that notifies,
// which colleagues write to each other.
func (r *reading) weighSalutation() float64 {
	if r.reports() {
		return salutation / 2
	}
	return salutation
}

// weighPlan returns what the columns, headings and labels of a plan weigh.
func (r *reading) weighPlan() float64 {
	headed, labelled := count(r.plan.asked), count(r.plan.any)
	switch {
	case r.plan.widest >= fewPlanPoints:
		return planTable
	case headed >= fewPlanPoints:
		return planHeadings * float64(headed)
	case labelled >= fewPlanPoints && r.pupil > 0:
		return planLabels * float64(labelled)
	}
	return 0
}
