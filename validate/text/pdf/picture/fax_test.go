package picture

import (
	"context"
	"image"
	"testing"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/pdftest"
)

// TestFax unpacks images in CCITT Group 4 coding: white lines, then a black one.
func TestFax(t *testing.T) {
	// Each white line is the code V0, "1"; the black one is horizontal mode "001",
	// white run 0 "00110101", black run 8 "000101"; then the end mark.
	const (
		white = "\xc0\x04\x00\x40"         // 1 1 000000000001 000000000001
		black = "\x93\x51\x40\x04\x00\x40" // 1 001 00110101 000101 000000000001 000000000001
	)
	tests := []struct {
		name, data, params string
		want               []uint8
	}{
		{"white", white, "", []uint8{255, 255}},
		{"white above black", black, "", []uint8{255, 0}},
		{"black is 1", black, "/BlackIs1 true", []uint8{0, 255}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			objs := pdftest.OnePage("").With(4, pdftest.Stream(test.data,
				"/Width 8/Height 2/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 8"+test.params+">>"))
			f, err := file.Open(context.Background(), pdftest.Build(objs, ""), text.Limits{}.WithDefaults())
			if err != nil {
				t.Fatal(err)
			}
			img, err := Decode(f, f.Catalog().Key("Pages").Key("Kids").Index(0).Key("Contents"))
			if err != nil {
				t.Fatal(err)
			}
			for y, want := range test.want {
				if got := img.(*image.Gray).GrayAt(3, y).Y; got != want {
					t.Errorf("line %d is %d, want %d", y, got, want)
				}
			}
		})
	}
}
