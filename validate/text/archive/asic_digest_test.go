package archive

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func TestASiCTellsFilesThatAreNotWhatWasSigned(t *testing.T) {
	sha := func(s string) string { h := sha256.Sum256([]byte(s)); return base64.StdEncoding.EncodeToString(h[:]) }
	long := func(s string) string { h := sha512.Sum512([]byte(s)); return base64.StdEncoding.EncodeToString(h[:]) }
	ref := func(uri, algorithm, value string) string {
		return `<asic:DataObjectReference URI="` + uri + `" MimeType="application/pdf"><ds:DigestMethod Algorithm="http://www.w3.org/2001/04/` + algorithm +
			`"/><ds:DigestValue>` + value + "</ds:DigestValue></asic:DataObjectReference>"
	}
	manifest := `<?xml version="1.0"?><asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">` +
		`<asic:SigReference URI="META-INF/signature.p7s"/>` +
		ref("brev.pdf", "xmlenc#sha256", sha("brev")) + ref("M%C3%B8te%201.pdf", "xmlenc#sha512", long("møte")) +
		ref("plan.pdf", "xmlenc#sha256", sha("en annen plan")) + ref("ukjent.pdf", "xmldsig-more#whirlpool", "AAAA") +
		ref("ikke her.pdf", "xmlenc#sha256", sha("x")) + `</asic:ASiCManifest>`
	files := []member{
		{name: "mimetype", data: []byte("application/vnd.etsi.asic-e+zip")},
		{name: "brev.pdf", data: []byte("brev")}, {name: "Møte 1.pdf", data: []byte("møte"), flags: 0x800},
		{name: "plan.pdf", data: []byte("plan")}, {name: "ukjent.pdf", data: []byte("x")}, {name: "ikke nevnt.pdf", data: []byte("y")},
		{name: "META-INF/signature.p7s", data: []byte("s")},
	}
	for _, tt := range []struct{ about, manifest, altered string }{
		{"a table", manifest, "plan.pdf"},
		{"a broken table", manifest[:len(manifest)-30], ""},
		{"entities", `<!DOCTYPE a [<!ENTITY e "x">]><ASiCManifest>&e;</ASiCManifest>`, ""},
	} {
		c := read(t, zipOf(t, append(files, member{name: "META-INF/ASiCManifest001.xml", data: []byte(tt.manifest)})...), text.Limits{})
		for _, p := range c.Parts {
			want := text.ProblemKind("")
			if p.Name == tt.altered {
				want = text.Altered
			}
			if kind(p.Problem) != want || len(p.Data) == 0 {
				t.Errorf("%s: %s has problem %v and %d bytes", tt.about, p.Name, p.Problem, len(p.Data))
			}
		}
	}
}
