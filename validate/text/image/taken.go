package image

import (
	"bytes"
	"context"
	"encoding/binary"
	"strings"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// HEIC reads a photo in the format of iPhones (ISO/IEC 23008-12): when it was taken
// and nothing else, since no safe decoder unpacks it. Its problem is of the kind
// text.PhotoFormat. It is a text.ReaderFunc.
func HEIC(ctx context.Context, src text.Source, _ text.Limits) (*text.Content, error) {
	content := &text.Content{Format: text.HEIC}
	if err := ctx.Err(); err != nil {
		return content, err
	}
	content.Meta.Created = taken(photoEXIF(src.Data))
	content.Problem = &text.Problem{Kind: text.PhotoFormat}
	return content, content.Problem
}

// photoEXIF returns the EXIF data in a HEIC file, nil if there are none. They stand
// behind their name, in one piece, wherever the file keeps its metadata.
func photoEXIF(data []byte) []byte {
	for {
		i := bytes.Index(data, []byte(exifHead))
		if i < 0 {
			return nil
		}
		data = data[i+len(exifHead):]
		if byteOrder(data) != nil {
			return data
		}
	}
}

// whenTaken returns when the picture in data was taken, as far as its format tells;
// the zero time if it doesn't. A TIFF file is built like EXIF data itself.
func whenTaken(format text.Format, data []byte) time.Time {
	switch format {
	case text.JPEG:
		return taken(jpegEXIF(data))
	case text.TIFF:
		return taken(data)
	}
	return time.Time{}
}

// The tags of EXIF (CIPA DC-008) that tell when a picture was taken.
const (
	tagDateTime  = 0x0132 // when the file was last changed
	tagEXIF      = 0x8769 // where the directory with the next two is
	tagTaken     = 0x9003
	tagDigitized = 0x9004
)

// taken returns when a picture was taken by its EXIF data, the zero time if they
// don't say. Cameras write the time on the spot and mostly not its zone; it is
// returned in UTC.
func taken(exif []byte) time.Time {
	order := byteOrder(exif)
	if order == nil {
		return time.Time{}
	}
	first := exifDates(exif, order, int64(order.Uint32(exif[4:])))
	second := map[uint16]string{}
	if at, ok := first[tagEXIF]; ok {
		second = exifDates(exif, order, int64(order.Uint32([]byte(at))))
	}
	for _, said := range []string{second[tagTaken], second[tagDigitized], first[tagDateTime]} {
		if t, err := time.Parse("2006:01:02 15:04:05", strings.TrimRight(said, "\x00 ")); err == nil {
			return t
		}
	}
	return time.Time{}
}

// exifDates returns the dates in the directory at an offset, as they are written,
// and for tagEXIF the four bytes of the offset.
func exifDates(exif []byte, order binary.ByteOrder, at int64) map[uint16]string {
	const dateBytes = 20
	out := map[uint16]string{}
	for e := range entriesOf(exif, order, at) {
		switch e.tag {
		case tagEXIF:
			out[e.tag] = string(e.value)
		case tagDateTime, tagTaken, tagDigitized:
			from := int64(order.Uint32(e.value))
			if e.count == dateBytes && from <= int64(len(exif))-dateBytes {
				out[e.tag] = string(exif[from : from+dateBytes])
			}
		}
	}
	return out
}
