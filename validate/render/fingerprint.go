package render

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// fingerprints returns for every finding of r what it can be known again by in a
// later report: the rule, the requirement and the content of the document, never
// its name or place, so that a file may be moved and renamed. The same finding
// twice in one document is told apart by a number.
func fingerprints(r *report.Report) []string {
	content := map[string]string{}
	for _, d := range r.Documents {
		content[d.Path] = d.SHA256
	}
	seen := map[string]int{}
	prints := make([]string, len(r.Findings))
	for i, f := range r.Findings {
		about := content[f.Path]
		if about == "" {
			about = f.Path
		}
		key := fmt.Sprintf("%q %q %q %q", f.Rule, f.Requirement, about, f.Pages)
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s %d", key, seen[key]))
		prints[i] = hex.EncodeToString(sum[:16])
	}
	return prints
}
