package schema

import (
	"slices"
	"strings"
)

// bodyCodes are the codes of external bodies (domain pack, E).
var bodyCodes = []string{
	"ppt", "bup", "barnevern", "skolehelsetjeneste", "politi", "konfliktrad", "statped", "habilitering",
	"fastlege", "familievern", "mobbeombud", "ressursteam", "utekontakt", "sykehus", "barnehus", "nav",
	"krisesenter", "kommunepsykolog",
}

// bodyCode returns the code that a body was written as, whatever its case and
// with or without æøå; "" if it was written as a name.
func bodyCode(written string) string {
	if name, ok := strings.CutPrefix(written, "annen:"); ok && strings.TrimSpace(name) != "" {
		return "annen:" + strings.TrimSpace(name)
	}
	if code := plain(written); slices.Contains(bodyCodes, code) {
		return code
	}
	return ""
}

// typeCode returns the code of a kind of document, which may have been written
// with ø.
func typeCode(written string) string { return plain(written) }
