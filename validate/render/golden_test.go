package render

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/schema"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares got with testdata/name.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (run the test with -update to make it)", err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s differs (-want +got):\n%s", name, diff)
	}
}

func TestGolden(t *testing.T) {
	for _, f := range folders {
		for _, lang := range []string{"nb", "nn", "en"} {
			var b bytes.Buffer
			if err := Text(&b, f.in(lang), TextOptions{}); err != nil {
				t.Fatal(err)
			}
			golden(t, f.name+"."+lang+".txt", b.Bytes())
		}
		for name, o := range map[string]TextOptions{
			"quiet":   {Quiet: true},
			"verbose": {Verbose: true},
			"narrow":  {Width: 60},
			"colour":  {Color: true},
		} {
			var b bytes.Buffer
			if err := Text(&b, f.in("nb"), o); err != nil {
				t.Fatal(err)
			}
			golden(t, f.name+".nb."+name+".txt", b.Bytes())
		}
		var b bytes.Buffer
		if err := JSON(&b, f.in("nb")); err != nil {
			t.Fatal(err)
		}
		golden(t, f.name+".nb.json", b.Bytes())
		violations, err := schema.Validate("report", b.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range violations {
			t.Errorf("%s: %s", f.name, v.Message("en"))
		}
	}
}
