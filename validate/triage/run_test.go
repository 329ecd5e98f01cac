package triage_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// inbox is a folder with cases that a test writes.
type inbox struct {
	t   *testing.T
	dir string
}

func newInbox(t *testing.T) inbox { return inbox{t, t.TempDir()} }

// put writes a file of a case, as of a day in January 2026.
func (in inbox) put(path, content string, day int) {
	in.t.Helper()
	at := filepath.Join(in.dir, filepath.FromSlash(path))
	when := time.Date(2026, 1, day, 12, 0, 0, 0, time.UTC)
	if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o700), os.WriteFile(at, []byte(content), 0o600), os.Chtimes(at, when, when)); err != nil {
		in.t.Fatal(err)
	}
}

const (
	minutes = "Referat fra møte\n\nDato: 14.03.2025\n\nTil stede: rektor og kontaktlærer. Vi snakket om tiltak."
	undated = "Notat\n\nEleven fortalte om friminuttet. Læreren hørte på og skrev det ned."
)

// reads counts what a Reader reads.
type reads struct {
	text.Reader
	n atomic.Int64
}

func (r *reads) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	r.n.Add(1)
	return r.Reader.Read(ctx, src, lim)
}

// rowsOf runs triage and returns the rows by name.
func rowsOf(t *testing.T, dir string, opt triage.Options) (map[string]report.Row, report.Overview) {
	t.Helper()
	if opt.Check.AsOf.IsZero() {
		opt.Check.AsOf = day
	}
	res, err := triage.Run(t.Context(), dir, opt)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Close()
	rows := map[string]report.Row{}
	for row, err := range res.Rows() {
		if err != nil {
			t.Fatal(err)
		}
		rows[row.Name] = *row
	}
	return rows, res.Overview
}

func TestUnchangedIsNeitherReadNorJudged(t *testing.T) {
	in, output := newInbox(t), t.TempDir()
	in.put("Sak 1/Referat.txt", minutes, 1)
	in.put("Sak 2/Notat.txt", undated, 2)
	in.put("Sak 2/Referat.txt", minutes+" En annen dag.", 2) // else it could be known from the other case
	cache, err := triage.OpenCache(t.TempDir(), 0)
	if err != nil {
		t.Fatal(err)
	}
	reader := &reads{Reader: read.New()}
	opt := triage.Options{Check: validate.Options{Reader: reader}, Output: output, Cache: cache}
	page := func() time.Time {
		pages, err := filepath.Glob(filepath.Join(output, "saker", "Sak 2-*.html"))
		if err != nil || len(pages) != 1 {
			t.Fatalf("%v, %v", pages, err)
		}
		info, err := os.Stat(pages[0])
		if err != nil {
			t.Fatal(err)
		}
		return info.ModTime()
	}
	run := func() int64 {
		reader.n.Store(0)
		rowsOf(t, in.dir, opt)
		return reader.n.Load()
	}
	if n := run(); n != 3 {
		t.Errorf("at first %d files were read", n)
	}
	first := page()
	if n := run(); n != 0 || !page().Equal(first) {
		t.Errorf("unchanged: %d files were read; the report is from %v, was from %v", n, page(), first)
	}
	in.put("Sak 2/Notat.txt", undated+" 3. mai 2025", 3)
	if n := run(); n != 1 {
		t.Errorf("after a change in one file, %d were read", n)
	}
	second := page()
	if second.Equal(first) {
		t.Error("the report of a changed case is the old one")
	}
	opt.Check.AsOf = day.AddDate(0, 0, 1)
	if n := run(); n != 0 || page().Equal(second) {
		t.Errorf("on the next day %d files were read; judged anew: %v", n, !page().Equal(second))
	}
	// A report that somebody spoilt is made again.
	pages, _ := filepath.Glob(filepath.Join(output, "saker", "Sak 1-*.html"))
	if err := os.WriteFile(pages[0], []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	run()
	if data, err := os.ReadFile(pages[0]); err != nil || !strings.Contains(string(data), "</html>") {
		t.Errorf("a spoilt report stays: %v", err)
	}
}

func TestResubmission(t *testing.T) {
	in, output := newInbox(t), t.TempDir()
	in.put("Sak 25-7/Notat.txt", undated, 1)
	in.put("Sak 25-7/Referat.txt", minutes, 1)
	in.put("Granlia/Brev.txt", minutes+" Nummer to.", 1)
	in.put("Granlia/Notat.txt", undated+" En annen dag.", 1)
	opt := triage.Options{Output: output}
	rows, _ := rowsOf(t, in.dir, opt)
	if rows["Sak 25-7"].Earlier != nil || rows["Granlia"].Earlier != nil {
		t.Error("a case came before that never did")
	}
	// The school dates the note and sends the folder again.
	in.put("Sak 25-7/Notat.txt", "Dato: 02.04.2025\n\n"+undated, 9)
	// Another one sends the same documents under another name.
	in.put("Granlia skole, ny/Brev.txt", minutes+" Nummer to.", 9)
	in.put("Granlia skole, ny/Notat.txt", "Dato: 02.04.2025\n\n"+undated+" En annen dag.", 9)
	in.put("Granlia skole, ny/Notat (gammel).txt", undated+" En annen dag.", 9)
	for range 2 { // the second time nothing has changed, and it is told all the same
		rows, _ = rowsOf(t, in.dir, opt)
		e := rows["Sak 25-7"].Earlier
		if e == nil || e.By != report.SameName || !slices.Equal(e.Mended, []report.Change{{Rule: "dato-mangler", Requirement: "datering", Path: "Notat.txt"}}) || e.Added != 1 || e.Removed != 1 {
			t.Fatalf("%+v", e)
		}
		if e := rows["Granlia skole, ny"].Earlier; e == nil || e.Name != "Granlia" || e.By != report.SameDocuments {
			t.Fatalf("%+v", e)
		}
		if rows["Granlia"].Earlier != nil {
			t.Error("the first one came again")
		}
	}
	// It is known still when the first folder is long gone.
	if err := os.RemoveAll(filepath.Join(in.dir, "Sak 25-7")); err != nil {
		t.Fatal(err)
	}
	in.put("25-7 ettersendt/Redegjørelse.txt", "Redegjørelse\n\n05.05.2025\n\n"+undated, 12)
	rows, _ = rowsOf(t, in.dir, opt)
	if e := rows["25-7 ettersendt"].Earlier; e == nil || e.Name != "Sak 25-7" || e.By != report.SameCaseNumber {
		t.Errorf("%+v", e)
	}
	if _, there := rows["Sak 25-7"]; there {
		t.Error("a case that is gone has a row")
	}
}

func TestLetterIsInTheSchoolsLanguage(t *testing.T) {
	in := newInbox(t)
	in.put("a/Notat.txt", "Notat\n\nEleven fortalde om friminuttet. Læraren høyrde på og skreiv det ned. Ho ville ikkje vere åleine, og dei vart samde om kva dei skulle gjere vidare.", 1)
	rows, _ := rowsOf(t, in.dir, triage.Options{Check: validate.Options{Lang: "en"}})
	want := "Det er inga utgreiing frå skulen blant dokumenta.\n\nDet går ikkje fram når desse dokumenta er laga:\n– «Notat.txt»"
	if got := rows["a"].Letter; got != want {
		t.Errorf("%q", got)
	}
}

func TestSelections(t *testing.T) {
	in := newInbox(t)
	for i, name := range []string{"Sak 1", "Sak 2", "Sak 10", "Brev"} {
		in.put(name+"/Referat.txt", minutes, i+1)
	}
	for _, tt := range []struct {
		what string
		s    triage.Selection
		want string
	}{
		{"all", triage.Selection{}, "Brev, Sak 1, Sak 2, Sak 10"},
		{"glob", triage.Selection{Globs: []string{"Sak ?", "B*"}}, "Brev, Sak 1, Sak 2"},
		{"since", triage.Selection{Since: time.Date(2026, 1, 3, 0, 0, 0, 0, time.UTC)}, "Brev, Sak 10"},
		{"limit", triage.Selection{Limit: 2}, "Brev, Sak 1"},
	} {
		res, err := triage.Run(t.Context(), in.dir, triage.Options{Select: tt.s, Order: report.ByCase})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for row := range res.Rows() {
			got = append(got, row.Name)
		}
		res.Close()
		if strings.Join(got, ", ") != tt.want {
			t.Errorf("%s: %v, want %s", tt.what, got, tt.want)
		}
	}
	seen := map[string]int{}
	for part := range 3 {
		rows, _ := rowsOf(t, in.dir, triage.Options{Select: triage.Selection{Shard: triage.Shard{Part: part + 1, Of: 3}}})
		for name := range rows {
			seen[name]++
		}
	}
	for name, n := range seen {
		if n != 1 {
			t.Errorf("%s is in %d shards", name, n)
		}
	}
	if len(seen) != 4 {
		t.Errorf("%d cases in all shards", len(seen))
	}
	if _, err := triage.Run(t.Context(), in.dir, triage.Options{Select: triage.Selection{Globs: []string{"["}}}); !errors.Is(err, triage.ErrPattern) {
		t.Error(err)
	}
	if _, err := triage.Run(t.Context(), filepath.Join(in.dir, "nei"), triage.Options{}); !errors.Is(err, triage.ErrNoInbox) {
		t.Error(err)
	}
}

// TestReportsOfRows holds that the full report of each case can be had, whether or
// not an output folder keeps it.
func TestReportsOfRows(t *testing.T) {
	in := newInbox(t)
	in.put("Sak 1/Referat.txt", minutes, 1)
	in.put("brev.pdf", "x", 1)
	for _, output := range []string{"", t.TempDir()} {
		res, err := triage.Run(t.Context(), in.dir, triage.Options{Output: output})
		if err != nil {
			t.Fatal(err)
		}
		for row, err := range res.Rows() {
			if err != nil {
				t.Fatal(err)
			}
			rep, err := res.Report(row)
			if err != nil || rep == nil || rep.Folder != row.Name || len(rep.Documents) != row.Documents {
				t.Errorf("%s: %v, %v", row.Name, rep, err)
			}
			if kept := row.Report != "" && row.Page != ""; kept != (output != "") {
				t.Errorf("%s: the row leads to %q and %q", row.Name, row.Report, row.Page)
			}
		}
		res.Close()
	}
}
