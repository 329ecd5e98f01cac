package office

import (
	"context"
	"errors"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// DOCX reads a Word document (ECMA-376, WordprocessingML): docx, docm, dotx. It
// is a text.ReaderFunc.
//
// The one page of the content holds the headers that are in use, each once, then
// the body, footnotes, endnotes and comments, and last the footers. What a
// tracked change deletes and what is formatted as hidden is left out. A
// placeholder that nobody has replaced stands in square brackets.
func DOCX(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	return run(ctx, src, lim, text.DOCX, readDOCX)
}

// docx is a Word document that is being read.
type docx struct {
	*archive
	relations []relation // of the main part
	styles    map[string]wordStyle
	levels    map[string]uint8
	fontSize  int   // where no style says another, in half points
	sizes     []int // of the lines of the body; 0: not known
	lists     numbering
	sections  sections
}

func readDOCX(j *job) error {
	a, err := openArchive(j)
	if err != nil {
		return err
	}
	root, err := a.relations("")
	if err != nil && !damaged(err) {
		return err
	}
	main := target(root, "officeDocument", "word/document.xml")
	if !a.has(main) {
		return text.Problemf(text.Damaged, "no main part")
	}
	j.picture = a.hasUnder("word/media/")
	d := &docx{archive: a}
	metaErr := a.ooxmlMeta(root, &j.content.Meta)
	d.relations, err = a.relations(main)
	err = first(err, d.readStyles(), d.readNumbering())
	if stop(err) {
		return err
	}
	var head, body, notes, foot []text.Line
	bodyErr := d.readPart(main, "body", text.Body, &body)
	levelBySize(body, d.sizes)
	var partErr error
	if !stop(bodyErr) {
		used, settingsErr := d.usedHeaders()
		partErr = first(settingsErr, d.readNotes(&notes), d.readAll(used.headers, text.Header, &head), d.readAll(used.footers, text.Footer, &foot))
	}
	all := append(append(append(head, body...), notes...), foot...)
	j.content.Pages = []text.Page{{Lines: all}}
	if stop(bodyErr) {
		return bodyErr
	}
	return first(bodyErr, partErr, err, metaErr, a.embedded())
}

// damaged reports whether err only says that one part is broken, so that the
// others are worth reading.
func damaged(err error) bool {
	var p *text.Problem
	return errors.As(err, &p) && p.Kind == text.Damaged
}

// stop reports whether err ends the reading of the whole file.
func stop(err error) bool { return err != nil && !damaged(err) }

// readPart appends the lines of the part to out. The blocks stand in the element
// called wrapper, or right under the root if that is "".
func (d *docx) readPart(name, wrapper string, region text.Region, out *[]text.Line) error {
	return d.xml(name, func(x *scanner) error {
		s := &story{docx: d, x: x, region: region, out: func(l text.Line, size int) {
			*out = append(*out, l)
			if region == text.Body {
				d.sizes = append(d.sizes, size)
			}
		}}
		if wrapper == "" {
			err := x.document(s.block)
			s.flush()
			return err
		}
		err := x.document(func(name string) error {
			if name != wrapper {
				return nil
			}
			return x.children(s.block)
		})
		s.flush()
		return err
	})
}

// readNotes appends footnotes, endnotes and comments.
func (d *docx) readNotes(out *[]text.Line) error {
	var errs []error
	for _, kind := range []string{"footnotes", "endnotes", "comments"} {
		name := target(d.relations, kind, "")
		if name == "" {
			continue
		}
		errs = append(errs, d.xml(name, func(x *scanner) error {
			s := &story{docx: d, x: x, region: text.Note, out: func(l text.Line, _ int) { *out = append(*out, l) }}
			err := x.document(func(string) error {
				// The lines that separate notes from text are notes of a type of their own.
				if t := x.attr("type"); t != "" && t != "normal" {
					return nil
				}
				return x.children(s.block)
			})
			s.flush()
			return err
		}))
	}
	return first(errs...)
}

// readAll appends the lines of the parts. A line that is there already, on
// another kind of page, is not repeated.
func (d *docx) readAll(parts []string, region text.Region, out *[]text.Line) error {
	var errs []error
	seen := make(map[string]bool)
	for _, name := range parts {
		var lines []text.Line
		errs = append(errs, d.readPart(name, "", region, &lines))
		for _, l := range lines {
			if !seen[l.Text] {
				seen[l.Text] = true
				*out = append(*out, l)
			}
		}
	}
	return first(errs...)
}
