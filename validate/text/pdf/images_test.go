package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/picture"
)

// pictureOf returns the picture of the first page of a file of objects.
func pictureOf(t *testing.T, objs pdftest.Objects) (Image, error) {
	t.Helper()
	for img, err := range Images(context.Background(), text.Source{Data: pdftest.Build(objs, "")}, text.Limits{}, []int{0}) {
		return img, err
	}
	t.Fatal("no picture")
	return Image{}, nil
}

// jpegOf returns a JPEG of 20 by 10 pixels.
func jpegOf(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, 20, 10)), nil); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const sizes = "/Subtype/Image/Width 2/Height 2"

// TestImagePixels unpacks images of two by two pixels: black and white above
// white and black.
func TestImagePixels(t *testing.T) {
	tests := []struct{ name, image string }{
		{"one bit", pdftest.Stream("\x40\x80", sizes+"/ColorSpace/DeviceGray/BitsPerComponent 1")},
		{"one bit, inverted", pdftest.Stream("\x80\x40", sizes+"/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]")},
		{"mask", pdftest.Stream("\x40\x80", sizes+"/ImageMask true")},
		{"two bits", pdftest.Stream("\x30\xc0", sizes+"/ColorSpace/CalGray/BitsPerComponent 2")},
		{"grey", pdftest.Deflated("\x00\xff\xff\x00", sizes+"/ColorSpace/DeviceGray/BitsPerComponent 8")},
		{"16 bits", pdftest.Stream("\x00\x00\xff\xff\xff\xff\x00\x00", sizes+"/ColorSpace/DeviceGray/BitsPerComponent 16")},
		{"colour", pdftest.Stream("\x00\x00\x00\xff\xff\xff\xff\xff\xff\x00\x00\x00", sizes+"/ColorSpace/DeviceRGB/BitsPerComponent 8")},
		{"printing colours", pdftest.Stream("\x00\x00\x00\xff\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff", sizes+"/ColorSpace[/ICCBased 7 0 R]/BitsPerComponent 8")},
		{"palette", pdftest.Stream("\x40\x80", sizes+"/ColorSpace[/Indexed/DeviceRGB 1<000000ffffff>]/BitsPerComponent 1")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			objs := pdftest.OnePage(pdftest.Stream("q 595 0 0 842 0 0 cm /X Do Q", "")).With(6, test.image).With(7, pdftest.Stream("", "/N 4"))
			img, err := pictureOf(t, objs)
			if err != nil || img.Format != text.PNG {
				t.Fatalf("format %s, %v", img.Format, err)
			}
			decoded, err := png.Decode(bytes.NewReader(img.Data))
			if err != nil {
				t.Fatal(err)
			}
			var got []uint8
			for y := range 2 {
				for x := range 2 {
					got = append(got, color.GrayModel.Convert(decoded.At(x, y)).(color.Gray).Y)
				}
			}
			if fmt.Sprint(got) != "[0 255 255 0]" {
				t.Errorf("got %v", got)
			}
		})
	}
}

// TestImageTurns finds how a JPEG must be turned to stand as on the page.
func TestImageTurns(t *testing.T) {
	tests := []struct {
		name, matrix, rotate string
		want                 int
		format               text.Format
	}{
		{"upright", "595 0 0 842 0 0", "0", 0, text.JPEG},
		{"page turned", "595 0 0 842 0 0", "90", 90, text.JPEG},
		{"page turned the other way", "595 0 0 842 0 0", "270", 270, text.JPEG},
		{"upside down", "-595 0 0 -842 595 842", "0", 180, text.JPEG},
		{"drawn turned", "0 842 -595 0 595 0", "0", 270, text.JPEG},
		{"drawn turned on a page that turns it back", "0 842 -595 0 595 0", "90", 0, text.JPEG},
		{"mirrored", "-595 0 0 842 595 0", "0", 0, text.PNG},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			objs := pdftest.OnePage(pdftest.Stream("q "+test.matrix+" cm /X Do Q", "")).
				With(6, pdftest.Stream(jpegOf(t), "/Subtype/Image/Width 20/Height 10/Filter/DCTDecode"))
			objs[3] = strings.Replace(objs[3], "/Parent", "/Rotate "+test.rotate+"/Parent", 1)
			img, err := pictureOf(t, objs)
			if err != nil || img.Rotate != test.want || img.Format != test.format {
				t.Errorf("got %s turned by %d, %v", img.Format, img.Rotate, err)
			}
		})
	}
}

// TestStripsAreComposed puts a page together of two strips, a black one above a
// white one.
func TestStripsAreComposed(t *testing.T) {
	objs := pages("q 595 0 0 421 0 421 cm /X Do Q q 595 0 0 421 0 0 cm /Y Do Q")
	objs[10] = strings.Replace(objs[10], "/X 6 0 R", "/X 6 0 R/Y 7 0 R", 1)
	objs[6] = pdftest.Stream("\x00", "/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
	objs[7] = pdftest.Stream("\xff", "/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8")
	img, err := pictureOf(t, objs)
	if err != nil {
		t.Fatal(err)
	}
	decoded, err := png.Decode(bytes.NewReader(img.Data))
	if err != nil {
		t.Fatal(err)
	}
	size := decoded.Bounds().Size()
	above := color.GrayModel.Convert(decoded.At(size.X/2, size.Y/4)).(color.Gray).Y
	below := color.GrayModel.Convert(decoded.At(size.X/2, 3*size.Y/4)).(color.Gray).Y
	if above != 0 || below != 255 || img.DPI != 72 {
		t.Errorf("above %d, below %d, %d dpi", above, below, img.DPI)
	}
}

// TestLayersAreComposed puts text upon the background that a scanner keeps apart: a
// stencil, and a dark image that a mask lets through, on the left of a light page.
func TestLayersAreComposed(t *testing.T) {
	const one = "/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
	const pair = "/Subtype/Image/Width 2/Height 1/BitsPerComponent 1"
	for name, above := range map[string]string{
		"stencil":          pdftest.Stream("\x40", pair+"/ImageMask true"),
		"inverted stencil": pdftest.Stream("\x80", pair+"/ImageMask true/Decode[1 0]"),
		"soft mask":        pdftest.Stream("\x00", one+"/SMask 8 0 R"),
		"mask":             pdftest.Stream("\x00", one+"/Mask 9 0 R"),
	} {
		objs := pages("q 595 0 0 842 0 0 cm /X Do /Y Do Q")
		objs[10] = strings.Replace(objs[10], "/X 6 0 R", "/X 6 0 R/Y 7 0 R", 1)
		objs[6] = pdftest.Stream("\xf0", one)
		objs[7] = above
		objs[8] = pdftest.Stream("\x80", pair+"/ColorSpace/DeviceGray")
		objs[9] = pdftest.Stream("\x40", pair+"/ImageMask true")
		img, err := pictureOf(t, objs)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		decoded, err := png.Decode(bytes.NewReader(img.Data))
		if err != nil {
			t.Fatal(err)
		}
		size := decoded.Bounds().Size()
		left := color.GrayModel.Convert(decoded.At(size.X/4, size.Y/2)).(color.Gray).Y
		right := color.GrayModel.Convert(decoded.At(3*size.X/4, size.Y/2)).(color.Gray).Y
		if left != 0 || right != 0xf0 {
			t.Errorf("%s: left %d, right %d", name, left, right)
		}
	}
}

// TestALogoIsNotThePage holds that a small image is not handed over for all of it.
func TestALogoIsNotThePage(t *testing.T) {
	objs := pdftest.OnePage(pdftest.Stream("q 100 0 0 50 0 0 cm /X Do Q", "")).
		With(6, pdftest.Stream(jpegOf(t), "/Subtype/Image/Width 20/Height 10/Filter/DCTDecode"))
	if _, err := pictureOf(t, objs); !errors.Is(err, picture.ErrUnsupported) {
		t.Errorf("got %v", err)
	}
}

func TestImageFails(t *testing.T) {
	tests := []struct {
		name, image string
		err         error
	}{
		{"JPEG 2000", pdftest.Stream("x", sizes+"/Filter/JPXDecode"), picture.ErrUnsupported},
		{"huge", pdftest.Stream("x", "/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceGray/BitsPerComponent 1"), picture.ErrTooLarge},
		{"no size", pdftest.Stream("x", "/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 1"), picture.ErrTooLarge},
		{"no image", pdftest.Stream("", "/Subtype/Form"), picture.ErrUnsupported},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			objs := pdftest.OnePage(pdftest.Stream("q 595 0 0 842 0 0 cm /X Do Q", "")).With(6, test.image)
			if _, err := pictureOf(t, objs); !errors.Is(err, test.err) {
				t.Errorf("got %v, want %v", err, test.err)
			}
		})
	}
}
