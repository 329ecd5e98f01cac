package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/schema"
)

// TestInterruptedTriage holds that Ctrl-C ends a run with an overview of what is
// done, and that the program says so.
func TestInterruptedTriage(t *testing.T) {
	inbox, output := t.TempDir(), t.TempDir()
	const cases = 300
	for i := range cases {
		dir := filepath.Join(inbox, fmt.Sprintf("Sak 25-%d", i))
		if err := os.Mkdir(dir, 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "Notat.txt"), fmt.Appendf(nil, "Notat nummer %d\n\nEleven fortalte om friminuttet.", i), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	go func() {
		for ctx.Err() == nil {
			if done, err := filepath.Glob(filepath.Join(output, ".triage", "Sak*.json")); err == nil && len(done) > 0 {
				cancel()
			}
			time.Sleep(time.Millisecond)
		}
	}()
	code, stdout, stderr := run(ctx, nil, "triage", inbox, "--output", output, "--no-cache", "--ocr=off")
	if code == exitGaps {
		t.Skip("it was done before it could be interrupted")
	}
	if code != exitInterrupted || !strings.Contains(stdout, "Kjøringen ble avbrutt") || !strings.Contains(stderr, "samme kommando fortsetter") {
		t.Errorf("code %d\n%s\n%s", code, stdout, stderr)
	}
	code, stdout, stderr = run(t.Context(), nil, "triage", inbox, "--output", output, "--no-cache", "--ocr=off", "--format=jsonl")
	if code != exitGaps || strings.Count(stdout, "\n") != cases {
		t.Errorf("afterwards: code %d, %d rows\n%s", code, strings.Count(stdout, "\n"), stderr)
	}
}

// TestTriageTellsNothingOfDocuments holds that standard error has neither names nor
// texts of documents.
func TestTriageTellsNothingOfDocuments(t *testing.T) {
	inbox := t.TempDir()
	dir := filepath.Join(inbox, "Sak 25-1")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Hemmelig navn.txt", "Hemmelig navn.pdf", "Hemmelig navn.zip"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("Hemmelig tekst"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	_, _, stderr := run(t.Context(), nil, "triage", inbox, "--no-cache", "--ocr=off")
	if strings.Contains(stderr, "Hemmelig") {
		t.Error(stderr)
	}
}

// TestOverviewFollowsTheSchema holds that an overview is one by the published
// schema.
func TestOverviewFollowsTheSchema(t *testing.T) {
	inbox, output := t.TempDir(), t.TempDir()
	for _, name := range []string{"Sak 25-1", "Sak 25-2", "Sak 25-3"} {
		if err := os.CopyFS(filepath.Join(inbox, name), os.DirFS("../../testdata/eksempel")); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"Sak 25-2/Notat.txt", "notat.txt"} {
		if err := os.WriteFile(filepath.Join(inbox, name), []byte("Eleven fortalte om friminuttet."), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 { // the second time, a case came before
		if err := os.WriteFile(filepath.Join(inbox, "Sak 25-3", "Notat.txt"), []byte(time.Now().String()), 0o600); err != nil {
			t.Fatal(err)
		}
		if code, _, stderr := run(t.Context(), nil, "triage", inbox, "--output", output, "--no-cache", "--ocr=off", "--quiet"); code != exitGaps {
			t.Fatalf("code %d: %s", code, stderr)
		}
		data, err := os.ReadFile(filepath.Join(output, "oversikt.json"))
		if err != nil {
			t.Fatal(err)
		}
		violations, err := schema.Validate("overview", data)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range violations {
			t.Error(v.Message("en"))
		}
	}
}
