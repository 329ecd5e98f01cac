package office

import "strings"

// odfStyle is what is needed of a style of OpenDocument.
type odfStyle struct {
	name, parent string
	master       string // the master page that begins with the paragraph
	hidden       bool   // text:display="none", or a sheet that is not shown
}

// readStyles reads the styles that stand in a part beside the automatic ones.
func (d *odf) readStyles(part string) error {
	return d.xml(part, func(x *scanner) error {
		return x.document(func(name string) error {
			if name != "styles" && name != "automatic-styles" {
				return nil
			}
			return d.readStyleList(x)
		})
	})
}

func (d *odf) readStyleList(x *scanner) error {
	return x.children(func(name string) error {
		if name != "style" {
			return nil
		}
		id := styleKey(x.attr("family"), x.attr("name"))
		s := odfStyle{name: x.attr("display-name"), parent: x.attr("parent-style-name"), master: x.attr("master-page-name")}
		if s.name == "" {
			s.name = strings.ReplaceAll(x.attr("name"), "_20_", " ")
		}
		err := x.children(func(name string) error {
			if name == "text-properties" || name == "table-properties" {
				switch x.attr("display") {
				case "none", "false":
					s.hidden = true
				}
			}
			return nil
		})
		d.styles[id] = s
		return first(err, d.job.record())
	})
}

// styleKey tells styles of the same name but for different things apart.
func styleKey(family, name string) string { return family + "/" + name }

// paragraphLevel returns the heading level that a paragraph has by its style, and
// notes the master page that it asks for.
func (d *odf) paragraphLevel(name string) uint8 {
	if master := d.styles[styleKey("paragraph", name)].master; master != "" {
		d.masters[master] = true
	} else if len(d.masters) == 0 {
		d.masters["Standard"] = true
	}
	// A style that builds on itself ends the search.
	for range 16 {
		s, ok := d.styles[styleKey("paragraph", name)]
		if !ok {
			return levelOfName(strings.ReplaceAll(name, "_20_", " "))
		}
		if level := levelOfName(s.name); level > 0 {
			return level
		}
		if s.parent == "" {
			break
		}
		name = s.parent
	}
	return 0
}

func (d *odf) hidden(family, name string) bool { return d.styles[styleKey(family, name)].hidden }
