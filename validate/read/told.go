package read

import (
	"slices"
	"sync"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// told are the pages that a reader has told of so far.
type told struct {
	mu    sync.Mutex
	pages []text.Page
}

// page is a text.PageFunc.
func (t *told) page(i int, p text.Page) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for len(t.pages) <= i {
		t.pages = append(t.pages, text.Page{})
	}
	t.pages[i] = p
}

// saveTo gives the pages to a content whose reader did not come to an end. Then it
// was read in part.
func (t *told) saveTo(c *text.Content) {
	t.mu.Lock()
	defer t.mu.Unlock()
	ended := c.Problem != nil && (c.Problem.Kind == text.TooSlow || c.Problem.Kind == text.Crashed)
	if !ended || len(c.Pages) > 0 || len(t.pages) == 0 {
		return
	}
	c.Pages, c.Paged = slices.Clone(t.pages), c.Format.Paged()
	problem := *c.Problem
	problem.Partial = problem.Partial || hasText(c)
	c.Problem = &problem
}
