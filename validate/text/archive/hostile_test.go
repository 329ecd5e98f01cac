package archive

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/crc32"
	"io"
	"strings"
	"testing"
)

// member is a file to be put into a test archive.
type member struct {
	name  string // as it is written, in whatever bytes
	data  []byte
	flags uint16 // on top of what the writer sets; 0x800 is UTF-8, 1 encrypted
	mode  uint32 // Unix mode in the external attributes
	extra []byte
	raw   bool // the name is written without the UTF-8 flag
	odd   bool // it says that it is packed by a method that hardly anybody has
}

func zipOf(t testing.TB, members ...member) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := zip.NewWriter(&buf)
	for _, m := range members {
		h := &zip.FileHeader{Name: m.name, Method: zip.Deflate, Flags: m.flags, NonUTF8: m.raw, Extra: m.extra}
		if m.odd {
			h.Method = 9 // Deflate64
		}
		if m.mode != 0 {
			h.CreatorVersion = 3 << 8
			h.ExternalAttrs = m.mode << 16
		}
		if strings.HasSuffix(m.name, "/") {
			if _, err := w.CreateHeader(&zip.FileHeader{Name: m.name}); err != nil {
				t.Fatal(err)
			}
			continue
		}
		var packed bytes.Buffer
		fw, _ := flate.NewWriter(&packed, flate.BestCompression)
		fw.Write(m.data)
		fw.Close()
		h.CRC32 = crc32.ChecksumIEEE(m.data)
		h.CompressedSize64 = uint64(packed.Len())
		h.UncompressedSize64 = uint64(len(m.data))
		f, err := w.CreateRaw(h)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write(packed.Bytes()); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// overlappingZip returns a ZIP with n entries that all unfold the same bytes.
func overlappingZip(t testing.TB, n int, data []byte) []byte {
	t.Helper()
	one := zipOf(t, member{name: "a.txt", data: data})
	end := bytes.LastIndex(one, []byte("PK\x05\x06"))
	start := bytes.Index(one, []byte("PK\x01\x02"))
	entry := one[start:end]
	out := bytes.Clone(one[:start])
	for range n {
		out = append(out, entry...)
	}
	tail := bytes.Clone(one[end:])
	binary.LittleEndian.PutUint16(tail[8:], uint16(n))
	binary.LittleEndian.PutUint16(tail[10:], uint16(n))
	binary.LittleEndian.PutUint32(tail[12:], uint32(n*len(entry)))
	return append(out, tail...)
}

// zeros is a reader of n zero bytes.
func zeros(n int64) io.Reader { return io.LimitReader(zeroReader{}, n) }

type zeroReader struct{}

func (zeroReader) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}
