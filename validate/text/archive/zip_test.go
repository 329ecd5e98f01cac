package archive

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func read(t *testing.T, data []byte, lim text.Limits) *text.Content {
	t.Helper()
	c, err := ReadZIP(context.Background(), text.Source{Name: "x.zip", Data: data}, lim)
	if c == nil {
		t.Fatalf("no content, error %v", err)
	}
	var problem *text.Problem
	if errors.As(err, &problem) != (c.Problem != nil) || err != nil && problem != c.Problem {
		t.Fatalf("error %v, problem %v", err, c.Problem)
	}
	return c
}

func names(c *text.Content) []string {
	var out []string
	for _, p := range c.Parts {
		out = append(out, p.Name)
	}
	return out
}

func kind(p *text.Problem) text.ProblemKind {
	if p == nil {
		return ""
	}
	return p.Kind
}

func codePage(t *testing.T, page *charmap.Charmap, s string) string {
	t.Helper()
	out, err := page.NewEncoder().String(s)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestZIPMembersInTheirOrder(t *testing.T) {
	c := read(t, zipOf(t,
		member{name: "b.txt", data: []byte("b")},
		member{name: "Møter/", flags: 0x800},
		member{name: "Møter/a.txt", data: []byte("a"), flags: 0x800},
		member{name: "Thumbs.db", data: []byte("t")},
	), text.Limits{})
	if diff := cmp.Diff([]string{"b.txt", "Møter/a.txt", "Thumbs.db"}, names(c)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if c.Format != text.ZIP || string(c.Parts[1].Data) != "a" {
		t.Errorf("format %q, data %q", c.Format, c.Parts[1].Data)
	}
}

func TestZIPNames(t *testing.T) {
	const name = "Møter/Årsplan for grøss §12.pdf"
	for _, tt := range []struct {
		about, written, want string
		flags                uint16
	}{
		{"UTF-8 with its flag", name, name, 0x800},
		{"UTF-8 without its flag", name, name, 0},
		{"NFD as macOS writes it", norm.NFD.String(name), name, 0},
		{"CP850", codePage(t, charmap.CodePage850, name), name, 0},
		{"CP865", codePage(t, charmap.CodePage865, "Møter/Årsplan.pdf"), "Møter/Årsplan.pdf", 0},
		{"CP437", codePage(t, charmap.CodePage437, "Låst å.pdf"), "Låst å.pdf", 0},
		{"Windows-1252", codePage(t, charmap.Windows1252, name), name, 0},
		{"backslashes", `Møter\referat.pdf`, "Møter/referat.pdf", 0x800},
		{"a way up", "../../../etc/passwd", "etc/passwd", 0},
		{"absolute", "/etc/passwd", "etc/passwd", 0},
		{"a drive", `C:\Windows\x.dll`, "Windows/x.dll", 0},
		{"no name at all", "..", "uten-navn-1", 0},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c := read(t, zipOf(t, member{name: tt.written, data: []byte("x"), flags: tt.flags, raw: tt.flags == 0}), text.Limits{})
			if diff := cmp.Diff([]string{tt.want}, names(c)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestZIPUnicodePathField(t *testing.T) {
	const plain, real = "M_te.pdf", "Møte.pdf"
	field := func(sum uint32) []byte {
		b := binary.LittleEndian.AppendUint16(nil, 0x7075)
		b = binary.LittleEndian.AppendUint16(b, uint16(5+len(real)))
		b = append(b, 1)
		b = binary.LittleEndian.AppendUint32(b, sum)
		return append(b, real...)
	}
	good := crc32.ChecksumIEEE([]byte(plain))
	c := read(t, zipOf(t,
		member{name: plain, extra: field(good), data: []byte("x"), raw: true},
		member{name: plain, extra: field(good + 1), data: []byte("x"), raw: true}, // of a name that was changed since
		member{name: plain, extra: field(good)[:9], data: []byte("x"), raw: true},
	), text.Limits{})
	if diff := cmp.Diff([]string{real, plain, "M_te (2).pdf"}, names(c)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestZIPMemberProblems(t *testing.T) {
	damaged := zipOf(t, member{name: "a.txt", data: bytes.Repeat([]byte("hei på deg "), 50)}, member{name: "b.txt", data: []byte("b")})
	damaged[40] ^= 0xff
	for _, tt := range []struct {
		about string
		zip   []byte
		lim   text.Limits
		want  []text.ProblemKind
	}{
		{"an encrypted member", zipOf(t, member{name: "a", flags: 1}, member{name: "b"}), text.Limits{},
			[]text.ProblemKind{text.NeedsPassword, ""}},
		{"a symbolic link", zipOf(t, member{name: "a", data: []byte("/etc/passwd"), mode: 0o120777}), text.Limits{},
			[]text.ProblemKind{text.Pointer}},
		{"a method of its own", zipOf(t, member{name: "a", data: []byte("a"), odd: true}, member{name: "b"}), text.Limits{},
			[]text.ProblemKind{text.Packed, ""}},
		{"damage", damaged, text.Limits{}, []text.ProblemKind{text.Damaged, ""}},
		{"a bomb", zipOf(t, member{name: "a", data: make([]byte, 8<<20)}, member{name: "b", data: []byte("b")}), text.Limits{},
			[]text.ProblemKind{text.Suspicious, ""}},
		{"a large member", zipOf(t, member{name: "a", data: make([]byte, 1000)}, member{name: "b", data: []byte("b")}), text.Limits{FileBytes: 999},
			[]text.ProblemKind{text.TooLarge, ""}},
		{"too much in all", zipOf(t, member{name: "a", data: make([]byte, 600)}, member{name: "b", data: make([]byte, 600)}), text.Limits{PartsBytes: 1000},
			[]text.ProblemKind{"", text.TooLarge}},
		{"members that overlap", overlappingZip(t, 3, []byte("hei")), text.Limits{},
			[]text.ProblemKind{text.Suspicious, text.Suspicious, text.Suspicious}},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c := read(t, tt.zip, tt.lim)
			var got []text.ProblemKind
			for _, p := range c.Parts {
				got = append(got, kind(p.Problem))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if c.Problem != nil {
				t.Errorf("the archive itself: %v", c.Problem)
			}
		})
	}
}

func TestZIPThatUnderstatesItsSizes(t *testing.T) {
	data := zipOf(t, member{name: "a", data: make([]byte, 4<<20)})
	// The size unfolded stands at 24 in the entry of the table of contents.
	at := bytes.Index(data, []byte("PK\x01\x02")) + 24
	binary.LittleEndian.PutUint32(data[at:], 10)
	c := read(t, data, text.Limits{})
	if got := kind(c.Parts[0].Problem); got != text.Damaged || len(c.Parts[0].Data) > 1<<20 {
		t.Errorf("problem %q, %d bytes", got, len(c.Parts[0].Data))
	}
}

func TestZIPProblems(t *testing.T) {
	whole := zipOf(t, member{name: "a", data: []byte("a")}, member{name: "b"}, member{name: "c"})
	for _, tt := range []struct {
		about string
		zip   []byte
		lim   text.Limits
		want  text.ProblemKind
		parts int
	}{
		{"cut short", whole[:len(whole)-30], text.Limits{}, text.Damaged, 3},
		{"cut before the first member", whole[:20], text.Limits{}, text.Damaged, 0},
		{"no ZIP", []byte("hei"), text.Limits{}, text.Damaged, 0},
		{"nothing in it", zipOf(t), text.Limits{}, text.Empty, 0},
		{"too many members", whole, text.Limits{Members: 2}, text.TooLarge, 2},
		{"far too many members", overlappingZip(t, 100, nil), text.Limits{Members: 2}, text.TooLarge, 0},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c := read(t, tt.zip, tt.lim)
			if got := kind(c.Problem); got != tt.want || len(c.Parts) != tt.parts {
				t.Errorf("problem %q with %d parts, want %q with %d", got, len(c.Parts), tt.want, tt.parts)
			}
		})
	}
}

func TestASiC(t *testing.T) {
	c := read(t, zipOf(t,
		member{name: "mimetype", data: []byte("application/vnd.etsi.asic-e+zip")},
		member{name: "META-INF/asicmanifest.xml", data: []byte("<x/>")},
		member{name: "META-INF/signature-1.p7s", data: []byte("x")},
		member{name: "manifest.xml", data: []byte("<x/>")},
		member{name: "sbd.json", data: []byte("{}")},
		member{name: "arkivmelding.xml", data: []byte("<x/>")},
		member{name: "vedlegg/manifest.xml", data: []byte("<x/>")},
		member{name: "brev.pdf", data: []byte("%PDF")},
	), text.Limits{})
	if c.Format != text.ASiCE {
		t.Errorf("format %q", c.Format)
	}
	var got []text.Technical
	for _, p := range c.Parts {
		got = append(got, p.Technical)
	}
	want := []text.Technical{text.Manifest, text.Manifest, text.Signature, text.Manifest, text.Envelope, "", "", ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestZIPEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := ReadZIP(ctx, text.Source{Data: zipOf(t, member{name: "a"})}, text.Limits{})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func FuzzReadZIP(f *testing.F) {
	f.Add(zipOf(f, member{name: "a.txt", data: []byte("hei")}, member{name: "b/"}))
	f.Add(zipOf(f, member{name: "mimetype", data: []byte(asicTypes[0])}))
	f.Add(overlappingZip(f, 3, []byte("hei")))
	f.Add([]byte("PK\x05\x06" + string(make([]byte, 18))))
	lim := text.Limits{Expanded: 1 << 20, Members: 100}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := ReadZIP(context.Background(), text.Source{Data: data}, lim)
		checkParts(t, c, err, lim)
	})
}

func TestZIPCutOffGivesWhatIsLeft(t *testing.T) {
	whole := zipOf(t, member{name: "a.txt", data: []byte("a")}, member{name: "M\x9bte.txt", data: []byte("b"), raw: true}, member{name: "c.txt", data: []byte("cc")})
	last := bytes.LastIndex(whole, []byte("PK\x03\x04"))
	c := read(t, whole[:last+10], text.Limits{})
	if kind(c.Problem) != text.Damaged || !c.Problem.Partial {
		t.Fatalf("problem %v", c.Problem)
	}
	if diff := cmp.Diff([]string{"a.txt", "Møte.txt"}, names(c)); diff != "" || string(c.Parts[1].Data) != "b" {
		t.Errorf("members (-want +got):\n%s", diff)
	}
}
