package triage

import (
	"cmp"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// digest is what is kept of a case in order to compare it with what comes of it
// later.
type digest struct {
	Name     string          `json:"name"`
	Verdict  report.Verdict  `json:"verdict"`
	Findings []report.Change `json:"findings,omitempty"` // errors and warnings
	// Documents are the paths of the files, those in containers too, by their hashes.
	Documents map[string]string `json:"documents,omitempty"`
}

func newDigest(name string, r *report.Report) digest {
	d := digest{Name: name, Verdict: r.Verdict, Documents: map[string]string{}}
	for _, f := range r.Findings {
		if f.Severity != report.Note && f.Waived == nil {
			d.Findings = append(d.Findings, report.Change{Rule: f.Rule, Requirement: f.Requirement, Path: f.Path, Pages: f.Pages})
		}
	}
	for _, doc := range r.Documents {
		if doc.SHA256 != "" && doc.Bytes > 0 {
			d.Documents[doc.SHA256] = doc.Path
		}
	}
	return d
}

// since compares a case with what came of it before. A document that was renamed
// is still the same one.
func (d *digest) since(before *digest, by report.SameBy) *report.Earlier {
	e := &report.Earlier{
		Name: before.Name, By: by, Then: before.Verdict,
		Mended: []report.Change{}, New: []report.Change{},
	}
	for hash := range before.Documents {
		if _, there := d.Documents[hash]; !there {
			e.Removed++
		}
	}
	for hash := range d.Documents {
		if _, there := before.Documents[hash]; !there {
			e.Added++
		}
	}
	fresh := make([]bool, len(d.Findings))
	for i := range fresh {
		fresh[i] = true
	}
	for i, at := range report.Match(told(d.Findings), told(before.Findings), report.Moved(d.Documents, before.Documents)) {
		if at < 0 {
			e.Mended = append(e.Mended, before.Findings[i])
			continue
		}
		fresh[at] = false
		e.Left++
	}
	for i, f := range d.Findings {
		if fresh[i] {
			e.New = append(e.New, f)
		}
	}
	return e
}

// told returns findings of which only the place is known.
func told(findings []report.Change) []report.Told {
	told := make([]report.Told, len(findings))
	for i, f := range findings {
		told[i].Change = f
	}
	return told
}

// known is what has to be in memory of each case in order to find the one that it
// came as before.
type known struct {
	stem    string
	name    string
	number  string
	arrived time.Time
	prints  []uint64 // beginnings of the documents' hashes
}

func newKnown(stem string, r *record) known {
	k := known{stem: stem, name: r.Row.Name, number: r.Row.CaseNumber, arrived: r.Arrived}
	for hash := range r.Digest.Documents {
		if raw, err := hex.DecodeString(hash[:min(16, len(hash))]); err == nil && len(raw) == 8 {
			k.prints = append(k.prints, binary.BigEndian.Uint64(raw))
		}
	}
	return k
}

// before orders cases by when they came.
func (k known) before(other known) int {
	return cmp.Or(k.arrived.Compare(other.arrived), cmp.Compare(k.name, other.name))
}

// mostSharing is in how many cases a document may lie and still tell that two of
// them are the same case: Statsforvalteren's own letter lies in many.
const mostSharing = 8

// memories finds the case that another came as before.
type memories struct {
	cases  []known // in the order in which they came
	number map[string][]int
	shared map[uint64][]int
}

func newMemories(cases []known) *memories {
	slices.SortFunc(cases, known.before)
	m := &memories{cases: cases, number: map[string][]int{}, shared: map[uint64][]int{}}
	for i, k := range cases {
		if k.number != "" {
			m.number[k.number] = append(m.number[k.number], i)
		}
		for _, p := range k.prints {
			if len(m.shared[p]) <= mostSharing {
				m.shared[p] = append(m.shared[p], i)
			}
		}
	}
	return m
}

// earlier returns the case that the given one came as before; the latest, where
// there are several.
func (m *memories) earlier(k known) (stem string, by report.SameBy) {
	same := m.number[k.number]
	for _, i := range slices.Backward(same) {
		if m.cases[i].before(k) < 0 {
			return m.cases[i].stem, report.SameCaseNumber
		}
	}
	common := map[int]int{}
	for _, p := range k.prints {
		if len(m.shared[p]) > mostSharing {
			continue
		}
		for _, i := range m.shared[p] {
			if m.cases[i].before(k) < 0 {
				common[i]++
			}
		}
	}
	best := -1
	for i, n := range common {
		// Half of what came before, and more than a single document.
		if n < 2 || 2*n < len(m.cases[i].prints) {
			continue
		}
		if best < 0 || n > common[best] || n == common[best] && i > best {
			best = i
		}
	}
	if best < 0 {
		return "", ""
	}
	return m.cases[best].stem, report.SameDocuments
}
