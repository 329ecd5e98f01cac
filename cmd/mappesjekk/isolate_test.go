package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestIsolationChangesNothing holds that a report is the same byte by byte
// wherever the documents are read.
func TestIsolationChangesNothing(t *testing.T) {
	folders, err := filepath.Glob("../../testdata/cases/*/files")
	if err != nil || len(folders) < 10 {
		t.Fatalf("%d folders, %v", len(folders), err)
	}
	for _, folder := range folders {
		reports := map[string]string{}
		for _, mode := range []string{"on", "off"} {
			code, stdout, stderr := run(t.Context(), nil, "check", "--ocr=off", "--as-of=2026-06-01", "--reproducible", "--format=json", "--isolate", mode, folder)
			if code != exitOK && code != exitGaps || stderr != "" {
				t.Errorf("%s, --isolate %s: code %d, %s", folder, mode, code, stderr)
			}
			reports[mode] = stdout
		}
		if reports["on"] != reports["off"] {
			t.Errorf("%s: the reports differ", folder)
		}
	}
}

// TestIsolationOfText holds the same for what is read of single files.
func TestIsolationOfText(t *testing.T) {
	files, err := filepath.Glob("../../testdata/pdf/*.pdf")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	notes, err := filepath.Glob("../../testdata/eksempel/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range append(files, notes...) {
		_, on, _ := run(t.Context(), nil, "text", "--format=json", file)
		_, off, _ := run(t.Context(), nil, "text", "--format=json", "--isolate=off", file)
		if on == "" || on != off {
			t.Errorf("%s: it differs", filepath.Base(file))
		}
	}
}

// TestProtectionsAreTold holds that --verbose says how documents are read, on
// standard error only and in the user's language.
func TestProtectionsAreTold(t *testing.T) {
	folder := filepath.Join("..", "..", "testdata", "eksempel")
	for _, tt := range []struct{ lang, mode, want string }{
		{"nb", "on", "leses i egne prosesser"}, {"nn", "on", "vert lesne i eigne prosessar"}, {"en", "on", "in processes of their own"},
		{"nb", "off", "uten egne prosesser"}, {"nn", "off", "utan eigne prosessar"}, {"en", "off", "without processes of their own"},
	} {
		args := []string{"check", "--ocr=off", "--as-of=2026-06-01", "--reproducible", "--format=json", "--lang", tt.lang, "--isolate", tt.mode, folder}
		_, plain, quiet := run(t.Context(), nil, args...)
		_, told, stderr := run(t.Context(), nil, append(args, "--verbose")...)
		if !strings.Contains(stderr, tt.want) || strings.Contains(quiet, tt.want) {
			t.Errorf("%s, %s: %q, without --verbose %q", tt.lang, tt.mode, stderr, quiet)
		}
		if plain != told {
			t.Errorf("%s, %s: the reports differ", tt.lang, tt.mode)
		}
	}
}

func TestWrongIsolation(t *testing.T) {
	for _, args := range [][]string{{"check", "--isolate=maybe", t.TempDir()}, {"text", "--isolate", "", os.Args[0]}} {
		if code, _, stderr := run(t.Context(), nil, args...); code != exitUsage || stderr == "" {
			t.Errorf("%v: code %d, %q", args, code, stderr)
		}
	}
}
