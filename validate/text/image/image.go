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
	"slices"

	_ "golang.org/x/image/bmp" // "
	"golang.org/x/image/tiff"
	_ "golang.org/x/image/webp" // "

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// maxPixels is the largest picture that is unpacked: an A3 page at 600 dpi. In
// memory it takes four bytes a pixel.
const maxPixels = 70 << 20

// Reader reads JPEG, PNG, GIF, BMP, TIFF and WebP files.
type Reader struct{}

// Read returns a page without lines for each page of a TIFF file, and a single one for
// every other picture, and when it was taken or scanned as far as it says so. A whole
// picture is a problem of the kind text.PictureOnly, any other one of text.Damaged or
// text.TooLarge; so is its page.
func (Reader) Read(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{}
	config, format, err := image.DecodeConfig(bytes.NewReader(src.Data))
	content.Format = formats[format]
	if pages := frames(src.Data); len(pages) > 1 {
		content.Format, content.Paged = text.TIFF, true
		content.Meta.Created = whenTaken(text.TIFF, src.Data)
		return readFrames(ctx, src.Data, pages, lim, content)
	}
	if err != nil {
		return content, text.Problemf(text.Damaged, "reading the head of a picture: %w", err)
	}
	content.Paged = content.Format == text.TIFF
	content.Meta.Created = whenTaken(content.Format, src.Data)
	if problem := check(config); problem != nil {
		return content, problem
	}
	problem := &text.Problem{Kind: text.PictureOnly}
	content.Pages = []text.Page{{Problem: problem}}
	return content, problem
}

// readFrames makes a page of each page of a TIFF file.
func readFrames(ctx context.Context, data []byte, pages []directory, lim text.Limits, content *text.Content) (*text.Content, error) {
	var tooMany *text.Problem
	if len(pages) > lim.Pages {
		pages = pages[:lim.Pages]
		tooMany = text.Over(text.LimitPages, lim.Pages)
	}
	for _, d := range pages {
		if err := ctx.Err(); err != nil {
			return content, err
		}
		problem := &text.Problem{Kind: text.PictureOnly}
		if config, err := tiff.DecodeConfig(begin(data, d)); err != nil {
			problem = text.Problemf(text.Damaged, "reading the head of a page: %w", err)
		} else if large := check(config); large != nil {
			problem = large
		}
		content.Pages = append(content.Pages, text.Page{Problem: problem})
	}
	if tooMany != nil {
		return content, tooMany
	}
	// What OCR can still read says more of the file than a page that is broken.
	worst := content.Pages[0].Problem
	for _, p := range content.Pages {
		if p.Problem.Kind == text.PictureOnly {
			worst = p.Problem
		}
	}
	return content, worst
}

// formats are what the decoders call the formats.
var formats = map[string]text.Format{
	"jpeg": text.JPEG, "png": text.PNG, "gif": text.GIF, "bmp": text.BMP, "tiff": text.TIFF, "webp": text.WEBP,
}

// check refuses a picture with too many pixels.
func check(config image.Config) *text.Problem {
	if int64(config.Width)*int64(config.Height) > maxPixels {
		return text.Over(text.LimitPixels, maxPixels)
	}
	return nil
}

// Frame returns one page of a picture file, counted from 0, as Upright does. It is
// turned as the file says that it was taken.
func Frame(data []byte, page int) (packed []byte, dpi int, err error) {
	picture, d, err := unpackFrame(data, page)
	if err != nil {
		return nil, 0, err
	}
	return pack(prepared(oriented(picture, d.orientation), d.dpi))
}

// unpackFrame returns one page of a picture file and what the file tells of it.
func unpackFrame(data []byte, page int) (*image.Gray, directory, error) {
	if byteOrder(data) == nil {
		picture, err := single(data)
		return picture, directory{orientation: photoOrientation(data), dpi: density(data)}, err
	}
	pages := frames(data)
	if page >= len(pages) {
		return nil, directory{}, text.Problemf(text.Damaged, "the picture has no page %d", page+1)
	}
	d := pages[page]
	config, err := tiff.DecodeConfig(begin(data, d))
	picture, err := unpack(config, err, func() (image.Image, error) { return tiff.Decode(begin(data, d)) })
	return picture, d, err
}

// Upright returns a picture as a grey PNG, turned clockwise by rotate degrees (0,
// 90, 180 or 270) and made ready for OCR; dpi is its resolution as it came and as
// it is returned, in dots per inch, 0 if not known. A program that reads the result
// meets no other decoder than that of PNG. What the file itself says about its
// orientation and resolution does not count: who embeds a picture says how it lies.
func Upright(data []byte, rotate, dpi int) (packed []byte, outDPI int, err error) {
	picture, err := single(data)
	if err != nil {
		return nil, 0, err
	}
	return pack(prepared(turned(picture, rotate), dpi))
}

// single returns the picture that data is, of several the first.
func single(data []byte) (*image.Gray, error) {
	config, _, err := image.DecodeConfig(bytes.NewReader(data))
	return unpack(config, err, func() (image.Image, error) {
		decoded, _, err := image.Decode(bytes.NewReader(data))
		return decoded, err
	})
}

// unpack decodes a picture, in grey, unless its head tells that it is too large or
// err that it has none.
func unpack(config image.Config, err error, decode func() (image.Image, error)) (*image.Gray, error) {
	if err != nil {
		return nil, text.Problemf(text.Damaged, "reading the head of a picture: %w", err)
	}
	if problem := check(config); problem != nil {
		return nil, problem
	}
	decoded, err := decode()
	if err != nil {
		return nil, text.Problemf(text.Damaged, "unpacking a picture: %w", err)
	}
	return grey(decoded), nil
}

func pack(picture *image.Gray, dpi int) ([]byte, int, error) {
	var out bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestSpeed}
	if err := encoder.Encode(&out, picture); err != nil {
		return nil, 0, fmt.Errorf("packing a picture: %w", err)
	}
	return out.Bytes(), dpi, nil
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

// oriented returns src as it is to be looked at, given where a camera or scanner
// says that its first row and column lie (TIFF 6.0, tag Orientation). src may be
// changed.
func oriented(src *image.Gray, orientation int) *image.Gray {
	if orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7 {
		mirror(src)
	}
	switch orientation {
	case 3, 4:
		return turned(src, 180)
	case 6, 7:
		return turned(src, 90)
	case 5, 8:
		return turned(src, 270)
	}
	return src
}

// mirror swaps left and right.
func mirror(p *image.Gray) {
	for y := range p.Rect.Dy() {
		slices.Reverse(p.Pix[y*p.Stride : y*p.Stride+p.Rect.Dx()])
	}
}
