package read

import (
	"context"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestPagesAreKept holds that of a document whose reader never ends, fails or is
// late the pages are kept that it had told of, as read in part.
func TestPagesAreKept(t *testing.T) {
	for _, tt := range []struct {
		name string
		end  func(ctx context.Context) (*text.Content, error)
		want text.ProblemKind
	}{
		{"hangs", func(context.Context) (*text.Content, error) { select {} }, text.TooSlow},
		{"late", func(ctx context.Context) (*text.Content, error) { <-ctx.Done(); return nil, ctx.Err() }, text.TooSlow},
		{"panics", func(context.Context) (*text.Content, error) { panic("hemmelig") }, text.Crashed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			reader := text.ReaderFunc(func(ctx context.Context, _ text.Source, _ text.Limits) (*text.Content, error) {
				tell := text.PagesOf(ctx)
				for i, line := range []string{"en", "feil", "to"} {
					tell(max(0, i-1), text.Page{Lines: []text.Line{{Text: line}}})
				}
				return tt.end(ctx)
			})
			heard := 0
			ctx := text.WithPages(t.Context(), func(int, text.Page) { heard++ })
			table := Table{map[text.Format]text.Reader{text.Plain: reader}}
			c, err := table.Read(ctx, text.Source{Name: "a.txt", Data: []byte("x")}, text.Limits{Time: 50 * time.Millisecond})
			if err != nil || c.Problem == nil || c.Problem.Kind != tt.want || !c.Problem.Partial {
				t.Fatalf("%v, %v", c, err)
			}
			if len(c.Pages) != 2 || c.Pages[0].Lines[0].Text != "feil" || c.Pages[1].Lines[0].Text != "to" || c.Paged {
				t.Errorf("pages %v", c.Pages)
			}
			if heard != 3 {
				t.Errorf("whoever asked for pages heard of %d", heard)
			}
		})
	}
}

// TestPagesOfSheetsCount holds that pages that were told are counted where people do.
func TestPagesOfSheetsCount(t *testing.T) {
	reader := text.ReaderFunc(func(ctx context.Context, _ text.Source, _ text.Limits) (*text.Content, error) {
		text.PagesOf(ctx)(0, text.Page{Lines: []text.Line{{Text: "en"}}})
		panic("hemmelig")
	})
	table := Table{map[text.Format]text.Reader{text.PDF: reader}}
	c, err := table.Read(t.Context(), text.Source{Name: "a.pdf", Data: []byte("%PDF-")}, text.Limits{})
	if err != nil || len(c.Pages) != 1 || !c.Paged {
		t.Errorf("%v, %v", c, err)
	}
}

// TestFormatsTellWhetherTheyArePaged holds text.Format.Paged against what the readers
// make of files.
func TestFormatsTellWhetherTheyArePaged(t *testing.T) {
	table := New()
	for format, src := range samples(t) {
		c, err := table.Read(t.Context(), src, text.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		if len(c.Pages) > 0 && c.Paged != c.Format.Paged() {
			t.Errorf("%s: the reader says %v", format, c.Paged)
		}
	}
}
