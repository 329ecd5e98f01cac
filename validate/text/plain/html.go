package plain

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// HTML reads a web page: its blocks as lines, its table rows as rows, without
// scripts, styles and what is hidden. Nothing that the page refers to is
// fetched. It is a text.ReaderFunc.
func HTML(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.HTML}
	if len(src.Data) == 0 {
		return failed(content, &text.Problem{Kind: text.Empty})
	}
	p := &page{ctx: ctx, lim: lim, meta: &content.Meta, tokens: html.NewTokenizer(strings.NewReader(Decode(src.Data)))}
	// A tag longer than this is none that a program writes.
	p.tokens.SetMaxBuf(8 << 20)
	err := p.read()
	p.finish()
	content.Pages = []text.Page{{Lines: p.out}}
	var problem *text.Problem
	switch {
	case errors.As(err, &problem):
		return failed(content, problem)
	case err != nil:
		return content, err
	case !worded(content) && p.picture:
		return failed(content, &text.Problem{Kind: text.PictureOnly})
	case !worded(content):
		return failed(content, &text.Problem{Kind: text.NoText})
	}
	return content, nil
}

// longestTitle is how many bytes of a title are kept, about.
const longestTitle = 1024

// page is a web page that is being read. It works on the stream of tags, so that
// neither depth nor tags that are never closed cost anything.
type page struct {
	ctx     context.Context
	lim     text.Limits
	tokens  *html.Tokenizer
	meta    *text.Metadata
	written int64
	picture bool

	out    []text.Line
	b      Builder
	level  uint8
	title  bool   // inside <title>
	pre    int    // open elements that keep line breaks
	lists  []int  // number of the next item; -1: the list has none
	number string // of the item that begins with the next line
	tables []table

	skipping atom.Atom // element whose content is not shown
	nested   int       // elements of the same name inside it
}

// table is a table that is being read.
type table struct {
	cells  [][]text.Line
	inCell bool
	lines  []text.Line // of the current cell
}

func (p *page) read() error {
	for n := 0; ; n++ {
		if n%1024 == 0 && p.ctx.Err() != nil {
			return p.ctx.Err()
		}
		var err error
		switch kind := p.tokens.Next(); kind {
		case html.ErrorToken:
			switch err := p.tokens.Err(); {
			case err == io.EOF:
				return nil
			default:
				return text.Problemf(text.Damaged, "reading tags: %w", err)
			}
		case html.TextToken:
			err = p.text(p.tokens.Text())
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := p.tokens.TagName()
			err = p.start(atom.Lookup(name), more)
		case html.EndTagToken:
			name, _ := p.tokens.TagName()
			p.end(atom.Lookup(name))
		}
		if err != nil {
			return err
		}
	}
}

func (p *page) text(s []byte) error {
	switch {
	case p.skipping != 0:
		return nil
	case p.title:
		if len(p.meta.Title) < longestTitle {
			p.meta.Title = Clean(p.meta.Title + " " + string(s[:min(len(s), longestTitle)]))
		}
		return nil
	}
	if err := p.grow(len(s)); err != nil {
		return err
	}
	if p.pre == 0 {
		// Between tags, a tab is white space like any other.
		p.b.Write(bytes.ReplaceAll(s, []byte("\t"), []byte(" ")), 0)
		return nil
	}
	for i, line := range strings.Split(strings.ReplaceAll(string(s), "\r\n", "\n"), "\n") {
		if i > 0 {
			p.breakLine()
		}
		p.b.WriteString(line, 0)
	}
	return nil
}

func (p *page) grow(n int) error {
	p.written += int64(n)
	if p.written > p.lim.TextBytes {
		return text.Over(text.LimitText, p.lim.TextBytes)
	}
	return nil
}

// attributes returns the attributes of the tag that are asked for below.
func (p *page) attributes(more bool) map[string]string {
	var out map[string]string
	for more {
		var key, value []byte
		key, value, more = p.tokens.TagAttr()
		switch string(key) {
		case "hidden", "style", "name", "content", "type", "value", "checked", "selected", "start":
			if out == nil {
				out = make(map[string]string)
			}
			if _, twice := out[string(key)]; !twice {
				out[string(key)] = string(value)
			}
		}
	}
	return out
}

// finish ends whatever is open.
func (p *page) finish() {
	for len(p.tables) > 0 {
		p.endTable()
	}
	p.breakLine()
}

// breakLine ends a line.
func (p *page) breakLine() {
	line, _ := p.b.Take()
	if line == "" {
		return
	}
	l := Numbered(p.number, text.Line{Text: line, Level: p.level})
	p.number = ""
	if n := len(p.tables); n > 0 && p.tables[n-1].inCell {
		p.tables[n-1].lines = append(p.tables[n-1].lines, l)
		return
	}
	p.add([]text.Line{l})
}

// add adds lines to the cell or page around.
func (p *page) add(lines []text.Line) {
	for i := len(p.tables) - 1; i >= 0; i-- {
		if p.tables[i].inCell {
			p.tables[i].lines = append(p.tables[i].lines, lines...)
			return
		}
	}
	p.out = append(p.out, lines...)
}

func (p *page) endCell() {
	p.breakLine()
	if n := len(p.tables); n > 0 && p.tables[n-1].inCell {
		t := &p.tables[n-1]
		t.cells = append(t.cells, t.lines)
		t.lines, t.inCell = nil, false
	}
}

func (p *page) endRow() {
	p.endCell()
	if n := len(p.tables); n > 0 {
		cells := p.tables[n-1].cells
		p.tables[n-1].cells = nil
		p.add(Row(cells))
	}
}

func (p *page) endTable() {
	p.endRow()
	if n := len(p.tables); n > 0 {
		p.tables = p.tables[:n-1]
	}
}

// itemNumber returns what stands before the next item of the innermost list: a
// number in an ordered one.
func (p *page) itemNumber() string {
	n := len(p.lists)
	if n == 0 || p.lists[n-1] < 0 {
		return ""
	}
	p.lists[n-1]++
	return strconv.Itoa(p.lists[n-1]-1) + "."
}
