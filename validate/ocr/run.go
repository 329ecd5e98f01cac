package ocr

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// limits bound a process: what it may work on a processor where the system can count
// that, so that a machine that is busy with other things loses no page; the time on
// the wall, for a process that waits and does nothing; the memory that it may
// address, where the system can limit it; and what is read of what it prints.
type limits struct {
	work, time     time.Duration
	memory, output int64 // bytes
}

// run starts a program with input on its standard input, and returns what it prints
// to its standard output. What is over a limit of time, work or output is a
// *text.Problem.
func run(ctx context.Context, lim limits, input []byte, program string, args ...string) ([]byte, error) {
	name := filepath.Base(program)
	timed, cancel := context.WithTimeout(ctx, lim.time)
	defer cancel()
	cmd := command(timed, program, args...)
	cmd.Stdin = bytes.NewReader(input)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("starting %s: %w", name, err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", name, err)
	}
	// Where the system does not take these limits, those of time and output are left.
	_ = limitProcess(cmd.Process.Pid, lim)
	printed, readErr := io.ReadAll(io.LimitReader(out, lim.output))
	full := int64(len(printed)) == lim.output
	if full {
		cancel()
	}
	waitErr := cmd.Wait()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case errors.Is(timed.Err(), context.DeadlineExceeded):
		return nil, text.Problemf(text.TooSlow, "%s took more than %s for a page", name, lim.time)
	case waitErr != nil && overworked(cmd.ProcessState):
		return nil, text.Problemf(text.TooSlow, "%s worked more than %s on a page", name, lim.work)
	case full:
		return nil, text.Problemf(text.TooLarge, "%s printed more than %d bytes of a page", name, lim.output)
	case readErr != nil:
		return nil, fmt.Errorf("reading what %s printed: %w", name, readErr)
	case waitErr != nil:
		// What it prints to standard error is about the page; only how it ended is told.
		return nil, fmt.Errorf("%s: %w", name, waitErr)
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
