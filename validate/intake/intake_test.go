package intake

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

func paths(files []File) []string {
	var out []string
	for _, f := range files {
		out = append(out, f.Path)
	}
	return out
}

func TestWalkAccountsForEveryEntry(t *testing.T) {
	nfd := norm.NFD.String("Møte å.pdf")
	fsys := fstest.MapFS{
		"Vedlegg 10.pdf":             {Data: []byte("x")},
		"Vedlegg 2.pdf":              {Data: []byte("xy")},
		"Møter/referat.docx":         {Data: []byte("x")},
		"Møter/Thumbs.db":            {Data: []byte("x")},
		nfd:                          {Data: []byte("a")},
		norm.NFC.String(nfd):         {Data: []byte("b")},
		"~$Aktivitetsplan.docx":      {Data: []byte("x")},
		"__MACOSX/sub/._referat.pdf": {Data: []byte("x")},
		"tom":                        {Mode: fs.ModeDir},
		"ut.pdf":                     {Mode: fs.ModeSymlink, Data: []byte("/etc/passwd")},
		"gammel.tmp/notat.txt":       {Data: []byte("x")},
		"rør":                        {Mode: fs.ModeNamedPipe},
		"junction":                   {Mode: fs.ModeIrregular},
		"tom.pdf":                    {},
		"til Teams.url":              {Data: []byte("[InternetShortcut]")},
	}
	files, skipped, err := Walk(context.Background(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"gammel.tmp/notat.txt", "Møte å (2).pdf", "Møte å.pdf", "Møter/referat.docx", "tom.pdf", "Vedlegg 2.pdf", "Vedlegg 10.pdf",
	}
	got := paths(files)
	slices.Sort(got[1:3])
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("files (-want +got):\n%s", diff)
	}
	wantSkipped := []Skipped{
		{"__MACOSX/sub/._referat.pdf", KindJunk, MacMetadata},
		{"junction", KindLink, ""},
		{"Møter/Thumbs.db", KindJunk, Thumbnails},
		{"rør", KindSpecial, ""},
		{"til Teams.url", KindLink, Shortcut},
		{"tom", KindEmptyFolder, ""},
		{"ut.pdf", KindLink, ""},
		{"~$Aktivitetsplan.docx", KindJunk, LockFile},
	}
	if diff := cmp.Diff(wantSkipped, skipped); diff != "" {
		t.Errorf("skipped (-want +got):\n%s", diff)
	}
}

func TestTwinsOfOneNameKeepTheirOwnBytes(t *testing.T) {
	nfd := norm.NFD.String("Å.txt")
	files, _, err := Walk(context.Background(), fstest.MapFS{
		nfd: {Data: []byte("nfd")}, norm.NFC.String(nfd): {Data: []byte("nfc")},
	})
	if err != nil || len(files) != 2 {
		t.Fatalf("files %v, err %v", paths(files), err)
	}
	var held []string
	for _, f := range files {
		data, err := f.Read(0)
		if err != nil {
			t.Fatal(err)
		}
		held = append(held, string(data))
	}
	slices.Sort(held)
	if !slices.Equal(held, []string{"nfc", "nfd"}) {
		t.Errorf("the twins hold %q", held)
	}
}

func TestWalkOfARootStaysInside(t *testing.T) {
	outside := filepath.Join(t.TempDir(), "hemmelig.txt")
	if err := os.WriteFile(outside, []byte("hemmelig"), 0o600); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, link := range []string{"lenke.txt", "mappe"} {
		target := outside
		if link == "mappe" {
			target = filepath.Dir(outside)
		}
		if err := os.Symlink(target, filepath.Join(dir, link)); err != nil {
			t.Skip("no symbolic links here")
		}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	files, skipped, err := Walk(context.Background(), root.FS())
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != 0 || len(skipped) != 2 || skipped[0].Kind != KindLink || skipped[1].Kind != KindLink {
		t.Errorf("files %v, skipped %v", paths(files), skipped)
	}
}

func TestUnreadableFolderDoesNotStopTheRest(t *testing.T) {
	fsys := failingFS{fstest.MapFS{
		"hemmelig/a.txt": {Data: []byte("x")},
		"b.txt":          {Data: []byte("x")},

		"System Volume Information/x": {Data: []byte("x")},
	}}
	files, skipped, err := Walk(context.Background(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	if len(skipped) != 1 || skipped[0].Kind != KindJunk {
		t.Errorf("skipped %v", skipped)
	}
	if got := paths(files); !slices.Equal(got, []string{"b.txt", "hemmelig"}) {
		t.Fatalf("files %v", got)
	}
	bad := files[1].Err
	if !errors.Is(bad, fs.ErrPermission) {
		t.Errorf("error %v, want permission", bad)
	}
	if strings.Contains(bad.Error(), "hemmelig") {
		t.Errorf("the error %q tells a name", bad)
	}
	if _, err := files[1].Read(0); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("Read gives %v", err)
	}
}

// failingFS refuses to list two of its folders.
type failingFS struct{ fstest.MapFS }

func (f failingFS) ReadDir(name string) ([]fs.DirEntry, error) {
	if name == "hemmelig" || name == "System Volume Information" {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
	}
	return f.MapFS.ReadDir(name)
}

func TestReadHoldsTheLimit(t *testing.T) {
	fsys := fstest.MapFS{"a": {Data: []byte("12345")}}
	files, _, err := Walk(context.Background(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	if data, err := files[0].Read(5); err != nil || string(data) != "12345" {
		t.Errorf("Read(5) = %q, %v", data, err)
	}
	if _, err := files[0].Read(4); !errors.Is(err, ErrTooLarge) {
		t.Errorf("Read(4) gives %v", err)
	}
	fsys["a"].Data = []byte("1234567890") // grown since the walk
	if _, err := files[0].Read(7); !errors.Is(err, ErrTooLarge) {
		t.Errorf("Read(7) of a grown file gives %v", err)
	}
	if data, err := files[0].Read(0); err != nil || len(data) != 10 {
		t.Errorf("Read(0) = %q, %v", data, err)
	}
}

func TestReadUpToDoesNotTrustTheSize(t *testing.T) {
	for _, size := range []int64{0, 3, 10, 100} {
		data, err := readUpTo(strings.NewReader("0123456789"), size, 0)
		if err != nil || string(data) != "0123456789" {
			t.Errorf("size %d: %q, %v", size, data, err)
		}
		if _, err := readUpTo(strings.NewReader("0123456789"), min(size, 9), 9); !errors.Is(err, ErrTooLarge) {
			t.Errorf("size %d: %v, want ErrTooLarge", size, err)
		}
	}
}

func TestWalkEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := Walk(ctx, fstest.MapFS{"a": {}}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestSingle(t *testing.T) {
	fsys := fstest.MapFS{"x/" + norm.NFD.String("Å.zip"): {Data: []byte("zip")}}
	f, err := Single(fsys, "x/"+norm.NFD.String("Å.zip"))
	if err != nil || f.Path != "Å.zip" || f.Size != 3 {
		t.Errorf("Single = %q, %d bytes, %v", f.Path, f.Size, err)
	}
	if _, err := Single(fsys, "x"); !errors.Is(err, ErrNotRegular) {
		t.Errorf("a folder gives %v", err)
	}
	if _, err := Single(fsys, "nei"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a missing file gives %v", err)
	}
}
