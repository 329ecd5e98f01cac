package validate

import (
	"context"
	"sync/atomic"

	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Progress tells how far a check has come.
type Progress struct {
	// Done and Known count files. Known grows while containers are opened.
	Done, Known int
	// Format is what the file is that was begun last, by its name or its content;
	// "" where neither tells.
	Format text.Format
	// Scans is how many pages are known to wait for OCR.
	Scans int
}

// begin tells that a file of the given name is being read.
func (c *collector) begin(name string) {
	if c.opt.Progress == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.progress.Format = read.ByName(name)
	c.tell()
}

// tell tells how far the check has come. The caller holds c.mu.
func (c *collector) tell() {
	if c.opt.Progress != nil {
		c.progress.Done, c.progress.Known = c.done, c.known
		c.opt.Progress(c.progress)
	}
}

// scan reads the scanned pages of content by OCR, and tells how many are left.
func (c *collector) scan(ctx context.Context, t task, src text.Source, content *text.Content) recognised {
	failed := func(err error) { c.mayChange(t.origin, err) }
	if c.opt.Progress == nil || c.opt.OCR == nil {
		return recognise(ctx, c.opt, src, content, failed)
	}
	var left atomic.Int64
	for _, p := range content.Pages {
		if p.Problem != nil && pictured(p.Problem.Kind) {
			left.Add(1)
		}
	}
	waiting := func(more int64) {
		c.mu.Lock()
		defer c.mu.Unlock()
		c.progress.Scans += int(more)
		c.progress.Format = content.Format
		c.tell()
	}
	waiting(left.Load())
	// Pages that are given up, or that show nothing, wait no longer either.
	defer func() { waiting(-left.Load()) }()
	opt := c.opt
	opt.OCR = countedPages{c.opt.OCR, func() {
		left.Add(-1)
		waiting(-1)
	}}
	return recognise(ctx, opt, src, content, failed)
}

// countedPages tells of each page that it has read.
type countedPages struct {
	text.Recognizer
	done func()
}

// Lines reads a page; see text.Recognizer.
func (r countedPages) Lines(ctx context.Context, png []byte, dpi int) ([]text.Line, error) {
	defer r.done()
	return r.Recognizer.Lines(ctx, png, dpi)
}
