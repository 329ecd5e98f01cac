package report

import (
	"reflect"
	"testing"
)

// small makes a report of findings "rule severity path pages message" and of files
// by their content.
func small(files map[string]string, findings ...Finding) *Report {
	r := &Report{AsOf: "2026-05-01", Findings: findings}
	for path, hash := range files {
		r.Documents = append(r.Documents, Document{Path: path, SHA256: hash, Bytes: 1})
	}
	return r
}

func finding(rule string, s Severity, path, message string) Finding {
	return Finding{Rule: rule, Severity: s, Path: path, Message: message}
}

func TestCompare(t *testing.T) {
	waived := finding("dato-mangler", Error, "a.pdf", "a")
	waived.Waived = &Waived{Reason: "r", By: "b"}
	for _, tt := range []struct {
		name                              string
		now, before                       *Report
		beforeN, open, new, mended, waive int
		states                            []BaselineState
	}{
		{
			name:    "the same",
			before:  small(nil, finding("dato-mangler", Error, "a.pdf", "a"), finding("duplikat", Note, "a.pdf", "n")),
			now:     small(nil, finding("dato-mangler", Error, "a.pdf", "a"), finding("duplikat", Note, "a.pdf", "n")),
			beforeN: 1, open: 1, states: []BaselineState{StateOpen, StateOpen},
		},
		{
			name:    "a file that was renamed",
			before:  small(map[string]string{"a.pdf": "h"}, finding("dato-mangler", Error, "a.pdf", "a.pdf mangler dato")),
			now:     small(map[string]string{"vedlegg/1.pdf": "h"}, finding("dato-mangler", Error, "vedlegg/1.pdf", "1.pdf mangler dato")),
			beforeN: 1, open: 1, states: []BaselineState{StateOpen},
		},
		{
			name:    "a file with another content",
			before:  small(map[string]string{"a.pdf": "h"}, finding("dato-mangler", Error, "a.pdf", "a")),
			now:     small(map[string]string{"a.pdf": "k"}, finding("dato-mangler", Error, "a.pdf", "annet")),
			beforeN: 1, open: 1, states: []BaselineState{StateOpen},
		},
		{
			name:    "mended, and another one new",
			before:  small(nil, finding("dato-mangler", Error, "a.pdf", "a"), finding("oversikt-mangler", Error, "", "o")),
			now:     small(nil, finding("oversikt-mangler", Error, "", "o"), finding("dato-mangler", Error, "b.pdf", "b")),
			beforeN: 2, open: 1, new: 1, mended: 1, states: []BaselineState{StateOpen, StateNew},
		},
		{
			name:    "two of one rule in a file: which is left shows by what it says",
			before:  small(nil, finding("r", Warning, "a.pdf", "en"), finding("r", Warning, "a.pdf", "to")),
			now:     small(nil, finding("r", Warning, "a.pdf", "to")),
			beforeN: 2, open: 1, mended: 1, states: []BaselineState{StateOpen},
		},
		{
			name:    "waived now",
			before:  small(nil, finding("dato-mangler", Error, "a.pdf", "a")),
			now:     small(nil, waived),
			beforeN: 1, waive: 1, states: []BaselineState{StateOpen},
		},
		{
			name:   "waived before, and not any more",
			before: small(nil, waived),
			now:    small(nil, finding("dato-mangler", Error, "a.pdf", "a")),
			new:    1, states: []BaselineState{StateOpen},
		},
		{
			name:    "a warning that is a note now",
			before:  small(nil, finding("r", Warning, "a.pdf", "a")),
			now:     small(nil, finding("r", Note, "a.pdf", "a")),
			beforeN: 1, mended: 1, states: []BaselineState{StateOpen},
		},
	} {
		got := Compare(tt.now, tt.before)
		s := got.Since
		if s.Before != tt.beforeN || s.Open != tt.open || s.New != tt.new || len(s.Mended) != tt.mended || s.Waived != tt.waive {
			t.Errorf("%s: %+v", tt.name, s)
		}
		var states []BaselineState
		for _, f := range got.Findings {
			states = append(states, f.Baseline)
		}
		if !reflect.DeepEqual(states, tt.states) {
			t.Errorf("%s: states %v, want %v", tt.name, states, tt.states)
		}
		if tt.now.Since != nil || len(tt.now.Findings) > 0 && tt.now.Findings[0].Baseline != "" {
			t.Errorf("%s: the report itself was changed", tt.name)
		}
	}
}
