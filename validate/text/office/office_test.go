package office

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// file is a member of an archive.
type file struct{ name, data string }

// archiveOf packs the files.
func archiveOf(t testing.TB, files ...file) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range files {
		w, err := z.Create(f.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(f.data)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// show writes lines down for a test: region and level, and the stretches that
// fill themselves in between braces.
func show(c *text.Content) []string {
	var out []string
	for _, p := range c.Pages {
		if p.Label != "" {
			out = append(out, "# "+p.Label)
		}
		for _, l := range p.Lines {
			s := l.Text
			for i := len(l.Auto) - 1; i >= 0; i-- {
				a := l.Auto[i]
				s = s[:a.Start] + "{" + s[a.Start:a.End] + "}" + s[a.End:]
			}
			s = strings.ReplaceAll(s, "\t", " | ")
			switch {
			case l.Level > 0:
				s = fmt.Sprintf("%s%d: %s", l.Region, l.Level, s)
			case l.Region != text.Body:
				s = fmt.Sprintf("%s: %s", l.Region, s)
			}
			out = append(out, s)
		}
	}
	return out
}

func checkLines(t *testing.T, c *text.Content, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, show(c)); diff != "" {
		t.Errorf("lines (-want +got):\n%s", diff)
	}
}

func checkProblem(t *testing.T, c *text.Content, err error, want text.ProblemKind) {
	t.Helper()
	if want == "" {
		if err != nil || c.Problem != nil {
			t.Fatalf("problem %v, %v; want none", err, c.Problem)
		}
		return
	}
	var p *text.Problem
	if !errors.As(err, &p) || p.Kind != want || c == nil || c.Problem != p {
		t.Fatalf("error %v; want %s, in the content too", err, want)
	}
}

// checkPromises holds what every reader promises of what it hands over, whatever
// it was given.
func checkPromises(t *testing.T, c *text.Content, err error) {
	t.Helper()
	var p *text.Problem
	if errors.As(err, &p) && p.Kind == text.Crashed {
		t.Fatalf("crashed: %v", err)
	}
	if c == nil {
		return
	}
	for _, page := range c.Pages {
		for _, l := range page.Lines {
			if !utf8.ValidString(l.Text) || !norm.NFC.IsNormalString(l.Text) || strings.ContainsAny(l.Text, "\n\r\x00\u00ad\u00a0") {
				t.Errorf("line %q is not in the form promised", l.Text)
			}
			for _, s := range l.Auto {
				if s.Start < 0 || s.Start >= s.End || s.End > len(l.Text) {
					t.Errorf("span %v in a line of %d bytes", s, len(l.Text))
				}
			}
		}
	}
}
