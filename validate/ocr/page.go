package ocr

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// The limits of one page. A dense one at 300 dpi takes a few seconds of a school
// PC's processor. What a page may take is counted in that where the system can
// count it, so that a machine that is busy with other things loses no page; the
// time on the wall is there for a process that waits and does nothing.
const (
	pageWork = 60 * time.Second
	pageTime = 5 * time.Minute
)

const (
	// maxOutput is the most that is read of what tesseract prints of one page.
	maxOutput = 8 << 20
	// leastDPI is the lowest resolution that tesseract takes at its word.
	leastDPI = 70
)

// Lines returns what stands on the page that the PNG or JPEG picture shows. A
// page on which nothing can be made out yields no lines. dpi is the picture's
// resolution; 0 if it is not known. A page that takes too long is a *text.Problem
// of the kind text.TooSlow.
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
	args := []string{"stdin", "stdout", "-l", able.language, "--psm", able.layout}
	if dpi >= leastDPI {
		args = append(args, "--dpi", strconv.Itoa(dpi))
	}
	table, err := run(ctx, limits{pageWork, pageTime}, picture, e.program, append(args, "tsv")...)
	if err != nil {
		return nil, err
	}
	return lines(string(table)), nil
}

// limits bound a process: its work on a processor, and the time on the wall.
type limits struct{ work, time time.Duration }

// run starts a program with input on its standard input, and returns what it prints
// to its standard output.
func run(ctx context.Context, lim limits, input []byte, program string, args ...string) ([]byte, error) {
	timed, cancel := context.WithTimeout(ctx, lim.time)
	defer cancel()
	cmd := command(timed, program, args...)
	cmd.Stdin = bytes.NewReader(input)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("starting tesseract: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting tesseract: %w", err)
	}
	// Where the system does not take a limit of work, that of time is left.
	_ = limitWork(cmd.Process.Pid, lim.work)
	printed, readErr := io.ReadAll(io.LimitReader(out, maxOutput))
	if len(printed) == maxOutput {
		cancel()
	}
	waitErr := cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(timed.Err(), context.DeadlineExceeded):
		return nil, text.Problemf(text.TooSlow, "tesseract took more than %s for a page", lim.time)
	case waitErr != nil && overworked(cmd.ProcessState):
		return nil, text.Problemf(text.TooSlow, "tesseract worked more than %s on a page", lim.work)
	case len(printed) == maxOutput:
		return nil, text.Problemf(text.TooLarge, "tesseract printed more than %d bytes of a page", maxOutput)
	case readErr != nil:
		return nil, fmt.Errorf("reading what tesseract found: %w", readErr)
	case waitErr != nil:
		// What it prints to standard error is about the picture; only how it ended is told.
		return nil, fmt.Errorf("tesseract: %w", waitErr)
	}
	return printed, nil
}

// command is a process that ends with ctx, with all that it started.
func command(ctx context.Context, program string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, program, args...)
	// More threads for one page make it slower, not faster, as soon as another page
	// is read at the same time.
	cmd.Env = append(os.Environ(), "OMP_THREAD_LIMIT=1")
	cmd.SysProcAttr = processAttr()
	cmd.Cancel = func() error { return killGroup(cmd.Process) }
	cmd.WaitDelay = 5 * time.Second
	return cmd
}
