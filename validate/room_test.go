package validate_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate"
	"github.com/mappesjekk/mappesjekk/validate/read"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// uneven is a reader that takes a while with some files, and never the same while.
type uneven struct{ text.Reader }

func (u uneven) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	time.Sleep(time.Duration(rand.IntN(3)) * time.Millisecond)
	return u.Reader.Read(ctx, src, lim)
}

// TestRoomForText holds that which documents of a folder with too much text are
// left out depends on the folder alone: not on which one was read first, nor on what
// a cache knows. What the folder itself holds goes before what is packed, and usual
// documents before long ones.
func TestRoomForText(t *testing.T) {
	long := note + strings.Repeat("Rektor snakket med eleven.\n", 30)
	members := map[string]string{}
	for i := range 30 {
		members[fmt.Sprintf("%d.txt", i)] = fmt.Sprint(note, i)
	}
	packed := zipOf(t, members)
	heavy := zipOf(t, map[string]string{"a.txt": strings.Repeat("Hei. ", 3000)})
	fsys := fstest.MapFS{
		"a.txt":     {Data: []byte(long)},
		"b.zip":     {Data: []byte(packed)},
		"bombe.zip": {Data: []byte(zipOf(t, map[string]string{"a.zip": heavy, "b.zip": heavy, "c.zip": heavy}))},
		"c.zip":     {Data: []byte(zipOf(t, map[string]string{"inni.zip": packed, "til slutt.txt": note}))},
		"e-post":    {Data: []byte(mail)},
		"notat.txt": {Data: []byte(note)},
		"ø.txt":     {Data: []byte(note + "Til slutt.")},
	}
	lim := text.Limits{AllText: 2400, Expanded: 40_000}
	cache := &shelf{kept: map[string][]byte{}}
	check := func(jobs int, cache validate.Cache) map[string]string {
		r, err := validate.Folder(t.Context(), fsys, "mappe", validate.Options{
			AsOf: asOf, Lang: "nb", Limits: lim, Jobs: jobs, Cache: cache, Reader: uneven{read.New()}, Reproducible: true,
		})
		if err != nil {
			t.Fatal(err)
		}
		all := entries(r)
		all["the report"] = fmt.Sprint(r.Verdict, len(r.Findings), r.Stats)
		return all
	}
	want := check(1, nil)
	for path, begins := range map[string]string{
		"a.txt": "document unreadable", "b.zip!/0.txt": "document text", "b.zip!/9.txt": "document unreadable", "bombe.zip": "document unreadable",
		"c.zip!/inni.zip!/0.txt": "document unreadable", "e-post": "document text", "notat.txt": "document text", "ø.txt": "document text",
	} {
		if !strings.HasPrefix(want[path], begins) {
			t.Errorf("%s is %q, want %q", path, want[path], begins)
		}
	}
	for i := range 8 {
		for name, got := range map[string]map[string]string{"read": check(1+i%8, nil), "kept": check(1+i%8, cache)} {
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%d jobs, %s: (-one by one +got)\n%s", 1+i%8, name, diff)
			}
		}
	}
	if cache.hits == 0 {
		t.Error("nothing was kept")
	}
}
