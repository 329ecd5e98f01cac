package read

import (
	"bytes"
	"context"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// samples returns the smallest file of each format in the example cases.
func samples(t *testing.T) map[text.Format]text.Source {
	t.Helper()
	smallest := make(map[text.Format]text.Source)
	err := filepath.WalkDir("../../testdata/cases", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		src := text.Source{Name: d.Name(), Data: data}
		f := Identify(src)
		if old, ok := smallest[f]; !ok || len(data) < len(old.Data) {
			smallest[f] = src
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(smallest) < 10 {
		t.Fatalf("only %d formats in the example cases", len(smallest))
	}
	return smallest
}

// damaged returns data cut, flipped, repeated or spliced, as n says.
func damaged(data []byte, n int, r *rand.Rand) []byte {
	out := bytes.Clone(data)
	if len(out) < 2 {
		return out
	}
	at := r.IntN(len(out))
	switch n % 4 {
	case 0:
		return out[:at]
	case 1:
		for range 1 + n/4 {
			out[r.IntN(len(out))] ^= byte(1 + r.IntN(255))
		}
		return out
	case 2:
		end := at + r.IntN(len(out)-at)
		return append(out[:end:end], out[at:]...)
	default:
		return append(out[:at:at], out[r.IntN(len(out)):]...)
	}
}

func TestDamagedFilesAreAccountedFor(t *testing.T) {
	table := New()
	lim := text.Limits{Time: 10 * time.Second}
	for format, src := range samples(t) {
		t.Run(string(format), func(t *testing.T) {
			t.Parallel()
			r := rand.New(rand.NewPCG(1, uint64(len(src.Data))))
			for n := range 50 {
				data := damaged(src.Data, n, r)
				c, err := table.Read(context.Background(), text.Source{Name: src.Name, Data: data}, lim)
				if err != nil || c == nil {
					t.Fatalf("damage %d: content %v, error %v", n, c, err)
				}
				if p := c.Problem; p != nil && (p.Kind == text.Crashed || p.Kind == text.TooSlow) {
					t.Errorf("damage %d: %v", n, p)
				}
			}
		})
	}
}
