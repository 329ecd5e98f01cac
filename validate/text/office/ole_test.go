package office

import (
	"encoding/binary"
	"unicode/utf16"
)

// stream is a stream of an OLE container.
type stream struct {
	name string
	data []byte
}

// oleFile packs streams into an OLE container ([MS-CFB]) with sectors of 512
// bytes. Each stream is filled up to 4,096 bytes, so that none is a small one.
func oleFile(streams ...stream) []byte {
	const sector, end, free = 512, 0xfffffffe, 0xffffffff
	var body []byte
	var fat []uint32
	var starts []uint32
	chain := func(data []byte) uint32 {
		start := uint32(len(fat))
		n := (len(data) + sector - 1) / sector
		for i := range n {
			next := uint32(end)
			if i+1 < n {
				next = uint32(len(fat) + 1)
			}
			fat = append(fat, next)
		}
		body = append(body, data...)
		body = append(body, make([]byte, n*sector-len(data))...)
		return start
	}
	for i, s := range streams {
		for len(s.data) < 4096 {
			s.data = append(s.data, 0)
		}
		streams[i] = s
		starts = append(starts, chain(s.data))
	}
	entry := func(name string, kind byte, right, child, start uint32, size int) []byte {
		b := make([]byte, 128)
		units := utf16.Encode([]rune(name))
		for i, u := range units {
			binary.LittleEndian.PutUint16(b[i*2:], u)
		}
		binary.LittleEndian.PutUint16(b[64:], uint16(len(units)*2+2))
		b[66], b[67] = kind, 1
		binary.LittleEndian.PutUint32(b[68:], free)
		binary.LittleEndian.PutUint32(b[72:], right)
		binary.LittleEndian.PutUint32(b[76:], child)
		binary.LittleEndian.PutUint32(b[116:], start)
		binary.LittleEndian.PutUint32(b[120:], uint32(size))
		return b
	}
	directory := entry("Root Entry", 5, free, 1, end, 0)
	for i, s := range streams {
		right := uint32(free)
		if i+1 < len(streams) {
			right = uint32(i + 2)
		}
		directory = append(directory, entry(s.name, 2, right, free, starts[i], len(s.data))...)
	}
	dirStart := chain(directory)
	fatStart := uint32(len(fat))
	fatSectors := (len(fat) + 128) / 128
	for range fatSectors {
		fat = append(fat, 0xfffffffd)
	}
	head := make([]byte, sector)
	copy(head, oleMagic)
	binary.LittleEndian.PutUint16(head[24:], 0x3e)
	binary.LittleEndian.PutUint16(head[26:], 3)
	binary.LittleEndian.PutUint16(head[28:], 0xfffe)
	binary.LittleEndian.PutUint16(head[30:], 9)
	binary.LittleEndian.PutUint16(head[32:], 6)
	binary.LittleEndian.PutUint32(head[44:], uint32(fatSectors))
	binary.LittleEndian.PutUint32(head[48:], dirStart)
	binary.LittleEndian.PutUint32(head[56:], 4096)
	binary.LittleEndian.PutUint32(head[60:], end)
	binary.LittleEndian.PutUint32(head[68:], end)
	for i := range 109 {
		at := uint32(free)
		if i < fatSectors {
			at = fatStart + uint32(i)
		}
		binary.LittleEndian.PutUint32(head[76+i*4:], at)
	}
	table := make([]byte, fatSectors*sector)
	for i := range table {
		table[i] = 0xff
	}
	for i, next := range fat {
		binary.LittleEndian.PutUint32(table[i*4:], next)
	}
	return append(append(head, body...), table...)
}
