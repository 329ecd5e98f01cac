package image

import (
	"bytes"
	"encoding/binary"
	"math"
)

const (
	inchesPerMetre = 0.0254
	// mostDPI is more than any scanner delivers; a file that tells more is wrong.
	mostDPI = 4800
)

// density returns the dots per inch that a picture file tells of itself: the pHYs
// chunk of a PNG, the JFIF or EXIF head of a JPEG; 0 if it tells none. A TIFF file
// tells it of each page; see directory.
func density(data []byte) int {
	switch {
	case bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1a\n")):
		return pngDensity(data)
	case bytes.HasPrefix(data, []byte("\xff\xd8")):
		return jpegDensity(data)
	}
	return 0
}

// pngDensity reads the pHYs chunk (PNG, section 11.3.5.3), which stands before the
// first IDAT.
func pngDensity(data []byte) int {
	const head, crc = 8, 4 // length and name of a chunk; what follows it
	for at := int64(8); at+head <= int64(len(data)); {
		size := int64(binary.BigEndian.Uint32(data[at:]))
		body := at + head
		switch name := string(data[at+4 : at+head]); {
		case name == "IDAT" || body+size > int64(len(data)):
			return 0
		case name == "pHYs" && size == 9:
			if data[body+8] != 1 { // not in metres: a ratio only
				return 0
			}
			return plausible(float64(binary.BigEndian.Uint32(data[body:])) * inchesPerMetre)
		}
		at = body + size + crc
	}
	return 0
}

// jpegDensity reads the APP0 segment of JFIF, or else that of EXIF.
func jpegDensity(data []byte) int {
	exif := 0
	for marker, body := range segments(data) {
		switch {
		case marker == app0 && bytes.HasPrefix(body, []byte("JFIF\x00")) && len(body) >= 12:
			x := float64(binary.BigEndian.Uint16(body[8:]))
			switch body[7] { // the unit
			case 1:
				return plausible(x)
			case 2:
				return plausible(x * 2.54)
			}
		case marker == app1:
			if tiff, found := bytes.CutPrefix(body, []byte(exifHead)); found {
				if d := directories(tiff); len(d) > 0 && exif == 0 {
					exif = d[0].dpi
				}
			}
		}
	}
	return exif
}

// plausible returns a resolution in dots per inch; 0 for one that can't be.
func plausible(dpi float64) int {
	if !(dpi >= 1 && dpi <= mostDPI) {
		return 0
	}
	return int(math.Round(dpi))
}
