package triage

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/intake"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// ErrMixed is returned by Merge for results that say different things of the same
// case: checked by other profiles, versions or dates, or in other languages.
var ErrMixed = errors.New("the results were not made in the same way")

// Merge makes one overview of the results in dirs, the output folders of several
// runs: those of the shards of one inbox, say. What the shards found together is
// then in opt.Output as if one run had checked all cases. Of opt, Output and Order
// count. Where two folders have the same case, the one counts that was changed
// last.
func Merge(ctx context.Context, dirs []string, opt Options) (*Result, error) {
	opt = opt.withDefaults()
	m := merger{best: map[string]source{}}
	for _, dir := range dirs {
		if err := m.read(dir); err != nil {
			return nil, err
		}
	}
	if len(m.heads) == 0 {
		return nil, ErrNoResults
	}
	first := m.heads[0]
	for _, h := range m.heads {
		if h.Tool != first.Tool || h.Lang != first.Lang || h.AsOf != first.AsOf || h.Profile != first.Profile && h.Cases > 0 && first.Cases > 0 {
			return nil, ErrMixed
		}
	}
	opt.Check.Lang, opt.Check.Version = first.Lang, first.Tool.Version
	var err error
	if opt.Check.AsOf, err = time.Parse(time.DateOnly, first.AsOf); err != nil {
		return nil, fmt.Errorf("%w: the overview is damaged", ErrNoResults)
	}
	s, err := openStore(opt.Output)
	if err != nil {
		return nil, err
	}
	j := &job{opt: opt, store: s}
	cases, err := m.bring(ctx, s)
	if err != nil {
		s.close()
		return nil, err
	}
	if s.private {
		s.brought = m.best
	}
	res, err := j.overview(first.Inbox, cases, m.others, len(cases)+m.waiting)
	if err != nil {
		s.close()
		return nil, err
	}
	return res, nil
}

// source is where a case's results lie.
type source struct {
	store   *store
	arrived time.Time
	shown   bool   // it has a row in its overview
	name    string // of the case
}

// merger reads what several runs left.
type merger struct {
	heads   []*report.Overview
	others  []report.Ignored
	waiting int
	best    map[string]source // by stem
}

// read takes in the results in dir.
func (m *merger) read(dir string) error {
	h, err := readHead(dir)
	if err != nil {
		return err
	}
	m.heads = append(m.heads, h)
	m.waiting += h.Waiting
	for _, other := range h.Ignored {
		if !slices.Contains(m.others, other) {
			m.others = append(m.others, other)
		}
	}
	s := &store{dir: dir}
	stems, err := s.stems()
	if err != nil {
		return err
	}
	for _, name := range stems {
		if r := s.record(name); r != nil {
			m.offer(name, source{store: s, arrived: r.Arrived, name: r.Row.Name})
		}
	}
	for row, err := range rowsIn(dir) {
		if err != nil {
			return err
		}
		if at, ok := m.best[stem(row.Name)]; ok {
			at.shown = true
			m.best[stem(row.Name)] = at
		}
	}
	return nil
}

func (m *merger) offer(name string, from source) {
	if there, ok := m.best[name]; ok && !there.arrived.Before(from.arrived) {
		return
	}
	m.best[name] = from
}

// bring copies reports and records to s, unless they lie there already, and returns
// the cases that have rows.
func (m *merger) bring(ctx context.Context, s *store) ([]entry, error) {
	var cases []entry
	for name, from := range m.best {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if !sameFile(from.store.dir, s.dir) {
			if err := bringOne(name, from.store, s); err != nil {
				return nil, err
			}
		}
		if from.shown {
			cases = append(cases, entry{name: from.name})
		}
	}
	slices.SortFunc(cases, func(a, b entry) int { return intake.Compare(a.name, b.name) })
	return cases, nil
}

// bringOne copies the results of one case: the record last, as when they were
// made. Where nothing but the overview is kept, the reports stay behind.
func bringOne(name string, from, to *store) error {
	files := []string{filepath.Join(recordsFolder, name+recordExt)}
	if !to.private {
		for _, p := range reportPaths(name) {
			files = append([]string{filepath.FromSlash(p)}, files...)
		}
	}
	for _, file := range files {
		data, err := os.ReadFile(filepath.Join(from.dir, file))
		if errors.Is(err, fs.ErrNotExist) {
			continue // the case could not be checked
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrNoResults, nameless(err))
		}
		if err := replaceBytes(filepath.Join(to.dir, file), data); err != nil {
			return err
		}
	}
	return nil
}
