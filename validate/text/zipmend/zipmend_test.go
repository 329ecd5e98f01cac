package zipmend

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
)

// long does not pack well, so that a cut hits it where one means to.
func long(seed uint64) string {
	var b strings.Builder
	r := rand.New(rand.NewPCG(seed, 1))
	for range 2000 {
		fmt.Fprintf(&b, "%d ", r.Uint64())
	}
	return b.String()
}

func zipOf(t testing.TB, raw bool, names ...string) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for i, name := range names {
		h := &zip.FileHeader{Name: name, Method: zip.Deflate}
		if raw { // stored, with its size before it
			h.Method = zip.Store
			h.CompressedSize64, h.UncompressedSize64 = uint64(len(long(uint64(i)))), uint64(len(long(uint64(i))))
		}
		create := w.CreateHeader
		if raw {
			create = w.CreateRaw
		}
		f, err := create(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(f, long(uint64(i))); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func TestMend(t *testing.T) {
	for _, raw := range []bool{false, true} {
		data := zipOf(t, raw, "a.txt", "Møte b.txt", "c.txt")
		third := bytes.LastIndex(data, []byte("PK\x03\x04"))
		mended, ok := Mend(data[:third+20_000*8/10], 100, 1<<30)
		if !ok {
			t.Fatal("nothing found")
		}
		z, err := zip.NewReader(bytes.NewReader(mended), int64(len(mended)))
		if err != nil || len(z.File) != 3 {
			t.Fatalf("%v: %+v", err, z)
		}
		for i, name := range []string{"a.txt", "Møte b.txt", "c.txt"} {
			f := z.File[i]
			r, err := f.Open()
			if err != nil {
				t.Fatal(err)
			}
			got, err := io.ReadAll(r)
			whole := string(got) == long(uint64(i)) && (err == nil || raw) // no checksum in a raw one
			cut := err != nil && len(got) > 1000 && strings.HasPrefix(long(uint64(i)), string(got))
			if f.Name != name || i < 2 && !whole || i == 2 && !cut {
				t.Errorf("raw %v, %q: %d bytes, %v", raw, f.Name, len(got), err)
			}
		}
	}
}

func TestMendWithinLimits(t *testing.T) {
	data := zipOf(t, false, "a", "b", "c")
	if _, ok := Mend([]byte("no archive"), 100, 1<<20); ok {
		t.Error("something was found in nothing")
	}
	for about, limit := range map[string]func() ([]byte, bool){
		"members": func() ([]byte, bool) { return Mend(data, 2, 1<<30) },
		"bytes":   func() ([]byte, bool) { return Mend(data, 100, int64(len(long(0)))+10) },
	} {
		mended, ok := limit()
		z, err := zip.NewReader(bytes.NewReader(mended), int64(len(mended)))
		if !ok || err != nil || len(z.File) != 2 {
			t.Errorf("%s: %v, %v, %+v", about, ok, err, z)
		}
	}
}

func FuzzMend(f *testing.F) {
	data := zipOf(f, false, "a", "b")
	f.Add(data)
	f.Add(data[:len(data)/2])
	f.Add(zipOf(f, true, "a", "b"))
	f.Fuzz(func(t *testing.T, data []byte) {
		mended, ok := Mend(data, 50, 1<<20)
		if ok && !bytes.HasPrefix(mended, data) {
			t.Error("the data were changed")
		}
		if ok {
			if _, err := zip.NewReader(bytes.NewReader(mended), int64(len(mended))); err == zip.ErrAlgorithm {
				t.Error(err)
			}
		}
	})
}
