package main

import (
	"testing"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestProgressLine(t *testing.T) {
	for _, tt := range []struct {
		lang string
		at   validate.Progress
		want string
	}{
		{"nb", validate.Progress{Done: 3, Known: 12, Format: text.PDF, Scans: 14}, "Leser: 3 av 12 filer (PDF). Skannede sider igjen: 14"},
		{"nn", validate.Progress{Done: 3, Known: 12, Format: text.XLS}, "Les: 3 av 12 filer (rekneark)"},
		{"en", validate.Progress{Done: 3, Known: 12}, "Reading: 3 of 12 files"},
		{"en", validate.Progress{Done: 1, Known: 2, Format: text.Audio, Scans: 1}, "Reading: 1 of 2 files. Scanned pages left: 1"},
	} {
		p := &progress{session: &session{speaker: speaker{tt.lang}}, says: mProgress}
		if got := p.line(tt.at); got != tt.want {
			t.Errorf("%+v: %q, want %q", tt.at, got, tt.want)
		}
	}
}

func TestKindsOfFilesAreSaidInEveryLanguage(t *testing.T) {
	for format, kind := range kindsOfFiles {
		for _, word := range kind {
			if word == "" {
				t.Errorf("%s lacks a word", format)
			}
		}
	}
}
