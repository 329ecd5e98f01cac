package pdf

import (
	"os"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// TestPagesAreTold holds that each page is told as it is read, with the lines that it
// has in the end.
func TestPagesAreTold(t *testing.T) {
	data, err := os.ReadFile("../../../testdata/pdf/gs_screen_chr_rapport.pdf")
	if err != nil {
		t.Fatal(err)
	}
	var told []text.Page
	ctx := text.WithPages(t.Context(), func(i int, p text.Page) { told = append(told[:i], p) })
	c, err := New().Read(ctx, text.Source{Name: "a.pdf", Data: data}, text.Limits{})
	if err != nil || len(c.Pages) < 2 || len(told) != len(c.Pages) {
		t.Fatalf("%d pages of %d are told, %v", len(told), len(c.Pages), err)
	}
	for i, p := range c.Pages {
		if len(told[i].Lines) != len(p.Lines) {
			t.Fatalf("page %d has %d lines, %d are told", i+1, len(p.Lines), len(told[i].Lines))
		}
		for j, l := range p.Lines {
			if told[i].Lines[j].Text != l.Text {
				t.Errorf("line %d of page %d is told otherwise", j+1, i+1)
			}
		}
	}
}
