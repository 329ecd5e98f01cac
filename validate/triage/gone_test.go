package triage_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// reportsIn returns how many files of the output folder are reports of cases whose
// names begin like this.
func reportsIn(t *testing.T, output, name string) int {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(output, "saker", name+"-*"))
	if err != nil {
		t.Fatal(err)
	}
	return len(found)
}

func TestReportsOfCasesThatAreGone(t *testing.T) {
	in, output := newInbox(t), t.TempDir()
	in.put("Sak 25-1/Referat.txt", minutes, 1)
	in.put("Sak 25-2/Notat.txt", undated, 1)
	in.put("Sak 25-3/Notat.txt", undated+" En annen dag.", 1)
	rowsOf(t, in.dir, triage.Options{Output: output})
	own := filepath.Join(output, "saker", "Sak 25-2-merknad.txt")
	spoilt, err := filepath.Glob(filepath.Join(output, "saker", "Sak 25-3-*.html"))
	if err != nil || len(spoilt) != 1 {
		t.Fatal(spoilt, err)
	}
	for _, name := range []string{own, spoilt[0]} {
		if err := os.WriteFile(name, []byte("skrevet av et menneske"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"Sak 25-2", "Sak 25-3"} {
		if err := os.RemoveAll(filepath.Join(in.dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	other := newInbox(t) // with other cases, into the same folder
	other.put("Sak 25-9/Referat.txt", minutes+" Nummer to.", 1)
	for _, run := range []struct {
		what string
		dir  string
		s    triage.Selection
	}{
		{"limit", in.dir, triage.Selection{Limit: 1}},
		{"glob", in.dir, triage.Selection{Globs: []string{"Sak 25-1"}}},
		{"shard", in.dir, triage.Selection{Shard: triage.Shard{Part: 1, Of: 2}}},
		{"another inbox", other.dir, triage.Selection{}},
	} {
		rowsOf(t, run.dir, triage.Options{Output: output, Select: run.s})
		if n := reportsIn(t, output, "Sak 25-2"); n != 3 {
			t.Fatalf("after a run with %s, %d files are left", run.what, n)
		}
	}
	res, err := triage.RunPaths(t.Context(), []string{filepath.Join(in.dir, "Sak 25-1")}, triage.Options{Output: output})
	if err != nil {
		t.Fatal(err)
	}
	res.Close()
	if n := reportsIn(t, output, "Sak 25-2"); n != 3 {
		t.Fatalf("after a run over a list, %d files are left", n)
	}

	res, err = triage.Run(t.Context(), in.dir, triage.Options{Output: output})
	if err != nil {
		t.Fatal(err)
	}
	res.Close()
	if res.Forgotten != 2 {
		t.Errorf("%d cases are told of", res.Forgotten)
	}
	for name, want := range map[string]int{"Sak 25-1": 2, "Sak 25-2": 1, "Sak 25-3": 1, "Sak 25-9": 2} {
		if n := reportsIn(t, output, name); n != want {
			t.Errorf("%s: %d files are left, want %d", name, n, want)
		}
	}
	// What a person wrote stays.
	for _, name := range []string{own, spoilt[0]} {
		if _, err := os.Stat(name); err != nil {
			t.Error(err)
		}
	}
	// The case is recognised when it comes again, under its name or another one.
	in.put("25-2 ettersendt/Notat.txt", "Dato: 02.04.2025\n\n"+undated, 9)
	rows, _ := rowsOf(t, in.dir, triage.Options{Output: output})
	if e := rows["25-2 ettersendt"].Earlier; e == nil || e.Name != "Sak 25-2" || e.By != report.SameCaseNumber || len(e.Mended) == 0 {
		t.Errorf("%+v", e)
	}
	// As it was, it has its report again.
	in.put("Sak 25-2/Notat.txt", undated, 1)
	rows, _ = rowsOf(t, in.dir, triage.Options{Output: output})
	if r := rows["Sak 25-2"]; r.Page == "" || r.Verdict == "" || reportsIn(t, output, "Sak 25-2") != 3 {
		t.Errorf("%+v", r)
	}
}
