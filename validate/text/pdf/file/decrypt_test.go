package file

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

// locked describes an encrypted file. The functions that read one are turned
// around to make it; that they follow the standard is shown by the files of
// testdata/pdf that another program encrypted.
type locked struct {
	secret
	user, owner string // padded passwords of 32 bytes
	entries     string // of the encryption dictionary, beside R, P, O, U and Filter
	strings     method
	streams     method
	direct      bool // the dictionary stands in the trailer
}

var otherPad = strings.Repeat("hemmelig", 4)

// build encrypts a page that says hello and a document title.
func (l locked) build(t *testing.T) []byte {
	t.Helper()
	l.id = []byte("0123456789abcdef")
	d := decrypter{strings: l.strings, streams: l.streams}
	if l.revision >= 5 {
		d.key = bytes.Repeat([]byte{7}, 32)
		l.secret.user, l.userKey = seal(d.key, l.user, nil)
		l.secret.owner, l.ownerKey = seal(d.key, l.owner, l.secret.user)
	} else {
		l.secret.owner = []byte(l.user)
		key := md5.Sum([]byte(l.owner))
		for range 50 {
			key = md5.Sum(key[:])
		}
		for round := range 20 {
			l.secret.owner = rc4Once(key[:16], byte(round), l.secret.owner)
		}
		d.key = l.shortKey([]byte(l.user), 16)
		sum := md5.Sum(append([]byte(passwordPad), l.id...))
		l.secret.user = sum[:]
		for round := range 20 {
			l.secret.user = rc4Once(d.key, byte(round), l.secret.user)
		}
	}
	dict := fmt.Sprintf("<</Filter/Standard/R %d/P 4294967292/O<%x>/U<%x>/OE<%x>/UE<%x>%s>>",
		l.revision, l.secret.owner, l.secret.user, l.ownerKey, l.userKey, l.entries)
	objs := pdftest.OnePage(pdftest.Stream(string(lock(&d, d.streams, 4, hello)), ""))
	objs[7] = fmt.Sprintf("<</Title<%x>>>", lock(&d, d.strings, 7, "Logg"))
	reference := dict
	if !l.direct {
		objs[8], reference = dict, "8 0 R"
	}
	return pdftest.Build(objs, fmt.Sprintf("/Info 7 0 R/Encrypt %s/ID[<%x><00>]", reference, l.id))
}

// seal makes the entries for a password of revision 5; only the empty one can
// be opened.
func seal(key []byte, password string, user []byte) (entry, sealed []byte) {
	if password == passwordPad {
		password = ""
	}
	hash := func(salt string) []byte {
		sum := sha256.Sum256(append([]byte(password+salt), user...))
		return sum[:]
	}
	entry = append(hash("checking"), "checkingkeysalt_"...)
	return entry, encryptCBC(hash("keysalt_"), make([]byte, aes.BlockSize), key)
}

func encryptCBC(key, iv, data []byte) []byte {
	c, err := aes.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(data))
	cipher.NewCBCEncrypter(c, iv).CryptBlocks(out, data)
	return out
}

// lock encrypts what is in object n.
func lock(d *decrypter, m method, n int, plain string) []byte {
	key := d.key
	switch m {
	case byRC4:
		return rc4Once(d.objectKey(n, 0, ""), 0, []byte(plain))
	case byAES128:
		key = d.objectKey(n, 0, "sAlT")
	case byAES256:
	default:
		return []byte(plain)
	}
	pad := aes.BlockSize - len(plain)%aes.BlockSize
	iv := []byte("initialization-v")
	return append(iv, encryptCBC(key, iv, append([]byte(plain), bytes.Repeat([]byte{byte(pad)}, pad)...))...)
}

func TestEncrypted(t *testing.T) {
	short := secret{revision: 4, permitted: 4294967292}
	long := secret{revision: 5}
	plainMeta := short
	plainMeta.plainMeta = true
	const filters = "/CF<</StdCF<</CFM/%s>>>>/StmF/%s/StrF/%s"
	both := func(v int, m method) string { return fmt.Sprintf("/V %d"+filters, v, m, "StdCF", "StdCF") }
	tests := []struct {
		name  string
		file  locked
		opens bool
	}{
		{"AES-128 without Length", locked{secret: short, user: passwordPad, owner: otherPad, entries: both(4, byAES128), strings: byAES128, streams: byAES128}, true},
		{"crypt filter of RC4 without Length", locked{secret: short, user: passwordPad, owner: otherPad, entries: both(4, byRC4), strings: byRC4, streams: byRC4}, true},
		{"wrong Length", locked{secret: short, user: passwordPad, owner: otherPad, entries: "/Length 40" + both(4, byRC4), strings: byRC4, streams: byRC4}, true},
		{"metadata in the clear", locked{secret: plainMeta, user: passwordPad, owner: otherPad, entries: "/EncryptMetadata false" + both(4, byRC4), strings: byRC4, streams: byRC4}, true},
		{"dictionary in the trailer", locked{secret: short, user: passwordPad, owner: otherPad, entries: both(4, byAES128), strings: byAES128, streams: byAES128, direct: true}, true},
		{"strings in the clear", locked{secret: short, user: passwordPad, owner: otherPad, entries: fmt.Sprintf("/V 4"+filters, byAES128, "StdCF", identity), strings: identity, streams: byAES128}, true},
		{"streams in the clear", locked{secret: short, user: passwordPad, owner: otherPad, entries: fmt.Sprintf("/V 4"+filters, byAES128, identity, "StdCF"), strings: byAES128, streams: identity}, true},
		{"only attachments, by a password", locked{secret: short, user: otherPad, owner: otherPad, entries: fmt.Sprintf("/V 4"+filters+"/EFF/StdCF", byAES128, identity, identity), strings: identity, streams: identity}, true},
		{"empty owner password", locked{secret: short, user: otherPad, owner: passwordPad, entries: both(4, byRC4), strings: byRC4, streams: byRC4}, true},
		{"AES-256", locked{secret: long, user: passwordPad, owner: otherPad, entries: both(5, byAES256), strings: byAES256, streams: byAES256}, true},
		{"AES-256, empty owner password", locked{secret: long, user: otherPad, owner: passwordPad, entries: both(5, byAES256), strings: byAES256, streams: byAES256}, true},
		{"a password", locked{secret: short, user: otherPad, owner: otherPad, entries: both(4, byAES128), strings: byAES128, streams: byAES128}, false},
		{"AES-256, a password", locked{secret: long, user: otherPad, owner: otherPad, entries: both(5, byAES256), strings: byAES256, streams: byAES256}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			f, err := Open(context.Background(), test.file.build(t), text.Limits{}.WithDefaults())
			if !test.opens {
				var problem *text.Problem
				if !errors.As(err, &problem) || problem.Kind != text.NeedsPassword {
					t.Errorf("got %v", err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			pages, _, _, _ := f.Pages()
			if len(pages) != 1 {
				t.Fatalf("%d pages", len(pages))
			}
			if data, err := f.Stream(pages[0].Dict.Key("Contents")); string(data) != hello || err != nil {
				t.Errorf("content %q, %v", data, err)
			}
			if title := f.Meta().Title; title != "Logg" {
				t.Errorf("title %q", title)
			}
		})
	}
}

// TestRebuildUnpacks reads a file whose catalog stands in an object stream and
// whose objects have no end, after the table was lost.
func TestRebuildUnpacks(t *testing.T) {
	const packed = "1 0 2 30 <</Type/Catalog/Pages 2 0 R>> <</Type/Pages/Kids[3 0 R]/Count 1>>"
	objs := pdftest.OnePage(pdftest.Stream(hello, "")).With(8, pdftest.Deflated(packed, "/Type/ObjStm/N 2/First 9"))
	delete(objs, 2)
	objs[1] = "<</Old true>>"
	data := pdftest.Build(objs, "")
	data = data[:bytes.Index(data, []byte("xref\n"))]
	data = bytes.ReplaceAll(data, []byte("endobj\n"), nil)
	limits := text.Limits{}.WithDefaults()
	f, err := openBy(context.Background(), func() ([]byte, []byte, error) { return rebuild(context.Background(), data, limits) }, limits)
	if err != nil {
		t.Fatal(err)
	}
	pages, _, _, err := f.Pages()
	if err != nil || len(pages) != 1 {
		t.Fatalf("%d pages, %v", len(pages), err)
	}
	if got, err := f.Stream(pages[0].Dict.Key("Contents")); string(got) != hello || err != nil {
		t.Errorf("content %q, %v", got, err)
	}
}

func TestCopyObject(t *testing.T) {
	tests := []struct{ in, want string }{
		{`<</A(x\(\q)/B<4a>/C[1 0 R true]>>endobj`, "<</A<782871>/B<4a>/C[1 0 R true]>>"},
		{"12 13 0 obj", "12"},
		{"% note\r[null]", " [null]"},
		{"<</A 1", ""},
		{"<</A 1 endobj", ""},
		{"", ""},
	}
	for _, test := range tests {
		out, _, ok := copyObject(nil, []byte(test.in), asIs)
		if !ok {
			out = nil
		}
		if got := strings.TrimPrefix(string(out), " "); got != strings.TrimPrefix(test.want, " ") {
			t.Errorf("%s: got %s, want %s", test.in, got, test.want)
		}
	}
}
