// Command mappesjekk checks a case folder before a school sends it to
// Statsforvalteren: see the package validate for what it checks.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"github.com/mappesjekk/mappesjekk/validate/isolate"
)

func main() {
	isolate.Main() // before anything else: this may be a process that reads documents
	// Windows ends a program so whose window is closed.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// Whoever asks a second time does not want to wait.
	context.AfterFunc(ctx, stop)
	args, cmd := commandArgs(), Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: getenv}
	if code, ok := cmd.Dropped(ctx, args, thisDesktop()); ok {
		os.Exit(code)
	}
	os.Exit(cmd.Main(ctx, args))
}
