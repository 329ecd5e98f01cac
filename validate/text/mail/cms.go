package mail

import (
	"bytes"
	"encoding/base64"
)

// CMS tells what a file in the Cryptographic Message Syntax is (RFC 5652), which
// signed and encrypted mails are made of, and signed files too.
type CMS uint8

// The sorts of CMS.
const (
	NoCMS       CMS = iota
	SignedCMS       // a signature around what it signs
	DetachedCMS     // a signature of something that is elsewhere
	SealedCMS       // encrypted
	OtherCMS        // compressed, or something else that can't be opened here
)

// IdentifyCMS tells what sort of CMS data is, NoCMS if it is none.
func IdentifyCMS(data []byte) CMS {
	kind, _ := openCMS(data)
	return kind
}

// Object identifiers as they stand in a file.
var (
	oidSigned   = []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02")
	oidSealed   = []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03")
	oidPKCS7    = oidSigned[:8]
	oidSealedBy = []byte("\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17") // with authentication (RFC 5083)
	oidSMIME    = oidSealedBy[:10]
)

// openCMS returns what sort of CMS data is, and what is in it if that is only
// signed. Nothing is checked of the signature.
func openCMS(data []byte) (CMS, []byte) {
	message, _, ok := nextBER(derOf(data), 0)
	if !ok || message.tag != tagSequence {
		return NoCMS, nil
	}
	parts := message.children(2)
	if len(parts) == 0 || parts[0].tag != tagOID {
		return NoCMS, nil
	}
	switch oid := parts[0].body; {
	case bytes.Equal(oid, oidSigned):
	case bytes.Equal(oid, oidSealed), bytes.Equal(oid, oidSealedBy):
		return SealedCMS, nil
	case bytes.HasPrefix(oid, oidPKCS7), bytes.HasPrefix(oid, oidSMIME):
		return OtherCMS, nil
	default:
		return NoCMS, nil
	}
	// ContentInfo → SignedData → version, algorithms, EncapsulatedContentInfo.
	if len(parts) < 2 {
		return OtherCMS, nil
	}
	signed := parts[1].children(1)
	if len(signed) == 0 {
		return OtherCMS, nil
	}
	fields := signed[0].children(3)
	if len(fields) < 3 || fields[2].tag != tagSequence {
		return OtherCMS, nil
	}
	inside := fields[2].children(2)
	if len(inside) < 2 {
		return DetachedCMS, nil
	}
	held := inside[1].children(1)
	if len(held) == 0 {
		return DetachedCMS, nil
	}
	return SignedCMS, held[0].octets(0)
}

// derOf returns the bytes of a CMS file that may be written out as base64, with
// lines around it or without.
func derOf(data []byte) []byte {
	if len(data) == 0 || data[0] == tagSequence {
		return data
	}
	rest, pem := bytes.CutPrefix(bytes.TrimSpace(data), []byte("-----BEGIN "))
	if pem {
		_, rest, _ = bytes.Cut(rest, []byte("\n"))
		rest, _, _ = bytes.Cut(rest, []byte("-----END"))
	}
	if !bytes.HasPrefix(rest, []byte("MI")) { // a long sequence begins so in base64
		return nil
	}
	clean := bytes.Join(bytes.Fields(rest), nil)
	out := make([]byte, base64.StdEncoding.DecodedLen(len(clean)))
	n, err := base64.StdEncoding.Decode(out, clean)
	if err != nil {
		return nil
	}
	return out[:n]
}

// Tags of ASN.1 elements, with the bit for elements that are made of others.
const (
	tagOctets   = 0x04
	tagOID      = 0x06
	tagMadeOf   = 0x20
	tagSequence = 0x30
)

// mostBER is how deeply the elements of a message may nest.
const mostBER = 16

// ber is an element in the Basic Encoding Rules (X.690). Programs that sign while
// they send don't know the length beforehand, so encoding/asn1, which reads the
// stricter DER, does not do.
type ber struct {
	tag  byte
	body []byte
}

// nextBER returns the first element of data and what follows it.
func nextBER(data []byte, depth int) (e ber, rest []byte, ok bool) {
	if len(data) < 2 || depth > mostBER || data[0]&0x1f == 0x1f { // no field of CMS has a tag so high
		return e, nil, false
	}
	e.tag = data[0]
	length, at := int(data[1]), 2
	switch {
	case length == 0x80: // up to an element of two zeros
		for rest = data[at:]; ; {
			if len(rest) < 2 {
				return e, nil, false
			}
			if rest[0] == 0 && rest[1] == 0 {
				e.body = data[at : len(data)-len(rest)]
				return e, rest[2:], true
			}
			if _, rest, ok = nextBER(rest, depth+1); !ok {
				return e, nil, false
			}
		}
	case length > 0x80:
		n := length & 0x7f
		if n > 4 || at+n > len(data) {
			return e, nil, false
		}
		length = 0
		for _, b := range data[at : at+n] {
			length = length<<8 | int(b)
		}
		at += n
	}
	if length > len(data)-at {
		return e, nil, false
	}
	return ber{e.tag, data[at : at+length]}, data[at+length:], true
}

// children returns the first n elements that e is made of, fewer if there are not
// so many.
func (e ber) children(n int) []ber {
	var out []ber
	for rest := e.body; len(out) < n; {
		c, after, ok := nextBER(rest, 0)
		if !ok {
			break
		}
		out, rest = append(out, c), after
	}
	return out
}

// octets returns the bytes of a string, which may be cut into several.
func (e ber) octets(depth int) []byte {
	if e.tag&tagMadeOf == 0 || e.tag != tagOctets|tagMadeOf || depth > mostBER {
		return e.body
	}
	var out []byte
	for rest := e.body; ; {
		c, after, ok := nextBER(rest, depth)
		if !ok {
			return out
		}
		out, rest = append(out, c.octets(depth+1)...), after
	}
}
