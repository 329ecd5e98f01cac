package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOneCaseInsteadOfAnInbox(t *testing.T) {
	for _, tt := range []struct {
		what  string
		files []string
		want  bool
	}{
		{"the documents of one case", []string{"Redegjørelse.txt", "Logg.pdf"}, true},
		{"cases in folders, and a file", []string{"Sak 1/Logg.txt", "notat.txt"}, false},
		{"a packed case, and a file", []string{"Sak 1.zip", "notat.txt"}, false},
		{"cases as PDF", []string{"Sak 1.pdf", "Sak 2.pdf"}, false},
		{"nothing", nil, false},
	} {
		inbox := t.TempDir()
		for _, name := range tt.files {
			at := filepath.Join(inbox, filepath.FromSlash(name))
			if err := os.MkdirAll(filepath.Dir(at), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(at, []byte("Eleven fortalte om friminuttet."), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		for lang, word := range map[string]string{"nb": "Er det én sak?", "nn": "Er det éi sak?", "en": "Is it one case?"} {
			_, _, stderr := run(t.Context(), nil, "triage", inbox, "--no-cache", "--ocr=off", "--lang", lang)
			if got := strings.Contains(stderr, word); got != tt.want {
				t.Errorf("%s, %s: asked: %v", tt.what, lang, got)
			}
		}
	}
}
