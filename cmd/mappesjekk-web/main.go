//go:build !js

// Command mappesjekk-web builds the page that checks case folders in a browser. For
// GOOS=js GOARCH=wasm it is the program in that page.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/mappesjekk/mappesjekk/cmd/mappesjekk-web/site"
)

const usage = `Usage: mappesjekk-web build OUTDIR

Builds the page that checks case folders in a browser:
  OUTDIR/mappesjekk.html   the page as a single file, to open from any disk
  OUTDIR/mappesjekk/       the same as a folder, for a web server or a disk

It is to be run inside a clone of the repository, with Go.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run does what the arguments ask for and returns the exit code.
func run(ctx context.Context, args []string, out, errs io.Writer) int {
	if len(args) != 2 || args[0] != "build" || args[1] == "" {
		_, _ = fmt.Fprint(errs, usage)
		return 2
	}
	files, err := site.Build(ctx, args[1])
	if err != nil {
		_, _ = fmt.Fprintf(errs, "The page could not be built: %v.\n", err)
		return 3
	}
	for _, f := range files {
		if _, err := fmt.Fprintf(out, "%s\t%.1f MB\n", f.Path, float64(f.Size)/1e6); err != nil {
			return 3
		}
	}
	return 0
}
