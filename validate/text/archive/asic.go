package archive

import (
	"path"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// asicTypes are the media types of signed containers, with one document or
// several (ETSI EN 319 162-1, 4.3.3).
var asicTypes = []string{"application/vnd.etsi.asic-e+zip", "application/vnd.etsi.asic-s+zip"}

// isASiC reports whether parts are those of an ASiC container: it says so in its
// member "mimetype", or it holds what only such a container does.
func isASiC(parts []text.Part) bool {
	for _, p := range parts {
		name := strings.ToLower(p.Name)
		if name == "mimetype" {
			return isASiCType(string(p.Data))
		}
		if strings.HasPrefix(name, "meta-inf/asicmanifest") || strings.HasPrefix(name, "meta-inf/signature") {
			return true
		}
	}
	return false
}

func isASiCType(s string) bool {
	for _, t := range asicTypes {
		if strings.TrimSpace(s) == t {
			return true
		}
	}
	return false
}

// markASiC tells what the container itself uses its parts for: signatures, lists
// of what is signed, the envelope that eFormidling sends it in. The arkivmelding
// is not among them: it says something about the documents.
func markASiC(parts []text.Part) {
	for i := range parts {
		parts[i].Technical = asicUse(strings.ToLower(parts[i].Name))
	}
}

func asicUse(name string) text.Technical {
	dir, base := path.Split(name)
	switch {
	case dir == "meta-inf/" && (strings.HasPrefix(base, "signature") || strings.HasSuffix(base, ".p7s") ||
		strings.HasSuffix(base, ".tst")):
		return text.Signature
	case strings.HasPrefix(name, "meta-inf/"), name == "mimetype", name == "manifest.xml":
		return text.Manifest
	case dir == "" && (base == "sbd.json" || base == "sbd.xml"):
		return text.Envelope
	}
	return ""
}
