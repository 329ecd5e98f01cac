package text

import "fmt"

// Limit names one of the Limits, or a limit that is set elsewhere.
type Limit string

// The limits that a file can be over. What a Most counts is said of each.
const (
	LimitFileBytes Limit = "file-bytes" // Limits.FileBytes, bytes
	LimitExpanded  Limit = "expanded"   // Limits.Expanded, bytes
	LimitUnfolded  Limit = "unfolded"   // Limits.Expanded or Members for a file and all inside it, bytes
	LimitRatio     Limit = "ratio"      // Limits.Ratio, times the packed size
	LimitDepth     Limit = "depth"      // Limits.Depth, files inside files
	LimitMembers   Limit = "members"    // Limits.Members, files in a container
	LimitParts     Limit = "parts"      // Limits.PartsBytes, bytes of all files in a container
	LimitPages     Limit = "pages"      // Limits.Pages, pages, sheets or slides
	LimitText      Limit = "text"       // Limits.TextBytes, bytes of text
	LimitAllText   Limit = "all-text"   // Limits.AllText, bytes of text
	LimitCells     Limit = "cells"      // Limits.Cells, cells of a workbook
	LimitXMLDepth  Limit = "xml-depth"  // Limits.XMLDepth, elements, tables or fields inside each other
	LimitTime      Limit = "time"       // Limits.Time, nanoseconds
	LimitMemory    Limit = "memory"     // what a worker of validate/isolate may take up, bytes
	LimitPixels    Limit = "pixels"     // the largest picture that is unpacked, pixels
)

// Exceeded tells which limit a file is over and how large the limit is. The zero
// value: none.
type Exceeded struct {
	Limit Limit `json:"limit"`
	Most  int64 `json:"most"` // in the unit of the Limit
}

// kind returns the kind of problem that it is to be over l.
func (l Limit) kind() ProblemKind {
	switch l {
	case LimitTime:
		return TooSlow
	case LimitDepth, LimitXMLDepth:
		return TooDeep
	case LimitRatio:
		return Suspicious
	}
	return TooLarge
}

// Over returns the problem of a file that is over a limit of the given size.
func Over[N ~int | ~int64](l Limit, most N) *Problem {
	over := Exceeded{l, int64(most)}
	return &Problem{Kind: l.kind(), Over: over, Err: fmt.Errorf("over the limit %s of %d", l, over.Most)}
}
