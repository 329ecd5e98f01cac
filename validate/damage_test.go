package validate_test

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// smallest returns the smallest sample file of each extension.
func smallest(t *testing.T) map[string][]byte {
	t.Helper()
	folders, err := filepath.Glob("../testdata/cases/*/files")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]byte{}
	for _, folder := range append(folders, "../testdata/eksempel", "text/office/testdata") {
		err := filepath.WalkDir(folder, func(p string, d fs.DirEntry, err error) error {
			if err != nil || !d.Type().IsRegular() {
				return err
			}
			data, err := os.ReadFile(p)
			ext := strings.ToLower(filepath.Ext(p))
			if old, ok := found[ext]; len(data) > 0 && (!ok || len(data) < len(old)) {
				found[ext] = data
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, ext := range []string{".pdf", ".docx", ".doc", ".odt", ".rtf", ".xlsx", ".xls", ".pptx", ".eml", ".msg", ".zip", ".tif", ".jpg", ".png", ".html", ".txt"} {
		if found[ext] == nil {
			t.Errorf("no sample of %s", ext)
		}
	}
	return found
}

// damages are the ways in which a file gets broken: a copy that stopped, a bad
// sector, a download that began again, halves that don't belong together.
var damages = []struct {
	name string
	do   func(data []byte, r *rand.Rand) []byte
}{
	{"cut", func(data []byte, r *rand.Rand) []byte {
		return data[:r.IntN(len(data))]
	}},
	{"beheaded", func(data []byte, r *rand.Rand) []byte {
		return data[r.IntN(len(data)):]
	}},
	{"flipped", func(data []byte, r *rand.Rand) []byte {
		for range 1 + r.IntN(1+len(data)/500) {
			data[r.IntN(len(data))] ^= byte(1 << r.IntN(8))
		}
		return data
	}},
	{"overwritten", func(data []byte, r *rand.Rand) []byte {
		at := r.IntN(len(data))
		with := [...]byte{0, 0xff, ' ', '9'}[r.IntN(4)]
		for i := at; i < min(len(data), at+512); i++ {
			data[i] = with
		}
		return data
	}},
	{"repeated", func(data []byte, r *rand.Rand) []byte {
		from := r.IntN(len(data))
		to := from + r.IntN(len(data)-from)
		return append(bytes.Clone(data[:to]), data[from:]...)
	}},
	{"spliced", func(data []byte, r *rand.Rand) []byte {
		return append(bytes.Clone(data[:r.IntN(len(data))]), data[r.IntN(len(data)):]...)
	}},
}

// inside returns do done to one member of a ZIP, which is packed again; packed
// bytes that are damaged hardly ever get past the packing. Other files are
// damaged as they are.
func inside(do func([]byte, *rand.Rand) []byte) func([]byte, *rand.Rand) []byte {
	return func(data []byte, r *rand.Rand) []byte {
		members, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			return do(data, r)
		}
		var out bytes.Buffer
		w := zip.NewWriter(&out)
		hit := r.IntN(len(members.File))
		for i, f := range members.File {
			if i != hit || f.UncompressedSize64 == 0 {
				_ = w.Copy(f)
				continue
			}
			from, _ := f.Open()
			member, _ := io.ReadAll(from)
			to, _ := w.Create(f.Name)
			_, _ = to.Write(do(member, r))
		}
		_ = w.Close()
		return out.Bytes()
	}
}

// TestDamagedFiles breaks a sample of every format in fifty ways and checks a
// folder of what comes out. Whatever a file has become, it is accounted for,
// nothing crashes, and no file uses up its time.
func TestDamagedFiles(t *testing.T) {
	ways := 50
	if testing.Short() {
		ways = len(damages)
	}
	for ext, data := range smallest(t) {
		t.Run(ext, func(t *testing.T) {
			r := rand.New(rand.NewPCG(uint64(len(data)), 1))
			fsys := fstest.MapFS{"notat.txt": {Data: []byte(note)}}
			for n := range ways {
				way := damages[n%len(damages)]
				name := fmt.Sprintf("%02d %s%s", n, way.name, ext)
				do := way.do
				if n%2 == 1 {
					do = inside(way.do)
				}
				fsys[name] = &fstest.MapFile{Data: do(bytes.Clone(data), r)}
			}
			report, err := validate.Folder(t.Context(), fsys, "mappe", validate.Options{
				AsOf: asOf, Reproducible: true, OCR: blind{}, Limits: text.Limits{Time: 20 * time.Second},
			})
			if err != nil {
				t.Fatal(err)
			}
			got := entries(valid(t, report))
			for name := range fsys {
				what, ok := got[name]
				if !ok {
					t.Errorf("%q is not accounted for", name)
				}
				if strings.HasSuffix(what, string(text.Crashed)) || strings.HasSuffix(what, string(text.TooSlow)) {
					t.Errorf("%q is %q", name, what)
				}
			}
			if got["notat.txt"] != "document text " {
				t.Errorf("the document that is not damaged is %q", got["notat.txt"])
			}
		})
	}
}

// blind makes out nothing on any picture, once it has been unpacked for it.
type blind struct{}

func (blind) Lines(context.Context, []byte, int) ([]text.Line, error) { return nil, nil }

func (blind) Engine() (name, version, language string) { return "blind", "1", "nor" }
