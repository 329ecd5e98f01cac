package file

import "github.com/ledongthuc/pdf"

// Page is a page with what it inherits from the page tree.
type Page struct {
	Object    int // object number; 0 if the page is no object of its own
	Dict      pdf.Value
	Resources pdf.Value
	Box       [4]float64 // crop box: left, bottom, right, top; zero if unknown
	Rotate    int        // 0, 90, 180 or 270 degrees clockwise
}

const maxTreeDepth = 64

// Pages returns the first pages of the file, at most as many as the limits
// allow; more tells that there are others. Branches of the tree that can't be
// read are passed over, and broken tells so.
func (f *File) Pages() (pages []Page, more, broken bool, err error) {
	w := walker{file: f, nodes: 4*f.limits.Pages + 1000}
	err = f.Guard(func() error { return w.walk(f.Catalog().Key("Pages"), Page{}, 0) })
	if err != nil && !Fatal(err) {
		w.broken, err = true, nil
	}
	return w.pages, w.more, w.broken, err
}

type walker struct {
	file   *File
	nodes  int // how many more nodes of the tree are looked at
	pages  []Page
	more   bool
	broken bool
}

func (w *walker) walk(node pdf.Value, inherited Page, depth int) error {
	w.nodes--
	if w.nodes < 0 || depth > maxTreeDepth {
		w.broken = true
		return nil
	}
	inherited.inherit(node)
	kids := node.Key("Kids")
	if kids.Kind() != pdf.Array || node.Key("Type").Name() == "Page" {
		if len(w.pages) >= w.file.limits.Pages {
			w.more = true
			return nil
		}
		inherited.Dict = node
		w.pages = append(w.pages, inherited)
		return nil
	}
	refs := elementRefs(kids)
	for i := range kids.Len() {
		if w.more || w.nodes < 0 {
			break
		}
		err := w.file.Guard(func() error {
			kid := kids.Index(i)
			if kid.Kind() != pdf.Dict {
				w.broken = true
				return nil
			}
			below := inherited
			if i < len(refs) {
				below.Object = refs[i]
			}
			return w.walk(kid, below, depth+1)
		})
		if Fatal(err) {
			return err
		}
		if err != nil {
			w.broken = true
		}
	}
	return nil
}

// inherit sets what node says of the pages below it.
func (p *Page) inherit(node pdf.Value) {
	if r := node.Key("Resources"); r.Kind() == pdf.Dict {
		p.Resources = r
	}
	if r := node.Key("Rotate"); !r.IsNull() {
		p.Rotate = ((int(r.Float64())/90*90)%360 + 360) % 360
	}
	for _, key := range []string{"MediaBox", "CropBox"} {
		if box, ok := Rect(node.Key(key)); ok {
			p.Box = box
		}
	}
}

// Rect returns the corners of the rectangle v: left, bottom, right, top.
func Rect(v pdf.Value) (r [4]float64, ok bool) {
	if v.Len() < 4 {
		return r, false
	}
	for i := range r {
		r[i] = v.Index(i).Float64()
	}
	if r[0] > r[2] {
		r[0], r[2] = r[2], r[0]
	}
	if r[1] > r[3] {
		r[1], r[3] = r[3], r[1]
	}
	return r, r[2] > r[0] && r[3] > r[1]
}
