package picture

import (
	"bytes"
	"image"
	"image/color"
	"io"

	"github.com/ledongthuc/pdf"
	"golang.org/x/image/ccitt"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
)

// samples reads an image whose samples are not packed (ISO 32000-1, 8.9.5).
func samples(f *file.File, v pdf.Value, data []byte, width, height int) (image.Image, error) {
	bits := int(v.Key("BitsPerComponent").Int64())
	space := colours(f, v.Key("ColorSpace"))
	if v.Key("ImageMask").Bool() {
		bits, space = 1, colourSpace{components: 1}
	}
	switch bits {
	case 1, 2, 4, 8, 16:
	default:
		return nil, ErrUnsupported
	}
	if space.components == 0 {
		return nil, ErrUnsupported
	}
	row := (width*space.components*bits + 7) / 8
	inverted := v.Key("Decode").Index(0).Float64() > v.Key("Decode").Index(1).Float64()
	if space.components == 1 && space.palette == nil {
		return grey(data, width, height, bits, row, inverted), nil
	}
	img := image.NewRGBA(image.Rect(0, 0, width, height))
	values := make([]uint8, space.components)
	for y := range height {
		line := rowOf(data, y, row)
		if line == nil {
			break
		}
		for x := range width {
			for c := range values {
				values[c] = sample(line, x*space.components+c, bits, space.palette != nil)
			}
			img.SetRGBA(x, y, space.rgb(values))
		}
	}
	return img, nil
}

func grey(data []byte, width, height, bits, row int, inverted bool) image.Image {
	img := image.NewGray(image.Rect(0, 0, width, height))
	for i := range img.Pix {
		img.Pix[i] = 0xff // where the data ends early, the page is white
	}
	for y := range height {
		line := rowOf(data, y, row)
		if line == nil {
			break
		}
		for x := range width {
			value := sample(line, x, bits, false)
			if inverted {
				value = ^value
			}
			img.Pix[y*img.Stride+x] = value
		}
	}
	return img
}

// rowOf returns row y of the data; nil if it is not there in full.
func rowOf(data []byte, y, row int) []byte {
	if (y+1)*row > len(data) {
		return nil
	}
	return data[y*row : (y+1)*row]
}

// sample returns the i-th sample of a row, scaled to 0 to 255 unless it is raw.
func sample(line []byte, i, bits int, raw bool) uint8 {
	switch bits {
	case 8:
		return line[i]
	case 16:
		return line[2*i]
	}
	at := i * bits
	value := line[at/8] >> (8 - bits - at%8) & (1<<bits - 1)
	if raw {
		return value
	}
	return value * (255 / (1<<bits - 1))
}

// colourSpace is what is made of a colour space: calibration is of no use here.
type colourSpace struct {
	components int // 0: unknown
	palette    []byte
	base       int // components of a colour in the palette
}

// colours reads a colour space (ISO 32000-1, 8.6).
func colours(f *file.File, v pdf.Value) colourSpace {
	name := v.Name()
	if v.Kind() == pdf.Array {
		name = v.Index(0).Name()
	}
	switch name {
	case "DeviceGray", "CalGray", "G", "Separation":
		return colourSpace{components: 1}
	case "DeviceRGB", "CalRGB", "RGB", "Lab":
		return colourSpace{components: 3}
	case "DeviceCMYK", "CMYK":
		return colourSpace{components: 4}
	case "ICCBased":
		switch n := int(v.Index(1).Key("N").Int64()); n {
		case 1, 3, 4:
			return colourSpace{components: n}
		}
	case "Indexed", "I":
		base := colours(f, v.Index(1)).components
		table := []byte(v.Index(3).RawString())
		if v.Index(3).Kind() == pdf.Stream {
			table, _ = f.Stream(v.Index(3))
		}
		if base > 0 && len(table) >= base {
			return colourSpace{components: 1, palette: table, base: base}
		}
	}
	return colourSpace{}
}

// rgb returns the colour that values stand for.
func (s colourSpace) rgb(values []uint8) color.RGBA {
	if s.palette != nil {
		at := int(values[0]) * s.base
		if at+s.base > len(s.palette) {
			return color.RGBA{A: 0xff}
		}
		values = s.palette[at : at+s.base]
	}
	switch len(values) {
	case 1:
		return color.RGBA{values[0], values[0], values[0], 0xff}
	case 4:
		r, g, b := color.CMYKToRGB(values[0], values[1], values[2], values[3])
		return color.RGBA{r, g, b, 0xff}
	}
	return color.RGBA{values[0], values[1], values[2], 0xff}
}

// fax reads an image in CCITT Group 3 or 4 coding.
func fax(v, params pdf.Value, data []byte, width, height int) (image.Image, error) {
	columns := 1728
	if c := params.Key("Columns"); c.Kind() == pdf.Integer {
		columns = int(c.Int64())
	}
	if columns < width || columns > maxPixels/height {
		return nil, ErrUnsupported
	}
	format := ccitt.Group3
	switch k := params.Key("K").Float64(); {
	case k < 0:
		format = ccitt.Group4
	case k > 0:
		return nil, ErrUnsupported // Group 3 in two dimensions
	}
	inverted := v.Key("Decode").Index(0).Float64() > v.Key("Decode").Index(1).Float64()
	r := ccitt.NewReader(bytes.NewReader(data), ccitt.MSB, format, columns, height,
		&ccitt.Options{Invert: params.Key("BlackIs1").Bool(), Align: params.Key("EncodedByteAlign").Bool()})
	row := (columns + 7) / 8
	bitmap := make([]byte, row*height)
	n, err := io.ReadFull(r, bitmap)
	if n < row && err != nil {
		return nil, err
	}
	return grey(bitmap[:n/row*row], width, height, 1, row, inverted), nil
}
