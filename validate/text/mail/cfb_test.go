package mail

import (
	"encoding/binary"
	"maps"
	"slices"
	"testing"
	"unicode/utf16"
)

// node is a storage of an OLE container for tests: its values are []byte, for a
// stream, or node.
type node map[string]any

// cfb writes an OLE container (MS-CFB, version 3). Every stream lies in the mini
// stream or, from 4096 bytes on, in sectors of its own.
func cfb(t testing.TB, root node) []byte {
	t.Helper()
	const sector, mini, cutoff, none, end = 512, 64, 4096, 0xFFFFFFFF, 0xFFFFFFFE
	type entry struct {
		name         string
		kind         byte
		right, child uint32
		data         []byte
		start        uint32
	}
	entries := []entry{{name: "Root Entry", kind: 5, right: none, child: none}}
	var add func(n node) uint32
	add = func(n node) uint32 {
		first := uint32(none)
		for _, name := range slices.Backward(slices.Sorted(maps.Keys(n))) {
			e := entry{name: name, right: first, child: none}
			switch v := n[name].(type) {
			case []byte:
				e.kind, e.data = 2, v
			case node:
				e.kind, e.child = 1, add(v)
			}
			entries = append(entries, e)
			first = uint32(len(entries) - 1)
		}
		return first
	}
	entries[0].child = add(root)

	le := binary.LittleEndian
	var body []byte // all sectors but the FAT
	var fat, minifat []uint32
	chain := func(data []byte) uint32 {
		if len(data) == 0 {
			return end
		}
		start := uint32(len(fat))
		for at := 0; at < len(data); at += sector {
			body = append(body, data[at:min(len(data), at+sector)]...)
			body = append(body, make([]byte, -len(body)&(sector-1))...)
			fat = append(fat, uint32(len(fat)+1))
		}
		fat[len(fat)-1] = end
		return start
	}
	var ministream []byte
	for i := range entries {
		e := &entries[i]
		switch {
		case e.kind != 2:
		case len(e.data) >= cutoff:
			e.start = chain(e.data)
		case len(e.data) == 0:
			e.start = end
		default:
			e.start = uint32(len(minifat))
			for at := 0; at < len(e.data); at += mini {
				minifat = append(minifat, uint32(len(minifat)+1))
			}
			minifat[len(minifat)-1] = end
			ministream = append(ministream, e.data...)
			ministream = append(ministream, make([]byte, -len(ministream)&(mini-1))...)
		}
	}
	entries[0].data, entries[0].start = ministream, chain(ministream)
	var table []byte
	for _, v := range minifat {
		table = le.AppendUint32(table, v)
	}
	minisectors := (len(table) + sector - 1) / sector
	minifatAt := chain(append(table, slices.Repeat([]byte{0xff}, -len(table)&(sector-1))...))
	var directory []byte
	for _, e := range entries {
		b := make([]byte, 128)
		name := utf16.Encode([]rune(e.name))
		for i, u := range name {
			le.PutUint16(b[2*i:], u)
		}
		le.PutUint16(b[64:], uint16(2*len(name)+2))
		b[66], b[67] = e.kind, 1
		le.PutUint32(b[68:], none)
		le.PutUint32(b[72:], e.right)
		le.PutUint32(b[76:], e.child)
		le.PutUint32(b[116:], e.start)
		le.PutUint32(b[120:], uint32(len(e.data)))
		directory = append(directory, b...)
	}
	for len(directory)%sector != 0 {
		b := make([]byte, 128)
		le.PutUint32(b[68:], none)
		le.PutUint32(b[72:], none)
		le.PutUint32(b[76:], none)
		directory = append(directory, b...)
	}
	directoryAt := chain(directory)
	fatSectors := (len(fat) + sector/4 - 2) / (sector/4 - 1) // each also counts itself
	fatAt := len(fat)
	for range fatSectors {
		fat = append(fat, 0xFFFFFFFD)
	}
	for len(fat)%(sector/4) != 0 {
		fat = append(fat, none)
	}
	head := make([]byte, sector)
	copy(head, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
	le.PutUint16(head[24:], 0x3E)
	le.PutUint16(head[26:], 3)
	le.PutUint16(head[28:], 0xFFFE)
	le.PutUint16(head[30:], 9)
	le.PutUint16(head[32:], 6)
	le.PutUint32(head[44:], uint32(fatSectors))
	le.PutUint32(head[48:], directoryAt)
	le.PutUint32(head[56:], cutoff)
	le.PutUint32(head[60:], minifatAt)
	le.PutUint32(head[64:], uint32(minisectors))
	le.PutUint32(head[68:], end)
	for i := range 109 {
		v := uint32(none)
		if i < fatSectors {
			v = uint32(fatAt + i)
		}
		le.PutUint32(head[76+4*i:], v)
	}
	out := append(head, body...)
	for _, v := range fat {
		out = le.AppendUint32(out, v)
	}
	return out
}
