package office

import (
	"strings"
)

// wordStyle is a paragraph style.
type wordStyle struct {
	name, basedOn string
	outline       int // 0-based outline level; -1: not said
	size          int // of the font, in half points; 0: not said
	list          listRef
}

// readStyles finds out which paragraph styles are headings, and of what level.
func (d *docx) readStyles() error {
	styles := make(map[string]wordStyle)
	d.styles, d.fontSize = styles, defaultSize
	err := d.xml(target(d.relations, "styles", "word/styles.xml"), func(x *scanner) error {
		return x.document(func(name string) error {
			if name == "docDefaults" {
				return x.children(d.readDefaults(x))
			}
			if name != "style" || x.attr("type") != "paragraph" {
				return nil
			}
			id, s, normal := x.attr("styleId"), wordStyle{outline: -1}, x.attr("default") == "1"
			err := x.children(func(name string) error {
				switch name {
				case "name":
					s.name = x.attr("val")
				case "basedOn":
					s.basedOn = x.attr("val")
				case "rPr":
					return x.children(func(name string) error {
						if name == "sz" {
							s.size = x.number("val", 0)
						}
						return nil
					})
				case "pPr":
					return x.children(func(name string) error {
						switch name {
						case "outlineLvl":
							s.outline = x.number("val", -1)
						case "numPr":
							return s.list.read(x)
						}
						return nil
					})
				}
				return nil
			})
			styles[id] = s
			if normal && s.size > 0 {
				d.fontSize = s.size
			}
			return first(err, d.job.record())
		})
	})
	d.levels = make(map[string]uint8, len(styles))
	d.lists.styles = make(map[string]listRef)
	for id := range styles {
		d.levels[id] = styleLevel(styles, id)
		if ref := styles[id].list; ref.set {
			d.lists.styles[id] = ref
		}
	}
	return err
}

// styleLevel returns the heading level of a style, by its name, its outline level
// or the style that it builds on.
func styleLevel(styles map[string]wordStyle, id string) uint8 {
	// A style that builds on itself ends the search.
	for range 16 {
		s, ok := styles[id]
		if !ok {
			return 0
		}
		if level := levelOfName(s.name); level > 0 {
			return level
		}
		if s.outline >= 0 {
			return outlineLevel(s.outline)
		}
		id = s.basedOn
	}
	return 0
}

// outlineLevel returns the heading level of a 0-based outline level; the tenth is
// that of running text.
func outlineLevel(n int) uint8 {
	if n < 0 || n > 8 {
		return 0
	}
	return uint8(n + 1)
}

// headingNames are the names of heading styles in the office programs of the
// Nordic countries and in English, without the number.
var headingNames = map[string]uint8{
	"title": 1, "tittel": 1, "titel": 1, "dokumenttittel": 1,
	"subtitle": 2, "undertittel": 2, "undertitel": 2,
}

// levelOfName returns the level of the style that programs call by that name or
// id: "heading 2", "Overskrift2", "Tittel".
func levelOfName(name string) uint8 {
	name = strings.ToLower(strings.TrimSpace(name))
	if level, ok := headingNames[name]; ok {
		return level
	}
	for _, prefix := range []string{"heading", "overskrift", "rubrik"} {
		rest, ok := strings.CutPrefix(name, prefix)
		rest = strings.TrimLeft(rest, " _-")
		if ok && len(rest) == 1 && '1' <= rest[0] && rest[0] <= '9' {
			return rest[0] - '0'
		}
	}
	return 0
}
