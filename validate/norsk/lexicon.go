package norsk

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"sync"
)

//go:embed lexicon.json
var lexiconJSON []byte

// Lexicon is the field's vocabulary as data: what the kinds of documents are
// called and how they sound, the external bodies, the labels of dates. Its form
// is described by schema/lexicon.schema.json.
type Lexicon struct {
	DocumentTypes map[string]DocumentType `json:"document_types"`
	Parties       []Party                 `json:"parties"`
	CaseSensitive []string                `json:"case_sensitive_aliases"`
	Involvement   Involvement             `json:"involvement"`
	Dates         DateWords               `json:"dates"`
	PlanPoints    []PlanPoint             `json:"aktivitetsplan_points"`
}

// Cue is a phrase that speaks for something, and how loudly.
type Cue struct {
	Text   string `json:"text"`
	Lang   string `json:"lang"`   // nb, nn or both
	Weight string `json:"weight"` // strong, medium or weak
	Note   string `json:"note"`   // prose: when the cue applies
}

// Names are what a code is called in the three languages of the reports.
type Names struct {
	NB string `json:"nb"`
	NN string `json:"nn"`
	EN string `json:"en"`
}

// DocumentType is what is known of one kind of document.
type DocumentType struct {
	Name      Names    `json:"name"`
	Titles    []Cue    `json:"titles"`
	Phrases   []Cue    `json:"phrases"`
	Fields    []string `json:"fields"`
	FileNames []string `json:"filenames"`
	Negative  []Cue    `json:"negative_cues"`
}

// Party is an external body, or one that is not external though it is outside
// the classroom.
type Party struct {
	Code     string   `json:"code"`
	Name     Names    `json:"name"`
	External string   `json:"external"` // "true", "false" or "borderline"
	Aliases  []string `json:"aliases"`
	// Internal are names under which the school's own staff goes.
	Internal []string `json:"internal_variants"`
}

// Involvement holds phrases with {P} where a body's name stands.
type Involvement struct {
	DrawnIn       []Cue `json:"drawn_in"`
	OnlyMentioned []Cue `json:"only_mentioned"`
	AskAHuman     []Cue `json:"ask_a_human"`
	NoneInvolved  []Cue `json:"none_involved"`
}

// DateWords are the words of date expressions and the labels before them.
type DateWords struct {
	Labels struct {
		Made    []Cue `json:"made"`
		NotMade []Cue `json:"not_made"`
		// Roles are the labels of each role of package dating. A label that stands in
		// Made or NotMade only has the role made or none.
		Roles map[string][]string `json:"roles"`
		// Stems are, for each role, beginnings of nouns that name what a date is of in
		// "dato for …" and in words that end in "-dato".
		Stems map[string][]string `json:"stems"`
	} `json:"labels"`
	Months struct {
		Names         []string       `json:"nb_nn"`
		Abbreviations map[string]int `json:"abbreviations"`
		Misspellings  map[string]int `json:"misspellings"`
		English       []string       `json:"english"`
		Sami          []string       `json:"se"`
		SouthSami     []string       `json:"sma"`
	} `json:"months"`
	Weekdays struct {
		NB            []string       `json:"nb"`
		NN            []string       `json:"nn"`
		NNAlso        map[string]int `json:"nn_also"`
		Abbreviations map[string]int `json:"abbr"`
		Sami          []string       `json:"se"`
		English       []string       `json:"english"`
	} `json:"weekdays"`
}

// PlanPoint is one of the five points that § 12-4 asks of a plan.
type PlanPoint struct {
	Point    int    `json:"point"`
	Key      string `json:"key"`
	Headings []Cue  `json:"headings"`
}

// Words returns the lexicon. It is read once and must not be changed.
var Words = sync.OnceValue(func() *Lexicon {
	var l Lexicon
	if err := json.Unmarshal(lexiconJSON, &l); err != nil {
		// The lexicon is a part of the program; a test reads it.
		panic(fmt.Sprintf("norsk: lexicon.json: %v", err))
	}
	return &l
})
