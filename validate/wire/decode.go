package wire

import (
	"encoding/binary"
	"errors"
	"math"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// decoder reads what encoder wrote. It trusts none of it: bytes that make no sense
// yield zero values, and failed says so in the end. No list gets more places than
// there are bytes for.
type decoder struct {
	b   []byte
	bad bool
}

// failed reports whether what was read was not written by encoder, or not all of
// it was read.
func (d *decoder) failed() bool { return d.bad || len(d.b) > 0 }

func (d *decoder) fail() {
	d.bad, d.b = true, nil
}

func (d *decoder) int64() int64 {
	n, used := binary.Varint(d.b)
	if used <= 0 {
		d.fail()
		return 0
	}
	d.b = d.b[used:]
	return n
}

func (d *decoder) int() int { return int(d.int64()) }

// size reads the size of something that does not follow.
func (d *decoder) size() int {
	n, used := binary.Uvarint(d.b)
	if used <= 0 || n > math.MaxInt {
		d.fail()
		return 0
	}
	d.b = d.b[used:]
	return int(n)
}

// count reads the length of what follows, of which each element takes up a byte
// at least.
func (d *decoder) count() int {
	n := d.size()
	if n > len(d.b) {
		d.fail()
		return 0
	}
	return n
}

func (d *decoder) str() string {
	n := d.count()
	s := string(d.b[:n])
	d.b = d.b[n:]
	return s
}

func (d *decoder) byte() byte {
	if len(d.b) == 0 {
		d.fail()
		return 0
	}
	v := d.b[0]
	d.b = d.b[1:]
	return v
}

func (d *decoder) bool() bool { return d.byte() != 0 }

// list reads a list whose elements each reads.
func list[T any](d *decoder, each func() T) []T {
	n := d.count()
	if n == 0 {
		return nil
	}
	l := make([]T, 0, min(n, 1<<12)) // one that lies gets no memory for it
	for range n {
		if d.bad {
			return nil
		}
		l = append(l, each())
	}
	return l
}

func (d *decoder) time() time.Time {
	var t time.Time
	if s := d.str(); s != "" && t.UnmarshalBinary([]byte(s)) != nil {
		d.fail()
	}
	return t
}

// mostCause is how much of a problem's cause is kept.
const mostCause = 200

// problem reads a problem. Its cause can end up in a terminal.
func (d *decoder) problem() *text.Problem {
	if !d.bool() {
		return nil
	}
	p := &text.Problem{Kind: text.ProblemKind(d.str()), Partial: d.bool()}
	p.Over = text.Exceeded{Limit: text.Limit(d.str()), Most: d.int64()}
	if cause := d.str(); cause != "" {
		p.Err = errors.New(strings.Map(func(r rune) rune {
			if !unicode.IsPrint(r) {
				return ' '
			}
			return r
		}, cause[:min(len(cause), mostCause)]))
	}
	return p
}

func (d *decoder) request() (r Request, size int) {
	r.Source.Name = d.str()
	r.Limits = d.limits()
	r.Format = text.Format(d.str())
	r.Pages = list(d, d.int)
	return r, d.size()
}

func (d *decoder) limits() text.Limits {
	return text.Limits{
		FileBytes:  d.int64(),
		Expanded:   d.int64(),
		Ratio:      d.int64(),
		Depth:      d.int(),
		Members:    d.int(),
		Pages:      d.int(),
		TextBytes:  d.int64(),
		AllText:    d.int64(),
		Cells:      d.int(),
		XMLDepth:   d.int(),
		Time:       time.Duration(d.int64()),
		PartsBytes: d.int64(),
	}
}

// content reads a content; sizes are those of its parts' data.
func (d *decoder) content() (c *text.Content, sizes []int) {
	c = &text.Content{Format: text.Format(d.str()), Paged: d.bool()}
	c.Pages = list(d, d.page)
	c.Meta = text.Metadata{Title: d.str(), Author: d.str(), Producer: d.str(), Created: d.time(), Modified: d.time()}
	c.Mail = d.mail()
	c.Outline = list(d, func() text.Bookmark {
		return text.Bookmark{Title: d.str(), Page: d.int(), Depth: d.int()}
	})
	c.Parts = list(d, func() text.Part {
		p := text.Part{Name: d.str()}
		sizes = append(sizes, d.size())
		p.Technical, p.Problem = text.Technical(d.str()), d.problem()
		return p
	})
	c.Problem = d.problem()
	for i, b := range c.Outline {
		if b.Page < 0 || b.Page >= len(c.Pages) {
			c.Outline[i].Page = -1
		}
	}
	return c, sizes
}

func (d *decoder) page() text.Page {
	return text.Page{Label: d.str(), Lines: list(d, d.line), Strand: d.int(), Problem: d.problem()}
}

func (d *decoder) line() text.Line {
	l := text.Line{Text: d.str(), Region: text.Region(d.byte()), Level: d.byte()}
	l.Auto = list(d, func() text.Span { return text.Span{Start: d.int(), End: d.int()} })
	l.Unseen = d.bool()
	l.Auto = slices.DeleteFunc(l.Auto, func(s text.Span) bool {
		return s.Start < 0 || s.End < s.Start || s.End > len(l.Text)
	})
	return l
}

func (d *decoder) mail() *text.Mail {
	if !d.bool() {
		return nil
	}
	return &text.Mail{
		Subject: d.str(), From: d.str(), To: list(d, d.str), Cc: list(d, d.str),
		Date: d.time(), Received: d.time(),
	}
}

func (d *decoder) picture() (p text.Picture, problem *text.Problem, size int) {
	p.Page, p.DPI, p.Lacking = d.int(), d.int(), d.bool()
	return p, d.problem(), d.size()
}
