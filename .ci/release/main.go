// Command release builds everything that a release holds: the program for every
// system with its completions and manual page, the page for the browser, the
// licences of what is linked, a list of components (SBOM) and checksums. The same
// commit gives the same bytes, whoever builds it and where. It takes Go, git and npm.
//
//	go run ./.ci/release/*.go OUTDIR           build into OUTDIR, which must not exist
//	go run ./.ci/release/*.go -twice OUTDIR    the same in two clones, each with a build cache of its own, and compare
//	go run ./.ci/release/*.go -licences        check only that every linked module's licence is permissive
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// targets are the systems that a release is for.
var targets = []target{
	{"windows", "amd64"}, {"windows", "arm64"}, {"darwin", "amd64"}, {"darwin", "arm64"}, {"linux", "amd64"}, {"linux", "arm64"},
}

type target struct{ os, arch string }

func main() {
	twice := flag.Bool("twice", false, "build in two clones and compare")
	licences := flag.Bool("licences", false, "check the licences only")
	flag.Parse()
	var err error
	switch {
	case *licences:
		err = printLicences()
	case flag.NArg() != 1:
		err = fmt.Errorf("usage: go run ./.ci/release/*.go [-twice] OUTDIR")
	case *twice:
		err = buildTwice(flag.Arg(0))
	default:
		err = build(flag.Arg(0))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// run runs a program of this checkout and returns what it prints.
func run(env []string, name string, args ...string) ([]byte, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	var told bytes.Buffer
	cmd.Stderr = &told
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w\n%s", name, strings.Join(args, " "), err, told.Bytes())
	}
	return out, nil
}

// commitTime returns when the commit was made that is built: the only time that
// anything in a release carries.
func commitTime() (time.Time, error) {
	out, err := run(nil, "git", "log", "-1", "--format=%ct")
	if err != nil {
		return time.Time{}, err
	}
	seconds, err := strconv.ParseInt(strings.TrimSpace(string(out)), 10, 64)
	if err != nil {
		return time.Time{}, fmt.Errorf("reading the time of the commit: %w", err)
	}
	return time.Unix(seconds, 0).UTC(), nil
}

// build makes a release in dir.
func build(dir string) error {
	if err := os.Mkdir(dir, 0o755); err != nil {
		return err
	}
	changed, err := run(nil, "git", "status", "--porcelain")
	if err != nil {
		return err
	}
	if len(changed) > 0 {
		return fmt.Errorf("the checkout has changes that no commit holds")
	}
	when, err := commitTime()
	if err != nil {
		return err
	}
	modules, err := linked()
	if err != nil {
		return err
	}
	if err := permissive(modules); err != nil {
		return err
	}
	host := filepath.Join(dir, "host")
	if _, err := run([]string{"CGO_ENABLED=0"}, "go", "build", "-trimpath", "-o", host, "./cmd/mappesjekk"); err != nil {
		return err
	}
	defer os.Remove(host)
	version, shared, err := sharedFiles(host, modules)
	if err != nil {
		return err
	}
	for _, t := range targets {
		if err := buildProgram(dir, version, t, shared, when); err != nil {
			return err
		}
	}
	if err := buildPage(dir, version, shared, when); err != nil {
		return err
	}
	sbom, err := componentList(version, modules, when)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "mappesjekk_"+version+"_sbom.cdx.json"), sbom, 0o644); err != nil {
		return err
	}
	os.Remove(host)
	return writeChecksums(dir)
}

// sharedFiles returns the version, and the files that lie beside every program.
func sharedFiles(host string, modules []module) (version string, files []member, err error) {
	out, err := run(nil, host, "version", "--json")
	if err != nil {
		return "", nil, err
	}
	var said struct{ Version string }
	if err := json.Unmarshal(out, &said); err != nil {
		return "", nil, fmt.Errorf("reading the version: %w", err)
	}
	for _, name := range []string{"README.md", "CHANGELOG.md", "LICENSE", "SECURITY.md"} {
		data, err := os.ReadFile(name)
		if err != nil {
			return "", nil, err
		}
		files = append(files, member{name, data, 0o644})
	}
	files = append(files, member{"THIRD_PARTY_LICENSES.txt", allLicences(modules), 0o644})
	for shell, name := range map[string]string{"bash": "mappesjekk.bash", "zsh": "_mappesjekk", "fish": "mappesjekk.fish", "powershell": "mappesjekk.ps1"} {
		data, err := run(nil, host, "completion", shell)
		if err != nil {
			return "", nil, err
		}
		files = append(files, member{"completions/" + name, data, 0o644})
	}
	page, err := run(nil, host, "man", "--lang", "nb")
	if err != nil {
		return "", nil, err
	}
	files = append(files, member{"man/mappesjekk.1", page, 0o644})
	return said.Version, files, nil
}

// buildProgram builds the program for a system and packs it.
func buildProgram(dir, version string, t target, shared []member, when time.Time) error {
	name := "mappesjekk"
	if t.os == "windows" {
		name += ".exe"
	}
	path := filepath.Join(dir, name)
	defer os.Remove(path)
	env := []string{"CGO_ENABLED=0", "GOOS=" + t.os, "GOARCH=" + t.arch}
	if _, err := run(env, "go", "build", "-trimpath", "-ldflags", "-s -w -buildid=", "-o", path, "./cmd/mappesjekk"); err != nil {
		return err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	files := append([]member{{name, data, 0o755}}, shared...)
	base := fmt.Sprintf("mappesjekk_%s_%s_%s", version, t.os, t.arch)
	if t.os == "windows" {
		return writeZIP(filepath.Join(dir, base+".zip"), files, when)
	}
	return writeTarGZ(filepath.Join(dir, base+".tar.gz"), base, files, when)
}

// buildPage builds the page for the browser: a folder, packed, which reads scans too,
// and a single file.
func buildPage(dir, version string, shared []member, when time.Time) error {
	made := filepath.Join(dir, "web")
	defer os.RemoveAll(made)
	packages := filepath.Join(dir, "packages")
	defer os.RemoveAll(packages)
	ocr, err := fetchOCR(packages)
	if err != nil {
		return err
	}
	if _, err := run(nil, "go", "run", "-trimpath", "./cmd/mappesjekk-web", "build", "--ocr", ocr, made); err != nil {
		return err
	}
	single, err := os.ReadFile(filepath.Join(made, "mappesjekk.html"))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "mappesjekk_"+version+".html"), single, 0o644); err != nil {
		return err
	}
	var files []member
	folder := os.DirFS(filepath.Join(made, "mappesjekk"))
	err = fs.WalkDir(folder, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(folder, path)
		files = append(files, member{path, data, 0o644})
		return err
	})
	if err != nil {
		return err
	}
	for _, m := range shared {
		if !strings.Contains(m.name, "/") {
			files = append(files, m)
		}
	}
	return writeZIP(filepath.Join(dir, "mappesjekk_"+version+"_web.zip"), files, when)
}
