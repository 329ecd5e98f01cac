package image

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// frame is a page of a TIFF file made for a test: grey pixels in rows of width.
type frame struct {
	width       int
	pixels      []byte
	orientation int
	kind        int // subfile type
	claimed     int // width that is written instead of the true one
}

// tiffOf writes frames as an uncompressed TIFF file. The last directory leads to
// the one with the index next, or to none if next is negative.
func tiffOf(order binary.ByteOrder, next int, all ...frame) []byte {
	data := []byte("II*\x00\x00\x00\x00\x00")
	if order == binary.BigEndian {
		data = []byte("MM\x00*\x00\x00\x00\x00")
	}
	link := 4 // where the offset of the next directory has to be written
	var starts []uint32
	for _, f := range all {
		pixels := len(data)
		data = append(data, f.pixels...)
		start := uint32(len(data))
		order.PutUint32(data[link:], start)
		starts = append(starts, start)
		width, height := f.width, len(f.pixels)/f.width
		if f.claimed != 0 {
			width, height = f.claimed, f.claimed
		}
		entries := [][2]int{{254, f.kind}, {256, width}, {257, height}, {258, 8}, {259, 1}, {262, 1}, {273, pixels}, {277, 1}, {278, height}, {279, len(f.pixels)}}
		if f.orientation != 0 {
			entries = append(entries[:7:7], append([][2]int{{274, f.orientation}}, entries[7:]...)...)
		}
		b := order.(binary.AppendByteOrder).AppendUint16(nil, uint16(len(entries)))
		for _, e := range entries {
			b = order.(binary.AppendByteOrder).AppendUint16(b, uint16(e[0]))
			b = order.(binary.AppendByteOrder).AppendUint16(b, 4)
			b = order.(binary.AppendByteOrder).AppendUint32(b, 1)
			b = order.(binary.AppendByteOrder).AppendUint32(b, uint32(e[1]))
		}
		data = append(data, b...)
		link = len(data)
		data = append(data, 0, 0, 0, 0)
	}
	if next >= 0 {
		order.PutUint32(data[link:], starts[next])
	}
	return data
}

// rows returns the pixels of a page of a picture file, turned as it says.
func rows(t *testing.T, data []byte, page int) [][]byte {
	t.Helper()
	stored, d, err := unpackFrame(data, page)
	if err != nil {
		t.Fatal(err)
	}
	p := oriented(stored, d.orientation)
	var out [][]byte
	for y := range p.Rect.Dy() {
		out = append(out, p.Pix[y*p.Stride:y*p.Stride+p.Rect.Dx()])
	}
	return out
}

// kinds returns the problem of a file and those of its pages.
func kinds(t *testing.T, data []byte, lim text.Limits) (file text.ProblemKind, pages []text.ProblemKind, paged bool) {
	t.Helper()
	c, err := Reader{}.Read(context.Background(), text.Source{Data: data}, lim)
	p, ok := errors.AsType[*text.Problem](err)
	if !ok {
		t.Fatalf("error %v", err)
	}
	for _, page := range c.Pages {
		pages = append(pages, page.Problem.Kind)
	}
	return p.Kind, pages, c.Paged
}

func TestPagesOfTIFF(t *testing.T) {
	a, b := frame{width: 2, pixels: []byte{1, 2, 3, 4}}, frame{width: 1, pixels: []byte{7, 8}}
	small := frame{width: 1, pixels: []byte{9}, kind: subfileReduced}
	huge := frame{width: 1, pixels: []byte{9}, claimed: 60_000}
	const picture = text.PictureOnly
	for _, tt := range []struct {
		about string
		data  []byte
		lim   text.Limits
		file  text.ProblemKind
		pages []text.ProblemKind
	}{
		{"one page", tiffOf(binary.LittleEndian, -1, a), text.Limits{}, picture, []text.ProblemKind{picture}},
		{"two pages", tiffOf(binary.LittleEndian, -1, a, b), text.Limits{}, picture, []text.ProblemKind{picture, picture}},
		{"big-endian", tiffOf(binary.BigEndian, -1, a, b), text.Limits{}, picture, []text.ProblemKind{picture, picture}},
		{"a thumbnail is no page", tiffOf(binary.LittleEndian, -1, small, a, b), text.Limits{}, picture, []text.ProblemKind{picture, picture}},
		{"a ring", tiffOf(binary.LittleEndian, 0, a, b), text.Limits{}, picture, []text.ProblemKind{picture, picture}},
		{"a page that is too large", tiffOf(binary.LittleEndian, -1, huge, b), text.Limits{}, picture, []text.ProblemKind{text.TooLarge, picture}},
		{"nothing but such pages", tiffOf(binary.LittleEndian, -1, huge, huge), text.Limits{}, text.TooLarge, []text.ProblemKind{text.TooLarge, text.TooLarge}},
		{"too many pages", tiffOf(binary.LittleEndian, -1, a, b, a), text.Limits{Pages: 2}, text.TooLarge, []text.ProblemKind{picture, picture}},
		{"cut off in its directory", tiffOf(binary.LittleEndian, -1, a)[:20], text.Limits{}, text.Damaged, nil},
		{"no picture", []byte("hei"), text.Limits{}, text.Damaged, nil},
	} {
		t.Run(tt.about, func(t *testing.T) {
			file, pages, paged := kinds(t, tt.data, tt.lim)
			if diff := cmp.Diff(tt.pages, pages); file != tt.file || diff != "" {
				t.Errorf("problem %q, want %q; pages (-want +got):\n%s", file, tt.file, diff)
			}
			if paged != (len(pages) > 0) {
				t.Errorf("paged is %v", paged)
			}
		})
	}
}

func TestFrameTakesOutOnePage(t *testing.T) {
	small := frame{width: 1, pixels: []byte{9}, kind: subfileReduced}
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		data := tiffOf(order, -1, frame{width: 2, pixels: []byte{1, 2, 3, 4}}, small, frame{width: 1, pixels: []byte{7, 8}, orientation: 6})
		before := bytes.Clone(data)
		for page, want := range [][][]byte{{{1, 2}, {3, 4}}, {{8, 7}}} {
			if diff := cmp.Diff(want, rows(t, data, page)); diff != "" {
				t.Errorf("page %d (-want +got):\n%s", page, diff)
			}
		}
		if _, _, err := Frame(data, 2); err == nil {
			t.Error("a page that is not there is returned")
		}
		if !bytes.Equal(before, data) {
			t.Error("the file was changed")
		}
	}
}

// TestOrientations lets a camera be held in each of the eight ways while it takes
// a picture that reads 1 2 3 over 4 5 6.
func TestOrientations(t *testing.T) {
	want := [][]byte{{1, 2, 3}, {4, 5, 6}}
	for orientation, stored := range map[int]frame{
		1: {width: 3, pixels: []byte{1, 2, 3, 4, 5, 6}},
		2: {width: 3, pixels: []byte{3, 2, 1, 6, 5, 4}}, // 0th row at the top, 0th column at the right
		3: {width: 3, pixels: []byte{6, 5, 4, 3, 2, 1}}, // bottom, right
		4: {width: 3, pixels: []byte{4, 5, 6, 1, 2, 3}}, // bottom, left
		5: {width: 2, pixels: []byte{1, 4, 2, 5, 3, 6}}, // left, top
		6: {width: 2, pixels: []byte{3, 6, 2, 5, 1, 4}}, // right, top
		7: {width: 2, pixels: []byte{6, 3, 5, 2, 4, 1}}, // right, bottom
		8: {width: 2, pixels: []byte{4, 1, 5, 2, 6, 3}}, // left, bottom
	} {
		stored.orientation = orientation
		if diff := cmp.Diff(want, rows(t, tiffOf(binary.LittleEndian, -1, stored), 0)); diff != "" {
			t.Errorf("orientation %d (-want +got):\n%s", orientation, diff)
		}
	}
}

// photo returns a JPEG, dark in its left half, with the segments after its start.
func photo(t testing.TB, segments ...string) []byte {
	t.Helper()
	p := image.NewGray(image.Rect(0, 0, 32, 16))
	for i := range p.Pix {
		if i%32 >= 16 {
			p.Pix[i] = 255
		}
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, p, nil); err != nil {
		t.Fatal(err)
	}
	out := []byte("\xff\xd8")
	for _, s := range segments {
		out = append(out, s...)
	}
	return append(out, b.Bytes()[2:]...)
}

// exif returns the segment of a JPEG that tells its orientation.
func exif(order binary.ByteOrder, orientation int) string {
	tiff := tiffOf(order, -1, frame{width: 1, pixels: []byte{0}, orientation: orientation})
	size := binary.BigEndian.AppendUint16(nil, uint16(2+6+len(tiff)))
	return "\xff\xe1" + string(size) + "Exif\x00\x00" + string(tiff)
}

func TestPhotosAreTurnedUpright(t *testing.T) {
	const jfif, xmp = "\xff\xe0\x00\x04ab", "\xff\xe1\x00\x0bhttp://ns"
	for _, tt := range []struct {
		about string
		data  []byte
		dark  image.Point // a pixel that is dark in the upright picture
		light image.Point
		size  image.Point
	}{
		{"says nothing", photo(t), image.Pt(4, 8), image.Pt(28, 8), image.Pt(32, 16)},
		{"upright", photo(t, exif(binary.LittleEndian, 1)), image.Pt(4, 8), image.Pt(28, 8), image.Pt(32, 16)},
		{"upside down", photo(t, jfif, exif(binary.BigEndian, 3)), image.Pt(28, 8), image.Pt(4, 8), image.Pt(32, 16)},
		{"held to the right", photo(t, jfif, xmp, exif(binary.LittleEndian, 6)), image.Pt(8, 4), image.Pt(8, 28), image.Pt(16, 32)},
		{"held to the left", photo(t, exif(binary.LittleEndian, 8)), image.Pt(8, 28), image.Pt(8, 4), image.Pt(16, 32)},
		{"no such orientation", photo(t, exif(binary.LittleEndian, 9)), image.Pt(4, 8), image.Pt(28, 8), image.Pt(32, 16)},
		{"cut-off EXIF", photo(t, "\xff\xe1\x00\x10Exif\x00\x00II*\x00\x08\x00\x00\x00"), image.Pt(4, 8), image.Pt(28, 8), image.Pt(32, 16)},
	} {
		out, _, err := Frame(tt.data, 0)
		if err != nil {
			t.Errorf("%s: %v", tt.about, err)
			continue
		}
		decoded, err := png.Decode(bytes.NewReader(out))
		if err != nil {
			t.Fatal(err)
		}
		size := decoded.Bounds().Size()
		times := size.X / tt.size.X // so small a picture is enlarged
		grey := func(p image.Point) uint8 {
			return color.GrayModel.Convert(decoded.At(p.X*times, p.Y*times)).(color.Gray).Y
		}
		if times < 1 || size != tt.size.Mul(times) || grey(tt.dark) > 50 || grey(tt.light) < 200 {
			t.Errorf("%s: %v pixels, %d where it is dark, %d where it is light", tt.about, decoded.Bounds().Size(), grey(tt.dark), grey(tt.light))
		}
	}
	// Who embeds a photo says how it lies.
	out, dpi, err := Upright(photo(t, exif(binary.LittleEndian, 6)), 0, 300)
	if err != nil || dpi != 300 {
		t.Fatalf("%d dpi, %v", dpi, err)
	}
	if config, err := png.DecodeConfig(bytes.NewReader(out)); err != nil || config.Width != 32 {
		t.Errorf("an embedded photo is %d pixels wide, error %v", config.Width, err)
	}
}

// tinyWebP is a white pixel in WebP.
const tinyWebP = "RIFF\x1a\x00\x00\x00WEBPVP8L\x0d\x00\x00\x00\x2f\x00\x00\x00\x10\x07\x10\x11\x11\x88\x88\xfe\x07\x00"

func TestWebP(t *testing.T) {
	if kind, pages, _ := kinds(t, []byte(tinyWebP), text.Limits{}); kind != text.PictureOnly || len(pages) != 1 {
		t.Errorf("%s, %d pages", kind, len(pages))
	}
	out, _, err := Frame([]byte(tinyWebP), 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := png.DecodeConfig(bytes.NewReader(out)); err != nil {
		t.Error(err)
	}
}

func FuzzPicture(f *testing.F) {
	f.Add([]byte(tinyWebP))
	f.Add(tiffOf(binary.LittleEndian, 0, frame{width: 2, pixels: []byte{1, 2, 3, 4}}, frame{width: 1, pixels: []byte{7}, kind: 1}))
	f.Add(photo(f, exif(binary.BigEndian, 6)))
	lim := text.Limits{Pages: 10}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := Reader{}.Read(context.Background(), text.Source{Data: data}, lim)
		if c == nil || err == nil || len(c.Pages) > lim.Pages {
			t.Fatalf("content %v, error %v", c, err)
		}
		for i, p := range c.Pages {
			if config, _, err := image.DecodeConfig(bytes.NewReader(data)); err != nil || config.Width*config.Height > 1<<20 {
				return // slow, not wrong
			}
			if p.Problem.Kind == text.PictureOnly && i == 0 {
				_, _, _ = Frame(data, i)
			}
		}
	})
}
