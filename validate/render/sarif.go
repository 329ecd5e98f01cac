package render

import (
	"io"
	"path"
	"slices"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/rules"
)

// sarifSchema is where the schema of SARIF 2.1.0 (OASIS, errata 01) is published.
const sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

// sarifHome is what the documents' paths are relative to, where nothing tells
// where the folder lies.
const sarifHome = "SAKSMAPPE"

// SARIF writes the findings of r as a SARIF 2.1.0 log (OASIS), with the rules and
// their help in the report's language. No quote of a document stands in it.
func SARIF(w io.Writer, r *report.Report, at Target) error {
	t := newTelling(r, false)
	driver := t.sarifDriver()
	run := sarifRun{
		Tool:       sarifTool{driver},
		Language:   r.Lang,
		ColumnKind: "unicodeCodePoints",
		Artifacts:  sarifArtifacts(r, at),
		Results:    t.sarifResults(at, driver.Rules),
		Properties: map[string]any{"verdict": r.Verdict, "profile": r.Profile.ID, "asOf": r.AsOf},
	}
	if at.Base == "" {
		run.Bases = map[string]sarifLocationOfFile{sarifHome: {Description: &sarifText{Text: "saksmappe"}}}
	}
	return WriteJSON(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

// The structs below are the part of SARIF's object model that a report fills.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool       sarifTool                      `json:"tool"`
		Language   string                         `json:"language,omitempty"`
		ColumnKind string                         `json:"columnKind"`
		Bases      map[string]sarifLocationOfFile `json:"originalUriBaseIds,omitempty"`
		Artifacts  []sarifArtifact                `json:"artifacts"`
		Results    []sarifResult                  `json:"results"`
		Properties map[string]any                 `json:"properties"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name            string      `json:"name"`
		Version         string      `json:"version"`
		SemanticVersion string      `json:"semanticVersion"`
		InformationURI  string      `json:"informationUri"`
		Language        string      `json:"language,omitempty"`
		Rules           []sarifRule `json:"rules"`
	}
	sarifRule struct {
		ID         string         `json:"id"`
		Short      sarifText      `json:"shortDescription"`
		Full       *sarifText     `json:"fullDescription,omitempty"`
		Help       *sarifText     `json:"help,omitempty"`
		Default    sarifLevel     `json:"defaultConfiguration"`
		Properties map[string]any `json:"properties,omitempty"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifLevel struct {
		Level string `json:"level"`
	}
	sarifArtifact struct {
		Location sarifLocationOfFile `json:"location"`
		Length   int64               `json:"length"`
		Hashes   map[string]string   `json:"hashes,omitempty"`
	}
	sarifLocationOfFile struct {
		URI         string     `json:"uri,omitempty"`
		Base        string     `json:"uriBaseId,omitempty"`
		Description *sarifText `json:"description,omitempty"`
	}
	sarifResult struct {
		RuleID       string             `json:"ruleId"`
		RuleIndex    int                `json:"ruleIndex"`
		Level        string             `json:"level"`
		Message      sarifText          `json:"message"`
		Locations    []sarifLocation    `json:"locations"`
		Fingerprints map[string]string  `json:"partialFingerprints"`
		Baseline     string             `json:"baselineState,omitempty"`
		Suppressions []sarifSuppression `json:"suppressions,omitempty"`
		Properties   map[string]any     `json:"properties,omitempty"`
	}
	// sarifSuppression is a waiver: kept outside of what was checked, and accepted.
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Status        string `json:"status"`
		Justification string `json:"justification,omitempty"`
	}
	sarifLocation struct {
		Physical sarifPhysical `json:"physicalLocation"`
	}
	sarifPhysical struct {
		File   sarifLocationOfFile `json:"artifactLocation"`
		Region *sarifRegion        `json:"region,omitempty"`
	}
	sarifRegion struct {
		StartLine int `json:"startLine"`
	}
)

// sarifDriver describes the program and the rules that it found something with.
func (t *telling) sarifDriver() sarifDriver {
	d := sarifDriver{
		Name: t.Tool.Name, Version: t.Tool.Version, SemanticVersion: t.Tool.Version,
		InformationURI: "https://github.com/mappesjekk/mappesjekk", Language: t.Lang,
	}
	for _, rule := range rules.All() {
		d.Rules = append(d.Rules, sarifRule{
			ID:    rule.ID,
			Short: sarifText{Text: rule.Doc.Title.In(t.Lang)},
			Full:  &sarifText{Text: rule.Doc.Asks.In(t.Lang)},
			Help:  t.sarifHelp(rule),
			// The level that a profile may change for its own office.
			Default:    sarifLevel{string(rule.Severity)},
			Properties: sarifTags(rule.Requirement),
		})
	}
	for _, f := range t.Findings {
		if sarifRuleIndex(d.Rules, f.Rule) < 0 {
			d.Rules = append(d.Rules, sarifRule{ID: f.Rule, Short: sarifText{Text: f.Rule}, Default: sarifLevel{string(f.Severity)}, Properties: sarifTags(f.Requirement)})
		}
	}
	return d
}

func sarifTags(requirement string) map[string]any {
	if requirement == "" {
		return nil
	}
	return map[string]any{"tags": []string{requirement}}
}

// sarifHelp returns the whole explanation of a rule.
func (t *telling) sarifHelp(rule rules.Rule) *sarifText {
	var plain, marked []string
	for _, p := range explainRule(rule, t.Lang).parts() {
		plain = append(plain, p.Title+": "+p.Text)
		marked = append(marked, "**"+markdownText(p.Title)+"**\n\n"+markdownText(p.Text))
	}
	return &sarifText{Text: strings.Join(plain, "\n"), Markdown: strings.Join(marked, "\n\n")}
}

// sarifRuleIndex returns where a rule is described; -1 where it is not (SARIF 2.1.0,
// 3.27.6).
func sarifRuleIndex(list []sarifRule, id string) int {
	return slices.IndexFunc(list, func(r sarifRule) bool { return r.ID == id })
}

func sarifArtifacts(r *report.Report, at Target) []sarifArtifact {
	artifacts := []sarifArtifact{}
	for i, d := range r.Documents {
		if i > 0 && r.Documents[i-1].Path == d.Path {
			continue // another part of the same file
		}
		a := sarifArtifact{Location: sarifFile(d.Path, at), Length: d.Bytes}
		if d.SHA256 != "" {
			a.Hashes = map[string]string{"sha-256": d.SHA256}
		}
		artifacts = append(artifacts, a)
	}
	return artifacts
}

// sarifFile returns where a file lies. What is in a container keeps its whole
// path, which no program opens but every person understands.
func sarifFile(p string, at Target) sarifLocationOfFile {
	if at.Base == "" {
		return sarifLocationOfFile{URI: uri(p), Base: sarifHome}
	}
	if at.Packed {
		return sarifLocationOfFile{URI: uri(at.Base + "!/" + p)}
	}
	return sarifLocationOfFile{URI: uri(path.Join(at.Base, p))}
}

// sarifResults returns the findings, described by the given rules. A code host shows nothing that has no file,
// so what is about the folder as a whole is placed at the folder.
func (t *telling) sarifResults(at Target, described []sarifRule) []sarifResult {
	d := discreet(t.Report)
	prints := fingerprints(t.Report)
	results := []sarifResult{}
	for i := range t.Findings {
		f := &t.Findings[i]
		// A page is no region that SARIF knows; a line of 0 would be no line.
		place := sarifPhysical{File: t.sarifPlace(f, at)}
		if line := at.lineIn(t.formats, f); line > 0 {
			place.Region = &sarifRegion{StartLine: line}
		}
		results = append(results, sarifResult{
			RuleID: f.Rule, RuleIndex: sarifRuleIndex(described, f.Rule), Level: string(f.Severity),
			Message:      sarifText{Text: plainFinding(t, d, f)},
			Locations:    []sarifLocation{{place}},
			Fingerprints: map[string]string{"mappesjekk/v1": prints[i]},
			Baseline:     string(f.Baseline),
			Suppressions: t.sarifSuppressions(f),
			Properties:   sarifProperties(f),
		})
	}
	return results
}

func (t *telling) sarifSuppressions(f *report.Finding) []sarifSuppression {
	if f.Waived == nil {
		return nil
	}
	return []sarifSuppression{{Kind: "external", Status: "accepted", Justification: Visible(t.reason(f.Waived))}}
}

func (t *telling) sarifPlace(f *report.Finding, at Target) sarifLocationOfFile {
	if file := at.file(f.Path); file != "" {
		if at.Base == "" {
			return sarifLocationOfFile{URI: uri(file), Base: sarifHome}
		}
		return sarifLocationOfFile{URI: uri(file)}
	}
	return sarifLocationOfFile{URI: uri(""), Base: sarifHome}
}

func sarifProperties(f *report.Finding) map[string]any {
	p := map[string]any{}
	if f.Requirement != "" {
		p["requirement"] = f.Requirement
	}
	if f.Page > 0 {
		p["page"] = f.Page
	}
	if f.Pages != "" {
		p["pages"] = f.Pages
	}
	if strings.Contains(f.Path, "!/") {
		p["path"] = f.Path
	}
	return p
}
