package triage

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"

	"github.com/mappesjekk/mappesjekk/validate/render"
	"github.com/mappesjekk/mappesjekk/validate/report"
)

// ErrNoResults is returned for a folder that holds no overview of a run.
var ErrNoResults = errors.New("there are no results of a run in this folder")

// Result is the overview of a run. Its rows lie on disk. Close gives up the output
// folder, so that another run can have it.
type Result struct {
	Overview report.Overview
	// Unwritten are the names of the overview's files that could not be replaced and
	// are as they were before: somebody may have one open in a program that lets
	// nobody else write to it.
	Unwritten []string
	// Forgotten is how many cases do not lie in the inbox any more and whose reports
	// have been removed. What they are recognised by when they come again is kept.
	Forgotten int
	store     *store
}

// rowsName is the file with the rows, in their order, a line each. It is the
// overview's JSONL form.
const rowsName = "oversikt.jsonl"

// forms are the files that the overview is written to, besides the rows.
var forms = []struct {
	name  string
	write func(*Result, io.Writer) error
}{
	{"oversikt.json", func(r *Result, w io.Writer) error { return render.OverviewJSON(w, &r.Overview, r.Rows()) }},
	{"oversikt.txt", func(r *Result, w io.Writer) error { return render.OverviewText(w, &r.Overview, r.Rows()) }},
	{"oversikt.html", func(r *Result, w io.Writer) error { return render.OverviewHTML(w, &r.Overview, r.Rows()) }},
	{"oversikt.xlsx", func(r *Result, w io.Writer) error { return render.OverviewXLSX(w, &r.Overview, r.Rows(), r.Report) }},
}

// Rows returns the rows in the order of the overview. It may be used again and
// again, until Close. After an error nothing comes.
func (r *Result) Rows() iter.Seq2[*report.Row, error] {
	return rowsIn(r.store.dir)
}

// rowsIn returns the rows of the overview that a run wrote to dir.
func rowsIn(dir string) iter.Seq2[*report.Row, error] {
	return func(yield func(*report.Row, error) bool) {
		f, err := os.Open(filepath.Join(dir, rowsName))
		if err != nil {
			yield(nil, fmt.Errorf("opening the rows: %w", nameless(err)))
			return
		}
		defer f.Close()
		dec := json.NewDecoder(bufio.NewReader(f))
		for {
			row := new(report.Row)
			err := dec.Decode(row)
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(nil, fmt.Errorf("reading the rows: %w", err))
				return
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

// Report returns the full report of a row's case; nil where it could not be checked.
// It may be called until Close.
func (r *Result) Report(row *report.Row) (*report.Report, error) {
	if row.Verdict == "" {
		return nil, nil
	}
	name, dir := stem(row.Name), r.store.dir
	if from, ok := r.store.brought[name]; ok {
		dir = from.store.dir
	}
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(reportPaths(name)[0])))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("reading a report: %w", nameless(err))
	}
	rep := new(report.Report)
	if err := json.Unmarshal(data, rep); err != nil {
		return nil, fmt.Errorf("reading a report: %w", err)
	}
	return rep, nil
}

// Close ends the use of the output folder; one that was made for this run alone is
// removed.
func (r *Result) Close() { r.store.close() }

// writeRows writes the rows in the given order.
func (r *Result) writeRows(lines []line, m *memories) error {
	return replace(filepath.Join(r.store.dir, rowsName), func(w io.Writer) error {
		b := bufio.NewWriter(w)
		for _, l := range lines {
			row, err := r.store.row(l.stem, m)
			if err != nil {
				return err
			}
			if err := render.RowJSON(b, row); err != nil {
				return err
			}
		}
		return b.Flush()
	})
}

// writeForms writes the overview in all forms that are files. One that can't be
// written does not stop the others.
func (r *Result) writeForms() {
	for _, form := range forms {
		err := replace(filepath.Join(r.store.dir, form.name), func(w io.Writer) error {
			b := bufio.NewWriter(w)
			if err := form.write(r, b); err != nil {
				return err
			}
			return b.Flush()
		})
		if err != nil {
			r.Unwritten = append(r.Unwritten, form.name)
		}
	}
}
