package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// archives are what the names of files end in that hold a whole case more often
// than a document of one.
var archives = []string{".zip", ".asice", ".sce", ".7z", ".tgz", ".gz"}

// mayBeOneCase reports whether an inbox looks like the folder of a single case: it
// holds documents, and neither folders nor archives that could be cases.
func mayBeOneCase(inbox string, o *report.Overview) bool {
	found, err := os.ReadDir(inbox)
	if err != nil {
		return false
	}
	for _, e := range found {
		other := slices.ContainsFunc(o.Ignored, func(i report.Ignored) bool { return i.Path == e.Name() })
		if !other && !strings.HasPrefix(e.Name(), ".") && (e.IsDir() || slices.Contains(archives, strings.ToLower(filepath.Ext(e.Name())))) {
			return false
		}
	}
	return slices.ContainsFunc(o.Ignored, func(i report.Ignored) bool { return i.Kind == "not-a-case" })
}
