// Command mappesjekk checks a case folder before a school sends it to
// Statsforvalteren: see the package validate for what it checks.
package main

import (
	"context"
	"os"
	"os/signal"

	"github.com/mappesjekk/mappesjekk/validate/isolate"
)

func main() {
	isolate.Main() // before anything else: this may be a process that reads documents
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	// Whoever asks a second time does not want to wait.
	context.AfterFunc(ctx, stop)
	cmd := Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Getenv: os.Getenv}
	if code, ok := cmd.Dropped(ctx, os.Args, thisDesktop()); ok {
		os.Exit(code)
	}
	os.Exit(cmd.Main(ctx, os.Args))
}
