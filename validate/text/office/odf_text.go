package office

import (
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// odfStory reads one run of text of an OpenDocument file: its body, a header, a
// cell, a text box.
type odfStory struct {
	*odf
	x      *scanner
	region text.Region
	out    *[]text.Line

	b             *plain.Builder
	mark          plain.Mark
	level         uint8
	current       []text.Line // lines of the current paragraph, but for the one in b
	before, after []text.Line // of the text boxes that hang on it
}

// block reads a child of a body, section, list item, cell, header or text box.
func (s *odfStory) block(name string) error {
	switch name {
	case "p", "h":
		return s.paragraph(name)
	case "list", "list-item", "list-header", "section", "index-body", "index-title", "numbered-paragraph":
		if s.x.attr("display") == "none" {
			return nil
		}
		return s.x.children(s.block)
	case "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index", "bibliography":
		return s.x.children(func(name string) error {
			if name != "index-body" {
				return nil
			}
			return s.x.children(s.block)
		})
	case "table":
		return s.table()
	case "annotation":
		return s.note()
	}
	return s.shape(name)
}

// shape reads a drawn object: its text, if it has any.
func (s *odfStory) shape(name string) error {
	switch name {
	case "image":
		s.job.picture = true
	case "p", "h", "list":
		return s.block(name)
	case "table":
		return s.table()
	case "frame", "text-box", "g", "a", "custom-shape", "rect", "ellipse", "circle", "line", "connector", "polygon", "polyline", "path", "caption", "content-control":
		return s.x.children(s.shape)
	}
	return nil
}

func (s *odfStory) paragraph(name string) error {
	style := s.x.attr("style-name")
	s.level = s.paragraphLevel(style)
	if name == "h" && s.level == 0 {
		s.level = outlineLevel(s.x.number("outline-level", 1) - 1)
	}
	hidden := s.hidden("paragraph", style)
	if hidden {
		return nil
	}
	err := s.inline()
	s.flush()
	return err
}

func (s *odfStory) breakLine() {
	if line, auto := s.b.Take(); line != "" {
		s.current = append(s.current, text.Line{Text: line, Region: s.region, Level: s.level, Auto: auto})
	}
}

func (s *odfStory) flush() {
	s.breakLine()
	*s.out = append(append(append(*s.out, s.before...), s.current...), s.after...)
	s.before, s.current, s.after = nil, s.current[:0], nil
}

// inline reads the mixed content of the element whose start tag was read last.
func (s *odfStory) inline() error {
	parent := s.x.depth
	for {
		tok, err := s.x.next()
		switch {
		case err != nil || tok == tokenEOF || tok == tokenEnd && s.x.depth < parent:
			return err
		case tok == tokenText:
			if err := s.write(s.x.text); err != nil {
				return err
			}
		case tok == tokenStart:
			child := s.x.depth
			if err := first(s.element(s.x.local), s.x.leave(child)); err != nil {
				return err
			}
		}
	}
}

func (s *odfStory) write(t []byte) error {
	s.b.Write(t, s.mark)
	return s.job.grow(len(t))
}

// element reads one element inside a paragraph.
func (s *odfStory) element(name string) error {
	switch name {
	case "s":
		return s.write([]byte(" "))
	case "tab":
		return s.write([]byte("\t"))
	case "line-break":
		s.breakLine()
		return nil
	case "note":
		return s.x.children(func(name string) error {
			if name != "note-body" {
				return nil
			}
			return s.note()
		})
	case "annotation":
		return s.note()
	case "date", "time", "modification-date", "modification-time", "print-date", "print-time":
		// A fixed one was filled in once and stays.
		if s.x.attr("fixed") == "true" {
			return s.inline()
		}
		return s.marked(plain.Auto)
	case "placeholder":
		return s.marked(plain.Placeholder)
	case "content-control":
		if s.x.attr("showing-place-holder") == "true" {
			return s.marked(plain.Placeholder)
		}
		return s.inline()
	case "span":
		if s.hidden("text", s.x.attr("style-name")) {
			return nil
		}
		return s.inline()
	case "hidden-text":
		if s.x.attr("is-hidden") == "true" {
			return nil
		}
		return s.inline()
	case "frame", "g", "custom-shape", "rect", "ellipse", "circle", "line", "caption", "polygon", "path":
		return s.textBox(name)
	case "ruby-text", "tracked-changes", "script", "label", "forms", "annotation-end", "bookmark-start", "reference-mark-start":
		return nil
	}
	return s.inline()
}

func (s *odfStory) marked(m plain.Mark) error {
	before := s.mark
	s.mark |= m
	err := s.inline()
	s.mark = before
	return err
}

// textBox reads a shape that hangs on the current paragraph.
func (s *odfStory) textBox(name string) error {
	into := &s.after
	if s.b.Empty() && len(s.current) == 0 {
		into = &s.before
	}
	inner := s.story(s.x, s.region, into)
	err := inner.shape(name)
	inner.flush()
	return err
}

// note reads a footnote, endnote or comment.
func (s *odfStory) note() error {
	inner := s.story(s.x, text.Note, &s.notes)
	err := s.x.children(func(name string) error {
		switch name {
		case "p", "h", "list", "table":
			return inner.block(name)
		}
		return nil
	})
	inner.flush()
	return err
}

// table reads a table of a text document or slide.
func (s *odfStory) table() error {
	if s.hidden("table", s.x.attr("style-name")) {
		return nil
	}
	return s.x.children(s.tableChild)
}

func (s *odfStory) tableChild(name string) error {
	switch name {
	case "table-header-rows", "table-rows", "table-row-group":
		return s.x.children(s.tableChild)
	case "table-row":
		return s.row()
	}
	return nil
}

func (s *odfStory) row() error {
	var cells [][]text.Line
	err := s.x.children(func(name string) error {
		if name != "table-cell" {
			return nil
		}
		var lines []text.Line
		inner := s.story(s.x, text.Body, &lines)
		err := first(s.x.children(inner.block), s.job.grow(1))
		inner.flush()
		cells = append(cells, lines)
		return err
	})
	for _, l := range plain.Row(cells) {
		if s.region != text.Body {
			l.Region = s.region
		}
		*s.out = append(*s.out, l)
	}
	return err
}

// asksForTodayODF is asksForToday for a formula of OpenDocument, which begins
// with the name of its language: "of:=TODAY()".
func asksForTodayODF(formula string) bool {
	_, formula, _ = strings.Cut(formula, "=")
	return asksForToday(formula)
}
