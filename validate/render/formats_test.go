package render

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/schema"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// formats are the forms for other programs, by the end of their golden files.
var formats = map[string]func(io.Writer, *report.Report) error{
	"jsonl":      JSONL,
	"junit.xml":  JUnit,
	"md":         Markdown,
	"github.txt": func(w io.Writer, r *report.Report) error { return GitHub(w, r, Target{Base: "saker/25-311"}) },
	"sarif":      func(w io.Writer, r *report.Report) error { return SARIF(w, r, Target{Base: "saker/25-311"}) },
	"masked.json": func(w io.Writer, r *report.Report) error {
		return JSON(w, Mask(r))
	},
}

func rendered(t *testing.T, form func(io.Writer, *report.Report) error, r *report.Report) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := form(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFormatsGolden(t *testing.T) {
	for end, form := range formats {
		for _, lang := range []string{"nb", "nn", "en"} {
			got := rendered(t, form, gapsOf(lang))
			if !bytes.Equal(got, rendered(t, form, gapsOf(lang))) {
				t.Errorf("%s in %s: the same report gives other bytes", end, lang)
			}
			if lang != "nn" { // the words differ from bokmål, nothing else
				golden(t, "gaps."+lang+"."+end, got)
			}
		}
	}
}

func gapsOf(lang string) *report.Report { return folder{"gaps", gapsFolder}.in(lang) }

// actingReport is a report of a folder whose names and texts try to act.
func actingReport() *report.Report {
	r := gapsOf("nb")
	evil := "a,b::error::x%0A\n::stop\x1b[31m|<script>alert(1)</script>&]]>`*_[x](http://x)=cmd|\u202e»«.pdf"
	r.Folder = evil
	for i := range r.Documents {
		if r.Documents[i].Path == "låst.pdf" {
			r.Documents[i].Path = evil
		}
		r.Documents[i].Title = "=HYPERLINK(\"http://x\")"
	}
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Path == "låst.pdf" {
			f.Path = evil
			f.Message = strings.ReplaceAll(f.Message, "låst.pdf", evil)
		}
	}
	return r
}

func TestFormatsCarryNoHostileSign(t *testing.T) {
	for end, form := range formats {
		got := string(rendered(t, form, actingReport()))
		for _, sign := range []string{"\x1b", "\u202e", "\n::stop"} {
			if strings.Contains(got, sign) {
				t.Errorf("%s lets %q through", end, sign)
			}
		}
	}
	markdown := string(rendered(t, Markdown, actingReport()))
	for _, sign := range []string{"<script", "](http", "m|"} {
		if strings.Contains(strings.ReplaceAll(markdown, `\]`, ""), sign) {
			t.Errorf("Markdown lets %q through", sign)
		}
	}
	for i, line := range strings.Split(strings.TrimSpace(string(rendered(t, formats["github.txt"], actingReport()))), "\n") {
		if n := strings.Count(line, "::"); !strings.HasPrefix(line, "::") || strings.Contains(strings.SplitN(line, "::", 3)[1], ",b") || n < 2 {
			t.Errorf("line %d of the annotations is no command of its own: %q", i+1, line)
		}
	}
}

// What documents say stays out of the forms that others read.
func TestDiscreetFormatsCarryNoQuote(t *testing.T) {
	secret := "hemmelig ord fra et dokument"
	r := gapsOf("nb")
	for i := range r.Findings {
		r.Findings[i].Evidence = secret
		r.Findings[i].Message += " Der står «" + secret + "» og “" + secret + "”."
		for k := range r.Findings[i].Related {
			r.Findings[i].Related[k].Quote = secret
		}
	}
	for i := range r.Documents {
		r.Documents[i].Title = secret
		r.Documents[i].DateEvidence = &report.DateEvidence{Quote: secret, Label: secret}
		r.Documents[i].Cues = []report.Evidence{{Quote: secret, Cue: "title"}}
	}
	for i := range r.Parties.Evidence {
		r.Parties.Evidence[i].Quote = secret
	}
	r.Requirements[0].Message += " «" + secret + "»."
	r.Parties.Overview.Quote = secret
	for end, form := range formats {
		if end == "jsonl" {
			continue // the whole report
		}
		if got := string(rendered(t, form, r)); strings.Contains(got, secret) {
			t.Errorf("%s quotes a document", end)
		} else if end != "masked.json" && !strings.Contains(got, "04 Møte 16.10.pdf") && !strings.Contains(got, "04%20M") {
			t.Errorf("%s does not name the files either", end)
		}
	}
}

func TestMaskLeavesNoNames(t *testing.T) {
	r := gapsOf("nb")
	r.Parties.MentionedOnly = []string{"annen:Trygglaget på Fjordvik"}
	r.Parties.Names["annen:Trygglaget på Fjordvik"] = "Trygglaget på Fjordvik"
	r.Findings[2].Message = "Trygglaget på Fjordvik er nevnt."
	got := string(rendered(t, JSON, Mask(r)))
	names := []string{"Fagerås", "Trygglaget", "lensmann", "Oversikt over instanser"}
	for _, p := range paths(r) {
		names = append(names, p)
	}
	for _, name := range names {
		if strings.Contains(got, name) {
			t.Errorf("a masked report holds a name (number %d of the test's list)", len(name))
		}
	}
	for _, stays := range []string{`"fil-01.docx"`, `"bup"`, "BUP", "2025-10-16", `"annen"`} {
		if !strings.Contains(got, stays) {
			t.Errorf("a masked report lacks %s", stays)
		}
	}
	violations, err := schema.Validate("report", []byte(got))
	if err != nil || len(violations) > 0 {
		t.Errorf("a masked report breaks the contract: %v %v", err, violations)
	}
}

func TestJUnitCounts(t *testing.T) {
	var got junitSuites
	if err := xml.Unmarshal(rendered(t, JUnit, gapsOf("en")), &got); err != nil {
		t.Fatal(err)
	}
	suite := got.Suites[0]
	if len(suite.Cases) != 5 || got.Tests != 5 || suite.Failures != 4 || got.Failures != 4 {
		t.Errorf("%d cases, %d tests, %d failures, want 5, 5, 4", len(suite.Cases), got.Tests, suite.Failures)
	}
	if c := suite.Cases[1]; c.Failure != nil || c.Out == "" {
		t.Error("what should be looked at must pass and say so")
	}
	if suite.Out == "" {
		t.Error("what is about the folder as a whole is told nowhere")
	}
}

func TestJSONLIsOneLine(t *testing.T) {
	got := rendered(t, JSONL, gapsOf("nb"))
	if n := bytes.Count(got, []byte("\n")); n != 1 || got[len(got)-1] != '\n' {
		t.Errorf("%d lines", n)
	}
	var one, many report.Report
	if err := json.Unmarshal(got, &one); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(rendered(t, JSON, gapsOf("nb")), &many); err != nil {
		t.Fatal(err)
	}
	a, _ := json.Marshal(one)
	b, _ := json.Marshal(many)
	if !bytes.Equal(a, b) {
		t.Error("a line says something else than the JSON report")
	}
}

func TestFingerprintsOutliveNames(t *testing.T) {
	r := gapsOf("nb")
	for i := range r.Documents {
		r.Documents[i].SHA256 = strings.Repeat("0", i) + "abc"
	}
	before := fingerprints(r)
	seen := map[string]bool{}
	for _, p := range before {
		if seen[p] {
			t.Fatal("two findings have the same fingerprint")
		}
		seen[p] = true
	}
	for i := range r.Documents {
		for k := range r.Findings {
			if r.Findings[k].Path == r.Documents[i].Path {
				r.Findings[k].Path = "ny/" + r.Documents[i].Path
				r.Findings[k].Page += 3
			}
		}
		r.Documents[i].Path = "ny/" + r.Documents[i].Path
	}
	for i, p := range fingerprints(r) {
		if p != before[i] {
			t.Errorf("finding %d is another after the file was moved", i)
		}
	}
}
