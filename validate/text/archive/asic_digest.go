package archive

import (
	"bytes"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/xml"
	"hash"
	"net/url"
	"path"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/partname"
)

// asicManifest is the part of a table of signed files that matters here (ETSI EN 319
// 162-1, annex A.4).
type asicManifest struct {
	References []struct {
		URI    string `xml:"URI,attr"`
		Method struct {
			Algorithm string `xml:"Algorithm,attr"`
		} `xml:"DigestMethod"`
		Value string `xml:"DigestValue"`
	} `xml:"DataObjectReference"`
}

// mostManifest bounds the table that is read: one of ten thousand files.
const mostManifest = 4 << 20

// markAltered gives the files that are not what a table of their container says was
// signed a problem of the kind text.Altered; they are whole all the same. That the
// others fit says nothing of who signed, since signatures are not verified.
func markAltered(parts []text.Part) {
	for i := range parts {
		name := strings.ToLower(parts[i].Name)
		if dir, base := path.Split(name); dir != "meta-inf/" || !strings.Contains(base, "asicmanifest") || !strings.HasSuffix(base, ".xml") {
			continue
		}
		if len(parts[i].Data) > mostManifest {
			continue
		}
		var m asicManifest
		if xml.NewDecoder(bytes.NewReader(parts[i].Data)).Decode(&m) != nil {
			continue // a table that can't be read proves nothing
		}
		m.check(parts)
	}
}

func (m *asicManifest) check(parts []text.Part) {
	named := make(map[string]*text.Part, len(parts))
	for i := range parts {
		named[parts[i].Name] = &parts[i]
	}
	for _, r := range m.References {
		uri, err := url.PathUnescape(r.URI)
		part := named[partname.Clean(uri)]
		sum := digest(r.Method.Algorithm)
		want, bad := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(r.Value), ""))
		if err != nil || bad != nil || part == nil || part.Problem != nil || sum == nil {
			continue
		}
		sum.Write(part.Data)
		if !bytes.Equal(sum.Sum(nil), want) && part.Technical == "" {
			part.Problem = text.Problemf(text.Altered, "not what was signed")
			part.Problem.Partial = true
		}
	}
}

// digest returns the digest that a URI names, nil if it is none that signers use.
func digest(algorithm string) hash.Hash {
	switch _, name, _ := strings.Cut(strings.ToLower(algorithm), "#"); name {
	case "sha1":
		return sha1.New()
	case "sha256":
		return sha256.New()
	case "sha384":
		return sha512.New384()
	case "sha512":
		return sha512.New()
	}
	return nil
}
