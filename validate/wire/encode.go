package wire

import (
	"encoding/binary"
	"time"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// encoder writes values one behind the other, numbers as varints, texts and lists
// behind their lengths. decoder reads them in the same order; a test that fills in
// every field holds the two together.
type encoder struct{ b []byte }

func (e *encoder) int(n int)     { e.b = binary.AppendVarint(e.b, int64(n)) }
func (e *encoder) int64(n int64) { e.b = binary.AppendVarint(e.b, n) }
func (e *encoder) size(n int)    { e.b = binary.AppendUvarint(e.b, uint64(n)) }
func (e *encoder) str(s string)  { e.size(len(s)); e.b = append(e.b, s...) }
func (e *encoder) byte(v byte)   { e.b = append(e.b, v) }
func (e *encoder) strs(l []string) {
	e.size(len(l))
	for _, s := range l {
		e.str(s)
	}
}

func (e *encoder) bool(v bool) {
	if v {
		e.byte(1)
	} else {
		e.byte(0)
	}
}

// time writes a moment and its distance to UTC; one that can't be written, with a
// year of five digits or the like, is no time.
func (e *encoder) time(t time.Time) {
	b, err := t.MarshalBinary()
	if t.IsZero() || err != nil {
		b = nil
	}
	e.str(string(b))
}

// problem writes a problem; of its cause, what it says.
func (e *encoder) problem(p *text.Problem) {
	e.bool(p != nil)
	if p == nil {
		return
	}
	e.str(string(p.Kind))
	e.bool(p.Partial)
	e.str(string(p.Over.Limit))
	e.int64(p.Over.Most)
	cause := ""
	if p.Err != nil {
		cause = p.Err.Error()
	}
	e.str(cause)
}

func (e *encoder) request(r Request) {
	e.str(r.Source.Name)
	e.limits(r.Limits)
	e.str(string(r.Format))
	e.size(len(r.Pages))
	for _, n := range r.Pages {
		e.int(n)
	}
	e.size(len(r.Source.Data))
}

func (e *encoder) limits(l text.Limits) {
	e.int64(l.FileBytes)
	e.int64(l.Expanded)
	e.int64(l.Ratio)
	e.int(l.Depth)
	e.int(l.Members)
	e.int(l.Pages)
	e.int64(l.TextBytes)
	e.int64(l.AllText)
	e.int(l.Cells)
	e.int(l.XMLDepth)
	e.int64(int64(l.Time))
	e.int64(l.PartsBytes)
}

func (e *encoder) content(c *text.Content) {
	e.str(string(c.Format))
	e.bool(c.Paged)
	e.size(len(c.Pages))
	for i := range c.Pages {
		e.page(&c.Pages[i])
	}
	e.str(c.Meta.Title)
	e.str(c.Meta.Author)
	e.str(c.Meta.Producer)
	e.time(c.Meta.Created)
	e.time(c.Meta.Modified)
	e.mail(c.Mail)
	e.size(len(c.Outline))
	for _, b := range c.Outline {
		e.str(b.Title)
		e.int(b.Page)
		e.int(b.Depth)
	}
	e.size(len(c.Parts))
	for _, p := range c.Parts {
		e.str(p.Name)
		e.size(len(p.Data))
		e.str(string(p.Technical))
		e.problem(p.Problem)
	}
	e.problem(c.Problem)
}

func (e *encoder) page(p *text.Page) {
	e.str(p.Label)
	e.size(len(p.Lines))
	for i := range p.Lines {
		l := &p.Lines[i]
		e.str(l.Text)
		e.byte(byte(l.Region))
		e.byte(l.Level)
		e.size(len(l.Auto))
		for _, s := range l.Auto {
			e.int(s.Start)
			e.int(s.End)
		}
		e.bool(l.Unseen)
	}
	e.int(p.Strand)
	e.problem(p.Problem)
}

func (e *encoder) mail(m *text.Mail) {
	e.bool(m != nil)
	if m == nil {
		return
	}
	e.str(m.Subject)
	e.str(m.From)
	e.strs(m.To)
	e.strs(m.Cc)
	e.time(m.Date)
	e.time(m.Received)
}

func (e *encoder) picture(p text.Picture, problem *text.Problem) {
	e.int(p.Page)
	e.int(p.DPI)
	e.bool(p.Lacking)
	e.problem(problem)
	e.size(len(p.PNG))
}
