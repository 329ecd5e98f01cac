package image

import (
	"bytes"
	"encoding/binary"
	"iter"
)

// directory is an image file directory of a TIFF file (TIFF 6.0, section 2), or of
// the EXIF data of a photo, which are laid out the same way.
type directory struct {
	offset      int
	orientation int  // 1 to 8; 1 where the file does not say
	aside       bool // a thumbnail or a mask of another picture
	dpi         int  // dots per inch; 0 where the file does not say
}

// The tags of a directory that matter here.
const (
	tagSubfileType = 254
	tagOrientation = 274
	tagXResolution = 282
	tagUnit        = 296
)

// The units of a resolution.
const (
	unitInch       = 2
	unitCentimetre = 3
)

// Bits of the subfile type.
const (
	subfileReduced = 1
	subfileMask    = 4
)

// directories returns the directories of data in their order. A chain that is
// broken or leads back into itself ends there.
func directories(data []byte) []directory {
	order := byteOrder(data)
	if order == nil {
		return nil
	}
	var out []directory
	seen := make(map[int64]bool)
	// Honest directories don't overlap, so that together they are no longer than
	// the file.
	left := int64(len(data))
	for at := int64(order.Uint32(data[4:])); at >= 8 && at+2 <= int64(len(data)) && !seen[at]; {
		seen[at] = true
		next := at + 2 + 12*int64(order.Uint16(data[at:]))
		left -= next - at
		if next > int64(len(data)) || left < 0 {
			break
		}
		out = append(out, readDirectory(data, order, at))
		if next+4 > int64(len(data)) {
			break // some cameras leave out the link to a next one that is not there
		}
		at = int64(order.Uint32(data[next:]))
	}
	return out
}

// entry is one entry of a directory.
type entry struct {
	tag, kind uint16
	count     uint32 // of values
	value     []byte // four bytes: the value, or where it stands
}

// entriesOf iterates over the entries of the directory at an offset, as far as data go.
func entriesOf(data []byte, order binary.ByteOrder, at int64) iter.Seq[entry] {
	return func(yield func(entry) bool) {
		const head, size = 2, 12
		if at < 8 || at+head > int64(len(data)) {
			return
		}
		rest := data[at+head:]
		for range order.Uint16(data[at:]) {
			if len(rest) < size || !yield(entry{order.Uint16(rest), order.Uint16(rest[2:]), order.Uint32(rest[4:]), rest[8:size]}) {
				return
			}
			rest = rest[size:]
		}
	}
}

// number returns the value of an entry that is a number; 0 if it is none.
func (e entry) number(order binary.ByteOrder) int {
	switch e.kind {
	case 3:
		return int(order.Uint16(e.value))
	case 4:
		return int(order.Uint32(e.value))
	}
	return 0
}

// readDirectory reads the directory at an offset.
func readDirectory(data []byte, order binary.ByteOrder, at int64) directory {
	d := directory{offset: int(at), orientation: 1}
	resolution, unit := 0.0, unitInch
	for e := range entriesOf(data, order, at) {
		switch value := e.number(order); e.tag {
		case tagSubfileType:
			d.aside = value&(subfileReduced|subfileMask) != 0
		case tagOrientation:
			if value >= 1 && value <= 8 {
				d.orientation = value
			}
		case tagXResolution:
			resolution = ratio(data, int64(order.Uint32(e.value)), order)
		case tagUnit:
			unit = value
		}
	}
	switch unit {
	case unitInch:
		d.dpi = plausible(resolution)
	case unitCentimetre:
		d.dpi = plausible(resolution * 2.54)
	}
	return d
}

// ratio returns the fraction at an offset; 0 if there is none.
func ratio(data []byte, at int64, order binary.ByteOrder) float64 {
	if at < 0 || at+8 > int64(len(data)) {
		return 0
	}
	over, under := order.Uint32(data[at:]), order.Uint32(data[at+4:])
	if under == 0 {
		return 0
	}
	return float64(over) / float64(under)
}

// byteOrder returns the byte order that a TIFF header names; nil if there is none.
func byteOrder(data []byte) binary.ByteOrder {
	switch {
	case len(data) < 8:
		return nil
	case bytes.HasPrefix(data, []byte("II*\x00")):
		return binary.LittleEndian
	case bytes.HasPrefix(data, []byte("MM\x00*")):
		return binary.BigEndian
	}
	return nil
}

// frames returns the directories of a TIFF file that are pages.
func frames(data []byte) []directory {
	all := directories(data)
	var pages []directory // that are more than a thumbnail or a mask
	for _, d := range all {
		if !d.aside {
			pages = append(pages, d)
		}
	}
	if len(pages) == 0 {
		return all
	}
	return pages
}

// beginning is a TIFF file that seems to begin with another of its directories:
// decoders read the first one only.
type beginning struct {
	*bytes.Reader
	head [8]byte
}

func begin(data []byte, d directory) beginning {
	b := beginning{Reader: bytes.NewReader(data)}
	copy(b.head[:], data)
	byteOrder(data).PutUint32(b.head[4:], uint32(d.offset))
	return b
}

// ReadAt implements io.ReaderAt, which is what the decoder of TIFF reads by.
func (b beginning) ReadAt(p []byte, offset int64) (int, error) {
	n, err := b.Reader.ReadAt(p, offset)
	if offset < int64(len(b.head)) {
		copy(p[:n], b.head[offset:])
	}
	return n, err
}

// exifHead begins the segment of a JPEG that holds EXIF data.
const exifHead = "Exif\x00\x00"

// Markers of a JPEG.
const (
	fill = 0xff
	app0 = 0xe0
	app1 = 0xe1
	scan = 0xda
)

// segments iterates over the markers of a JPEG, up to where the picture itself
// begins, and what stands in the segment of each.
func segments(data []byte) iter.Seq2[byte, []byte] {
	return func(yield func(byte, []byte) bool) {
		for at := 2; at+4 <= len(data) && data[at] == fill && data[at+1] != scan; {
			if data[at+1] == fill { // padding
				at++
				continue
			}
			size := int(binary.BigEndian.Uint16(data[at+2:]))
			if size < 2 || at+2+size > len(data) || !yield(data[at+1], data[at+4:at+2+size]) {
				return
			}
			at += 2 + size
		}
	}
}

// photoOrientation returns what the EXIF data of a JPEG says about how the camera
// was held: 1 to 8 as in TIFF, 1 if it says nothing.
func photoOrientation(data []byte) int {
	if d := directories(jpegEXIF(data)); len(d) > 0 {
		return d[0].orientation
	}
	return 1
}

// jpegEXIF returns the EXIF data of a JPEG, nil if there are none.
func jpegEXIF(data []byte) []byte {
	for marker, body := range segments(data) {
		if exif, found := bytes.CutPrefix(body, []byte(exifHead)); found && marker == app1 {
			return exif
		}
	}
	return nil
}
