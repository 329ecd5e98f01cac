package report

// OverviewVersion is the version of the form that Overview and Row have.
const OverviewVersion = 1

// Overview is what is known of many cases together. The cases themselves are
// Rows, which stand beside it and not in it: there may be thousands.
type Overview struct {
	Version int     `json:"version"`
	Tool    Tool    `json:"tool"`
	Profile Profile `json:"profile"`
	Inbox   string  `json:"inbox"` // base name of the folder with the cases; "" for a list of cases
	Lang    string  `json:"lang"`  // what the texts are written in: "nb", "nn" or "en"
	AsOf    string  `json:"as_of"` // as Report.AsOf
	Order   Order   `json:"order"` // how the rows are sorted
	// Cases is how many rows there are. Waiting is how many cases had not been looked
	// at when the run was interrupted; those have no row.
	Cases   int `json:"cases"`
	Waiting int `json:"waiting,omitempty"`
	// Groups counts the rows of each group; groups without rows are left out.
	Groups       []GroupCount       `json:"groups"`
	Requirements []RequirementCount `json:"requirements"` // in the order of the profile
	Rules        []RuleCount        `json:"rules"`        // most cases first
	Documents    int                `json:"documents"`
	Pages        int                `json:"pages"`
	// Ignored are the entries of the inbox that are no cases.
	Ignored []Ignored `json:"ignored"`
}

// Order is how the rows of an overview are sorted.
type Order string

// The orders. Equal rows are sorted by name.
const (
	ByWork   Order = "work"   // by Group, in the order of Groups, and in it by how much is lacking
	ByCase   Order = "name"   // by Row.Name
	ByGaps   Order = "gaps"   // fewest gaps first
	ByOldest Order = "oldest" // the case that has waited longest first
	ByNewest Order = "newest" // the case that came last first
)

// Group says how much work a case takes before it can be read.
type Group string

// The groups, in the order in which they save most work.
const (
	GroupReady  Group = "ready"  // complete: can be read today
	GroupLook   Group = "look"   // complete but for what a person should look at
	GroupOne    Group = "one"    // a single thing is lacking
	GroupSome   Group = "some"   // several things are lacking
	GroupMost   Group = "most"   // neither account nor documentation, or no document at all
	GroupFailed Group = "failed" // could not be checked; see Row.Reason
)

// Groups returns the groups in the order in which they save most work.
func Groups() []Group {
	return []Group{GroupReady, GroupLook, GroupOne, GroupSome, GroupMost, GroupFailed}
}

// GroupCount counts the cases of a group.
type GroupCount struct {
	Group Group `json:"group"`
	Cases int   `json:"cases"`
}

// RequirementCount counts how a requirement stands in all cases.
type RequirementCount struct {
	ID    string `json:"id"`
	Title string `json:"title"` // in Overview.Lang
	Met   int    `json:"met"`
	Weak  int    `json:"weak"`
	Gap   int    `json:"gap"`
}

// RuleCount counts what a rule found: in one case, or in all.
type RuleCount struct {
	Rule        string   `json:"rule"`
	Requirement string   `json:"requirement,omitempty"`
	Severity    Severity `json:"severity"`        // the worst that was found
	Cases       int      `json:"cases,omitempty"` // left out in a Row
	Findings    int      `json:"findings"`
}

// Row is one case of an overview.
type Row struct {
	Name string `json:"name"` // as it lies in the inbox: "Sak 25-311", "Sak 25-311.zip"
	// Report and Page are where the case's own report lies, as JSON and HTML:
	// '/'-separated, relative to the overview. "" where none was kept.
	Report string `json:"report,omitempty"`
	Page   string `json:"page,omitempty"`
	Group  Group  `json:"group"`
	// Reason says why the case could not be checked, in Overview.Lang, and ReasonKind
	// as a code. Verdict is then "", but for ReasonUnreadable, which has a report that
	// tells of each document.
	Verdict    Verdict    `json:"verdict,omitempty"`
	Reason     string     `json:"reason,omitempty"`
	ReasonKind ReasonKind `json:"reason_kind,omitempty"`
	// Language is what the folder is written in: "nb" or "nn".
	Language   string `json:"language,omitempty"`
	CaseNumber string `json:"case_number,omitempty"`

	Requirements []RequirementState `json:"requirements"`
	Gaps         int                `json:"gaps"`     // findings that are errors
	Warnings     int                `json:"warnings"` // findings that are warnings
	Rules        []RuleCount        `json:"rules"`    // errors and warnings, in the order of the findings

	Files     int    `json:"files"`
	Documents int    `json:"documents"`
	Pages     int    `json:"pages"`
	Bytes     int64  `json:"bytes"`
	Undated   int    `json:"undated"`          // documents of which it is not apparent when they were made
	Unread    int    `json:"unread"`           // documents that no text could be had of; they count as undated unless something dates them
	Oldest    string `json:"oldest,omitempty"` // date of the oldest document, as Document.Date
	Newest    string `json:"newest,omitempty"`
	// Arrived is the day, ISO and in UTC, on which the newest file of the case was
	// last changed.
	Arrived string `json:"arrived,omitempty"`

	// Letter is what a new letter to the school can say of the gaps, in plain
	// paragraphs in Language; "" where there are none.
	Letter string `json:"letter,omitempty"`
	// Earlier tells what was mended since the case came before; nil if it did not.
	Earlier *Earlier `json:"earlier,omitempty"`
}

// RequirementState is how a requirement stands in one case.
type RequirementState struct {
	ID     string `json:"id"`
	Status Status `json:"status"`
}

// ReasonKind is why a case could not be checked.
type ReasonKind string

// The reasons.
const (
	ReasonGone       ReasonKind = "gone"       // it lay there when the inbox was listed, and then no more
	ReasonUnopenable ReasonKind = "unopenable" // the system does not let it be opened
	ReasonUnreadable ReasonKind = "unreadable" // no document of it could be read
	ReasonTooSlow    ReasonKind = "too-slow"   // over the time that one case may take
	ReasonFault      ReasonKind = "fault"      // a fault of the program
)

// Earlier compares a case with what came of it before.
type Earlier struct {
	Name string  `json:"name"` // what the case was called then
	By   SameBy  `json:"by"`   // how it was recognised
	Then Verdict `json:"then,omitempty"`
	// Mended are the errors and warnings that are gone, New those that were not there
	// before; Left is how many are as they were.
	Mended []Change `json:"mended"`
	New    []Change `json:"new"`
	Left   int      `json:"left"`
	// Added and Removed count documents by their content.
	Added   int `json:"added"`
	Removed int `json:"removed"`
}

// SameBy is how a case was recognised as one that came before.
type SameBy string

// The ways, the surest first.
const (
	SameName       SameBy = "name"
	SameCaseNumber SameBy = "case-number"
	SameDocuments  SameBy = "documents" // at least half of the documents are the same, byte by byte
)

// Change is a finding that came or went.
type Change struct {
	Rule        string `json:"rule"`
	Requirement string `json:"requirement,omitempty"`
	Path        string `json:"path,omitempty"` // "": about the folder as a whole
	Pages       string `json:"pages,omitempty"`
}
