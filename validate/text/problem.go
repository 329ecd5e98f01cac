package text

import "fmt"

// Problem says why a file, a page or a part could not be read in full. It is an
// error, so a reader returns it as one.
type Problem struct {
	Kind ProblemKind
	// Partial tells that something was read all the same.
	Partial bool
	// Over is the limit that the file is over, where that is its problem.
	Over Exceeded
	// Err is the cause, for who debugs; it may be nil. Its text must not hold
	// anything of the document: it can end up in a terminal.
	Err error
}

// ProblemKind is the cause as the person who sent the file can understand it.
// The words for it, in three languages, are in validate/rules.
type ProblemKind string

// The kinds of problems.
const (
	Empty         ProblemKind = "empty"          // no bytes at all
	Inaccessible  ProblemKind = "inaccessible"   // the system does not let it be opened
	NeedsPassword ProblemKind = "needs-password" // opens only with a password
	Damaged       ProblemKind = "damaged"        // not what it says to be, or cut short
	Unsupported   ProblemKind = "unsupported"    // a format without a reader
	Packed        ProblemKind = "packed"         // packed in a way that nothing here unpacks
	Recording     ProblemKind = "recording"      // sound or film
	Pointer       ProblemKind = "pointer"        // leads to a document elsewhere and is none itself
	PictureOnly   ProblemKind = "picture-only"   // a scan or photo: no text in it
	PhotoFormat   ProblemKind = "photo-format"   // a photo that few programs can show (HEIC)
	AppleFormat   ProblemKind = "apple-format"   // of Pages, Numbers or Keynote
	Encrypted     ProblemKind = "encrypted"      // for the key of whoever it was sent to
	Altered       ProblemKind = "altered"        // not what was signed
	NoText        ProblemKind = "no-text"        // opens well, but there is no word in it
	Undecodable   ProblemKind = "undecodable"    // text is shown but its codes lead to no letters
	TooLarge      ProblemKind = "too-large"      // over a limit of size, members or pages
	TooSlow       ProblemKind = "too-slow"       // over the limit of time
	TooDeep       ProblemKind = "too-deep"       // containers nested too deeply
	Suspicious    ProblemKind = "suspicious"     // made to break the reader, such as a zip bomb
	Crashed       ProblemKind = "crashed"        // the reader failed; a fault of ours
)

// Error returns the kind and the cause. It is for developers, not for users.
func (p *Problem) Error() string {
	if p.Err == nil {
		return string(p.Kind)
	}
	return fmt.Sprintf("%s: %v", p.Kind, p.Err)
}

// Unwrap returns the cause.
func (p *Problem) Unwrap() error { return p.Err }

// Problemf returns a problem of the given kind with a cause made like
// fmt.Errorf does.
func Problemf(kind ProblemKind, format string, args ...any) *Problem {
	return &Problem{Kind: kind, Err: fmt.Errorf(format, args...)}
}
