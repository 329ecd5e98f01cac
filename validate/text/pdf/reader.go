// Package pdf reads PDF files: every page that a person can read, its lines in
// reading order.
//
// The rooms, in the order in which a file goes through them:
//
//	file     opening and mending; objects, streams, page tree, bookmarks, metadata
//	content  content streams cut into operators and operands
//	font     from the codes of a shown string to text and widths
//	page     the graphics state: what stands where on a page
//	layout   from pieces of text to rows, columns, tables and lines
//	pdf      this package: pages with their regions, headings and problems
//
// What is known of the format comes from ISO 32000-1.
package pdf

import (
	"context"
	"errors"
	"fmt"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/content"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/page"
)

// Reader reads PDF files. It holds nothing and may be used by many goroutines.
type Reader struct{}

// New returns a reader of PDF files.
func New() text.Reader { return Reader{} }

// The tokens of all content streams of a file are bounded by a sum for the whole
// and one for each page. A page of prose has some 5,000, a map some million.
const (
	tokensPerFile = 6_000_000
	tokensPerPage = 10_000
)

func newBudget(ctx context.Context, pages int) *content.Budget {
	return &content.Budget{Tokens: tokensPerFile + pages*tokensPerPage, Check: ctx.Err}
}

// Read implements text.Reader. Limits.Pages, Limits.Expanded, Limits.TextBytes,
// Limits.Members and Limits.PartsBytes are held; the time is the caller's, by
// ctx.
func (Reader) Read(ctx context.Context, src text.Source, limits text.Limits) (c *text.Content, err error) {
	limits = limits.WithDefaults()
	defer func() {
		if x := recover(); x != nil {
			// The value may quote the document, so only its type is told.
			c, err = nil, text.Problemf(text.Crashed, "panic of type %T while reading a PDF", x)
		}
	}()
	switch {
	case len(src.Data) == 0:
		return nil, &text.Problem{Kind: text.Empty}
	case int64(len(src.Data)) > limits.FileBytes:
		return nil, text.Over(text.LimitFileBytes, limits.FileBytes)
	}
	f, err := file.Open(ctx, src.Data, limits)
	if err != nil {
		return nil, err
	}
	c, flaws, err := read(ctx, f, limits)
	ways := []opener{file.OpenMended, file.OpenRebuilt}
	if f.Mended() {
		ways = ways[1:]
	}
	for _, open := range ways {
		if err != nil || !flaws.damage {
			break
		}
		c, flaws, err = readAgain(ctx, src.Data, limits, open, c)
	}
	if err != nil {
		return nil, err
	}
	if c.Problem != nil {
		return c, c.Problem
	}
	return c, nil
}

// opener opens a file in one of the ways of mending it.
type opener func(ctx context.Context, data []byte, limits text.Limits) (*file.File, error)

// readAgain reads a file once more after mending it, since something in it
// could not be read, and returns what came out better. The flaws are those of
// the second reading.
func readAgain(ctx context.Context, data []byte, limits text.Limits, open opener, first *text.Content) (*text.Content, flaws, error) {
	broken := flaws{damage: true}
	f, err := open(ctx, data, limits)
	if err != nil {
		return first, broken, ctx.Err()
	}
	second, fl, err := read(ctx, f, limits)
	if err != nil {
		return nil, fl, err
	}
	if second.TextBytes() < first.TextBytes() {
		return first, broken, nil
	}
	return second, fl, nil
}

// flaws is what went wrong while reading, apart from single pages.
type flaws struct {
	damage   bool  // something could not be read
	tooMany  bool  // there are more pages than the limit
	tooLong  bool  // there is more text than the limit
	tooHeavy error // a budget was spent
}

// read reads all pages of f and what stands beside them.
func read(ctx context.Context, f *file.File, limits text.Limits) (*text.Content, flaws, error) {
	var fl flaws
	pages, more, broken, err := f.Pages()
	if err := ctx.Err(); err != nil {
		return nil, fl, err
	}
	if err != nil {
		return nil, fl, &text.Problem{Kind: text.Suspicious, Err: err}
	}
	fl.tooMany, fl.damage = more, broken
	c := &text.Content{Format: text.PDF, Paged: true, Pages: make([]text.Page, len(pages))}
	renderer := page.New(f, newBudget(ctx, len(pages)))
	results := make([]page.Result, len(pages))
	left, tell := limits.TextBytes, text.PagesOf(ctx)
	for i := range pages {
		results[i], err = renderer.Run(pages[i])
		if ctx.Err() != nil {
			return nil, fl, ctx.Err()
		}
		fl.damage = fl.damage || results[i].Partial
		if left -= size(&results[i]); left < 0 {
			results[i].Lines, fl.tooLong = nil, true
			break
		}
		tell(i, alone(&results[i]))
		if err != nil {
			fl.tooHeavy = fmt.Errorf("page %d: %w", i+1, err)
			break
		}
	}
	fill(c, results)
	for i, strand := range strands(results) {
		c.Pages[i].Strand = strand
	}
	beside(c, f, pages)
	c.Problem = verdict(c, fl, limits)
	return c, fl, ctx.Err()
}

func size(r *page.Result) int64 {
	n := int64(0)
	for i := range r.Lines {
		n += int64(len(r.Lines[i].Text))
	}
	return n
}

// errSuspicious reports whether a spent budget points to a file made to break
// readers rather than to a large one.
func errSuspicious(err error) bool {
	return errors.Is(err, content.ErrBudget) || file.Fatal(err)
}
