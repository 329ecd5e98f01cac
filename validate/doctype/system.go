package doctype

import "regexp"

// balance tells whether the text speaks of what all shall do (to 1) or of what
// somebody did (to -1). Neither a title nor a definite "eleven" decides that:
// routines say "eleven skal høres" too.
func (r *reading) balance() float64 {
	s := r.sentences
	rules := ruleSentence*float64(s.Rules) + genericSentence*float64(s.Generic-s.Rules) + orderSentence*float64(s.Orders) +
		modalSentence*float64(s.Modal-s.Rules) + dutyNamed*float64(min(r.marks[duty], 5)) +
		approvalMark*float64(min(r.marks[approval], 4)) + outlineHeading*float64(min(r.marks[outline], 5))
	if n := r.marks[planShallHold]; n >= 3 && len(r.plan.points()) < 3 {
		rules += lawOfPlan * float64(n)
	}
	events := pastSentence*float64(s.Past) + personSentence*float64(s.Person) + namedSentence*float64(s.Named) +
		pupilNamed*float64(min(r.pupil, 2)) + nameRepeated*float64(max(0, min(r.names.oftenNamed(), 4)-1)) + datedRow*float64(len(r.rows.dates)) +
		dayInRow*float64(min(r.days, 4))
	if r.titleOfOne() {
		events += titleOfOne
	}
	if r.howTo {
		rules += toldHow
	}
	return (rules - events) / (rules + events + doubt)
}

// howTo fits a heading that tells the reader how to do something.
var howTo = regexp.MustCompile(`^(?i:(slik|sånn|hvordan|korleis) \p{L}+ du\b)[^?]*$`)

// weighHowTo moves what a guide weighs that is called like what it guides to.
func (r *reading) weighHowTo() {
	if r.howTo && !r.onePupil() && r.sentences.Past < fewTold {
		r.move(func(t Type) bool { return caseDocuments[t] }, Systemdokument, structure, movedByGrammar)
	}
}

// tellsRules reports whether the text is a list of what holds for all, and tells
// nothing of anybody: "To voksne ved garderobene", "Alle elever har en fadder".
func (r *reading) tellsRules() bool {
	s := r.sentences
	return r.lines >= fewRules && 2*s.Generic >= fewRules && s.Past == 0 && s.Person == 0 && r.pupil == 0 && !r.titleOfOne() &&
		!r.zone.known && !r.mail.is && r.present == 0 && len(r.rows.dates) == 0 && r.rows.clock == 0 && r.marks[otherMatter] == 0 &&
		!r.sumsUpAnswers()
}

// tellsDuties reports whether the text says what many shall do, and of nobody what he
// or she did. What may happen stands in such a text too: "når elevar vert plaga".
func (r *reading) tellsDuties() bool {
	s := r.sentences
	return s.Modal >= fewDuties && r.forAll >= fewForAll && s.Past <= s.Modal && s.Person == 0 && r.pupil == 0 && r.names.oftenNamed() < nameAgain &&
		!r.titleOfOne() && !r.zone.known && !r.mail.is && r.present == 0 && len(r.rows.dates) == 0 && r.rows.clock == 0 && r.marks[otherMatter] == 0
}

const fewDuties = 2

// titleOfOne reports whether the title is about one person, who comes again.
func (r *reading) titleOfOne() bool { return r.zone.sign || r.titleNames() >= nameAgain }

// onePupil reports whether the text is about one pupil, not only about what
// happened: a guide tells of events too, in its examples.
func (r *reading) onePupil() bool {
	return r.pupil > 0 || r.titleOfOne() || r.names.oftenNamed() >= nameOften || r.sentences.Person >= personOften
}

// weighGrammar moves weight between the kinds of case documents and the system
// documents by the balance of rules and events.
func (r *reading) weighGrammar() {
	b := r.balance()
	switch share := min(1, (max(b, -b)-tilt)/(tilted-tilt)); {
	case share <= 0:
	case b > 0:
		r.move(func(t Type) bool { return caseDocuments[t] }, Systemdokument, grammar, movedByGrammar*share)
		r.give(Systemdokument, grammar, systemGrammar*share)
	case !r.onePupil():
		r.give(Systemdokument, grammar, caseGrammar*share*nobodyNamed)
	default:
		sum := r.count()
		system := kindOf[Systemdokument]
		if t := sum[system][title]; t > 0 {
			// "Rutine for" one pupil, told as it happened, is a plan for that pupil.
			r.give(Systemdokument, grammar, -t*share)
			r.give(Aktivitetsplan, grammar, t*ruleForOne*share)
		}
		r.give(Systemdokument, grammar, caseGrammar*share)
	}
}
