package site

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// command is the package that is the program in the page.
const command = "github.com/mappesjekk/mappesjekk/cmd/mappesjekk-web"

// program is what the Go tool makes and has.
type program struct {
	packed   []byte // the program for WebAssembly, by gzip
	support  string // the script of the same Go that runs it
	licenses string // of Go and of every module that is linked
}

// compile compiles the program.
func compile(ctx context.Context) (program, error) {
	var p program
	tmp, err := os.MkdirTemp("", "mappesjekk-web-")
	if err != nil {
		return p, fmt.Errorf("making a folder to compile in: %w", err)
	}
	defer os.RemoveAll(tmp)
	binary := filepath.Join(tmp, "mappesjekk.wasm")
	if _, err := goTool(ctx, "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", binary, command); err != nil {
		return p, err
	}
	data, err := os.ReadFile(binary)
	if err != nil {
		return p, fmt.Errorf("reading the program: %w", err)
	}
	if p.packed, err = pack(data); err != nil {
		return p, fmt.Errorf("packing the program: %w", err)
	}
	root, err := goTool(ctx, "env", "GOROOT")
	if err != nil {
		return p, err
	}
	support, err := os.ReadFile(filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
	if err != nil {
		return p, fmt.Errorf("reading Go's script for WebAssembly: %w", err)
	}
	p.support = string(support)
	p.licenses, err = licenses(ctx, root)
	return p, err
}

// goTool runs the go command for js/wasm and returns what it prints.
func goTool(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm", "CGO_ENABLED=0")
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("running go %s: %w: %s", args[0], err, strings.TrimSpace(said.String()))
	}
	return strings.TrimSpace(string(out)), nil
}

func pack(data []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

// licenses returns the licences of Go, whose root is given, and of every module
// that the program links: their terms ask that copies carry them.
func licenses(ctx context.Context, root string) (string, error) {
	listed, err := goTool(ctx, "list", "-deps", "-f", "{{with .Module}}{{.Path}}\t{{.Dir}}{{end}}", command)
	if err != nil {
		return "", err
	}
	modules := slices.Compact(slices.Sorted(strings.SplitSeq(listed, "\n")))
	modules = append([]string{"Go\t" + root}, modules...)
	var b strings.Builder
	for _, m := range modules {
		path, dir, ok := strings.Cut(m, "\t")
		if !ok {
			continue // of the standard library
		}
		found, err := filepath.Glob(filepath.Join(dir, "LICEN[CS]E*"))
		if err != nil || len(found) == 0 {
			return "", fmt.Errorf("looking for the licence of %s: none is there", path)
		}
		for _, name := range found {
			text, err := os.ReadFile(name)
			if err != nil {
				return "", fmt.Errorf("reading the licence of %s: %w", path, err)
			}
			fmt.Fprintf(&b, "%s\n\n%s\n\n", path, bytes.TrimSpace(text))
		}
	}
	return b.String(), nil
}
