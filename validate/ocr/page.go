package ocr

import (
	"context"
	"strconv"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/ocr/tsv"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// pageLimits are those of one page. A dense one at 300 dpi takes a few seconds of a
// school PC's processor, and the largest picture that is handed over some hundred
// megabytes.
var pageLimits = limits{work: 60 * time.Second, time: 5 * time.Minute, memory: 2 << 30, output: 8 << 20}

// leastDPI is the lowest resolution that tesseract takes at its word.
const leastDPI = 70

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
	table, err := run(ctx, pageLimits, picture, e.program, append(args, "tsv")...)
	if err != nil {
		return nil, err
	}
	return tsv.Lines(string(table)), nil
}
