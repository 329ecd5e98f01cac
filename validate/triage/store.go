package triage

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// ErrOutput is returned where the output folder can't be written to.
var ErrOutput = errors.New("the output folder can't be written to")

// ErrBusy is returned where another run is writing to the output folder.
var ErrBusy = errors.New("another run is writing to the output folder")

// The folders inside the output folder.
const (
	reportsFolder = "saker"   // the cases' reports
	recordsFolder = ".triage" // what is known of each case
)

// store is the output folder. Only one run at a time has it.
type store struct {
	dir     string
	private bool // a folder of this run alone, which close removes
	unlock  func()
	brought map[string]source // where reports lie that a Merge left in their place, by stem
}

// openStore opens the output folder, or makes one for this run alone for "".
func openStore(dir string) (*store, error) {
	s := &store{dir: dir, unlock: func() {}}
	if dir == "" {
		made, err := os.MkdirTemp("", "mappesjekk-") // 0700
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrOutput, nameless(err))
		}
		s.dir, s.private = made, true
	}
	for _, folder := range []string{s.dir, s.reports(), s.records()} {
		if err := os.MkdirAll(folder, folderMode); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrOutput, nameless(err))
		}
	}
	unlock, err := lock(filepath.Join(s.records(), "lock"))
	if err != nil {
		return nil, err
	}
	s.unlock = unlock
	for _, folder := range []string{s.dir, s.reports(), s.records()} {
		sweep(folder)
	}
	return s, nil
}

func (s *store) reports() string { return filepath.Join(s.dir, reportsFolder) }
func (s *store) records() string { return filepath.Join(s.dir, recordsFolder) }

func (s *store) close() {
	s.unlock()
	if s.private {
		_ = os.RemoveAll(s.dir) // for the system to clear away where it stays
	}
}

// record is what is known of a case once it is done. It is written after the
// case's reports: where it is there, they are.
type record struct {
	Key     string          `json:"key"`             // of all that the reports rest on
	Inbox   string          `json:"inbox,omitempty"` // base name of the folder that the case lay in
	Print   string          `json:"print"`           // of the case's content
	Open    bool            `json:"open,omitempty"`  // another check could end otherwise
	Arrived time.Time       `json:"arrived"`
	Row     report.Row      `json:"row"`
	Ignored *report.Ignored `json:"ignored,omitempty"` // it is no case; there is no row
	Titles  []string        `json:"titles,omitempty"`  // of Row.Requirements
	Tool    report.Tool     `json:"tool"`
	Profile report.Profile  `json:"profile"`
	Files   [2]string       `json:"files"` // hashes of the reports, JSON and HTML; "" for none
	Digest  digest          `json:"digest"`
	Before  *digest         `json:"before,omitempty"` // of the content before this one
}

// recordExt is what the names of records end in.
const recordExt = ".json"

func (s *store) recordPath(stem string) string { return filepath.Join(s.records(), stem+recordExt) }

// record returns what is known of a case; nil for nothing that makes sense.
func (s *store) record(stem string) *record {
	data, err := os.ReadFile(s.recordPath(stem))
	if err != nil {
		return nil
	}
	r := new(record)
	if json.Unmarshal(data, r) != nil || r.Row.Name == "" && r.Ignored == nil {
		return nil
	}
	return r
}

func (s *store) keep(stem string, r *record) error {
	data, err := json.Marshal(r)
	if err != nil {
		return fmt.Errorf("encoding a record: %w", err)
	}
	return replaceBytes(s.recordPath(stem), data)
}

// stems returns the stems of all records, in the order of their names.
func (s *store) stems() ([]string, error) {
	found, err := fs.ReadDir(os.DirFS(s.records()), ".")
	if err != nil {
		return nil, fmt.Errorf("listing the records: %w", nameless(err))
	}
	var stems []string
	for _, e := range found {
		if name, ok := strings.CutSuffix(e.Name(), recordExt); ok && !strings.HasPrefix(name, ".") && e.Name() != headName {
			stems = append(stems, name)
		}
	}
	return stems, nil
}

// reportPaths returns where a case's reports lie, as a row has them.
func reportPaths(stem string) [2]string {
	return [2]string{path.Join(reportsFolder, stem+".json"), path.Join(reportsFolder, stem+".html")}
}

// inPlace reports whether the reports that r tells of are there and whole.
func (s *store) inPlace(stem string, r *record) bool {
	for i, p := range reportPaths(stem) {
		if r.Files[i] == "" {
			continue
		}
		data, err := os.ReadFile(filepath.Join(s.dir, filepath.FromSlash(p)))
		if err != nil || hashOf(data) != r.Files[i] {
			return false
		}
	}
	return true
}
