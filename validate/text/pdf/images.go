package pdf

import (
	"context"
	"errors"
	"fmt"
	"image"
	"iter"
	"math"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/page"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/picture"
)

// Image is what a page without text shows, for OCR.
type Image struct {
	Page   int         // index of the page
	Format text.Format // text.JPEG or text.PNG
	Data   []byte
	Rotate int // degrees clockwise by which the picture must be turned to stand upright: 0, 90, 180 or 270
	// DPI is the resolution in dots per inch as the picture lies on the page; 0 if
	// the page does not tell.
	DPI int
	// Lacking tells that the page shows more than the picture: text beside it, or an
	// image that can't be unpacked.
	Lacking bool
}

// mainShare is how much of all that the images of a page cover one must cover to
// be handed over alone.
const mainShare = 0.95

// Images yields the picture of each of the pages, which are indices as in
// Content.Pages; those whose Problem is text.PictureOnly are the ones worth
// asking for. A page that shows one image yields that as it stands in the file
// where it is a JPEG, else as PNG; one that is put together of several yields
// them together. A page whose images can't be unpacked, or that is no picture,
// yields a *text.Problem beside an Image that holds only the page's index: one of
// the kind text.Unsupported where the page is sound and would have to be drawn. An
// error that ends the reading, as that of ctx, comes last.
func Images(ctx context.Context, src text.Source, limits text.Limits, pages []int) iter.Seq2[Image, error] {
	return func(yield func(Image, error) bool) {
		if len(pages) == 0 {
			return
		}
		none := Image{Page: pages[0]}
		f, err := file.Open(ctx, src.Data, limits.WithDefaults())
		if err != nil {
			yield(none, err)
			return
		}
		all, _, _, err := f.Pages()
		if err != nil {
			yield(none, err)
			return
		}
		renderer := page.New(f, newBudget(ctx, len(all)))
		for _, i := range pages {
			if i < 0 || i >= len(all) {
				continue
			}
			img, err := imageOf(f, renderer, all[i])
			img.Page = i
			if !yield(img, problemOf(ctx, err)) || ctx.Err() != nil || file.Fatal(err) {
				return
			}
		}
	}
}

// problemOf tells what is wrong with a page whose picture could not be had because of
// err, unless that ends the reading.
func problemOf(ctx context.Context, err error) error {
	switch {
	case err == nil, ctx.Err() != nil, errSuspicious(err):
		return err
	case errors.Is(err, picture.ErrUnsupported), errors.Is(err, picture.ErrTooLarge):
		return &text.Problem{Kind: text.Unsupported, Err: err}
	}
	return &text.Problem{Kind: text.Damaged, Err: err}
}

// imageOf returns the picture of one page.
func imageOf(f *file.File, renderer *page.Renderer, p file.Page) (img Image, err error) {
	shown, err := renderer.Pictures(p)
	if err != nil {
		return Image{}, err
	}
	pictures, width, height := shown.Images, shown.Width, shown.Height
	// Malformed images make the libraries panic.
	err = f.Guard(func() error {
		main, alone, covered := mainPicture(pictures)
		if main == nil {
			return fmt.Errorf("page shows no image: %w", picture.ErrUnsupported)
		}
		if covered < pictureShare*width*height {
			// A logo beside text that can't be decoded is not what the page says.
			return fmt.Errorf("page is more than its images: %w", picture.ErrUnsupported)
		}
		rotate, straight := turn(main.Matrix)
		if alone && straight && (len(pictures) == 1 || !picture.Masked(main.Image)) {
			img, err = single(f, main, rotate)
			return err
		}
		canvas, dpi, whole, err := picture.Compose(f, pictures, width, height)
		if err != nil {
			return err
		}
		img, err = packed(canvas)
		img.DPI, img.Lacking = dpi, !whole
		return err
	})
	if err != nil {
		return Image{}, err
	}
	img.Lacking = img.Lacking || shown.Glyphs > fewLetters || shown.Paths >= outlines
	return img, nil
}

// mainPicture returns the image that covers most of the page, whether it is all
// there is to see, and how many square points all images cover.
func mainPicture(pictures []page.Picture) (main *page.Picture, alone bool, sum float64) {
	var most float64
	for i := range pictures {
		m := pictures[i].Matrix
		covered := math.Abs(m[0]*m[3] - m[1]*m[2])
		sum += covered
		if covered > most {
			most, main = covered, &pictures[i]
		}
	}
	return main, main != nil && most >= mainShare*sum, sum
}

// turn returns by how many degrees clockwise an image drawn with m must be
// turned to stand as on the page, and whether turning is all that m does to it.
func turn(m [6]float64) (degrees int, straight bool) {
	mirrored := m[0]*m[3]-m[1]*m[2] <= 0
	const tilt = 0.02 // as a share; scanners deliver crooked images by cropping only
	switch {
	case math.Abs(m[1]) <= tilt*math.Abs(m[0]):
		if m[0] < 0 {
			degrees = 180
		}
	case math.Abs(m[0]) <= tilt*math.Abs(m[1]):
		degrees = 270
		if m[1] < 0 {
			degrees = 90
		}
	default:
		return 0, false
	}
	return degrees, !mirrored
}

// single returns the one image of a page.
func single(f *file.File, p *page.Picture, rotate int) (Image, error) {
	dpi := 0
	if side := math.Hypot(p.Matrix[0], p.Matrix[1]); side > 0 {
		dpi = int(math.Round(float64(p.Image.Key("Width").Int64()) / side * 72))
	}
	if data, ok := picture.JPEG(f, p.Image); ok {
		return Image{Format: text.JPEG, Data: data, Rotate: rotate, DPI: dpi}, nil
	}
	decoded, err := picture.Decode(f, p.Image)
	if err != nil {
		return Image{}, err
	}
	img, err := packed(decoded)
	img.Rotate, img.DPI = rotate, dpi
	return img, err
}

func packed(decoded image.Image) (Image, error) {
	data, err := picture.PNG(decoded)
	if err != nil {
		return Image{}, fmt.Errorf("pack image: %w", err)
	}
	return Image{Format: text.PNG, Data: data}, nil
}
