package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// GitHub writes the findings of r as workflow commands of GitHub Actions, a line
// each, which show up as annotations of the files. A build's log is read by
// more people than the folder, so no quote stands in it.
func GitHub(w io.Writer, r *report.Report, at Target) error {
	t := newTelling(r, false)
	d := discreet(r)
	var b strings.Builder
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Waived != nil {
			continue // nothing to mend
		}
		properties := []string{"title=" + gitHubProperty(ruleHead(t, f.Rule))}
		if file := at.file(f.Path); file != "" {
			properties = append([]string{"file=" + gitHubProperty(file)}, properties...)
		}
		if line := at.lineIn(t.formats, f); line > 0 {
			properties = append(properties, fmt.Sprintf("line=%d", line))
		}
		fmt.Fprintf(&b, "::%s %s::%s\n", gitHubLevels[f.Severity], strings.Join(properties, ","), gitHubData(plainFinding(t, d, f)))
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("writing annotations: %w", err)
	}
	return nil
}

var gitHubLevels = map[report.Severity]string{report.Error: "error", report.Warning: "warning", report.Note: "notice"}

// ruleHead returns a rule's title, or its ID where only the profile knows it.
func ruleHead(t *telling, id string) string {
	if title := t.ruleTitle(id); title != "" {
		return title
	}
	return id
}

// plainFinding returns a finding in words, without quotes: what is wrong, where,
// and how to mend it.
func plainFinding(t *telling, d discretion, f *report.Finding) string {
	said := sentence(d.without(f.Message))
	if where := t.where(f.Path, f.Pages, f.Page, f.Line); where != "" && !strings.Contains(strings.ReplaceAll(said, noBreak, " "), strings.ReplaceAll(where, noBreak, " ")) {
		said += " (" + where + ")"
	}
	if f.Advice != "" {
		said += " " + d.without(f.Advice)
	}
	return Visible(said)
}

// The signs that a workflow command gives a meaning are written as GitHub's own
// toolkit writes them (actions/toolkit, packages/core/src/command.ts).
var (
	gitHubDataSigns     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	gitHubPropertySigns = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

func gitHubData(s string) string     { return gitHubDataSigns.Replace(s) }
func gitHubProperty(s string) string { return gitHubPropertySigns.Replace(Visible(s)) }
