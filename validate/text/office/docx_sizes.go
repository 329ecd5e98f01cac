package office

import (
	"bytes"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

const (
	defaultSize    = 20  // half points, where a document says nothing
	longestHeading = 120 // bytes
)

// fontSize finds out the size of the text of a line, in half points.
type fontSize struct {
	paragraph int // of its paragraph
	run       int // of the current run; 0: that of the paragraph
	least     int // the smallest size of the line; 0: no text yet
}

// add takes in text that is written in the current size.
func (f *fontSize) add(t []byte) {
	if len(bytes.TrimSpace(t)) == 0 {
		return
	}
	size := f.run
	if size <= 0 {
		size = f.paragraph
	}
	if f.least == 0 || size < f.least {
		f.least = size
	}
}

// readDefaults reads the font size of text without a style.
func (d *docx) readDefaults(x *scanner) func(string) error {
	var visit func(name string) error
	visit = func(name string) error {
		switch name {
		case "rPrDefault", "rPr":
			return x.children(visit)
		case "sz":
			d.fontSize = x.number("val", defaultSize)
		}
		return nil
	}
	return visit
}

// sizeOf returns the font size of a paragraph in that style.
func (d *docx) sizeOf(style string) int {
	for range 16 {
		s, ok := d.styles[style]
		if !ok {
			break
		}
		if s.size > 0 {
			return s.size
		}
		style = s.basedOn
	}
	return d.fontSize
}

// levelBySize gives levels to the lines that only their size makes headings: many
// people write a title without a style for it. A heading is a short line, a
// quarter larger than most of the text. The largest is the title.
func levelBySize(lines []text.Line, sizes []int) {
	weight := make(map[int]int)
	usual, largest := 0, 0
	for i, l := range lines {
		if sizes[i] == 0 || l.Level > 0 {
			continue
		}
		weight[sizes[i]] += len(l.Text)
		if w, best := weight[sizes[i]], weight[usual]; usual == 0 || w > best || w == best && sizes[i] < usual {
			usual = sizes[i]
		}
		if len(l.Text) <= longestHeading {
			largest = max(largest, sizes[i])
		}
	}
	for i := range lines {
		l := &lines[i]
		if l.Level > 0 || sizes[i]*4 < usual*5 || usual == 0 || len(l.Text) > longestHeading || !hasWord(l.Text) {
			continue
		}
		l.Level = 2
		if sizes[i] == largest {
			l.Level = 1
		}
	}
}
