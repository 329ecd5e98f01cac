package main

import (
	"bytes"
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
		Version  string    `json:"version"`
		PURL     string    `json:"purl"`
		Licenses []license `json:"licenses"`
	}
	of := func(kind, path, version, spdx string) component {
		c := component{Type: kind, Name: path, Version: version, PURL: fmt.Sprintf("pkg:golang/%s@%s", path, version)}
		c.Ref = c.PURL
		var l license
		l.License.ID = spdx
		c.Licenses = []license{l}
		return c
	}
	self := of("application", "github.com/mappesjekk/mappesjekk", version, "MIT")
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
		c := of("library", m.path, m.version, m.licence)
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
