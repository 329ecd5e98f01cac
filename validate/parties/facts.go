// Package parties finds the external bodies in a document: which are drawn into
// the case, which are only named, and whether this is where the overview of
// them stands. It is a pure function over read text: no I/O, no state.
package parties

import "github.com/mappesjekk/mappesjekk/validate/text"

// Code is the code of a body: "ppt", "bup", …, or "annen:<name>".
type Code string

// Stance is how a mention stands to the case.
type Stance string

// The stances of mentions.
const (
	DrawnIn    Stance = "drawn-in"   // has had this pupil's case in hand, in whole or part
	Listed     Stance = "listed"     // stands in the overview of bodies
	Considered Stance = "considered" // may be, can be, if needed
	Declined   Stance = "declined"   // offered or asked, and not wanted or refused
	Anonymous  Stance = "anonymous"  // the case was discussed without a name
	Personal   Stance = "personal"   // somebody's employer, education, family
	OtherPupil Stance = "other-pupil"
	Mentioned  Stance = "mentioned" // named, and nothing said of a part in the case
)

// Facts is what a document says of external bodies.
type Facts struct {
	// Mentions are the places that name a body, in the order of the text: for each
	// body and stance at most three.
	Mentions []Mention `json:"mentions,omitempty"`
	// Overview is the overview of bodies in this document; nil if it holds none.
	Overview *Overview `json:"overview,omitempty"`
	// Locals are the names that bodies have in this municipality, where the document
	// explains them: "Trygglaget, kommunens innsatsteam".
	Locals []LocalName `json:"locals,omitempty"`
	// Unfilled tells that this is an overview whose fields beside the bodies are still
	// to be filled in. It draws nobody in and is no overview yet.
	Unfilled bool `json:"unfilled,omitempty"`
}

// LocalName is a name of a body that only this municipality knows.
type LocalName struct {
	Name  string `json:"name"`
	Party Code   `json:"party"`
}

// Mention is one place that names a body.
type Mention struct {
	Party  Code       `json:"party"`
	Stance Stance     `json:"stance"`
	At     text.Place `json:"at"`
	Quote  string     `json:"quote"` // at most 80 characters around the name
	// Strength is how sure the stance is, from 0 to 1.
	Strength float64 `json:"strength"`
	// Own tells that the name is of a team that may be the school's own staff.
	Own bool `json:"own,omitempty"`
}

// Overview is an overview of the bodies that are or have been drawn in.
type Overview struct {
	At    text.Place   `json:"at"`
	Quote string       `json:"quote"`
	Form  OverviewForm `json:"form"`
	// Listed are the bodies it names as drawn in.
	Listed []Mention `json:"listed,omitempty"`
	// None tells that it says that no body is or has been drawn in.
	None bool `json:"none,omitempty"`
	// Umbrella are superordinate terms that it uses for several bodies at once, and
	// the bodies that each covers ("spesialisthelsetjenesten").
	Umbrella []Code `json:"umbrella,omitempty"`
}

// OverviewForm is the form that an overview has, from the clearest to the least
// clear.
type OverviewForm string

// The forms of overviews.
const (
	OwnDocument OverviewForm = "document"
	Section     OverviewForm = "section" // under a heading of its own, or a table
	Sentence    OverviewForm = "sentence"
)
