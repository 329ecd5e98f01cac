package triage

import (
	"os"
	"path/filepath"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// whole reports whether the selection takes all cases of an inbox: only then does
// a case that is not among them no longer lie there.
func (s Selection) whole() bool {
	return len(s.Globs) == 0 && s.Since.IsZero() && s.Limit == 0 && s.Shard.Of <= 1
}

// forget removes the reports of the cases that once lay in the same inbox and are
// not among the given ones any more, and returns of how many cases there were some.
// What has to be known of them to recognise them when they come again stays. A file
// is only removed as long as it is, byte by byte, what a run wrote.
func (j *job) forget(inbox string, cases []entry) (int, error) {
	there := make(map[string]bool, len(cases))
	for _, e := range cases {
		there[stem(e.name)] = true
	}
	stems, err := j.store.stems()
	if err != nil {
		return 0, err
	}
	forgotten := 0
	for _, name := range stems {
		if there[name] {
			continue
		}
		r := j.store.record(name)
		if r == nil || r.Inbox != inbox || r.Files == [2]string{} {
			continue
		}
		if j.store.removeReports(name, r) {
			forgotten++
		}
		if err := j.store.keep(name, r.bare()); err != nil {
			return forgotten, err
		}
	}
	return forgotten, nil
}

// removeReports removes a case's reports and tells whether there were any.
func (s *store) removeReports(stem string, r *record) bool {
	removed := false
	for i, p := range reportPaths(stem) {
		at := filepath.Join(s.dir, filepath.FromSlash(p))
		if r.Files[i] == "" {
			continue
		}
		data, err := os.ReadFile(at)
		if err == nil && hashOf(data) == r.Files[i] && os.Remove(at) == nil {
			removed = true
		}
	}
	return removed
}

// bare returns what a case is recognised by, and what came of it before.
func (r *record) bare() *record {
	return &record{
		Open: true, Inbox: r.Inbox, Print: r.Print, Arrived: r.Arrived, Ignored: r.Ignored,
		Row:    report.Row{Name: r.Row.Name, CaseNumber: r.Row.CaseNumber, Group: r.Row.Group, Requirements: []report.RequirementState{}, Rules: []report.RuleCount{}},
		Digest: r.Digest, Before: r.Before,
	}
}
