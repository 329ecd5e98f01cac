// Package schema holds the forms of the data that goes in and out of
// mappesjekk: the JSON Schemas (draft-07) of the report, the manifest, the
// profile and the lexicon, the built-in profiles, and the readers of manifests
// and profiles, which tell what is wrong with the line, the field and what was
// expected. Everything is embedded: the package reads no file and fetches
// nothing, and only its own schemas are ever used as schemas.
package schema

import (
	"embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed *.schema.json profiles/*.json
var files embed.FS

const suffix = ".schema.json"

// Names returns the names that Text and Validate know, in alphabetical order:
// "lexicon", "manifest", "overview", "profile" and "report".
func Names() []string {
	entries, err := files.ReadDir(".")
	if err != nil {
		return nil
	}
	var names []string
	for _, e := range entries {
		if name, ok := strings.CutSuffix(e.Name(), suffix); ok {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// Text returns the JSON Schema of the given name, as it is printed for users
// and editors.
func Text(name string) ([]byte, error) {
	if !slices.Contains(Names(), name) {
		return nil, fmt.Errorf("schema: no schema is called %q", clip(name))
	}
	return files.ReadFile(name + suffix)
}
