package ocr

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"runtime"
	"strconv"
	"sync"
	"time"
)

// ErrNoRenderer is returned where there is no pdftoppm, or one that is not
// poppler's.
var ErrNoRenderer = errors.New("the program pdftoppm of poppler is not installed")

// Renderer is an installed pdftoppm, a text.Renderer. It can be used by several
// goroutines; no more pages than cores are drawn at a time.
type Renderer struct {
	program string
	cores   chan struct{}
	version func() (string, error)
}

// FindRenderer looks for pdftoppm on the search path. It starts nothing yet: most
// folders have no page that needs to be drawn.
func FindRenderer() (*Renderer, error) {
	program, ok := lookup("pdftoppm", nil)
	if !ok {
		return nil, ErrNoRenderer
	}
	return &Renderer{
		program: program,
		cores:   make(chan struct{}, runtime.GOMAXPROCS(0)),
		version: sync.OnceValues(func() (string, error) { return popplerVersion(program) }),
	}, nil
}

// Engine returns "pdftoppm" and its version such as "22.12.0"; no version where the
// program is another one of the same name, which can't be used.
func (r *Renderer) Engine() (name, version string) {
	version, _ = r.version()
	return "pdftoppm", version
}

// drawLimits are those of one page. One of many thousand curves takes a second or
// two.
var drawLimits = limits{work: 30 * time.Second, time: 3 * time.Minute, memory: 1 << 30, output: 64 << 20}

// longSide is how many pixels the longer side of a page gets, whatever size the file
// says that it has: an A4 sheet has 300 dots per inch then.
const longSide = 3508

// Page implements text.Renderer. The program gets the file on its standard input.
func (r *Renderer) Page(ctx context.Context, pdf []byte, page int) (png []byte, err error) {
	if _, err := r.version(); err != nil {
		return nil, err
	}
	select {
	case r.cores <- struct{}{}:
		defer func() { <-r.cores }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	number := strconv.Itoa(page + 1)
	png, err = run(ctx, drawLimits, pdf, r.program,
		"-f", number, "-l", number, "-cropbox", "-gray", "-png", "-scale-to", strconv.Itoa(longSide), "-q", "-")
	if err == nil && len(png) == 0 {
		err = errors.New("pdftoppm drew nothing")
	}
	return png, err
}

// poppler is what the right program says of itself. Another one of the same name,
// that of Xpdf, takes other options.
var poppler = regexp.MustCompile(`(?s)^pdftoppm version (\d[\w.]*).*Poppler`)

func popplerVersion(program string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	said, err := command(ctx, program, "-v").CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("asking pdftoppm for its version: %w", err)
	}
	version := poppler.FindSubmatch(said)
	if version == nil {
		return "", ErrNoRenderer
	}
	return string(version[1]), nil
}
