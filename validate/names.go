package validate

import (
	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// The types that a caller meets, so that most need this package alone.
type (
	// Report is what a check found.
	Report = report.Report
	// Requirement is one thing that the letter asks for, and how it stands.
	Requirement = report.Requirement
	// Document is one document of the folder.
	Document = report.Document
	// Finding is one thing that a person should know or mend.
	Finding = report.Finding
	// Profile is what one office's letter asks for.
	Profile = schema.Profile
	// Limits bound what reading one file may cost.
	Limits = text.Limits
	// Reader reads files of one or several formats.
	Reader = text.Reader
	// Recognizer reads what stands on pictures of pages.
	Recognizer = text.Recognizer
)
