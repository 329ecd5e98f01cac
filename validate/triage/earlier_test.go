package triage

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

func TestSince(t *testing.T) {
	change := func(rule, path string) report.Change { return report.Change{Rule: rule, Path: path} }
	before := &digest{
		Name: "Sak 1", Verdict: report.Gaps,
		Findings:  []report.Change{change("dato-mangler", "a.txt"), change("dato-mangler", "b.txt"), change("redegjorelse-mangler", "")},
		Documents: map[string]string{"h1": "a.txt", "h2": "b.txt", "h3": "c.txt"},
	}
	now := &digest{
		// b.txt is the same file under another name, and still undated.
		Findings:  []report.Change{change("dato-mangler", "Møter/b.txt"), change("systemdokument-vedlagt", "plan.pdf")},
		Documents: map[string]string{"h1b": "a.txt", "h2": "Møter/b.txt", "h3": "c.txt", "h4": "plan.pdf"},
	}
	want := &report.Earlier{
		Name: "Sak 1", By: report.SameName, Then: report.Gaps,
		Mended: []report.Change{change("dato-mangler", "a.txt"), change("redegjorelse-mangler", "")},
		New:    []report.Change{change("systemdokument-vedlagt", "plan.pdf")},
		Left:   1, Added: 2, Removed: 1,
	}
	if diff := cmp.Diff(want, now.since(before, report.SameName)); diff != "" {
		t.Error(diff)
	}
}

func TestEarlierIsFound(t *testing.T) {
	at := func(day int) time.Time { return time.Date(2026, 1, day, 0, 0, 0, 0, time.UTC) }
	letter := uint64(99) // Statsforvalteren's own, in every case
	cases := []known{
		{stem: "a", name: "a", number: "2025/1", arrived: at(1), prints: []uint64{1, 2, 3, letter}},
		{stem: "b", name: "b", number: "2025/1", arrived: at(3), prints: []uint64{7, letter}},
		{stem: "c", name: "c", arrived: at(4), prints: []uint64{1, 2, 50, letter}},
		{stem: "d", name: "d", arrived: at(5), prints: []uint64{3, 60, 61, letter}},
		{stem: "e", name: "e", number: "2025/1", arrived: at(6)},
	}
	for i := range mostSharing {
		name := fmt.Sprint("other ", i)
		cases = append(cases, known{stem: name, name: name, arrived: at(2), prints: []uint64{letter, uint64(100 + i)}})
	}
	m := newMemories(cases)
	byName := map[string]known{}
	for _, k := range m.cases {
		byName[k.name] = k
	}
	for name, want := range map[string]struct {
		stem string
		by   report.SameBy
	}{
		"a":       {"", ""},                     // nothing came before
		"b":       {"a", report.SameCaseNumber}, // whatever it holds
		"c":       {"a", report.SameDocuments},  // two of four
		"d":       {"", ""},                     // one document is no case
		"e":       {"b", report.SameCaseNumber}, // the latest
		"other 3": {"", ""},                     // all have the letter
	} {
		if stem, by := m.earlier(byName[name]); stem != want.stem || by != want.by {
			t.Errorf("%s: %q by %q, want %q by %q", name, stem, by, want.stem, want.by)
		}
	}
}
