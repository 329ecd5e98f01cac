package mail

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"image"
	"image/png"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

var fakeRTF = text.ReaderFunc(func(_ context.Context, src text.Source, _ text.Limits) (*text.Content, error) {
	return &text.Content{Pages: []text.Page{{Lines: []text.Line{{Text: "RTF " + string(src.Data)}}}}}, nil
})

var msgReader = MSG{HTML: fakeHTML, RTF: fakeRTF, Identify: identify}

func readMSG(t *testing.T, files node, lim text.Limits) *text.Content {
	t.Helper()
	c, err := msgReader.Read(context.Background(), text.Source{Name: "x.msg", Data: cfb(t, files)}, lim)
	var problem *text.Problem
	if err != nil && !errors.As(err, &problem) || problem != c.Problem {
		t.Fatalf("error %v, problem %v", err, c.Problem)
	}
	return c
}

func unicodeBytes(s string) []byte {
	var out []byte
	for _, u := range utf16.Encode([]rune(s)) {
		out = binary.LittleEndian.AppendUint16(out, u)
	}
	return out
}

// properties makes a table of properties with values of eight bytes.
func properties(header int, values map[uint32]uint64) []byte {
	out := make([]byte, header)
	for tag, v := range values {
		out = binary.LittleEndian.AppendUint32(out, tag)
		out = binary.LittleEndian.AppendUint32(out, 6)
		out = binary.LittleEndian.AppendUint64(out, v)
	}
	return out
}

func filetime(t time.Time) uint64 { return uint64(t.Unix()+11_644_473_600) * 1e7 }

func recipient(kind uint64, name, smtp string) node {
	return node{
		"__properties_version1.0":                properties(otherHeader, map[uint32]uint64{propRecipientType<<16 | typeLong: kind}),
		streamName(propDisplayName, typeUnicode): unicodeBytes(name),
		streamName(propSMTP, typeUnicode):        unicodeBytes(smtp),
	}
}

func attach(name string, data []byte) node {
	return node{
		"__properties_version1.0":                   properties(otherHeader, nil),
		streamName(propAttachLongName, typeUnicode): unicodeBytes(name),
		streamName(propAttachData, typeBinary):      data,
	}
}

func TestMSG(t *testing.T) {
	var logo bytes.Buffer
	if err := png.Encode(&logo, image.NewGray(image.Rect(0, 0, 100, 40))); err != nil {
		t.Fatal(err)
	}
	inline := attach("image001.png", logo.Bytes())
	inline[streamName(propAttachCID, typeUnicode)] = unicodeBytes("image001@x")
	long := strings.Repeat("Møte i dag.\r\n", 600) // beyond the mini stream
	c := readMSG(t, node{
		"__properties_version1.0": properties(messageHeader, map[uint32]uint64{
			propSubmitTime<<16 | typeTime: filetime(time.Date(2025, 6, 12, 8, 5, 0, 0, time.UTC)),
		}),
		streamName(propSubject, typeUnicode):       unicodeBytes("SV: Møte"),
		streamName(propSenderName, typeUnicode):    unicodeBytes("Dal, Kari"),
		streamName(propSenderAddress, typeUnicode): unicodeBytes("/O=SKOLE/CN=KARI"),
		streamName(propSenderSMTP, typeUnicode):    unicodeBytes("kari@skole.example"),
		streamName(propBody, typeUnicode):          unicodeBytes(long),
		streamName(propHTML, typeBinary):           []byte(`<img src="cid:image001@x">`),
		"__recip_version1.0_#00000000":             recipient(1, "Ola", "ola@skole.example"),
		"__recip_version1.0_#00000001":             recipient(2, "ppt@kommune.example", "ppt@kommune.example"),
		"__recip_version1.0_#00000002":             recipient(3, "Skjult", "skjult@skole.example"),
		"__attach_version1.0_#00000000":            attach("Referat fra møte.pdf", []byte("%PDF-1.4")),
		"__attach_version1.0_#00000001":            inline,
		"__attach_version1.0_#00000002":            attach("", []byte("%PDF-1.4")),
	}, text.Limits{})
	want := `Fra: Dal, Kari <kari@skole.example>
Til: Ola <ola@skole.example>
Kopi: ppt@kommune.example
Sendt: 12.06.2025 10:05
Emne: SV: Møte

Møte i dag.
`
	if got := dump(c); !strings.HasPrefix(got, want) || strings.Count(got, "Møte i dag.") != 600 {
		t.Errorf("(-want +got):\n%s", cmp.Diff(want, got[:min(len(got), 300)]))
	}
	var got []string
	for _, p := range c.Parts {
		got = append(got, fmt.Sprintf("%s %s", p.Name, p.Technical))
	}
	if diff := cmp.Diff([]string{"Referat fra møte.pdf ", "image001.png inline-image", "vedlegg-1.pdf "}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestMSGBodies(t *testing.T) {
	header := binary.LittleEndian.AppendUint32(nil, 0)
	header = binary.LittleEndian.AppendUint32(header, 6)
	rtf := append(append(header, "MELA\x00\x00\x00\x00"...), `{\rtf1`...)
	page1252 := properties(messageHeader, map[uint32]uint64{propInternetCodepage<<16 | typeLong: 1252})
	for _, tt := range []struct {
		about string
		files node
		want  string
	}{
		{"plain text in a code page", node{streamName(propBody, typeString8): []byte("m\xf8te\x00")}, "møte"},
		{"HTML", node{streamName(propHTML, typeBinary): []byte("<p>m\xf8te"), "__properties_version1.0": page1252}, "HTML <p>møte"},
		{"HTML in Cyrillic", node{
			streamName(propHTML, typeBinary): []byte("\xcf"),
			"__properties_version1.0":        properties(messageHeader, map[uint32]uint64{propInternetCodepage<<16 | typeLong: 1251}),
		}, "HTML П"},
		{"RTF", node{streamName(propCompressedRTF, typeBinary): rtf}, `RTF {\rtf1`},
	} {
		t.Run(tt.about, func(t *testing.T) {
			tt.files[streamName(propSubject, typeString8)] = []byte("x")
			if got := strings.TrimPrefix(dump(readMSG(t, tt.files, text.Limits{})), "Emne: x\n\n"); got != tt.want+"\n" {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}

func TestEmbeddedMessage(t *testing.T) {
	inner := node{
		"__properties_version1.0": properties(embeddedHeader, map[uint32]uint64{
			propSubmitTime<<16 | typeTime: filetime(time.Date(2025, 1, 12, 8, 5, 0, 0, time.UTC)),
		}),
		streamName(propSubject, typeUnicode):    unicodeBytes("Møte"),
		streamName(propSenderName, typeUnicode): unicodeBytes("Bø, Kari"),
		streamName(propSenderSMTP, typeUnicode): unicodeBytes("kari@skole.example"),
		streamName(propBody, typeUnicode):       unicodeBytes("Hei på deg"),
		"__attach_version1.0_#00000000":         attach("Søknad.pdf", []byte("%PDF-1.4")),
	}
	c := readMSG(t, node{
		streamName(propSubject, typeUnicode): unicodeBytes("VS: Møte"),
		"__attach_version1.0_#00000000":      node{streamName(propAttachData, typeObject): inner, "__properties_version1.0": properties(otherHeader, nil)},
	}, text.Limits{})
	if len(c.Parts) != 1 || c.Parts[0].Name != "melding-1.eml" {
		t.Fatalf("parts %+v", c.Parts)
	}
	mail := readEML(t, c.Parts[0].Data)
	want := "Fra: Bø, Kari <kari@skole.example>\nSendt: 12.01.2025 09:05\nEmne: Møte\n\nHei på deg\n"
	if diff := cmp.Diff(want, dump(mail)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(mail.Parts) != 1 || mail.Parts[0].Name != "Søknad.pdf" || string(mail.Parts[0].Data) != "%PDF-1.4" {
		t.Errorf("parts %+v", mail.Parts)
	}
}

func TestMSGProblems(t *testing.T) {
	deep := node{"__properties_version1.0": properties(embeddedHeader, nil), streamName(propSubject, typeUnicode): unicodeBytes("x")}
	for range maxEmbedded + 2 {
		deep = node{
			"__properties_version1.0": properties(embeddedHeader, nil), streamName(propSubject, typeUnicode): unicodeBytes("x"),
			"__attach_version1.0_#00000000": node{streamName(propAttachData, typeObject): deep},
		}
	}
	whole := cfb(t, deep)
	for _, tt := range []struct {
		about string
		data  []byte
		lim   text.Limits
		want  text.ProblemKind
	}{
		{"messages inside messages", whole, text.Limits{}, text.TooDeep},
		{"cut short", whole[:900], text.Limits{}, text.Damaged},
		{"no OLE", []byte("hei"), text.Limits{}, text.Damaged},
		{"no message", cfb(t, node{"x": []byte("y")}), text.Limits{}, text.Damaged},
		{"too many bytes", cfb(t, node{
			streamName(propSubject, typeUnicode): unicodeBytes("x"), "__attach_version1.0_#00000000": attach("a", make([]byte, 3000)),
		}), text.Limits{PartsBytes: 1000}, text.TooLarge},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c, err := msgReader.Read(context.Background(), text.Source{Data: tt.data}, tt.lim)
			if c.Problem == nil || c.Problem.Kind != tt.want || err == nil {
				t.Errorf("problem %v, error %v", c.Problem, err)
			}
		})
	}
}

func TestUnpackRTF(t *testing.T) {
	// The example of MS-OXRTFCP 3.1.1: "{\rtf1\ansi\ansicpg1252\pard hello world}\r\n".
	packed := []byte("\x2d\x00\x00\x00\x2b\x00\x00\x00LZFu\xf1\xc5\xc7\xa7" +
		"\x03\x00\x0a\x00rcpg125\x42\x32\x0a\xf3\x20hel\x09\x00\x20bw\x05\xb0ld}\x0a\x80\x0f\xa0")
	got, problem := unpackRTF(packed, 1000)
	if want := "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"; problem != nil || string(got) != want {
		t.Errorf("%q, %v; want %q", got, problem, want)
	}
	if _, problem := unpackRTF(packed, 10); problem == nil || problem.Kind != text.TooLarge {
		t.Errorf("over the limit: %v", problem)
	}
	for n := range packed {
		unpackRTF(packed[:n], 1000)
	}
}

func TestNorwegianTime(t *testing.T) {
	for in, want := range map[string]string{
		"2025-01-12T08:05:00Z": "2025-01-12T09:05:00+01:00",
		"2025-03-30T00:59:59Z": "2025-03-30T01:59:59+01:00",
		"2025-03-30T01:00:00Z": "2025-03-30T03:00:00+02:00",
		"2025-10-26T00:59:59Z": "2025-10-26T02:59:59+02:00",
		"2025-10-26T01:00:00Z": "2025-10-26T02:00:00+01:00",
		"2024-12-31T23:30:00Z": "2025-01-01T00:30:00+01:00",
	} {
		at, err := time.Parse(time.RFC3339, in)
		if err != nil {
			t.Fatal(err)
		}
		if got := norwegian(at).Format(time.RFC3339); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}

func FuzzMSG(f *testing.F) {
	f.Add(cfb(f, node{
		streamName(propSubject, typeUnicode): unicodeBytes("x"), "__attach_version1.0_#00000000": attach("a", []byte("y")),
		"__properties_version1.0": properties(messageHeader, map[uint32]uint64{propSubmitTime<<16 | typeTime: 1}),
	}))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := msgReader.Read(context.Background(), text.Source{Data: data}, text.Limits{PartsBytes: 1 << 20})
		var problem *text.Problem
		if c == nil || err != nil && !errors.As(err, &problem) {
			t.Fatalf("content %v, error %v", c, err)
		}
	})
}
