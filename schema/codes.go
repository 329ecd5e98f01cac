package schema

import (
	"slices"
	"strings"
)

// bodyCodes returns the codes of external bodies: the examples in the schema.
func bodyCodes() []string {
	c, err := checkerFor("manifest")
	if err != nil {
		return nil
	}
	examples, _ := c.at([]string{"eksterne_instanser", "0", "instans"})["examples"].([]any)
	return texts(examples)
}

// bodyCode returns the code that a body was written as, whatever its case and
// with or without æøå; "" if it was written as a name.
func bodyCode(written string, known []string) string {
	if name, ok := strings.CutPrefix(written, "annen:"); ok && strings.TrimSpace(name) != "" {
		return "annen:" + strings.TrimSpace(name)
	}
	if code := plain(written); slices.Contains(known, code) {
		return code
	}
	return ""
}

// typeCode returns the code of a kind of document, which may have been written
// with ø.
func typeCode(written string) string { return plain(written) }

// maalformCode returns the code of a written standard, which may have been
// written as its name.
func maalformCode(written string) string {
	switch written {
	case "bokmål", "bokmaal":
		return "nb"
	case "nynorsk":
		return "nn"
	}
	return written
}
