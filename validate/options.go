package validate

import (
	"runtime"
	"time"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/rules"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Version is the version of the library and of the programs built on it.
const Version = "0.1.0"

// DefaultProfile is the profile that a zero Options checks against.
const DefaultProfile = "innlandet-2025"

// Options say how a folder is checked. The zero value is the usual check.
type Options struct {
	// Lang is the language of the report: "nb", "nn" or "en". Empty: "nb".
	Lang string
	// Profile is what the letter asks for. Nil: DefaultProfile.
	Profile *schema.Profile
	// AsOf is the day after which the future begins; only its date counts. Zero:
	// today.
	AsOf time.Time
	// Jobs is how many documents are read at the same time. Zero: one for each core.
	Jobs int
	// Reader reads the files. Nil: every format that mappesjekk knows, in this
	// process. A host program may pass one that isolates (validate/isolate) or adds
	// formats. OCR takes a Reader that is a text.Illustrator.
	Reader text.Reader
	// OCR reads the pages that are only pictures. Nil: they stay without text. The
	// package validate/ocr has one that runs the tesseract program.
	OCR text.Recognizer
	// Renderer draws the pages of PDF files for OCR whose pictures can't be taken out
	// of the file: packed as JPEG 2000 or JBIG2, put together of text in outlines. Nil:
	// they stay without text. The package validate/ocr has one that runs the pdftoppm
	// program.
	Renderer text.Renderer
	// Cache keeps what became of files, so that none is read twice that has not
	// changed. Nil: nothing is kept.
	Cache Cache
	// Rules are rules of the caller's own, which run after the others. They need the
	// fields ID, Severity, Message and Check; a Requirement makes them count for it.
	Rules []rules.Rule
	// Limits bound what a single document may cost. Zero fields have defaults; see
	// text.Limits.
	Limits text.Limits
	// Reproducible leaves out of the report what differs from run to run.
	Reproducible bool
	// Version is told as the tool's in the report. Empty: Version.
	Version string
	// Progress, if not nil, is called as files are begun and get done and as
	// pages are scanned, by one goroutine at a time.
	Progress func(Progress)
}

// withDefaults returns o with every zero field set.
func (o Options) withDefaults() (Options, error) {
	if o.Lang == "" {
		o.Lang = "nb"
	}
	if o.Profile == nil {
		p, err := schema.BuiltinProfile(DefaultProfile)
		if err != nil {
			return o, err
		}
		o.Profile = p
	}
	if err := rules.CheckOwn(o.Rules); err != nil {
		return o, err
	}
	if o.AsOf.IsZero() {
		o.AsOf = time.Now()
	}
	if o.Jobs <= 0 {
		o.Jobs = runtime.GOMAXPROCS(0)
	}
	if o.Reader == nil {
		o.Reader = read.New()
	}
	if o.Version == "" {
		o.Version = Version
	}
	o.Limits = o.Limits.WithDefaults()
	return o, nil
}

// Engines tells what reads and draws the pictures of pages, for telling apart
// results that rest on other programs: the name, version and language of OCR, and
// the name and version of Renderer. Empty strings stand for what there is not.
func (o Options) Engines() (names [5]string) {
	if o.OCR != nil {
		names[0], names[1], names[2] = o.OCR.Engine()
	}
	if o.OCR != nil && o.Renderer != nil {
		names[3], names[4] = o.Renderer.Engine()
	}
	return names
}
