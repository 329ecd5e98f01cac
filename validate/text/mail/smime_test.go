package mail

import (
	"bytes"
	"context"
	"encoding/base64"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// The files in testdata were made by OpenSSL 3 (cms), one in definite and one in
// indefinite lengths.
func testFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// element puts an element together, of indefinite length if it is open.
func element(tag byte, open bool, parts ...string) string {
	body := strings.Join(parts, "")
	if open {
		return string([]byte{tag, 0x80}) + body + "\x00\x00"
	}
	return string([]byte{tag, 0x84, byte(len(body) >> 24), byte(len(body) >> 16), byte(len(body) >> 8), byte(len(body))}) + body
}

// signed is a message around content, without a signature in it.
func signed(open bool, content string) []byte {
	return []byte(element(0x30, open, "\x06\x09", string(oidSigned), element(0xa0, open,
		element(0x30, open, "\x02\x01\x01", element(0x31, open), element(0x30, open, "\x06\x09", string(oidPKCS7), "\x01", content)))))
}

func TestSMIME(t *testing.T) {
	held := func(open bool, s string) string { return element(0xa0, open, s) }
	pem := "-----BEGIN PKCS7-----\r\n" + base64.StdEncoding.EncodeToString(signed(false, held(false, element(4, false, "%PDF-")))) + "\r\n-----END PKCS7-----\r\n"
	for _, tt := range []struct {
		about, name string
		data        []byte
		want        text.ProblemKind
		format      text.Format
		shows       string // the last line, or the only part
	}{
		{"a message", "smime.p7m", testFile(t, "signert-indefinite.p7m"), "", text.EML, "Referat fra møtet 14.03.2025."},
		{"an encrypted one", "smime.p7m", testFile(t, "kryptert.p7m"), text.Encrypted, text.SMIME, ""},
		{"a file", "Mappe/brev.pdf.p7m", signed(false, held(false, element(4, false, "%PDF-"))), "", text.SMIME, "brev.pdf: %PDF-"},
		{"a file in pieces", "smime.p7m", signed(true, held(true, element(0x24, true, element(4, false, "%P"), element(0x24, false, element(4, false, "DF"), element(4, false, "-"))))), "", text.SMIME, "smime: %PDF-"},
		{"a file written out", "brev.pdf.P7M", []byte(pem), "", text.SMIME, "brev.pdf: %PDF-"},
		{"a signature alone", "brev.p7m", testFile(t, "losrevet.p7s"), text.Unsupported, text.SMIME, ""},
		{"a signature around nothing", "brev.p7m", signed(false, held(false, element(4, false, ""))), text.Empty, text.SMIME, ""},
		{"cut off", "brev.p7m", testFile(t, "signert-indefinite.p7m")[:300], text.Damaged, text.SMIME, ""},
		{"Outlook's name for a mail with a signature beside it", "smime.p7m", []byte("Content-Type: multipart/signed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHei\n--b\nContent-Type: application/pkcs7-signature\n\nx\n--b--"), "", text.EML, "Hei"},
		{"nested without end", "brev.p7m", []byte(strings.Repeat("\x30\x80", 1000)), text.Damaged, text.SMIME, ""},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c, err := SMIME{}.Read(context.Background(), text.Source{Name: tt.name, Data: tt.data}, text.Limits{})
			var p *text.Problem
			if errors.As(err, &p); c.Problem != p || p != nil && p.Kind != tt.want || p == nil && tt.want != "" || c.Format != tt.format {
				t.Fatalf("format %q, problem %v, error %v", c.Format, c.Problem, err)
			}
			got := ""
			for _, page := range c.Pages {
				got = page.Lines[len(page.Lines)-1].Text
			}
			if c.Format == text.SMIME {
				for _, part := range c.Parts {
					got += part.Name + ": " + string(part.Data)
				}
			}
			if got != tt.shows {
				t.Errorf("shows %q, want %q", got, tt.shows)
			}
		})
	}
}

func TestSignedMailIsReadAsTheMailThatItIs(t *testing.T) {
	c, err := EML{}.Read(context.Background(), text.Source{Data: testFile(t, "signert.eml")}, text.Limits{})
	if err != nil || c.Mail.Subject != "Svar" || len(c.Parts) != 1 || c.Parts[0].Name != "logg.txt" || string(c.Parts[0].Data) != "Logg" {
		t.Fatalf("content %+v, error %v", c, err)
	}
	lines := c.Pages[0].Lines
	if got := lines[len(lines)-1].Text; got != "Referat fra møtet 14.03.2025." {
		t.Errorf("the last line is %q", got)
	}
}

func TestEncryptedMailKeepsItsEnvelopeAndNamesWhatIsShut(t *testing.T) {
	mail := "From: a@b.example\nSubject: Svar\nContent-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n" +
		base64.StdEncoding.EncodeToString(testFile(t, "kryptert.p7m"))
	c, err := EML{}.Read(context.Background(), text.Source{Data: []byte(mail)}, text.Limits{})
	if err != nil || len(c.Parts) != 1 || c.Parts[0].Name != "smime.p7m" || c.Parts[0].Technical != "" {
		t.Fatalf("content %+v, error %v", c, err)
	}
	if kind := IdentifyCMS(c.Parts[0].Data); kind != SealedCMS {
		t.Errorf("the part is of kind %d", kind)
	}
}

func TestSignaturesInsideSignaturesEnd(t *testing.T) {
	inside := "Content-Type: text/plain\n\nhei"
	for range maxDepth + 5 {
		inside = "Content-Type: application/pkcs7-mime\n\n" + string(signed(false, element(0xa0, false, element(4, false, inside))))
	}
	c, _ := EML{}.Read(context.Background(), text.Source{Data: []byte("From: a@b.example\n" + inside)}, text.Limits{})
	if len(c.Parts) != 1 || !bytes.Contains(c.Parts[0].Data, []byte("hei")) {
		t.Errorf("content %+v", c)
	}
}

func FuzzSMIME(f *testing.F) {
	for _, name := range []string{"signert-indefinite.p7m", "kryptert.p7m", "losrevet.p7s", "signert.eml"} {
		f.Add(testFile(f, name))
	}
	f.Add(signed(true, element(0xa0, true, element(0x24, true, element(4, false, "%P"), element(4, false, "DF")))))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := SMIME{}.Read(context.Background(), text.Source{Name: "smime.p7m", Data: data}, text.Limits{})
		if c == nil || err == nil && len(c.Pages) == 0 && len(c.Parts) == 0 {
			t.Errorf("content %+v, error %v", c, err)
		}
		for _, p := range c.Parts {
			if len(p.Data) > len(data) {
				t.Errorf("%d bytes came out of %d", len(p.Data), len(data))
			}
		}
	})
}
