package schema

import (
	"slices"
	"strings"
)

// ManifestNames are the names under which a manifest is looked for at the root
// of a folder, the preferred one first.
func ManifestNames() []string { return []string{"saksmappe.yaml", "saksmappe.yml", "saksmappe.json"} }

// IsManifestName reports whether a file at the root of a folder is a manifest by its
// name, in upper or lower case.
func IsManifestName(name string) bool {
	return slices.Contains(ManifestNames(), strings.ToLower(name))
}

// Manifest is what the school itself says of its folder, in saksmappe.yaml. The
// fields that were in order are here even if others were not.
type Manifest struct {
	File         string // the name that was given to ParseManifest
	CaseNumber   string // saksnummer
	School       string // skole
	Municipality string // kommune
	Maalform     string // maalform: "nb" or "nn"; "" if not said
	// Bodies are the external bodies (eksterne_instanser); nil if nothing is said of
	// them.
	Bodies    *Bodies
	Documents []ManifestDocument // dokumenter
	Waivers   []Waiver           // unntak
}

// Bodies is what the manifest says of external bodies.
type Bodies struct {
	At     Position
	None   bool // "ingen": none is or has been drawn in
	Listed []Body
}

// Body is an external body that the manifest lists.
type Body struct {
	At Position
	// Code is the body's code if that is what was written ("ppt"), or "annen:<name>"
	// if that was; "" where Written is a name in plain words.
	Code    string
	Written string // instans, as it stands
	Name    string // navn: what this body calls itself
	Contact string // kontakt
	Period  string // periode, in free words
	Role    string // rolle: what it contributed
}

// ManifestDocument is what the manifest says of one document.
type ManifestDocument struct {
	At    Position
	Path  string // fil: as in report.Document, NFC and '/'-separated
	Date  string // dato: "2025-03-14", "2025-03" or "2025-W11"; "" if not said
	Type  string // type: a code of a kind of document; "" if not said
	Title string // tittel
	Note  string // merknad

	index int // in the file's list
}

// Waiver is a finding that the school knows of and answers for.
type Waiver struct {
	At     Position
	Rule   string // regel: the rule's ID
	Path   string // fil; "" for the whole folder
	Reason string // grunn
	By     string // av: who decided it
	Until  string // til: the last day on which it holds, ISO; "" for no end

	index int // in the file's list
}

// ParseManifest reads a manifest. The file's name decides the format: JSON if
// it ends in .json, else YAML. Nil is returned only where nothing at all could
// be read; otherwise the manifest holds every field that is in order, beside
// violations for those that are not.
func ParseManifest(file string, data []byte) (*Manifest, []Violation) {
	tree, violations := readForm("manifest", file, data, manifestChecks)
	if tree == nil {
		return nil, violations
	}
	return decodeManifest(file, tree), violations
}
