// Package zipmend makes ZIP files readable again that have lost their end, and with
// it their table of contents.
package zipmend

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/crc32"
	"io"
	"math"
)

// The records of a ZIP file (APPNOTE 4.3).
const (
	localMark  = "PK\x03\x04"
	tableMark  = "PK\x01\x02"
	endMark    = "PK\x05\x06"
	localBytes = 30

	deflate = 8
)

// Mend returns data with a new table of contents behind it, made of what stands before
// each member; ok is false where no member is found. The last member may be cut off:
// it unpacks up to there and then fails. At most members are looked for, and at most
// unpacked bytes are unpacked to find the ends of those that don't tell their size.
func Mend(data []byte, members int, unpacked int64) (mended []byte, ok bool) {
	if int64(len(data)) >= math.MaxUint32 {
		return nil, false
	}
	var table []byte
	n := 0
	for at := 0; n < min(members, math.MaxUint16-1); n++ {
		i := bytes.Index(data[at:], []byte(localMark))
		if i < 0 {
			break
		}
		at += i
		m, found := readMember(data, at, &unpacked)
		if !found {
			break
		}
		table = m.appendTo(table)
		at = m.end
	}
	if n == 0 {
		return nil, false
	}
	out := append(bytes.Clone(data), table...)
	out = append(out, endMark...)
	out = binary.LittleEndian.AppendUint32(out, 0)
	out = binary.LittleEndian.AppendUint16(out, uint16(n))
	out = binary.LittleEndian.AppendUint16(out, uint16(n))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(table)))
	out = binary.LittleEndian.AppendUint32(out, uint32(len(data)))
	return binary.LittleEndian.AppendUint16(out, 0), true
}

// member is what the table of contents says of one.
type member struct {
	local        []byte // its own header, without name
	name, extra  []byte
	offset, end  int
	crc          uint32
	packed, size uint32
}

func readMember(data []byte, at int, unpacked *int64) (m member, ok bool) {
	if len(data)-at < localBytes {
		return m, false
	}
	m = member{local: data[at:][:localBytes], offset: at}
	name, extra := int(binary.LittleEndian.Uint16(m.local[26:])), int(binary.LittleEndian.Uint16(m.local[28:]))
	start := at + localBytes + name + extra
	if start > len(data) {
		return m, false
	}
	m.name, m.extra = data[at+localBytes:][:name], data[at+localBytes+name:][:extra]
	m.crc = binary.LittleEndian.Uint32(m.local[14:])
	m.packed, m.size = binary.LittleEndian.Uint32(m.local[18:]), binary.LittleEndian.Uint32(m.local[22:])
	flags, method := binary.LittleEndian.Uint16(m.local[6:]), binary.LittleEndian.Uint16(m.local[8:])
	rest := data[start:]
	const sizeFollows = 8
	if flags&sizeFollows != 0 && m.packed == 0 {
		if method != deflate {
			return m, false
		}
		m.measure(rest, unpacked)
	}
	m.packed = uint32(min(int64(m.packed), int64(len(rest))))
	m.end = start + int(m.packed)
	return m, true
}

// measure unpacks a member to find out how long it is.
func (m *member) measure(rest []byte, unpacked *int64) {
	r := bytes.NewReader(rest)
	sum := crc32.NewIEEE()
	n, err := io.Copy(sum, io.LimitReader(flate.NewReader(r), *unpacked+1))
	*unpacked -= min(n, *unpacked)
	m.crc, m.size, m.packed = sum.Sum32(), uint32(min(n, math.MaxUint32-1)), uint32(len(rest)-r.Len())
	if err != nil || *unpacked == 0 {
		m.size, m.packed = m.size+1, uint32(len(rest)) // so that its end is missed
	}
}

// appendTo appends the member's entry to a table of contents.
func (m member) appendTo(table []byte) []byte {
	const sizeFollows = 8
	flags := binary.LittleEndian.Uint16(m.local[6:]) &^ sizeFollows
	table = append(table, tableMark...)
	table = binary.LittleEndian.AppendUint16(table, 20) // made by: MS-DOS
	table = append(table, m.local[4:6]...)              // version needed
	table = binary.LittleEndian.AppendUint16(table, flags)
	table = append(table, m.local[8:14]...) // method, time, date
	for _, v := range []uint32{m.crc, m.packed, m.size} {
		table = binary.LittleEndian.AppendUint32(table, v)
	}
	table = binary.LittleEndian.AppendUint16(table, uint16(len(m.name)))
	table = binary.LittleEndian.AppendUint16(table, uint16(len(m.extra)))
	table = append(table, make([]byte, 10)...) // comment, disk, attributes
	table = binary.LittleEndian.AppendUint32(table, uint32(m.offset))
	return append(append(table, m.name...), m.extra...)
}
