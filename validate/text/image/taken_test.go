package image

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"image"
	"image/jpeg"
	"testing"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// exifDate is EXIF data that say when a picture was changed, and taken if that is
// not "".
func exifDate(order binary.AppendByteOrder, changed, takenAt string) string {
	b := []byte("II*\x00")
	if order.String() == binary.BigEndian.String() {
		b = []byte("MM\x00*")
	}
	entry := func(tag uint16, kind uint16, count, value uint32) {
		b = order.AppendUint16(b, tag)
		b = order.AppendUint16(b, kind)
		b = order.AppendUint32(b, count)
		b = order.AppendUint32(b, value)
	}
	const second, dates = 8 + 2 + 2*12 + 4, 8 + 2 + 2*12 + 4 + 2 + 12 + 4
	b = order.AppendUint16(order.AppendUint32(b, 8), 2)
	entry(tagDateTime, 2, 20, dates)
	entry(tagEXIF, 4, 1, second)
	b = order.AppendUint16(order.AppendUint32(b, 0), 1)
	entry(tagTaken, 2, uint32(len(takenAt)+1), dates+20)
	b = order.AppendUint32(b, 0)
	return string(b) + changed + "\x00" + takenAt + "\x00"
}

const heicHead = "\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"

func TestHEICTellsWhenItWasTaken(t *testing.T) {
	const changed, shot = "2025:04:01 08:00:00", "2025:03:14 12:30:15"
	for _, tt := range []struct{ about, data, want string }{
		{"taken, little-endian", "Exif\x00\x00" + exifDate(binary.LittleEndian, changed, shot), "2025-03-14T12:30:15Z"},
		{"taken, big-endian", "Exif\x00\x00" + exifDate(binary.BigEndian, changed, shot), "2025-03-14T12:30:15Z"},
		{"the name of the item before its data", "infeExif\x00\x00mdat\x00\x00\x00\x06Exif\x00\x00" + exifDate(binary.BigEndian, changed, shot), "2025-03-14T12:30:15Z"},
		{"only changed", "Exif\x00\x00" + exifDate(binary.BigEndian, changed, ""), "2025-04-01T08:00:00Z"},
		{"a camera whose clock was never set", "Exif\x00\x00" + exifDate(binary.BigEndian, "0000:00:00 00:00:00", "    :  :     :  :  "), ""},
		{"a directory beyond the end", "Exif\x00\x00II*\x00\xff\xff\xff\xff", ""},
		{"no EXIF", "", ""},
	} {
		c, err := HEIC(context.Background(), text.Source{Data: []byte(heicHead + tt.data)}, text.Limits{})
		var p *text.Problem
		if !errors.As(err, &p) || p.Kind != text.PhotoFormat || c.Problem != p || c.Format != text.HEIC {
			t.Fatalf("%s: content %+v, error %v", tt.about, c, err)
		}
		got := ""
		if !c.Meta.Created.IsZero() {
			got = c.Meta.Created.Format(time.RFC3339)
		}
		if got != tt.want {
			t.Errorf("%s: taken %q, want %q", tt.about, got, tt.want)
		}
	}
}

func FuzzHEIC(f *testing.F) {
	f.Add([]byte(heicHead))
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		f.Add([]byte(heicHead + "Exif\x00\x00" + exifDate(order, "2025:04:01 08:00:00", "2025:03:14 12:30:15")))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := HEIC(context.Background(), text.Source{Data: data}, text.Limits{})
		if c == nil || err == nil {
			t.Errorf("content %v, error %v", c, err)
		}
	})
}

func TestPicturesTellWhenTheyWereTaken(t *testing.T) {
	const changed, shot = "2025:04:01 08:00:00", "2025:03:14 12:30:15"
	var plain bytes.Buffer
	if err := jpeg.Encode(&plain, image.NewGray(image.Rect(0, 0, 8, 8)), nil); err != nil {
		t.Fatal(err)
	}
	// The segment with EXIF data comes right behind the mark that begins the file.
	body := exifHead + exifDate(binary.BigEndian, changed, shot)
	photo := append([]byte{fill, 0xd8, fill, app1, 0, byte(len(body) + 2)}, body...)
	photo = append(photo, plain.Bytes()[2:]...)
	for _, tt := range []struct {
		about string
		data  []byte
		want  string
	}{
		{"a photo", photo, "2025-03-14"},
		{"a picture without EXIF data", plain.Bytes(), "0001-01-01"},
	} {
		c, err := Reader{}.Read(context.Background(), text.Source{Data: tt.data}, text.Limits{})
		if p, ok := errors.AsType[*text.Problem](err); !ok || p.Kind != text.PictureOnly {
			t.Errorf("%s: %v", tt.about, err)
		}
		if got := c.Meta.Created.Format(time.DateOnly); got != tt.want {
			t.Errorf("%s: taken %s, want %s", tt.about, got, tt.want)
		}
	}
}
