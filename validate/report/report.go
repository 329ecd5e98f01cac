// Package report holds the result of a check: the contract, version 1, that
// `check --format json` prints and schema/report.schema.json describes. Fields
// may be added; those that are here stay.
package report

// Version is the version of the contract.
const Version = 1

// SchemaURL identifies the schema of the JSON form. Nothing is fetched from it.
const SchemaURL = "https://raw.githubusercontent.com/mappesjekk/mappesjekk/main/schema/report.schema.json"

// Report is what a check of one folder found. All texts in it are in the
// language that the check was asked for (Lang).
type Report struct {
	Schema       string        `json:"$schema"`
	Version      int           `json:"version"`
	Tool         Tool          `json:"tool"`
	Profile      Profile       `json:"profile"`
	Folder       string        `json:"folder"`   // base name, never an absolute path
	Language     string        `json:"language"` // what most of the folder is written in: "nb" or "nn"
	Lang         string        `json:"lang"`     // what this report is written in: "nb", "nn" or "en"
	Verdict      Verdict       `json:"verdict"`
	Requirements []Requirement `json:"requirements"`
	AsOf         string        `json:"as_of"` // ISO date that future dates and waivers are judged by
	Documents    []Document    `json:"documents"`
	Ignored      []Ignored     `json:"ignored"`
	Parties      Parties       `json:"parties"`
	Findings     []Finding     `json:"findings"`
	Timeline     []Event       `json:"timeline"`
	Stats        Stats         `json:"stats"`
	// Since compares the report with an earlier one; nil: with none.
	Since *Since `json:"since,omitempty"`
}

// Tool is the program that made the report.
type Tool struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Profile is the letter that the folder was checked against.
type Profile struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Verdict sums up the folder.
type Verdict string

// The verdicts.
const (
	Complete Verdict = "complete" // every requirement is met
	WeakSpot Verdict = "weak"     // the worst is a warning
	Gaps     Verdict = "gaps"     // at least one requirement has a gap
)

// Status is the state of one requirement.
type Status string

// The statuses.
const (
	Met  Status = "met"
	Weak Status = "weak" // arguably met; a person should look
	Gap  Status = "gap"
)

// Requirement is one thing that the letter asks for, and how it stands.
type Requirement struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Status   Status `json:"status"`
	Message  string `json:"message"`
	Findings []int  `json:"findings"` // indexes into Report.Findings
}

// The requirements of the built-in profile. A profile may add others.
const (
	Redegjorelse        = "redegjorelse"
	Dokumentasjon       = "dokumentasjon"
	EksterneInstanser   = "eksterne-instanser"
	Datering            = "datering"
	Systemdokumentasjon = "systemdokumentasjon"
)

// Document is one document of the folder. Where one PDF holds several, each has
// an entry of its own, told apart by Pages.
type Document struct {
	// Path is relative to the folder, NFC and '/'-separated. A document inside a
	// container is "outer.zip!/inner/x.pdf".
	Path         string        `json:"path"`
	Pages        string        `json:"pages,omitempty"` // "4-6"; "" for a whole file
	Type         string        `json:"type"`
	TypeName     string        `json:"type_name"` // Type in the report's language
	Also         []string      `json:"also,omitempty"`
	Confidence   float64       `json:"confidence"`
	Cues         []Evidence    `json:"cues,omitempty"` // why Type: at most the two strongest
	Title        string        `json:"title,omitempty"`
	Dated        Dated         `json:"dated"`
	Date         string        `json:"date,omitempty"`    // ISO, or "2025-03" or "2025-W11"
	Updated      string        `json:"updated,omitempty"` // last revision of a living document, last entry of a log
	DateEvidence *DateEvidence `json:"date_evidence,omitempty"`
	Format       string        `json:"format"`
	Bytes        int64         `json:"bytes"`
	SHA256       string        `json:"sha256"`
	PageCount    int           `json:"page_count,omitempty"` // of formats that have pages
	ReadBy       ReadBy        `json:"read_by"`
	Problem      string        `json:"problem,omitempty"`      // a sentence in the report's language
	ProblemKind  string        `json:"problem_kind,omitempty"` // the same as a code
	Partial      bool          `json:"partial,omitempty"`      // Problem, but part of it was read
}

// Dated tells where it is apparent when a document was made.
type Dated string

// Where a date can stand. Only Text and Index make it apparent; Name is weak.
const (
	DatedText       Dated = "text"
	DatedIndex      Dated = "index" // a list of enclosures, an arkivmelding, the manifest
	DatedName       Dated = "name"
	DatedMetadata   Dated = "metadata"
	DatedNone       Dated = "none"
	DatedUnreadable Dated = "unreadable"
)

// ReadBy tells how the text of a document was had.
type ReadBy string

// The ways of reading.
const (
	ByText ReadBy = "text"
	ByOCR  ReadBy = "ocr"
	ByNone ReadBy = "none"
)

// Evidence is a place in the folder and the words that stand there.
type Evidence struct {
	Path  string `json:"path,omitempty"`
	Page  int    `json:"page,omitempty"` // 1-based; 0 where the format has no pages
	Line  int    `json:"line,omitempty"` // 1-based
	Quote string `json:"quote,omitempty"`
	Cue   string `json:"cue,omitempty"` // what kind of sign it is: title, heading, phrase, structure, name …
}

// DateEvidence is where a date stands and what it says there.
type DateEvidence struct {
	Path  string `json:"path,omitempty"` // where another document gives the date (a list of enclosures)
	Page  int    `json:"page,omitempty"`
	Line  int    `json:"line,omitempty"`
	Quote string `json:"quote,omitempty"`
	Label string `json:"label,omitempty"`
}

// Ignored is a file that was passed over, or opened as a container only.
type Ignored struct {
	Path string `json:"path"`
	Why  string `json:"why"`
	Kind string `json:"kind"` // Why as a code: junk, link, special, empty-folder, container, technical, signature, manifest, own-report, register
}

// Parties are the external bodies of the case.
type Parties struct {
	Overview          *Evidence       `json:"overview"` // null: none found
	NoneStated        bool            `json:"none_stated"`
	Listed            []string        `json:"listed"`
	InvolvedNotListed []string        `json:"involved_not_listed"`
	MentionedOnly     []string        `json:"mentioned_only"`
	Evidence          []PartyEvidence `json:"evidence"`
	// Names are what the codes above are called in the report's language. A code
	// that is missing here is shown as it is, "annen:<name>" by its name.
	Names map[string]string `json:"names,omitempty"`
}

// PartyEvidence is one place that names a body.
type PartyEvidence struct {
	Party string `json:"party"`
	As    string `json:"as"` // listed, involved, mentioned
	Path  string `json:"path"`
	Page  int    `json:"page,omitempty"`
	Line  int    `json:"line,omitempty"`
	Quote string `json:"quote,omitempty"`
}

// Severity grades a finding.
type Severity string

// The severities. A requirement with an error is a gap, one whose worst finding
// is a warning is weak.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Note    Severity = "note"
)

// Finding is one thing that a person should know or mend.
type Finding struct {
	Rule        string   `json:"rule"`
	Requirement string   `json:"requirement,omitempty"` // "": about the folder as a whole
	Severity    Severity `json:"severity"`
	Path        string   `json:"path,omitempty"`
	Pages       string   `json:"pages,omitempty"` // of the document, where it is a part of its file
	Page        int      `json:"page,omitempty"`
	Line        int      `json:"line,omitempty"`
	Message     string   `json:"message"` // what is wrong, and where
	Advice      string   `json:"advice"`  // how to mend it
	Evidence    string   `json:"evidence,omitempty"`
	// Basis says what a gap rests on: how much was read and what came nearest to what
	// is missing, or which dates a document holds that do not show when it was made.
	Basis   string     `json:"basis,omitempty"`
	Related []Evidence `json:"related,omitempty"`
	// Waived is why the school answers for the finding; nil: it does not.
	Waived *Waived `json:"waived,omitempty"`
	// Baseline is how the finding stands to the report in Report.Since.
	Baseline BaselineState `json:"baseline,omitempty"`
}

// Waived is a school's reason to let a finding stand (unntak in saksmappe.yaml). A
// waived error weighs like a warning: that the school answers for a gap is for a
// person to judge. A waived warning weighs nothing.
type Waived struct {
	Reason string `json:"reason"`
	By     string `json:"by"`
	Until  string `json:"until,omitempty"` // the last day on which it holds, ISO; "": no end
}

// Weight returns how much f weighs for its requirement.
func (f *Finding) Weight() Severity {
	switch {
	case f.Waived == nil:
		return f.Severity
	case f.Severity == Error:
		return Warning
	}
	return Note
}

// Event is a dated document on the timeline.
type Event struct {
	Date  string `json:"date"`
	Path  string `json:"path"`
	Pages string `json:"pages,omitempty"`
	Type  string `json:"type"`
}

// Stats counts what was read.
type Stats struct {
	Files     int     `json:"files"`     // handed in, members of containers included
	Documents int     `json:"documents"` // entries of Report.Documents
	Pages     int     `json:"pages"`     // read, of formats that have pages
	Bytes     int64   `json:"bytes"`
	Seconds   float64 `json:"seconds,omitempty"` // left out of a reproducible report
	OCR       *OCR    `json:"ocr,omitempty"`     // what read the pictures of pages; null: they were not read
}

// OCR tells what read the pictures of pages.
type OCR struct {
	Engine   string `json:"engine"`
	Version  string `json:"version"`
	Language string `json:"language"` // as the engine calls it: "nor", "eng"
	// Renderer drew the pages whose pictures could not be taken out of the file; null:
	// there were none.
	Renderer *Program `json:"renderer,omitempty"`
}

// Program is an installed program that was of use.
type Program struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}
