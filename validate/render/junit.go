package render

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// JUnit writes r in the XML form of JUnit's reports, which most build servers
// show: the folder is a suite and each requirement a test case. A gap is a
// failure. What should be looked at passes, with its sentences in the case's
// output. No quote of a document stands in it.
func JUnit(w io.Writer, r *report.Report) error {
	t := newTelling(r, false)
	d := discreet(r)
	suite := junitSuite{Name: Visible(r.Folder), Tests: len(r.Requirements), Out: t.junitLines(d, "")}
	for _, q := range r.Requirements {
		c := junitCase{Class: "mappesjekk." + q.ID, Name: Visible(q.Title)}
		lines := t.junitLines(d, q.ID)
		if q.Status == report.Gap {
			suite.Failures++
			c.Failure = &junitFailure{Type: string(q.Status), Message: Visible(d.without(q.Message)), Text: lines}
		} else {
			c.Out = lines
		}
		suite.Cases = append(suite.Cases, c)
	}
	all := junitSuites{Name: r.Tool.Name, Tests: suite.Tests, Failures: suite.Failures, Suites: []junitSuite{suite}}
	data, err := xml.MarshalIndent(all, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding JUnit's XML: %w", err)
	}
	if _, err := fmt.Fprintf(w, "%s%s\n", xml.Header, data); err != nil {
		return fmt.Errorf("writing JUnit's XML: %w", err)
	}
	return nil
}

type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
		Out      string      `xml:"system-out,omitempty"` // what is about the folder as a whole
	}
	junitCase struct {
		Class   string        `xml:"classname,attr"`
		Name    string        `xml:"name,attr"`
		Failure *junitFailure `xml:"failure"`
		Out     string        `xml:"system-out,omitempty"`
	}
	junitFailure struct {
		Type    string `xml:"type,attr"`
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
)

// junitLines returns the findings of a requirement, a line each.
func (t *telling) junitLines(d discretion, requirement string) string {
	var lines []string
	for i := range t.Findings {
		f := &t.Findings[i]
		if f.Requirement != requirement {
			continue
		}
		line := signs[f.Severity].sign + plainFinding(t, d, f)
		if f.Waived != nil {
			line += " (" + t.say(sWaived) + ". " + Visible(t.reason(f.Waived)) + ")"
		}
		if f.Path != "" {
			line = Visible(f.Path) + ": " + line
		}
		lines = append(lines, line+" ["+f.Rule+"]")
	}
	return strings.Join(lines, "\n")
}
