package office

import (
	"bytes"
	"encoding/binary"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// hexBytes are bytes that are being read from hexadecimal digits.
type hexBytes struct {
	bytes []byte
	high  int // the first digit of a byte, and 16
}

// add takes in digits; whatever else stands between them is passed over.
func (h *hexBytes) add(digits []byte) {
	for _, c := range digits {
		d := hexDigit(c)
		switch {
		case d < 0:
		case h.high == 0:
			h.high = d + 16
		default:
			h.bytes = append(h.bytes, byte((h.high-16)<<4|d))
			h.high = 0
		}
	}
}

// beginObject begins to read the bytes of an object.
func (r *rtf) beginObject() {
	r.group.dest = rtfObject
	r.object = hexBytes{}
	r.group.ends = func() { r.held = append(r.held, r.object.bytes) }
}

// oldObject adds the file in an object to the parts, if there is one. The object is
// laid out as OLE 1.0 did it ([MS-OLEDS] section 2.2.5): a version, what sort it is,
// three texts with their lengths, of which the first is the class, and the bytes with
// theirs.
func (j *job) oldObject(b []byte) error {
	const embedded = 2
	if u32(b, 4) != embedded {
		return nil // a link to a file elsewhere, or a picture of one
	}
	class, rest := sized(b[8:])
	_, rest = sized(rest)
	_, rest = sized(rest)
	data, _ := sized(rest)
	j.objects.bytes += int64(len(data))
	switch {
	case j.objects.bytes > j.lim.PartsBytes:
		return j.addObject("", "", nil, text.Over(text.LimitParts, j.lim.PartsBytes))
	case bytes.HasPrefix(data, oleMagic):
		name, file, known := oleObject(data)
		if known && file == nil {
			return nil // a formula: the page shows it
		}
		return j.addObject(name, "", file, nil)
	case bytes.Equal(bytes.TrimRight(class, "\x00"), []byte("Package")):
		// In a folder of its own the same bytes have their size before them.
		name, file := packaged(append(make([]byte, 4), data...))
		return j.addObject(name, "", file, nil)
	}
	return nil
}

// sized returns the bytes whose length stands before them, and what follows; nothing
// where there are fewer.
func sized(b []byte) (value, rest []byte) {
	if len(b) < 4 {
		return nil, nil
	}
	n := binary.LittleEndian.Uint32(b)
	if b = b[4:]; uint64(n) > uint64(len(b)) {
		return nil, nil
	}
	return b[:n], b[n:]
}
