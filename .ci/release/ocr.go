package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// ocrFolder says what reads scans in the page: the packages of npm, and the licences
// of all that is in them.
const ocrFolder = "cmd/mappesjekk-web/site/ocr"

// core is the package whose licence is that of the data as well.
const core = "tesseract.js-core"

// ocrParts returns the packages that read scans in the page, and what is linked into
// them.
func ocrParts() ([]module, error) {
	data, err := os.ReadFile(filepath.Join(ocrFolder, "package.json"))
	if err != nil {
		return nil, err
	}
	var list struct{ Dependencies map[string]string }
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, fmt.Errorf("reading which packages read scans: %w", err)
	}
	texts, err := filepath.Glob(filepath.Join(ocrFolder, "licenses", "*.txt"))
	if err != nil {
		return nil, err
	}
	licences := map[string][]byte{}
	for _, name := range texts {
		if licences[strings.TrimSuffix(filepath.Base(name), ".txt")], err = os.ReadFile(name); err != nil {
			return nil, err
		}
	}
	if licences[core] == nil {
		return nil, fmt.Errorf("no licence of %s was found", core)
	}
	var parts []module
	for _, name := range slices.Sorted(maps.Keys(list.Dependencies)) {
		version := list.Dependencies[name]
		purl := "pkg:npm/" + strings.Replace(name, "@", "%40", 1) + "@" + version
		parts = append(parts, module{name, version, purl, classify(licences[core]), licences[core]})
	}
	for _, name := range slices.Sorted(maps.Keys(licences)) {
		if name != core {
			parts = append(parts, module{path: name + " (in " + core + ")", licence: classify(licences[name]), text: licences[name]})
		}
	}
	return parts, nil
}

// fetchOCR has npm put the packages that read scans into dir, and returns the folder
// that they are in. npm holds them against the checksums of package-lock.json.
func fetchOCR(dir string) (modules string, err error) {
	if _, err := exec.LookPath("npm"); err != nil {
		return "", fmt.Errorf("npm is not installed: it fetches what reads scans in the page, which every release holds")
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		return "", err
	}
	for _, name := range []string{"package.json", "package-lock.json"} {
		data, err := os.ReadFile(filepath.Join(ocrFolder, name))
		if err != nil {
			return "", err
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			return "", err
		}
	}
	if _, err := run(nil, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", dir); err != nil {
		return "", err
	}
	return filepath.Join(dir, "node_modules"), nil
}
