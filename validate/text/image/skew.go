package image

import (
	"image"
	"math"
)

const (
	// mostSkew is how many degrees a sheet lies askew at most; a picture that seems to
	// lie more so shows something else than lines of text.
	mostSkew = 5.0
	// leastSkew is by how many degrees a page may be askew and still be read as well.
	leastSkew = 0.3
	// skewWidth is the size that a picture is shrunk to for finding its skew.
	skewWidth = 1000
	// clearSkew is by how much clearer the lines must stand out along the skew than
	// along the page, for the skew to be believed.
	clearSkew = 1.3
	// mostInk is the share of dark pixels above which a picture is no page of text.
	mostInk = 0.35
)

// skew returns how many degrees the lines of a page rise to the right when they
// should lie level, or lean over when they should stand upright; 0 where they do,
// or where no lines can be made out.
func skew(p *image.Gray) float64 {
	small := p
	if factor := float64(skewWidth) / float64(max(p.Rect.Dx(), p.Rect.Dy())); factor < 1 {
		small = scaled(p, factor)
	}
	ink := inkOf(small)
	if len(ink) < 200 || float64(len(ink)) > mostInk*float64(len(small.Pix)) {
		return 0
	}
	size := small.Rect.Size()
	lines := clearest(ink, size.X, size.Y)
	for i, at := range ink {
		ink[i] = image.Pt(at.Y, at.X)
	}
	// Seen with rows and columns swapped, a turn goes the other way round.
	if upright := clearest(ink, size.Y, size.X); upright.clarity > lines.clarity {
		lines = upright
		lines.angle = -lines.angle
	}
	if lines.clarity < clearSkew*lines.own || math.Abs(lines.angle) < leastSkew || math.Abs(lines.angle) > mostSkew+0.5 {
		return 0
	}
	return lines.angle
}

// inkOf returns the dark pixels of a page.
func inkOf(p *image.Gray) []image.Point {
	h := histogramOf(p, p.Rect)
	middle := h.middle()
	var ink []image.Point
	for y := range p.Rect.Dy() {
		for x, v := range p.Pix[y*p.Stride : y*p.Stride+p.Rect.Dx()] {
			if v <= middle {
				ink = append(ink, image.Pt(x, y))
			}
		}
	}
	return ink
}

// slant is how the lines of a page lie.
type slant struct {
	angle   float64 // degrees
	clarity float64 // how clearly they stand out at this angle
	own     float64 // and along the page's own rows
}

// clearest returns the angle along which the ink of a picture lies in the clearest
// rows.
func clearest(ink []image.Point, width, height int) slant {
	rows := make([]int, 2*(width+height))
	own := clarity(ink, 0, rows)
	best := slant{0, own, own}
	for _, pass := range []struct{ reach, step float64 }{{mostSkew + 1, 0.5}, {0.4, 0.1}} {
		from := best.angle
		for a := from - pass.reach; a <= from+pass.reach+pass.step/2; a += pass.step {
			if c := clarity(ink, a, rows); c > best.clarity {
				best.angle, best.clarity = a, c
			}
		}
	}
	return best
}

// clarity tells how sharply rows of ink stand out from the space between them when
// they are laid at an angle. rows is room to count in.
func clarity(ink []image.Point, angle float64, rows []int) float64 {
	clear(rows)
	sin, cos := math.Sincos(angle * math.Pi / 180)
	middle := float64(len(rows)) / 2
	for _, at := range ink {
		// y grows downwards: what rises to the right has ever smaller y.
		if row := int(float64(at.Y)*cos + float64(at.X)*sin + middle/2); row >= 0 && row < len(rows) {
			rows[row]++
		}
	}
	sum := 0.0
	for i := 1; i < len(rows); i++ {
		d := float64(rows[i] - rows[i-1])
		sum += d * d
	}
	return sum
}

// straightened turns a page back by the angle that skew tells. Corners that come
// from outside of the picture are white.
func straightened(p *image.Gray, angle float64) *image.Gray {
	if angle == 0 {
		return p
	}
	w, h := p.Rect.Dx(), p.Rect.Dy()
	sin, cos := math.Sincos(angle * math.Pi / 180)
	outW := int(math.Ceil(float64(w)*cos + float64(h)*math.Abs(sin)))
	outH := int(math.Ceil(float64(h)*cos + float64(w)*math.Abs(sin)))
	out := image.NewGray(image.Rect(0, 0, outW, outH))
	for y := range outH {
		dy := float64(y) + 0.5 - float64(outH)/2
		for x := range outW {
			dx := float64(x) + 0.5 - float64(outW)/2
			fx := dx*cos + dy*sin + float64(w)/2 - 0.5
			fy := -dx*sin + dy*cos + float64(h)/2 - 0.5
			out.Pix[y*out.Stride+x] = blended(p, fx, fy)
		}
	}
	return out
}

// blended returns the brightness of p at a point between pixels; white outside.
func blended(p *image.Gray, fx, fy float64) uint8 {
	x, y := int(math.Floor(fx)), int(math.Floor(fy))
	w, h := p.Rect.Dx(), p.Rect.Dy()
	if x < 0 || y < 0 || x+1 >= w || y+1 >= h {
		if x < -1 || y < -1 || x >= w || y >= h {
			return 255
		}
		return p.Pix[min(max(y, 0), h-1)*p.Stride+min(max(x, 0), w-1)]
	}
	at := y*p.Stride + x
	dx, dy := fx-float64(x), fy-float64(y)
	above := float64(p.Pix[at])*(1-dx) + float64(p.Pix[at+1])*dx
	below := float64(p.Pix[at+p.Stride])*(1-dx) + float64(p.Pix[at+p.Stride+1])*dx
	return uint8(above*(1-dy) + below*dy + 0.5)
}
