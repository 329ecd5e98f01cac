package image

import (
	"bytes"
	"encoding/binary"
)

// directory is an image file directory of a TIFF file (TIFF 6.0, section 2), or of
// the EXIF data of a photo, which are laid out the same way.
type directory struct {
	offset      int
	orientation int  // 1 to 8; 1 where the file does not say
	aside       bool // a thumbnail or a mask of another picture
}

// The tags of a directory that matter here.
const (
	tagSubfileType = 254
	tagOrientation = 274
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
		out = append(out, readDirectory(data[:next], int(at), order))
		if next+4 > int64(len(data)) {
			break // some cameras leave out the link to a next one that is not there
		}
		at = int64(order.Uint32(data[next:]))
	}
	return out
}

// readDirectory reads the directory at an offset; data ends where its entries do.
func readDirectory(data []byte, at int, order binary.ByteOrder) directory {
	d := directory{offset: at, orientation: 1}
	for e := data[at+2:]; len(e) >= 12; e = e[12:] {
		var value int
		switch order.Uint16(e[2:]) { // the type of the value
		case 3:
			value = int(order.Uint16(e[8:]))
		case 4:
			value = int(order.Uint32(e[8:]))
		}
		switch order.Uint16(e) {
		case tagSubfileType:
			d.aside = value&(subfileReduced|subfileMask) != 0
		case tagOrientation:
			if value >= 1 && value <= 8 {
				d.orientation = value
			}
		}
	}
	return d
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

// photoOrientation returns what the EXIF data of a JPEG says about how the camera
// was held: 1 to 8 as in TIFF, 1 if it says nothing.
func photoOrientation(data []byte) int {
	const (
		markers = 0xff
		app1    = 0xe1
		scan    = 0xda
	)
	for at := 2; at+4 <= len(data) && data[at] == markers && data[at+1] != scan; {
		if data[at+1] == markers { // padding
			at++
			continue
		}
		size := int(binary.BigEndian.Uint16(data[at+2:]))
		if size < 2 || at+2+size > len(data) {
			break
		}
		exif, found := bytes.CutPrefix(data[at+4:at+2+size], []byte("Exif\x00\x00"))
		if found && data[at+1] == app1 {
			if d := directories(exif); len(d) > 0 {
				return d[0].orientation
			}
			break
		}
		at += 2 + size
	}
	return 1
}
