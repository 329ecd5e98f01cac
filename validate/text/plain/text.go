// Package plain reads text files and web pages, and makes lines in the one form
// that text.Line asks for, which the other readers use too.
package plain

import (
	"bytes"
	"context"
	"strings"
	"unicode"

	"github.com/mappesjekk/mappesjekk/validate/text"
)

// Text reads a text file in UTF-8, UTF-16 or Windows-1252. Line i of the file is
// line i of the one page, empty ones included, so that a person finds the line
// that a finding names. It is a text.ReaderFunc.
func Text(ctx context.Context, src text.Source, lim text.Limits) (*text.Content, error) {
	lim = lim.WithDefaults()
	content := &text.Content{Format: text.Plain}
	if len(src.Data) == 0 {
		return failed(content, &text.Problem{Kind: text.Empty})
	}
	data, cut := src.Data, false
	if int64(len(data)) > lim.TextBytes {
		data, cut = data[:lim.TextBytes], true
		// A character cut in two must not make the rest look like another encoding.
		if i := bytes.LastIndexByte(data, '\n'); i >= 0 {
			data = data[:i]
		}
	}
	rest := Decode(data)
	if binary(rest) {
		return failed(content, text.Problemf(text.Damaged, "no text file: full of control characters"))
	}
	var lines []text.Line
	var b Builder
	for more := true; more; {
		if len(lines)%1024 == 0 && ctx.Err() != nil {
			return content, ctx.Err()
		}
		var line string
		line, rest, more = nextLine(rest)
		b.WriteString(line, 0)
		s, _ := b.Take()
		lines = append(lines, text.Line{Text: s})
	}
	for len(lines) > 0 && lines[len(lines)-1].Text == "" {
		lines = lines[:len(lines)-1]
	}
	pipeTables(lines)
	content.Pages = []text.Page{{Lines: lines}}
	switch {
	case cut:
		return failed(content, text.Over(text.LimitText, lim.TextBytes))
	case !worded(content):
		return failed(content, &text.Problem{Kind: text.NoText})
	}
	return content, nil
}

// failed notes p in content and returns both. A problem with a page to show for
// is a partial one.
func failed(content *text.Content, p *text.Problem) (*text.Content, error) {
	p.Partial = worded(content)
	content.Problem = p
	return content, p
}

// nextLine cuts the first line off s. Lines end with LF, CR or both.
func nextLine(s string) (line, rest string, more bool) {
	i := strings.IndexAny(s, "\r\n")
	if i < 0 {
		return s, "", false
	}
	if strings.HasPrefix(s[i:], "\r\n") {
		return s[:i], s[i+2:], true
	}
	return s[:i], s[i+1:], true
}

// binary reports whether s looks like no text at all: one sign in ten or more is
// a control character that text files do not use.
func binary(s string) bool {
	sample, bad, all := s[:min(len(s), 8192)], 0, 0
	for _, r := range sample {
		all++
		if r == 0 || r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != 0x1b && r != 0x1a {
			bad++
		}
	}
	return bad*10 > all
}

// worded reports whether a line of content holds a letter or digit.
func worded(content *text.Content) bool {
	for _, page := range content.Pages {
		for _, line := range page.Lines {
			if hasWord(line.Text) {
				return true
			}
		}
	}
	return false
}

func hasWord(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
