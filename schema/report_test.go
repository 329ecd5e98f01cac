package schema

import (
	"encoding/json"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// full returns a report in which every field is set.
func full() report.Report {
	place := report.Evidence{Path: "a.pdf", Page: 2, Line: 8, Quote: "Eksterne instanser", Cue: "heading"}
	return report.Report{
		Schema: report.SchemaURL, Version: report.Version,
		Tool:    report.Tool{Name: "mappesjekk", Version: "0.1.0"},
		Profile: report.Profile{ID: "innlandet-2025", Title: "Innlandet"},
		Folder:  "mappe", Language: "nn", Lang: "en", Verdict: report.Gaps,
		Requirements: []report.Requirement{{ID: report.Datering, Title: "Datering", Status: report.Gap, Message: "…", Findings: []int{0}}},
		AsOf:         "2026-11-22",
		Documents: []report.Document{{
			Path: "sak.zip!/a.pdf", Pages: "4-6", Type: "motereferat", TypeName: "minutes", Also: []string{"foreldrekontakt"},
			Confidence: 0.97, Cues: []report.Evidence{place}, Title: "Referat", Dated: report.DatedIndex, Date: "2025-W11",
			Updated: "2025-05-02", DateEvidence: &report.DateEvidence{Path: "liste.pdf", Page: 1, Line: 3, Quote: "Dato: 14.03.2025", Label: "Dato"},
			Format: "pdf", Bytes: 1200, SHA256: strings.Repeat("0a", 32), PageCount: 3, ReadBy: report.ByNone,
			Problem: "…", ProblemKind: "picture-only", Partial: true,
		}},
		Ignored: []report.Ignored{{Path: "Thumbs.db", Why: "…", Kind: "junk"}},
		Parties: report.Parties{
			Overview: &place, NoneStated: true, Listed: []string{"ppt"}, InvolvedNotListed: []string{"annen:Oppfølgingstjenesten"},
			MentionedOnly: []string{"bup"},
			Names:         map[string]string{"ppt": "PPT"},
			Evidence:      []report.PartyEvidence{{Party: "ppt", As: "listed", Path: "a.pdf", Page: 1, Line: 9, Quote: "PPT"}},
		},
		Findings: []report.Finding{{
			Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Path: "a.pdf", Pages: "4", Page: 1,
			Line: 3, Message: "…", Advice: "…", Evidence: "…", Basis: "…", Related: []report.Evidence{place},
			Waived: &report.Waived{Reason: "…", By: "rektor", Until: "2026-12-31"}, Baseline: report.StateOpen,
		}},
		Since: &report.Since{AsOf: "2026-05-01", Verdict: report.Gaps, Before: 3, Open: 1, Waived: 1, New: 1, Mended: []report.Mended{{
			Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Path: "b.pdf", Pages: "4-6", Message: "…",
		}}},
		Timeline: []report.Event{{Date: "2025-03", Path: "a.pdf", Pages: "4-6", Type: "logg"}},
		Stats:    report.Stats{Files: 1, Documents: 1, Pages: 3, Bytes: 1200, Seconds: 0.5, OCR: &report.OCR{Engine: "tesseract", Version: "5.3.0", Language: "nor", Renderer: &report.Program{Name: "pdftoppm", Version: "22.12.0"}}},
	}
}

// least returns a report of an empty folder.
func least() report.Report {
	r := full()
	r.Verdict, r.Language = report.Complete, "nb"
	r.Requirements, r.Documents, r.Ignored = []report.Requirement{}, []report.Document{}, []report.Ignored{}
	r.Parties = report.Parties{Listed: []string{}, InvolvedNotListed: []string{}, MentionedOnly: []string{}, Evidence: []report.PartyEvidence{}}
	r.Findings, r.Timeline, r.Stats = []report.Finding{}, []report.Event{}, report.Stats{}
	return r
}

func marshal(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func messages(violations []Violation) string {
	var b strings.Builder
	for _, v := range violations {
		b.WriteString(v.Message("en") + "\n")
	}
	return b.String()
}

func TestReportsFollowTheSchema(t *testing.T) {
	unread := full()
	unread.Documents[0].Dated, unread.Documents[0].Date = report.DatedUnreadable, ""
	unread.Documents[0].SHA256 = ""
	for name, r := range map[string]report.Report{"full": full(), "least": least(), "unreadable": unread} {
		if got, err := Validate("report", marshal(t, r)); err != nil || len(got) > 0 {
			t.Errorf("%s: %v\n%s", name, err, messages(got))
		}
	}
}

func TestBrokenReports(t *testing.T) {
	tests := []struct {
		name  string
		spoil func(*report.Report)
		field string
		want  Problem
	}{
		{"null for a list", func(r *report.Report) { r.Findings = nil }, "findings", WrongType},
		{"unknown verdict", func(r *report.Report) { r.Verdict = "fine" }, "verdict", NotOneOf},
		{"unknown status", func(r *report.Report) { r.Requirements[0].Status = "" }, "requirements[1].status", NotOneOf},
		{"unknown kind", func(r *report.Report) { r.Documents[0].Type = "brev" }, "documents[1].type", NotOneOf},
		{"other version", func(r *report.Report) { r.Version = 2 }, "version", NotOneOf},
		{"another schema", func(r *report.Report) { r.Schema = "https://example.org/" }, "$schema", Invalid},
		{"Norwegian date", func(r *report.Report) { r.Documents[0].Date = "14.03.2025" }, "documents[1].date", BadForm},
		{"month 13", func(r *report.Report) { r.AsOf = "2025-13-01" }, "as_of", BadForm},
		{"week 54", func(r *report.Report) { r.Timeline[0].Date = "2025-W54" }, "timeline[1].date", BadForm},
		{"dated without a date", func(r *report.Report) { r.Documents[0].Date = "" }, "documents[1]", MissingField},
		{"a date and none", func(r *report.Report) { r.Documents[0].Dated = report.DatedNone }, "documents[1].date", Misplaced},
		{"too sure", func(r *report.Report) { r.Documents[0].Confidence = 1.2 }, "documents[1].confidence", OutOfRange},
		{"page 0-", func(r *report.Report) { r.Documents[0].PageCount = -1 }, "documents[1].page_count", OutOfRange},
		{"long quote", func(r *report.Report) { r.Parties.Evidence[0].Quote = strings.Repeat("å", 81) }, "parties.evidence[1].quote", TooLong},
		{"no name", func(r *report.Report) { r.Parties.Listed[0] = "annen:" }, "parties.listed[1]", BadForm},
		{"no path", func(r *report.Report) { r.Ignored[0].Path = "" }, "ignored[1].path", EmptyText},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := full()
			tt.spoil(&r)
			got, err := Validate("report", marshal(t, r))
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != 1 || got[0].Problem != tt.want || got[0].Field != tt.field {
				t.Errorf("got %s%+v\nwant %s at %s", messages(got), got, tt.want, tt.field)
			}
		})
	}
}

// Taking away any field that Go always writes must be noticed, and only that.
func TestRequiredFieldsOfReports(t *testing.T) {
	var whole any
	if err := json.Unmarshal(marshal(t, full()), &whole); err != nil {
		t.Fatal(err)
	}
	eachObject(whole, reflect.TypeFor[report.Report](), "", func(object map[string]any, typ reflect.Type, where string) {
		for f := range typ.Fields() {
			name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
			optional := options == "omitempty"
			if where == ".documents" && name == "date" {
				optional = false // this document's "dated" asks for it
			}
			value, ok := object[name]
			if !ok {
				t.Fatalf("%s: the test's report does not set %s", where, name)
			}
			delete(object, name)
			got, err := Validate("report", marshal(t, whole))
			object[name] = value
			missing := slices.ContainsFunc(got, func(v Violation) bool {
				return v.Problem == MissingField && slices.Equal(v.Expected, []string{name})
			})
			if err != nil || missing == optional {
				t.Errorf("without %s.%s: %v\n%s", where, name, err, messages(got))
			}
		}
	})
}

// Each field that Go writes has a description in the schema, and the schema
// describes no field that Go does not write.
func TestReportSchemaKnowsEveryField(t *testing.T) {
	knowsEveryField(t, "report", reflect.TypeFor[report.Report]())
}

// knowsEveryField holds that the schema of the given name describes the fields of
// typ and no others.
func knowsEveryField(t *testing.T, schema string, typ reflect.Type) {
	t.Helper()
	c, err := checkerFor(schema)
	if err != nil {
		t.Fatal(err)
	}
	var compare func(s shape, typ reflect.Type, where string)
	compare = func(s shape, typ reflect.Type, where string) {
		s = c.resolve(s)
		for typ.Kind() == reflect.Slice || typ.Kind() == reflect.Pointer {
			if typ.Kind() == reflect.Slice {
				s = c.resolve(s.child("0"))
			}
			typ = typ.Elem()
		}
		if typ.Kind() != reflect.Struct {
			return
		}
		var names []string
		for _, f := range reflect.VisibleFields(typ) {
			if f.Anonymous {
				continue // its fields come by themselves
			}
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			names = append(names, name)
			compare(s.child(name), f.Type, where+"."+name)
		}
		if got := slices.Sorted(maps.Keys(asShape(s["properties"]))); !slices.Equal(got, slices.Sorted(slices.Values(names))) {
			t.Errorf("%s%s: the schema has the fields %v, Go writes %v", schema, where, got, names)
		}
		if s["additionalProperties"] != true {
			t.Errorf("%s%s: fields may be added, but the schema is closed", schema, where)
		}
	}
	compare(c.root, typ, "")
}

// eachObject visits the JSON objects of a report with the Go types that they
// were made from.
func eachObject(v any, typ reflect.Type, where string, visit func(map[string]any, reflect.Type, string)) {
	for typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	switch v := v.(type) {
	case []any:
		for _, item := range v {
			eachObject(item, typ.Elem(), where, visit)
		}
	case map[string]any:
		if typ.Kind() != reflect.Struct {
			return // a map: its names are not fields
		}
		visit(v, typ, where)
		for f := range typ.Fields() {
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			eachObject(v[name], f.Type, where+"."+name, visit)
		}
	}
}

// lexicon returns the lexicon as it lies in its own package.
func lexicon(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile("../validate/norsk/lexicon.json")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestLexiconFollowsItsSchema(t *testing.T) {
	data := lexicon(t)
	got, err := Validate("lexicon", data)
	if err != nil || len(got) > 0 {
		t.Errorf("%v\n%s", err, messages(got))
	}
	broken := strings.Replace(string(data), `"weight"`, `"wieght"`, 1)
	if got, _ := Validate("lexicon", []byte(broken)); len(got) != 2 {
		t.Errorf("a misspelt field gave %d violations, want an unknown and a missing one:\n%s", len(got), messages(got))
	}
}

// The codes stand in the schemas as data. These are where they come from.
func TestCodesAgree(t *testing.T) {
	manifest, err := checkerFor("manifest")
	if err != nil {
		t.Fatal(err)
	}
	profile, err := checkerFor("profile")
	if err != nil {
		t.Fatal(err)
	}
	rep, err := checkerFor("report")
	if err != nil {
		t.Fatal(err)
	}
	var words struct {
		DocumentTypes map[string]any `json:"document_types"`
		Parties       []struct{ Code, External string }
	}
	if err := json.Unmarshal(lexicon(t), &words); err != nil {
		t.Fatal(err)
	}
	kinds := slices.Sorted(maps.Keys(words.DocumentTypes))
	for name, got := range map[string]shape{
		"manifest": manifest.at([]string{"dokumenter", "0", "type"}),
		"profile":  profile.at([]string{"requirements", "0", "met_by", "0", "types", "0"}),
		"report":   rep.at([]string{"documents", "0", "type"}),
	} {
		if !slices.Equal(slices.Sorted(slices.Values(got.codes())), kinds) {
			t.Errorf("%s: kinds of documents %v, the lexicon has %v", name, got.codes(), kinds)
		}
	}
	if got := typeCode("møtereferat"); got != "motereferat" {
		t.Errorf("typeCode = %q", got)
	}
	var bodies []string
	for _, p := range words.Parties {
		if p.External != "false" && !strings.HasPrefix(p.Code, "annen") {
			bodies = append(bodies, p.Code)
		}
	}
	if got := bodyCodes(); !slices.Equal(got, bodies) {
		t.Errorf("bodies %v, the lexicon has %v", got, bodies)
	}
}
