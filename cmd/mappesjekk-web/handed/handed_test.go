package handed

import (
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
	"testing"
)

func file(path, data string) Entry {
	return Entry{Path: path, Size: int64(len(data)), Data: strings.NewReader(data)}
}

// walk returns the paths of all that fsys holds, folders with a slash behind.
func walk(t *testing.T, fsys fs.FS) []string {
	t.Helper()
	var all []string
	err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if d.IsDir() {
			path += "/"
		}
		all = append(all, path)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestFS(t *testing.T) {
	for _, test := range []struct {
		name    string
		entries []Entry
		want    []string
	}{
		{"nothing", nil, []string{"./"}},
		{"folders come from paths, in order", []Entry{file("b/c/2.txt", ""), file("a.txt", ""), file("b/c/1.txt", "")},
			[]string{"./", "a.txt", "b/", "b/c/", "b/c/1.txt", "b/c/2.txt"}},
		{"an empty folder stays", []Entry{{Path: "tom", Dir: true}}, []string{"./", "tom/"}},
		{"a folder may follow its files", []Entry{file("a/1.txt", ""), {Path: "a", Dir: true}}, []string{"./", "a/", "a/1.txt"}},
		{"the first of a name counts", []Entry{file("a", "1"), file("a", "22")}, []string{"./", "a"}},
		{"signs that mean something elsewhere", []Entry{file(`a\b:c*.txt`, ""), file("<img src=x>", "")}, []string{"./", "<img src=x>", `a\b:c*.txt`}},
		{"no way out", []Entry{file("../x", ""), file("/etc/passwd", ""), file("a//b", ""), file("", ""), file(".", "")}, []string{"./"}},
	} {
		if got := walk(t, FS(test.entries)); !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

func TestReading(t *testing.T) {
	fsys := FS([]Entry{file("mappe/brev.txt", "Dato: 14.03.2025")})
	if data, err := fs.ReadFile(fsys, "mappe/brev.txt"); err != nil || string(data) != "Dato: 14.03.2025" {
		t.Errorf("%q, %v", data, err)
	}
	if _, err := fs.ReadFile(fsys, "mappe/referat.txt"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
	if _, err := fs.ReadFile(fsys, "mappe"); err == nil || errors.Is(err, io.EOF) {
		t.Errorf("a folder reads as a file: %v", err)
	}
}

// gone is a file that can't be read any more.
type gone struct{}

func (gone) ReadAt([]byte, int64) (int, error) { return 0, fs.ErrPermission }

func TestWhatIsWrongWithAFileIsTold(t *testing.T) {
	fsys := FS([]Entry{{Path: "a", Size: 7, Data: gone{}}})
	if _, err := fs.ReadFile(fsys, "a"); !errors.Is(err, fs.ErrPermission) {
		t.Error(err)
	}
}
