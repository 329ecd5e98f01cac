package validate

import (
	"fmt"
	"path"

	"github.com/mappesjekk/mappesjekk/validate/casefile"
	"github.com/mappesjekk/mappesjekk/validate/dating"
	"github.com/mappesjekk/mappesjekk/validate/doctype"
	"github.com/mappesjekk/mappesjekk/validate/parties"
	"github.com/mappesjekk/mappesjekk/validate/rules"
	"github.com/mappesjekk/mappesjekk/validate/segment"
	"github.com/mappesjekk/mappesjekk/validate/text"
)

// documents splits the content of a file into its documents and keeps the facts
// of each. pages are those that OCR was asked for. After this the text is gone.
func (c *collector) documents(t task, file casefile.Facts, content *text.Content, pages recognised) {
	o := t.origin
	file.Undrawn = len(pages.undrawn) > 0
	if content.Problem != nil && (!content.Problem.Partial || empty(content)) {
		c.unread(o, file, content.Problem)
		return
	}
	if !c.admit(t, content.TextBytes()) {
		c.unread(o, file, text.Over(text.LimitAllText, c.opt.Limits.AllText))
		return
	}
	fold(content)
	for _, d := range segment.Split(path.Base(file.Path), content) {
		f := file
		f.Pages = d.PageRange()
		if content.Paged {
			f.PageCount = d.End - d.First
		}
		f.Undrawn = false
		for page := d.First; page < d.End; page++ {
			f.OCR = f.OCR || pages.read[page]
			f.Drawn = f.Drawn || pages.drawn[page]
			f.Undrawn = f.Undrawn || pages.undrawn[page]
		}
		if content.Problem != nil {
			f.Problem, f.Over = content.Problem.Kind, content.Problem.Over
		}
		if err := understand(&f, d); err != nil {
			c.unread(o, f, &text.Problem{Kind: text.Crashed, Err: err})
			continue
		}
		c.keep(o, f)
	}
}

// register keeps the rows of an arkivmelding, the list of documents that a case
// system sends along. It is no document of the case.
func (c *collector) register(t task, file casefile.Facts, content *text.Content) {
	o := t.origin
	if !c.admit(t, content.TextBytes()) {
		c.unread(o, file, text.Over(text.LimitAllText, c.opt.Limits.AllText))
		return
	}
	fold(content)
	d := text.Whole(path.Base(file.Path), content)
	file.Kind = doctype.Facts{Type: doctype.Dokumentliste}
	err := guarded(func() { file.Dating.Rows = dating.Find(d, file.Kind).Rows })
	if err != nil || len(file.Dating.Rows) == 0 {
		c.pass(o, file.Path, rules.Technical, 0)
		return
	}
	c.pass(o, file.Path, rules.Register, 0)
	c.keep(o, file)
}

// unread keeps a document of which no text could be had.
func (c *collector) unread(o *origin, f casefile.Facts, p *text.Problem) { c.keep(o, unread(f, p)) }

// unread returns the facts of a document of which no text could be had. Its kind
// rests on its name, and nothing but a list or the manifest can date it.
func unread(f casefile.Facts, p *text.Problem) casefile.Facts {
	f.Unread, f.Problem, f.Over = true, p.Kind, p.Over
	f.Kind = doctype.Classify(text.Whole(path.Base(f.Path), &text.Content{Format: f.Format}))
	f.Dating = dating.Facts{}
	f.Parties = parties.Facts{}
	return f
}

// understand fills in what a document's text tells.
func understand(f *casefile.Facts, d *text.Document) error {
	return guarded(func() {
		f.Kind = doctype.Classify(d)
		f.Dating = dating.Find(d, f.Kind)
		f.Parties = parties.Find(d, f.Kind)
	})
}

// guarded calls f. A fault of ours in one document is an error and never stops the
// others.
func guarded(f func()) (err error) {
	defer func() {
		if r := recover(); r != nil {
			// The value may quote the document; only its type is told.
			err = fmt.Errorf("understanding the text failed: %T", r)
		}
	}()
	f()
	return nil
}

// empty reports whether not a single line was read.
func empty(c *text.Content) bool {
	for _, p := range c.Pages {
		for _, l := range p.Lines {
			if l.Text != "" {
				return false
			}
		}
	}
	return true
}
