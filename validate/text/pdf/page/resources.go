package page

import (
	"github.com/ledongthuc/pdf"

	"github.com/mappesjekk/mappesjekk/validate/text/pdf/file"
	"github.com/mappesjekk/mappesjekk/validate/text/pdf/font"
)

// resources looks up what a content stream uses by name. It asks the file once
// for each font, however often that is chosen.
type resources struct {
	renderer *Renderer
	dict     pdf.Value
	fonts    map[string]*font.Font
	refs     map[string]int // names of fonts to their object numbers
}

func newResources(r *Renderer, dict pdf.Value) *resources {
	return &resources{renderer: r, dict: dict}
}

// object returns the resource of a kind, such as XObject, with a name.
func (r *resources) object(kind, name string) pdf.Value { return r.dict.Key(kind).Key(name) }

// font returns the font that the stream knows by name.
func (r *resources) font(name string) (*font.Font, error) {
	if f, ok := r.fonts[name]; ok {
		return f, nil
	}
	all := r.dict.Key("Font")
	if r.fonts == nil {
		r.fonts = map[string]*font.Font{}
		r.refs = file.References(all)
		for _, ref := range r.refs {
			r.renderer.atHand[ref] = true
		}
	}
	ref := r.refs[name]
	f, ok := r.renderer.fonts[ref]
	if !ok || ref == 0 {
		var err error
		if f, err = r.load(firstDict(all.Key(name), r.renderer.formFonts().Key(name))); err != nil {
			return nil, err
		}
		if f == nil {
			f = font.Builtin(name)
		}
		if ref != 0 {
			r.renderer.fonts[ref] = f
		}
	}
	r.fonts[name] = f
	return f, nil
}

// formFonts returns the fonts that the fields of the document's form share.
func (r *Renderer) formFonts() pdf.Value {
	return r.file.Catalog().Key("AcroForm").Key("DR").Key("Font")
}

func firstDict(values ...pdf.Value) pdf.Value {
	for _, v := range values {
		if v.Kind() == pdf.Dict {
			return v
		}
	}
	return pdf.Value{}
}

// load reads a font. One that can't be read is nil, and its text is not shown.
func (r *resources) load(v pdf.Value) (*font.Font, error) {
	if v.Kind() != pdf.Dict {
		return nil, nil
	}
	var f *font.Font
	err := r.renderer.file.Guard(func() (err error) {
		f, err = font.Load(v, r.renderer.file, r.renderer.budget)
		return err
	})
	if err != nil && !malformed(err) {
		return nil, err
	}
	return f, nil
}
