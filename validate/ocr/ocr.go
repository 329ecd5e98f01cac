// Package ocr turns pictures of pages into lines, by the tesseract program where
// it is installed. Each page is one process, single-threaded, with a limit of
// time and of output; nothing is written to disk.
package ocr

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// ErrNotInstalled is returned by Find where there is no tesseract, or none with
// a language that can be used.
var ErrNotInstalled = errors.New("the program tesseract is not installed, or lacks its language data")

// pageTime is what one page may take. A dense page at 300 dpi takes a few
// seconds on a school PC.
const pageTime = 60 * time.Second

// maxOutput is the most that is read of what tesseract prints of one page.
const maxOutput = 8 << 20

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

// Find looks for tesseract on the search path. It starts nothing yet: most
// folders have no scans.
func Find() (*Engine, error) {
	program, err := exec.LookPath("tesseract")
	if err != nil {
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

// probe asks a tesseract for its version and languages. Norwegian is wanted;
// English loses æ, ø and å, but is better than nothing.
func probe(program string) (traits, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	listed, err := exec.CommandContext(ctx, program, "--list-langs").CombinedOutput()
	if err != nil {
		return traits{}, fmt.Errorf("asking tesseract for its languages: %w", err)
	}
	version, err := exec.CommandContext(ctx, program, "--version").CombinedOutput()
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

// Lines returns what stands on the page that the PNG or JPEG picture shows. A
// page on which nothing can be made out yields no lines. dpi is the picture's
// resolution; 0 if it is not known.
func (e *Engine) Lines(ctx context.Context, picture []byte, dpi int) ([]text.Line, error) {
	able, err := e.probed()
	if err != nil {
		return nil, err
	}
	select {
	case e.cores <- struct{}{}:
		defer func() { <-e.cores }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	page, cancel := context.WithTimeout(ctx, pageTime)
	defer cancel()
	args := []string{"stdin", "stdout", "-l", able.language, "--psm", able.layout}
	if dpi > 0 {
		args = append(args, "--dpi", fmt.Sprint(dpi))
	}
	cmd := exec.CommandContext(page, e.program, append(args, "tsv")...)
	// More threads for one page make it slower, not faster, as soon as another page
	// is read at the same time.
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	cmd.Stdin = bytes.NewReader(picture)
	cmd.WaitDelay = 5 * time.Second
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("starting tesseract: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting tesseract: %w", err)
	}
	table, readErr := io.ReadAll(io.LimitReader(out, maxOutput))
	if len(table) == maxOutput {
		cancel()
	}
	waitErr := cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(page.Err(), context.DeadlineExceeded):
		return nil, text.Problemf(text.TooSlow, "tesseract took more than %s for a page", pageTime)
	case readErr != nil:
		return nil, fmt.Errorf("reading what tesseract found: %w", readErr)
	case waitErr != nil:
		// What it prints to standard error is about the picture; only how it ended is told.
		return nil, fmt.Errorf("tesseract: %w", waitErr)
	}
	return lines(string(table)), nil
}
