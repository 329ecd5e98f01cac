package triage

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// headName is the file with the head of the overview, among the records.
const headName = "head.json"

// line is what is held in memory of each row until all are sorted.
type line struct {
	stem     string
	name     string
	group    int
	failed   bool // could not be checked
	gaps     int
	warnings int
	arrived  time.Time
}

// compare orders the rows of an overview.
func compare(order report.Order) func(a, b line) int {
	return func(a, b line) int {
		by := 0
		switch order {
		case report.ByWork:
			by = cmp.Or(cmp.Compare(a.group, b.group), cmp.Compare(a.gaps, b.gaps), cmp.Compare(a.warnings, b.warnings))
		case report.ByGaps:
			by = cmp.Or(last(a.failed, b.failed), cmp.Compare(a.gaps, b.gaps), cmp.Compare(a.warnings, b.warnings), cmp.Compare(a.group, b.group))
		case report.ByOldest:
			by = a.arrived.Compare(b.arrived)
		case report.ByNewest:
			by = b.arrived.Compare(a.arrived)
		}
		return cmp.Or(by, intake.Compare(a.name, b.name), cmp.Compare(a.name, b.name))
	}
}

// last puts what holds behind what does not.
func last(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// overview writes the overview of the given cases. all is how many there were to
// check.
func (j *job) overview(inbox string, cases []entry, others []report.Ignored, all int) (*Result, error) {
	if j.failed != nil {
		return nil, j.failed
	}
	h := newHead(inbox, j.opt, others)
	h.Waiting = all - len(cases)
	var lines []line
	for _, e := range cases {
		name := stem(e.name)
		r := j.store.record(name)
		if r == nil {
			return nil, fmt.Errorf("%w: a record is gone", ErrOutput)
		}
		if r.Ignored != nil {
			h.Ignored = append(h.Ignored, *r.Ignored)
			continue
		}
		h.add(r)
		lines = append(lines, line{
			stem: name, name: r.Row.Name, group: slices.Index(report.Groups(), r.Row.Group),
			failed: r.Row.Group == report.GroupFailed, gaps: r.Row.Gaps, warnings: r.Row.Warnings, arrived: r.Arrived,
		})
	}
	if merges := j.rest == ""; h.Profile.ID == "" && len(cases) < all && !merges {
		var err error
		if h.Profile, err = j.opt.Check.Against(); err != nil {
			return nil, err // no case has been checked that would tell
		}
	}
	slices.SortFunc(lines, compare(j.opt.Order))
	remembered, err := j.memories()
	if err != nil {
		return nil, err
	}
	res := &Result{Overview: h.sum(), store: j.store}
	if err := res.writeRows(lines, remembered); err != nil {
		return nil, err
	}
	data, err := json.Marshal(res.Overview)
	if err != nil {
		return nil, fmt.Errorf("encoding the overview's head: %w", err)
	}
	if err := replaceBytes(filepath.Join(j.store.records(), headName), data); err != nil {
		return nil, err
	}
	if !j.store.private {
		res.writeForms()
	}
	return res, nil
}

// memories returns all cases that the output folder knows of, also those that do
// not lie in the inbox any more.
func (j *job) memories() (*memories, error) {
	stems, err := j.store.stems()
	if err != nil {
		return nil, err
	}
	var cases []known
	for _, name := range stems {
		if r := j.store.record(name); r != nil && r.Ignored == nil {
			cases = append(cases, newKnown(name, r))
		}
	}
	return newMemories(cases), nil
}

// row returns a case's row, with what was mended since it came before.
func (s *store) row(name string, m *memories) (*report.Row, error) {
	r := s.record(name)
	if r == nil {
		return nil, fmt.Errorf("%w: a record is gone", ErrOutput)
	}
	switch {
	case r.Row.Verdict == "":
	case r.Before != nil:
		r.Row.Earlier = r.Digest.since(r.Before, report.SameName)
	default:
		if stem, by := m.earlier(newKnown(name, r)); stem != "" {
			if before := s.record(stem); before != nil {
				r.Row.Earlier = r.Digest.since(&before.Digest, by)
			}
		}
	}
	return &r.Row, nil
}

// head sums up the rows.
type head struct {
	report.Overview
	groups map[report.Group]int
}

func newHead(inbox string, opt Options, others []report.Ignored) *head {
	return &head{
		Overview: report.Overview{
			Version: report.OverviewVersion, Tool: report.Tool{Name: "mappesjekk", Version: opt.Check.Version},
			Inbox: inbox, Lang: opt.Check.Lang, AsOf: opt.Check.AsOf.Format(time.DateOnly), Order: opt.Order,
			Groups: []report.GroupCount{}, Requirements: []report.RequirementCount{}, Rules: []report.RuleCount{},
			Ignored: append([]report.Ignored{}, others...),
		},
		groups: map[report.Group]int{},
	}
}

// add counts a case.
func (h *head) add(r *record) {
	h.Cases++
	h.groups[r.Row.Group]++
	h.Documents += r.Row.Documents
	h.Pages += r.Row.Pages
	if r.Profile.ID != "" {
		h.Tool, h.Profile = r.Tool, r.Profile
	}
	for i, q := range r.Row.Requirements {
		at := slices.IndexFunc(h.Requirements, func(c report.RequirementCount) bool { return c.ID == q.ID })
		if at < 0 {
			at = len(h.Requirements)
			h.Requirements = append(h.Requirements, report.RequirementCount{ID: q.ID, Title: r.Titles[i]})
		}
		switch c := &h.Requirements[at]; q.Status {
		case report.Met:
			c.Met++
		case report.Weak:
			c.Weak++
		case report.Gap:
			c.Gap++
		}
	}
	for _, c := range r.Row.Rules {
		c.Cases = 1
		h.Rules = count(h.Rules, c)
	}
}

// sum returns the overview of what was added.
func (h *head) sum() report.Overview {
	for _, g := range report.Groups() {
		if n := h.groups[g]; n > 0 {
			h.Groups = append(h.Groups, report.GroupCount{Group: g, Cases: n})
		}
	}
	slices.SortFunc(h.Rules, func(a, b report.RuleCount) int {
		return cmp.Or(cmp.Compare(b.Cases, a.Cases), cmp.Compare(a.Rule, b.Rule))
	})
	slices.SortFunc(h.Ignored, func(a, b report.Ignored) int { return intake.Compare(a.Path, b.Path) })
	return h.Overview
}

// readHead returns the overview that a run wrote to dir.
func readHead(dir string) (*report.Overview, error) {
	data, err := os.ReadFile(filepath.Join(dir, recordsFolder, headName))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoResults, nameless(err))
	}
	h := new(report.Overview)
	if err := json.Unmarshal(data, h); err != nil {
		return nil, fmt.Errorf("%w: the overview is damaged", ErrNoResults)
	}
	return h, nil
}
