package image

import (
	"image"
	"slices"
)

const (
	// tilesAcross is how many tiles the longer side of a picture is cut into to see
	// how the light falls. A tile of a page then holds a line or two, and paper
	// between them.
	tilesAcross = 40
	// paperShare is the share of the pixels of a tile, from the darkest, behind which
	// the brightness of the paper lies.
	paperShare = 0.9
	// evenLight is by how many steps of grey the paper of a page may differ before its
	// light is evened out. A clean scan stays what it is.
	evenLight = 30
	// darkest is the share of the brightness of the paper below which a tile shows no
	// paper in shadow, but something else: a table, a photo.
	darkest = 0.3
	// mostlyDark is the share of dark pixels from which on a page is light text on
	// dark.
	mostlyDark = 0.7
	// narrow is the span between ink and paper below which a picture is stretched.
	narrow = 160
)

// histogram counts the pixels of each brightness.
type histogram [256]int

func histogramOf(p *image.Gray, area image.Rectangle) (h histogram) {
	for y := area.Min.Y; y < area.Max.Y; y++ {
		for _, v := range p.Pix[y*p.Stride+area.Min.X : y*p.Stride+area.Max.X] {
			h[v]++
		}
	}
	return h
}

func (h *histogram) sum() (n int) {
	for _, c := range h {
		n += c
	}
	return n
}

// at returns the brightness that the given share of the pixels does not exceed.
func (h *histogram) at(share float64) uint8 {
	left := int(share * float64(h.sum()))
	for v, c := range h {
		if left -= c; left < 0 {
			return uint8(v)
		}
	}
	return 255
}

// middle returns the brightness that parts dark from light best, so that the two
// differ most (Otsu's method). Darker or equal is dark.
func (h *histogram) middle() uint8 {
	total, weighted := h.sum(), 0.0
	for v, c := range h {
		weighted += float64(v) * float64(c)
	}
	best, middle := -1.0, 0
	dark, darkWeighted := 0, 0.0
	for v, c := range h {
		dark += c
		darkWeighted += float64(v) * float64(c)
		light := total - dark
		if dark == 0 || light == 0 {
			continue
		}
		apart := darkWeighted/float64(dark) - (weighted-darkWeighted)/float64(light)
		if between := float64(dark) * float64(light) * apart * apart; between > best {
			best, middle = between, v
		}
	}
	return uint8(middle)
}

// darkOnLight inverts a picture of light text on dark, in place.
func darkOnLight(p *image.Gray) {
	h := histogramOf(p, p.Rect)
	dark := 0
	for v := range int(h.middle()) + 1 {
		dark += h[v]
	}
	if float64(dark) < mostlyDark*float64(h.sum()) || h.at(0.5) > 127 {
		return
	}
	for i, v := range p.Pix {
		p.Pix[i] = ^v
	}
}

// lit evens out the light on a page, in place: a shadow over a photo, a dark fold of
// a book. Each pixel becomes as bright as it is compared to the paper around it. A
// picture in even light is left alone.
func lit(p *image.Gray) {
	w, h := p.Rect.Dx(), p.Rect.Dy()
	side := max(8, (max(w, h)+tilesAcross-1)/tilesAcross)
	paper, across, down := papers(p, side)
	sorted := slices.Sorted(slices.Values(paper))
	bright := sorted[len(sorted)*9/10]
	if bright-sorted[len(sorted)/10] <= evenLight {
		return
	}
	least := darkest * bright
	for i := range paper {
		paper[i] = max(paper[i], least)
	}
	for y := range h {
		ty, fy := between(y, side, down)
		row := p.Pix[y*p.Stride : y*p.Stride+w]
		for x, v := range row {
			tx, fx := between(x, side, across)
			above := paper[ty*across+tx]*(1-fx) + paper[ty*across+min(tx+1, across-1)]*fx
			below := above
			if ty+1 < down {
				below = paper[(ty+1)*across+tx]*(1-fx) + paper[(ty+1)*across+min(tx+1, across-1)]*fx
			}
			row[x] = uint8(min(255, float64(v)*255/(above*(1-fy)+below*fy)))
		}
	}
}

// papers returns how bright the paper is in each tile of the given side, row by
// row. A tile that is all ink is taken to lie on the paper of its neighbours.
func papers(p *image.Gray, side int) (paper []float64, across, down int) {
	across, down = (p.Rect.Dx()+side-1)/side, (p.Rect.Dy()+side-1)/side
	raw := make([]float64, across*down)
	for ty := range down {
		for tx := range across {
			tile := image.Rect(tx*side, ty*side, (tx+1)*side, (ty+1)*side).Intersect(p.Rect)
			h := histogramOf(p, tile)
			raw[ty*across+tx] = max(1, float64(h.at(paperShare)))
		}
	}
	paper = make([]float64, len(raw))
	for ty := range down {
		for tx := range across {
			var around []float64
			for y := max(0, ty-1); y <= min(down-1, ty+1); y++ {
				around = append(around, raw[y*across+max(0, tx-1):y*across+min(across-1, tx+1)+1]...)
			}
			slices.Sort(around)
			paper[ty*across+tx] = around[len(around)/2]
		}
	}
	return paper, across, down
}

// between returns the tile in whose middle or behind it a pixel lies, and how far
// from there to the middle of the next.
func between(at, side, tiles int) (tile int, share float64) {
	pos := (float64(at)+0.5)/float64(side) - 0.5
	if pos <= 0 {
		return 0, 0
	}
	tile = min(int(pos), tiles-1)
	return tile, min(1, pos-float64(tile))
}

// stretched makes faint text black and its paper white, in place. A picture with
// enough contrast is left alone.
func stretched(p *image.Gray) {
	h := histogramOf(p, p.Rect)
	// Ink covers a few percent of a page, so that its darkest pixels are few.
	low, high := float64(h.at(0.005)), float64(h.at(0.9))
	if high-low >= narrow || high-low < 1 {
		return
	}
	for i, v := range p.Pix {
		p.Pix[i] = uint8(min(255, max(0, (float64(v)-low)*255/(high-low))))
	}
}
