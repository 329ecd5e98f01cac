package triage_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
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

// TestStuckCase holds that a case that never ends takes its time and no more, and
// that the others do not wait for it.
func TestStuckCase(t *testing.T) {
	in := newInbox(t)
	in.put("a stuck/x.txt", "stuck", 1)
	for _, name := range []string{"b", "c", "d", "e", "f"} {
		in.put(name+"/Referat.txt", minutes, 1)
	}
	others := make(chan struct{})
	var done atomic.Int64
	reader := text.ReaderFunc(func(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
		if string(src.Data) == "stuck" {
			<-others
			<-ctx.Done()
			return nil, ctx.Err()
		}
		if done.Add(1) == 5 {
			close(others)
		}
		return read.New().Read(ctx, src, lim)
	})
	rows, _ := rowsOf(t, in.dir, triage.Options{Check: validate.Options{Reader: reader, Jobs: 1}, CaseTime: 2 * time.Second})
	if r := rows["a stuck"]; r.Group != report.GroupFailed || r.ReasonKind != report.ReasonTooSlow || r.Reason == "" {
		t.Errorf("%+v", r)
	}
	if rows["f"].Verdict != report.Gaps || len(rows) != 6 {
		t.Errorf("%d rows, %+v", len(rows), rows["f"])
	}
}

func TestBrokenCasesAreRows(t *testing.T) {
	in := newInbox(t)
	in.put("brev.zip", "not a ZIP", 1)
	in.put("tom.pdf", "", 1)
	in.put("bilde.jpg", "\xFF\xD8\xFF", 1)
	in.put("Sak 1/Referat.txt", minutes, 1)
	in.put("~$Sak.docx", "x", 1)
	if err := os.Mkdir(filepath.Join(in.dir, "tom mappe"), 0o700); err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS != "windows" {
		if err := os.Symlink(in.dir, filepath.Join(in.dir, "lenke")); err != nil {
			t.Fatal(err)
		}
	}
	rows, o := rowsOf(t, in.dir, triage.Options{Check: validate.Options{Lang: "en"}})
	for _, name := range []string{"brev.zip", "tom.pdf", "tom mappe", "Sak 1"} {
		if _, ok := rows[name]; !ok {
			t.Errorf("%s has no row", name)
		}
	}
	for _, i := range o.Ignored {
		if i.Why == "" || !slices.Contains([]string{"junk", "link", "not-a-case"}, i.Kind) {
			t.Errorf("%+v", i)
		}
	}
	if accounted, entries := len(rows)+len(o.Ignored), 7; runtime.GOOS != "windows" && accounted != entries {
		t.Errorf("%d of %d entries are accounted for", accounted, entries)
	}
}

func TestInterruptedRunTellsWhatIsDone(t *testing.T) {
	in, output := newInbox(t), t.TempDir()
	for _, name := range strings.Fields("a b c d e f g h i j k l m n o p q r s t") {
		in.put(name+"/Referat.txt", minutes, 1)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	opt := triage.Options{Check: validate.Options{AsOf: day, Jobs: 1}, Output: output, Progress: func(p triage.Progress) {
		if p.Done == 3 {
			cancel()
		}
	}}
	res, err := triage.Run(ctx, in.dir, opt)
	if !errors.Is(err, triage.ErrInterrupted) || res == nil {
		t.Fatalf("%v, %v", res, err)
	}
	if o := res.Overview; o.Cases < 3 || o.Waiting == 0 || o.Cases+o.Waiting != 20 {
		t.Errorf("%d cases, %d waiting", o.Cases, o.Waiting)
	}
	res.Close()
	if _, o := rowsOf(t, in.dir, triage.Options{Output: output}); o.Cases != 20 || o.Waiting != 0 {
		t.Errorf("afterwards %d cases, %d waiting", o.Cases, o.Waiting)
	}
}

// TestInterruptedAtOnceTellsTheProfile holds that an overview without rows says
// what the cases are checked against.
func TestInterruptedAtOnceTellsTheProfile(t *testing.T) {
	in := newInbox(t)
	in.put("a/Referat.txt", minutes, 1)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	res, err := triage.Run(ctx, in.dir, triage.Options{})
	if !errors.Is(err, triage.ErrInterrupted) || res == nil {
		t.Fatalf("%v, %v", res, err)
	}
	defer res.Close()
	if o := res.Overview; o.Cases != 0 || o.Waiting != 1 || o.Profile.ID != validate.DefaultProfile || o.Profile.Title == "" {
		t.Errorf("%+v", o)
	}
}

// TestOneRunAtATime holds that two runs do not write to the same folder.
func TestOneRunAtATime(t *testing.T) {
	in, output := newInbox(t), t.TempDir()
	in.put("a/Referat.txt", minutes, 1)
	res, err := triage.Run(t.Context(), in.dir, triage.Options{Output: output})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := triage.Run(t.Context(), in.dir, triage.Options{Output: output}); !errors.Is(err, triage.ErrBusy) {
		t.Errorf("a second run: %v", err)
	}
	res.Close()
	rowsOf(t, in.dir, triage.Options{Output: output})
}

// TestOverviewInUse holds that an overview that can't be replaced is told of, and
// that everything else is there.
func TestOverviewInUse(t *testing.T) {
	in, output := newInbox(t), t.TempDir()
	in.put("a/Referat.txt", minutes, 1)
	// A folder in its place can't be replaced either.
	if err := os.MkdirAll(filepath.Join(output, "oversikt.txt", "x"), 0o700); err != nil {
		t.Fatal(err)
	}
	res, err := triage.Run(t.Context(), in.dir, triage.Options{Output: output})
	if err != nil {
		t.Fatal(err)
	}
	defer res.Close()
	if !slices.Equal(res.Unwritten, []string{"oversikt.txt"}) {
		t.Errorf("%v", res.Unwritten)
	}
	if _, err := os.Stat(filepath.Join(output, "oversikt.json")); err != nil {
		t.Error(err)
	}
}
