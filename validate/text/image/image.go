// Package image reads pictures: photos and scans that are files of their own. A
// picture has no text; what it shows is made ready here for OCR.
package image

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	_ "image/gif"  // decoders of image.Decode
	_ "image/jpeg" // "
	"image/png"

	_ "golang.org/x/image/bmp"  // "
	_ "golang.org/x/image/tiff" // "

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// maxPixels is the largest picture that is unpacked: an A3 page at 600 dpi. In
// memory it takes four bytes a pixel.
const maxPixels = 70 << 20

// Reader reads JPEG, PNG, GIF, BMP and TIFF files.
type Reader struct{}

// Read returns one page without lines. A whole picture yields a problem of the
// kind text.PictureOnly, any other one text.Damaged or text.TooLarge.
func (Reader) Read(_ context.Context, src text.Source, _ text.Limits) (*text.Content, error) {
	content := &text.Content{}
	config, format, err := image.DecodeConfig(bytes.NewReader(src.Data))
	if err != nil {
		return content, text.Problemf(text.Damaged, "reading the head of a picture: %w", err)
	}
	content.Format = formats[format]
	content.Paged = content.Format == text.TIFF
	if err := check(config); err != nil {
		return content, err
	}
	problem := &text.Problem{Kind: text.PictureOnly}
	content.Pages = []text.Page{{Problem: problem}}
	return content, problem
}

// formats are what the decoders call the formats.
var formats = map[string]text.Format{
	"jpeg": text.JPEG, "png": text.PNG, "gif": text.GIF, "bmp": text.BMP, "tiff": text.TIFF,
}

func check(config image.Config) error {
	if int64(config.Width)*int64(config.Height) > maxPixels {
		return text.Problemf(text.TooLarge, "the picture has %d × %d pixels", config.Width, config.Height)
	}
	return nil
}

// Upright returns a picture as a grey PNG, turned clockwise by rotate degrees (0,
// 90, 180 or 270), which is all that OCR needs of it. A program that reads the
// result meets no other decoder than that of PNG.
func Upright(data []byte, rotate int) ([]byte, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, text.Problemf(text.Damaged, "reading the head of a picture: %w", err)
	}
	if err := check(config); err != nil {
		return nil, err
	}
	decoded, _, err := image.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, text.Problemf(text.Damaged, "unpacking a picture: %w", err)
	}
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&out, turned(grey(decoded), rotate)); err != nil {
		return nil, fmt.Errorf("packing a picture: %w", err)
	}
	return out.Bytes(), nil
}

// grey returns the picture without colours, on white where it is transparent.
func grey(src image.Image) *image.Gray {
	size := src.Bounds()
	dst := image.NewGray(image.Rect(0, 0, size.Dx(), size.Dy()))
	draw.Draw(dst, dst.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(dst, dst.Bounds(), src, size.Min, draw.Over)
	return dst
}

// turned returns src turned clockwise by degrees.
func turned(src *image.Gray, degrees int) *image.Gray {
	w, h := src.Rect.Dx(), src.Rect.Dy()
	switch degrees {
	case 90, 270:
		dst := image.NewGray(image.Rect(0, 0, h, w))
		for y := range h {
			for x := range w {
				if degrees == 90 {
					dst.Pix[x*dst.Stride+h-1-y] = src.Pix[y*src.Stride+x]
				} else {
					dst.Pix[(w-1-x)*dst.Stride+y] = src.Pix[y*src.Stride+x]
				}
			}
		}
		return dst
	case 180:
		dst := image.NewGray(src.Rect)
		for y := range h {
			for x := range w {
				dst.Pix[(h-1-y)*dst.Stride+w-1-x] = src.Pix[y*src.Stride+x]
			}
		}
		return dst
	}
	return src
}
