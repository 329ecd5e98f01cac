package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"time"
)

// componentList returns the list of components in the form of CycloneDX 1.5
// (ECMA-424).
func componentList(version string, modules []module, when time.Time) ([]byte, error) {
	type license struct {
		License struct {
			ID string `json:"id"`
		} `json:"license"`
	}
	type component struct {
		Type     string    `json:"type"`
		Ref      string    `json:"bom-ref"`
		Name     string    `json:"name"`
		Version  string    `json:"version,omitempty"`
		PURL     string    `json:"purl,omitempty"`
		Licenses []license `json:"licenses"`
	}
	of := func(kind string, m module) component {
		c := component{Type: kind, Ref: cmp.Or(m.purl, m.path), Name: m.path, Version: m.version, PURL: m.purl}
		var l license
		l.License.ID = m.licence
		c.Licenses = []license{l}
		return c
	}
	program := goModule("github.com/mappesjekk/mappesjekk", version)
	program.licence = "MIT"
	self := of("application", program)
	list := struct {
		Format   string `json:"bomFormat"`
		Spec     string `json:"specVersion"`
		Version  int    `json:"version"`
		Metadata struct {
			Timestamp string    `json:"timestamp"`
			Component component `json:"component"`
		} `json:"metadata"`
		Components   []component `json:"components"`
		Dependencies []any       `json:"dependencies"`
	}{Format: "CycloneDX", Spec: "1.5", Version: 1}
	list.Metadata.Timestamp = when.Format(time.RFC3339)
	list.Metadata.Component = self
	var refs []string
	for _, m := range modules {
		c := of("library", m)
		list.Components = append(list.Components, c)
		refs = append(refs, c.Ref)
	}
	list.Dependencies = []any{map[string]any{"ref": self.Ref, "dependsOn": refs}}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(list); err != nil {
		return nil, fmt.Errorf("writing the list of components: %w", err)
	}
	return b.Bytes(), nil
}
