package office

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestDOCXCutInTheMiddleKeepsWhatCameBefore(t *testing.T) {
	var body strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&body, "<w:p><w:r><w:t>Avsnitt %d om saken %x</w:t></w:r></w:p>", i, i*i*7919)
	}
	whole := archiveOf(t, file{"word/document.xml", "<w:document><w:body>" + body.String() + "</w:body></w:document>"}, file{"word/media/bilde.png", "x"})
	for _, tt := range []struct {
		about string
		keep  int
		least int
		most  int
	}{
		{"in the text", len(whole) / 2, 1000, 4000},
		{"after the text", bytes.LastIndex(whole, []byte("PK\x03\x04")) + 10, 5000, 5000},
	} {
		c, err := DOCX(context.Background(), text.Source{Data: whole[:tt.keep]}, text.Limits{})
		checkProblem(t, c, err, text.Damaged)
		if got := len(show(c)); !c.Problem.Partial || got < tt.least || got > tt.most {
			t.Errorf("cut %s: partial %v, %d lines", tt.about, c.Problem.Partial, got)
		}
	}
}
