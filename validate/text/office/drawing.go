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
	level  uint8
	out    *[]text.Line
	b      plain.Builder
}

// visit reads any element and those inside it.
func (d *drawing) visit(name string) error {
	switch name {
	case "p":
		return d.paragraph()
	case "tbl":
		return d.table()
	case "blip":
		d.picture = true
	case "AlternateContent":
		return d.alternate()
	}
	return d.x.children(d.visit)
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
				return d.x.chardata(func(t []byte) error {
					d.b.Write(t, mark)
					return d.grow(len(t))
				})
			})
		case "br":
			d.flush()
		}
		return nil
	})
	d.flush()
	return err
}

func (d *drawing) flush() {
	if line, auto := d.b.Take(); line != "" {
		*d.out = append(*d.out, text.Line{Text: line, Region: d.region, Level: d.level, Auto: auto})
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
