//go:build unix

package ocr

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const (
	patient = 5 * time.Minute
	plenty  = 1 << 40
)

// script writes a shell script that takes the place of tesseract.
func script(t *testing.T, body string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "tesseract")
	if err := os.WriteFile(path, []byte("#!/bin/sh\n"+body), 0o700); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRunEndsWhatTakesTooLong(t *testing.T) {
	for _, tt := range []struct {
		name, body string
		lim        limits
		want       text.ProblemKind
	}{
		{"it waits", "sleep 600", limits{patient, 200 * time.Millisecond, plenty, plenty}, text.TooSlow},
		{"it prints without end", "yes", limits{patient, patient, plenty, 8 << 20}, text.TooLarge},
	} {
		_, err := run(t.Context(), tt.lim, nil, script(t, tt.body))
		if p, ok := errors.AsType[*text.Problem](err); !ok || p.Kind != tt.want {
			t.Errorf("%s: %v, want a problem %q", tt.name, err, tt.want)
		}
	}
}

// TestRunLeavesNothingBehind cancels a program that has started another.
func TestRunLeavesNothingBehind(t *testing.T) {
	note := filepath.Join(t.TempDir(), "pid")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	program := script(t, "sleep 600 &\necho $! > "+note+".new\nmv "+note+".new "+note+"\nwait\n")
	go func() {
		_, err := run(ctx, limits{patient, patient, plenty, plenty}, nil, program)
		done <- err
	}()
	var pid int
	for pid == 0 {
		if said, err := os.ReadFile(note); err == nil {
			if pid, err = strconv.Atoi(strings.TrimSpace(string(said))); err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(time.Millisecond)
	}
	cancel()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("it ended with %v", err)
	}
	for alive(pid) {
		time.Sleep(time.Millisecond)
	}
}

// alive reports whether a process runs; one that nobody has waited for does not.
func alive(pid int) bool {
	if syscall.Kill(pid, 0) != nil {
		return false
	}
	stat, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/stat")
	return err != nil || !strings.Contains(string(stat), ") Z ")
}

func TestRunHandsOverInputAndOutput(t *testing.T) {
	out, err := run(t.Context(), limits{patient, patient, plenty, plenty}, []byte("hei"), script(t, `cat; echo " $OMP_THREAD_LIMIT $1"`), "nor")
	if err != nil || string(out) != "hei 1 nor\n" {
		t.Errorf("%q, %v", out, err)
	}
}

// TestProbe finds out what an installation of tesseract can do.
func TestProbe(t *testing.T) {
	for _, tt := range []struct {
		name, body       string
		language, layout string
		missing          bool
	}{
		{"Norwegian", "echo 'List of available languages (3):\neng\nnor\nosd'", "nor", "1", false},
		{"no Norwegian", "echo 'eng\nosd'", "eng", "1", false},
		{"nothing that finds out which way is up", "echo nor", "nor", "3", false},
		{"a language of no use", "echo deu", "", "", true},
		{"none", "echo", "", "", true},
	} {
		got, err := probe(script(t, `case "$1" in --version) echo "tesseract v5.3.0";; *) `+tt.body+";; esac"))
		if errors.Is(err, ErrNotInstalled) != tt.missing || got.language != tt.language || got.layout != tt.layout {
			t.Errorf("%s: %+v, %v", tt.name, got, err)
		}
		if err == nil && got.version != "5.3.0" {
			t.Errorf("%s: version %q", tt.name, got.version)
		}
	}
}

// TestAnotherPdftoppm is that of Xpdf, which takes other options.
func TestAnotherPdftoppm(t *testing.T) {
	for _, tt := range []struct{ name, says, want string }{
		{"poppler", "pdftoppm version 22.12.0\nCopyright 2005-2022 The Poppler Developers\nCopyright Glyph & Cog", "22.12.0"},
		{"Xpdf", "pdftoppm version 4.04 [www.xpdfreader.com]\nCopyright Glyph & Cog", ""},
		{"something else", "hello", ""},
	} {
		got, err := popplerVersion(script(t, "echo '"+tt.says+"' >&2\n"))
		if got != tt.want || errors.Is(err, ErrNoRenderer) != (tt.want == "") {
			t.Errorf("%s: %q, %v", tt.name, got, err)
		}
	}
}
