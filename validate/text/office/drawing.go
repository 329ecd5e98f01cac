package office

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// drawing reads the text of DrawingML, the shapes on sheets and slides.
// (ECMA-376 part 1, section 21.1.)
type drawing struct {
	*job
	x      *scanner
	region text.Region
	notes  bool // a page of notes, of which only the notes themselves are text
	shape  placeholder
	out    *[]text.Line
	b      plain.Builder
	mark   plain.Mark
}

// placeholder is what a shape is for, by the layout of the slide.
type placeholder struct {
	region text.Region
	level  uint8
	skip   bool
}

// visit reads any element and those inside it.
func (d *drawing) visit(name string) error {
	switch name {
	case "p":
		return d.paragraph()
	case "tbl":
		return d.table()
	case "sp":
		d.shape = placeholder{region: d.region, skip: d.notes}
		err := d.x.children(d.visit)
		d.shape = placeholder{region: d.region}
		return err
	case "ph":
		d.placeholder(d.x.attr("type"))
	case "blip":
		d.picture = true
	case "AlternateContent":
		return d.alternate()
	}
	return d.x.children(d.visit)
}

// placeholder takes in the type of the placeholder that a shape fills.
func (d *drawing) placeholder(kind string) {
	switch kind {
	case "title", "ctrTitle":
		d.shape.level = 1
	case "subTitle":
		d.shape.level = 2
	case "dt", "ftr", "sldNum":
		d.shape.region = text.Footer
	case "body":
		d.shape.skip = false
	}
}

func (d *drawing) alternate() error {
	done := false
	return d.x.children(func(name string) error {
		if done || name != "Choice" && name != "Fallback" {
			return nil
		}
		before := d.written
		err := d.x.children(d.visit)
		done = d.written > before
		return err
	})
}

func (d *drawing) paragraph() error {
	err := d.x.children(func(name string) error {
		switch name {
		case "r", "fld":
			mark := plain.Mark(0)
			// The types datetime1 to datetime13 show today; "datetime" alone too.
			if strings.HasPrefix(d.x.attr("type"), "datetime") {
				mark = plain.Auto
			}
			return d.x.children(func(name string) error {
				if name != "t" {
					return nil
				}
				d.mark = mark
				return d.x.chardata(d.write)
			})
		case "br":
			d.flush()
		}
		return nil
	})
	d.flush()
	return err
}

func (d *drawing) write(t []byte) error {
	d.b.Write(t, d.mark)
	return d.grow(len(t))
}

func (d *drawing) flush() {
	line, auto := d.b.Take()
	if line != "" && !d.shape.skip {
		region := d.shape.region
		if region == text.Body {
			region = d.region
		}
		*d.out = append(*d.out, text.Line{Text: line, Region: region, Level: d.shape.level, Auto: auto})
	}
}

func (d *drawing) table() error {
	return d.x.children(func(name string) error {
		if name != "tr" {
			return nil
		}
		var cells [][]text.Line
		err := d.x.children(func(name string) error {
			if name != "tc" {
				return nil
			}
			var lines []text.Line
			inner := drawing{job: d.job, x: d.x, out: &lines}
			err := d.x.children(inner.visit)
			cells = append(cells, lines)
			return first(err, d.grow(1))
		})
		*d.out = append(*d.out, plain.Row(cells)...)
		return err
	})
}
