package mail

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func tnefAttribute(id uint32, value []byte) []byte {
	out := binary.LittleEndian.AppendUint32([]byte{2}, id)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(value)))
	return append(append(out, value...), 0, 0)
}

// tnefProps makes a list of properties: one of four bytes, a named one, then
// the given one.
func tnefProps(id, kind uint16, value []byte) []byte {
	le := binary.LittleEndian
	out := le.AppendUint32(nil, 3)
	out = le.AppendUint16(le.AppendUint16(out, typeLong), 0x3705)
	out = le.AppendUint32(out, 1)
	out = le.AppendUint16(le.AppendUint16(out, 0x000B), 0x8001)
	out = append(out, make([]byte, 16)...)
	out = le.AppendUint32(le.AppendUint32(out, 1), 6) // named by a string of six bytes
	out = append(out, "a\x00b\x00\x00\x00\x00\x00"...)
	out = le.AppendUint32(out, 1)
	out = le.AppendUint16(le.AppendUint16(out, kind), id)
	out = le.AppendUint32(le.AppendUint32(out, 1), uint32(len(value)))
	out = append(out, value...)
	return append(out, make([]byte, -len(value)&3)...)
}

func tnef(attributes ...[]byte) []byte {
	out := binary.LittleEndian.AppendUint32(nil, tnefSignature)
	out = append(out, 1, 0)
	for _, a := range attributes {
		out = append(out, a...)
	}
	return out
}

func TestWinmail(t *testing.T) {
	file := [][]byte{
		tnefAttribute(0x00069003, []byte("about the mail")),
		tnefAttribute(tnefNewAttached, make([]byte, 14)),
		tnefAttribute(tnefTitle, []byte("REFERA~1.PDF\x00")),
		tnefAttribute(tnefData, []byte("%PDF-1.4")),
		tnefAttribute(tnefProperties, tnefProps(propAttachLongName, typeUnicode, unicodeBytes("Referat fra møte.pdf\x00"))),
		tnefAttribute(tnefNewAttached, make([]byte, 14)),
		tnefAttribute(tnefTitle, []byte("s\xf8knad.pdf\x00")),
		tnefAttribute(tnefData, []byte("%PDF-1.4")),
	}
	message := append(file[:len(file):len(file)],
		tnefAttribute(tnefNewAttached, make([]byte, 14)),
		tnefAttribute(tnefProperties, tnefProps(propAttachData, typeObject, []byte("message"))))
	sound := tnef(file...)
	for _, tt := range []struct {
		about string
		data  []byte
		want  []string
	}{
		{"files", sound, []string{"Referat fra møte.pdf ", "søknad.pdf ", "winmail.dat envelope"}},
		{"a message too", tnef(message...), []string{"Referat fra møte.pdf ", "søknad.pdf ", "vedlegg-1 ", "winmail.dat "}},
		{"cut short", sound[:len(sound)-4], []string{"Referat fra møte.pdf ", "søknad.pdf ", "winmail.dat "}},
		{"something else", []byte("no TNEF"), []string{"winmail.dat "}},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c := readEML(t, withAttachment("winmail.dat", tt.data))
			var got []string
			for _, p := range c.Parts {
				got = append(got, fmt.Sprintf("%s %s", p.Name, p.Technical))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// withAttachment is a mail with one attachment.
func withAttachment(name string, data []byte) []byte {
	return message("From: a@skole.example", `Content-Type: application/octet-stream; name="`+name+`"`,
		"Content-Transfer-Encoding: base64", "", base64.StdEncoding.EncodeToString(data))
}

func FuzzTNEF(f *testing.F) {
	f.Add(tnef(tnefAttribute(tnefNewAttached, nil),
		tnefAttribute(tnefProperties, tnefProps(propAttachLongName, typeUnicode, unicodeBytes("a.pdf")))))
	f.Fuzz(func(_ *testing.T, data []byte) {
		if a := (attachment{data: data}); isTNEF(a) {
			openTNEF(a.data)
		}
	})
}
