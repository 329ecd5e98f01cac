//go:build !js

// Command mappesjekk-web builds the page that checks case folders in a browser. For
// GOOS=js GOARCH=wasm it is the program in that page.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/mappesjekk/mappesjekk/cmd/mappesjekk-web/site"
)

const usage = `Usage: mappesjekk-web build [--ocr NODE_MODULES] OUTDIR

Builds the page that checks case folders in a browser:
  OUTDIR/mappesjekk.html   the page as a single file, to open from any disk
  OUTDIR/mappesjekk/       the same as a folder, for a web server or a disk

With --ocr, the page of the folder reads scanned pages too. What reads them,
about 11 MB, becomes OUTDIR/mappesjekk/ocr.js and is fetched when it is needed.
NODE_MODULES is where npm has put the packages that it is made of:
  cp cmd/mappesjekk-web/site/ocr/package*.json SOMEWHERE
  npm ci --ignore-scripts --prefix SOMEWHERE
  go run ./cmd/mappesjekk-web build --ocr SOMEWHERE/node_modules OUTDIR

It is to be run inside a clone of the repository, with Go.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run does what the arguments ask for and returns the exit code.
func run(ctx context.Context, args []string, out, errs io.Writer) int {
	dir, modules, ok := wanted(args)
	if !ok {
		_, _ = fmt.Fprint(errs, usage)
		return 2
	}
	files, err := site.Build(ctx, dir, modules)
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

// wanted returns what args ask to build: the folder for it, and the packages for OCR
// if it is to have that.
func wanted(args []string) (dir, modules string, ok bool) {
	if len(args) == 0 || args[0] != "build" {
		return "", "", false
	}
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.Func("ocr", "", func(folder string) error {
		if folder == "" {
			return errors.New("no folder is named")
		}
		modules = folder
		return nil
	})
	if flags.Parse(args[1:]) != nil || flags.NArg() != 1 || flags.Arg(0) == "" {
		return "", "", false
	}
	return flags.Arg(0), modules, true
}
