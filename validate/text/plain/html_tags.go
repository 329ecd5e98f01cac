package plain

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// blocks are the elements that stand on lines of their own.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Button: true, atom.Caption: true, atom.Center: true,
	atom.Dd: true, atom.Details: true, atom.Dir: true, atom.Div: true, atom.Dl: true, atom.Dt: true, atom.Fieldset: true, atom.Figcaption: true, atom.Figure: true,
	atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true,
	atom.Hgroup: true, atom.Hr: true, atom.Legend: true, atom.Li: true, atom.Main: true, atom.Menu: true, atom.Nav: true, atom.Ol: true, atom.Option: true,
	atom.P: true, atom.Pre: true, atom.Section: true, atom.Summary: true, atom.Textarea: true, atom.Ul: true,
}

// unseen are the elements whose content a browser does not show.
var unseen = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Object: true, atom.Iframe: true, atom.Svg: true, atom.Math: true,
	atom.Audio: true, atom.Video: true, atom.Canvas: true, atom.Datalist: true, atom.Noframes: true, atom.Rp: true, atom.Rt: true,
}

// void are the elements without an end.
var void = map[atom.Atom]bool{
	atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true, atom.Input: true, atom.Link: true,
	atom.Meta: true, atom.Param: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
}

// selfClosing are the elements that the next one of the same name ends.
var selfClosing = map[atom.Atom]bool{atom.P: true, atom.Li: true, atom.Dd: true, atom.Dt: true, atom.Option: true}

func headingLevel(tag atom.Atom) uint8 {
	switch tag {
	case atom.H1:
		return 1
	case atom.H2:
		return 2
	case atom.H3:
		return 3
	case atom.H4:
		return 4
	case atom.H5:
		return 5
	case atom.H6:
		return 6
	}
	return 0
}

// start acts on a start tag.
func (p *page) start(tag atom.Atom, more bool) error {
	if p.skipping != 0 {
		if tag != p.skipping {
			return nil
		}
		if !selfClosing[tag] {
			p.nested++
			return nil
		}
		p.skipping = 0
	}
	attr := p.attributes(more)
	if unseen[tag] || hidden(attr) && tag != 0 && !void[tag] {
		p.skipping, p.nested = tag, 0
		return nil
	}
	if blocks[tag] {
		p.breakLine()
	}
	p.level = max(p.level, headingLevel(tag))
	switch tag {
	case atom.Title:
		p.title = true
	case atom.Br:
		p.breakLine()
	case atom.Pre, atom.Textarea:
		p.pre++
	case atom.Img:
		p.picture = true
	case atom.Meta:
		p.metaTag(attr)
	case atom.Ol, atom.Ul:
		p.startList(tag, attr)
	case atom.Li:
		p.number = p.itemNumber()
	case atom.Option:
		if _, ok := attr["selected"]; !ok {
			p.skipping, p.nested = tag, 0
		}
	case atom.Input:
		return p.input(attr)
	case atom.Table, atom.Tr, atom.Td, atom.Th:
		return p.startTable(tag)
	}
	return nil
}

func (p *page) startList(tag atom.Atom, attr map[string]string) {
	number := -1
	if tag == atom.Ol {
		number = 1
		if n, err := strconv.Atoi(attr["start"]); err == nil && n >= 0 {
			number = n
		}
	}
	// Lists that are never closed must not pile up.
	if len(p.lists) < p.lim.XMLDepth {
		p.lists = append(p.lists, number)
	}
}

func (p *page) startTable(tag atom.Atom) error {
	n := len(p.tables)
	switch {
	case tag == atom.Table:
		p.breakLine()
		if n >= p.lim.XMLDepth {
			return text.Over(text.LimitXMLDepth, p.lim.XMLDepth)
		}
		p.tables = append(p.tables, table{})
	case n == 0:
		p.breakLine()
	case tag == atom.Tr:
		p.endRow()
	default:
		p.endCell()
		p.tables[n-1].inCell = true
		return p.grow(1)
	}
	return nil
}

// input shows what a form field holds.
func (p *page) input(attr map[string]string) error {
	value := ""
	switch strings.ToLower(attr["type"]) {
	case "", "text", "date", "email", "tel", "number", "datetime-local", "month", "week", "time":
		value = attr["value"]
	case "checkbox", "radio":
		value = "☐"
		if _, ok := attr["checked"]; ok {
			value = "☒"
		}
	}
	p.b.WriteString(value, 0)
	return p.grow(len(value))
}

func (p *page) metaTag(attr map[string]string) {
	switch strings.ToLower(attr["name"]) {
	case "author":
		p.meta.Author = Clean(attr["content"])
	case "generator":
		p.meta.Producer = Clean(attr["content"])
	}
}

// hidden reports whether an element is not shown by its attributes.
func hidden(attr map[string]string) bool {
	if _, ok := attr["hidden"]; ok {
		return true
	}
	style := strings.ToLower(strings.ReplaceAll(attr["style"], " ", ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") || strings.Contains(style, "mso-hide:all")
}

// end acts on an end tag.
func (p *page) end(tag atom.Atom) {
	if p.skipping != 0 {
		if tag == atom.Select && p.skipping == atom.Option {
			p.skipping = 0
		}
		if tag != p.skipping {
			return
		}
		if p.nested--; p.nested < 0 {
			p.skipping = 0
		}
		return
	}
	if blocks[tag] {
		p.breakLine()
	}
	if headingLevel(tag) > 0 {
		p.level = 0
	}
	switch tag {
	case atom.Title:
		p.title = false
	case atom.Pre, atom.Textarea:
		p.pre = max(0, p.pre-1)
	case atom.Ol, atom.Ul:
		if n := len(p.lists); n > 0 {
			p.lists = p.lists[:n-1]
		}
	case atom.Li:
		p.number = ""
	case atom.Td, atom.Th:
		p.endCell()
	case atom.Tr:
		p.endRow()
	case atom.Table:
		p.endTable()
	}
}
