package main

import (
	"image"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// photo draws lines of text as a picture: photo FILE LINE...
func photo(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) < 2 {
		ts.Fatalf("usage: photo FILE LINE...")
	}
	parsed, err := opentype.Parse(goregular.TTF)
	ts.Check(err)
	face, err := opentype.NewFace(parsed, &opentype.FaceOptions{Size: 14, DPI: 150})
	ts.Check(err)
	img := image.NewGray(image.Rect(0, 0, 1240, 1754))
	draw.Draw(img, img.Bounds(), image.White, image.Point{}, draw.Src)
	for i, line := range args[1:] {
		d := font.Drawer{Dst: img, Src: image.Black, Face: face, Dot: fixed.P(100, 200+60*i)}
		d.DrawString(line)
	}
	path := ts.MkAbs(args[0])
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o755))
	f, err := os.Create(path)
	ts.Check(err)
	ts.Check(png.Encode(f, img))
	ts.Check(f.Close())
}

// scan copies one of the PDF files whose pages have to be drawn: scan NAME FILE.
func scan(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: scan NAME FILE")
	}
	data, err := os.ReadFile(filepath.Join("..", "..", "validate", "ocr", "testdata", args[0]))
	ts.Check(err)
	path := ts.MkAbs(args[1])
	ts.Check(os.MkdirAll(filepath.Dir(path), 0o755))
	ts.Check(os.WriteFile(path, data, 0o644))
}

// barePath leaves on the search path nothing but the programs of the test.
func barePath(ts *testscript.TestScript, _ bool, _ []string) {
	path := ts.Getenv("PATH")
	ts.Setenv("FULL_PATH", path)
	ts.Setenv("PATH", filepath.SplitList(path)[0])
	// The installer's folders, which are looked through on Windows.
	for _, name := range []string{"ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"} {
		ts.Setenv(name, "")
	}
}

// pathOf leaves on the search path the programs of the test, and those named:
// path-of PROGRAM...
func pathOf(ts *testscript.TestScript, _ bool, args []string) {
	full := ts.Getenv("PATH")
	dir := ts.MkAbs("programs")
	ts.Check(os.MkdirAll(dir, 0o755))
	for _, name := range args {
		program, err := exec.LookPath(name)
		ts.Check(err)
		ts.Check(os.Symlink(program, filepath.Join(dir, name)))
	}
	barePath(ts, false, nil)
	ts.Setenv("FULL_PATH", full)
	ts.Setenv("PATH", ts.Getenv("PATH")+string(filepath.ListSeparator)+dir)
}

// fullPath takes back what barePath did to the search path.
func fullPath(ts *testscript.TestScript, _ bool, _ []string) {
	ts.Setenv("PATH", ts.Getenv("FULL_PATH"))
}

// required fails where a program is missing that must be there: required PROGRAM.
func required(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 1 {
		ts.Fatalf("usage: required PROGRAM")
	}
	if _, err := exec.LookPath(args[0]); err != nil && os.Getenv("MAPPESJEKK_REQUIRE_TOOLS") != "" {
		ts.Fatalf("%s is not installed", args[0])
	}
}
