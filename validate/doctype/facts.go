// Package doctype finds out what kind of document a text is. It is a pure
// function over read text: no I/O, no clock, no state.
package doctype

import "github.com/mappesjekk/mappesjekk/validate/text"

// Type is the code of a kind of document.
type Type string

// The kinds of documents. The codes are the field's own words.
const (
	Redegjorelse       Type = "redegjorelse"        // the school's account
	Aktivitetsplan     Type = "aktivitetsplan"      // the written plan of § 12-4
	Motereferat        Type = "motereferat"         // minutes
	Elevsamtale        Type = "elevsamtale"         // talk with the pupil
	Observasjon        Type = "observasjon"         //
	Kartlegging        Type = "kartlegging"         // surveys and investigations
	Logg               Type = "logg"                // logs and notes
	Varsel             Type = "varsel"              // notification to the head or the owner
	Avvik              Type = "avvik"               // deviation report
	Foreldrekontakt    Type = "foreldrekontakt"     // talks and messages with the parents
	Analyse            Type = "analyse"             // the school's overall assessment
	BarnetsBeste       Type = "barnets-beste"       // assessment of the child's best interests
	SakkyndigVurdering Type = "sakkyndig-vurdering" // expert assessment by PPT
	Enkeltvedtak       Type = "enkeltvedtak"        // individual decision
	IOP                Type = "iop"                 // individual education plan
	EksterneInstanser  Type = "eksterne-instanser"  // overview of external bodies
	Systemdokument     Type = "systemdokument"      // routines, whole-school plans, blank templates
	Innhentingsbrev    Type = "innhentingsbrev"     // the letter from Statsforvalteren
	Dokumentliste      Type = "dokumentliste"       // list of enclosures
	Annet              Type = "annet"               // anything else
)

// Facts is what is known of a document's kind. It can be serialised and holds of
// the text nothing but short quotes.
type Facts struct {
	Type Type `json:"type"`
	// Also are the other kinds that the document contains (an account that holds the
	// overview), never what it merely looks like.
	Also []Type `json:"also,omitempty"`
	// Confidence is the estimated probability that Type is right.
	Confidence float64 `json:"confidence"`
	// RunnerUp is the second-best kind, "" where nothing speaks for another one, and
	// RunnerUpConfidence the estimated probability that it is the right one.
	RunnerUp           Type    `json:"runner_up,omitempty"`
	RunnerUpConfidence float64 `json:"runner_up_confidence,omitempty"`

	Title string `json:"title,omitempty"` // as it stands in the document; at most 80 characters
	Cues  []Cue  `json:"cues,omitempty"`  // what spoke for Type, strongest first; at most 4
	// Blank tells that this is a form or template that nobody has filled in.
	Blank bool `json:"blank,omitempty"`
	// OtherMatter tells that the document, though it looks like documentation, is
	// about something else than a pupil's school environment.
	OtherMatter bool `json:"other_matter,omitempty"`
	// Called are the kinds that the file name and the titles call the document, whether
	// or not it is one of them.
	Called []Type `json:"called,omitempty"`
	// NoAccount tells why a document that is called an account is none; "" where it is
	// one, or nothing but OtherMatter and Blank says why.
	NoAccount Denial `json:"no_account,omitempty"`
	// Supervision tells that this is a letter from Statsforvalteren about a
	// supervision (tilsyn) of the municipality. Such a letter does ask for routines.
	Supervision bool `json:"supervision,omitempty"`
	// Account describes the account in the document, where Type or Also has one.
	Account *Account `json:"account,omitempty"`
	Letters int      `json:"letters"`        // letters in running text, headers and footers apart
	Lang    string   `json:"lang,omitempty"` // "nb", "nn" or "" where the text is too short to tell
	// PlanPoints are the points of § 12-4 that a plan shows: 1 problem, 2 measures,
	// 3 when, 4 who, 5 evaluation. Only for plans.
	PlanPoints []int `json:"plan_points,omitempty"`
	// Pupils tells whom the document is about; nil where no label says so.
	Pupils *Pupils `json:"pupils,omitempty"`
}

// Cue is a sign that spoke for a kind.
type Cue struct {
	Kind   string     `json:"kind"` // title, heading, phrase, field, structure, name, grammar, metadata
	Quote  string     `json:"quote,omitempty"`
	At     text.Place `json:"at"` // zero: not in the text (a file name)
	Weight float64    `json:"weight"`
}

// Account is what is known of a text as the school's account of the case.
type Account struct {
	At      text.Place `json:"at"`
	Letters int        `json:"letters"`
	// Unclear tells that a caseworker could not decide either: the text is very short
	// or does not show who wrote it.
	Unclear bool `json:"unclear,omitempty"`
}
