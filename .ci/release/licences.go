package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
)

// module is a module that a program of the release links, or a part of what reads
// scans in the page.
type module struct {
	path, version string
	purl          string // package URL; "" for a part that has no package of its own
	licence       string // SPDX identifier; "" where none is known
	text          []byte
}

// linked returns the modules that are linked for any of the targets, the standard
// library among them, by path.
func linked() ([]module, error) {
	dirs := map[string]module{}
	at := map[string]string{}
	builds := append([]target{{"js", "wasm"}}, targets...)
	for _, t := range builds {
		program := "./cmd/mappesjekk"
		if t.os == "js" {
			program = "./cmd/mappesjekk-web"
		}
		out, err := run([]string{"CGO_ENABLED=0", "GOOS=" + t.os, "GOARCH=" + t.arch}, "go", "list", "-deps", "-json=Module", program)
		if err != nil {
			return nil, err
		}
		dec := json.NewDecoder(bytes.NewReader(out))
		for {
			var pkg struct {
				Module *struct {
					Path, Version, Dir string
					Main               bool
				}
			}
			if err := dec.Decode(&pkg); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				return nil, fmt.Errorf("reading what is linked: %w", err)
			}
			if m := pkg.Module; m != nil && !m.Main {
				dirs[m.Path], at[m.Path] = goModule(m.Path, m.Version), m.Dir
			}
		}
	}
	root, err := run(nil, "go", "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	dirs["std"], at["std"] = goModule("std", strings.TrimPrefix(runtime.Version(), "go")), strings.TrimSpace(string(root))
	var modules []module
	for path, m := range dirs {
		if m.text, err = licenceIn(at[path]); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		m.licence = classify(m.text)
		modules = append(modules, m)
	}
	ocr, err := ocrParts()
	if err != nil {
		return nil, err
	}
	modules = append(modules, ocr...)
	slices.SortFunc(modules, func(a, b module) int { return cmp.Compare(a.path, b.path) })
	return modules, nil
}

func goModule(path, version string) module {
	return module{path: path, version: version, purl: fmt.Sprintf("pkg:golang/%s@%s", path, version)}
}

// licenceIn returns the licence that lies in a module's folder.
func licenceIn(dir string) ([]byte, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if name := strings.ToUpper(e.Name()); strings.HasPrefix(name, "LICEN") || strings.HasPrefix(name, "COPYING") {
			return os.ReadFile(filepath.Join(dir, e.Name()))
		}
	}
	return nil, fmt.Errorf("no licence was found")
}

var spaces = regexp.MustCompile(`\s+`)

// classify returns the SPDX identifier of a permissive licence; "" for any other.
// A text that offers one of several licences counts as the permissive one.
func classify(text []byte) string {
	s := strings.ToLower(spaces.ReplaceAllString(string(text), " "))
	has := func(words string) bool { return strings.Contains(s, strings.ToLower(words)) }
	switch {
	case has("Apache License") && has("Version 2.0"):
		return "Apache-2.0"
	case has("Permission is hereby granted, free of charge"):
		return "MIT"
	case has("PNG Reference Library License version 2"):
		return "libpng-2.0"
	case has("work of the Independent JPEG Group"):
		return "IJG"
	case has("the names of Sam Leffler and Silicon Graphics"):
		return "libtiff"
	case has("Permission is granted to anyone to use this software for any purpose") && has("must not be misrepresented"):
		return "Zlib"
	case has("Redistribution and use in source and binary forms") && (has("Neither the name") || has("The name of") || has("may not be used to endorse")):
		return "BSD-3-Clause"
	case has("Redistribution and use in source and binary forms"):
		return "BSD-2-Clause"
	case has("Permission to use, copy, modify, and/or distribute this software for any purpose"):
		return "ISC"
	}
	return ""
}

// permissive fails for modules whose licence is not.
func permissive(modules []module) error {
	var bad []string
	for _, m := range modules {
		if m.licence == "" {
			bad = append(bad, m.path)
		}
	}
	if len(bad) > 0 {
		return fmt.Errorf("no permissive licence is known of %s", strings.Join(bad, ", "))
	}
	return nil
}

func printLicences() error {
	modules, err := linked()
	if err != nil {
		return err
	}
	for _, m := range modules {
		fmt.Printf("%-13s %s %s\n", m.licence, m.path, m.version)
	}
	return permissive(modules)
}

// allLicences returns the texts that must go along with the programs.
func allLicences(modules []module) []byte {
	var b bytes.Buffer
	fmt.Fprintln(&b, "mappesjekk and its page hold the following components. Each is followed by its licence.")
	for _, m := range modules {
		name := m.path
		if name == "std" {
			name = "The Go standard library"
		}
		if m.version != "" {
			name += " " + m.version
		}
		fmt.Fprintf(&b, "\n%s\n%s (%s)\n%s\n\n%s\n", strings.Repeat("=", 80), name, m.licence, strings.Repeat("=", 80), bytes.TrimSpace(m.text))
	}
	return b.Bytes()
}
