package validate

import (
	"context"
	"errors"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// recognise reads by OCR the pages of content that show something but have no
// text to be had, and puts the lines in. It returns the pages that it read. A
// Reader that shows no pictures leaves them as they are.
func (c *collector) recognise(ctx context.Context, o *origin, src text.Source, content *text.Content) map[int]bool {
	var pages []int
	for i, p := range content.Pages {
		if p.Problem != nil && (p.Problem.Kind == text.PictureOnly || p.Problem.Kind == text.Undecodable) {
			pages = append(pages, i)
		}
	}
	illustrator, ok := c.opt.Reader.(text.Illustrator)
	if !ok || c.opt.OCR == nil || len(pages) == 0 {
		return nil
	}
	seen := map[int]bool{}
	for picture, err := range illustrator.Pictures(ctx, src, content.Format, c.opt.Limits, pages) {
		if ctx.Err() != nil {
			return seen
		}
		if err != nil {
			c.mayChange(o, err)
			continue // the page stays what it is: a picture without text
		}
		lines, err := c.opt.OCR.Lines(ctx, picture.PNG, picture.DPI)
		page := &content.Pages[picture.Page]
		if err != nil {
			c.mayChange(o, err)
			if problem, ok := errors.AsType[*text.Problem](err); ok {
				page.Problem = problem
			}
			continue
		}
		if len(lines) > 0 {
			page.Lines, page.Problem = lines, nil
			seen[picture.Page] = true
		}
	}
	if len(seen) > 0 {
		content.Problem = remaining(content)
	}
	return seen
}

// remaining returns the problem of a file some of whose pages OCR has read: that
// of the first page which is still without text, or nil.
func remaining(content *text.Content) *text.Problem {
	for _, p := range content.Pages {
		if p.Problem != nil {
			remains := *p.Problem
			remains.Partial = true
			return &remains
		}
	}
	return nil
}
