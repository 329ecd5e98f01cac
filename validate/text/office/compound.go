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

// leastStream is the size below which a stream of an OLE container would have to lie
// among the small ones.
const leastStream = 4096

// compound packs streams into an OLE container ([MS-CFB], version 3). Shorter streams
// are filled up to leastStream bytes: the programs whose documents they are part of
// tell themselves where these end. It is nil for more than seven megabytes, which
// would take a longer table than the head has room for.
func compound(streams []stream) []byte {
	const (
		sector  = 512
		none    = 0xffffffff // no entry, or a sector of nothing
		end     = 0xfffffffe // of a chain
		ofTable = 0xfffffffd // a sector of the table itself
		inHead  = 109        // sectors of the table that the head names
		root    = 5
		leaf    = 2
	)
	le := binary.LittleEndian
	var body []byte
	var table []uint32 // for each sector the next one of its chain
	chain := func(data []byte, least int) (start, size uint32) {
		start = uint32(len(table))
		for n := max(len(data), least); n > 0; n -= sector {
			table = append(table, uint32(len(table)+1))
		}
		table[len(table)-1] = end
		body = append(body, data...)
		body = append(body, make([]byte, len(table)*sector-len(body))...)
		return start, uint32(max(len(data), least))
	}
	entry := func(name string, kind byte, right, child, start, size uint32) []byte {
		b := make([]byte, 128)
		units := utf16.Encode([]rune(name))
		for i, u := range units[:min(len(units), 31)] {
			le.PutUint16(b[i*2:], u)
		}
		le.PutUint16(b[64:], uint16(min(len(units), 31)*2+2))
		b[66], b[67] = kind, 1
		for i, v := range []uint32{none, right, child} {
			le.PutUint32(b[68+i*4:], v)
		}
		le.PutUint32(b[116:], start)
		le.PutUint32(b[120:], size)
		return b
	}
	directory := entry("Root Entry", root, none, 1, end, 0)
	for i, s := range streams {
		right := uint32(i + 2)
		if i+1 == len(streams) {
			right = none
		}
		start, size := chain(s.data, leastStream)
		directory = append(directory, entry(s.name, leaf, right, none, start, size)...)
	}
	directoryAt, _ := chain(directory, 0)
	tableAt := uint32(len(table))
	sectors := uint32((len(table) + 126) / 127) // a sector of it holds 128, and it names its own
	for range sectors {
		table = append(table, ofTable)
	}
	if sectors > inHead {
		return nil
	}
	head := make([]byte, sector)
	copy(head, oleMagic)
	for at, v := range map[int]uint16{24: 0x3e, 26: 3, 28: 0xfffe, 30: 9, 32: 6} {
		le.PutUint16(head[at:], v)
	}
	for at, v := range map[int]uint32{44: sectors, 48: directoryAt, 56: leastStream, 60: end, 68: end} {
		le.PutUint32(head[at:], v)
	}
	for i := range uint32(inHead) {
		v := uint32(none)
		if i < sectors {
			v = tableAt + i
		}
		le.PutUint32(head[76+i*4:], v)
	}
	out := append(head, body...)
	for _, next := range table {
		out = le.AppendUint32(out, next)
	}
	for range int(sectors)*sector/4 - len(table) {
		out = le.AppendUint32(out, none)
	}
	return out
}
