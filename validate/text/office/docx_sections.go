package office

import "slices"

// sections is what the section properties of a document say about its headers
// and footers.
type sections struct {
	refs  []headerRef
	first bool // some section has a title page
}

type headerRef struct {
	footer bool
	kind   string // default, first or even
	id     string
}

// read reads one w:sectPr.
func (s *sections) read(x *scanner) error {
	return x.children(func(name string) error {
		switch name {
		case "headerReference", "footerReference":
			s.refs = append(s.refs, headerRef{footer: name == "footerReference", kind: x.attr("type"), id: x.reference()})
		case "titlePg":
			s.first = s.first || x.on()
		}
		return nil
	})
}

// headers are the names of the parts that are printed on some page.
type headers struct{ headers, footers []string }

// usedHeaders returns the headers and footers in use. Word keeps those for first
// and even pages when they are switched off; then nobody sees them.
func (d *docx) usedHeaders() (headers, error) {
	even := false
	err := d.xml(target(d.relations, "settings", "word/settings.xml"), func(x *scanner) error {
		return x.document(func(name string) error {
			if name == "evenAndOddHeaders" {
				even = x.on()
			}
			return nil
		})
	})
	var used headers
	for _, kind := range []string{"first", "default", "even"} {
		if kind == "first" && !d.sections.first || kind == "even" && !even {
			continue
		}
		for _, ref := range d.sections.refs {
			name := byID(d.relations, ref.id).target
			switch {
			case ref.kind != kind && (ref.kind != "" || kind != "default") || name == "":
			case ref.footer && !slices.Contains(used.footers, name):
				used.footers = append(used.footers, name)
			case !ref.footer && !slices.Contains(used.headers, name):
				used.headers = append(used.headers, name)
			}
		}
	}
	return used, err
}
