package render

import (
	"net/url"
	"path"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// Target says where the folder lies that a report is about, for the forms that
// lead their reader back to the files. The zero value names files relative to
// the folder.
type Target struct {
	// Base is the path of the folder, '/'-separated and relative to what the reader
	// of the report calls the root: the checkout that a build runs in, say. It is
	// "" if the folder is the root itself or lies outside it.
	Base string
	// Packed tells that Base is a file, a ZIP say, and not a folder: what is in it
	// has no path of its own.
	Packed bool
}

// file returns the file on disk that holds what lies at p in the folder; "" for
// the folder as a whole. A member of a container is in the container's file.
func (t Target) file(p string) string {
	if t.Packed {
		return t.Base
	}
	outer, _, _ := strings.Cut(p, "!/")
	if outer == "" {
		return t.Base
	}
	return path.Join(t.Base, outer)
}

// uri returns file as a relative reference (RFC 3986); "." for the root.
func uri(file string) string {
	if file == "" {
		return "."
	}
	return (&url.URL{Path: file}).String()
}

// lineIn returns the line of f's file that f is about; 0 if none can be told. In
// most formats a line that was read is no line of the file.
func (t Target) lineIn(formats map[string]string, f *report.Finding) int {
	if t.Packed || strings.Contains(f.Path, "!/") || formats[f.Path] != "txt" {
		return 0
	}
	return f.Line
}
