package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestDropped(t *testing.T) {
	dir := t.TempDir()
	folder := filepath.Join(dir, "Sak 25-311")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "Referat.txt"), []byte("Referat fra møte\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	beside := filepath.Join(dir, "Sak 25-311 – rapport.html")
	foreign := filepath.Join(dir, "Plan – rapport.html")
	if err := os.WriteFile(foreign, []byte("<p>noe annet</p>"), 0o600); err != nil {
		t.Fatal(err)
	}
	plan := filepath.Join(dir, "Plan.zip")
	if err := os.WriteFile(plan, []byte("PK\x05\x06"+strings.Repeat("\x00", 18)), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name   string
		alone  bool
		args   []string
		ok     bool
		code   int
		opened string
	}{
		{"a folder", true, []string{"mappesjekk", folder}, true, exitGaps, beside},
		{"again, over the earlier report", true, []string{"mappesjekk", folder}, true, exitGaps, beside},
		{"a ZIP, beside a file of somebody else's", true, []string{"mappesjekk", plan}, true, exitGaps, filepath.Join(dir, "Plan – rapport 2.html")},
		{"typed in a shell", false, []string{"mappesjekk", folder}, false, 0, ""},
		{"a command line", true, []string{"mappesjekk", "check", folder}, false, 0, ""},
		{"several things at once", true, []string{"mappesjekk", folder, plan}, true, exitUsage, ""},
		{"opened without anything", true, []string{"mappesjekk"}, true, exitUsage, ""},
		{"something that is not there", true, []string{"mappesjekk", filepath.Join(dir, "borte")}, true, exitUsage, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			opened := ""
			on := desktop{alone: func() bool { return tt.alone }, open: func(path string) error { opened = path; return nil }}
			var out, told bytes.Buffer
			c := &Command{Stdin: strings.NewReader("\n"), Stdout: &out, Stderr: &told}
			code, ok := c.Dropped(context.Background(), tt.args, on)
			if ok != tt.ok || code != tt.code || opened != tt.opened {
				t.Errorf("code %d, ok %v, opened %q, want %d, %v, %q", code, ok, opened, tt.code, tt.ok, tt.opened)
			}
			if tt.opened != "" {
				if data, err := os.ReadFile(tt.opened); err != nil || !bytes.Contains(data, []byte("<html")) {
					t.Errorf("no report was written: %v", err)
				}
			}
			if tt.ok && !strings.Contains(told.String(), "Enter") {
				t.Error("the window closes before anybody has read it")
			}
		})
	}
	if data, err := os.ReadFile(foreign); err != nil || string(data) != "<p>noe annet</p>" {
		t.Error("somebody else's file was written over")
	}
	if _, ok := (&Command{}).Dropped(context.Background(), []string{"mappesjekk", folder}, desktop{}); ok {
		t.Error("a system without a desktop took a typed command for a dropped folder")
	}
}
