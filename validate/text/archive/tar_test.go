package archive

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func tarOf(t testing.TB, headers ...tar.Header) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, h := range headers {
		if h.Mode == 0 {
			h.Mode = 0o644
		}
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if h.Typeflag == tar.TypeReg || h.Typeflag == 0 {
			if _, err := io.Copy(w, zeros(h.Size)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func gz(t testing.TB, name string, r io.Reader) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	w.Name = name
	if _, err := io.Copy(w, r); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func TestTar(t *testing.T) {
	ball := tarOf(t,
		tar.Header{Name: "Møter/", Typeflag: tar.TypeDir},
		tar.Header{Name: "../Møter/referat.txt", Size: 3},
		tar.Header{Name: "lenke", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"},
		tar.Header{Name: "rør", Typeflag: tar.TypeFifo},
		tar.Header{Name: "Møter/referat.txt", Size: 2},
	)
	want := []text.Part{
		{Name: "Møter/referat.txt", Data: []byte{0, 0, 0}},
		{Name: "lenke", Problem: &text.Problem{Kind: text.Pointer}},
		{Name: "rør", Problem: &text.Problem{Kind: text.Unsupported}},
		{Name: "Møter/referat (2).txt", Data: []byte{0, 0}},
	}
	ignoreErr := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Err" }, cmp.Ignore())
	for name, data := range map[string][]byte{"a.tar": ball, "a.tar.gz": gz(t, "", bytes.NewReader(ball))} {
		c, err := ReadTar(context.Background(), text.Source{Name: name, Data: data}, text.Limits{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if diff := cmp.Diff(want, c.Parts, ignoreErr); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestGzippedFile(t *testing.T) {
	for _, tt := range []struct{ file, said, want string }{
		{"x.gz", "referat.pdf", "referat.pdf"},
		{"x.gz", "../m\xf8te.pdf", "møte.pdf"},
		{"vedlegg/referat.pdf.gz", "", "referat.pdf"},
		{".gz", "", "uten-navn-1"},
	} {
		data := gz(t, "", bytes.NewReader([]byte("hei")))
		if tt.said != "" {
			// The header of RFC 1952, with the flag for a name, and the name.
			data = append(append([]byte{0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 0}, tt.said+"\x00"...), data[10:]...)
		}
		c, err := ReadTar(context.Background(), text.Source{Name: tt.file, Data: data}, text.Limits{})
		if err != nil || len(c.Parts) != 1 || c.Parts[0].Name != tt.want || string(c.Parts[0].Data) != "hei" {
			t.Errorf("%q: %+v, %v", tt.want, c.Parts, err)
		}
	}
}

func TestTarProblems(t *testing.T) {
	ball := tarOf(t, tar.Header{Name: "a", Size: 600}, tar.Header{Name: "b", Size: 600}, tar.Header{Name: "c", Size: 1})
	for _, tt := range []struct {
		about   string
		data    []byte
		lim     text.Limits
		problem text.ProblemKind
		parts   []text.ProblemKind
	}{
		{"cut in the second member", ball[:512+1024+512+100], text.Limits{}, text.Damaged, []text.ProblemKind{"", text.Damaged}},
		{"too many members", ball, text.Limits{Members: 2}, text.TooLarge, []text.ProblemKind{"", ""}},
		{"too much in all", ball, text.Limits{Expanded: 1000}, "", []text.ProblemKind{"", text.TooLarge, ""}},
		{"no tar ball", bytes.Repeat([]byte("x"), 600), text.Limits{}, text.Damaged, nil},
		{"nothing in it", tarOf(t), text.Limits{}, text.Empty, nil},
		{"a cut gzip header", []byte("\x1f\x8b\x08"), text.Limits{}, text.Damaged, nil},
		{"a bomb in one file", gz(t, "", zeros(8<<20)), text.Limits{Ratio: 2}, "", []text.ProblemKind{text.Suspicious}},
		{"a bomb in a tar ball", gz(t, "", bytes.NewReader(tarOf(t, tar.Header{Name: "a", Size: 8 << 20}, tar.Header{Name: "b"}))),
			text.Limits{Ratio: 2}, text.Suspicious, []text.ProblemKind{text.Suspicious}},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c, err := ReadTar(context.Background(), text.Source{Name: "x.tar.gz", Data: tt.data}, tt.lim)
			if got := kind(c.Problem); got != tt.problem || (err == nil) != (tt.problem == "") {
				t.Errorf("problem %q, error %v; want %q", got, err, tt.problem)
			}
			var got []text.ProblemKind
			for _, p := range c.Parts {
				got = append(got, kind(p.Problem))
			}
			if diff := cmp.Diff(tt.parts, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// checkParts holds what is true of every container, however damaged.
func checkParts(t *testing.T, c *text.Content, err error, lim text.Limits) {
	t.Helper()
	var problem *text.Problem
	if c == nil || err != nil && !errors.As(err, &problem) {
		t.Fatalf("content %v, error %v", c, err)
	}
	seen := make(map[string]bool)
	var sum int64
	for _, p := range c.Parts {
		if p.Name == "" || seen[p.Name] {
			t.Errorf("name %q is empty or there twice", p.Name)
		}
		seen[p.Name] = true
		sum += int64(len(p.Data))
	}
	if sum > lim.Expanded || len(c.Parts) > lim.Members {
		t.Errorf("%d bytes in %d parts", sum, len(c.Parts))
	}
}

func FuzzReadTar(f *testing.F) {
	ball := tarOf(f, tar.Header{Name: "a", Size: 5}, tar.Header{Name: "b", Typeflag: tar.TypeDir})
	f.Add(ball)
	f.Add(gz(f, "", bytes.NewReader(ball)))
	f.Add(gz(f, "a", bytes.NewReader([]byte("hei"))))
	lim := text.Limits{Expanded: 1 << 20, Members: 100}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := ReadTar(context.Background(), text.Source{Data: data}, lim)
		checkParts(t, c, err, lim)
	})
}
