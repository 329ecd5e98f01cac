package render

import (
	"fmt"
	"io"
	"strings"
)

// style is an ANSI rendition. It is only ever an addition to what the text says.
type style string

const (
	normal style = ""
	bold   style = "\x1b[1m"
	faint  style = "\x1b[2m"
	red    style = "\x1b[31m"
	green  style = "\x1b[32m"
	yellow style = "\x1b[33m"
	reset        = "\x1b[0m"
)

// span is a stretch of text in one style.
type span struct {
	text  string
	style style
}

func (s style) of(text string) span { return span{text: text, style: s} }
func plainText(text string) span    { return span{text: text} }

// printer sets text into lines of a given width. It is the only way out: all
// that it prints has been made visible.
type printer struct {
	out   strings.Builder
	width int
	color bool
}

func newPrinter(o TextOptions) *printer {
	if o.Width == 0 {
		o.Width = DefaultWidth
	}
	return &printer{width: max(o.Width, MinWidth), color: o.Color}
}

func (p *printer) writeTo(w io.Writer) error {
	if _, err := io.WriteString(w, p.out.String()); err != nil {
		return fmt.Errorf("writing text: %w", err)
	}
	return nil
}

// blank prints an empty line, unless one was just printed.
func (p *printer) blank() {
	if s := p.out.String(); s != "" && !strings.HasSuffix(s, "\n\n") {
		p.out.WriteByte('\n')
	}
}

// heading prints the title of a section.
func (p *printer) heading(title string) {
	p.blank()
	p.para(0, bold.of(title))
	p.para(0, faint.of(strings.Repeat("─", min(displayWidth(title), p.width))))
}

// para prints spans as one paragraph, every line indented alike.
func (p *printer) para(indent int, spans ...span) {
	p.out.WriteString(strings.Repeat(" ", indent))
	p.flow(indent, spans)
}

// labelled prints a paragraph with a label before it that is never broken: a
// number, a bullet, the mark of a status. The paragraph begins in column rest,
// or behind the label where that is wider, and its further lines begin in rest.
func (p *printer) labelled(indent int, label span, rest int, spans ...span) {
	label.text = visible(label.text)
	p.out.WriteString(strings.Repeat(" ", indent))
	p.styled(label.text, label.style)
	p.out.WriteString(strings.Repeat(" ", max(rest-indent-displayWidth(label.text), 0)))
	p.flow(rest, spans)
}

// flow prints spans from the current column, which is indent, to the end of a
// paragraph.
func (p *printer) flow(indent int, spans []span) {
	var text strings.Builder
	ends := make([]int, len(spans)) // where in text each span ends
	for i, s := range spans {
		text.WriteString(visible(s.text))
		ends[i] = text.Len()
	}
	s := text.String()
	for n, line := range wrap(s, max(p.width-indent, 1)) {
		if n > 0 {
			p.out.WriteString(strings.Repeat(" ", indent))
		}
		from := line.start
		for i, end := range ends {
			if to := min(end, line.end); to > from {
				p.styled(s[from:to], spans[i].style)
				from = to
			}
		}
		p.out.WriteByte('\n')
	}
}

func (p *printer) styled(text string, s style) {
	text = strings.ReplaceAll(text, noBreak, " ")
	if !p.color || s == normal || text == "" {
		p.out.WriteString(text)
		return
	}
	p.out.WriteString(string(s) + text + reset)
}
