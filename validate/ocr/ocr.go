// Package ocr turns pictures of pages into lines, by the tesseract program where
// it is installed, and draws pages of PDF files as pictures, by the program pdftoppm.
// Each page is one process, single-threaded, with limits of time, memory and output;
// nothing is written to disk.
package ocr

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

// ErrNotInstalled is returned by Find where there is no tesseract, or none with
// a language that can be used.
var ErrNotInstalled = errors.New("the program tesseract is not installed, or lacks its language data")

// Engine is an installed tesseract, a text.Recognizer. It can be used by several
// goroutines; no more pages than cores are worked on at a time.
type Engine struct {
	program string
	cores   chan struct{}
	probed  func() (traits, error)
}

// traits are what an installed tesseract can do.
type traits struct {
	version  string // "5.3.0"
	language string // "nor", or "eng" where Norwegian is not installed
	layout   string // page segmentation mode
}

// Find looks for tesseract on the search path, and on Windows where its installer
// puts it. It starts nothing yet: most folders have no scans.
func Find() (*Engine, error) {
	program, ok := lookup("tesseract", installed())
	if !ok {
		return nil, ErrNotInstalled
	}
	return &Engine{
		program: program,
		cores:   make(chan struct{}, runtime.GOMAXPROCS(0)),
		probed:  sync.OnceValues(func() (traits, error) { return probe(program) }),
	}, nil
}

// Check reports whether the engine can read anything: ErrNotInstalled if it has
// neither Norwegian nor English, another error if it does not start.
func (e *Engine) Check() error {
	_, err := e.probed()
	return err
}

// Engine returns "tesseract", its version such as "5.3.0", and "nor" or, where
// the Norwegian data is not installed, "eng".
func (e *Engine) Engine() (name, version, language string) {
	t, _ := e.probed()
	return "tesseract", t.version, t.language
}

// lookup finds an installed program: on the search path, or else in one of dirs.
func lookup(name string, dirs []string) (path string, ok bool) {
	if path, err := exec.LookPath(name); err == nil {
		return path, true
	}
	for _, dir := range dirs {
		if path, err := exec.LookPath(filepath.Join(dir, name)); err == nil {
			return path, true
		}
	}
	return "", false
}

// probe asks a tesseract for its version and languages. Norwegian is wanted;
// English loses æ, ø and å, but is better than nothing.
func probe(program string) (traits, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	listed, err := command(ctx, program, "--list-langs").CombinedOutput()
	if err != nil {
		return traits{}, fmt.Errorf("asking tesseract for its languages: %w", err)
	}
	version, err := command(ctx, program, "--version").CombinedOutput()
	if err != nil {
		return traits{}, fmt.Errorf("asking tesseract for its version: %w", err)
	}
	t := traits{layout: "3"}
	languages := strings.Fields(string(listed))
	for _, language := range []string{"nor", "eng"} {
		if slices.Contains(languages, language) {
			t.language = language
			break
		}
	}
	if t.language == "" {
		return traits{}, ErrNotInstalled
	}
	if slices.Contains(languages, "osd") {
		t.layout = "1" // finds out which way is up
	}
	if words := strings.Fields(string(version)); len(words) > 1 {
		t.version = strings.TrimPrefix(words[1], "v")
	}
	return t, nil
}
