package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// buildTwice builds a release in two clones of the commit that is checked out,
// in folders of different names and lengths, each with a build cache of its own,
// and keeps one of them in dir if both are alike.
func buildTwice(dir string) error {
	work, err := os.MkdirTemp("", "mappesjekk-release-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	source, err := os.Getwd()
	if err != nil {
		return err
	}
	program := filepath.Join(work, "release")
	files, err := filepath.Glob(".ci/release/*.go")
	if err != nil {
		return err
	}
	if _, err := run(nil, "go", append([]string{"build", "-o", program}, files...)...); err != nil {
		return err
	}
	var said []string
	for _, name := range []string{"a", "and-another-place"} {
		clone := filepath.Join(work, name, "source")
		if _, err := run(nil, "git", "clone", "-q", source, clone); err != nil {
			return err
		}
		if err := os.Chdir(clone); err != nil {
			return err
		}
		out := filepath.Join(work, name, "out")
		if _, err := run([]string{"GOCACHE=" + filepath.Join(work, name, "cache")}, program, out); err != nil {
			return err
		}
		s, err := checksums(out)
		if err != nil {
			return err
		}
		said = append(said, s)
	}
	if err := os.Chdir(source); err != nil {
		return err
	}
	if said[0] != said[1] {
		return fmt.Errorf("the two builds differ:\n%s\n%s", said[0], said[1])
	}
	fmt.Print(said[0])
	return os.CopyFS(dir, os.DirFS(filepath.Join(work, "a", "out")))
}
