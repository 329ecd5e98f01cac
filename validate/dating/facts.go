// Package dating finds out when a document was made and where it says so. It is
// a pure function over read text: no I/O and no clock; what lies in the future
// is judged by the date that the caller gives.
package dating

import "github.com/mappesjekk/mappesjekk/validate/text"

// Role is what a date in a document is the date of.
type Role string

// The roles of dates. The first group can show when the document was made.
const (
	Made    Role = "made"    // labelled as the document's date, or standing where one stands
	Met     Role = "met"     // the meeting, talk or observation that the document records
	Sent    Role = "sent"    // a letter or mail was sent
	Signed  Role = "signed"  // beside a signature
	Decided Role = "decided" // an individual decision
	Revised Role = "revised" // the last revision of a living document
	Entry   Role = "entry"   // a row of a log

	ValidFrom Role = "valid-from" // dates a plan, timetable or set of rules where nothing else does
	Printed   Role = "printed"    // dates a list drawn out of a register where nothing else does

	Born        Role = "born"
	Due         Role = "due"
	Planned     Role = "planned" // a measure's start, end or period
	Event       Role = "event"   // something told of in the text
	Evaluation  Role = "evaluation"
	NextMeeting Role = "next-meeting"
	Law         Role = "law"
	Received    Role = "received"
	Scanned     Role = "scanned"
	OtherLetter Role = "other-letter" // of a letter that this document refers to
	Auto        Role = "auto"         // filled in anew by a field each time the file is opened
	Unknown     Role = "unknown"
)

// Facts is what is known of when a document was made.
type Facts struct {
	// Made is the date that the text gives; nil if it gives none. For a living
	// document it is when it was first made, for a log the first entry.
	Made *Found `json:"made,omitempty"`
	// Updated is the last revision, or the last entry; nil if there is none after Made.
	Updated *Found `json:"updated,omitempty"`
	// RunnerUp is the date that came second; kept as evidence.
	RunnerUp *Found `json:"runner_up,omitempty"`
	// Seen are the dates that do not count, and what they are the dates of: the
	// first eight.
	Seen []Found `json:"seen,omitempty"`
	// NoYear is where the document gives its day and month without a year, in the
	// form "--03-14"; a list of enclosures can complete it.
	NoYear *Found `json:"no_year,omitempty"`
	// AutoField is where the only date for "made" is one that a field fills in.
	AutoField *Found `json:"auto_field,omitempty"`
	// Name is the date in the file name, ISO; "" if there is none. One without a year
	// stands as "--03-14".
	Name string `json:"name,omitempty"`
	// Created and Modified are the file's own metadata, ISO; "" if not said.
	Created  string `json:"created,omitempty"`
	Modified string `json:"modified,omitempty"`
	// Rows are the rows of a list of enclosures that the document holds.
	Rows []Row `json:"rows,omitempty"`
}

// Found is a date and where it stands.
type Found struct {
	Date  string     `json:"date"` // "2025-03-14", "2025-03", "2025-W11", "--03-14"
	Role  Role       `json:"role"`
	At    text.Place `json:"at"`
	Quote string     `json:"quote"`           // at most 80 characters
	Label string     `json:"label,omitempty"` // as it stands in the text: "Møtedato"
	// Weekday is the day of the week that stands beside the date, 1 for Monday to 7
	// for Sunday, where the calendar has another one; else 0.
	Weekday int `json:"weekday,omitempty"`
	// Score is how strongly the place speaks for the role; for comparing only.
	Score float64 `json:"score"`
}

// Row is one row of a list of enclosures.
type Row struct {
	Number string     `json:"number,omitempty"` // "3", "3a"
	Title  string     `json:"title"`            // at most 80 characters
	File   string     `json:"file,omitempty"`   // a file's name or path, if the row has one
	Pages  string     `json:"pages,omitempty"`  // "4-6": the pages of that file, if the row says so
	Date   string     `json:"date,omitempty"`   // ISO as in Found; "" if the row has none
	At     text.Place `json:"at"`
	Quote  string     `json:"quote,omitempty"`
}
