package text

import "context"

// PageFunc is told what stands on page i of a document, counted from 0, while the
// others, or files inside the document, are still being read. It keeps p. What only the whole document tells, as the
// levels of headings, is not known yet. A page can be told anew.
type PageFunc func(i int, p Page)

type pageFuncKey struct{}

// WithPages returns a context under which a Reader that comes to a document page by
// page tells each to f, in the goroutine that calls Read or in one that it starts. So
// what was read until then can be kept if the Reader never comes to an end. Whoever
// was to be told by ctx is told as well.
func WithPages(ctx context.Context, f PageFunc) context.Context {
	outer := PagesOf(ctx)
	return context.WithValue(ctx, pageFuncKey{}, PageFunc(func(i int, p Page) {
		outer(i, p)
		f(i, p)
	}))
}

// PagesOf returns whom a Reader tells of pages under ctx. It is never nil.
func PagesOf(ctx context.Context) PageFunc {
	if f, ok := ctx.Value(pageFuncKey{}).(PageFunc); ok {
		return f
	}
	return func(int, Page) {}
}
