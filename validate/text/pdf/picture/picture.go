// Package picture turns the images in a PDF into files that other programs read:
// JPEG as it stands in the PDF, everything else as PNG.
package picture

import (
	"bytes"
	"errors"
	"image"
	"image/jpeg"
	"image/png"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
)

// Limits of an image.
const (
	maxPixels = 60 << 20 // an A3 page at 600 dpi in black and white
	maxBytes  = 240 << 20
)

var (
	// ErrUnsupported tells of an image that is packed in a way that nothing here
	// can unpack: JPEG 2000, JBIG2.
	ErrUnsupported = errors.New("image format is not supported")
	// ErrTooLarge tells of an image with too many pixels.
	ErrTooLarge = errors.New("image has too many pixels")
)

// JPEG returns the JPEG file that image v consists of; ok is false if it is
// packed in another way.
func JPEG(f *file.File, v pdf.Value) (data []byte, ok bool) {
	data, last, _, err := f.Packed(v, maxBytes)
	if err != nil || last != "DCTDecode" && last != "DCT" {
		return nil, false
	}
	config, err := jpeg.DecodeConfig(bytes.NewReader(data))
	return data, err == nil && config.Width*config.Height <= maxPixels
}

// Decode returns the pixels of image v, in grey or in colour.
func Decode(f *file.File, v pdf.Value) (image.Image, error) {
	data, last, params, err := f.Packed(v, maxBytes)
	if err != nil && !errors.Is(err, file.ErrCut) {
		return nil, err
	}
	width, height := int(v.Key("Width").Int64()), int(v.Key("Height").Int64())
	if width <= 0 || height <= 0 || width > maxPixels/height {
		return nil, ErrTooLarge
	}
	switch last {
	case "":
		return samples(f, v, data, width, height)
	case "DCTDecode", "DCT":
		if config, err := jpeg.DecodeConfig(bytes.NewReader(data)); err != nil || config.Width*config.Height > maxPixels {
			return nil, ErrTooLarge
		}
		return jpeg.Decode(bytes.NewReader(data))
	case "CCITTFaxDecode", "CCF":
		return fax(v, params, data, width, height)
	}
	return nil, ErrUnsupported
}

// PNG packs img.
func PNG(img image.Image) ([]byte, error) {
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&b, img); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
