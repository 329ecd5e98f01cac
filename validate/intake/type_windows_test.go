package intake

import (
	"context"
	"io/fs"
	"slices"
	"syscall"
	"testing"
	"testing/fstest"
)

// TestWalkTakesWhatOneDriveKeeps goes by the modes and attributes that Go and Windows
// give to what OneDrive keeps, and to a junction.
func TestWalkTakesWhatOneDriveKeeps(t *testing.T) {
	irregular := func(attributes uint32) *fstest.MapFile {
		return &fstest.MapFile{Mode: fs.ModeIrregular, Data: []byte("x"), Sys: &syscall.Win32FileAttributeData{
			FileAttributes: attributes | syscall.FILE_ATTRIBUTE_REPARSE_POINT,
		}}
	}
	fsys := fstest.MapFS{
		"Møter":            {Mode: fs.ModeDir | fs.ModeIrregular},
		"Møter/Referat.md": irregular(syscall.FILE_ATTRIBUTE_ARCHIVE),
		"Plan.docx":        irregular(syscall.FILE_ATTRIBUTE_ARCHIVE),
		"desktop.ini":      irregular(syscall.FILE_ATTRIBUTE_HIDDEN),
		"utenfor":          irregular(syscall.FILE_ATTRIBUTE_DIRECTORY),
	}
	files, skipped, err := Walk(context.Background(), fsys)
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"Møter/Referat.md", "Plan.docx"}; !slices.Equal(paths(files), want) {
		t.Errorf("files %q, want %q", paths(files), want)
	}
	want := []Skipped{{"desktop.ini", KindJunk, FolderSettings}, {"utenfor", KindLink, ""}}
	if !slices.Equal(skipped, want) {
		t.Errorf("skipped %v, want %v", skipped, want)
	}
	for _, f := range files {
		if data, err := f.Read(10); err != nil || string(data) != "x" {
			t.Errorf("%s: %q, %v", f.Path, data, err)
		}
	}
	if f, err := Single(fsys, "Plan.docx"); err != nil || f.Path != "Plan.docx" {
		t.Errorf("the file alone: %v, %v", f, err)
	}
	if _, err := Single(fsys, "utenfor"); err == nil {
		t.Error("a junction was taken for a file")
	}
}
