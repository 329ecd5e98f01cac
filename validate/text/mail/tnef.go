package mail

import (
	"bytes"
	"encoding/binary"
	"strings"
)

// The attributes of TNEF that are read (MS-OXTNEF 2.1.3.2).
const (
	tnefSignature   = 0x223E9F78
	tnefNewAttached = 0x00069002 // attAttachRendData: the next attachment begins
	tnefTitle       = 0x00018010 // attAttachTitle: its short name
	tnefData        = 0x0006800F // attAttachData
	tnefProperties  = 0x00069005 // attAttachment: its MAPI properties
)

// isTNEF reports whether a is the winmail.dat in which Outlook wraps attachments
// for other Outlooks.
func isTNEF(a attachment) bool {
	return len(a.data) >= 6 && binary.LittleEndian.Uint32(a.data) == tnefSignature
}

// openTNEF returns the attachments in a TNEF stream. whole tells that nothing
// was left behind: the stream is sound and holds no message of its own. What
// Outlook repeats of the mail's text in there is not read.
func openTNEF(data []byte) (found []attachment, whole bool) {
	whole = true
	data = data[6:]
	for len(data) > 0 {
		// Level, attribute, length, the value, a checksum.
		if len(data) < 11 {
			return found, false
		}
		id, size := binary.LittleEndian.Uint32(data[1:]), binary.LittleEndian.Uint32(data[5:])
		data = data[9:]
		if uint64(size)+2 > uint64(len(data)) {
			return found, false
		}
		value := data[:size]
		data = data[size+2:]
		if id == tnefNewAttached {
			found = append(found, attachment{})
			continue
		}
		if len(found) == 0 {
			continue // about the mail itself
		}
		last := &found[len(found)-1]
		switch id {
		case tnefTitle:
			if last.name == "" {
				last.name = codepageString(bytes.TrimRight(value, "\x00"), 0)
			}
		case tnefData:
			last.data = value
		case tnefProperties:
			name, object := tnefAttachment(value)
			if name != "" {
				last.name = name
			}
			whole = whole && !object
		}
	}
	return found, whole
}

// tnefAttachment reads the long name of an attachment out of its properties, and
// whether it is an object, such as a message, and no file.
func tnefAttachment(data []byte) (name string, object bool) {
	r := tnefReader{data: data}
	for range r.uint32() {
		kind, id := r.uint16(), r.uint16()
		if id >= 0x8000 {
			r.take(16)
			if r.uint32() == 0 {
				r.take(4)
			} else {
				r.padded(r.uint32())
			}
		}
		values := uint32(1)
		if kind&0x1000 != 0 || kind == typeString8 || kind == typeUnicode || kind == typeBinary || kind == typeObject {
			values = r.uint32()
		}
		for range values {
			value := r.value(kind &^ 0x1000)
			switch {
			case id == propAttachLongName && kind == typeUnicode:
				name = utf16String(value)
			case id == propAttachLongName && kind == typeString8:
				name = strings.TrimRight(codepageString(value, 0), "\x00")
			case id == propAttachData && kind == typeObject:
				object = true
			}
			if r.data == nil {
				return name, object
			}
		}
		if r.data == nil {
			break
		}
	}
	return name, object
}

// tnefReader cuts values off data, which is nil once it did not suffice.
type tnefReader struct{ data []byte }

func (r *tnefReader) take(n uint32) []byte {
	if uint64(n) > uint64(len(r.data)) {
		r.data = nil
		return nil
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

// padded takes n bytes and what fills them up to a multiple of four.
func (r *tnefReader) padded(n uint32) []byte {
	out := r.take(n)
	r.take(-n & 3)
	return out
}

func (r *tnefReader) uint16() uint16 {
	if b := r.take(2); b != nil {
		return binary.LittleEndian.Uint16(b)
	}
	return 0
}

func (r *tnefReader) uint32() uint32 {
	if b := r.take(4); b != nil {
		return binary.LittleEndian.Uint32(b)
	}
	return 0
}

// value takes one value of a type.
func (r *tnefReader) value(kind uint16) []byte {
	switch kind {
	case typeString8, typeUnicode, typeBinary, typeObject:
		return r.padded(r.uint32())
	case 0x0005, 0x0006, 0x0007, 0x0014, typeTime: // double, currency, times, 64 bits
		return r.take(8)
	case 0x0048: // GUID
		return r.take(16)
	}
	return r.take(4)
}
