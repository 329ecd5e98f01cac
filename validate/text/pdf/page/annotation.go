package page

import (
	"strings"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/font"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/layout"
)

const (
	maxAnnotations = 5000
	hidden         = 1<<1 | 1<<5 // the flags Hidden and NoView
	maxParents     = 16
)

// annotations draws the annotations that show text on the page: free text,
// stamps and the fields of forms.
func (it *interpreter) annotations(list pdf.Value) error {
	for i := range min(list.Len(), maxAnnotations) {
		err := it.guarded(func() error { return it.annotation(list.Index(i)) })
		if err != nil {
			return err
		}
	}
	return nil
}

func (it *interpreter) annotation(a pdf.Value) error {
	kind := a.Key("Subtype").Name()
	if kind == "Popup" || kind == "Link" || a.Key("F").Int64()&hidden != 0 {
		return nil
	}
	rect, ok := file.Rect(a.Key("Rect"))
	if !ok {
		return nil
	}
	it.state = initialState(it.base)
	it.beginText()
	if look := appearance(a); look.Kind() == pdf.Stream {
		before := it.result.Known + it.result.Guessed + it.result.Unknown
		it.state.ctm = placed(look, rect).times(it.base)
		if err := it.form(look, pdf.Value{}); err != nil || it.result.Known+it.result.Guessed+it.result.Unknown > before {
			return err
		}
	}
	switch kind {
	case "Widget":
		it.write(fieldValue(a), rect)
	case "FreeText":
		it.write(file.Text(a.Key("Contents")), rect)
	}
	return nil
}

// appearance returns how an annotation normally looks.
func appearance(a pdf.Value) pdf.Value {
	look := a.Key("AP").Key("N")
	if look.Kind() == pdf.Dict {
		return look.Key(a.Key("AS").Name())
	}
	return look
}

// placed returns the transformation that fits an appearance into the rectangle
// of its annotation (ISO 32000-1, 12.5.5).
func placed(look pdf.Value, rect [4]float64) matrix {
	m, _ := valueMatrix(look.Key("Matrix"))
	box, ok := file.Rect(look.Key("BBox"))
	if !ok {
		return identity.translated(rect[0], rect[1])
	}
	box = m.bounds(box)
	if box[2] <= box[0] || box[3] <= box[1] {
		return identity.translated(rect[0], rect[1])
	}
	x, y := (rect[2]-rect[0])/(box[2]-box[0]), (rect[3]-rect[1])/(box[3]-box[1])
	return matrix{x, 0, 0, y, rect[0] - x*box[0], rect[1] - y*box[1]}
}

// fieldValue returns the value of a text or choice field, which its parents may
// hold. Buttons have names for values, and these don't show.
func fieldValue(a pdf.Value) string {
	for range maxParents {
		if v := a.Key("V"); v.Kind() == pdf.String {
			return file.Text(v)
		}
		if a = a.Key("Parent"); a.IsNull() {
			break
		}
	}
	return ""
}

// write puts text that has no appearance of its own into a rectangle, with the
// first line as a viewer would set it: at the top of a high one, in the middle
// of one that holds a single line.
func (it *interpreter) write(text string, rect [4]float64) {
	const usual = 10
	lines := strings.Split(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n"), "\n")
	size := min(usual, (rect[3]-rect[1])*0.8)
	y := rect[3] - size
	if rect[3]-rect[1] < 2.5*size {
		y = (rect[1]+rect[3])/2 - size*0.35
	}
	for _, line := range lines {
		line = font.Clean(line)
		px, py := it.base.apply(rect[0]+2, y)
		it.text.Add(layout.Piece{X: px, Y: py, Advance: float64(len(line)) * size / 2, Size: size, Text: line})
		it.result.Known += len(line)
		y -= 1.2 * size
	}
}
