package triage_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/report"
	"github.com/mappesjekk/mappesjekk/validate/triage"
)

// TestWatch follows an inbox in which cases come, change and go, one of them while
// it is being copied.
func TestWatch(t *testing.T) {
	const settle = 400 * time.Millisecond
	in, output := newInbox(t), t.TempDir()
	in.put("Sak 1/Referat.txt", minutes, 1)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	reader := &reads{Reader: read.New()}
	overviews := make(chan map[string]report.Row, 100)
	ended := make(chan error, 1)
	go func() {
		opt := triage.Options{Check: validate.Options{AsOf: day, Reader: reader}, Output: output}
		ended <- triage.Watch(ctx, in.dir, opt, triage.Pace{Settle: settle, Poll: 500 * time.Millisecond}, func(res *triage.Result) error {
			rows := map[string]report.Row{}
			for row, err := range res.Rows() {
				if err != nil {
					return err
				}
				rows[row.Name] = *row
			}
			overviews <- rows
			return nil
		})
	}()
	// until waits for an overview that is as it should be.
	until := func(what string, fits func(map[string]report.Row) bool) {
		t.Helper()
		guard := time.After(2 * time.Minute)
		for {
			select {
			case rows := <-overviews:
				if fits(rows) {
					return
				}
			case err := <-ended:
				t.Fatalf("%s: watching ended: %v", what, err)
			case <-guard:
				t.Fatalf("%s: it never comes", what)
			}
		}
	}
	until("the first case", func(rows map[string]report.Row) bool { return rows["Sak 1"].Documents == 1 })

	in.put("Sak 2/Referat.txt", minutes, 2)
	until("a new case", func(rows map[string]report.Row) bool { return len(rows) == 2 && rows["Sak 2"].Documents == 1 })

	before := reader.n.Load()
	in.put("Sak 1/Notat.txt", undated, 3)
	until("a changed case", func(rows map[string]report.Row) bool { return rows["Sak 1"].Documents == 2 })
	if n := reader.n.Load() - before; n != 2 {
		t.Errorf("for a change in one case, %d files were read", n)
	}

	// A copy that takes its time is not looked at before it is whole; unless the
	// machine was so busy that the copy stood still for as long as one that is done.
	calm, last := true, time.Now()
	for i, name := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		in.put("Sak 3/"+name+".txt", minutes, i+1)
		calm = calm && time.Since(last) < settle/2
		last = time.Now()
		time.Sleep(50 * time.Millisecond)
	}
	until("a copied case", func(rows map[string]report.Row) bool {
		if n := rows["Sak 3"].Documents; calm && n != 0 && n != 8 {
			t.Errorf("it was looked at with %d documents", n)
		}
		return rows["Sak 3"].Documents == 8
	})

	if err := os.RemoveAll(filepath.Join(in.dir, "Sak 2")); err != nil {
		t.Fatal(err)
	}
	until("a case that is gone", func(rows map[string]report.Row) bool { _, there := rows["Sak 2"]; return !there && len(rows) == 2 })

	cancel()
	if err := <-ended; !errors.Is(err, triage.ErrInterrupted) {
		t.Errorf("it ends with %v", err)
	}
	if left := len(overviews); left > 3 {
		t.Errorf("%d overviews were written though nothing changed", left)
	}
	if data, err := os.ReadFile(filepath.Join(output, "oversikt.jsonl")); err != nil || slices.Index(data, '\n') < 0 {
		t.Errorf("the overview: %v", err)
	}
}
