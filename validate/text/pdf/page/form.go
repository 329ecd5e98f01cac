package page

import (
	"errors"
	"slices"

	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
)

func malformed(err error) bool { return errors.Is(err, file.ErrMalformed) }

// xObject draws an external object: a form is run, an image is counted.
func (it *interpreter) xObject(x pdf.Value, names *resources) error {
	switch x.Key("Subtype").Name() {
	case "Form":
		return it.guarded(func() error { return it.form(x, names.dict) })
	case "Image":
		if it.keep && len(it.pictures) < maxPictures {
			it.pictures = append(it.pictures, Picture{x, [6]float64(it.state.ctm)})
		}
		it.drawPicture()
	}
	return nil
}

// drawPicture counts an image, which fills the unit square of the current
// transformation.
func (it *interpreter) drawPicture() {
	b := it.bounds
	page := (b[2] - b[0]) * (b[3] - b[1])
	if page <= 0 {
		it.result.Pictures = 1
		return
	}
	it.result.Pictures = min(1, it.result.Pictures+it.state.ctm.area()/page)
}

// form runs a form XObject. One that draws itself is run once.
func (it *interpreter) form(x pdf.Value, outer pdf.Value) error {
	offset, ok := file.Offset(x)
	if !ok || it.depth >= maxForms || slices.Contains(it.active, offset) {
		return nil
	}
	data, err := it.formData(x, offset)
	if err != nil {
		return err
	}
	resources := x.Key("Resources")
	if resources.IsNull() {
		resources = outer
	}
	saved, textPos, linePos := it.state, it.textPos, it.linePos
	it.depth++
	it.active = append(it.active, offset)
	defer func() {
		it.state, it.textPos, it.linePos = saved, textPos, linePos
		it.depth--
		it.active = it.active[:len(it.active)-1]
	}()
	if m, ok := valueMatrix(x.Key("Matrix")); ok {
		it.state.ctm = m.times(it.state.ctm)
	}
	return it.run(data, resources)
}

// maxKept bounds the decoded forms that are kept for the next time they are
// drawn, as letterheads are on every page.
const maxKept = 8 << 20

func (it *interpreter) formData(x pdf.Value, offset int64) ([]byte, error) {
	r := it.renderer
	if data, ok := r.forms[offset]; ok {
		return data, nil
	}
	data, err := it.stream(x)
	if err != nil {
		return nil, err
	}
	if r.kept+len(data) <= maxKept {
		r.forms[offset] = data
		r.kept += len(data)
	}
	return data, nil
}

func valueMatrix(v pdf.Value) (matrix, bool) {
	if v.Len() != 6 {
		return identity, false
	}
	var m matrix
	for i := range m {
		m[i] = v.Index(i).Float64()
	}
	return m, true
}
