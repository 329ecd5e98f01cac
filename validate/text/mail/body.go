package mail

import (
	"context"
	"strings"

	"github.com/mappesjekk/mappesjekk/validate/text"
	"github.com/mappesjekk/mappesjekk/validate/text/plain"
)

// leaf is a piece of a mail's own text.
type leaf struct {
	data   string // UTF-8
	html   bool
	flowed bool // RFC 3676: a line that ends in a space goes on in the next
	delsp  bool // and that space is none of the text
}

func (l leaf) blank() bool { return strings.TrimSpace(l.data) == "" }

// bodyLines returns the lines of a mail's own text. The lines of quoted mails stay
// as they stand.
func bodyLines(ctx context.Context, leaves []leaf, html text.Reader, lim text.Limits) ([]text.Line, error) {
	var lines []text.Line
	for _, l := range leaves {
		if l.blank() {
			continue
		}
		if len(lines) > 0 {
			lines = append(lines, text.Line{})
		}
		if !l.html {
			lines = append(lines, textLines(l)...)
			continue
		}
		more, err := htmlLines(ctx, l.data, html, lim)
		lines = append(lines, more...)
		if err != nil {
			return lines, err
		}
	}
	return lines, nil
}

// textLines cuts plain text into lines, with at most one empty line in a row.
func textLines(l leaf) []text.Line {
	s := l.data
	if l.flowed {
		s = unflow(s, l.delsp)
	}
	s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	var lines []text.Line
	for raw := range strings.SplitSeq(strings.Trim(s, "\n"), "\n") {
		line := plain.Clean(raw)
		if line == "" && (len(lines) == 0 || lines[len(lines)-1].Text == "") {
			continue
		}
		lines = append(lines, text.Line{Text: line})
	}
	return lines
}

// unflow joins the lines of a paragraph that the sending program broke, as RFC
// 3676 has it: soft line breaks follow a space, but not in the sign "-- " before
// a signature, and lines join only at the same depth of quoting.
func unflow(s string, delsp bool) string {
	out := make([]byte, 0, len(s))
	depth, open := 0, false // of the line before, and whether it goes on
	for raw := range strings.SplitSeq(strings.ReplaceAll(s, "\r\n", "\n"), "\n") {
		line := strings.TrimLeft(raw, ">")
		quotes := len(raw) - len(line)
		line = strings.TrimPrefix(line, " ") // space-stuffing
		if !open || quotes != depth {
			out = append(append(out, '\n'), raw[:quotes]...)
			if quotes > 0 {
				out = append(out, ' ')
			}
		}
		depth, open = quotes, strings.HasSuffix(line, " ") && line != "-- "
		if open && delsp {
			line = line[:len(line)-1]
		}
		out = append(out, line...)
	}
	return string(out)
}

// htmlLines reads a web page with the HTML reader.
func htmlLines(ctx context.Context, page string, html text.Reader, lim text.Limits) ([]text.Line, error) {
	if html == nil {
		return nil, text.Problemf(text.Unsupported, "no reader for a text in HTML")
	}
	// What the page says of its charset is no longer true; a byte order mark is
	// believed before that.
	c, err := html.Read(ctx, text.Source{Name: "melding.html", Data: []byte("\uFEFF" + page)}, lim)
	var lines []text.Line
	if c != nil {
		for _, p := range c.Pages {
			lines = append(lines, p.Lines...)
		}
	}
	return lines, err
}
