package parties

import "slices"

// rule says how a mention stands to the case when its surroundings look so. All
// conditions that are set must hold; the first rule that fits decides.
type rule struct {
	name    string
	role    role    // where the name stands; anywhere if not set
	parties []Code  // only for these bodies
	before  signs   // at least one of them before the name in its clause
	after   signs   // … after it
	clause  signs   // … on either side, or made from what stands there
	near    signs   // … in a neighbouring clause that names no body
	lacks   signs   // none of them in the clause
	drawn   float64 // a cue draws the body in, at least so strongly
	below   float64 // the cue draws it in less strongly than this
	loose   bool    // no cue draws it in
	stance  Stance
	// strength of the stance; 0 takes over that of the cue.
	strength float64
}

var (
	// familyMatters are bodies that a family often sees without the school.
	familyMatters = []Code{"fastlege", "familievern", "sykehus", "annen:advokat", "krisesenter", "nav", "annen:privat psykolog"}
	// doctors are bodies whose words mostly reach the school through the family.
	doctors = []Code{"fastlege", "sykehus"}
	// visitors are bodies that come to schools to speak to all.
	visitors = []Code{"politi", "skolehelsetjeneste"}
	// calledIn are bodies that have the case in hand whoever brought it there.
	calledIn = []Code{"mobbeombud", "politi", "konfliktrad", "barnehus"}
)

// rules are in order: what says that the body has nothing to do with the case
// comes first, then what makes its part uncertain, then what draws it in.
var rules = []rule{
	{name: "relative or work of the body", clause: kin, stance: Personal, strength: 0.9},
	// Boxes and fields of a form, lists, letterheads and mail headers say it by their form.
	{name: "box not ticked", clause: unticked, stance: Mentioned, strength: 0.8},
	{name: "absent from a meeting", role: notPresent, stance: Mentioned, strength: 0.8},
	{name: "field that says no", clause: saidNo, stance: Declined, strength: 0.85},
	{name: "present at a meeting", role: present, stance: DrawnIn, strength: 0.9},
	{name: "asked to a meeting", role: invited, stance: Considered, strength: 0.6},
	{name: "sender", role: sender, stance: DrawnIn, strength: 0.85},
	{name: "addressee", role: addressee, stance: DrawnIn, strength: 0.75},

	{name: "box ticked", clause: ticked, stance: DrawnIn, strength: 0.8},
	{name: "field that says yes", clause: saidYes, lacks: modal | condition | planned | offer | wished | general, stance: DrawnIn, strength: 0.75},

	// Somebody's work, family or another child.
	{name: "relative's work", before: employ, near: family, loose: true, stance: Personal, strength: 0.8},
	{name: "relative works there", before: employ, clause: family, stance: Personal, strength: 0.9},
	{name: "somebody's work", before: employ, loose: true, stance: Personal, strength: 0.8},
	{name: "anonymous", clause: anonymous, stance: Anonymous, strength: 0.85},
	{name: "anonymous, said beside", near: anonymous, stance: Anonymous, strength: 0.75},
	{name: "in a play, a film or a game", before: fiction, lacks: inCase | school, stance: Mentioned, strength: 0.8},
	{name: "what could have been", clause: unreal, stance: Considered, strength: 0.8},
	{name: "another pupil's", before: otherPupil, lacks: inCase | school, stance: OtherPupil, strength: 0.8},

	{name: "another pupil's side", clause: theirSide, stance: OtherPupil, strength: 0.8},

	// Not wanted, not done.
	{name: "not wanted at first", clause: decline | negation, near: reversed, stance: DrawnIn, strength: 0.65},
	{name: "not wanted", clause: decline, lacks: known, stance: Declined, strength: 0.85},
	{name: "offered and not wanted", clause: offer | modal, near: decline, stance: Declined, strength: 0.85},
	{name: "not wanted, said beside", near: decline, loose: true, stance: Declined, strength: 0.75},
	{name: "no longer", clause: noLonger, drawn: 0.5, stance: DrawnIn, strength: 0.7},
	{name: "taken for granted", before: known, lacks: planned | condition, stance: DrawnIn, strength: 0.8},
	{name: "a reply came, or is to come", before: reply, lacks: planned | condition | modal, stance: DrawnIn, strength: 0.75},
	{name: "its own words or work", clause: possessed, lacks: planned | condition | modal | negation | noneOf, stance: DrawnIn, strength: 0.75},
	{name: "did not come", clause: missed, stance: Mentioned, strength: 0.7},
	{name: "doctor who refers", parties: doctors, before: referral, lacks: negation | noneOf, stance: Mentioned, strength: 0.7},
	{name: "took part in what follows", clause: tail, lacks: negation | noneOf, stance: DrawnIn, strength: 0.8},
	{name: "the exception", clause: excepted, before: negation | noneOf, stance: DrawnIn, strength: 0.75},
	{name: "the exception, said first", clause: excepted, after: negation | noneOf, stance: DrawnIn, strength: 0.75},
	{name: "no reason to", clause: denied, stance: Declined, strength: 0.8},
	{name: "not done", before: negation | noneOf, stance: Declined, strength: 0.85},
	{name: "not done, said after", after: negation, lacks: speaks, stance: Declined, strength: 0.8},

	// Not yet done.
	{name: "wished and done", near: carriedOut, lacks: negation | noneOf, stance: DrawnIn, strength: 0.7},
	{name: "step that is done", role: planRow, clause: doneRow, lacks: negation | noneOf | condition, stance: DrawnIn, strength: 0.7},
	{name: "idea that was talked of", before: idea, after: talkedOf, lacks: settled, stance: Considered, strength: 0.75},
	{name: "if", clause: condition, stance: Considered, strength: 0.85},
	{name: "if, said beside", near: condition, lacks: happened, stance: Considered, strength: 0.75},
	{name: "wished or agreed upon", clause: wished, stance: Considered, strength: 0.75},
	{name: "general information", clause: general, lacks: inCase, stance: Mentioned, strength: 0.8},
	{name: "for all, said beside", parties: visitors, near: forAll | general, lacks: inCase, stance: Mentioned, strength: 0.7},
	{name: "meeting with the doctor", parties: doctors, clause: met, lacks: theirs | modal | planned | negation | noneOf, stance: DrawnIn, strength: 0.75},
	{name: "doctor through the family", parties: doctors, clause: speaks | subject | family, lacks: school, stance: Mentioned, strength: 0.6},
	{name: "doctor, as the family tells", parties: doctors, near: family, lacks: school, stance: Mentioned, strength: 0.6},
	{name: "the family's own matter", parties: familyMatters, before: family, lacks: school, stance: Mentioned, strength: 0.7},
	{name: "the family's own matter, by themselves", parties: familyMatters, clause: byThemselves, lacks: school | inCase, stance: Mentioned, strength: 0.7},
	{name: "the body speaks for itself", clause: speaks, lacks: modal | planned, stance: DrawnIn, strength: 0.75},
	{name: "the body acts, and more is to come", clause: speaks, lacks: planned, drawn: 0.6, stance: DrawnIn, strength: 0.7},
	{name: "decided and done", clause: settled, drawn: 0.5, stance: DrawnIn, strength: 0.65},
	{name: "considered", clause: modal, stance: Considered, strength: 0.8},
	{name: "planned", clause: planned, stance: Considered, strength: 0.65},
	{name: "offered", before: offer, stance: Considered, strength: 0.7},

	{name: "step of a plan", role: planRow, before: step, lacks: happened | settled, stance: Considered, strength: 0.6},

	// The family's own contact.
	{name: "called in by the family", parties: calledIn, clause: theirs, drawn: 0.6, stance: DrawnIn, strength: 0.65},
	{name: "family by themselves", clause: theirs, before: byThemselves, stance: Mentioned, strength: 0.75},
	{name: "family's contact", clause: theirs, below: 0.8, stance: Mentioned, strength: 0.65},

	// Drawn in.
	{name: "drawn in by a cue", drawn: 0.8, stance: DrawnIn},
	{name: "contact with the doctor, nobody says whose", parties: doctors, drawn: 0.6, lacks: school | inCase | subject, stance: DrawnIn, strength: 0.5},
	{name: "number to call", clause: phone, stance: Mentioned, strength: 0.7},
	{name: "drawn in by contact", drawn: 0.6, stance: DrawnIn},
	{name: "row of the pupil's own plan", role: planRow, stance: DrawnIn, strength: 0.6},
	{name: "name at the head or foot", role: letterhead, stance: DrawnIn, strength: 0.7},
	{name: "named", stance: Mentioned, strength: 0.5},
}

// judge returns the stance of the name in sc and how sure that is.
func judge(sc *scene) (Stance, float64) {
	for i := range rules {
		if r := &rules[i]; r.fits(sc) {
			if r.strength == 0 {
				return r.stance, sc.drawn
			}
			return r.stance, r.strength
		}
	}
	return Mentioned, 0.5
}

func (r *rule) fits(sc *scene) bool {
	clause := sc.before | sc.after | sc.made
	return (r.role == anywhere || r.role == sc.role) &&
		(r.parties == nil || slices.Contains(r.parties, sc.spot.party)) &&
		(r.before == 0 || r.before&sc.before != 0) &&
		(r.after == 0 || r.after&sc.after != 0) &&
		(r.clause == 0 || r.clause&clause != 0) &&
		(r.near == 0 || r.near&sc.near != 0) &&
		r.lacks&clause == 0 &&
		(r.drawn == 0 || sc.drawn >= r.drawn) &&
		(r.below == 0 || sc.drawn < r.below) &&
		(!r.loose || sc.drawn == 0)
}
