package schema

import (
	"reflect"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// overview is an overview as it is written: the rows stand in it.
type overview struct {
	report.Overview
	Rows []report.Row `json:"rows"`
}

// wholeOverview returns an overview in which every field is set.
func wholeOverview() overview {
	rule := report.RuleCount{Rule: "dato-mangler", Requirement: report.Datering, Severity: report.Error, Cases: 1, Findings: 3}
	change := report.Change{Rule: "dato-mangler", Requirement: report.Datering, Path: "a.pdf", Pages: "4-6"}
	return overview{
		Overview: report.Overview{
			Version: report.OverviewVersion, Tool: report.Tool{Name: "mappesjekk", Version: "0.1.0"},
			Profile: report.Profile{ID: "innlandet-2025", Title: "Innlandet"}, Inbox: "Innboks", Lang: "nn", AsOf: "2026-11-22",
			Order: report.ByWork, Cases: 1, Waiting: 2, Groups: []report.GroupCount{{Group: report.GroupOne, Cases: 1}},
			Requirements: []report.RequirementCount{{ID: report.Datering, Title: "Datering", Gap: 1}},
			Rules:        []report.RuleCount{rule}, Documents: 12, Pages: 40,
			Ignored: []report.Ignored{{Path: "notat.txt", Why: "…", Kind: "not-a-case"}},
		},
		Rows: []report.Row{{
			Name: "Sak 25-311", Report: "saker/a.json", Page: "saker/a.html", Group: report.GroupOne, Verdict: report.Gaps,
			Language: "nb", CaseNumber: "2025/311", Requirements: []report.RequirementState{{ID: report.Datering, Status: report.Gap}},
			Gaps: 1, Rules: []report.RuleCount{rule}, Files: 14, Documents: 12, Pages: 40, Bytes: 9000, Undated: 1,
			Oldest: "2024-W11", Newest: "2025-03", Arrived: "2026-01-01", Letter: "…",
			Earlier: &report.Earlier{Name: "Sak 25-311", By: report.SameName, Then: report.Gaps, Mended: []report.Change{change}, New: []report.Change{}},
		}},
	}
}

func TestOverviewsFollowTheSchema(t *testing.T) {
	failed := wholeOverview()
	failed.Rows[0] = report.Row{
		Name: "Sak.zip", Group: report.GroupFailed, Reason: "…", ReasonKind: report.ReasonUnopenable,
		Requirements: []report.RequirementState{}, Rules: []report.RuleCount{},
	}
	empty := wholeOverview()
	empty.Profile, empty.Rows = report.Profile{}, []report.Row{}
	for name, o := range map[string]overview{"whole": wholeOverview(), "failed": failed, "empty": empty} {
		if got, err := Validate("overview", marshal(t, o)); err != nil || len(got) > 0 {
			t.Errorf("%s: %v\n%s", name, err, messages(got))
		}
	}
	knowsEveryField(t, "overview", reflect.TypeFor[overview]())
}

func TestBrokenOverviews(t *testing.T) {
	for name, spoil := range map[string]func(*overview){
		"null for a list":  func(o *overview) { o.Rows[0].Rules = nil },
		"unknown order":    func(o *overview) { o.Order = "size" },
		"unknown group":    func(o *overview) { o.Rows[0].Group = "fine" },
		"unknown verdict":  func(o *overview) { o.Rows[0].Verdict = "fine" },
		"unknown reason":   func(o *overview) { o.Rows[0].ReasonKind = "tired" },
		"no name":          func(o *overview) { o.Rows[0].Name = "" },
		"Norwegian date":   func(o *overview) { o.Rows[0].Oldest = "14.03.2025" },
		"less than nobody": func(o *overview) { o.Cases = -1 },
	} {
		o := wholeOverview()
		spoil(&o)
		if got, err := Validate("overview", marshal(t, o)); err != nil || len(got) != 1 {
			t.Errorf("%s: %v\n%s", name, err, messages(got))
		}
	}
}
