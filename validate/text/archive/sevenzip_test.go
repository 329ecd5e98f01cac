package archive

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/ulikunitz/xz/lzma"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

func readSevenZip(t *testing.T, data []byte, lim text.Limits) *text.Content {
	t.Helper()
	c, err := ReadSevenZip(context.Background(), text.Source{Name: "x.7z", Data: data}, lim)
	var problem *text.Problem
	if c == nil || errors.As(err, &problem) != (c.Problem != nil) || problem != c.Problem || c.Format != text.SevenZ {
		t.Fatalf("content %+v, error %v", c, err)
	}
	return c
}

// outcome tells what became of each member: its text cut short, or its problem.
func outcome(c *text.Content) []string {
	var out []string
	for _, p := range c.Parts {
		what := string(p.Data[:min(len(p.Data), 7)])
		if p.Problem != nil {
			what = string(p.Problem.Kind)
		}
		out = append(out, p.Name+": "+what)
	}
	return out
}

// The files in testdata were made by 7-Zip 26.02, one for each method.
func TestSevenZipOfEachMethod(t *testing.T) {
	both := []string{"Møter/Referat å æ.txt: Referat", "logg.txt: Logg fo"}
	neither := func(why string) []string { return []string{"Møter/Referat å æ.txt: " + why, "logg.txt: " + why} }
	for file, want := range map[string][]string{
		"lzma2.7z":       {"tom.txt: ", "Møter/Referat å æ.txt: Referat", "lenke.txt: pointer", "logg.txt: Logg fo"},
		"lzma.7z":        both,
		"bzip2.7z":       both,
		"deflate.7z":     both,
		"copy.7z":        both,
		"ikke-samlet.7z": both,
		"ppmd.7z":        neither("packed"),
		"bcj.7z":         {"logg.txt: packed"},
		"kryptert.7z":    neither("needs-password"),
	} {
		t.Run(file, func(t *testing.T) {
			data, err := os.ReadFile(filepath.Join("testdata", file))
			if err != nil {
				t.Fatal(err)
			}
			c := readSevenZip(t, data, text.Limits{})
			if diff := cmp.Diff(want, outcome(c)); c.Problem != nil || diff != "" {
				t.Errorf("problem %v, members (-want +got):\n%s", c.Problem, diff)
			}
			for _, p := range c.Parts {
				if want := 20 * len("Referat fra møte 14.03.2025\n"); strings.HasPrefix(p.Name, "Møter") && p.Problem == nil && len(p.Data) != want {
					t.Errorf("%d bytes of %q, want %d", len(p.Data), p.Name, want)
				}
			}
		})
	}
}

func TestSevenZipWithEncryptedNames(t *testing.T) {
	data, err := os.ReadFile("testdata/kryptert-med-navn.7z")
	if err != nil {
		t.Fatal(err)
	}
	if c := readSevenZip(t, data, text.Limits{}); kind(c.Problem) != text.NeedsPassword || len(c.Parts) != 0 {
		t.Errorf("problem %v, %d members", c.Problem, len(c.Parts))
	}
}

// sevenFile is a member of a test archive; they are packed in one go.
type sevenFile struct {
	name string
	data string
	size int // what the table says; 0: the truth
}

// sevenZipOf packs files with one method; packed is what the packer makes of all
// data together.
func sevenZipOf(method []byte, properties []byte, packed []byte, files ...sevenFile) []byte {
	number := func(b []byte, n int) []byte { // nine bytes hold any number
		return binary.LittleEndian.AppendUint64(append(b, 0xff), uint64(n))
	}
	total := 0
	for i, f := range files {
		if f.size == 0 {
			files[i].size = len(f.data)
		}
		total += files[i].size
	}
	h := []byte{idHeader, idStreams, idPackInfo}
	h = number(number(h, 0), 1)
	h = append(number(append(h, idSize), len(packed)), idEnd)
	h = append(number(append(h, idUnpackInfo, idFolder), 1), 0)
	h = append(number(h, 1), 0x20|byte(len(method)))
	h = append(append(number(append(h, method...), len(properties)), properties...), idUnpackSizes)
	h = append(number(h, total), idEnd, idSubStreams, idNumUnpackStreams)
	h = append(number(h, len(files)), idSize)
	for _, f := range files[:len(files)-1] {
		h = number(h, f.size)
	}
	h = append(h, idCRC, 1)
	for _, f := range files {
		h = binary.LittleEndian.AppendUint32(h, crc32.ChecksumIEEE([]byte(f.data)))
	}
	h = append(h, idEnd, idEnd, idFiles)
	h = number(h, len(files))
	names := []byte{0}
	for _, f := range files {
		for _, u := range utf16.Encode([]rune(f.name + "\x00")) {
			names = binary.LittleEndian.AppendUint16(names, u)
		}
	}
	h = append(number(append(h, idNames), len(names)), names...)
	h = append(h, idEnd, idEnd)
	return withHeader(packed, h)
}

// withHeader puts a table of contents behind body and the first header before it.
func withHeader(body, table []byte) []byte {
	var start []byte
	start = binary.LittleEndian.AppendUint64(start, uint64(len(body)))
	start = binary.LittleEndian.AppendUint64(start, uint64(len(table)))
	start = binary.LittleEndian.AppendUint32(start, crc32.ChecksumIEEE(table))
	out := []byte("7z\xbc\xaf\x27\x1c\x00\x04")
	out = append(binary.LittleEndian.AppendUint32(out, crc32.ChecksumIEEE(start)), start...)
	return append(append(out, body...), table...)
}

// lzmaPacked packs s as an .lzma file and returns its properties and what follows
// its header.
func lzmaPacked(t testing.TB, s string) (properties, packed []byte) {
	t.Helper()
	var b bytes.Buffer
	w, err := lzma.WriterConfig{Size: int64(len(s)), SizeInHeader: true}.NewWriter(&b)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()[:5], b.Bytes()[lzma.HeaderLen:]
}

func TestHostileSevenZip(t *testing.T) {
	stored := func(packed string, files ...sevenFile) []byte {
		return sevenZipOf([]byte{0}, nil, []byte(packed), files...)
	}
	lzmaMethod := []byte{3, 1, 1}
	zeros := strings.Repeat("\x00", 3<<20)
	properties, packed := lzmaPacked(t, zeros)
	huge := []byte{properties[0], 0xff, 0xff, 0xff, 0xff}
	for _, tt := range []struct {
		about string
		data  []byte
		lim   text.Limits
		want  []string
		whole text.ProblemKind
	}{
		{"one file does not fit its checksum", stored("heihade", sevenFile{"a", "hei", 0}, sevenFile{"b", "morn", 0}), text.Limits{},
			[]string{"a: hei", "b: damaged"}, ""},
		{"the bytes end before the last file", stored("hei", sevenFile{"a", "hei", 0}, sevenFile{"b", "hade", 0}), text.Limits{},
			[]string{"a: hei", "b: damaged"}, ""},
		{"names that lead out, the same twice, and none", stored("123", sevenFile{`..\..\a`, "1", 0}, sevenFile{"a", "2", 0}, sevenFile{"", "3", 0}), text.Limits{},
			[]string{"a: 1", "a (2): 2", "uten-navn-1: 3"}, ""},
		{"a bomb", sevenZipOf(lzmaMethod, properties, packed, sevenFile{"a", zeros, 0}), text.Limits{Ratio: 10},
			[]string{"a: suspicious"}, ""},
		{"a dictionary of 4 GiB for three MiB", sevenZipOf(lzmaMethod, huge, packed, sevenFile{"a", zeros, 0}), text.Limits{Ratio: 1 << 20},
			[]string{"a: " + zeros[:7]}, ""},
		{"a dictionary of 4 GiB for a file said to be so large", sevenZipOf(lzmaMethod, huge, packed, sevenFile{"a", zeros, 400 << 20}), text.Limits{Ratio: 1 << 20},
			[]string{"a: too-large"}, ""},
		{"a file over the limit, one after it", stored("heihade", sevenFile{"a", "hei", 0}, sevenFile{"b", "hade", 0}), text.Limits{FileBytes: 3},
			[]string{"a: hei", "b: too-large"}, ""},
		{"one after a file over the limit", stored("hadehei", sevenFile{"a", "hade", 0}, sevenFile{"b", "hei", 0}), text.Limits{FileBytes: 3},
			[]string{"a: too-large", "b: hei"}, ""},
		{"all files together over the limit", stored("heihade", sevenFile{"a", "hei", 0}, sevenFile{"b", "hade", 0}), text.Limits{Expanded: 5},
			[]string{"a: hei", "b: too-large"}, ""},
		{"more members than the limit", stored("123", sevenFile{"a", "1", 0}, sevenFile{"b", "2", 0}, sevenFile{"c", "3", 0}), text.Limits{Members: 2},
			[]string{"a: 1", "b: 2"}, text.TooLarge},
		{"settings that no packer writes", sevenZipOf([]byte{0x21}, []byte{41}, []byte("x"), sevenFile{"a", "hei", 0}), text.Limits{},
			[]string{"a: damaged"}, ""},
		{"bytes that are no LZMA2", sevenZipOf([]byte{0x21}, []byte{0}, []byte("\x7fxyz"), sevenFile{"a", "hei", 0}), text.Limits{},
			[]string{"a: damaged"}, ""},
		{"no table of contents", withHeader(nil, nil), text.Limits{}, nil, text.Empty},
		{"a table that says it has millions of files", withHeader(nil, []byte{idHeader, idFiles, 0xe0, 0, 0, 0x80, idEnd, idEnd}), text.Limits{}, nil, text.Damaged},
		{"the same part over and over", withHeader(nil, append([]byte{idHeader}, strings.Repeat("\x05\x40", 1<<20)...)), text.Limits{}, nil, text.Damaged},
		{"a first header alone", []byte("7z\xbc\xaf\x27\x1c\x00\x04"), text.Limits{}, nil, text.Damaged},
	} {
		t.Run(tt.about, func(t *testing.T) {
			c := readSevenZip(t, tt.data, tt.lim)
			if diff := cmp.Diff(tt.want, outcome(c)); kind(c.Problem) != tt.whole || diff != "" {
				t.Errorf("problem %v, members (-want +got):\n%s", c.Problem, diff)
			}
		})
	}
}

func TestSevenZipCutOff(t *testing.T) {
	data, err := os.ReadFile("testdata/lzma2.7z")
	if err != nil {
		t.Fatal(err)
	}
	for n := range data {
		if c := readSevenZip(t, data[:n], text.Limits{}); c.Problem == nil {
			t.Fatalf("no problem after %d bytes", n)
		}
	}
}

func TestSevenZipHearsTheBell(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	data := sevenZipOf([]byte{0}, nil, []byte("hei"), sevenFile{"a", "hei", 0})
	if _, err := ReadSevenZip(ctx, text.Source{Data: data}, text.Limits{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func FuzzReadSevenZip(f *testing.F) {
	files, err := filepath.Glob("testdata/*.7z")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data[:32], data[32:])
	}
	f.Add([]byte{}, sevenZipOf([]byte{0}, nil, []byte("heihade"), sevenFile{"a", "hei", 0}, sevenFile{"b", "hade", 0})[32:])
	lim := text.Limits{FileBytes: 1 << 20, Expanded: 2 << 20, Members: 100}
	f.Fuzz(func(t *testing.T, first, rest []byte) {
		// Without the checksums of the headers hardly any change would get far.
		split := len(rest)
		if len(first) >= 20 {
			split = int(min(binary.LittleEndian.Uint64(first[12:]), uint64(len(rest))))
		} else if i := bytes.IndexByte(rest, idHeader); i >= 0 {
			split = i
		}
		data := withHeader(rest[:split], rest[split:])
		c, _ := ReadSevenZip(context.Background(), text.Source{Name: "x.7z", Data: data}, lim)
		total := 0
		for _, p := range c.Parts {
			total += len(p.Data)
			if p.Name == "" || strings.HasPrefix(p.Name, "../") {
				t.Errorf("name %q", p.Name)
			}
		}
		if len(c.Parts) > lim.Members || int64(total) > lim.Expanded {
			t.Errorf("%d members, %d bytes", len(c.Parts), total)
		}
	})
}
