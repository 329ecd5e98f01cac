package read

import (
	"encoding/binary"
	"strings"
	"testing"
	"unicode/utf16"
)

// ole returns an OLE container (MS-CFB, version 3) with empty streams of the
// given names at its root, at most seven; a name that ends in '/' is a storage,
// which holds a stream called "WordDocument".
func ole(t testing.TB, names ...string) string {
	t.Helper()
	const sector, none = 512, 0xFFFFFFFF
	if len(names) > 7 {
		t.Fatal("too many streams")
	}
	le := binary.LittleEndian
	file := make([]byte, 4*sector) // header, FAT, two sectors of the directory
	copy(file, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	le.PutUint16(file[24:], 0x3E)
	le.PutUint16(file[26:], 3)
	le.PutUint16(file[28:], 0xFFFE)
	le.PutUint16(file[30:], 9)
	le.PutUint16(file[32:], 6)
	le.PutUint32(file[44:], 1)          // FAT sectors
	le.PutUint32(file[48:], 1)          // the directory begins in sector 1
	le.PutUint32(file[56:], 4096)       // below this, streams lie in the mini stream
	le.PutUint32(file[60:], 0xFFFFFFFE) // which there is none of
	le.PutUint32(file[68:], 0xFFFFFFFE)
	for i := 76; i < sector; i += 4 {
		le.PutUint32(file[i:], none)
	}
	le.PutUint32(file[76:], 0) // the FAT is sector 0
	fat := file[sector : 2*sector]
	for i := 0; i < sector; i += 4 {
		le.PutUint32(fat[i:], none)
	}
	le.PutUint32(fat[0:], 0xFFFFFFFD)
	le.PutUint32(fat[4:], 2)
	le.PutUint32(fat[8:], 0xFFFFFFFE)

	entry := func(i int, name string, kind byte, right, child uint32) {
		e := file[2*sector+i*128:]
		for j, u := range utf16.Encode([]rune(name)) {
			le.PutUint16(e[2*j:], u)
		}
		le.PutUint16(e[64:], uint16(2*len(name)+2))
		e[66], e[67] = kind, 1
		le.PutUint32(e[68:], none)
		le.PutUint32(e[72:], right)
		le.PutUint32(e[76:], child)
		le.PutUint32(e[116:], 0xFFFFFFFE)
	}
	entry(0, "Root Entry", 5, none, 1)
	last := len(names)
	for i, name := range names {
		right, child := uint32(i+2), uint32(none)
		if i == len(names)-1 {
			right = none
		}
		kind := byte(2)
		if strings.HasSuffix(name, "/") {
			kind, child = 1, uint32(len(names)+1)
			last = len(names) + 1
			entry(last, "WordDocument", 2, none, none)
		}
		entry(i+1, strings.TrimSuffix(name, "/"), kind, right, child)
	}
	for i := last + 1; i < 8; i++ {
		entry(i, "", 0, none, none)
	}
	return string(file)
}
