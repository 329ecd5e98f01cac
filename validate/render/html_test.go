package render

import (
	"bytes"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/report"
)

// htmlOf returns the HTML report of r.
func htmlOf(t *testing.T, r *report.Report) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := HTML(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestHTMLGolden(t *testing.T) {
	golden(t, "gaps.nb.html", htmlOf(t, folders[1].in("nb")))
	golden(t, "complete.nn.html", htmlOf(t, folders[0].in("nn")))
}
