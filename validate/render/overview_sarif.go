package render

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// inboxBase is what the documents' paths are relative to in an overview.
const inboxBase = "INNBOKS"

// OverviewSARIF writes the findings of all cases as one SARIF 2.1.0 log (OASIS) of
// one run, as SARIF does for a case. The path of each document begins with the name
// of its case. What could not be checked is told as a notification. Reports are
// never in memory together.
func OverviewSARIF(w io.Writer, o *report.Overview, rows iter.Seq2[*report.Row, error], reports Reports) error {
	b := bufio.NewWriter(w)
	s := &overviewSARIF{b: b, driver: overviewDriver(o)}
	s.put(`{"$schema":`, sarifSchema, `,"version":"2.1.0","runs":[{"tool":`, sarifTool{s.driver}, `,"language":`, o.Lang,
		`,"columnKind":"unicodeCodePoints","originalUriBaseIds":`, map[string]sarifLocationOfFile{inboxBase: {Description: &sarifText{Text: "innboks"}}},
		`,"results":[`)
	between := "\n"
	for row, err := range rows {
		if err != nil {
			return err
		}
		r, err := reports(row)
		if err != nil {
			return err
		}
		if r == nil {
			continue
		}
		for _, result := range s.results(row, r) {
			s.put(between, result)
			between = ",\n"
		}
	}
	s.put("\n"+`],"invocations":[{"executionSuccessful":`, o.Waiting == 0, `,"toolExecutionNotifications":[`)
	between = "\n"
	for row, err := range rows {
		if err != nil {
			return err
		}
		if row.Reason == "" {
			continue
		}
		s.put(between, sarifNotification{
			Level: "error", Message: sarifText{Text: row.Reason},
			Locations: []sarifLocation{{sarifPhysical{File: sarifLocationOfFile{URI: uri(row.Name), Base: inboxBase}}}},
		})
		between = ",\n"
	}
	s.put("\n"+`]}],"properties":`, map[string]any{"profile": o.Profile.ID, "asOf": o.AsOf, "cases": o.Cases}, "}]}\n")
	if s.err != nil {
		return fmt.Errorf("writing an overview: %w", s.err)
	}
	if err := b.Flush(); err != nil {
		return fmt.Errorf("writing an overview: %w", err)
	}
	return nil
}

// sarifNotification tells of something that went wrong in the run (SARIF 2.1.0,
// 3.58).
type sarifNotification struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

// overviewSARIF is a log on its way out. It keeps the first error.
type overviewSARIF struct {
	b      *bufio.Writer
	driver sarifDriver
	err    error
}

// put writes parts of the log: the first, third … are JSON already, those between
// are values to encode.
func (s *overviewSARIF) put(parts ...any) {
	for i, part := range parts {
		if s.err != nil {
			return
		}
		if text, ok := part.(string); ok && i%2 == 0 {
			_, s.err = s.b.WriteString(text)
			continue
		}
		var data []byte
		if data, s.err = json.Marshal(part); s.err == nil {
			_, s.err = s.b.Write(escapeUnseen(data))
		}
	}
}

// overviewDriver describes the program with all rules that struck in any case.
func overviewDriver(o *report.Overview) sarifDriver {
	all := &report.Report{Tool: o.Tool, Lang: o.Lang}
	for _, c := range o.Rules {
		all.Findings = append(all.Findings, report.Finding{Rule: c.Rule, Requirement: c.Requirement, Severity: c.Severity})
	}
	return newTelling(all, false).sarifDriver()
}

// results returns what was found in a case. A finding is known again by its case,
// too: the same is lacking in many.
func (s *overviewSARIF) results(row *report.Row, r *report.Report) []sarifResult {
	results := newTelling(r, false).sarifResults(Target{Base: row.Name, Packed: packed(row.Name)}, s.driver.Rules)
	for i := range results {
		result := &results[i]
		for at := range result.Locations {
			result.Locations[at].Physical.File.Base = inboxBase
		}
		result.Fingerprints["mappesjekk-case/v1"] = caseFingerprint(row.Name)
		result.Properties["case"] = row.Name
	}
	return results
}

// caseFingerprint returns what a case is known again by, without its name.
func caseFingerprint(name string) string {
	sum := sha256.Sum256([]byte(name))
	return hex.EncodeToString(sum[:16])
}

// packedAs are what the names of cases end in that are files and no folders.
var packedAs = []string{".zip", ".asice", ".asics", ".sce", ".7z", ".rar", ".tar", ".gz", ".tgz", ".eml", ".msg", ".mbox", ".pdf"}

// packed reports whether a case is a file, as far as its name tells.
func packed(name string) bool { return slices.Contains(packedAs, strings.ToLower(path.Ext(name))) }
